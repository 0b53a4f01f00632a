"""Rows about the analysis follow what the split stored: whole, broken, of an earlier form, or absent."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from butterfly.analysis import (
    ActivationSignature,
    Association,
    Break,
    Importance,
    ModelSignatures,
    Outcomes,
    Pair,
    Walk,
    write_evidence,
)
from butterfly.analysis.outcomes import Unit
from butterfly.analysis.signatures import Signature
from butterfly.certify import analysis  # noqa: F401  # registers the rows
from butterfly.certify.finding import EXAMINERS
from butterfly.core.verdict import Verdict

LAYERS = 3


def association(p_value: float, low: float, high: float) -> Association:
    return Association(48, (low + high) / 2, low, high, p_value, p_value, 0.5, 0.5)


def written(
    folder: Path,
    test: Association | None = None,
    walk: Walk | None = None,
    controls: bool = False,
) -> Any:
    """A split whose evidence holds an analysis of two capabilities."""
    activation = ActivationSignature((1.0, 2.0, 3.0), (0.5, 0.2, 0.4))
    importance = Importance({"weight": 0.1}, torch.ones(LAYERS, 4), torch.ones(LAYERS, 2), torch.ones(LAYERS))
    signature = Signature(activation, torch.zeros(LAYERS, LAYERS, dtype=torch.float64), importance)
    outcomes = Outcomes(0.1, {"a": Unit.ITEM, "b": Unit.ITEM}, {"a": 1.0, "b": 1.0}, {"a": (1.0,), "b": (1.0,)})
    signatures = ModelSignatures(
        {"a": signature, "b": signature},
        activation,
        outcomes,
        [Pair("a", "b", 0.0, 0.5, test)],
        walk or Walk({"aten.mm": 2}, ()),
    )
    (folder / "evidence").mkdir()
    write_evidence(folder / "evidence", signatures)
    right = {"w": np.array([True, True]), "control:w": np.array([True, False])}
    return SimpleNamespace(
        split=folder, base=SimpleNamespace(layers=LAYERS), capabilities={"a": None, "b": None},
        record={"controls": controls}, worker_ids=["w"], own=lambda _: "a", right={"a": right},
    )  # fmt: skip


@pytest.mark.parametrize("clause", ["A4.1", "D4.1", "D1.1"])
def test_a_split_without_an_analysis_supports_nothing(clause: str, tmp_path: Path) -> None:
    case: Any = SimpleNamespace(split=tmp_path)
    assert EXAMINERS[clause](case).verdict is Verdict.UNSUPPORTED


@pytest.mark.parametrize(("clause", "name"), [("A4.1", "signatures"), ("D4.1", "independence"), ("D1.1", "smoothness")])
def test_a_damaged_record_is_unknown_and_another_form_unsupported(clause: str, name: str, tmp_path: Path) -> None:
    case = written(tmp_path)
    path = tmp_path / "evidence" / f"{name}.json"
    path.write_text("{")
    assert EXAMINERS[clause](case).verdict is Verdict.UNKNOWN
    path.write_text("{}")
    assert EXAMINERS[clause](case).verdict is Verdict.UNSUPPORTED


def test_whole_signatures_pass_and_the_control_stands_beside_them(tmp_path: Path) -> None:
    finding = EXAMINERS["A4.1"](written(tmp_path, controls=True))
    assert finding.verdict is Verdict.TESTED
    assert finding.evidence["cases"] == 10
    assert finding.evidence["accuracy_of_worker_and_control"] == {"w": [1.0, 0.5]}


def test_signatures_of_activations_alone_are_of_an_earlier_form(tmp_path: Path) -> None:
    case = written(tmp_path)
    path = tmp_path / "evidence" / "signatures.json"
    record = json.loads(path.read_text())
    for capability in record["capabilities"].values():
        del capability["attention_flow"]
    path.write_text(json.dumps(record))
    assert EXAMINERS["A4.1"](case).verdict is Verdict.UNSUPPORTED


def test_a_score_that_is_missing_or_not_finite_fails(tmp_path: Path) -> None:
    case = written(tmp_path)
    path = tmp_path / "evidence" / "importance.safetensors"
    tensors = load_file(path)
    save_file(tensors | {"a.neurons": torch.full((LAYERS, 4), torch.nan)}, path)
    assert EXAMINERS["A4.1"](case).verdict is Verdict.FAILED
    save_file(tensors, path)
    signatures = tmp_path / "evidence" / "signatures.json"
    record = json.loads(signatures.read_text())
    record["capabilities"]["b"]["change"].pop()
    signatures.write_text(json.dumps(record))
    assert EXAMINERS["A4.1"](case).verdict is Verdict.FAILED
    path.write_bytes(b"damaged")
    assert EXAMINERS["A4.1"](case).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("test", "verdict"),
    [
        (None, Verdict.UNKNOWN),
        (association(0.01, 0.2, 0.7), Verdict.FAILED),
        (association(0.4, -0.1, 0.4), Verdict.UNKNOWN),
        (association(0.4, -0.2, 0.25), Verdict.TESTED),
        (association(0.01, 0.05, 0.25), Verdict.FAILED),
    ],
)
def test_independence_is_judged_by_its_test(test: Association | None, verdict: Verdict, tmp_path: Path) -> None:
    finding = EXAMINERS["D4.1"](written(tmp_path, test))
    assert finding.verdict is verdict
    assert set(finding.evidence["pairs"]) == {"a and b"}


def test_smoothness_is_tested_or_the_op_is_named(tmp_path: Path) -> None:
    for name in ("smooth", "broken", "unseen"):
        (tmp_path / name).mkdir()
    assert EXAMINERS["D1.1"](written(tmp_path / "smooth")).verdict is Verdict.TESTED
    broken = Walk({"aten.relu.default": 1}, (Break("aten.relu.default", "layers.0", "has a kink"),))
    finding = EXAMINERS["D1.1"](written(tmp_path / "broken", walk=broken))
    assert finding.verdict is Verdict.UNKNOWN
    assert "aten.relu.default" in finding.statement
    unseen = EXAMINERS["D1.1"](written(tmp_path / "unseen", walk=Walk({}, (), "no graph")))
    assert (unseen.verdict, unseen.evidence) == (Verdict.UNKNOWN, {"why": "no graph"})
