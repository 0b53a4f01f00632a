"""What is derived while a split is made is what its report asks for; leaving early leaves no process."""

import os
from multiprocessing import active_children
from pathlib import Path

import pytest

from butterfly.certify.ahead import AT_MOST, proofs_ahead
from butterfly.certify.subjects import wanted_of
from butterfly.fusion import LatentMean
from butterfly.runtime.pools import describe_pool, new_pool
from butterfly.schema.configuration import FusionStrategy, SplitConfiguration
from butterfly.splitting.fusion import configured_pool


@pytest.mark.parametrize("strategy", FusionStrategy)
def test_the_report_of_a_split_asks_for_what_was_derived_ahead(strategy: FusionStrategy) -> None:
    worker = {"worker_id": "w", "capability_focus": "c", "fine_tune_dataset": "c", "pruning_threshold": 0.0}
    configuration = SplitConfiguration.model_validate(
        {
            "strategy": "hybrid_functional", "base_model": "tiny", "workers": [worker], "fusion_strategy": strategy,
            "fusion_hyperparams": {
                "smoothness_order": 2, "combination_weights_learnable": True, "confidence_weighting": False,
                "beta": 2.0, "delta": 0.5,
            },
        }
    )  # fmt: skip
    ahead = configured_pool(configuration)
    stored = describe_pool(ahead)
    loaded = new_pool(stored["pool"], stored["beta"], stored["delta"])
    keys = [[(repr(each.pool), each.contracts) for each in wanted_of(pool)] for pool in (ahead, loaded)]
    assert keys[0] == keys[1]


def test_leaving_the_block_ends_the_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))  # where nothing was derived yet
    before = set(active_children())
    with proofs_ahead(LatentMean(validate=False)):
        processes = set(active_children()) - before
        assert len(processes) == min(os.cpu_count() or 1, AT_MOST)
    assert not any(process.is_alive() for process in processes)
