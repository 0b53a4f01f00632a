"""An operation is known by whose it is, not by its name."""

import pytest

from butterfly.contracts.operator import of_pool
from butterfly.fusion import LatentMean
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.generality.every_size import size_fault
from tests.prove.fooling.named_alike import RIGHT, WRONG


@pytest.mark.parametrize("kind", WRONG, ids=lambda kind: kind.__name__)
def test_an_operation_of_another_library_is_unsupported(kind: type[LatentMean]) -> None:
    (claim,) = claims_of(of_pool(kind()), ["T7.1/internality"])
    assert WRONG[kind] in claim.why
    assert not claim.obligations


@pytest.mark.parametrize("kind", RIGHT, ids=lambda kind: kind.__name__)
def test_one_of_torch_is_not(kind: type[LatentMean]) -> None:
    assert size_fault(of_pool(kind())) == ""
