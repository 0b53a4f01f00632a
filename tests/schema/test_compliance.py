"""The compliance report: ``passed`` is what its own claims make it, and no figure may contradict its neighbour."""

import copy
import json
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from butterfly.core.errors import ConfigurationError
from butterfly.core.verdict import Verdict
from butterfly.schema.compliance import ClauseResult, ComplianceReport, Role

DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def claim(identifier: str, verdict: str, required: bool = True) -> dict[str, Any]:
    return {
        "id": identifier,
        "title": "The fused model keeps what the base can do",
        "verdict": verdict,
        "required": required,
        "statement": "The lower end of the interval is above the threshold.",
        "evidence": {"low": 0.96, "by_worker": {"w": [1, None, "x"]}},
        "proofs": [
            {
                "contract": "N2", "folder": "proofs/LinearPool/N2", "verdict": "proved", "sizes": "every k, every d",
                "arithmetic": "real numbers", "sha256": {"queries": DIGEST, "source": DIGEST},
            }
        ],
        "artifact": "evidence/retention.json",
        "recheck": "butterfly verify DIR",
    }  # fmt: skip


def accuracy(model: str, role: str, right: int) -> dict[str, Any]:
    return {
        "model": model, "role": role, "right": right, "items": 10, "low": 0.4, "high": 1.0, "retention": 1.0,
        "retention_low": 0.9, "retention_high": 1.1, "own": role == "worker",
    }  # fmt: skip


def cost(model: str, role: str) -> dict[str, Any]:
    return {
        "model": model, "role": role, "parameters": 100, "bytes_on_disk": 400, "latency_p50_ms": 1.0,
        "latency_p95_ms": 2.0, "latency_p99_ms": 3.0, "layers": [0, 1],
    }  # fmt: skip


DOCUMENT: dict[str, Any] = {
    "schema_version": "1",
    "split": {
        "name": "demo",
        "base_model": "butterfly-base",
        "created_with": {"torch": "2.6.0"},
        "configuration_sha256": DIGEST,
        "seed": 0,
        "record_sha256": DIGEST,
        "base_sha256": DIGEST,
        "data": {"logical_reasoning": {"train": DIGEST, "validation": DIGEST, "test": DIGEST}},
        "files": {"fusion/weights.safetensors": DIGEST},
    },
    "claims": [claim("A1.2/workers", "certified"), claim("D1.1", "unsupported", required=False)],
    "capabilities": [
        {
            "name": "logical_reasoning",
            "items": 10,
            "guess_accuracy": 0.33,
            "constant_accuracy": 0.4,
            "models": [accuracy("base", "base", 9), accuracy("w", "worker", 10), accuracy("control:w", "control", 4)],
        }
    ],
    "models": [cost("base", "base"), cost("fused", "fused")],
    "signatures": {"layers": [0, 1], "capabilities": {"logical_reasoning": [0.1, 0.9]}, "chosen": {"w": [0, 1]}},
    "gate": {"weights": {"logical_reasoning": {"w": 1.0}}},
    "grams": {"workers": ["w", "v"], "outputs": [[1.0, 0.5], [0.5, 1.0]], "residuals": [[1.0, -0.5], [-0.5, 1.0]]},
    "evidence": {"evidence/items.jsonl.gz": "0" * 64},
    "certificates": {"confidence": 0.95, "capabilities": [], "margins": [], "skipping": [], "exchangeability": []},
    "drill": None,
    "requirements": [
        {
            "name": "accuracy_loss",
            "of": "logical_reasoning",
            "asked": 0.05,
            "measured": {"value": 0.0, "low": -0.01, "high": 0.01},
            "verdict": "certified",
            "statement": "None is lost.",
        }
    ],
    "passed": True,
}


def load(document: Any) -> ComplianceReport:
    return ComplianceReport.from_json(json.dumps(document), "compliance.json")


def complaint(document: Any) -> str:
    with pytest.raises(ConfigurationError) as caught:
        load(document)
    message = str(caught.value)
    assert "\n" not in message
    return message


def without_passed() -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    del document["passed"]
    return document


def test_a_report_comes_back_whole(tmp_path: Path) -> None:
    path = tmp_path / "compliance.json"
    path.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    report = ComplianceReport.load(path)
    assert json.loads(report.to_json()) == DOCUMENT
    assert ComplianceReport.from_json(report.to_json()) == report
    assert report.capabilities[0].models[2].role is Role.CONTROL


def test_what_is_left_out_is_written_all_the_same() -> None:
    document = without_passed()
    for key in ("schema_version", "gate", "grams"):
        del document[key]
    written = json.loads(ComplianceReport.model_validate(document).to_json())
    assert (written["schema_version"], written["gate"], written["grams"], written["passed"]) == ("1", None, None, True)


@pytest.mark.parametrize(
    ("claims", "passed"),
    [
        ([("a", "certified", True), ("b", "failed", False)], True),
        ([(verdict.value, verdict.value, True) for verdict in Verdict if verdict.passes], True),
        *[
            ([("a", "proved", True), ("b", word, True)], False)
            for word in ("refuted", "unknown", "unsupported", "failed")
        ],
        ([("a", "proved", False)], False),
        ([], False),
    ],
)
def test_passed_means_that_every_required_claim_holds(claims: list[tuple[str, str, bool]], passed: bool) -> None:
    document = without_passed() | {"claims": [claim(*each) for each in claims], "requirements": []}
    assert ComplianceReport.model_validate(document).passed is passed
    assert load(document | {"passed": passed}).passed is passed
    message = complaint(document | {"passed": not passed})
    assert message.startswith(f"compliance.json: passed: found {json.dumps(not passed)}, expected {json.dumps(passed)}")


@pytest.mark.parametrize("stated", ["true", 1, None])
def test_passed_is_a_boolean(stated: object) -> None:
    assert complaint(DOCUMENT | {"passed": stated}).startswith("compliance.json: passed: found ")
    assert complaint(without_passed()).startswith("compliance.json: passed: found null")


@pytest.mark.parametrize(
    ("path", "value", "place", "told"),
    [
        (("schema_version",), "2", "schema_version", ['found "2"', "'1'"]),
        (("claims", 0, "verdict"), "verified", "claims[0].verdict", ['found "verified"', "'certified'"]),
        (("claims", 0, "verdict"), "prooved", "claims[0].verdict", ['found "prooved"', 'fix: write "proved"']),
        (("claims", 0, "evidence"), {"loss": [1, float("nan")]}, "claims[0].evidence.loss[1]", ["found NaN", "finite"]),
        (("claims", 0, "evidence"), [1], "claims[0].evidence", ["found [1]", "an object"]),
        (("claims", 0, "artifact"), "../secret", "claims[0].artifact", ['found "../secret"', "below evidence/"]),
        (("claims", 0, "artifact"), "/etc/x", "claims[0].artifact", ['found "/etc/x"', "below evidence/"]),
        (("claims", 1, "id"), "A1.2/workers", "claims[1].id", ['"A1.2/workers"', "other than that of claims[0].id"]),
        (("claims", 0, "artefact"), "x", "claims[0].artefact", ['with "x"', "fix: write artifact"]),
        (("split", "configuration_sha256"), "abc", "split.configuration_sha256", ['found "abc"']),
        (("capabilities", 0, "models", 0, "right"), 11, "capabilities[0].models[0].right", ["found 11", "at most 10"]),
        (("capabilities", 0, "models", 0, "low"), 0.95, "capabilities[0].models[0].low", ["found [0.95", "9/10"]),
        (("capabilities", 0, "models", 0, "role"), "boss", "capabilities[0].models[0].role", ['found "boss"']),
        (("capabilities", 0, "models", 0, "retention_low"), 1.2, "capabilities[0].models[0].retention_low",
         ["found 1.2", "at most 1.1"]),
        (("capabilities", 0, "models", 1, "model"), "base", "capabilities[0].models[1].model", ['found "base"']),
        (("models", 1, "model"), "base", "models[1].model", ['found "base"']),
        (("models", 0, "latency_p50_ms"), float("inf"), "models[0].latency_p50_ms", ["found Infinity", "finite"]),
        (("models", 0, "parameters"), 1.5, "models[0].parameters", ["found 1.5", "integer"]),
        (("signatures", "capabilities", "logical_reasoning"), [0.1], "signatures.capabilities.logical_reasoning",
         ["found [0.1]", "2 entries, not 1"]),
        (("gate", "weights", "logical_reasoning", "w"), 1.1, "gate.weights.logical_reasoning.w", ["found 1.1"]),
        (("grams", "outputs"), [[1.0, 0.5]], "grams.outputs", ["2 entries, not 1"]),
        (("grams", "residuals", 1), [1.0], "grams.residuals[1]", ["found [1.0]", "2 entries, not 1"]),
    ],
)  # fmt: skip
def test_each_mistake_names_key_and_value(path: tuple[str | int, ...], value: Any, place: str, told: list[str]) -> None:
    document: Any = copy.deepcopy(DOCUMENT)
    part = document
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = value
    message = complaint(document)
    assert message.startswith(f"compliance.json: {place}: ")
    for words in told:
        assert words in message


def test_the_top_of_a_report_is_an_object() -> None:
    assert complaint([]).startswith("compliance.json: found []")


def test_no_item_leaves_the_interval_open() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["capabilities"][0]["models"][0] |= {"right": 0, "items": 0, "low": 0.0, "high": 1.0}
    assert load(document).capabilities[0].models[0].items == 0


def test_evidence_from_python_becomes_plain_json() -> None:
    class Word(StrEnum):
        ONE = "one"

    evidence: Any = {"pair": (1, 2.5), "word": Word.ONE, "nested": {"verdict": Verdict.PROVED}}
    parts = claim("a", "proved") | {"verdict": Verdict.PROVED, "evidence": evidence}
    made = ClauseResult(**parts)
    assert made.evidence == {"pair": [1, 2.5], "word": "one", "nested": {"verdict": "proved"}}
    assert type(made.evidence["word"]) is str
    for wrong in (float("nan"), object(), {1: 2}):
        with pytest.raises(ValidationError, match="expected"):
            ClauseResult(**(parts | {"evidence": {"x": wrong}}))


@pytest.mark.parametrize(("verdict", "passes"), [("certified", True), ("unknown", False), ("failed", False)])
def test_a_report_passes_only_if_every_requirement_is_met(verdict: str, passes: bool) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["requirements"][0]["verdict"] = verdict
    document.pop("passed")
    assert ComplianceReport.model_validate_json(json.dumps(document)).passed is passes
