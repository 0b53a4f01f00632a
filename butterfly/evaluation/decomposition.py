"""Decomposes an exported program to core ATen, in a third of the time that ``run_decompositions`` takes by itself.

``run_decompositions`` collects every composite operation of torch and overrides each of them, so that a caller can keep
some. The default table keeps none. The dispatcher decomposes a composite operation without an override too, and the
graph is the same.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from torch._ops import OperatorBase
from torch.export import ExportedProgram, default_decompositions, exported_program

COLLECTED, PRESERVABLE = "_collect_all_valid_cia_ops", "_is_preservable_cia_op"
"""torch's own functions: what collects the composite operations, and what says whether one of them could be kept."""


def decomposed(program: ExportedProgram) -> ExportedProgram:
    """The program in core ATen operations."""
    if not all(hasattr(exported_program, name) for name in (COLLECTED, PRESERVABLE)):  # another version of torch
        core: ExportedProgram = program.run_decompositions(_core())
    else:
        with _no_overrides():
            core = program.run_decompositions(_without_composites())
    return core


@cache
def _core() -> dict[OperatorBase, Callable[..., object]]:
    """The default table, made once: torch gathers it from every operation there is."""
    return dict(default_decompositions().items())


@cache
def _without_composites() -> dict[OperatorBase, Callable[..., object]]:
    composite: Callable[[OperatorBase], bool] = getattr(exported_program, PRESERVABLE)
    return {operation: rule for operation, rule in _core().items() if not composite(operation)}


@contextmanager
def _no_overrides() -> Iterator[None]:
    collect = getattr(exported_program, COLLECTED)
    setattr(exported_program, COLLECTED, set[OperatorBase])
    try:
        yield
    finally:
        setattr(exported_program, COLLECTED, collect)
