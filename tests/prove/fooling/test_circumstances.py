"""A mode, a machine and what is kept are found, each by what looks for it; a right operator is left alone."""

from typing import Any

import pytest

from butterfly.contracts.assumptions import assumptions
from butterfly.contracts.first_look import circumstance_fault
from butterfly.contracts.kept_inputs import KeptInputs
from butterfly.contracts.load_operator import as_operator
from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.strategies import CaseLimits
from butterfly.contracts.suite import examine
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain
from butterfly.prove.claims.eager_answers import eager_fault
from butterfly.prove.claims.kept_state import kept_fault
from butterfly.prove.claims.knife_edges import knife_edge
from butterfly.prove.claims.surroundings import surroundings_fault
from butterfly.prove.examined import proved
from tests.prove.fooling import asking_inputs, beside, calls, gradients, held, named_alike, sizes, strangers
from tests.prove.fooling.circumstances import (
    KEPT,
    RIGHT,
    RUN,
    SURROUNDED,
    Evaluates,
    by_gate_that_trains,
    by_welford,
    jumps_at_no_variance,
)

RANGE = CONTRACTS["T7.1/internality"]


def operator(source: Any) -> Operator:
    return as_operator(source, source.__name__, Domain.REALS)


@pytest.mark.parametrize("source", SURROUNDED, ids=lambda source: source.__name__)
def test_what_is_asked_of_torch_and_of_the_machine_is_found(source: Any) -> None:
    assert SURROUNDED[source] in surroundings_fault(operator(source))


@pytest.mark.parametrize("source", KEPT, ids=lambda source: source.__name__)
def test_what_is_kept_is_found_wherever_it_is_kept(source: Any) -> None:
    assert f"{KEPT[source]} with every call" in kept_fault(operator(source))


@pytest.mark.parametrize("source", RUN, ids=lambda source: source.__name__)
def test_an_answer_by_a_mode_is_found(source: Any) -> None:
    assert RUN[source] in eager_fault(operator(source))


def test_a_fault_of_the_first_look_takes_the_proof_away() -> None:
    assert circumstance_fault(operator(by_gate_that_trains)) == "it answers otherwise where inputs need gradients"


def test_a_choice_that_jumps_is_a_knife_edge() -> None:
    assert "the comparison ge" in knife_edge(operator(jumps_at_no_variance))


@pytest.mark.parametrize("source", RIGHT, ids=lambda source: source.__name__)
def test_a_right_one_is_not_doubted_by_what_it_looks_like(source: Any) -> None:
    assert RIGHT[source](operator(source)) == ""


def test_a_guard_and_a_running_mean_are_proved() -> None:
    pool = operator(by_welford)
    outcome = examine(RANGE, KeptInputs(pool), examples=40)
    assert proved(pool, [outcome])[0].verdict is Verdict.PROVED_BOUNDED


def test_the_verdict_names_evaluation_mode_and_what_is_not_looked_at() -> None:
    mode, unseen = assumptions(operator(Evaluates), CaseLimits(), proved=True)[-2:]
    assert mode.startswith("the module is in evaluation mode")
    for what in ("other devices", "compiled code", "transforms of torch.func", "other versions of torch"):
        assert what in unseen
    assert "autocast" not in unseen
    assert "autocast" in assumptions(operator(Evaluates), CaseLimits(), proved=False)[-1]


def test_the_corpus_is_large() -> None:
    wrong = [
        calls.WRONG, beside.DOUBTED, beside.HELD, beside.CHANGING, gradients.WRONG, held.WRONG, named_alike.WRONG,
        sizes.WRONG, SURROUNDED, KEPT, RUN, strangers.WRONG, asking_inputs.WRONG,
    ]  # fmt: skip
    right = [
        calls.RIGHT, beside.RIGHT, gradients.RIGHT, held.RIGHT, named_alike.RIGHT, sizes.RIGHT, RIGHT, strangers.RIGHT,
        asking_inputs.RIGHT,
    ]  # fmt: skip
    assert sum(map(len, wrong)) >= 140
    assert sum(map(len, right)) >= 42
