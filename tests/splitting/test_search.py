"""Layers go by what their removal costs, neurons and groups by their importance."""

from collections.abc import Sequence
from pathlib import Path

import pytest
import torch

from butterfly.analysis import Importance
from butterfly.capability.builtin import Split, items
from butterfly.capability.encoding import Batch, batches
from butterfly.core.progress import SILENT
from butterfly.models.anatomy import Anatomy
from butterfly.models.base import load_base
from butterfly.models.shape import Kept
from butterfly.models.smaller import shrink
from butterfly.splitting.ablation import Ablation
from butterfly.splitting.plan import Size
from butterfly.splitting.search import calibration, choose_layers, mean_nats, parts_kept
from tests.tiny import write_model


@pytest.mark.parametrize("family", ["llama", "gemma2", "falcon", "opt-projected"])
def test_a_model_without_layers_is_the_model_that_lacks_them(family: str, tmp_path: Path) -> None:
    base = load_base(str(write_model(tmp_path / "base", family)), "cpu", "float32")
    data = batches(base.tokenizer, items("formal_verification", Split.TRAIN, 24), 8, 256)
    depth = len(Anatomy(base.model).layers)
    ablation = Ablation(base.model, data, torch.float32)
    for removed in ([2], [2, 0], [2, 1], [0], [0, 2]):
        kept = tuple(n for n in range(depth) if n not in removed)
        cut = shrink(base.model, Kept(kept))[0]
        assert ablation(removed) == pytest.approx(mean_nats(cut, data, torch.float32), rel=1e-5), removed
    assert ablation([0]) != pytest.approx(mean_nats(base.model, data, torch.float32), rel=1e-5)


def test_layers_go_one_by_one_where_two_stand_in_for_each_other() -> None:
    def loss(removed: Sequence[int]) -> float:
        """Layers 2 and 3 do the same: one of them costs little, both cost most."""
        gone = set(removed)
        return (
            10.0 * ({2, 3} <= gone)
            + 0.1 * len(gone & {2, 3})
            + sum({1: 4.0, 4: 1.0, 5: 2.0}.get(n, 9) for n in gone - {2, 3})
        )

    assert choose_layers(6, 4, 1, loss, SILENT, "choose") in {(0, 1, 2, 5), (0, 1, 3, 5)}
    assert choose_layers(6, 6, 1, loss, SILENT, "choose") == (0, 1, 2, 3, 4, 5)


def test_the_most_important_parts_of_each_kept_layer_are_kept() -> None:
    neurons = torch.tensor([[1.0, 5, 3, 2], [9, 1, 1, 8], [1, 2, 3, 4]])
    importance = Importance({}, neurons, torch.ones(3, 2), torch.ones(3))
    kept = parts_kept((0, 2), Size(2, 2, 2), importance, Size(3, 4, 2))
    assert kept.neurons == ((1, 2), (2, 3))
    assert kept.groups is None


def test_calibration_is_spread_over_all_lengths(data: list[Batch]) -> None:
    assert len(calibration(data, 1)) == 1
    assert calibration(data, 10**9) == data
