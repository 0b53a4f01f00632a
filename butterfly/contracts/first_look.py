"""Faults of an operator that are found before any law is checked: sizes without a finite result, and forbidden reads.

Each fault is listed once. The laws go on without the sizes at which it occurs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.contracts.strategies import CaseLimits
from butterfly.evaluation.holdings import held_apart
from butterfly.fusion import Domain
from butterfly.fusion.rounding import accumulator

WORKERS, SIZES = (*range(1, 10), 17, 33), (*range(1, 10), 33, 130)
"""Numbers of workers, tried with 4 coordinates, and numbers of coordinates, tried with 3 workers."""
USUAL = (3, 4)


@dataclass(frozen=True)
class FirstLook:
    """The faults, and the sizes that remain for the laws."""

    faults: list[str] = field(default_factory=list)
    limits: CaseLimits = field(default_factory=CaseLimits)


def first_look(operator: Operator, dtype: torch.dtype, limits: CaseLimits) -> FirstLook:
    """Run an operator at many sizes and with inputs held in many ways."""
    faults: dict[str, dict[str, list[int]]] = {}
    for axis, looked_at in (("k", WORKERS), ("d", SIZES)):
        for number in looked_at:
            k, d = (number, USUAL[1]) if axis == "k" else (USUAL[0], number)
            given = _inputs(operator, dtype, k, d)
            if limits.ask(dict(zip(("outputs", "weights", "alive"), given, strict=True))) and (
                why := _wrong(operator, given)
            ):
                faults.setdefault(why, {}).setdefault(axis, []).append(number)
    sentences: list[str] = []
    left = {"k": set[int](), "d": set[int]()}
    for why, places in faults.items():
        # At every size: that is for the laws to say.
        if set(places.get("k", ())) >= set(WORKERS) or set(places.get("d", ())) >= set(SIZES):
            continue
        sentences += [f"{why} at {axis} = {', '.join(map(str, numbers))}" for axis, numbers in places.items()]
        for axis, numbers in places.items():
            left[axis] |= set(numbers)
    asked = replace(
        limits,
        without_workers=limits.without_workers | frozenset(left["k"]),
        without_sizes=limits.without_sizes | frozenset(left["d"]),
    )
    usual = _inputs(operator, dtype, *USUAL)
    if asked.ask({"outputs": usual[0]}) and not _wrong(operator, usual):
        sentences += _circumstances(operator, *usual)
    return FirstLook(sentences, asked)


def circumstance_fault(operator: Operator) -> str:
    """The first circumstance in which it answers otherwise although the numbers are the same; empty where none is."""
    usual = _inputs(operator, torch.float64, *USUAL)
    why = "" if _wrong(operator, usual) else next(_circumstances(operator, *usual), "")
    return f"it {why}" if why else ""


def _inputs(operator: Operator, dtype: torch.dtype, k: int, d: int, seed: int = 0) -> tuple[Tensor, Tensor, Tensor]:
    generator = torch.Generator().manual_seed(seed)
    outputs = torch.randn(k, d, generator=generator, dtype=accumulator(dtype))
    if operator.domain is Domain.PROBABILITIES:
        outputs = outputs.softmax(-1)
    elif operator.domain is Domain.LOGITS:
        outputs = outputs.log_softmax(-1)
    weights = torch.rand(k, generator=generator, dtype=accumulator(dtype)) + 0.5
    return outputs.to(dtype), weights, torch.ones(k, dtype=torch.bool)


def _wrong(operator: Operator, given: tuple[Tensor, Tensor, Tensor]) -> str:
    """Why there is no number, in words."""
    try:
        with torch.no_grad():
            answer = operator.pool(*(tensor.clone() for tensor in given))
    except Exception as error:  # whatever it raises is told
        return f"raises {type(error).__name__} ({' '.join(str(error).split())[:120]})"
    bad = answer[~torch.isfinite(answer)]
    return f"gives {'NaN' if bad[0].isnan() else 'infinity'}" if bad.numel() else ""


def _circumstances(operator: Operator, outputs: Tensor, weights: Tensor, alive: Tensor) -> Iterator[str]:
    """What it answers otherwise by, although the numbers are the same."""
    ask_given = _as_given(operator)
    bound = 2 * operator.rounding_bound(outputs, weights, alive)
    with torch.no_grad():
        plain = operator.pool(outputs.clone(), weights.clone(), alive.clone()).double()

    def differs(ask: Callable[[], Tensor], wanted: Tensor = plain) -> str:
        try:
            answer = ask().detach().double()
        except Exception as error:
            return f"raises {type(error).__name__}"
        return "" if bool(((answer - wanted).abs() <= bound).all()) else "answers otherwise"

    def pool(x: Tensor, w: Tensor) -> Callable[[], Tensor]:
        return lambda: ask_given(x, w, alive.clone())

    for where, (x, w) in held_apart((outputs, weights)):
        if why := differs(pool(x, w)):
            yield f"{why} {where}"
    if why := differs(pool(outputs.clone(), weights.clone())):
        yield f"{why} the second time"
    for what, mode in (("in inference mode", torch.inference_mode()), ("without gradients", torch.no_grad())):
        with mode:
            if why := differs(pool(outputs.clone(), weights.clone())):
                yield f"{why} {what}"
    yield from _shared(operator, outputs, weights, alive, differs)


def _as_given(operator: Operator) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
    """Its answer where all workers are alive, from the tensors themselves: the survivors' are others."""
    return operator.pool if operator.takes_alive else lambda outputs, weights, alive: operator.ask(outputs, weights)


def _shared(
    operator: Operator, outputs: Tensor, weights: Tensor, alive: Tensor, differs: Callable[..., str]
) -> Iterator[str]:
    """Inputs that share memory, or that hold other numbers than the last time."""
    row, even, ask_given = outputs[:1], torch.ones_like(weights), _as_given(operator)
    with torch.no_grad():
        agreed = operator.pool(row.repeat(len(outputs), 1), even, alive).double()
    shared = lambda: ask_given(row.expand(len(outputs), -1), even[:1].expand(len(even)), alive)  # noqa: E731
    if why := differs(shared, agreed):
        yield f"{why} where all workers share one row of memory"
    used = (outputs.clone(), weights.clone())
    with torch.no_grad():
        ask_given(*used, alive)
        new = (outputs.roll(1, 0), weights.flip(0))
        for tensor, numbers in zip(used, new, strict=True):
            tensor.copy_(numbers)
        wanted = operator.pool(*new, alive).double()
    for which, held in ("outputs", (used[0], new[1])), ("weights", (new[0], used[1])), ("inputs", used):
        if why := differs(partial(ask_given, *held, alive), wanted):
            yield f"{why} where {which} are the tensors of the last call and hold other numbers"
    if operator.monoid:
        yield from _merged(operator, outputs, weights, differs)


def _merged(operator: Operator, outputs: Tensor, weights: Tensor, differs: Callable[..., str]) -> Iterator[str]:
    """States that are one object, and states that a merge wrote to."""
    source: Any = operator.source
    state = source.lift(weights[0], outputs[0])
    with torch.no_grad():
        twice = source.finish(source.merge(state, source.lift(weights[0].clone(), outputs[0].clone()))).double()
        alone = source.finish(source.lift(weights[0], outputs[0])).double()
    if why := differs(lambda: source.finish(source.merge(state, state)), twice):
        yield f"merge {why} where both states are the same object"
    if differs(lambda: source.finish(state), alone):
        yield "merge writes to the states that it is given"
