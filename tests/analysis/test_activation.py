"""Signatures are the means that they say they are, at answer positions alone, and leave the model as it was."""

import itertools

import pytest
import torch

from butterfly.analysis import activation_signature, neutral_items
from butterfly.capability.builtin import Split, items
from butterfly.capability.encoding import IGNORED, batches
from butterfly.capability.item import Item
from butterfly.core.errors import DatasetError
from butterfly.models import BaseModel, load_base
from tests.analysis.models import LAYERS, MODELS, padded_batch, random_model, single_items
from tests.tiny import write_model


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> BaseModel:
    return load_base(str(write_model(tmp_path_factory.mktemp("analysis") / "base")))


def test_a_signature_is_the_mean_over_answer_positions(base: BaseModel) -> None:
    data = batches(base.tokenizer, items("formal_verification", Split.TRAIN, 6), 4, 256)
    signature = activation_signature(base.model, data)
    magnitudes, changes = [], []
    with torch.no_grad():
        for batch in data:
            # The last entry of hidden_states is normalised, so the last layer is left to the lengths below.
            states = base.model.model(batch.ids, output_hidden_states=True).hidden_states[:-1]
            wanted = batch.labels != IGNORED
            for row, (before, after) in enumerate(itertools.pairwise(states)):
                magnitudes.append((row, after[wanted].abs().mean(-1)))
                changes.append((row, (after - before)[wanted].norm(dim=-1) / after[wanted].norm(dim=-1)))
    assert len(signature.magnitude) == len(signature.change) == base.layers
    for row in range(base.layers - 1):
        wanted_magnitude = torch.cat([value for n, value in magnitudes if n == row]).mean().item()
        wanted_change = torch.cat([value for n, value in changes if n == row]).mean().item()
        assert signature.magnitude[row] == pytest.approx(wanted_magnitude, rel=1e-4)
        assert signature.change[row] == pytest.approx(wanted_change, rel=1e-4)


def test_the_prompt_and_the_size_of_a_batch_do_not_count(base: BaseModel) -> None:
    drawn = items("logical_reasoning", Split.TRAIN, 6)
    whole = activation_signature(base.model, batches(base.tokenizer, drawn, 6, 256))
    alone = activation_signature(base.model, batches(base.tokenizer, drawn, 1, 256))
    assert alone.change == pytest.approx(whole.change, rel=1e-4)
    assert alone.magnitude == pytest.approx(whole.magnitude, rel=1e-4)


def test_the_hooks_are_taken_off_even_after_a_failure(base: BaseModel) -> None:
    data = batches(base.tokenizer, items("logical_reasoning", Split.TRAIN, 2), 2, 256)
    data[0].ids[0, 0] = 10**6
    before = [len(layer._forward_hooks) for layer in base.model.model.layers]
    with pytest.raises(IndexError):
        activation_signature(base.model, data)
    assert [len(layer._forward_hooks) for layer in base.model.model.layers] == before


def test_neutral_items_keep_the_words_and_lose_the_order() -> None:
    drawn = [Item("a b c d e f g h", "one two three four five"), Item("x", "y")]
    shuffled = neutral_items(drawn, 0)
    assert shuffled == neutral_items(drawn, 0)
    assert shuffled != neutral_items(drawn, 1)
    assert [sorted(item.input.split()) for item in shuffled] == [sorted(item.input.split()) for item in drawn]
    assert shuffled[0].input != drawn[0].input


def test_half_precision_keeps_the_modes_and_differs_by_rounding_alone() -> None:
    whole, half = random_model("llama"), random_model("llama", torch.bfloat16).train()
    data = [padded_batch()]
    assert activation_signature(half, data).change == pytest.approx(activation_signature(whole, data).change, rel=0.05)
    assert all(module.training for module in half.modules())


@pytest.mark.parametrize("family", MODELS)
def test_every_family_has_a_signature_whatever_the_padding(family: str) -> None:
    model, batch = random_model(family), padded_batch()
    together, alone = activation_signature(model, [batch]), activation_signature(model, single_items(batch))
    assert together.change == pytest.approx(alone.change, rel=1e-3)
    assert len(set(together.change)) == LAYERS


def test_batches_without_an_answer_are_rejected(base: BaseModel) -> None:
    with pytest.raises(DatasetError, match="0 positions"):
        activation_signature(base.model, [])
