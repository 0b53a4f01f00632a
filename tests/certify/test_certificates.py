"""Certificates are functions of the evidence by item, and requirements follow from their intervals."""

import math
from typing import Any

import numpy as np
import pytest
import torch

from butterfly.certify.between_workers import cosines, mean_weights
from butterfly.certify.certificates import MIXTURE, certificates
from butterfly.certify.items import JudgedItems, capability_result
from butterfly.certify.positions import ReadItem, position_lines, read_positions, read_positions_evidence
from butterfly.certify.requirements import requirement_results
from butterfly.certify.teacher_forcing import Distributions
from butterfly.core.errors import ModelError
from butterfly.core.verdict import Verdict
from butterfly.fusion import LinearPool
from butterfly.schema.compliance import ModelCost, Role
from butterfly.schema.configuration import Requirements

WORKERS = ["a", "b"]


def judged(items: int, wrong: int) -> dict[str, dict[str, JudgedItems]]:
    """One capability: the base is always right, the fused model and worker a are wrong on the first items."""
    digests = tuple(f"{n:064x}" for n in range(items))
    mistaken = np.arange(items) >= wrong
    nats = np.linspace(0.1, 0.2, items)
    right = {"base": np.ones(items, bool), "fused": mistaken, "a": mistaken, "b": np.zeros(items, bool)}
    return {
        "one": {
            model: JudgedItems(digests, None, hits, nats * (1 + (model != "base"))) for model, hits in right.items()
        }
    }


def distributions(items: int) -> Distributions:
    """Two positions an item; the base is worker a."""
    generator = torch.Generator().manual_seed(0)
    positions = 2 * items
    workers = torch.randn(2, positions, 5, generator=generator, dtype=torch.float64).mul(3).softmax(-1)
    weights = torch.tensor([0.92, 0.08], dtype=torch.float64)[:, None].expand(2, positions)
    fused = LinearPool()(workers, weights)
    targets = workers[0].argmax(-1)
    place = torch.arange(positions) // 2
    return Distributions(workers[0], workers, weights, fused, targets, torch.zeros(positions), place)


def read(items: int) -> list[ReadItem]:
    data = distributions(items)
    return read_positions(data, {"one": [f"{n:064x}" for n in range(items)]}, WORKERS, linear=True, known=True)


def test_what_is_read_of_an_item_comes_from_its_own_positions(tmp_path: Any) -> None:
    items = read(20)
    assert [item.positions for item in items] == [2] * 20
    assert len({item.distance for item in items}) == 20
    assert all(item.distance <= 0.08 + 1e-9 for item in items)
    assert all(item.skipped["0.9"] == pytest.approx((1.0, 0.08)) for item in items)
    assert all(item.skipped["0.95"] == (2.0, 0.0) for item in items)
    assert all(item.proved is not None and item.proved <= item.right for item in items)
    assert all(item.lead is not None and (item.lead > 1e-5) is (item.proved == item.positions) for item in items)
    assert all(item.bound is not None and item.distance <= item.bound + 1e-12 for item in items)
    assert all(item.workers["a"] == pytest.approx((0.92, 0.0)) for item in items)
    assert all(item.bound == pytest.approx(0.08 * item.workers["b"][1]) for item in items)
    (tmp_path / "evidence").mkdir()
    path = tmp_path / "evidence" / "positions.jsonl.gz"
    path.write_bytes(position_lines(items))
    assert read_positions_evidence(tmp_path) == items
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(ModelError, match="cannot be read"):
        read_positions_evidence(tmp_path)


def test_mean_weights_and_cosines_follow_from_what_was_read() -> None:
    items = read(20)
    assert mean_weights(items, ["one"], WORKERS).weights["one"] == pytest.approx({"a": 0.92, "b": 0.08})
    grams = cosines(items, WORKERS)
    flat = distributions(20).workers.flatten(1)
    assert grams.outputs[0][1] == pytest.approx(float(torch.cosine_similarity(flat[0], flat[1], dim=0)))
    assert grams.outputs[1][0] == grams.outputs[0][1]
    assert np.allclose(grams.residuals, [[0.0, 0.0], [0.0, 1.0]])  # worker a is the base


def test_the_figures_of_a_certificate() -> None:
    made = certificates(judged(200, 10), read(50), WORKERS, 0.95, 0)
    capability, mixture = made.capabilities
    assert (capability.name, mixture.name) == ("one", MIXTURE)
    base, best = capability.pairs
    assert (base.against, base.gained, base.lost) == ("base", 0, 10)
    assert base.loss.low < base.loss.value == 0.05 < base.loss.high
    assert base.p_value == pytest.approx(2**-9)
    assert (best.against, best.p_value, best.tried) == ("a", 1.0, 2)
    assert capability.kept is not None
    assert capability.kept.value == 0.95
    assert capability.perplexity_ratio is not None
    assert capability.perplexity_ratio.low < math.exp(0.15) < capability.perplexity_ratio.high
    assert 0.05 < capability.error_bound < 0.12
    margins = made.margins[0]
    assert margins.distance < margins.distance_bound
    assert margins.soft_fused == pytest.approx(0.92 * margins.soft_workers["a"] + 0.08 * margins.soft_workers["b"])
    assert [level.threshold for level in made.skipping] == [0.5, 0.8, 0.9, 0.95, 0.99]
    assert all(level.distance <= level.distance_bound for level in made.skipping)


@pytest.mark.parametrize(
    ("items", "wrong", "word"),
    [(1000, 0, Verdict.CERTIFIED), (10, 0, Verdict.UNKNOWN), (1000, 200, Verdict.FAILED), (100, 5, Verdict.UNKNOWN)],
)
def test_a_sample_that_is_too_small_is_no_pass(items: int, wrong: int, word: Verdict) -> None:
    asked = Requirements(accuracy_loss=0.05, error_rate=0.05, distance_from_base=0.9, size_on_disk=0.5)
    evidence = judged(items, wrong)
    made = certificates(evidence, read(50), WORKERS, 0.95, 0)
    accuracies = [
        capability_result(
            "one", {model: graded.right for model, graded in evidence["one"].items()}, 0.0, 0.0, lambda _: None
        )
    ]
    costs = [
        ModelCost(
            model=model, role=role, parameters=1, bytes_on_disk=size, latency_p50_ms=1.0, latency_p95_ms=1.0,
            latency_p99_ms=1.0, layers=[],
        )
        for model, role, size in (("base", Role.BASE, 100), ("fused", Role.FUSED, 60))
    ]  # fmt: skip
    results = {result.name: result for result in requirement_results(asked, made, accuracies, costs)}
    assert results["accuracy_loss"].verdict is word
    assert results["error_rate"].verdict is word
    assert "59 items" in results["error_rate"].statement
    assert results["distance_from_base"].verdict is Verdict.CERTIFIED
    assert results["size_on_disk"].verdict is Verdict.FAILED


def test_a_base_without_a_right_answer_has_nothing_to_lose() -> None:
    evidence = judged(20, 0)
    wrong = np.zeros(20, dtype=np.bool_)
    evidence["one"] = {
        model: JudgedItems(graded.items, None, wrong, graded.nats) for model, graded in evidence["one"].items()
    }
    made = certificates(evidence, read(10), WORKERS, 0.95, 0)
    right = {model: graded.right for model, graded in evidence["one"].items()}
    accuracies = [capability_result("one", right, 0.0, 0.0, lambda _: None)]
    (result,) = requirement_results(Requirements(accuracy_loss=0.05), made, accuracies, [])
    assert result.verdict is Verdict.UNKNOWN
    assert result.statement.endswith("the base has no right answer, so there is nothing to lose.")


def test_a_base_that_is_worse_than_what_is_asked_is_said_first() -> None:
    evidence = judged(300, 0)
    wrong = np.arange(300) >= 60
    evidence["one"] = {
        model: JudgedItems(graded.items, None, wrong, graded.nats) for model, graded in evidence["one"].items()
    }
    made = certificates(evidence, read(10), WORKERS, 0.95, 0)
    right = {model: graded.right for model, graded in evidence["one"].items()}
    accuracies = [capability_result("one", right, 0.0, 0.0, lambda _: None)]
    result = requirement_results(Requirements(error_rate=0.05), made, accuracies, [])[1]
    assert result.statement.startswith("The base's own error rate is above")
    assert result.verdict is Verdict.FAILED
