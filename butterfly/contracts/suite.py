"""The property suite: every contract on an operator, each with one word and, where it is refuted, a small example."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import torch
from hypothesis import HealthCheck, Phase, given, settings
from torch import Tensor

import butterfly.contracts.laws as _laws
from butterfly.contracts.analytic import Analytic
from butterfly.contracts.balls import Balls
from butterfly.contracts.contract import CONTRACTS, Contract
from butterfly.contracts.graph import UnmodelledError
from butterfly.contracts.numeric import NotFiniteError
from butterfly.contracts.operator import Operator
from butterfly.contracts.strategies import Limits, cases
from butterfly.core.errors import FusionError
from butterfly.core.verdict import Verdict

LAWS = _laws.__all__
"""The files of laws, so that the registry is full wherever the suite is."""


class ContractViolation(FusionError):
    """A contract does not hold: which, of which operator, and on what inputs."""

    def __init__(self, contract: Contract, operator: str, case: dict[str, Any], why: str) -> None:
        self.contract, self.operator, self.case, self.why = contract, operator, case, why
        reason = f" ({why})" if why else ""
        super().__init__(f"{operator} breaks {contract.id}: {contract.title}{reason}; on {show(case)}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the suite found of one contract on one operator."""

    contract: str
    title: str
    declared: bool
    """Whether the operator claims the contract."""
    verdict: Verdict | None
    """``None`` where the contract speaks of another domain, or of a monoid that the operator is not."""
    cases: int
    why: str = ""
    counterexample: dict[str, Any] = field(default_factory=dict)

    @property
    def broken(self) -> bool:
        """Whether a declared contract does not hold."""
        return self.declared and self.verdict in (Verdict.REFUTED, Verdict.FAILED)


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


def examine(
    contract: Contract,
    operator: Operator,
    *,
    dtype: torch.dtype = torch.float64,
    examples: int = 50,
    limits: Limits | None = None,
    shrink: bool = True,
) -> Outcome:
    """One contract on one operator: ``tested`` after so many cases, ``refuted`` with the smallest case found.

    ``failed`` where the operator raises, ``unsupported`` where its graph cannot be read exactly, ``unknown`` where no
    case met the contract's condition. The same cases on every run.
    """
    declared = operator.claims is None or contract.id in operator.claims
    if why := outside(contract, operator):
        return Outcome(contract.id, contract.title, False, None, 0, why)
    ran, met, conditional = 0, 0, False

    def attempt(case: dict[str, Any]) -> None:
        nonlocal ran, met, conditional
        ran += 1
        asked = check_case(contract, operator, dtype, case)
        conditional |= asked is not None
        met += bool(asked)

    phases = [Phase.explicit, Phase.generate, *([Phase.shrink] if shrink else [])]
    strategy = cases(contract, operator.domain, dtype, limits or Limits())
    test = settings(
        max_examples=examples,
        database=None,
        deadline=None,
        derandomize=True,
        phases=phases,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )(given(strategy)(attempt))
    found: dict[str, Any] = {"contract": contract.id, "title": contract.title, "declared": declared}
    try:
        for domain, given_case in contract.witnesses:
            if domain is operator.domain:
                attempt({name: _exact(value, dtype) for name, value in given_case.items()})
        test()
    except ContractViolation as violation:
        case = {name: _plain(value) for name, value in violation.case.items()}
        return Outcome(**found, verdict=Verdict.REFUTED, cases=ran, why=violation.why, counterexample=case)
    except UnmodelledError as error:
        return Outcome(**found, verdict=Verdict.UNSUPPORTED, cases=ran, why=str(error))
    except Exception as error:
        return Outcome(**found, verdict=Verdict.FAILED, cases=ran, why=f"{type(error).__name__}: {error}")
    if conditional and met == 0:
        return Outcome(**found, verdict=Verdict.UNKNOWN, cases=ran, why="no case met the contract's condition")
    return Outcome(**found, verdict=Verdict.TESTED, cases=ran)


def examine_all(operator: Operator, contracts: Iterable[Contract] | None = None, **how: Any) -> Iterator[Outcome]:
    """Every contract, or some, on one operator, in the registry's order."""
    for contract in CONTRACTS.values() if contracts is None else contracts:
        yield examine(contract, operator, **how)


def _balls(value: Any) -> Any:
    return Balls.exact(value) if isinstance(value, Tensor) and value.is_floating_point() else value


def _exact(value: Any, dtype: torch.dtype) -> Any:
    """A witness's numbers as the operator's dtype holds them; who is alive as booleans; indices as they are."""
    if not isinstance(value, list) or all(type(one) is int for one in value):
        return value
    tensor = torch.tensor(value)
    return tensor if tensor.dtype is torch.bool else torch.tensor(value, dtype=torch.float64).to(dtype).double()


def _plain(value: Any) -> Any:
    return value.tolist() if isinstance(value, Tensor) else value


def show(case: dict[str, Any], most: int = 400) -> str:
    """A case in one line, to paste into a bug report; cut where it is long."""
    text = ", ".join(f"{name}={_plain(value)}" for name, value in case.items())
    return text if len(text) <= most else f"{text[:most]}… ({len(text)} characters)"
