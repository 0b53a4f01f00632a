"""Twins: operators broken on purpose. Of one of them the same obligation must not be proved, and must be refuted.

A hypothesis that nothing satisfies, or a goal that says nothing, would prove the twin as well.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from typing import Any

import torch

from butterfly.contracts.contract import CONTRACTS
from butterfly.contracts.operator import Operator
from butterfly.contracts.strategies import Limits
from butterfly.contracts.suite import examine
from butterfly.core.errors import ButterflyError
from butterfly.core.verdict import Verdict

Change = Callable[[Any, Any], Any]


def _doubled(pool: Any, state: Any) -> Any:
    return 2 * type(pool).finish(pool, state) + 1


def _negated(pool: Any, state: Any) -> Any:
    return -type(pool).finish(pool, state)


def _bent(pool: Any, state: Any) -> Any:
    said = type(pool).finish(pool, state)
    return said - said * said


FINISHES: dict[str, Change] = {"finish doubled and shifted": _doubled, "finish negated": _negated, "finish bent": _bent}


def mutants(operator: Operator) -> dict[str, Operator]:
    """Broken copies, by what is broken; their batched form is the fold of their parts."""
    found = {}
    for name, change in FINISHES.items():
        found[name] = _broken(operator, name, finish=change)
    found["merge keeps the right side"] = _broken(operator, "right", merge=lambda pool, left, right: right)
    found["merge adds the left side twice"] = _broken(
        operator,
        "twice",
        merge=lambda pool, left, right: type(pool).merge(pool, type(pool).merge(pool, left, left), right),
    )
    found["the dead speak"] = _broken(operator, "deaf", deaf=True)
    return found


def _tight(operator: Operator) -> Operator:
    """One that states a bound that is too small."""
    source = copy.deepcopy(operator.source)
    kind = type(source)
    stated = {"rounding_bound": lambda self, *given: kind.rounding_bound(self, *given) / 1024}
    source.__class__ = type(f"{kind.__name__}Tight", (kind,), stated)
    return Operator(source, operator.name, operator.domain)


def _broken(operator: Operator, name: str, deaf: bool = False, **parts: Callable[..., Any]) -> Operator:
    source = copy.deepcopy(operator.source)
    kind = type(source)
    methods: dict[str, Any] = {}
    if "finish" in parts:
        methods["finish"] = lambda self, state: parts["finish"](_as(self, kind), state)
    if "merge" in parts:
        methods["merge"] = lambda self, left, right: parts["merge"](_as(self, kind), left, right)

    def forward(self: Any, outputs: Any, weights: Any, alive: Any = None) -> Any:
        k = len(outputs)
        mask = torch.ones(k, dtype=torch.bool) if alive is None or deaf else alive
        weights = torch.where(mask, weights, 0.0)
        outputs = torch.where(mask[:, None], outputs, 0.0)
        state = self.empty(outputs[0])
        for i in range(k):
            state = self.merge(state, self.lift(weights[i], outputs[i]))
        return self.finish(state)

    methods["forward"] = forward
    source.__class__ = type(f"Broken{kind.__name__}", (kind,), methods)
    return Operator(source, f"{operator.name}, {name}", operator.domain)


def plain(value: Any) -> Any:
    """As JSON: what is not finite as text."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _as(source: Any, kind: type) -> Any:
    original = copy.copy(source)
    original.__class__ = kind
    return original


def twin_of(operator: Operator, contract: str, solved: Any) -> dict[str, Any] | None:
    """The first mutant of which the contract is not proved while the suite refutes it; ``None`` if there is none."""
    from butterfly.prove.artifacts import solve, verdict
    from butterfly.prove.captured import Graphs
    from butterfly.prove.claims import claim

    if contract not in CONTRACTS:
        return None
    broken = {"a thousandth of the bound": _tight(operator)} if contract == "N6" else mutants(operator)
    for name, mutant in broken.items():
        found = examine(CONTRACTS[contract], mutant, examples=40, limits=Limits(workers=3, size=3))
        if found.verdict is not Verdict.REFUTED:
            continue
        try:
            made = claim(Graphs(mutant), CONTRACTS[contract])
        except ButterflyError:
            continue
        results = [] if made.why else solve(made, solved)
        word = verdict(made, results)
        if word in (Verdict.PROVED, Verdict.PROVED_BOUNDED):
            return {"mutant": name, "verdict": "PROVED ALTHOUGH REFUTED", "counterexample": plain(found.counterexample)}
        failing = [one.name for one in results if not one.discharged]
        return {
            "mutant": name,
            "verdict": word.value,
            "obligations_not_discharged": failing,
            "why": made.why,
            "counterexample": plain(found.counterexample),
        }
    return None
