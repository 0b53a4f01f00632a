"""What the property suite finds of a pool of ours for a report, kept for one run of the tests.

The suite's cases are those of the operator, not of a split, and the smooth median's take half of a report's time. So
the first report of a run asks, and the others read what it was told, in whatever process they are written.
"""

import fcntl
import os
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest

from butterfly.contracts.contract import Contract
from butterfly.contracts.operator import Operator
from butterfly.contracts.suite import Outcome, examine
from butterfly.core.canonical import sha256_text
from tests.remembered import identity

FOLDER = "BUTTERFLY_TESTS_SUITES"
"""The variable that names the folder to the commands that a test starts."""


def described(part: object) -> str:
    """The same text in every process for the same value, or for a function with the same code."""
    if isinstance(part, tuple):
        return f"({', '.join(map(described, part))})"
    if isinstance(part, frozenset):
        return f"{{{', '.join(sorted(map(described, part)))}}}"
    if isinstance(part, CodeType):
        return f"{part.co_code.hex()} {part.co_names} {described(part.co_consts)}"
    if isinstance(part, type):
        return f"{part.__module__}.{part.__qualname__}"
    if isinstance(part, property):
        return described((part.fget, part.fset, part.fdel))
    if isinstance(part, classmethod | staticmethod):
        return described(part.__func__)
    if isinstance(part, FunctionType):
        return f"{part.__module__}.{part.__qualname__} {described((part.__code__, part.__defaults__))}"
    return repr(part)


def kept(folder: Path, contract: Contract, operator: Operator, **options: Any) -> Outcome:
    """The outcome for the operator, from the folder where a process has put it there."""
    who = identity(operator)
    if who is None:
        return examine(contract, operator, **options)
    folder.mkdir(parents=True, exist_ok=True)
    key = sha256_text(described((who, contract.id, contract.law, tuple(sorted(options.items())))))
    path = folder / key
    with (folder / f"{key}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            path.write_bytes(pickle.dumps(examine(contract, operator, **options)))
        outcome: Outcome = pickle.loads(path.read_bytes())
    return outcome


@contextmanager
def kept_suites(folder: Path | None = None) -> Iterator[None]:
    """Reports that are written within read the suite's outcomes from the folder, else from that of the variable."""
    named = str(folder or os.environ.get(FOLDER, ""))
    with pytest.MonkeyPatch.context() as patch:
        if named:
            from butterfly.certify import properties  # seconds, with transformers

            patch.setenv(FOLDER, named)
            patch.setattr(properties, "examine", partial(kept, Path(named)))
        yield


def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run of the tests that is the same in all of its processes."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if base.name.startswith("popen-") else base
