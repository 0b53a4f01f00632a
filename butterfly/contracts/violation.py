"""One contract on one case: the check that the property suite and a running model share."""

import math
from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.analytic import Analytic
from butterfly.contracts.balls import Balls
from butterfly.contracts.contract import Contract
from butterfly.contracts.numeric import NotFiniteError
from butterfly.contracts.operator import Operator
from butterfly.core.errors import FusionError
from butterfly.fusion import Domain

OFF = 2.0**-6
"""What a row is off its sum of one by rounding, and no more."""


class ContractViolation(FusionError):
    """A contract does not hold: which, of which operator, in what dtype and on what inputs."""

    apart: tuple[float, float] | None = None
    """How far the two sides are from each other, and the larger of them, where it is a matter of two numbers."""

    def __init__(self, contract: str, title: str, operator: str, dtype: str, case: dict[str, Any], why: str) -> None:
        super().__init__(contract, title, operator, dtype, case, why)  # what it is copied and pickled by
        self.contract, self.title, self.operator, self.dtype, self.case, self.why = self.args

    def __str__(self) -> str:
        reason = f" ({self.why})" if self.why else ""
        return f"{self.operator} in {self.dtype} breaks {self.contract}: {self.title}{reason}; on {show(self.case)}"


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
    interpreter = Analytic(operator, dtype)

    def violation(why: str) -> ContractViolation:
        short = str(dtype).removeprefix("torch.")
        return ContractViolation(contract.id, contract.title, operator.described, short, case, why)

    try:
        balls = {name: _balls(value) for name, value in case.items()}
        if operator.domain is Domain.PROBABILITIES:
            balls |= {name: _summed(balls[name]) for name in ("outputs", "other", "model") if name in balls}
        truth = contract.law(interpreter, **balls)
    except NotFiniteError as error:
        raise violation(str(error)) from error
    if truth.violated:
        broken = violation(interpreter.why)
        broken.apart = interpreter.apart
        raise broken
    return interpreter.met


def _balls(value: object) -> Any:
    return Balls.exact(value) if isinstance(value, Tensor) and value.is_floating_point() else value


def _summed(rows: Balls) -> Balls:
    """Rows that a softmax gave are as far from distributions as their sums are from one."""
    exact = [math.fsum(row) for row in rows.middle.reshape(-1, rows.shape[-1]).tolist()]
    off = (torch.tensor(exact, dtype=torch.float64) - 1).abs().reshape(*rows.shape[:-1], 1)
    off = torch.where(off < OFF, 2 * off, 0.0)
    return Balls(rows.middle, off.expand(rows.shape).clone()) if bool(off.any()) else rows


def plain(value: object) -> Any:
    """A variable's value as plain Python that JSON can hold: NaN and the infinities as words."""
    value = value.middle if isinstance(value, Balls) else value
    return _spelled(value.tolist()) if isinstance(value, Tensor) else value


def _spelled(value: object) -> Any:
    if isinstance(value, list):
        return [_spelled(entry) for entry in value]
    return value if not isinstance(value, float) or math.isfinite(value) else str(value)


def show(case: dict[str, Any], most: int = 2_000) -> str:
    """A case in one line, to paste into a bug report; cut where it is long."""
    text = ", ".join(f"{name}={plain(value)}" for name, value in case.items())
    return text if len(text) <= most else f"{text[:most]}… ({len(text)} characters)"
