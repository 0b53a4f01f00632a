"""Whether it matters which way a comparison goes where its two sides are the same.

``torch.where(variance >= 0, variance.sqrt(), 0)`` chooses between two terms that are one where the variance is 0.
Rounding may take either, and moves the answer no farther than a continuous function moves. A choice between ``mean``
and ``2 * mean`` jumps there.
"""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor

from butterfly.evaluation.graph import ExportedGraph
from butterfly.evaluation.scalars import Grid
from butterfly.prove.generality.coordinatewise import Searched
from butterfly.prove.generality.one_program import unknowns
from butterfly.prove.terms.numbers import BEYOND, TermNumbers
from butterfly.prove.terms.obligation import defined
from butterfly.prove.terms.term import FALSE, ONE, ZERO, Operand, Term, choice, exchanged, function, lifted, parts

COMPARISONS = ("<", "=")
KNOWN = {function("sqrt", ZERO): ZERO, function("exp", ZERO): ONE, function("log", ONE): ZERO}


def continuous(graph: ExportedGraph, node: str, example: Sequence[Tensor]) -> bool:
    """Whether everything that is chosen by what a node of the graph compares is the same where its sides are.

    Args:
        graph: of inputs shaped as the example.
        node: the name of a comparison.
    """
    compared: set[Term] = set()

    def watch(name: str, values: Grid) -> None:
        if name == node:
            compared.update(part for entry in values.flatten() for part in _comparisons(lifted(entry)))

    choices = _Choices()
    graph(choices, *unknowns(example), watch=watch, operations=Searched)
    return bool(compared) and not compared & choices.jumping


class _Choices(TermNumbers):
    """Terms, of which every choice is looked at."""

    def __init__(self) -> None:
        super().__init__(infinity=BEYOND)
        self.jumping: set[Term] = set()
        """Comparisons by which something else is chosen on one side of where both numbers are the same."""

    def choose(self, condition: Operand, yes: Operand, no: Operand) -> Term:
        """One of the two."""
        asked, this, that = lifted(condition), lifted(yes), lifted(no)
        plain = asked.args[0] if asked.op == "not" else asked
        if this is not that and not (plain.op in COMPARISONS and _meet(plain, this, that)):
            self.jumping.update(_comparisons(asked))
        return choice(asked, this, that)


def _meet(comparison: Term, this: Term, that: Term) -> bool:
    """Whether two terms are one, and have a value, where the numbers that are compared are the same."""
    left, right = comparison.args
    for side, other in ((left, right), (right, left)):
        made, wanted = (exchanged(exchanged(term, {side: other}), KNOWN) for term in (this, that))
        if made is wanted and defined(made) is not FALSE:
            return True
    return False


def _comparisons(condition: Term) -> list[Term]:
    return [part for part in parts(condition) if part.op in COMPARISONS]
