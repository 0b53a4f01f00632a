"""A size that leaves the graph is seen, and one that does not is no reason to reject."""

import pytest

from butterfly.contracts.operator import of_pool
from butterfly.fusion import LatentMean
from butterfly.prove.generality.every_size import size_fault
from tests.prove.fooling.sizes import RIGHT, WRONG, EveryRightWay


@pytest.mark.parametrize("kind", WRONG, ids=lambda kind: kind.__name__)
def test_a_size_that_leaves_the_graph_is_rejected(kind: type[LatentMean]) -> None:
    assert WRONG[kind] in size_fault(of_pool(kind()))


def test_sizes_that_stay_in_the_graph_are_no_reason_to_reject() -> None:
    assert set(RIGHT) <= set(EveryRightWay.__mro__)
    assert size_fault(of_pool(EveryRightWay())) == ""
