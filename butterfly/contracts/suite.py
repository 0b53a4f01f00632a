"""The property suite: every contract on an operator, each with a verdict and a smallest counterexample."""

from dataclasses import dataclass, field
from typing import Any

import torch
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Flaky

from butterfly.contracts.contract import Contract
from butterfly.contracts.exact_replay import Replay
from butterfly.contracts.operator import Operator
from butterfly.contracts.strategies import CaseLimits, cases, held, held_cases, wide_cases
from butterfly.contracts.violation import ContractViolation, check_case as checked, outside, plain
from butterfly.core.verdict import Verdict
from butterfly.evaluation.scalars import UnmodelledError

settings.register_profile("fast", max_examples=25)
settings.register_profile("mutation", max_examples=8)
settings.register_profile("thorough", max_examples=500)

SEARCH = 8
"""A contract that is not claimed is searched for a counterexample with so many times the examples."""


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


def examine(
    contract: Contract,
    operator: Operator,
    *,
    dtype: torch.dtype = torch.float64,
    examples: int | None = None,
    limits: CaseLimits | None = None,
    shrink: bool = True,
) -> Outcome:
    """One contract on one operator: ``tested`` after so many cases, ``refuted`` with the smallest case found.

    ``unknown`` where only rounding broke it (``butterfly.contracts.exact_replay``) or no case met its condition,
    ``failed`` where the operator raises, ``unsupported`` where its graph cannot be read exactly. The same cases on
    every run; as many as the Hypothesis profile says, or ``examples``.
    """
    declared = operator.declares(contract.id)
    if why := outside(contract, operator):
        return Outcome(contract.id, contract.title, False, None, 0, why)
    ran, met, conditional, left_out = 0, 0, False, 0
    asked_of = limits or CaseLimits()
    replay = Replay(contract, operator, dtype)

    def check_case(contract: Contract, operator: Operator, dtype: torch.dtype, case: dict[str, Any]) -> bool | None:
        nonlocal left_out
        if not asked_of.ask(case):
            left_out += 1
            return None
        try:
            return checked(contract, operator, dtype, case)
        except ContractViolation as violation:
            if not replay.explains(case, violation.apart):
                raise
            return None

    # Hypothesis seeds its cases with the text of this function: another text gives other cases.
    def attempt(case: dict[str, Any]) -> None:
        nonlocal ran, met, conditional
        ran += 1
        asked = check_case(contract, operator, dtype, case)
        conditional |= asked is not None
        met += bool(asked)

    count = settings.default.max_examples if examples is None else examples  # type: ignore[union-attr]  # always set
    count = max(1, count // 2) if contract.analytic else count  # each looks at many points
    test = settings(
        max_examples=count if declared else SEARCH * count,
        database=None,
        deadline=None,
        derandomize=True,
        phases=[Phase.explicit, Phase.generate, *([Phase.shrink] if shrink else [])],
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )(given(cases(contract, operator.domain, dtype, asked_of))(attempt))
    described: dict[str, Any] = {"contract": contract.id, "title": contract.title, "declared": declared}
    try:
        for domain, witness in contract.witnesses:
            if domain is operator.domain:
                attempt({name: exact(value, dtype) for name, value in witness.items()})
        test()
        for case in wide_cases(contract, operator.domain, dtype, asked_of) if contract.analytic else ():
            attempt(case)
        for case in held_cases(contract, operator.domain, dtype, asked_of, operator.normalised):
            attempt(case)
    except ContractViolation as violation:
        case = {name: plain(value) for name, value in violation.case.items()}
        return Outcome(
            **described, verdict=Verdict.REFUTED, cases=ran - left_out, why=violation.why, counterexample=case
        )
    except UnmodelledError as error:
        return Outcome(**described, verdict=Verdict.UNSUPPORTED, cases=ran - left_out, why=str(error))
    except Flaky:
        why = "it breaks the law in a case, and does not in the same case the second time"
        return Outcome(**described, verdict=Verdict.FAILED, cases=ran - left_out, why=why)
    except Exception as error:  # whatever a user's operator raises is its failure, told as such
        return Outcome(
            **described, verdict=Verdict.FAILED, cases=ran - left_out, why=f"{type(error).__name__}: {error}"
        )
    if replay.reasons:
        return Outcome(**described, verdict=Verdict.UNKNOWN, cases=ran - left_out, why=replay.reason)
    if ran == left_out:
        return Outcome(**described, verdict=Verdict.UNKNOWN, cases=0, why="no case has the sizes that are asked of")
    if conditional and met == 0:
        return Outcome(
            **described, verdict=Verdict.UNKNOWN, cases=ran - left_out, why="no case met the contract's condition"
        )
    return Outcome(**described, verdict=Verdict.TESTED, cases=ran - left_out)


def exact(value: object, dtype: torch.dtype) -> Any:
    """A plain case's numbers as the operator's dtype holds them; who is alive as booleans; indices as they are."""
    if isinstance(value, float):
        return torch.tensor(value, dtype=torch.float64)
    if not isinstance(value, list) or all(type(entry) is int for entry in value):
        return value
    tensor = torch.tensor(_numbers(value))
    return tensor if tensor.dtype is torch.bool else held(torch.tensor(_numbers(value), dtype=torch.float64), dtype)


def _numbers(value: object) -> Any:
    """With NaN and the infinities as numbers, which JSON holds as words."""
    if isinstance(value, list):
        return [_numbers(entry) for entry in value]
    return float(value) if isinstance(value, str) else value
