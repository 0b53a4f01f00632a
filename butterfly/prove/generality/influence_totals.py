"""Whether a stated influence depends on two sums of weights alone, so that a group may stand as one worker."""

from __future__ import annotations

import numpy as np
import torch
from torch.export import Dim

from butterfly.contracts.operator import Operator
from butterfly.evaluation.operations import Arguments, Named
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.fusion.pool import Pool
from butterfly.prove.export.dynamic_shapes import WORKERS, export_dynamic, measured
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.generality.one_program import AtSizes, alike, run, unknowns
from butterfly.prove.terms.numbers import BEYOND, TermNumbers
from butterfly.prove.terms.sums import free
from butterfly.prove.terms.term import symbol

BYZANTINE = {
    "one Byzantine worker of two or more": (slice(0, 1), 2),
    "one honest worker of three or more": (slice(1, None), 3),
    "every second one of three or more": (slice(0, None, 2), 3),
}
"""Which workers are Byzantine, among how many at least."""
BYZANTINE_WEIGHT, WEIGHT = symbol("the weight of the Byzantine workers"), symbol("the weight of all workers")


def stated(operator: Operator) -> bool:
    """Whether the operator states an influence of its own."""
    influence = getattr(operator.source, "influence", None)
    return influence is not None and getattr(influence, "__func__", influence) is not Pool.influence


def by_mass(graphs: ExportedGraphs) -> None:
    """Looked at once; of an operator that is broken on purpose, the whole one's is known.

    Raises:
        UnmodelledError: the influence reads more than sums of weights, or cannot be read.
    """
    if graphs.whole is None:
        if "influence" not in graphs.seen:
            graphs.seen["influence"] = influenced(graphs.operator)
        if graphs.seen["influence"]:
            raise UnmodelledError(graphs.seen["influence"])


def influenced(operator: Operator) -> str:
    """Check that the influence is one function of two weights: that of the Byzantine workers and that of all workers.

    It must be so for every number of workers and every set of Byzantine workers. The result is empty where it is, and
    otherwise says what is not.

    Raises:
        UnmodelledError: it holds an operation that is not modelled.
    """
    totals: list[list[Grid]] = []
    for choice, (places, least) in BYZANTINE.items() if stated(operator) else ():
        weights = torch.rand(WORKERS, dtype=torch.float64)
        sizes = {WORKERS: Dim("workers", min=least)}
        try:
            graph = export_dynamic(lambda w, at=places: operator.source.influence(w, at), weights, sizes=sizes)
        except UnmodelledError as error:
            return f"the influence of {choice} is not one program: {error}"
        if why := measured(graph):
            return f"the influence is not one function of sums of weights: {why}"
        (given,) = unknowns([weights])
        totals.append(run(graph, [given], TermNumbers(infinity=BEYOND), _summing(given, given[places])))
        read = {unknown.op for array in totals[-1] for term in array.flatten() for unknown in free(term)}
        if other := read & {value.op for value in given}:
            return f"the influence of {choice} reads single weights: {len(other)} of them"
        if not alike(totals[0], totals[-1]):
            return f"the influence of {choice} is another than that of others of the same weights"
    return ""


def _summing(every: Grid, byzantine: Grid) -> type[AtSizes]:
    """The table of operations in which a sum of the weights as they are is a symbol."""
    known = {tuple(every): WEIGHT, tuple(byzantine): BYZANTINE_WEIGHT}

    class Summing(AtSizes):
        def call(self, target: object, arguments: Arguments, named: Named) -> object:
            if str(target).startswith("aten.sum.") and np.ndim(arguments[0]) == 1:
                mass = known.get(tuple(arguments[0]))
                if mass is not None:
                    kept = bool(arguments[2]) if len(arguments) > 2 else False
                    return np.array([mass] if kept else mass, dtype=object)
            return super().call(target, arguments, named)

    return Summing
