"""Models with parts dropped are graded as greedy decoding would, and the base comes back bit by bit."""

import pytest
import torch

from butterfly.analysis.outcomes import BLOCKS, Unit, _parts, dropped, grade, outcomes
from butterfly.analysis.parts import ModelParts
from butterfly.capability.encoding import IGNORED, Batch
from tests.analysis.models import LAYERS, MODELS, padded_batch, random_model


def said_batch(family: str) -> Batch:
    """A batch whose targets are what the model itself says, greedily, but for one wrong token in the last item."""
    model = random_model(family)
    ids = torch.randint(3, 64, (3, 3), generator=torch.Generator().manual_seed(0))
    whole = model.generate(
        ids, attention_mask=torch.ones_like(ids), max_new_tokens=4, min_new_tokens=4, do_sample=False, pad_token_id=0
    )
    labels = whole.roll(-1, 1)
    labels[:, :2], labels[:, -1] = IGNORED, IGNORED
    labels[2, 5] = (labels[2, 5] + 1) % 64
    return Batch.of(whole, labels)


@pytest.mark.parametrize("family", MODELS)
def test_grades_are_those_of_greedy_decoding(family: str) -> None:
    grades = grade(ModelParts(random_model(family)), [said_batch(family)])
    assert grades == {Unit.ITEM: pytest.approx(2 / 3), Unit.TOKEN: pytest.approx(11 / 12)}


@pytest.mark.parametrize("family", MODELS)
def test_a_dropped_part_counts_and_comes_back(family: str) -> None:
    model, batch = random_model(family), padded_batch()
    parts = ModelParts(model)
    every = _parts(parts)
    assert len(every) == LAYERS * (BLOCKS + parts.groups)
    before = {name: value.clone() for name, value in model.state_dict().items()}
    with torch.no_grad():
        whole = parts.read(batch)
        for part in every:
            with dropped([part]):
                assert not torch.equal(parts.read(batch), whole)
    with pytest.raises(ZeroDivisionError), dropped(every):
        raise ZeroDivisionError
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


def test_a_sample_is_reproducible_and_grades_both_ways() -> None:
    model = random_model("llama")
    data = {"said": [said_batch("llama")], "text": [padded_batch()]}
    sample = outcomes(model, data, draws=6, seed=1)
    assert sample == outcomes(model, data, draws=6, seed=1)
    assert sample != outcomes(model, data, draws=6, seed=2)
    assert sample.units == {"said": Unit.ITEM, "text": Unit.TOKEN}
    assert sample.whole["said"] == pytest.approx(2 / 3)
    assert len(sample.accuracy["said"]) == len(sample.accuracy["text"]) == 6
