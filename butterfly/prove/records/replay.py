"""Runs a recorded counterexample again: it must be a case of the law and must break it."""

import math
from collections.abc import Iterator
from typing import TypeGuard

import torch
from torch import Tensor

from butterfly.contracts.contract import Contract
from butterfly.contracts.operator import Operator
from butterfly.contracts.suite import exact
from butterfly.contracts.violation import ContractViolation, check_case, plain
from butterfly.core.errors import FusionError
from butterfly.fusion import Domain
from butterfly.prove.records.differences import differences
from butterfly.prove.records.json_object import JsonObject

NORMALISED = 2.0**-40
"""How far a distribution's sum may be from 1, and of logits the sum of their exponentials, for each unit of a logit."""
LARGEST = 2.0**110
"""Of a number in a case: the property suite draws none that is larger, and an overflow breaks no law."""
AXES = {"outputs": "kd", "other": "kd", "rise": "kd", "junk": "kd", "weights": "k", "alive": "k", "model": "d"}
"""What is given for each worker, each coordinate, or both."""


class NoCounterexample(ValueError):
    """A case that the law does not speak of, that cannot be run, or of which the law holds."""


def breaks(law: Contract, operator: Operator, case: object) -> str:
    """How the operator breaks the law on a recorded case, in the property suite's words.

    Raises:
        NoCounterexample: it does not.
    """
    if not isinstance(case, dict) or set(case) != set(law.variables):
        raise NoCounterexample(f"it does not name {', '.join(law.variables)}")
    try:
        given = {name: exact(value, torch.float64) for name, value in case.items()}
        faults = [*differences(case, {name: plain(value) for name, value in given.items()}), *outside(given, operator)]
    except (ValueError, TypeError, RuntimeError, OverflowError) as error:
        raise NoCounterexample(f"it cannot be read: {type(error).__name__}: {error}") from error
    if faults:
        raise NoCounterexample(f"it is no case of the law: {'; '.join(faults)}")
    try:
        check_case(law, operator, torch.float64, given)
    except ContractViolation as violation:
        return str(violation.why)
    except (FusionError, AssertionError, RuntimeError, ValueError, IndexError, TypeError) as error:
        raise NoCounterexample(f"it cannot be run: {type(error).__name__}: {error}") from error
    raise NoCounterexample("it keeps the law")


def outside(case: JsonObject, operator: Operator) -> Iterator[str]:
    """What of a case its variables do not range over (``butterfly.contracts.contract.VARIABLES``)."""
    sizes: dict[str, int] = {}
    for name, axes in AXES.items():
        if name not in case:
            continue
        value, dtype = case[name], torch.bool if name == "alive" else torch.float64
        fits = isinstance(value, Tensor) and value.dtype is dtype and value.ndim == len(axes) and value.numel() > 0
        if not fits or any(sizes.setdefault(axis, n) != n for axis, n in zip(axes, value.shape, strict=True)):
            yield f"{name} is no array [{', '.join(axes)}] of {dtype}"
            return
        if name not in ("alive", "junk") and not bool((value.abs() <= LARGEST).all()):
            yield f"{name} holds what is no number, or so large that its sums may overflow"
            return
    for name in ("outputs", "other", "model"):
        if name in case and not _in_domain(case[name], operator.domain):
            yield f"{name} is not of the domain {operator.domain}"
    if "rise" in case and bool((case["rise"] < 0).any()):
        yield "rise is negative"
    if "weights" in case:
        yield from _weights(case["weights"], _surviving(case))
    yield from _chosen(case, sizes)


def _surviving(case: JsonObject) -> Tensor:
    surviving: Tensor = case.get("alive", torch.ones(len(case["weights"]), dtype=torch.bool))
    return surviving


def _weights(weights: Tensor, surviving: Tensor) -> Iterator[str]:
    if bool((weights < 0).any()):
        yield "a weight is negative"
    elif not bool(weights[surviving].sum() > 0):
        yield "no surviving worker has weight"


def _chosen(case: JsonObject, sizes: dict[str, int]) -> Iterator[str]:
    """Of what is chosen among workers, coordinates and numbers."""
    surviving = [bool(flag) for flag in _surviving(case)] if "weights" in case else None
    for name, axis in (("worker", "k"), ("token", "d")):
        if name in case and not (type(case[name]) is int and 0 <= case[name] < sizes.get(axis, math.inf)):
            yield f"{name} is no index"
        elif name == "worker" and name in case and surviving and not surviving[case[name]]:
            yield "the worker is not alive"
    if "order" in case and not (_indices(case["order"]) and sorted(case["order"]) == [*range(len(surviving or ()))]):
        yield "order is no permutation of the workers"
    if "share" in case and not _number(case["share"], 0.0, 1.0):
        yield "share is no number from 0 to 1"
    if "shift" in case and not _number(case["shift"], -LARGEST, LARGEST):
        yield "shift is no number"
    if "lying" in case:
        yield from _byzantine(case["lying"], case["weights"], surviving or [])


def _byzantine(lying: object, weights: Tensor, alive: list[bool]) -> Iterator[str]:
    """Byzantine workers survive and have less than half of the surviving weight."""
    if not (_indices(lying) and len(set(lying)) == len(lying) and all(i < len(alive) and alive[i] for i in lying)):
        yield "lying holds an index of no surviving worker"
    elif 2 * sum(float(weights[i]) for i in lying) >= float(weights[alive].sum()):
        yield "the Byzantine workers have half of the surviving weight"


def _number(value: object, low: float, high: float) -> bool:
    return isinstance(value, Tensor) and value.ndim == 0 and low <= float(value) <= high


def _indices(value: object) -> TypeGuard[list[int]]:
    return isinstance(value, list) and all(type(index) is int and index >= 0 for index in value)


def _in_domain(outputs: Tensor, domain: Domain) -> bool:
    if domain is Domain.PROBABILITIES:
        return bool((outputs >= 0).all()) and bool(((outputs.sum(-1) - 1).abs() <= NORMALISED).all())
    if domain is Domain.LOGITS:
        allowed = NORMALISED * (1 + outputs.abs().amax(-1))
        return bool((outputs.logsumexp(-1).abs() <= allowed).all())
    return True
