"""Whether a batched form treats workers alike and combines them in sums and maxima only.

Then one row may stand for a group of any size. The graph is evaluated at three rows with a symbol for each number. At
every node, row i may depend on row i of the inputs and on numbers that all rows share, and it must be row 0 with the
index exchanged. A sum or a maximum over the rows is a new number that all rows share. The graph at four rows must be
the same program with the same constants.
"""

from __future__ import annotations

import numpy as np

from butterfly.evaluation.operations import Arguments, Named, Operations
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects
from butterfly.prove.generality.coordinatewise import sized
from butterfly.prove.terms.sums import free
from butterfly.prove.terms.term import Term, rebuilt, symbol

ROWS = 3


def rowwise(graphs: ExportedGraphs, shape: tuple[int, ...], weights: tuple[int, ...]) -> str:
    """Empty where the batched form of outputs [k, *shape] and weights [k, *weights] is; else what is not, in words."""
    texts = []
    for rows in (ROWS, ROWS + 1):
        text = graphs.pool((rows, *shape), (rows, *weights)).text
        texts.append("\n".join(sized(line, rows, "k") for line in text.splitlines()))
    if texts[0] != texts[1]:
        return "the batched form is another program for another number of workers"
    faults: list[str] = []

    def watch(node: str, values: Grid) -> None:
        if not faults and (why := _mixed(values)):
            faults.append(f"{node}: {why}")

    exported = graphs.pool((ROWS, *shape), (ROWS, *weights))
    given = (_rows("x", shape), _rows("w", weights), _rows("alive", ()))
    (pooled,) = exported(graphs.scalars, *given, watch=watch, operations=_Reduced)
    if not faults and any(_places(entry) for entry in pooled.flatten()):
        return "the result depends on one worker otherwise than by a sum or a maximum over all"
    return faults[0] if faults else ""


class _Reduced(Operations):
    """Sums and maxima over the rows are numbers of their own."""

    def call(self, target: object, arguments: Arguments, named: Named) -> object:
        if str(target).startswith(("aten.sum.dim_IntList", "aten.amax.")) and arguments[1:2] == [[0]]:
            array = objects(arguments[0])
            if len(array) != ROWS:
                raise UnmodelledError(f"{target} over {len(array)} rows of {ROWS} workers")
            if why := _mixed(array):
                raise UnmodelledError(f"{target} of what mixes workers: {why}")
            made = np.empty(array.shape[1:], dtype=object)
            for index in np.ndindex(*made.shape):
                made[index] = symbol(f"reduced {target} {array[(0, *index)].text.replace('@', ' of ')}")
            return np.expand_dims(made, 0) if len(arguments) > 2 and arguments[2] else made
        return super().call(target, arguments, named)


def _rows(name: str, shape: tuple[int, ...]) -> Grid:
    result = np.empty((ROWS, *shape), dtype=object)
    for index in np.ndindex(*result.shape):
        result[index] = symbol(f"{name}{''.join(f'_{n}' for n in index[1:])}@{index[0]}")
    return result


def _places(entry: object) -> set[str]:
    return {each.op.partition("@")[2] for each in free(entry) if "@" in each.op} if isinstance(entry, Term) else set()


def _mixed(array: Grid) -> str:
    """What is wrong with a node's value, if some entry names a worker."""
    if not any(_places(entry) for entry in array.flatten()):
        return ""
    if array.ndim == 0 or len(array) != ROWS:
        return "some workers are read apart from the others"
    for index, entry in np.ndenumerate(array):
        if not _places(entry) <= {str(index[0])}:
            return f"row {index[0]} reads workers {', '.join(sorted(_places(entry)))}"
        first = array[(0, *index[1:])]
        if isinstance(entry, Term) and isinstance(first, Term):
            moved = {each: symbol(each.op.replace(f"@{index[0]}", "@0")) for each in free(entry) if "@" in each.op}
            if rebuilt(entry, moved.get) is not first:
                return f"row {index[0]} is treated otherwise than row 0"
    return ""
