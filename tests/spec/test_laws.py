"""Every law is a contract that something breaks: one that is replaced by what always holds is found."""

import inspect
from dataclasses import replace

import pytest

from butterfly.spec.mirror import Mirror
from butterfly.spec.protocols import MIRRORS
from tests.spec.violations import VIOLATIONS

LAWS = [(mirror.record, name) for mirror in MIRRORS for name in mirror.laws]


def broken(mirror: Mirror, name: str) -> bool:
    """Whether the structure that should break a law does."""
    structure, elements = VIOLATIONS[mirror.record][name]
    return not mirror.laws[name](structure, *elements)


@pytest.mark.parametrize(("record", "name"), LAWS, ids=lambda part: part.rpartition(".")[2])
def test_a_law_is_broken_by_a_structure_that_is_not_lawful(record: str, name: str) -> None:
    mirror = next(each for each in MIRRORS if each.record == record)
    assert len(VIOLATIONS[record][name][1]) == len(inspect.signature(mirror.laws[name]).parameters) - 1
    assert broken(mirror, name)


def test_there_are_no_violations_of_what_is_no_law() -> None:
    assert {(record, name) for record, laws in VIOLATIONS.items() for name in laws} == set(LAWS)


REPLACED = {
    "Butterfly.Pool.Base.Pool": ("merge-assoc", "merge-comm", "merge-unit"),
    "Butterfly.Pool.Base.Weights": ("sums-to-one",),
    "Butterfly.Pool.Base.Distribution": ("probabilities-sum-to-one",),
    "Butterfly.Gradient.Base.ReverseDifferential": ("adjoint", "reverse-compose"),
    "Butterfly.Smooth.Base.SmoothStructure": ("rough-is-not-smooth",),
}


@pytest.mark.parametrize(("record", "name"), [(record, name) for record, names in REPLACED.items() for name in names])
def test_a_law_that_always_holds_is_found(record: str, name: str) -> None:
    mirror = next(each for each in MIRRORS if each.record == record)
    assert not broken(replace(mirror, laws={**mirror.laws, name: lambda structure, *elements: True}), name)
