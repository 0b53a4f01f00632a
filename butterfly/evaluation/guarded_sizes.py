"""Guards the dynamic sizes of an export: reports code that uses a size in other ways than arithmetic.

A branch on a size leaves a guard in the export. Converting a size to text, hashing it, using it as a key, or a query
that torch answers without a guard leaves no trace. While this guard is on, torch's symbolic sizes record the place of
each such use.
"""

import sys
import sysconfig
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import sympy
import torch
from torch.fx.experimental import sym_node, symbolic_shapes

TORCH = str(Path(torch.__file__).parent)
QUERIES = str(symbolic_shapes.__file__)
"""The file of torch's functions that query a size without a guard."""
BETWEEN = (sysconfig.get_path("stdlib"), "<")
"""Python's own files, and code without a file. Their caller counts as the reader."""
INTERNAL = (TORCH, str(Path(sympy.__file__).parent))

SPOKEN: tuple[tuple[Any, str, str], ...] = (
    (torch.SymInt, "__repr__", "the text"),
    (torch.SymFloat, "__repr__", "the text"),
    (torch.SymBool, "__repr__", "the text"),
    (torch.SymInt, "__hash__", "the hash"),
    (torch.SymFloat, "__hash__", "the hash"),
    (torch.SymBool, "__hash__", "the hash"),
    (torch.Tensor, "__repr__", "the text of a tensor, and so"),
    (torch.Tensor, "__format__", "the text of a tensor, and so"),
)
ASKED: tuple[tuple[Any, str], ...] = (
    (symbolic_shapes, "_sym_node_hint_disproves"),
    (symbolic_shapes, "_static_eval_sym_bool"),
    (symbolic_shapes, "_guard_or"),
    (sym_node.SymNode, "require_hint"),
    (sym_node.SymNode, "has_hint"),
    (sym_node.SymNode, "maybe_as_int"),
    (sym_node.SymNode, "is_symbolic"),
    (sym_node.SymNode, "is_constant"),
)


@contextmanager
def guarded_sizes() -> Iterator[list[str]]:
    """The reads of dynamic sizes, in words; the list is filled while the guard is on."""
    asked: list[str] = []
    before = [
        (owner, name, vars(owner).get(name), _guarding(owner, name, asked, what, ())) for owner, name, what in SPOKEN
    ]
    before += [
        (owner, name, vars(owner).get(name), _guarding(owner, name, asked, "a static query", (QUERIES,)))
        for owner, name in ASKED
        if hasattr(owner, name)
    ]
    for owner, name, _, guarding in before:
        setattr(owner, name, guarding)
    try:
        yield asked
    finally:
        for owner, name, original, _ in before:
            if original is None:
                delattr(owner, name)
            else:
                setattr(owner, name, original)


def _guarding(owner: Any, name: str, asked: list[str], what: str, between: tuple[str, ...]) -> Callable[..., Any]:
    original = getattr(owner, name)

    def guarding(*given: Any, **named: Any) -> Any:
        caller = sys._getframe(1)
        # torch's C code asks a size's node on behalf of its caller: only its Python queries count.
        queried = not between or caller.f_code.co_filename in between
        if queried and (place := asker(caller, (*BETWEEN, *between))):
            asked.append(f"the code asks {what} of a size ({place}), so it may do another thing at another size")
        return original(*given, **named)

    return guarding


def asker(frame: FrameType | None, between: tuple[str, ...]) -> str:
    """File and line of the code that asks; empty where it is torch's own."""
    while frame is not None and _aside(frame.f_code.co_filename, between):
        frame = frame.f_back
    if frame is None or frame.f_code.co_filename.startswith(INTERNAL):
        return ""
    return f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}"


def _aside(file: str, between: tuple[str, ...]) -> bool:
    return (file == QUERIES and QUERIES in between) or (file.startswith(BETWEEN) and "site-packages" not in file)
