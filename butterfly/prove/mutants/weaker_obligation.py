"""The vacuity check: an obligation must not hold without its hypotheses, or with its goal moved by 1."""

from collections.abc import Callable
from dataclasses import replace

from butterfly.prove.solving.solvers import Answer
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import ONE, Term, conjunction, implication

WITHOUT, MOVED = "without its hypotheses", "with its goal moved by 1"
Ask = Callable[[str, str], Answer]
"""A solver's name and a query → its answer (``Solved``)."""


def weakened(obligation: Obligation, ask: Ask) -> str:
    """The first weaker obligation of which Z3 says ``sat``, in words; empty where it says so of neither."""
    for how in (WITHOUT, MOVED):
        if ask("z3", weaker(obligation, how).query(())).result == "sat":
            return how
    return ""


def weaker(obligation: Obligation, how: str) -> Obligation:
    """A weakened arithmetic obligation; Z3 must find it false."""
    if how == WITHOUT:
        return replace(obligation, hypotheses=())
    return replace(obligation, goal=_moved(obligation.goal))


def _moved(goal: Term) -> Term:
    if goal.op == "and":
        return conjunction([*goal.args[:-1], _moved(goal.args[-1])])
    if goal.op == "=>":
        return implication(goal.args[0], _moved(goal.args[1]))
    if goal.op in ("<=", "<", "="):
        return Term.of(goal.op, goal.args[0] + ONE, goal.args[1])
    return Term.of("not", goal)
