"""Finds state that Python's standard modules keep, such as ``sys.argv``.

Reading it is no call, so the names in a function's bytecode are searched.
"""

from __future__ import annotations

import dis
import logging
import sys
from collections import deque
from collections.abc import Iterator
from functools import cache
from types import CodeType, FrameType, ModuleType

CHANGING = (list, dict, set, deque, type(sys.flags))
"""Types of state in a module that may differ between runs. Numbers and strings there are taken for constants."""
OF_LOGGERS = frozenset({"level", "disabled", "handlers", "filters", "propagate"})


def standard_state(frame: FrameType) -> str:
    """The standard module's state that this frame's function names; empty if it names none."""
    for name, *attributes in named_chains(frame.f_code):
        owner = frame.f_globals.get(name)
        if isinstance(owner, logging.Logger) and attributes and attributes[0] in OF_LOGGERS:
            return f"the {attributes[0]} of a logger"
        if isinstance(owner, ModuleType) and attributes and owner.__name__ in sys.stdlib_module_names:
            if isinstance(vars(owner).get(attributes[0]), CHANGING):
                return f"{owner.__name__}.{attributes[0]}"
        elif isinstance(owner, CHANGING) and (kept := _kept_by_sys(owner)):
            return kept
    return ""


@cache
def named_chains(code: CodeType) -> tuple[tuple[str, ...], ...]:
    """The global variables that a function names, each with the attributes that it takes from it."""
    return tuple(_each_chain(code))


def _each_chain(code: CodeType) -> Iterator[tuple[str, ...]]:
    chain: tuple[str, ...] = ()
    for instruction in dis.get_instructions(code):
        if instruction.opname == "LOAD_GLOBAL":
            if chain:
                yield chain
            chain = (str(instruction.argval),)
        elif chain and instruction.opname in ("LOAD_ATTR", "LOAD_METHOD"):
            chain = (*chain, str(instruction.argval))
        elif chain:
            yield chain
            chain = ()


def _kept_by_sys(value: object) -> str:
    """The name under which ``sys`` keeps an object that was imported by name."""
    return next((f"sys.{name}" for name, held in vars(sys).items() if held is value), "")
