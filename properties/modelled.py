"""A fixture for tests that run mutants: a mutant of the median brings a root of its own."""

from collections.abc import Iterator

import pytest

from butterfly.evaluation.operations import MODELLED


@pytest.fixture(autouse=True, scope="module")
def the_modelled_operations_stay() -> Iterator[None]:
    """What runs after these tests sees the library's operations alone."""
    operations = dict(MODELLED)
    yield
    MODELLED.clear()
    MODELLED.update(operations)
