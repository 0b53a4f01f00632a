"""The suite's words: refuted with a small case, failed where the operator raises, unknown where nothing was asked."""

from typing import Any

import pytest
import torch
from torch import Tensor

from butterfly.contracts.contract import VARIABLES, Contract
from butterfly.contracts.operator import UNDECLARED, Operator, of_pool
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.suite import examine
from butterfly.contracts.violation import ContractViolation, check_case
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain, LinearPool
from tests.contracts import broken


def test_a_refutation_shrinks_to_a_case_that_fits_a_bug_report() -> None:
    def forgets_the_dead(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return outputs.nan_to_num().mean(0)

    result = examine(CONTRACTS["P-robust/crash"], Operator(forgets_the_dead, "forgets", Domain.REALS), examples=50)
    assert result.verdict is Verdict.REFUTED
    assert result.broken
    assert len(result.counterexample["weights"]) == 2
    assert len(result.counterexample["outputs"][0]) == 1


def test_nan_from_an_operator_is_a_refutation_whatever_the_contract() -> None:
    def nan(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return outputs[alive].mean(0) * float("nan")

    for clause in ("N1/permutation", "T7.1/range", "P-mono/coordinate", "T7.1/internality"):
        result = examine(CONTRACTS[clause], Operator(nan, "nan", Domain.REALS), examples=5, shrink=False)
        assert result.verdict is Verdict.REFUTED
        assert "nan for finite inputs" in result.why


def test_an_operator_that_raises_fails() -> None:
    def raises(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        raise RuntimeError("out of paper")

    result = examine(CONTRACTS["T7.1/internality"], Operator(raises, "raises", Domain.REALS), examples=5)
    assert result.verdict is Verdict.FAILED
    assert "out of paper" in result.why
    assert result.broken


def test_a_condition_that_no_case_meets_is_unknown_and_not_tested() -> None:
    def law(a: Any, outputs: Any, weights: Any, alive: Any) -> Any:
        never = a.below(a.number(1), a.number(0))
        return a.implies(never, a.at_most(a.number(1), a.number(0)))

    empty = Contract("empty", "nothing", law, frozenset(Domain), False, ("outputs", "weights", "alive"), False)
    result = examine(empty, of_pool(LinearPool()), examples=5)
    assert result.verdict is Verdict.UNKNOWN


def test_an_operation_without_a_meaning_is_unsupported_and_named() -> None:
    def odd(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return torch.special.bessel_j0(outputs).sum(0)

    result = examine(CONTRACTS["N6"], Operator(odd, "odd", Domain.REALS), examples=5)
    assert result.verdict is Verdict.UNSUPPORTED
    assert "bessel_j0" in result.why


def test_contracts_outside_an_operators_type_say_why() -> None:
    outcomes = {
        result.contract: result
        for result in (examine(each, broken.reals(broken.mean), examples=2) for each in CONTRACTS.values())
    }
    assert outcomes["T7.2/soft"].verdict is None
    assert outcomes["T7.2/soft"].why == "speaks of probabilities"
    assert outcomes["N1/monoid"].why == "speaks of lift, merge, finish and empty"
    assert set(outcomes) == set(CONTRACTS)


def test_an_operator_that_declares_nothing_is_held_to_what_every_pool_keeps() -> None:
    assert set(CONTRACTS) >= UNDECLARED
    operator = broken.reals(broken.mean)
    assert operator.declares("P-smooth")
    assert not operator.declares("P-robust/lying")


def test_a_violation_carries_its_inputs() -> None:
    case = {
        "outputs": torch.tensor([[0.5, 0.5], [1.0, 0.0]], dtype=torch.float64),
        "weights": torch.ones(2, dtype=torch.float64), "alive": torch.tensor([True, True]),
    }  # fmt: skip

    def doubled(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return outputs.sum(0)

    with pytest.raises(ContractViolation) as caught:
        check_case(
            CONTRACTS["P-robust/distribution"], Operator(doubled, "doubled", Domain.PROBABILITIES), torch.float64, case
        )
    assert caught.value.case is case
    assert "outputs=[[0.5, 0.5], [1.0, 0.0]]" in str(caught.value)


def test_every_contract_names_known_variables_and_is_described() -> None:
    for contract in CONTRACTS.values():
        assert set(contract.variables) <= set(VARIABLES)
        assert contract.law.__doc__
        assert contract.domains
