"""The fused model by ``butterfly.fusion.kernels`` says what the plain pools say."""

import pytest
import torch

from butterfly.contracts.monitor import Monitor
from butterfly.fusion import LinearPool, NonFinite
from butterfly.runtime import fusing
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.pools import POOLS
from butterfly.runtime.quick_pools import quick
from tests.runtime.families import fused_of, prompts


@pytest.fixture(scope="module")
def fused() -> FusedModel:
    return fused_of("llama", 2)[1]


@pytest.mark.parametrize("name", sorted(POOLS))
@pytest.mark.parametrize("alone", [False, True])
def test_logits_are_those_of_the_plain_pool(
    fused: FusedModel, name: str, alone: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    fused.pool, fused.monitor = POOLS[name](1.5, 0.5), Monitor(every=1)
    if alone:
        fused.fail(fused.worker_ids[0])
    ids = prompts()[0]
    try:
        logits = fused(ids).logits
        assert fused.monitor.checked > 0
        monkeypatch.setattr(fusing, "quick", lambda pool: None)
        # In float32: the pool's rounding, and that of a log-softmax over 300 numbers.
        torch.testing.assert_close(logits, fused(ids).logits, rtol=2e-6, atol=2e-6)
    finally:
        fused.revive()


def test_a_pool_that_looks_at_values_or_leaves_workers_out_is_called_itself() -> None:
    assert quick(LinearPool(validate=False)) is not None
    assert quick(LinearPool()) is None
    assert quick(LinearPool(validate=False, nonfinite=NonFinite.EXCLUDE)) is None
