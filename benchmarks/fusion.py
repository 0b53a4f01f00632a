"""How long fusion takes, against the memory floor, the eager code of token-level ensembling, and its compilation.

``python -m benchmarks.fusion [FILE] [GROUP | all]`` measures a group of pools on the accelerator where
there is one and on the CPU elsewhere, with smaller sizes there, and writes the result as JSON. The floor of a pool is k
reads and one write of a [rows, d] matrix at the bandwidth of a large copy measured in the same run.
"""

import itertools
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch
from torch import Tensor

from benchmarks.agreement import (
    plain_linear,
    plain_log,
    plain_log_sum_exp,
    plain_mean,
    plain_median,
    source_hashes,
)
from benchmarks.machine import Results, device, machine, timed_ms
from butterfly.fusion.kernels import (
    certified_smooth_median,
    fused_linear_pool,
    fused_log_pool,
    latent_mean,
    log_sum_exp,
    smooth_median,
)

Fuse = Callable[[Tensor, Tensor], Tensor]
"""Outputs [k, rows, d] and weights [k, rows], which sum to one over the workers, to [rows, d]."""

VOCABULARY = 128_256
GROUPS = {
    "affine": ("LatentMean", "LinearPool", "LogPool"),
    "log_sum_exp": ("LogSumExpPool",),
    "smooth_median": ("SmoothMedian",),
}
"""The pools by the group of ``benchmarks.agreement`` whose sources compute them on the accelerator."""


def mean_stacked(outputs: Tensor, weights: Tensor) -> Tensor:
    return (weights[..., None] * outputs.float()).sum(0).to(outputs.dtype)


def mean_loop(outputs: Tensor, weights: Tensor) -> Tensor:
    return sum(w[:, None] * x.float() for w, x in zip(weights, outputs, strict=True)).to(outputs.dtype)


def linear_stacked(logits: Tensor, weights: Tensor) -> Tensor:
    return (weights[..., None] * logits.float().softmax(-1)).sum(0).to(logits.dtype)


def linear_loop(logits: Tensor, weights: Tensor) -> Tensor:
    return sum(w[:, None] * z.float().softmax(-1) for w, z in zip(weights, logits, strict=True)).to(logits.dtype)


def log_stacked(logits: Tensor, weights: Tensor) -> Tensor:
    return (weights[..., None] * logits.float()).sum(0).softmax(-1).to(logits.dtype)


def log_loop(logits: Tensor, weights: Tensor) -> Tensor:
    return sum(w[:, None] * z.float() for w, z in zip(weights, logits, strict=True)).softmax(-1).to(logits.dtype)


def log_sum_exp_stacked(outputs: Tensor, weights: Tensor) -> Tensor:
    return (weights.log()[..., None] + outputs.float()).logsumexp(0).to(outputs.dtype)


def median(outputs: Tensor, weights: Tensor) -> Tensor:
    return outputs.float().median(0).values.to(outputs.dtype)


# What a user calls; the plain graph that proofs are about; and ways to write it by hand.
VARIANTS: dict[str, dict[str, Fuse]] = {
    "LatentMean": {
        "butterfly": latent_mean,
        "reference": partial(plain_mean, alive=None),
        "eager stacked": mean_stacked,
        "eager loop": mean_loop,
    },
    "LinearPool": {
        "butterfly": fused_linear_pool,
        "reference": partial(plain_linear, alive=None),
        "eager stacked": linear_stacked,
        "eager loop": linear_loop,
    },
    "LogPool": {
        "butterfly": fused_log_pool,
        "reference": partial(plain_log, alive=None),
        "eager stacked": log_stacked,
        "eager loop": log_loop,
    },
    "LogSumExpPool": {
        "butterfly": log_sum_exp,
        "reference": partial(plain_log_sum_exp, alive=None),
        "eager stacked": log_sum_exp_stacked,
    },
    # Ensembles know no smooth median: torch's median, without weights, stands in.
    "SmoothMedian": {
        "butterfly": smooth_median,
        "certified": lambda outputs, weights: certified_smooth_median(outputs, weights).value,
        "reference": partial(plain_median, alive=None),
        "eager stacked": median,
    },
}


def rows_for(pool: str, variant: str, where: torch.device) -> int:
    """How many rows of the vocabulary: 1,024 on the accelerator, 128 on the CPU; fewer for what bisects."""
    if variant == "reference" and pool == "SmoothMedian":
        return 8 if where.type == "cuda" else 1
    return 1024 if where.type == "cuda" else 128


def copy_bandwidth(where: torch.device) -> dict[str, float]:
    """Bytes read and written per second by a large copy within the device's memory."""
    count = 2**30 if where.type == "cuda" else 2**27
    source = torch.randn(count // 2, device=where).to(torch.bfloat16)
    target = torch.empty_like(source)
    times = timed_ms(lambda: target.copy_(source), where)
    return times | {"bytes_per_s": 2 * source.numel() * 2 / times["median_ms"] * 1e3}


def measure(results: Results, where: torch.device, pool: str, k: int, bandwidth: float) -> None:
    """Time every variant of one pool on the same inputs, two sets in turn."""
    most = rows_for(pool, "butterfly", where)
    generator = torch.Generator(where).manual_seed(k)
    sets = []
    for _ in range(2):
        outputs = torch.empty(k, most, VOCABULARY, dtype=torch.bfloat16, device=where)
        for i in range(k):
            outputs[i] = 3 * torch.randn(most, VOCABULARY, generator=generator, device=where)
        sets.append((outputs, torch.randn(k, most, generator=generator, device=where).softmax(0)))
    for variant, fuse in VARIANTS[pool].items():
        rows = rows_for(pool, variant, where)
        some = [(outputs[:, :rows], weights[:, :rows]) for outputs, weights in sets]
        floor_ms = (k + 1) * rows * VOCABULARY * 2 / bandwidth * 1e3
        forms = {variant: fuse}
        # A kernel is compiled already; the median's solver takes minutes to.
        if pool != "SmoothMedian" and variant != "butterfly":
            name = variant.replace("eager", "compiled") if "eager" in variant else f"{variant} compiled"
            forms[name] = torch.compile(fuse, dynamic=False)
        for name, form in forms.items():
            entry = {"pool": pool, "k": k, "rows": rows, "d": VOCABULARY, "dtype": "bfloat16", "variant": name}
            inputs = itertools.cycle(some)
            # Each variant is compiled for the sizes at hand.
            torch._dynamo.reset()
            try:
                times = timed_ms(lambda form=form, inputs=inputs: form(*next(inputs)), where)
            except Exception as error:
                results.add("times", **entry, error=f"{type(error).__name__}: {error}"[:600])
                continue
            results.add("times", **entry, **times, floor_ms=floor_ms, over_floor=times["median_ms"] / floor_ms)
        if where.type == "cuda":
            torch.cuda.empty_cache()


def main(path: Path | None = None, group: str = "affine") -> None:
    """Measure every pool of a group at k = 3 and 8; ``all`` on the CPU."""
    where = device()
    names = [name for name in VARIANTS if group == "all" or name in GROUPS[group]]
    name = f"fusion-{group}-accelerator" if where.type == "cuda" else "fusion-cpu"
    path = path or Path(__file__).parent / "results" / f"{name}.json"
    sources = {} if group == "all" else {"sources": source_hashes(group)}
    results = Results(path, kind="fusion", where=where.type, machine=machine(where), **sources)
    copy = copy_bandwidth(where)
    results.set("copy", copy)
    print("copy", copy, flush=True)
    with torch.no_grad():
        for k, pool in itertools.product((3, 8), names):
            measure(results, where, pool, k, copy["bytes_per_s"])


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]), *sys.argv[2:3])
