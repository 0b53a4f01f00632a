"""The files that an operator's call passes through, of which the hash in a record is taken.

They are traced while the operator runs, not listed: what is moved to another file is hashed there.
"""

from __future__ import annotations

import inspect
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType

import sympy
import torch

from butterfly.contracts.operator import Operator
from butterfly.fusion import Domain

FOREIGN = (str(Path(torch.__file__).parent), str(Path(sympy.__file__).parent), sysconfig.get_path("stdlib"), "<")
"""Code that is not an operator's."""
PACKAGE = Path(__file__).parents[2]
ASIDE = tuple(str(PACKAGE / part) for part in ("contracts", "prove", "core"))
"""What calls an operator, and is not called by it."""


def source_files(operator: Operator) -> list[Path]:
    """The files of the operator's classes, and those that its call, its derivative, its states and what it states of
    itself pass through on a small example; sorted by path."""
    source = operator.source
    classes = [source] if inspect.isfunction(source) else type(source).__mro__
    home = {inspect.getsourcefile(base) for base in classes if base.__module__ != "builtins"}
    files = {str(file) for file in home if file} | _passed(lambda: _run(operator))
    return sorted(Path(file) for file in files if _own(file))


def _own(file: str) -> bool:
    if "site-packages" in file or file.startswith((*FOREIGN, *ASIDE)):
        return file.startswith(str(PACKAGE)) and not file.startswith(ASIDE)
    return Path(file).is_file()


def _passed(run: Callable[[], None]) -> set[str]:
    """The files of all functions that are called."""
    codes: set[CodeType] = set()

    def watch(frame: FrameType, event: str, argument: object) -> None:
        codes.add(frame.f_code)

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        run()
    finally:
        sys.setprofile(before)
    return {code.co_filename for code in codes}


def _run(operator: Operator) -> None:
    """Everything that is claimed of it runs once; what raises has run as far as it did."""
    outputs = torch.full((2, 3), 1 / 3, dtype=torch.float64)
    outputs = outputs.log() if operator.domain is Domain.LOGITS else outputs
    weights, alive = torch.full((2,), 0.5, dtype=torch.float64), torch.ones(2, dtype=torch.bool)
    moved = [tensor.clone().requires_grad_() for tensor in (outputs, weights)]
    for step in (
        lambda: operator.pool(outputs, weights, alive),
        lambda: operator.pool(moved[0], moved[1], alive).sum().backward(),
        lambda: operator.rounding_bound(outputs, weights, alive),
        lambda: operator.influence(weights, torch.tensor([True, False])),
        lambda: operator.lipschitz,
        lambda: _folded(operator, outputs, weights),
    ):
        try:
            step()
        except Exception:  # which files, not whether it works
            continue


def _folded(operator: Operator, outputs: torch.Tensor, weights: torch.Tensor) -> object:
    source = operator.source
    left, right = (source.lift(weight, output) for weight, output in zip(weights, outputs, strict=True))
    return source.finish(source.merge(source.merge(source.empty(outputs[0]), left), right))
