"""The fusion learns whom to trust, from one number per worker and position where the pool allows it."""

import pytest
import torch

from butterfly.capability.encoding import Batch
from butterfly.fusion import FixedWeights, Gate, LinearPool, LogPool
from butterfly.models.base import BaseModel
from butterfly.models.shape import Kept
from butterfly.models.smaller import shrink
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.load import assemble
from butterfly.splitting import weighting as module
from butterfly.splitting.weighting import (
    OWNER_WEIGHT,
    FusionData,
    answer_loss,
    collect,
    compare_pools,
    do_no_harm,
    learn,
    loss_of,
)


@pytest.fixture(scope="module")
def fused(base: BaseModel) -> FusedModel:
    models = {"one": shrink(base.model, Kept((0, 1, 3)))[0], "two": shrink(base.model, Kept((0, 1, 2, 4)))[0]}
    return assemble(models, 2, LinearPool(validate=False), Gate(32, 2))


@pytest.fixture(scope="module")
def collected(fused: FusedModel, data: list[Batch]) -> FusionData:
    return collect(fused, {"one": data[:1], "two": data[1:]})


def test_the_linear_loss_from_one_number_per_worker_is_that_of_the_fused_model(
    fused: FusedModel, collected: FusionData
) -> None:
    weights = torch.rand(2, len(collected.targets))
    weights = weights / weights.sum(0)
    loss = answer_loss(fused, fused.pool, fused.weighting, collected, weights)
    fused_log = fused.fuse(collected.latents, weights)
    torch.testing.assert_close(loss, -fused_log.gather(-1, collected.targets[:, None]).mean())


def test_a_gate_learns_the_owner_and_lowers_the_loss(fused: FusedModel, collected: FusionData) -> None:
    gate = Gate(32, 2)
    with torch.no_grad():
        before = loss_of(fused, gate, collected, OWNER_WEIGHT).item()
    learn(fused, gate, collected, 0)
    assert loss_of(fused, gate, collected, OWNER_WEIGHT).item() < before
    weights = fused.weigh(collected.latents, collected.shared, gate)
    assert weights.gather(0, collected.owners[None]).mean() > 0.51  # equal weights give a half


def test_another_pool_is_compared_and_learned_on_as_many_positions_as_are_affordable(
    fused: FusedModel, collected: FusionData, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "NUMBERS", 2 * 5 * fused.config.vocab_size)
    monkeypatch.setattr(module, "STEPS", 5)
    losses = compare_pools(fused, FixedWeights(2), collected, {"linear_pool": LinearPool(), "log_pool": LogPool()})
    assert losses["log_pool"]["positions"] == 5
    assert losses["linear_pool"]["positions"] == len(collected.targets)
    own, fused.pool = fused.pool, LogPool(validate=False)
    try:
        fixed = FixedWeights(2)
        learn(fused, fixed, collected, 0)
    finally:
        fused.pool = own
    assert fixed.logits.abs().sum() > 0


def test_a_fusion_that_loses_to_a_single_worker_is_not_kept(fused: FusedModel, collected: FusionData) -> None:
    bad = FixedWeights(2)
    alone = {n: collected.log_probabilities[n].mean().item() for n in (0, 1)}
    worse = min(alone, key=lambda n: alone[n])
    with torch.no_grad():
        bad.logits[worse] = 20.0
    best, tried = do_no_harm(fused, bad, collected)
    assert {choice.name for choice in tried} == {"learned", "one alone", "two alone"}
    assert best.total <= min(choice.total for choice in tried)
    gate, choices = do_no_harm(fused, Gate(32, 2), collected)
    assert "sharpened by 8" in {choice.name for choice in choices}
    assert gate.total == min(choice.total for choice in choices)
