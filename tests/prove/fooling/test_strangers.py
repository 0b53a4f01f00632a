"""What an operator asks for beside numbers takes the proof away; a right operator is left alone."""

from typing import Any

import pytest

from butterfly.contracts.load_operator import as_operator
from butterfly.contracts.operator import Operator
from butterfly.evaluation.holdings import UNSEEN
from butterfly.fusion import Domain
from butterfly.prove.claims.forward_mode import forward_fault
from butterfly.prove.examined import doubted
from butterfly.prove.induction.bounded_sizes import program_fault
from tests.prove.fooling import asking_inputs, strangers
from tests.prove.fooling.asking_inputs import forwards

WRONG = {**strangers.WRONG, **asking_inputs.WRONG}
RIGHT = (*strangers.RIGHT, *asking_inputs.RIGHT)


def operator(source: Any) -> Operator:
    return as_operator(source, source.__name__, Domain.REALS)


@pytest.mark.parametrize("source", WRONG, ids=lambda source: source.__name__)
def test_one_that_only_looks_right_is_doubted(source: Any) -> None:
    assert WRONG[source] in doubted(operator(source))


@pytest.mark.parametrize("source", RIGHT, ids=lambda source: source.__name__)
def test_one_that_only_looks_wrong_is_not(source: Any) -> None:
    assert program_fault(operator(source)) == ""
    assert doubted(operator(source)) == ""


def test_a_right_forward_mode_is_run_and_right(monkeypatch: pytest.MonkeyPatch) -> None:
    assert forward_fault(operator(forwards)) == ""
    right = asking_inputs._Forward.jvp
    monkeypatch.setattr(asking_inputs._Forward, "jvp", staticmethod(lambda ctx, *moved: 2 * right(ctx, *moved)))
    assert "jvp of its own" in forward_fault(operator(forwards))


def test_the_verdict_names_what_nothing_looks_at() -> None:
    for what in ("layouts", "other subclasses of Tensor", "seeds of Python's hashes"):
        assert any(what in named for named in UNSEEN)
