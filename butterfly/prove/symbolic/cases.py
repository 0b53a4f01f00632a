"""The symbolic case of a law: its variables as symbols over groups and ranges, and what its domain lets assume."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from butterfly.contracts.contract import Contract
from butterfly.evaluation.scalars import Grid
from butterfly.fusion import Domain
from butterfly.prove.export.exported_graphs import objects, scalar
from butterfly.prove.symbolic.interpreter import Symbolic
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


NOBODY = Choice()


def symbolic_case(reader: Symbolic, contract: Contract, choice: Choice) -> dict[str, Any]:
    """Values for every variable that the law names."""
    k, lying, dead = len(reader.groups), list(choice.lying), choice.dead
    alive = objects([i not in dead for i in range(k)])
    values: dict[str, Any] = {}
    weights = objects([symbol(f"weight{i}", *_group(reader, i)) for i in range(k)])
    for i in range(k):
        reader.assume("weights are not negative", at_most(ZERO, weights[i]))
    living = [i for i in range(k) if i not in dead]
    positive = [i for i in living if i not in lying]
    reader.assume(
        "the weights of the living sum to more than 0",
        less(ZERO, _single(reader.sum(weights[living], 0))),
    )
    for name in contract.variables:
        if name in ("outputs", "other"):
            values[name] = _said(reader, "x" if name == "outputs" else "y", k)
        elif name == "model":
            values[name] = _said(reader, "m", 0)
        elif name == "weights":
            values[name] = weights
        elif name == "alive":
            values[name] = alive
        elif name == "rise":
            values[name] = _array(reader, "rise", k)
            for term in values[name].flatten():
                reader.assume("a rise is not negative", at_most(ZERO, term))
        elif name == "junk":
            values[name] = _array(reader, "junk", k, NOT_A_NUMBER)
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
            reader.assume("a share is from 0 to 1", at_most(ZERO, share))
            reader.assume("a share is from 0 to 1", at_most(share, ONE))
            values[name] = scalar(share)
        elif name == "shift":
            values[name] = scalar(symbol("shift"))
        elif name == "lying":
            values[name] = lying
            liars = _single(reader.sum(weights[lying], 0))
            reader.assume("less than half of the weight lies", less(liars, _single(reader.sum(weights[positive], 0))))
    return values


def _group(reader: Symbolic, i: int) -> list[str]:
    return [f"g{i}" if reader.groups[i] else f"w{i}"]


def _single(entry: Any) -> Any:
    return entry.item() if isinstance(entry, np.ndarray) else entry


def _array(reader: Symbolic, letter: str, k: int, *marks: str) -> Grid:
    """Symbols [k, d], or [d] where k is 0."""
    d = len(reader.ranges)
    result = np.empty((max(k, 1), d), dtype=object)
    for i in range(max(k, 1)):
        for v in range(d):
            depends = (_group(reader, i) if k else []) + ([f"c{v}"] if reader.ranges[v] else [])
            name = f"{letter}{i}_{v}" if k else f"{letter}_{v}"
            result[i, v] = symbol(name, *depends, *marks)
    return result if k else result[0]


def _said(reader: Symbolic, letter: str, k: int) -> Grid:
    """Symbols in the operator's domain, with what a distribution is."""
    array = _array(reader, letter, k)
    rows = array if k else array[None]
    if reader.domain is Domain.PROBABILITIES:
        for row in rows:
            for term in row:
                reader.assume("a probability is not negative", at_most(ZERO, term))
                reader.assume("a probability is at most 1, as they sum to 1", at_most(term, ONE))
            reader.assume("probabilities sum to 1", same(_single(reader.sum(row, -1)), ONE))
    elif reader.domain is Domain.LOGITS and normalised(reader):
        for row in rows:
            reader.assume(
                "log-probabilities: exponentials sum to 1", same(_single(reader.sum(reader.exp(row), -1)), ONE)
            )
    return array


def normalised(reader: Symbolic) -> bool:
    """Whether the operator needs normalised logits."""
    return bool(getattr(reader.operator.source, "needs_normalised", True))
