"""Whether the kernels agree with the plain pools, on random, extreme and tied inputs (ledger N6).

``python -m benchmarks.agreement [FILE] [GROUP]`` runs each fused function of a group and the plain pool
beside it, and compares both with float64: each must be within its stated bound, and so the two within twice that. Large
cases are repeated and must give the same bits. On the CPU the functions take their path for it; the committed result is
the accelerator's.
"""

import hashlib
import itertools
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor

from benchmarks.machine import Results, device, machine
from butterfly.fusion import LatentMean, LinearPool, LogPool, LogSumExpPool, SmoothMedian
from butterfly.fusion.kernels import (
    fuse,
    fused_linear_pool,
    fused_log_pool,
    latent_mean,
    linear_pool_bound,
    log_pool_bound,
    log_sum_exp,
    smooth_median,
    smooth_median_bound,
)

KERNELS = Path(fuse.__file__).parent
DTYPES = (torch.bfloat16, torch.float16, torch.float32)

Fuse = Callable[[Tensor, Tensor, Tensor | None], Tensor]


FILES = {
    "affine": ("bounds", "linear_kernel", "log_kernel", "mean_kernel", "published"),
    "log_sum_exp": ("log_sum_exp_kernel", "published"),
    "smooth_median": ("median_bound", "median_kernel"),
}
"""By group of functions: the files that compute on the accelerator, and those of bounds that are not a pool's own."""


def source_hashes(group: str = "affine") -> dict[str, str]:
    """SHA-256 of each file of a group: what a result was measured with."""
    paths = [KERNELS / f"{name}.py" for name in FILES[group]]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def plain_mean(outputs: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    fused: Tensor = LatentMean(validate=False)(outputs, weights, alive)
    return fused


def plain_linear(logits: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    wide = logits if logits.dtype is torch.float64 else logits.float()
    fused: Tensor = LinearPool(validate=False)(wide.softmax(-1), weights, alive)
    return fused.to(logits.dtype)


def plain_log(logits: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    pool = LogPool(validate=False)
    wide = logits if logits.dtype is torch.float64 else logits.float()
    return pool.distribution(pool(wide, weights, alive)).to(logits.dtype)


def plain_log_sum_exp(outputs: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    fused: Tensor = LogSumExpPool(validate=False)(outputs, weights, alive)
    return fused


def plain_median(outputs: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    fused: Tensor = SmoothMedian(validate=False)(outputs, weights, alive)
    return fused


FUSED: dict[str, tuple[Fuse, Fuse, Fuse]] = {
    "latent_mean": (latent_mean, plain_mean, LatentMean().rounding_bound),
    "fused_linear_pool": (fused_linear_pool, plain_linear, linear_pool_bound),
    "fused_log_pool": (fused_log_pool, plain_log, log_pool_bound),
    "log_sum_exp": (log_sum_exp, plain_log_sum_exp, LogSumExpPool().rounding_bound),
    "smooth_median": (smooth_median, plain_median, smooth_median_bound),
}

GROUPS = {
    "affine": ("latent_mean", "fused_linear_pool", "fused_log_pool"),
    "log_sum_exp": ("log_sum_exp",),
    "smooth_median": ("smooth_median",),
}


def values(case: str, k: int, rows: int, d: int, generator: torch.Generator, where: torch.device) -> Tensor:
    """Outputs [k, rows, d], float32, of a kind that is hard in its own way."""
    normal = torch.randn(k, rows, d, generator=generator, device=where)
    if case == "extreme":
        return 1e4 * (2 * torch.rand(k, rows, d, generator=generator, device=where) - 1)
    if case == "one token far above":
        return torch.where(torch.arange(d, device=where) == d // 2, 1e4, normal)
    if case == "ties":
        return normal.round()
    if case == "all equal":
        return normal[:, :, :1].expand(k, rows, d).contiguous()
    if case == "equal workers":
        return normal[:1].expand(k, rows, d).contiguous()
    if case == "rising":
        # The running maximum moves with every tile.
        return torch.linspace(-50.0, 50.0, d, device=where) + normal
    return 3 * normal


CASES = ("random", "extreme", "one token far above", "ties", "all equal", "equal workers", "rising", "one alive",
         "half alive", "weights per worker", "tiny weights", "a weight of zero")  # fmt: skip


def inputs(case: str, k: int, rows: int, d: int, dtype: torch.dtype, where: torch.device
           ) -> tuple[Tensor, Tensor, Tensor | None]:  # fmt: skip
    """Outputs, weights and ``alive``; the outputs of failed workers are NaN."""
    generator = torch.Generator(where).manual_seed(k * 1_000_003 + d)
    outputs = values(case, k, rows, d, generator, where).to(dtype)
    weights = torch.rand(k, rows, generator=generator, device=where) + 0.01
    alive = None
    if case in ("one alive", "half alive"):
        alive = (
            torch.arange(k, device=where) == k - 1 if case == "one alive" else torch.arange(k, device=where) % 2 == 0
        )
        outputs[~alive] = torch.nan
    if case == "weights per worker":
        weights = weights[:, 0].clone()
    if case == "tiny weights":
        weights = weights * 1e-30
    if case == "a weight of zero" and k > 1:
        weights[0] = 0
    return outputs, weights, alive


def ulps(gap: Tensor, at: Tensor, dtype: torch.dtype) -> Tensor:
    """``gap`` in units in the last place that numbers of ``dtype`` have at ``at``, both float64."""
    info = torch.finfo(dtype)
    exponent = torch.frexp(at.abs().clamp_min(info.tiny)).exponent - 1
    return gap / torch.ldexp(torch.full_like(gap, info.eps), exponent)


def compare(name: str, case: str, k: int, rows: int, d: int, dtype: torch.dtype, where: torch.device, repeats: int = 1
            ) -> dict[str, Any]:  # fmt: skip
    """One fused function on one case; ``within`` only where everything is finite and within its bound."""
    call, plain, bound = FUSED[name]
    outputs, weights, alive = inputs(case, k, rows, d, dtype, where)
    # The allocator hands this memory to the result: what the kernel does not write stays NaN.
    poison = torch.full((rows, d), torch.nan, dtype=dtype, device=where)
    del poison
    got = call(outputs, weights, alive)
    same = all(torch.equal(call(outputs, weights, alive), got) for _ in range(repeats - 1))
    compared = {"within": same, "share_of_bound": 0.0, "gap": 0.0, "gap_ulps": 0.0, "reference_share_of_bound": 0.0}
    step = max(1, 2**24 // (k * d))
    for start in range(0, rows, step):
        x = outputs[:, start : start + step]
        w = weights if weights.ndim == 1 else weights[:, start : start + step]
        mine, reference = got[start : start + step].double(), plain(x, w, alive).double()
        exact, allowed = plain(x.double(), w.double(), alive), bound(x, w, alive)
        gap = (mine - reference).abs()
        inside = (
            mine.isfinite()
            & ((mine - exact).abs() <= allowed)
            & ((reference - exact).abs() <= allowed)
            & (gap <= 2 * allowed)
        )
        compared["within"] = bool(compared["within"]) and bool(inside.all())
        for key, value in (
            ("share_of_bound", (mine - exact).abs() / allowed),
            ("reference_share_of_bound", (reference - exact).abs() / allowed),
            ("gap", gap),
            ("gap_ulps", ulps(gap, reference, dtype)),
        ):
            compared[key] = max(float(compared[key]), float(value.nan_to_num(torch.inf).max()))
    return compared | {"repeats": repeats, "same_bits": same}


class Item(NamedTuple):
    """One comparison to make."""

    name: str
    case: str
    k: int
    rows: int
    d: int
    dtype: torch.dtype
    repeats: int = 1


def plan(name: str, dtype: torch.dtype, large: bool) -> Iterator[Item]:
    """What to compare for one function and dtype; ``large`` for the sizes that the speed is measured at, too."""
    shapes = ((3, 5, 1000), (8, 3, 50_257), *(((1, 2, 1), (32, 3, 300)) if dtype is torch.bfloat16 else ()))
    for case, (k, rows, d) in itertools.product(CASES, shapes):
        yield Item(name, case, k, rows, d, dtype)
    for k in (3, 8):
        for case in ("random", "extreme"):
            yield Item(name, case, k, 40 if large else 2, 128_256, dtype, repeats=3)
        if large and dtype is torch.bfloat16:
            # The plain median bisects, so it is compared on fewer rows.
            rows = 64 if name == "smooth_median" else 1024
            yield Item(name, "random", k, rows, 128_256, dtype, repeats=10)


def compared(group: tuple[str, torch.dtype]) -> list[dict[str, Any]]:
    """The entries of one function and dtype."""
    where, entries = device(), []
    for item in plan(*group, large=where.type == "cuda"):
        entry = item._asdict() | {"dtype": str(item.dtype).removeprefix("torch.")}
        try:
            with torch.no_grad():
                entry |= compare(*item[:-1], where, item.repeats)
        except Exception as error:
            entry |= {"within": False, "error": f"{type(error).__name__}: {error}"[:600]}
        entries.append(entry)
        if where.type == "cuda":
            torch.cuda.empty_cache()
    return entries


def main(path: Path | None = None, group: str = "affine") -> None:
    """Compare everything in the plan of a group of functions."""
    where = device()
    path = path or Path(__file__).parent / "results" / f"agreement-{group}-accelerator.json"
    results = Results(path, kind="agreement", where=where.type, machine=machine(where), sources=source_hashes(group))
    parts = list(itertools.product(GROUPS[group], DTYPES))
    # In processes of their own, since each compiles kernels of its own.
    workers = len(parts) if where.type == "cuda" else 1
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for entries in pool.map(compared, parts):
            for entry in entries:
                results.add("comparisons", **entry)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]), *sys.argv[2:3])
