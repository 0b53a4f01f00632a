"""Whether a pool fuses each coordinate by itself, so that a proof at one coordinate is one for all.

The graphs are evaluated at three coordinates with a symbol for each number. Entry v of every result may depend on entry
v of the inputs and on numbers that all coordinates share, and it must be entry 0 with the index exchanged. The graphs
at three and at four coordinates must have the same text apart from sizes. So no operation reduces or shifts the last
axis.
"""

import re
from collections.abc import Callable, Sequence

import numpy as np

from butterfly.evaluation.graph import ExportedGraph
from butterfly.evaluation.operations import Arguments, Named, Operations
from butterfly.evaluation.scalars import Grid
from butterfly.prove.export.exported_graphs import SEARCH, ExportedGraphs, objects, scalar
from butterfly.prove.terms.numbers import TermNumbers
from butterfly.prove.terms.sums import free
from butterfly.prove.terms.term import Term, rebuilt, symbol

SIZE = 3
FILLING = "aten.full."
RESHAPING = ("aten.view.", "aten.expand.", "aten.slice.", "aten.permute.", FILLING)
"""Operations whose numbers are sizes: only there may a number follow the size."""


def coordinatewise_fault(graphs: ExportedGraphs) -> str:
    """Empty where every graph of the monoid is coordinatewise; else what is not, in words."""
    for part in ("lift", "merge", "finish"):
        texts = [_sized(getattr(graphs, part)(size).text, d=size) for size in (SIZE, SIZE + 1)]
        if texts[0] != texts[1]:
            return f"the graph of {part} is another at another size"
    states = [_state(graphs, letter) for letter in "ab"]
    row = _row("x", SIZE)
    made = {
        "lift": graphs.lift(SIZE)(graphs.scalars, scalar(symbol("w")), row),
        "merge": graphs.merge(SIZE)(graphs.scalars, *states[0], *states[1]),
        "finish": graphs.finish(SIZE)(graphs.scalars, *states[0]),
    }
    for part, arrays in made.items():
        for array in arrays:
            if why := _mixed(array):
                return f"{part}: {why}"
    return ""


def batched(graphs: ExportedGraphs) -> str:
    """The same of the batched form, at more workers too; and that its backward graph is the same text at any size."""
    sizes = [(5, SIZE), (6, SIZE + 1)]
    for texts in (
        [_sized(graphs.pool((k, d), (k,)).text, k=k, d=d) for k, d in sizes],
        [_sized(graphs.adjoint((k, d)).text, k=k, d=d) for k, d in sizes],
    ):
        if texts[0] != texts[1]:
            return "the batched graph is another at another size"
    return answered(graphs.pool(sizes[0], sizes[0][:1]), graphs.scalars, sizes[0][0])


def answered(pool: ExportedGraph, scalars: TermNumbers, workers: int) -> str:
    """Empty where a batched form of so many workers at three coordinates answers each by itself; else what is not."""
    rows = objects([list(_row(f"x{i}", SIZE)) for i in range(workers)])
    weights = objects([symbol(f"w{i}") for i in range(workers)])
    alive = [objects([True] * workers)]
    given = [rows, weights, *alive][: len(pool.program.graph_signature.user_inputs)]
    pooled = pool(scalars, *given, operations=Searched)
    why = _mixed(pooled[0])
    return f"the batched form: {why}" if why else ""


def empty_state_fault(empty: Callable[[Grid], Sequence[Grid]]) -> str:
    """Empty where the empty state, for an output of three coordinates, has each by itself; else what has not."""
    return next(filter(None, map(_mixed, empty(_row("x", SIZE)))), "")


class Searched(Operations):
    """A search for a root at each place is a number of its own, of what it is searched among."""

    def call(self, target: object, arguments: Arguments, named: Named) -> object:
        if str(target) != SEARCH:
            return super().call(target, arguments, named)
        outputs, weights = np.broadcast_arrays(*arguments[:2])
        paired = np.frompyfunc(lambda x, y: Term.of("root", x, y), 2, 1)
        return objects(paired.reduce(np.concatenate([outputs, weights])))


def _sized(text: str, **sizes: int) -> str:
    """The text with sizes by their names."""
    lines = text.splitlines()
    for name, size in sizes.items():
        lines = [sized(line, size, name) for line in lines]
    return "\n".join(lines)


def sized(line: str, size: int, name: str) -> str:
    """A line of a graph's text with a size by its name; what a tensor is filled with is no size."""
    if not any(operation in line for operation in RESHAPING):
        return line
    shape, end, rest = line.partition("]") if FILLING in line else (line, "", "")
    return re.sub(rf"\b{size}\b", name, shape) + end + rest


def _row(name: str, size: int) -> Grid:
    return objects([symbol(f"{name}@{v}") for v in range(size)])


def _state(graphs: ExportedGraphs, letter: str) -> list[Grid]:
    arrays = []
    for n, shape in enumerate(graphs.shapes(SIZE)):
        array = np.empty(shape, dtype=object)
        for index in np.ndindex(*shape):
            place = f"@{index[-1]}" if shape[-1] == SIZE else ""
            array[index] = symbol(f"{letter}{n}{place}")
        arrays.append(array)
    return arrays


def _places(term: Term) -> set[str]:
    return {unknown.op.partition("@")[2] for unknown in free(term) if "@" in unknown.op}


def _mixed(array: Grid) -> str:
    flat: Sequence[Term] = list(array.flatten())
    if array.shape[-1:] != (SIZE,):
        return "a number for all coordinates reads one of them" if any(map(_places, flat)) else ""
    for v, term in enumerate(flat):
        if not _places(term) <= {str(v)}:
            return f"coordinate {v} reads coordinates {', '.join(sorted(_places(term)))}"

        moved = {unknown: symbol(unknown.op.replace(f"@{v}", "@0")) for unknown in free(term) if "@" in unknown.op}
        if rebuilt(term, moved.get) is not flat[0]:
            return f"coordinate {v} is fused otherwise than coordinate 0"
    return ""
