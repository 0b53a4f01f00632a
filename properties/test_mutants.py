"""The suite has teeth: every mutant of an operator and of a law is noticed by a property."""

import pytest
import torch

from butterfly.contracts.registry import CONTRACTS, OPERATORS
from butterfly.contracts.strategies import CaseLimits
from butterfly.contracts.suite import examine
from butterfly.contracts.violation import outside
from butterfly.core.verdict import Verdict
from properties.modelled import the_modelled_operations_stay as the_modelled_operations_stay
from properties.mutants import LAW_MUTANTS, OPERATOR_MUTANTS, SURVIVORS, UNIVERSAL, Mutant, WeakerLaw, mutated, weakened
from properties.violators import violator

SMALL = CaseLimits(workers=12, size=50)


@pytest.mark.parametrize("mutant", OPERATOR_MUTANTS, ids=lambda mutant: mutant.name)
def test_a_mutant_of_an_operator_is_killed(mutant: Mutant) -> None:
    operator = mutated(mutant)
    assert operator.claims is not None
    dtype = torch.bfloat16 if mutant.narrow else torch.float32
    for clause in sorted(operator.claims, key=lambda id: id not in mutant.killers):
        if outside(CONTRACTS[clause], operator):
            continue
        result = examine(CONTRACTS[clause], operator, dtype=dtype, examples=40, shrink=False)
        if result.verdict in (Verdict.REFUTED, Verdict.FAILED):
            return
    pytest.fail("no contract noticed")


@pytest.mark.parametrize("law", LAW_MUTANTS, ids=lambda mutant: mutant.name)
def test_a_weaker_law_no_longer_refutes_its_violator(law: WeakerLaw) -> None:
    operator = violator(law.violator, law.contract)
    whole = examine(CONTRACTS[law.contract], operator, examples=40, shrink=False)
    assert whole.verdict is Verdict.REFUTED
    weak = examine(weakened(law), operator, examples=40, shrink=False)
    assert weak.verdict is Verdict.TESTED, (weak.why, weak.counterexample)


def test_every_contract_is_broken_by_some_mutant_or_operator() -> None:
    """So that none of them could be replaced by one that always holds."""
    killed = {clause for mutant in OPERATOR_MUTANTS for clause in mutant.killers[:1]}
    killed |= {law.contract for law in LAW_MUTANTS}
    loose = {
        clause
        for operator in OPERATORS.values()
        for clause, contract in CONTRACTS.items()
        if operator.claims is not None and clause not in operator.claims and not outside(contract, operator)
    }
    assert set(CONTRACTS) - killed - loose == set(UNIVERSAL)


def test_there_are_at_least_sixty_and_survivors_have_reasons() -> None:
    assert len(OPERATOR_MUTANTS) >= 60
    assert len({mutant.name for mutant in OPERATOR_MUTANTS}) == len(OPERATOR_MUTANTS)
    assert all(SURVIVORS.values())


@pytest.mark.parametrize("mutant", SURVIVORS, ids=lambda mutant: mutant.name)
def test_a_survivor_is_noticed_by_nothing(mutant: Mutant) -> None:
    """What was taken off a bound weighs most where there are few workers, so the cases are small."""
    operator = mutated(mutant)
    assert operator.claims is not None
    for clause in sorted(operator.claims):
        result = examine(CONTRACTS[clause], operator, dtype=torch.float32, examples=4, limits=SMALL, shrink=False)
        assert result.verdict in (Verdict.TESTED, None), (clause, result.why)
