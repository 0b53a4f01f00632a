"""An analysis is made once for one model, data and code, and its evidence is what was found."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from butterfly.analysis import ModelSignatures, analyse, neutral_items, signatures, write_evidence
from butterfly.capability.builtin import Split, items
from butterfly.capability.encoding import Batch, batches
from butterfly.models import BaseModel, load_base
from tests.tiny import write_model

NAMES = ("logical_reasoning", "formal_verification")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> BaseModel:
    return load_base(str(write_model(tmp_path_factory.mktemp("signatures") / "base")))


@pytest.fixture(scope="module")
def data(base: BaseModel) -> dict[str, list[Batch]]:
    return {name: batches(base.tokenizer, items(name, Split.TRAIN, 6), 3, 256) for name in NAMES}


@pytest.fixture(scope="module")
def neutral(base: BaseModel) -> list[Batch]:
    return batches(base.tokenizer, neutral_items(items(NAMES[0], Split.TRAIN, 6), 0), 3, 256)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache") / "analysis"


@pytest.fixture(scope="module")
def analysed(base: BaseModel, data: dict[str, list[Batch]], neutral: list[Batch], cache: Path) -> ModelSignatures:
    return analyse(base, data, neutral, cache=cache, draws=4)


def same(left: ModelSignatures, right: ModelSignatures) -> bool:
    for name, signature in left.capabilities.items():
        other = right.capabilities[name]
        importance, others = signature.importance, other.importance
        if signature.activation != other.activation or importance.parameters != others.parameters:
            return False
        if not all(
            torch.equal(getattr(importance, kind), getattr(others, kind)) for kind in ("neurons", "groups", "layers")
        ):
            return False
        if not torch.equal(signature.attention, other.attention):
            return False
    return (left.neutral, left.outcomes, left.pairs, left.walk) == (
        right.neutral,
        right.outcomes,
        right.pairs,
        right.walk,
    )


def test_a_second_analysis_runs_the_model_nowhere(
    analysed: ModelSignatures, base: BaseModel, data: dict[str, list[Batch]], neutral: list[Batch], cache: Path
) -> None:
    class Idle:
        """What the keys are made of, and nothing that could be run."""

        dtype, device = base.model.dtype, base.model.device
        num_parameters = base.model.num_parameters

    again = analyse(replace(base, model=Idle()), data, neutral, cache=cache, draws=4)
    assert same(analysed, again)


def test_other_data_another_model_or_other_code_is_not_found(
    analysed: ModelSignatures, base: BaseModel, data: dict[str, list[Batch]], neutral: list[Batch], cache: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    stored = set(cache.iterdir())
    analyse(base, {NAMES[0]: data[NAMES[0]]}, neutral, cache=cache, draws=4)
    assert len(set(cache.iterdir()) - stored) == 1
    stored = set(cache.iterdir())
    monkeypatch.setattr(signatures, "_source", lambda: "other code")
    analyse(base, {NAMES[0]: data[NAMES[0]]}, neutral, cache=cache, draws=4)
    assert len(set(cache.iterdir()) - stored) == 6
    assert signatures.digest_of(data[NAMES[0]]) != signatures.digest_of(data[NAMES[1]])


def test_a_damaged_file_is_computed_anew(
    analysed: ModelSignatures, base: BaseModel, data: dict[str, list[Batch]], neutral: list[Batch], cache: Path
) -> None:
    for path in cache.iterdir():
        path.write_bytes(b"damaged")
    assert same(analysed, analyse(base, data, neutral, cache=cache, draws=4))


def test_the_evidence_is_what_was_found(analysed: ModelSignatures, base: BaseModel, tmp_path: Path) -> None:
    write_evidence(tmp_path, analysed)
    record = json.loads((tmp_path / "signatures.json").read_text())
    assert set(record["capabilities"]) == set(NAMES)
    for name, signature in analysed.capabilities.items():
        assert record["capabilities"][name]["change"] == list(signature.activation.change)
        assert record["capabilities"][name]["magnitude"] == list(signature.activation.magnitude)
        assert record["capabilities"][name]["attention_flow"] == signature.attention.tolist()
        assert torch.equal(
            load_file(tmp_path / "importance.safetensors")[f"{name}.neurons"], signature.importance.neurons
        )
    assert record["neutral"]["change"] == list(analysed.neutral.change)
    (pair,) = json.loads((tmp_path / "independence.json").read_text())["pairs"]
    assert pair["specified"] == analysed.pairs[0].specified
    assert json.loads((tmp_path / "smoothness.json").read_text())["smooth"] is True


def test_batches_are_spread_over_all_lengths() -> None:
    some: list[Batch] = [Batch.of(torch.full((1, 1), n), torch.full((1, 1), n)) for n in range(10)]
    assert [int(batch.ids) for batch in signatures.spread(some, 2)] == [2, 7]
    assert signatures.spread(some[:1], 2) == some[:1]
    assert signatures.spread([], 2) == []
