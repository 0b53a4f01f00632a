"""What an operator reads or changes beside its inputs is found, and one that does not is left alone."""

from typing import Any

import pytest
import torch
from torch import Tensor

from butterfly.contracts.contract import Contract
from butterfly.contracts.kept_inputs import KeptInputs
from butterfly.contracts.load_operator import as_operator
from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.suite import examine
from butterfly.core.errors import ConfigurationError
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain
from butterfly.prove.examined import doubted, proved
from butterfly.prove.induction.bounded_sizes import program_fault
from tests.prove.fooling.beside import CHANGING, DOUBTED, HELD, RIGHT, by_matrix_product, wants_gradients
from tests.prove.fooling.calls import RANGE

CONTRACT: Contract = CONTRACTS[RANGE]


def operator(source: Any) -> Operator:
    return as_operator(source, source.__name__, Domain.REALS)


@pytest.mark.parametrize("source", DOUBTED, ids=lambda source: source.__name__)
def test_what_is_none_of_its_inputs_takes_the_proof_away(source: Any) -> None:
    assert DOUBTED[source] in doubted(operator(source))


@pytest.mark.parametrize("source", HELD, ids=lambda source: source.__name__)
def test_results_of_operations_are_looked_at(source: Any) -> None:
    assert HELD[source] in program_fault(operator(source))


@pytest.mark.parametrize("source", CHANGING, ids=lambda source: source.__name__)
def test_a_mode_that_is_left_changed_is_misuse_and_put_back(source: Any) -> None:
    with pytest.raises(ConfigurationError, match=CHANGING[source]):
        operator(source)
    assert torch.get_default_dtype() is torch.float32
    assert torch.is_grad_enabled()


def test_gradients_that_are_turned_on_of_an_input_are_a_failure() -> None:
    outcome = examine(CONTRACT, KeptInputs(operator(wants_gradients)), examples=5)
    assert outcome.verdict is Verdict.FAILED
    assert "turns gradients of its weights on or off" in outcome.why


@pytest.mark.parametrize("source", RIGHT, ids=lambda source: source.__name__)
def test_a_right_one_is_not_doubted(source: Any) -> None:
    assert program_fault(operator(source)) == ""
    assert doubted(operator(source)) == ""


def test_a_product_of_matrices_is_proved() -> None:
    pool = operator(by_matrix_product)
    outcome = examine(CONTRACT, KeptInputs(pool), examples=40)
    assert proved(pool, [outcome])[0].verdict is Verdict.PROVED_BOUNDED


def test_rounding_of_a_large_case_is_no_counterexample() -> None:
    def magnified(outputs: Tensor, weights: Tensor) -> Tensor:
        share = weights / weights.sum(0)
        mean = (share.reshape(share.shape + (1,) * (outputs.ndim - share.ndim)) * outputs).sum(0)
        return mean + (outputs.sum(0) - outputs.mean(0) * len(outputs)) * 1e12

    outcome = examine(CONTRACT, as_operator(magnified, "magnified", Domain.REALS), examples=40)
    assert outcome.verdict is Verdict.UNKNOWN
    assert "in exact arithmetic the law holds" in outcome.why
