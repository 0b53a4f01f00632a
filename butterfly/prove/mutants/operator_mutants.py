"""Mutants of an operator: in each, one part is broken on purpose, in torch."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial, reduce

import torch
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.fusion import LogSumExpPool, Pool, StateForm

State = tuple[Tensor, ...]
"""A state of the operator, often a named tuple."""
Part = Callable[..., Tensor | State]
"""The original part, then its arguments → the result of the broken part."""

Change = Callable[[Tensor], Tensor]
"""A change of outputs, weights or the fused value."""


@dataclass(frozen=True)
class Mutant:
    """A broken operator, its name, and the parts whose graphs differ from the original's."""

    name: str
    operator: Operator
    parts: frozenset[str]


FINISH: dict[str, Part] = {
    "finish doubled, plus 1": lambda whole, state: 2 * whole(state) + 1,
    "finish negated": lambda whole, state: -whole(state),
    "finish minus its square": lambda whole, state: whole(state) - whole(state) * whole(state),
    "finish divided by a number that may be 0": lambda whole, state: whole(state) / (_weight(state) - 1),
}
MERGE: dict[str, Part] = {
    "merge drops the left side": lambda whole, left, right: right,
    "merge adds the left side twice": lambda whole, left, right: whole(whole(left, left), right),
    "merge negates the total": lambda whole, *states: _negated(whole(*states)),
    "merge keeps the left weight": lambda whole, left, right: _weighing(whole(left, right), _weight(left)),
}
LIFT: dict[str, Part] = {
    "lift doubles the output": lambda whole, weight, output: whole(weight, 2 * output),
    "lift negates the total": lambda whole, *given: _negated(whole(*given)),
}
FIRST = "every position gets the first position's value"
BATCHED: dict[str, Part] = {
    "the batched form doubled, plus 1": lambda whole, *given: 2 * whole(*given) + 1,
    "the batched form minus its square": lambda whole, *given: whole(*given) - whole(*given) * whole(*given),
    "the batched form gives every worker weight 0": lambda whole, outputs, weights, *alive: whole(
        outputs, 0 * weights, *alive
    ),
    "the batched form has half of its gradient": lambda whole, *given: (whole(*given) + whole(*given).detach()) / 2,
    FIRST: lambda whole, *given: _first(whole(*given)),
}
ANSWERS: dict[str, Change] = {
    "the fused value doubled, plus 1": lambda fused: 2 * fused + 1,
    "the fused value negated": lambda fused: -fused,
    "the fused value minus its square": lambda fused: fused - fused * fused,
    "the fused value divided by a number that may be 0": lambda fused: fused / (fused - fused.sum(-1, keepdim=True)),
}
FAILURES_IGNORED = "failed workers count as surviving ones"
GROWS = "merge keeps every weight"
SWAMPS = "a large number added and subtracted"
INPUT_CHANGES: dict[str, Change] = {
    "outputs doubled": lambda tensor: 2 * tensor,
    "outputs negated": lambda tensor: -tensor,
    "outputs plus 1": lambda tensor: tensor + 1,
    "outputs minus their squares": lambda tensor: tensor - tensor * tensor,
}


WEIGHED: dict[str, Change] = {
    "weights all 1": lambda weights: torch.ones_like(weights),
    "weights squared": lambda weights: weights * weights,
    "the first weight doubled": lambda weights: torch.cat([2 * weights[:1], weights[1:]]),
}


def _first(tensor: Tensor) -> Tensor:
    return tensor[:1].expand_as(tensor) if tensor.ndim > 1 else tensor


def _negated(state: State) -> State:
    fields: Sequence[str] = getattr(state, "_fields", ())
    place = fields.index("total") if "total" in fields else 0
    return _made_of(state, [-part if n == place else part for n, part in enumerate(state)])


def _weight(state: State) -> Tensor:
    """The last part of a state. In the library's pools, and in most, it is the total weight of the workers."""
    return state[-1]


def _weighing(state: State, weight: Tensor) -> State:
    return _made_of(state, [*state[:-1], weight])


def _made_of(state: State, parts: list[Tensor]) -> State:
    kind: Callable[..., State] = type(state)
    return kind(*parts) if hasattr(state, "_fields") else kind(parts)


TABLE = [
    (part, name, how)
    for part, changes in (("finish", FINISH), ("merge", MERGE), ("lift", LIFT))
    for name, how in changes.items()
]


def folding(operator: Operator) -> list[Mutant]:
    """Mutants of finish, merge or lift. Their batched form is the fold of the broken parts."""
    mutants = [_made(operator, name, {part: how}, fold=True) for part, name, how in TABLE]
    return [*mutants, _growing(operator)]


def batching(operator: Operator) -> list[Mutant]:
    """Mutants of the batched form, and mutants of a part whose batched form is unchanged."""
    mutants = [_made(operator, name, {"pool": how}) for name, how in BATCHED.items()]
    parts = [_made(operator, name, {part: how}) for part, name, how in TABLE]
    if operator.state_form is StateForm.SCALED_SUMS:
        mutants.append(_tangent(operator))
    return [*mutants, _ignoring_failures(operator), *parts]


def answering(operator: Operator) -> list[Mutant]:
    """Mutants of a user's operator without parts: its outputs, its weights or its result are changed."""

    def same(value: Tensor) -> Tensor:
        return value

    changes: dict[str, tuple[Change, Change, Change]] = {name: (same, how, same) for name, how in WEIGHED.items()}
    changes |= {name: (how, same, same) for name, how in INPUT_CHANGES.items()}
    changes |= {name: (same, same, how) for name, how in ((FIRST, _first), *ANSWERS.items())}
    mutants = [Mutant(name, _around(operator, name, *how), frozenset({"pool"})) for name, how in changes.items()]
    return [*mutants, _ignoring_failures(operator)]


def _around(operator: Operator, name: str, change_input: Change, weigh: Change, answer: Change) -> Operator:
    source = operator.source

    def around(outputs: Tensor, weights: Tensor, *alive: Tensor) -> Tensor:
        return answer(source(change_input(outputs), weigh(weights), *alive))

    return _renamed(operator, around, name)


def _renamed(operator: Operator, source: object, name: str) -> Operator:
    """A copy of the operator with another source and name. It is called in the same way."""
    made = copy.copy(operator)
    made.source, made.name = source, f"{operator.name}, {name}"
    return made


def changing_inputs(operator: Operator) -> list[Mutant]:
    """Mutants of the median: changed outputs, a changed batched form, or a merge that counts one side twice."""
    mutants = []
    for name, how in INPUT_CHANGES.items():
        kind, source = type(operator.source), copy.deepcopy(operator.source)

        def pool(
            self: Pool[State], outputs: Tensor, *given: Tensor, kind: type[Pool[State]] = kind, how: Change = how
        ) -> Tensor:
            return kind.pool(self, how(outputs), *given)

        source.__class__ = type(f"Mutant{kind.__name__}", (kind,), {"pool": pool})
        parts = frozenset({"pool"})
        mutants.append(Mutant(name, Operator(source, f"{operator.name}, {name}", operator.domain), parts))
    twice = {"merge": lambda whole, left, right: whole(left._replace(weights=2 * left.weights), right)}
    changes = {**BATCHED, "the batched form adds a weight": lambda whole, *given: whole(*given) + given[1][0]}
    batched = [_made(operator, name, {"pool": how}) for name, how in changes.items()]
    merging = _made(operator, "merge counts the left side twice", twice)
    return [*mutants, *batched, _ignoring_failures(operator), merging]


def _made(operator: Operator, name: str, changes: dict[str, Part], fold: bool = False) -> Mutant:
    kind, source = type(operator.source), copy.deepcopy(operator.source)
    called = {part: _called(operator) if part == "pool" else part for part in changes}
    methods: dict[str, Callable[..., object]] = {
        called[part]: _method(kind, called[part], how) for part, how in changes.items()
    }
    if fold:
        methods[_forward(operator)] = _fold
    source.__class__ = type(f"Mutant{kind.__name__}", (kind,), methods)
    made = _renamed(operator, source, name)
    made.takes_alive = made.takes_alive or fold
    return Mutant(name, made, frozenset(changes) | (frozenset({"pool"}) if fold else frozenset()))


def _called(operator: Operator) -> str:
    """The method that holds the batched form."""
    return "pool" if isinstance(operator.source, Pool) else _forward(operator)


def _forward(operator: Operator) -> str:
    return "forward" if isinstance(operator.source, torch.nn.Module) else "__call__"


def _method(kind: type, part: str, how: Part) -> Callable[..., object]:
    def method(self: object, *given: object) -> object:
        return how(lambda *inputs: getattr(kind, part)(_original(self, kind), *inputs), *given)

    return method


def _original(source: object, kind: type) -> object:
    """The original operator."""
    original = copy.copy(source)
    original.__class__ = kind
    return original


def _fold(self: Pool[State], outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
    survivors = range(len(outputs)) if alive is None else [i for i in range(len(outputs)) if alive[i]]
    return self.finish(reduce(self.merge, [self.lift(weights[i], outputs[i]) for i in survivors]))


def _ignoring_failures(operator: Operator) -> Mutant:
    source, called = copy.deepcopy(operator.source), _forward(operator)
    whole = getattr(type(source), called) if operator.monoid else lambda self, *given: self(*given)

    def with_all_workers(self: object, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> object:
        all_alive = torch.ones(len(outputs), dtype=torch.bool)
        mask = all_alive if alive is None else alive
        filled = torch.where(mask.reshape(-1, *[1] * (outputs.ndim - 1)), outputs, 0.0)
        return whole(self, filled, weights, *([all_alive] if operator.masks else []))

    if operator.monoid:
        source.__class__ = type(f"Mutant{type(source).__name__}", (type(source),), {called: with_all_workers})
    made = _renamed(operator, source if operator.monoid else partial(with_all_workers, source), FAILURES_IGNORED)
    made.takes_alive = True
    return Mutant(FAILURES_IGNORED, made, frozenset({"pool"}))


def _growing(operator: Operator) -> Mutant:
    """A mutant that is correct but whose state grows with the number of workers."""

    def merge(whole: Callable[..., State], left: State, right: State) -> State:
        weights = [_weight(state) for state in (left, right)]
        sums = [weight.sum(-1, keepdim=True) for weight in weights]
        made = whole(*[_weighing(side, total) for side, total in zip((left, right), sums, strict=True)])
        return _weighing(made, torch.cat(weights, -1))

    def finish(whole: Callable[[State], Tensor], state: State) -> Tensor:
        return whole(_weighing(state, _weight(state).sum(-1, keepdim=True)))

    return _made(operator, GROWS, {"merge": merge, "finish": finish}, fold=True)


def _tangent(operator: Operator) -> Mutant:
    """A mutant that replaces each exponential by its tangent, so that the shift no longer cancels."""
    kind, source = type(operator.source), copy.deepcopy(operator.source)

    def scale(self: LogSumExpPool, value: Tensor, shift: Tensor) -> Tensor:
        tangent: Tensor = 1 + self.beta * (value - shift)
        return tangent

    source.__class__ = type(f"Mutant{kind.__name__}", (kind,), {"_scale": scale})
    name = "tangents in place of exponentials"
    return Mutant(name, Operator(source, f"{operator.name}, {name}", operator.domain), frozenset({"pool", "merge"}))


def swamping(operator: Operator) -> Mutant:
    """A mutant that adds the eighth power of the total weight and subtracts it again: only rounding differs."""

    def pool(whole: Callable[..., Tensor], outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return _swamped(whole(outputs, weights, alive), weights.sum(0))

    return _made(operator, SWAMPS, {"pool": pool, "finish": lambda whole, state: _swamped(whole(state), state.weight)})


def _swamped(fused: Tensor, weight: Tensor) -> Tensor:
    for _ in range(3):
        weight = weight * weight
    return fused + weight - weight


def tight(operator: Operator) -> Mutant:
    """A mutant that states a thousandth of its bound on rounding."""
    kind, source = type(operator.source), copy.deepcopy(operator.source)
    stated = {"rounding_bound": lambda self, *given: kind.rounding_bound(self, *given) / 1024}
    source.__class__ = type(f"Mutant{kind.__name__}", (kind,), stated)
    name = "states a thousandth of its bound"
    return Mutant(name, Operator(source, f"{operator.name}, {name}", operator.domain), frozenset(stated))
