"""How far torch's float32 exp, log and square root, and the kernels' 2^x, are from exact (the axiom of N6).

``python -m benchmarks.elementary [FILE] [STRIDE]`` evaluates every STRIDE-th of the 2^32 float32 numbers and compares
with float64. Results that are normal numbers are measured in units in the last place; those below, which the hardware
may flush to zero, in units of the smallest normal number. ``butterfly.fusion.rounding`` assumes ``ELEMENTARY_ULPS`` and
1 respectively.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from benchmarks.machine import Results, device, machine
from butterfly.fusion.rounding import ELEMENTARY_ULPS

CHUNK = 2**25
WIDEST = torch.finfo(torch.float32).max
TINY = torch.finfo(torch.float32).tiny

FUNCTIONS: dict[str, tuple[Callable[[Tensor], Tensor], Callable[[Tensor], Tensor]]] = {
    "torch.exp": (torch.exp, torch.exp),
    "torch.log": (torch.log, torch.log),
    "torch.sqrt": (torch.sqrt, torch.sqrt),
}


def kernel_exp2() -> Callable[[Tensor], Tensor]:
    """The 2^x that the kernels use, over a vector."""
    from benchmarks.exp2_kernel import exp2

    return exp2


def sweep(computed: Callable[[Tensor], Tensor], exact: Callable[[Tensor], Tensor], stride: int, where: torch.device
          ) -> dict[str, Any]:  # fmt: skip
    """The worst errors over all float32 numbers, and how often a NaN or infinity was not where it should be."""
    worst, worst_at, below, misplaced, count = 0.0, 0.0, 0.0, 0, 0
    for start in range(0, 2**32, CHUNK * stride):
        bits = torch.arange(start, min(start + CHUNK * stride, 2**32), stride, device=where)
        x = (bits - 2**31).to(torch.int32).view(torch.float32)
        y, wanted = computed(x).double(), exact(x.double())
        size = wanted.abs()
        normal, small, large = (size >= TINY) & (size <= WIDEST), size < TINY, size > WIDEST
        error = (y - wanted).abs()
        ulp = torch.ldexp(torch.ones_like(size), torch.frexp(size).exponent - 24)
        relative = torch.where(normal, error / ulp, 0.0).nan_to_num(nan=torch.inf, posinf=torch.inf)
        top = int(relative.argmax())
        if float(relative[top]) > worst:
            worst, worst_at = float(relative[top]), float(x[top])
        below = max(below, float(torch.where(small, error / TINY, 0.0).nan_to_num(torch.inf).max()))
        # Beyond the largest number an infinity, or the largest number itself where rounding leads there.
        reached = (y == wanted) | (y.isinf() & (y.sign() == wanted.sign())) | (y.abs() == WIDEST)
        misplaced += int(((wanted.isnan() != y.isnan()) | (large & ~reached)).sum())
        count += x.numel()
    return {
        "inputs": count,
        "stride": stride,
        "worst_ulps": worst,
        "worst_at": worst_at,
        "worst_below_normal": below,
        "misplaced": misplaced,
        "within": worst <= ELEMENTARY_ULPS and below <= 1 and misplaced == 0,
    }


def main(path: Path | None = None, stride: int = 1) -> None:
    """Sweep every function."""
    where = device()
    name = "accelerator" if where.type == "cuda" else "cpu"
    path = path or Path(__file__).parent / "results" / f"elementary-{name}.json"
    results = Results(path, kind="elementary", where=where.type, machine=machine(where), allowed_ulps=ELEMENTARY_ULPS)
    functions = dict(FUNCTIONS)
    if where.type == "cuda":
        functions["tl.exp2"] = (kernel_exp2(), torch.exp2)
    for function, (computed, exact) in functions.items():
        try:
            swept = sweep(computed, exact, stride, where)
        except Exception as error:
            swept = {"within": False, "error": f"{type(error).__name__}: {error}"[:600]}
        results.add("sweeps", function=function, **swept)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(Path(arguments[0]) if arguments else None, int(arguments[1]) if len(arguments) > 1 else 1)
