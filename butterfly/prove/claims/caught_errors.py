"""Whether an operator's code catches an error of the exporter that does not occur when the operator runs.

Reading a number out of a tensor is an error during export. Code that catches it takes another branch, and the graph
holds only that branch. Errors caught inside the operator are recorded during export and during a run, and compared.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

from butterfly.contracts.operator import Operator
from butterfly.evaluation.graph import export_graph
from butterfly.evaluation.guarded_sizes import BETWEEN, asker
from butterfly.prove.claims.kept_state import PACKAGE, own_code
from butterfly.prove.export.example_inputs import ExampleInputs
from butterfly.prove.generality.every_size import READ

if TYPE_CHECKING:
    from _typeshed import TraceFunction

EXPORTER = str(PACKAGE / "evaluation")
"""The package that exports operators; its frames are not an operator's."""


def caught_fault(operator: Operator) -> str:
    """Where its code catches an error of the exporter, in words; empty where it does not.

    Raises:
        UnmodelledError: the operator cannot be exported.
    """
    examples = ExampleInputs(operator)
    for part in READ if operator.monoid else ("pool",):
        function, *example = examples.of(part)
        run = _errors(lambda: function(*(tensor.clone() for tensor in example)))  # noqa: B023
        for place in _errors(lambda: export_graph(function, *example)):  # noqa: B023
            if place not in run:
                return f"the code catches an error of the exporter ({place}), so it may go another way when it runs"
    return ""


def _errors(run: Callable[[], object]) -> list[str]:
    """Place and type of each error that the operator's functions raise or pass on, and catch."""
    caught: list[str] = []
    passing: list[str] = []
    inside: list[FrameType] = []
    last: dict[FrameType, str] = {}

    def local(frame: FrameType, event: str, argument: object) -> TraceFunction:
        if event == "exception" and isinstance(argument, tuple):
            passing.append(f"{asker(frame, BETWEEN)}: {argument[0].__name__}")
        elif event == "return":
            inside.remove(frame)
            left = last.pop(frame, "") == "exception"
            if not inside:
                caught.extend(() if left else passing)
                passing.clear()
            return local
        last[frame] = event
        return local

    def traced(frame: FrameType, event: str, argument: object) -> TraceFunction | None:
        file = frame.f_code.co_filename
        if not own_code(file) or "site-packages" in file or file.startswith(EXPORTER):
            return None
        inside.append(frame)
        return local

    before = sys.gettrace()
    sys.settrace(traced)
    try:
        run()
    finally:
        sys.settrace(before)
    return caught
