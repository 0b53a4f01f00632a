"""The symbolic variables of a law, and what may be assumed of them in their domain."""

from dataclasses import dataclass
from typing import TypedDict

import numpy as np

from butterfly.contracts.contract import Contract
from butterfly.evaluation.scalars import Grid
from butterfly.fusion import Domain
from butterfly.prove.export.exported_graphs import objects, scalar
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.terms.term import NOT_A_NUMBER, ONE, ZERO, Term, at_most, less, same, symbol

TOKEN = 0
"""The coordinate that a law is about. The others may be a range."""


@dataclass(frozen=True)
class Choice:
    """The workers that a law singles out: Byzantine, failed, two neighbours that are swapped, and its ``worker``."""

    lying: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    swapped: int = 1
    """The first of the two neighbours. Any permutation is a sequence of such swaps."""
    worker: int = 0
    token: int = TOKEN


DEFAULT_CHOICE = Choice()


class LawVariables(TypedDict, total=False):
    """The variables of a law, by name; ``butterfly.contracts.contract`` says what each is."""

    outputs: Grid
    other: Grid
    model: Grid
    weights: Grid
    alive: Grid
    rise: Grid
    junk: Grid
    shift: Grid
    share: Grid
    order: list[int]
    lying: list[int]
    worker: int
    token: int


def symbolic_case(interpreter: Interpreter, contract: Contract, choice: Choice) -> LawVariables:
    """Values for every variable that the law names."""
    k, lying, failed = len(interpreter.groups), list(choice.lying), choice.failed
    alive = objects([i not in failed for i in range(k)])
    values: LawVariables = {}
    weights = objects([symbol(f"weight{i}", *_group(interpreter, i)) for i in range(k)])
    for i in range(k):
        interpreter.assume("weights are not negative", at_most(ZERO, weights[i]))
    survivors = [i for i in range(k) if i not in failed]
    positive = [i for i in survivors if i not in lying]
    interpreter.assume(
        "the weights of the surviving workers sum to more than 0",
        less(ZERO, _single(interpreter.sum(weights[survivors], 0))),
    )
    for name in contract.variables:
        if name == "outputs":
            values["outputs"] = _in_domain(interpreter, "x", k)
        elif name == "other":
            values["other"] = _in_domain(interpreter, "y", k)
        elif name == "model":
            values["model"] = _in_domain(interpreter, "m", 0)
        elif name == "weights":
            values["weights"] = weights
        elif name == "alive":
            values["alive"] = alive
        elif name == "rise":
            values["rise"] = _array(interpreter, "rise", k)
            for term in values["rise"].flatten():
                interpreter.assume("a rise is not negative", at_most(ZERO, term))
        elif name == "junk":
            values["junk"] = _array(interpreter, "junk", k, NOT_A_NUMBER)
        elif name == "order":
            at = min(choice.swapped, k - 2)
            values["order"] = [*range(at), at + 1, at, *range(at + 2, k)]
        elif name == "worker":
            values["worker"] = choice.worker
        elif name == "token":
            values["token"] = choice.token
        elif name == "share":
            share = symbol("share")
            interpreter.assume("a share is from 0 to 1", at_most(ZERO, share))
            interpreter.assume("a share is from 0 to 1", at_most(share, ONE))
            values["share"] = scalar(share)
        elif name == "shift":
            values["shift"] = scalar(symbol("shift"))
        elif name == "lying":
            values["lying"] = lying
            byzantine = _single(interpreter.sum(weights[lying], 0))
            honest = _single(interpreter.sum(weights[positive], 0))
            interpreter.assume("Byzantine workers have less than half of the weight", less(byzantine, honest))
    return values


def _group(interpreter: Interpreter, i: int) -> list[str]:
    return [f"g{i}" if interpreter.groups[i] else f"w{i}"]


def _single(entry: Grid) -> Term:
    term: Term = entry.item() if isinstance(entry, np.ndarray) else entry
    return term


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


def _in_domain(interpreter: Interpreter, letter: str, k: int) -> Grid:
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
