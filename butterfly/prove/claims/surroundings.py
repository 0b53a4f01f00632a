"""Whether an operator reads anything beside its inputs: a clock, the environment, random numbers, a mode of torch.

Such code may answer otherwise elsewhere or later, whatever cases are run. The operator runs under Python's profiler,
and a call by which its own code reads its surroundings is named. So are random numbers that it draws. What it keeps
from one call to the next is for ``prove.claims.kept_state``.
"""

from __future__ import annotations

import _random
import datetime
import logging
import os
import pickle
import platform
import random
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import process
from types import FrameType

import numpy as np
import torch
from torch import Tensor
from torch.utils import weak

from butterfly.contracts.operator import Operator
from butterfly.evaluation.guarded_sizes import BETWEEN, TORCH, asker
from butterfly.prove.claims.standard_state import standard_state

Profiler = Callable[[FrameType, str, object], None]
"""What Python calls with a frame, the event and its argument."""
MODULES = {
    "time": "a clock",
    "posix": "files or the process",
    "nt": "files or the process",
    "_io": "a file",
    "io": "a file",
    "_socket": "the network",
    "sys": "the interpreter",
    "_thread": "the thread",
    "gc": "the memory",
    "_locale": "the locale",
    "_decimal": "the context of decimals",
    "decimal": "the context of decimals",
    "resource": "the process",
    "_asyncio": "the running task",
}
"""What the functions of Python's own modules read."""
DIRECTLY = ("sys", "gc", "_thread")
"""Modules that Python's own code also uses to other ends."""
ASIDE = ("fspath", "setprofile")
"""Functions of these modules that read nothing, or that are called here."""
ADDRESSES = ("id", "data_ptr")
"""Functions that tell where something lies in memory, which is another place the next time."""
ASKING = re.compile(
    r"^(is|are|has|get|current)_|_(available|enabled|initialized|count)$|^(set|use|enable|disable)_|^(manual_)?seed$|^initial_seed$"
)
"""Names of functions by which torch tells of its modes and of the machine, or changes them."""
RUN_BOTH_WAYS = frozenset({
    "is_grad_enabled", "is_inference_mode_enabled", "is_autocast_enabled", "is_autocast_cpu_enabled",
    "get_autocast_dtype", "get_autocast_cpu_dtype", "get_default_dtype", "is_compiling", "is_exporting",
    "are_deterministic_algorithms_enabled", "is_scripting", "is_tracing", "is_dynamo_compiling",
})  # fmt: skip
"""Modes that ``prove.claims.eager_answers`` turns on and off: code may ask for them, and must answer alike."""
PLAIN = {"get_num_threads": "the number of threads", "get_num_interop_threads": "the number of threads"}
"""Some of these in plain words."""
OF_INPUTS = ("is_tensor", "is_storage", "has_torch_function", "_has_torch_function")
"""Functions of such a name that ask of what they are given."""
ASKED_DIRECTLY = {
    logging.__file__: ("the level of a logger", ("isEnabledFor", "getEffectiveLevel", "hasHandlers")),
    threading.__file__: ("the thread", ("current_thread", "main_thread", "active_count", "enumerate")),
    process.__file__: ("the process", ("current_process", "parent_process", "active_children")),
}
"""Functions of files of Python's that its other functions use to other ends, and what they tell of."""
HASH_OF_A_TENSOR = Tensor.__hash__.__code__
GPU, BACKENDS = f"{TORCH}/cuda/", f"{TORCH}/backends/"
SEED = 2_718_281


def surroundings_fault(operator: Operator) -> str:
    """What the operator reads beside its inputs, in words; empty where nothing is seen."""
    operator, given = plain(operator), example()
    # At first code also reads what it imports. What torch tells of the machine it may keep, and not ask for again.
    asked = [what for what in _reads(operator, given) if what.startswith(("torch", "whether"))]
    _reads(operator, given)
    with _seeded() as drawn:
        asked += _reads(operator, given)
        drew = _random_states() != drawn
    if asked:
        return f"the code reads {asked[0]}, which is none of its inputs"
    return "the code draws random numbers, or seeds them" if drew else ""


def _reads(operator: Operator, given: tuple[Tensor, Tensor, Tensor]) -> list[str]:
    asked: list[str] = []
    run_profiled(_recording(asked), operator, *given)
    return asked


def example(shift: float = 0.0) -> tuple[Tensor, Tensor, Tensor]:
    """Outputs [3, 4], which are distributions, weights and who is alive; another ``shift`` gives other numbers."""
    outputs = torch.linspace(-1, 1 + shift, 12, dtype=torch.float64).reshape(3, 4).softmax(-1)
    return outputs, torch.tensor([0.5, 1.0 + shift, 0.25], dtype=torch.float64), torch.ones(3, dtype=torch.bool)


def plain(operator: Operator) -> Operator:
    """The operator with nothing around it that reads torch's modes."""
    return Operator(operator.source, operator.name, operator.domain)


def run_parts(operator: Operator, outputs: Tensor, weights: Tensor, alive: Tensor) -> None:
    """The call; of a monoid, its parts too."""
    operator.pool(outputs.clone(), weights.clone(), alive.clone())
    if operator.monoid:
        source = operator.source
        state = source.empty(outputs[0].clone())
        for weight, output in zip(weights, outputs, strict=True):
            state = source.merge(state, source.lift(weight.clone(), output.clone()))
        source.finish(state)


def run_profiled(profiler: Profiler, operator: Operator, *given: Tensor) -> None:
    """The same under a profiler of Python."""
    sys.setprofile(profiler)
    try:
        run_parts(operator, *given)
    finally:
        sys.setprofile(None)


def _recording(asked: list[str]) -> Profiler:
    """A profiler that writes down who reads what; what torch itself reads is no answer's."""
    environment = os.environ.__class__.__getitem__.__code__

    def profiled(frame: FrameType, event: str, called: object) -> None:
        if event == "call":
            what, caller = "the environment" if frame.f_code is environment else _asked_in_python(frame), frame.f_back
            place = asker(frame, BETWEEN) if not _of_python(frame) else ""
            if place and "backends" in frame.f_code.co_names:
                asked.append(f"torch.backends, which tells of the machine ({place})")
            if place and (kept := standard_state(frame)):
                asked.append(f"{kept} ({place})")
        elif event == "c_call":
            what, caller = _asked_in_c(frame, called), frame
        else:
            return
        if what and (place := asker(caller, BETWEEN)) and "importlib" not in place:
            asked.append(f"{what} ({place})")

    return profiled


def _asked_in_python(frame: FrameType) -> str:
    """What a function written in Python reads of the surroundings, in words."""
    file, name = frame.f_code.co_filename, frame.f_code.co_name
    if file == platform.__file__:
        return "the machine"
    what, names = ASKED_DIRECTLY.get(file, ("", ()))
    if name in names and not _of_python(frame.f_back or frame):
        return what
    if frame.f_code is HASH_OF_A_TENSOR or file == weak.__file__:
        return "where something lies in memory (the hash of a tensor)"
    if file.startswith(BACKENDS):
        return "torch.backends, which tells of the machine"
    if not file.startswith(TORCH) or name in RUN_BOTH_WAYS or name in OF_INPUTS:
        return ""
    of_inputs = any(isinstance(held, (Tensor, torch.nn.Module)) for held in frame.f_locals.values())
    if of_inputs or not ASKING.search(name):
        return ""
    return "whether there is a GPU" if file.startswith(GPU) else f"torch's {name}"


def _asked_in_c(frame: FrameType, called: object) -> str:
    """The same of a function written in C."""
    owner, name = getattr(called, "__self__", None), getattr(called, "__name__", "")
    module = getattr(called, "__module__", None)
    if isinstance(owner, _random.Random) or owner is torch.default_generator:
        return "random numbers"
    if isinstance(owner, type) and issubclass(owner, datetime.date) and name in ("now", "today", "utcnow"):
        return "a clock"
    if name in ADDRESSES and (module == "builtins" or isinstance(owner, Tensor)) and not _of_python(frame):
        return f"where something lies in memory ({name})"
    of_torch = owner is torch._C or module == "torch._C"  # functions of pybind11 have another owner
    if of_torch and name not in RUN_BOTH_WAYS and name not in OF_INPUTS and ASKING.search(name.lstrip("_")):
        return PLAIN.get(name, f"torch's {name}")
    if not isinstance(module, str) or name in ASIDE or (module in DIRECTLY and _of_python(frame)):
        return ""
    return MODULES.get(module, "")


def _of_python(frame: FrameType) -> bool:
    return frame.f_code.co_filename.startswith(BETWEEN)


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
