"""Whether an operator's own ``jvp`` gives a derivative of the operator.

A function of ``torch.autograd`` may state its derivative twice, as ``backward`` and as ``jvp``. No graph that is read
holds the second. Where the operator runs a ``jvp`` of its own, the result is accepted if it equals what the backward
pass gives. Otherwise it must equal a difference of values.
"""

from __future__ import annotations

import sys
from types import FrameType
from warnings import catch_warnings, simplefilter

import torch
from torch import Tensor
from torch.autograd import forward_ad

from butterfly.contracts.operator import Operator
from butterfly.evaluation.guarded_sizes import BETWEEN, asker
from butterfly.prove.claims.eager_answers import Ask, asked_forms, cases, sizes

MOVED = {"inputs move": (True, True), "outputs alone move": (True, False), "weights alone move": (False, True)}
NEAR, STEP = 1e-5, 1e-5
"""``NEAR``: relative tolerance of the comparison. ``STEP``: step of the differences."""
MOST = 257
"""Longer rows are not tried."""


def forward_fault(operator: Operator) -> str:
    """Where its own forward mode gives no derivative of it, in words; empty where it has none, or a right one."""
    for workers, size in sizes(operator):
        if size > MOST:
            continue
        outputs, weights, alive = next(cases(operator, workers, size))
        for form, ask in asked_forms(operator, max(workers, size)):
            for what, moved in MOVED.items():
                if _wrong(ask, (outputs, weights), alive, moved):
                    return (
                        f"{form} has a jvp of its own, which gives another derivative than the backward pass "
                        f"where {what} at k = {workers}, d = {size}"
                    )
    return ""


def _wrong(ask: Ask, point: tuple[Tensor, Tensor], alive: Tensor, moved: tuple[bool, bool]) -> bool:
    random = torch.Generator().manual_seed(len(alive))
    directions = [
        torch.rand(tensor.shape, generator=random, dtype=tensor.dtype) * move
        for tensor, move in zip(point, moved, strict=True)
    ]
    forward = _forward(ask, point, directions, alive, moved)
    if forward is None:
        return False
    upstream = torch.rand(forward.shape, generator=random, dtype=forward.dtype)
    seen = float((forward * upstream).sum())
    scale = NEAR * (1 + float((forward.abs() * upstream).sum()))

    given = [tensor.clone().requires_grad_(move) for tensor, move in zip(point, moved, strict=True)]
    wanted = [tensor for tensor in given if tensor.requires_grad]
    answer = ask(given[0], given[1], alive.clone())
    if answer.requires_grad:
        gradients = torch.autograd.grad(answer, wanted, upstream, materialize_grads=True)
        ways = [direction for direction, move in zip(directions, moved, strict=True) if move]
        backward = sum(float((gradient * way).sum()) for gradient, way in zip(gradients, ways, strict=True))
        if abs(seen - backward) <= scale:
            return False
    with torch.no_grad():
        ends = []
        for step in (STEP, -STEP):
            outputs, weights = (tensor + step * way for tensor, way in zip(point, directions, strict=True))
            ends.append(ask(outputs, weights, alive.clone()))
    difference = float(((ends[0] - ends[1]) / (2 * STEP) * upstream).sum())
    return not abs(seen - difference) <= scale


def _forward(
    ask: Ask, point: tuple[Tensor, Tensor], directions: list[Tensor], alive: Tensor, moved: tuple[bool, bool]
) -> Tensor | None:
    """The derivative in forward mode; None where no rule of the operator's own ran, or where there is none."""
    with catch_warnings():
        simplefilter("ignore")  # torch's own, of what it makes at first
        return _dual(ask, point, directions, alive, moved)


def _dual(
    ask: Ask, point: tuple[Tensor, Tensor], directions: list[Tensor], alive: Tensor, moved: tuple[bool, bool]
) -> Tensor | None:
    ran: list[str] = []

    def profiled(frame: FrameType, event: str, argument: object) -> None:
        if event == "call" and frame.f_code.co_name == "jvp" and (place := asker(frame, BETWEEN)):
            ran.append(place)

    with forward_ad.dual_level():
        given = [
            forward_ad.make_dual(tensor.clone(), direction) if move else tensor.clone()
            for tensor, direction, move in zip(point, directions, moved, strict=True)
        ]
        sys.setprofile(profiled)
        try:
            answer = ask(given[0], given[1], alive.clone())
        except Exception:  # no forward mode, or one that raises: it gives no derivative
            return None
        finally:
            sys.setprofile(None)
        tangent = forward_ad.unpack_dual(answer).tangent
        return (torch.zeros_like(answer) if tangent is None else tangent.clone()).detach() if ran else None
