"""Clauses about the base as it was analysed: signatures (A4.1), independence (D4.1), smoothness (D1.1).

They read what the split stored. A split from before that was stored has nothing to read, which is ``unsupported``.
"""

import math
from typing import Any

from safetensors import SafetensorError, safe_open

from butterfly.certify.finding import Finding, examines, tested
from butterfly.certify.intervals import accuracy
from butterfly.certify.measure import Measured
from butterfly.core.errors import ModelError
from butterfly.core.verdict import Verdict
from butterfly.runtime.load import read_record

LEVEL = 0.05
"""Chance of calling any pair associated where none is."""
NEGLIGIBLE = 0.3
"""A correlation below this, in absolute value, is small by Cohen's convention."""


def _stored(measured: Measured, name: str, key: str) -> dict[str, Any] | Finding:
    """A record of the analysis with ``key`` in it, or what its absence means for a clause."""
    if not (measured.split / "evidence" / name).is_file():
        return Finding(Verdict.UNSUPPORTED, f"This split holds no evidence/{name}; split again to make it.")
    try:
        record = read_record(measured.split, f"evidence/{name}")
    except ModelError as error:
        return Finding(Verdict.UNKNOWN, f"evidence/{name} cannot be read.", {"why": str(error)})
    if key not in record:
        return Finding(Verdict.UNSUPPORTED, f"evidence/{name} is of an earlier form, without {key!r}; split again.")
    return record


@examines("A4.1")
def signatures_are_there(measured: Measured) -> Finding:
    """Activation, attention and gradient signature of each capability, whole and finite; beside them the control."""
    record = _stored(measured, "signatures.json", "capabilities")
    if isinstance(record, Finding):
        return record
    depth, path = measured.base.layers, measured.split / "evidence" / "importance.safetensors"
    parts: dict[str, bool] = {}
    for name in measured.capabilities:
        stored = record["capabilities"].get(name, {})
        if "attention_flow" not in stored or not path.is_file():
            return Finding(Verdict.UNSUPPORTED, "This split was analysed by activations alone; split again.")
        flow = stored["attention_flow"]
        parts[f"{name}: activation"] = _whole(stored["magnitude"], depth) and _whole(stored["change"], depth)
        parts[f"{name}: attention"] = len(flow) == depth and all(_whole(row, depth) for row in flow)
        parts[f"{name}: gradient"] = _whole(stored["layers"], depth) and _whole(list(stored["gradient"].values()))
        try:
            with safe_open(path, "pt") as file:
                for kind in ("neurons", "groups"):
                    scores = file.get_tensor(f"{name}.{kind}")
                    parts[f"{name}: {kind}"] = len(scores) == depth and bool(scores.isfinite().all())
        except SafetensorError as error:
            return Finding(Verdict.UNKNOWN, "evidence/importance.safetensors cannot be read.", {"why": str(error)})
    evidence: dict[str, Any] = {"parts": parts, "layers": depth}
    if measured.record["controls"]:
        evidence["accuracy_of_worker_and_control"] = {
            worker_id: [accuracy(right[model]).value for model in (worker_id, f"control:{worker_id}")]
            for worker_id in measured.worker_ids
            for right in [measured.right[measured.own(worker_id)]]
        }
    return tested(
        all(parts.values()),
        len(parts),
        "Each capability has its three signatures, one finite score a layer, from the model's own activations, "
        "attention weights and gradients. What choosing by them buys is A1.2/control.",
        "Some signature is incomplete or not finite.",
        **evidence,
    )


def _whole(row: list[float], length: int | None = None) -> bool:
    return bool(row) and length in (None, len(row)) and all(map(math.isfinite, row))


@examines("D4.1")
def capabilities_are_independent(measured: Measured) -> Finding:
    """Association of graded outcomes over models with parts dropped, Holm's correction over all pairs."""
    record = _stored(measured, "independence.json", "pairs")
    if isinstance(record, Finding):
        return record
    pairs = {f"{pair['first']} and {pair['second']}": pair for pair in record["pairs"]}
    outcomes = record["outcomes"]
    evidence = {
        "pairs": pairs,
        "level": LEVEL,
        "negligible": NEGLIGIBLE,
        "chance_to_drop_a_part": outcomes["share"],
        "graded_by": outcomes["units"],
        "accuracy_of_the_whole": outcomes["whole"],
    }
    tests = [pair["association"] for pair in pairs.values()]
    if not tests or None in tests:
        why = "There is one capability, so there is no pair." if not tests else (
            "For some pair an accuracy never varied, so no association could be tested."
        )  # fmt: skip
        return Finding(Verdict.UNKNOWN, why, evidence)
    if any(test["adjusted_p_value"] < LEVEL for test in tests):
        return Finding(
            Verdict.FAILED,
            "Some capabilities depend on the same parts of the base: models that lose one tend to lose the other.",
            evidence,
        )
    if all(max(abs(test["low"]), abs(test["high"])) < NEGLIGIBLE for test in tests):
        evidence["cases"] = sum(test["draws"] for test in tests)
        return Finding(Verdict.TESTED, f"Every correlation's 95 % interval lies within ±{NEGLIGIBLE}.", evidence)
    return Finding(
        Verdict.UNKNOWN, "The test finds no associated pair, but the sample is too small to exclude one.", evidence
    )


@examines("D1.1")
def base_is_smooth_from_the_embedding(measured: Measured) -> Finding:
    """Every op of the base's exported graph, from token embeddings to logits."""
    record = _stored(measured, "smoothness.json", "breaks")
    if isinstance(record, Finding):
        return record
    if record["trouble"]:
        return Finding(Verdict.UNKNOWN, "The base could not be exported.", {"why": record["trouble"]})
    evidence = {"cases": sum(record["ops"].values()), "ops": record["ops"], "breaks": record["breaks"]}
    if not record["smooth"]:
        named = sorted({violation["op"] for violation in record["breaks"]})
        return Finding(Verdict.UNKNOWN, f"Not shown smooth: the base applies {', '.join(named)}.", evidence)
    return Finding(
        Verdict.TESTED,
        "Every op of the base's exported graph is C^∞ where it is applied, read over the reals, so the map from "
        "embeddings to logits is; token space itself is discrete.",
        evidence,
    )
