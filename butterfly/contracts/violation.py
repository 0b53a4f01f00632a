"""One contract on one case: the check that the property suite and a running model share."""

import math
from typing import Any

import torch
from torch import Tensor

import butterfly.contracts.laws as _laws
from butterfly.contracts.analytic import Analytic
from butterfly.contracts.balls import Balls
from butterfly.contracts.contract import Contract
from butterfly.contracts.numeric import NotFiniteError
from butterfly.contracts.operator import Operator
from butterfly.core.errors import FusionError

LAWS = tuple(_laws.__all__)
"""The files of laws: whoever checks a case has the registry filled."""


class ContractViolation(FusionError):
    """A contract does not hold: which, of which operator, and on what inputs."""

    def __init__(self, contract: Contract, operator: str, case: dict[str, Any], why: str) -> None:
        self.contract, self.operator, self.case, self.why = contract, operator, case, why
        reason = f" ({why})" if why else ""
        super().__init__(f"{operator} breaks {contract.id}: {contract.title}{reason}; on {show(case)}")


def outside(contract: Contract, operator: Operator) -> str:
    """Why a contract does not speak of an operator, by its type; empty where it does."""
    if operator.domain not in contract.domains:
        return f"speaks of {', '.join(sorted(contract.domains))}"
    if contract.monoid and not operator.monoid:
        return "speaks of lift, merge, finish and empty"
    return ""


def check_case(contract: Contract, operator: Operator, dtype: torch.dtype, case: dict[str, Any]) -> bool | None:
    """One case; whether the condition of its implication was met (``None`` where it has none).

    Raises:
        ContractViolation: the claim is surely false.
    """
    reader = Analytic(operator, dtype)
    try:
        truth = contract.law(reader, **{name: _balls(value) for name, value in case.items()})
    except NotFiniteError as error:
        raise ContractViolation(contract, operator.name, case, str(error)) from error
    if truth.violated:
        raise ContractViolation(contract, operator.name, case, reader.why)
    return reader.met


def _balls(value: Any) -> Any:
    return Balls.exact(value) if isinstance(value, Tensor) and value.is_floating_point() else value


def plain(value: Any) -> Any:
    """A variable's value as plain Python that JSON can hold: NaN and the infinities as words."""
    value = value.middle if isinstance(value, Balls) else value
    return _spelled(value.tolist()) if isinstance(value, Tensor) else value


def _spelled(value: Any) -> Any:
    if isinstance(value, list):
        return [_spelled(one) for one in value]
    return value if not isinstance(value, float) or math.isfinite(value) else str(value)


def show(case: dict[str, Any], most: int = 400) -> str:
    """A case in one line, to paste into a bug report; cut where it is long."""
    text = ", ".join(f"{name}={plain(value)}" for name, value in case.items())
    return text if len(text) <= most else f"{text[:most]}… ({len(text)} characters)"
