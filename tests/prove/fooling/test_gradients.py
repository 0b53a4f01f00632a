"""The backward pass is read for every choice of inputs that need gradients."""

import pytest

from butterfly.contracts.operator import of_pool
from butterfly.fusion import LatentMean
from butterfly.prove.generality.every_size import backward_size_fault
from tests.prove.fooling.gradients import RIGHT, WRONG


@pytest.mark.parametrize("kind", WRONG, ids=lambda kind: kind.__name__)
def test_a_gradient_that_is_wrong_where_some_are_frozen_is_rejected(kind: type[LatentMean]) -> None:
    assert WRONG[kind] in backward_size_fault(of_pool(kind()))


@pytest.mark.parametrize("kind", RIGHT, ids=lambda kind: kind.__name__)
def test_one_that_is_right_is_not(kind: type[LatentMean]) -> None:
    assert backward_size_fault(of_pool(kind())) == ""
