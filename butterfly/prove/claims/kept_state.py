"""Whether an operator keeps anything from one call to the next: a counter, what it saw last, a cache that grows.

Python's profiler tells when a function of the operator's own code begins. What the function then finds is written down:
its arguments, the variables that it names, the attributes of its object and of its class. The same call must find the
same, whatever call was made before it.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from contextvars import ContextVar
from inspect import getmro
from itertools import islice
from pathlib import Path
from pickle import dumps
from types import BuiltinFunctionType, FrameType, FunctionType, GeneratorType, MethodType, ModuleType
from warnings import catch_warnings, simplefilter

import torch
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.evaluation.guarded_sizes import BETWEEN, INTERNAL
from butterfly.prove.claims.standard_state import named_chains
from butterfly.prove.claims.surroundings import Profiler, example, plain, run_parts, run_profiled

Contents = dict[str, list[str]]
"""By name, what is found each time that some function begins."""
WARM = 2
"""So many calls with each example may fill what an operator keeps on purpose, such as a cache."""
DEEP, MANY = 8, 5_000
"""How far into an object is looked, and at how many parts."""
PLAIN = (bool, int, float, complex, str, bytes, type(None), torch.dtype, torch.device, torch.layout)
CALLED = (FunctionType, MethodType, BuiltinFunctionType)
FOREIGN = ("builtins", "torch", "typing", "abc", "collections", "numpy")
"""Whose classes hold nothing of an operator's."""
PACKAGE = Path(__file__).parents[2]
ASIDE = tuple(str(PACKAGE / part) for part in ("contracts", "prove", "core"))
"""What calls an operator, and is not called by it."""


def kept_fault(operator: Operator) -> str:
    """What the operator keeps from call to call, in words; empty where nothing is seen."""
    operator, given, others = plain(operator), example(), example(shift=0.5)
    for _ in range(WARM):
        run_parts(operator, *others)
        run_parts(operator, *given)
    after_itself = _contents(operator, *given)
    run_parts(operator, *others)
    after_another = _contents(operator, *given)
    for name, texts in after_another.items():
        if after_itself.get(name) != texts:
            return f"the code changes {name} with every call, so an answer may depend on those before"
    return ""


def _contents(operator: Operator, *given: Tensor) -> Contents:
    contents: Contents = {}
    run_profiled(_recording(contents), operator, *given)
    return contents


def _recording(contents: Contents) -> Profiler:
    def profiled(frame: FrameType, event: str, argument: object) -> None:
        if event == "call" and own_code(frame.f_code.co_filename):
            for name, value in _variables(frame):
                contents.setdefault(name, []).append(content(value))

    return profiled


def own_code(file: str) -> bool:
    """Whether a file is none of torch's, of Python's, or of those that call an operator."""
    between = file.startswith(BETWEEN) and "site-packages" not in file
    return not between and not file.startswith((*INTERNAL, *ASIDE))


def _variables(frame: FrameType) -> Iterator[tuple[str, object]]:
    """What a function finds, by name: its arguments and closure, its object's parts, the variables of its module and of
    others."""
    for name, value in frame.f_locals.items():
        if name in ("self", "cls"):
            yield from ((f"its attribute {part}", held) for part, held in _attributes(value))
        else:
            yield f"the variable {name}", value
    every = "globals" in frame.f_code.co_names
    for name, *attributes in named_chains(frame.f_code):
        owner = frame.f_globals.get(name)
        if isinstance(owner, ModuleType) and attributes and attributes[0] in vars(owner):
            held = vars(owner)[attributes[0]]
            if not isinstance(held, (ModuleType, type, *CALLED)):
                yield f"the variable {name}.{attributes[0]}", held
    for name in tuple(frame.f_globals) if every else frame.f_code.co_names:
        value = frame.f_globals.get(name)
        if isinstance(value, FunctionType):
            yield f"the attributes of {name}", value.__dict__
        elif not isinstance(value, (ModuleType, *CALLED)):
            yield f"the variable {name}", value


def _attributes(value: object) -> Iterator[tuple[str, object]]:
    """The attributes of an object, and those of its classes and their classes that are no functions; a cached function
    is one."""
    kinds = value.__mro__ if isinstance(value, type) else type(value).__mro__
    if not isinstance(value, type):
        yield from getattr(value, "__dict__", {}).items()
        for name in (name for kind in kinds for name in getattr(kind, "__slots__", ()) if hasattr(value, name)):
            yield name, getattr(value, name)
    for kind in dict.fromkeys((*kinds, *(above for each in kinds for above in getmro(type(each))))):
        for name, held in vars(kind).items() if not kind.__module__.startswith(FOREIGN) else ():
            method = callable(held) or hasattr(held, "__get__")
            if not name.startswith("__") and (not method or hasattr(held, "cache_info")):
                yield name, held


def content(value: object) -> str:
    """What an object holds, as text; the same for two objects that hold the same."""
    return "|".join(islice(_parts(value, DEEP, {}), MANY))


def _parts(value: object, deep: int, seen: dict[int, object]) -> Iterator[str]:
    """The texts of its parts; ``seen`` keeps what was looked at, so that no other object gets its place in memory."""
    if isinstance(value, PLAIN):
        yield repr(value)
        return
    if isinstance(value, Tensor):
        yield f"{tuple(value.shape)} {value.dtype} {value.requires_grad} {_numbers(value)}"
        return
    yield type(value).__qualname__
    if isinstance(value, (ModuleType, *CALLED)) or id(value) in seen or not deep:
        return
    seen[id(value)] = value
    for part in _inside(value):
        yield from _parts(part, deep - 1, seen)


def _numbers(tensor: Tensor) -> int:
    """A hash of the numbers that a tensor holds; 0 of one without memory, as transforms of torch.func give."""
    try:
        held = tensor.detach().as_subclass(Tensor).cpu().contiguous().reshape(-1)
        return hash(held.view(torch.uint8).numpy().tobytes())
    except RuntimeError:
        return 0


def _inside(value: object) -> Iterator[object]:
    """What an object is made of."""
    if isinstance(value, dict):
        for key, held in value.items():
            yield key
            yield held
    elif isinstance(value, (list, tuple, deque)):
        yield from value
    elif isinstance(value, (set, frozenset)):
        yield from sorted(content(each) for each in value)
    elif isinstance(value, GeneratorType):
        yield from (value.gi_frame.f_lasti, value.gi_frame.f_locals) if value.gi_frame else ()
    elif isinstance(value, torch.Generator):
        yield value.get_state()
    elif isinstance(value, ContextVar):
        yield value.get(None)
    elif callable(statistics := getattr(value, "cache_info", None)):
        yield from (statistics().misses, statistics().currsize)
    elif attributes := list(_attributes(value)):
        yield attributes
    else:
        yield _written(value)


def _written(value: object) -> str:
    """An object without attributes, by what is pickled of it or by its text, without its address in memory."""
    try:
        with catch_warnings():
            simplefilter("ignore")
            return repr(dumps(value))
    except Exception:  # whatever a user keeps: a lock, a file
        return re.sub(r" at 0x[0-9a-f]+", "", repr(value))
