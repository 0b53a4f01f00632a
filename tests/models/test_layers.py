"""Cutting layers out gives a real, smaller model; the original is left as it was."""

from pathlib import Path

import pytest
import torch

from butterfly.core.errors import ModelError
from butterfly.models import keep_layers, load_base
from tests.tiny import CONFIGS, write_model


@pytest.mark.parametrize("family", CONFIGS)
def test_keeping_every_layer_changes_nothing(tmp_path: Path, family: str) -> None:
    base = load_base(str(write_model(tmp_path, family)))
    ids = torch.randint(3, 300, (2, 9))
    whole = keep_layers(base.model, range(base.layers))
    assert torch.equal(whole(ids).logits, base.model(ids).logits)


@pytest.mark.parametrize("family", CONFIGS)
def test_parameters_are_removed_and_counted(tmp_path: Path, family: str) -> None:
    base = load_base(str(write_model(tmp_path, family)))
    before = base.model(torch.arange(3, 12)[None]).logits
    small = keep_layers(base.model, [0, 1, 4])
    assert small.config.num_hidden_layers == len(small.model.layers) == 3
    of_a_layer = sum(parameter.numel() for parameter in base.model.model.layers[0].parameters())
    assert small.num_parameters() == base.parameters - 2 * of_a_layer
    with torch.no_grad():
        for parameter in small.parameters():
            parameter.zero_()
    assert torch.equal(base.model(torch.arange(3, 12)[None]).logits, before)


@pytest.mark.parametrize("layers", [[], [1, 0], [0, 0], [0, 5], [-1, 2]])
def test_impossible_layers_are_named(tmp_path: Path, layers: list[int]) -> None:
    base = load_base(str(write_model(tmp_path)))
    with pytest.raises(ModelError, match=r"expected increasing indices from 0 to 4"):
        keep_layers(base.model, layers)
