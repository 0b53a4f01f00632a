"""Operators that several tests of the prover make claims of are looked at once."""

from collections.abc import Iterator

import pytest

from tests.remembered import remembered_programs


@pytest.fixture(autouse=True, scope="session")
def operators_are_looked_at_once() -> Iterator[None]:
    with remembered_programs():
        yield
