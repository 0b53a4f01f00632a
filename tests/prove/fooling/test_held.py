"""A user's monoid is looked at however its inputs are held."""

import pytest

from butterfly.contracts.operator import of_pool
from butterfly.fusion import LatentMean
from butterfly.prove.generality.held_inputs import held_fault
from tests.prove.fooling.held import RIGHT, WRONG


@pytest.mark.parametrize("kind", WRONG, ids=lambda kind: kind.__name__)
def test_one_that_answers_by_how_its_inputs_are_held_is_found(kind: type[LatentMean]) -> None:
    assert held_fault(of_pool(kind())) == WRONG[kind]


@pytest.mark.parametrize("kind", RIGHT, ids=lambda kind: kind.__name__)
def test_one_that_does_not_is_not(kind: type[LatentMean]) -> None:
    assert held_fault(of_pool(kind())) == ""
