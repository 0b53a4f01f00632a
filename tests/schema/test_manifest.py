"""The worker manifest: the specification's example unchanged, ours optional, every mistake named."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from butterfly.core.errors import ConfigurationError
from butterfly.schema.manifest import LatencyProfile, WorkerManifest, format_count, milliseconds, parse_count

EXAMPLE = Path(__file__).parent / "data" / "specification_manifest.json"
DOCUMENT: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def test_the_example_of_the_specification_loads_unchanged_and_comes_back() -> None:
    manifest = WorkerManifest.load(EXAMPLE)
    assert json.loads(manifest.to_json()) == DOCUMENT
    assert manifest.parameters == 7_300_000_000
    assert (manifest.base_sha256, manifest.shared_base_sha256, manifest.layers, manifest.seed) == (
        None,
        None,
        None,
        None,
    )


def test_our_fields_come_back_as_given() -> None:
    document = DOCUMENT | {"base_sha256": DIGEST, "shared_base_sha256": DIGEST, "layers": [0, 1, 9], "seed": 3}
    manifest = WorkerManifest.from_json(json.dumps(document))
    assert json.loads(manifest.to_json()) == document
    assert manifest.layers == [0, 1, 9]


@pytest.mark.parametrize(
    ("path", "value", "place", "told"),
    [
        (("worker_id",), "a/b", "worker_id", ['found "a/b"', "matches"]),
        (("worker_idd",), "a", "worker_idd", ['with "a"', "fix: write worker_id"]),
        (("capabilities",), [], "capabilities", ["found []", "at least 1"]),
        (("capabilities", 0, "weight"), 1.2, "capabilities[0].weight", ["found 1.2", "equal to 1"]),
        (("capabilities", 0, "weight"), True, "capabilities[0].weight", ["found true", "number"]),
        (("capabilities", 0, "validation_accuracy"), float("nan"), "capabilities[0].validation_accuracy", ["NaN"]),
        (("capabilities", 0, "layer_range"), [24, 8], "capabilities[0].layer_range", ["found [24, 8]", "exchange"]),
        (("capabilities", 0, "layer_range"), [8], "capabilities[0].layer_range", ["found [8]", "at least 2"]),
        (("capabilities", 0, "layer_range"), [8, 9, 10], "capabilities[0].layer_range", ["at most 2"]),
        (("capabilities", 0, "attention_patterns"), "causal", "capabilities[0].attention_patterns", ['"causal"']),
        (("capabilities", 0, "specialized_heads", 0, "layers"), [2, 1],
         "capabilities[0].specialized_heads[0].layers[1]", ["found 1", "above 2"]),
        (("capabilities", 0, "specialized_heads", 0, "kind"), "x",
         "capabilities[0].specialized_heads[0].kind", ['with "x"', "one of type, layers"]),
        (("capabilities",), DOCUMENT["capabilities"] * 2, "capabilities[1].name",
         ['"logical_reasoning"', "other than that of capabilities[0].name"]),
        (("parameter_count",), 7, "parameter_count", ["found 7", "string"]),
        (("parameter_count",), "7.3 B", "parameter_count", ['found "7.3 B"', "matches"]),
        (("parameter_count",), "1.5", "parameter_count", ['found "1.5"', "whole number"]),
        (("latency_profile", "p50"), "23", "latency_profile.p50", ['found "23"', "matches", '"23ms"']),
        (("latency_profile", "p95"), "22.9ms", "latency_profile.p95", ["22.9ms", "at least 23ms, which is p50"]),
        (("latency_profile", "p99"), "9ms", "latency_profile.p99", ['found "9ms"', "at least 45ms, which is p95"]),
        (("base_sha256",), DIGEST.upper(), "base_sha256", [DIGEST[:8].upper(), "64 lower-case"]),
        (("layers",), [0, 0], "layers[1]", ["found 0", "above 0"]),
        (("seed",), -1, "seed", ["found -1"]),
    ],
)  # fmt: skip
def test_each_mistake_names_key_and_value(path: tuple[str | int, ...], value: Any, place: str, told: list[str]) -> None:
    document: Any = copy.deepcopy(DOCUMENT)
    part = document
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = value
    with pytest.raises(ConfigurationError) as caught:
        WorkerManifest.from_json(json.dumps(document), "manifest.json")
    message = str(caught.value)
    assert message.startswith(f"manifest.json: {place}: ")
    assert "\n" not in message
    for words in told:
        assert words in message


@pytest.mark.parametrize(
    ("text", "count"),
    [("0", 0), ("950", 950), ("1.2K", 1200), ("1.84M", 1_840_000), ("7.3B", 7_300_000_000), ("2T", 2 * 10**12)],
)
def test_counts_with_units(text: str, count: int) -> None:
    assert parse_count(text) == count
    assert format_count(count) == text


@pytest.mark.parametrize("text", ["", "B", "7,3B", "-1", "7.3b", "7.B", ".5K", "1e3", "1.2345K", "7B\n", "٣", "1" * 99])
def test_what_is_no_count_is_named(text: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        parse_count(text)
    assert str(caught.value).startswith("found the count ")


def test_a_negative_count_is_rejected() -> None:
    with pytest.raises(ValueError, match="-1"):
        format_count(-1)


@given(st.integers(0, 10**15))
@example(999)
@example(999_499)
@example(999_500)
@example(1001)
def test_a_formatted_count_is_close(count: int) -> None:
    parsed = parse_count(format_count(count))
    assert abs(parsed - count) <= count / 200
    assert parsed == count or count >= 1000


def test_equal_percentiles_are_in_order() -> None:
    profile = LatencyProfile(p50="0.50ms", p95="0.5ms", p99="1ms")
    assert [milliseconds(value) for value in (profile.p50, profile.p95, profile.p99)] == [0.5, 0.5, 1.0]
