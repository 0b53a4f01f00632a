"""Graphs of an operator for tests of how a law is interpreted."""

from butterfly.contracts.operator import Operator
from butterfly.prove.export.exported_graphs import ExportedGraphs


def presumed_one_program(operator: Operator) -> ExportedGraphs:
    """Graphs of an operator that is presumed to be one program for every size.

    To look whether it is takes most of a claim's time. ``tests/prove/generality`` tests that look. Without it, a wrong
    operator must be rejected by its law alone.
    """
    graphs = ExportedGraphs(operator)
    graphs.seen["program"] = ""
    return graphs
