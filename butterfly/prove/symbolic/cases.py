"""The symbolic variables of a law, and what their domain lets assume."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from butterfly.contracts.contract import Contract
from butterfly.evaluation.scalars import Grid
from butterfly.fusion import Domain
from butterfly.prove.export.exported_graphs import objects, scalar
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.terms.term import NOT_A_NUMBER, ONE, ZERO, at_most, less, same, symbol

TOKEN = 0
"""The coordinate that a law is about; the rest may be a range."""


@dataclass(frozen=True)
class Choice:
    """What a law says of somebody: who lies, who is dead, which two neighbours change places, whom it is about."""

    lying: tuple[int, ...] = ()
    dead: tuple[int, ...] = ()
    swapped: int = 1
    """Of two neighbours the first; any order is reached by such swaps."""
    worker: int = 0
    token: int = TOKEN


DEFAULT_CHOICE = Choice()


def symbolic_case(interpreter: Interpreter, contract: Contract, choice: Choice) -> dict[str, Any]:
    """Values for every variable that the law names."""
    k, lying, dead = len(interpreter.groups), list(choice.lying), choice.dead
    alive = objects([i not in dead for i in range(k)])
    values: dict[str, Any] = {}
    weights = objects([symbol(f"weight{i}", *_group(interpreter, i)) for i in range(k)])
    for i in range(k):
        interpreter.assume("weights are not negative", at_most(ZERO, weights[i]))
    living = [i for i in range(k) if i not in dead]
    positive = [i for i in living if i not in lying]
    interpreter.assume(
        "the weights of the living sum to more than 0",
        less(ZERO, _single(interpreter.sum(weights[living], 0))),
    )
    for name in contract.variables:
        if name in ("outputs", "other"):
            values[name] = _said(interpreter, "x" if name == "outputs" else "y", k)
        elif name == "model":
            values[name] = _said(interpreter, "m", 0)
        elif name == "weights":
            values[name] = weights
        elif name == "alive":
            values[name] = alive
        elif name == "rise":
            values[name] = _array(interpreter, "rise", k)
            for term in values[name].flatten():
                interpreter.assume("a rise is not negative", at_most(ZERO, term))
        elif name == "junk":
            values[name] = _array(interpreter, "junk", k, NOT_A_NUMBER)
        elif name == "order":
            values[name] = list(range(k))
            at = min(choice.swapped, k - 2)
            values[name][at : at + 2] = [at + 1, at]
        elif name == "worker":
            values[name] = choice.worker
        elif name == "token":
            values[name] = choice.token
        elif name == "share":
            share = symbol("share")
            interpreter.assume("a share is from 0 to 1", at_most(ZERO, share))
            interpreter.assume("a share is from 0 to 1", at_most(share, ONE))
            values[name] = scalar(share)
        elif name == "shift":
            values[name] = scalar(symbol("shift"))
        elif name == "lying":
            values[name] = lying
            byzantine = _single(interpreter.sum(weights[lying], 0))
            interpreter.assume(
                "less than half of the weight lies", less(byzantine, _single(interpreter.sum(weights[positive], 0)))
            )
    return values


def _group(interpreter: Interpreter, i: int) -> list[str]:
    return [f"g{i}" if interpreter.groups[i] else f"w{i}"]


def _single(entry: Any) -> Any:
    return entry.item() if isinstance(entry, np.ndarray) else entry


def _array(interpreter: Interpreter, letter: str, k: int, *marks: str) -> Grid:
    """Symbols [k, d], or [d] where k is 0."""
    d = len(interpreter.ranges)
    result = np.empty((max(k, 1), d), dtype=object)
    for i in range(max(k, 1)):
        for v in range(d):
            depends = (_group(interpreter, i) if k else []) + ([f"c{v}"] if interpreter.ranges[v] else [])
            name = f"{letter}{i}_{v}" if k else f"{letter}_{v}"
            result[i, v] = symbol(name, *depends, *marks)
    return result if k else result[0]


def _said(interpreter: Interpreter, letter: str, k: int) -> Grid:
    """Symbols in the operator's domain, with what a distribution is."""
    array = _array(interpreter, letter, k)
    rows = array if k else array[None]
    if interpreter.domain is Domain.PROBABILITIES:
        for row in rows:
            for term in row:
                interpreter.assume("a probability is not negative", at_most(ZERO, term))
                interpreter.assume("a probability is at most 1, as they sum to 1", at_most(term, ONE))
            interpreter.assume("probabilities sum to 1", same(_single(interpreter.sum(row, -1)), ONE))
    elif interpreter.domain is Domain.LOGITS and normalised(interpreter):
        for row in rows:
            interpreter.assume(
                "log-probabilities: exponentials sum to 1",
                same(_single(interpreter.sum(interpreter.exp(row), -1)), ONE),
            )
    return array


def normalised(interpreter: Interpreter) -> bool:
    """Whether the operator needs normalised logits: it says so, or they may be any numbers."""
    return interpreter.operator.normalised
