"""Operators of ours broken in one part, in torch: what the twins of the proofs are made of."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.fusion import LogSumExpPool

Part = Callable[..., Any]
"""The part of the whole operator, then its own arguments → what the broken one does."""


@dataclass(frozen=True)
class Broken:
    """An operator, how it is broken, and which of its graphs differ from those of the whole one."""

    name: str
    operator: Operator
    parts: frozenset[str]


FINISH: dict[str, Part] = {
    "finish doubled and shifted": lambda whole, state: 2 * whole(state) + 1,
    "finish negated": lambda whole, state: -whole(state),
    "finish bent": lambda whole, state: whole(state) - whole(state) * whole(state),
    "finish divides by what may be 0": lambda whole, state: whole(state) / (state.weight - 1),
}
MERGE: dict[str, Part] = {
    "merge keeps the right side": lambda whole, left, right: right,
    "merge adds the left side twice": lambda whole, left, right: whole(whole(left, left), right),
    "merge negates the total": lambda whole, *states: _negated(whole(*states)),
    "merge keeps the left weight": lambda whole, left, right: whole(left, right)._replace(weight=left.weight),
}
LIFT: dict[str, Part] = {
    "lift doubles what it hears": lambda whole, weight, output: whole(weight, 2 * output),
    "lift negates the total": lambda whole, *given: _negated(whole(*given)),
}
BATCHED: dict[str, Part] = {
    "the batched form doubled and shifted": lambda whole, *given: 2 * whole(*given) + 1,
    "the batched form bent": lambda whole, *given: whole(*given) - whole(*given) * whole(*given),
    "the batched form weighs nobody": lambda whole, outputs, weights, alive: whole(outputs, 0 * weights, alive),
    "the batched form has half of its gradient": lambda whole, *given: (whole(*given) + whole(*given).detach()) / 2,
    "the batched form takes the mean of positions": lambda whole, *given: _mixed(whole(*given)),
}
ANSWERS: dict[str, Callable[[Tensor], Tensor]] = {
    "the answer doubled and shifted": lambda said: 2 * said + 1,
    "the answer negated": lambda said: -said,
    "the answer bent": lambda said: said - said * said,
    "the answer divided by what may be 0": lambda said: said / (said - said.sum(-1, keepdim=True)),
}
DEAF = "the dead weigh as much as the living"
GROWS = "merge keeps every weight"
SWAMPS = "a large number added and taken away"
HEARD: dict[str, Callable[[Tensor], Tensor]] = {
    "hears everything doubled": lambda said: 2 * said,
    "hears everything negated": lambda said: -said,
    "hears everything shifted": lambda said: said + 1,
    "hears everything bent": lambda said: said - said * said,
}


def _mixed(said: Tensor) -> Tensor:
    return said.mean(0, keepdim=True).expand_as(said) if said.ndim > 1 else said


def _negated(state: Any) -> Any:
    return state._replace(total=-state.total)


TABLE = [
    (part, name, how)
    for part, changes in (("finish", FINISH), ("merge", MERGE), ("lift", LIFT))
    for name, how in changes.items()
]


def folding(operator: Operator) -> list[Broken]:
    """Broken in finish, merge or lift; called, they are the fold of their parts."""
    found = [_made(operator, name, {part: how}, fold=True) for part, name, how in TABLE]
    return [*found, _growing(operator)]


def batching(operator: Operator) -> list[Broken]:
    """Broken in the batched form, or in a part beside a whole batched form."""
    found = [_made(operator, name, {"pool": how}) for name, how in BATCHED.items()]
    parts = [_made(operator, name, {part: how}) for part, name, how in TABLE]
    if isinstance(operator.source, LogSumExpPool):
        found.append(_straight(operator))
    return [*found, _deaf(operator), *parts]


def answering(operator: Operator) -> list[Broken]:
    """An operator of a user, who wrote no parts: its answer changed."""
    found = []
    for name, how in ANSWERS.items():

        def told(outputs: Tensor, weights: Tensor, alive: Tensor, *, how: Any = how) -> Any:
            return how(operator.pool(outputs, weights, alive))

        def given(outputs: Tensor, weights: Tensor, *, how: Any = how) -> Any:
            return how(operator.source(outputs, weights))

        answer = told if operator.takes_alive else given
        made = Operator(answer, f"{operator.name}, {name}", operator.domain)
        found.append(Broken(name, made, frozenset({"pool"})))
    return found


def hearing(operator: Operator) -> list[Broken]:
    """The median of something else than what was said, or of what is counted twice where states are merged."""
    found = []
    for name, how in HEARD.items():
        kind, source = type(operator.source), copy.deepcopy(operator.source)

        def pool(self: Any, outputs: Any, *given: Any, kind: Any = kind, how: Any = how) -> Any:
            return kind.pool(self, how(outputs), *given)

        source.__class__ = type(f"Broken{kind.__name__}", (kind,), {"pool": pool})
        parts = frozenset({"pool"})
        found.append(Broken(name, Operator(source, f"{operator.name}, {name}", operator.domain), parts))
    twice = {"merge": lambda whole, left, right: whole(left._replace(weights=2 * left.weights), right)}
    changes = {**BATCHED, "the batched form adds a weight": lambda whole, *given: whole(*given) + given[1][0]}
    batched = [_made(operator, name, {"pool": how}) for name, how in changes.items()]
    return [*found, *batched, _deaf(operator), _made(operator, "merge counts the left side twice", twice)]


def _made(operator: Operator, name: str, changes: dict[str, Part], fold: bool = False) -> Broken:
    kind, source = type(operator.source), copy.deepcopy(operator.source)
    methods: dict[str, Any] = {part: _method(kind, part, how) for part, how in changes.items()}
    if fold:
        methods["forward"] = _fold
    source.__class__ = type(f"Broken{kind.__name__}", (kind,), methods)
    parts = frozenset(changes) | (frozenset({"pool"}) if fold else frozenset())
    return Broken(name, Operator(source, f"{operator.name}, {name}", operator.domain), parts)


def _method(kind: Any, part: str, how: Part) -> Any:
    def method(self: Any, *given: Any) -> Any:
        return how(lambda *inputs: getattr(kind, part)(_whole(self, kind), *inputs), *given)

    return method


def _whole(source: Any, kind: type) -> Any:
    """The same operator as it was before it was broken."""
    original = copy.copy(source)
    original.__class__ = kind
    return original


def _fold(self: Any, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Any:
    living = range(len(outputs)) if alive is None else [i for i in range(len(outputs)) if alive[i]]
    return self.finish(reduce(self.merge, [self.lift(weights[i], outputs[i]) for i in living]))


def _deaf(operator: Operator) -> Broken:
    kind, source = type(operator.source), copy.deepcopy(operator.source)

    def forward(self: Any, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Any:
        mask = torch.ones(len(outputs), dtype=torch.bool) if alive is None else alive
        heard = torch.where(mask.reshape(-1, *[1] * (outputs.ndim - 1)), outputs, 0.0)
        return kind.forward(self, heard, weights)

    source.__class__ = type(f"Broken{kind.__name__}", (kind,), {"forward": forward})
    return Broken(DEAF, Operator(source, f"{operator.name}, {DEAF}", operator.domain), frozenset({"pool"}))


def _growing(operator: Operator) -> Broken:
    """Right, but with a state as long as the list of workers."""

    def merge(whole: Part, left: Any, right: Any) -> Any:
        total, sides = [one.weight.sum(-1, keepdim=True) for one in (left, right)], (left, right)
        made = whole(*[side._replace(weight=one) for side, one in zip(sides, total, strict=True)])
        return made._replace(weight=torch.cat([left.weight, right.weight], -1))

    def finish(whole: Part, state: Any) -> Any:
        return whole(state._replace(weight=state.weight.sum(-1, keepdim=True)))

    return _made(operator, GROWS, {"merge": merge, "finish": finish}, fold=True)


def _straight(operator: Operator) -> Broken:
    """The tangents of the exponentials in their place: the shift no longer cancels."""
    kind, source = type(operator.source), copy.deepcopy(operator.source)

    def scale(self: Any, value: Tensor, shift: Tensor) -> Tensor:
        tangent: Tensor = 1 + self.beta * (value - shift)
        return tangent

    source.__class__ = type(f"Broken{kind.__name__}", (kind,), {"_scale": scale})
    name = "tangents in place of exponentials"
    return Broken(name, Operator(source, f"{operator.name}, {name}", operator.domain), frozenset({"pool", "merge"}))


def swamping(operator: Operator) -> Broken:
    """The eighth power of the total weight added to the pooled value and taken away again: nothing but its rounding."""

    def pool(whole: Part, outputs: Tensor, weights: Tensor, alive: Tensor) -> Any:
        return _swamped(whole(outputs, weights, alive), weights.sum(0))

    return _made(operator, SWAMPS, {"pool": pool, "finish": lambda whole, state: _swamped(whole(state), state.weight)})


def _swamped(said: Tensor, weight: Tensor) -> Tensor:
    for _ in range(3):
        weight = weight * weight
    return said + weight - weight


def tight(operator: Operator) -> Broken:
    """One that states a thousandth of its bound on rounding."""
    kind, source = type(operator.source), copy.deepcopy(operator.source)
    stated = {"rounding_bound": lambda self, *given: kind.rounding_bound(self, *given) / 1024}
    source.__class__ = type(f"Broken{kind.__name__}", (kind,), stated)
    name = "states a thousandth of its bound"
    return Broken(name, Operator(source, f"{operator.name}, {name}", operator.domain), frozenset(stated))
