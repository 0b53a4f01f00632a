"""Examines a user's operator: a first look, then every contract."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import torch

from butterfly.contracts.contract import Contract
from butterfly.contracts.exact_replay import Replay
from butterfly.contracts.first_look import first_look
from butterfly.contracts.kept_inputs import KeptInputs
from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.round_case import rounded_case
from butterfly.contracts.strategies import CaseLimits
from butterfly.contracts.suite import Outcome, exact, examine
from butterfly.contracts.violation import ContractViolation, check_case, plain
from butterfly.core.verdict import Verdict


@dataclass(frozen=True)
class Examination:
    """The result of examining an operator."""

    faults: list[str]
    """The faults of the first look, each listed once. Any fault means exit code 1."""
    limits: CaseLimits
    """The sizes that were examined."""
    outcomes: list[Outcome]


def examination(
    operator: Operator,
    dtype: torch.dtype,
    examples: int,
    limits: CaseLimits,
    at: Callable[[str], None] = lambda place: None,
) -> Examination:
    """Examine an operator. ``at`` is called with the name of each step before it starts."""
    at("the first look")
    guarded = KeptInputs(operator)
    look = first_look(guarded, dtype, limits)
    outcomes = []
    for contract in CONTRACTS.values():
        at(contract.id)
        outcome = examine(contract, guarded, dtype=dtype, examples=examples, limits=look.limits)
        outcomes.append(_round(contract, guarded, dtype, look.limits, outcome))
    return Examination(look.faults, look.limits, outcomes)


def _round(contract: Contract, operator: Operator, dtype: torch.dtype, limits: CaseLimits, outcome: Outcome) -> Outcome:
    """The outcome with rounder numbers in its counterexample, if there are such."""
    if outcome.verdict is not Verdict.REFUTED or not outcome.counterexample:
        return outcome
    whys: list[str] = []

    def breaks(case: dict[str, Any]) -> bool:
        if not limits.ask(case):
            return False
        try:
            check_case(contract, operator, dtype, case)
        except ContractViolation as violation:
            if Replay(contract, operator, dtype).explains(case, violation.apart):
                return False
            whys.append(violation.why)
            return True
        except Exception:  # another failure is no rounder counterexample
            return False
        return False

    case = {name: exact(value, dtype) for name, value in outcome.counterexample.items()}
    rounder = rounded_case(case, operator.domain, dtype, operator.normalised, breaks)
    if rounder is case or not whys:
        return outcome
    return replace(outcome, why=whys[-1], counterexample={name: plain(value) for name, value in rounder.items()})


def limits_of(sizes: tuple[int, int] | None, workers: tuple[int, int] | None) -> CaseLimits:
    """The limits for ranges of coordinates and workers; the default limits where a range is ``None``."""
    limits = CaseLimits()
    if sizes is not None:
        limits = replace(limits, least_size=sizes[0], size=sizes[1], small_size=min(4, sizes[1]))
    if workers is not None:
        limits = replace(limits, least_workers=workers[0], workers=workers[1], small_workers=min(4, workers[1]))
    return limits
