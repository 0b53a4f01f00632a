"""Whether an operator reads or keeps anything beside its inputs: a clock, the environment, random numbers, a counter.

Such code may answer otherwise elsewhere or later, whatever cases are run. The operator runs under Python's profiler,
and a call by which its own code reads its surroundings is named. So are random numbers that it draws, and what it
keeps from one call to the next.
"""

from __future__ import annotations

import _random
import datetime
import inspect
import os
import pickle
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import numpy as np
import torch
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.evaluation.guarded_sizes import BETWEEN, asker

MODULES = {
    "time": "a clock",
    "posix": "files or the process",
    "nt": "files or the process",
    "_io": "a file",
    "io": "a file",
    "_socket": "the network",
}
"""What the functions of Python's own modules read."""
THREADS = ("get_num_threads", "get_num_interop_threads")
GPU = ("is_available", "device_count", "current_device", "get_device_capability", "get_device_name")
"""Functions of ``torch`` and of ``torch.cuda`` that tell of the machine."""
SEED = 2_718_281
WARM = 3
"""So many calls may fill what an operator keeps on purpose, such as a cache."""


def surroundings_fault(operator: Operator) -> str:
    """What the operator reads or keeps beside its inputs, in words; empty where nothing is seen."""
    given = (
        torch.linspace(-1, 1, 12, dtype=torch.float64).reshape(3, 4).softmax(-1),
        torch.tensor([0.5, 1.0, 0.25], dtype=torch.float64),
        torch.ones(3, dtype=torch.bool),
    )
    for _ in range(WARM):
        _run(operator, *given)
    kept, asked = _kept(operator), list[str]()
    with _seeded() as drawn:
        sys.setprofile(_recording(asked))
        try:
            _run(operator, *given)
        finally:
            sys.setprofile(None)
        drew = _random_states() != drawn
    if asked:
        return f"the code reads {asked[0]}, which is none of its inputs"
    if drew:
        return "the code draws random numbers, or seeds them"
    if changed := [name for name, state in _kept(operator).items() if state != kept.get(name)]:
        return f"the code changes {changed[0]} with every call, so an answer may depend on those before"
    return ""


def _run(operator: Operator, outputs: Tensor, weights: Tensor, alive: Tensor) -> None:
    """The call; of a monoid, its parts too."""
    Operator(operator.source, operator.name, operator.domain).pool(outputs.clone(), weights.clone(), alive.clone())
    if operator.monoid:
        source = operator.source
        state = source.empty(outputs[0].clone())
        for weight, output in zip(weights, outputs, strict=True):
            state = source.merge(state, source.lift(weight.clone(), output.clone()))
        source.finish(state)


def _recording(asked: list[str]) -> Callable[[FrameType, str, object], None]:
    """A profiler that writes down who reads what; what torch itself reads is no answer's."""
    # The environment is Python's own code, and so is torch.cuda: recognised by their code, not by their caller.
    python = {os.environ.__class__.__getitem__.__code__: "the environment"}
    for name in GPU:
        code = getattr(inspect.unwrap(getattr(torch.cuda, name)), "__code__", None)
        python |= {} if code is None else {code: "whether there is a GPU"}

    def profiled(frame: FrameType, event: str, called: object) -> None:
        if event == "call":
            what, caller = python.get(frame.f_code, ""), frame.f_back
        elif event == "c_call":
            what, caller = _read(called), frame
        else:
            return
        if what and (place := asker(caller, BETWEEN)) and "importlib" not in place:
            asked.append(f"{what} ({place})")

    return profiled


def _read(called: object) -> str:
    """What a function written in C reads of the surroundings, in words."""
    owner, name = getattr(called, "__self__", None), getattr(called, "__name__", "")
    if isinstance(owner, _random.Random):
        return "random numbers"
    if isinstance(owner, type) and issubclass(owner, datetime.date) and name in ("now", "today", "utcnow"):
        return "a clock"
    if name in THREADS:
        return "the number of threads"
    module = getattr(called, "__module__", None)
    return MODULES.get(module, "") if isinstance(module, str) and name != "fspath" else ""


@contextmanager
def _seeded() -> Iterator[list[bytes]]:
    """The generators' states under a seed of ours, that no code would choose; put back in the end."""
    before = random.getstate(), np.random.get_state(), torch.get_rng_state()
    random.seed(SEED)
    np.random.seed(SEED)
    torch.manual_seed(SEED)
    try:
        yield _random_states()
    finally:
        random.setstate(before[0])
        np.random.set_state(before[1])
        torch.set_rng_state(before[2])


def _random_states() -> list[bytes]:
    """The states of the generators that code draws from where it names none."""
    return [pickle.dumps(state) for state in (random.getstate(), np.random.get_state(), torch.get_rng_state().tolist())]


def _kept(operator: Operator) -> dict[str, bytes]:
    """What the operator's attributes, its module's variables and its closures hold, each by name."""
    return {name: content for name, value in _variables(operator.source) if (content := _content(value)) is not None}


def _variables(source: object) -> Iterator[tuple[str, object]]:
    """By name: of a function those that it names; of anything else its attributes, and what its methods name."""
    for name, value in getattr(source, "__dict__", {}).items():
        yield f"its attribute {name}", value
    functions = [source] if inspect.isroutine(source) else [
        method for _, method in inspect.getmembers(type(source), inspect.isfunction)
        if not method.__module__.startswith(("torch.", "butterfly."))
    ]  # fmt: skip
    for function in functions:
        code = getattr(inspect.unwrap(function), "__code__", None)
        if code is None:
            continue
        home = inspect.unwrap(function).__globals__
        for name in code.co_names:
            if isinstance(home.get(name), (bool, int, float, str, list, dict, set, tuple)):
                yield f"the variable {name}", home[name]
        enclosed = inspect.getclosurevars(inspect.unwrap(function)).nonlocals
        yield from ((f"the variable {name}", value) for name, value in enclosed.items())


def _content(value: object) -> bytes | None:
    """The content as bytes; nothing of what cannot be written down."""
    try:
        return pickle.dumps(value)
    except Exception:  # whatever a user keeps: a lock, a generator, a lambda
        return None
