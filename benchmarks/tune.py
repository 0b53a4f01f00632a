"""Which way of cutting the work is fastest: the kernels' ``Config`` defaults are chosen from this.

``python -m benchmarks.tune [FILE] [SECONDS] [--apply]`` times every candidate at k = 3 and 8 until the time is up, and
with ``--apply`` writes the fastest into the kernels' sources. It needs an accelerator.
"""

import itertools
import json
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path
from time import monotonic
from typing import Any

import torch

from benchmarks.agreement import FUSED, KERNELS, source_hashes
from benchmarks.fusion import VOCABULARY, copy_bandwidth
from benchmarks.machine import Results, device, machine, timed_ms


def kernels() -> dict[str, Any]:
    """The kernels' modules, which import triton."""
    from butterfly.fusion.kernels import linear_kernel, log_kernel, mean_kernel

    return {"linear": linear_kernel, "log": log_kernel, "mean": mean_kernel}


def candidates() -> list[tuple[str, Any]]:
    """Kernel name and configuration, the most promising first."""
    from butterfly.fusion.kernels import linear_kernel, log_kernel, mean_kernel

    linear, log, mean = linear_kernel.Config, log_kernel.Config, mean_kernel.Config
    return [
        ("linear", linear()),
        ("linear", linear(registers=96, programs=5)),
        ("linear", linear(registers=None, programs=4)),
        ("linear", linear(registers=64, programs=8)),
        ("linear", linear(registers=72, programs=7)),
        ("linear", linear(tiles=2)),
        ("linear", linear(tiles=2, registers=96, programs=5)),
        ("linear", linear(tiles=2, registers=None, programs=4)),
        ("linear", linear(depth=16, registers=96, programs=5)),
        ("linear", linear(depth=16, registers=None, programs=4)),
        ("linear", linear(depth=4, tiles=2)),
        ("linear", linear(depth=4, registers=64, programs=8)),
        ("linear", linear(depth=4, tiles=2, registers=64, programs=8)),
        ("linear", linear(lead=1.0)),
        ("linear", linear(lead=2.5)),
        ("linear", linear(tiles=2, lead=2.5)),
        ("linear", linear(keep=False)),
        ("linear", linear(warps=2, held=4096, tiles=2, registers=80, programs=12)),
        ("linear", linear(warps=2, held=4096, tiles=2, registers=96, programs=10)),
        ("linear", linear(warps=2, held=4096, tiles=1, registers=80, programs=12)),
        ("linear", linear(warps=2, held=8192, tiles=2, registers=128, programs=8)),
        ("linear", linear(warps=8, held=16384, programs=3)),
        ("linear", linear(warps=8, held=8192, depth=4, tiles=2, registers=64, programs=4)),
        ("linear", linear(warps=8, held=16384, registers=128, programs=2)),
        ("log", log()),
        ("log", log(registers=None)),
        ("log", log(registers=64)),
        ("log", log(slice_size=16384, warps=16, registers=64)),
        ("log", log(slice_size=4096, warps=4)),
        ("mean", mean()),
        ("mean", mean(stream=True)),
        ("mean", mean(block=1024, warps=4)),
        ("mean", mean(block=512, warps=2)),
    ]


def right(name: str, config: Any, x: torch.Tensor, weights: torch.Tensor) -> bool:
    """Whether a candidate is within its bound on every 32nd row."""
    function = {"linear": "fused_linear_pool", "log": "fused_log_pool", "mean": "latent_mean"}[name]
    _, plain, bound = FUSED[function]
    some, shares = x[:, ::32], weights[:, ::32]
    gap = (kernels()[name].launch(x, weights, None, config)[::32].double() - plain(some.double(), shares, None)).abs()
    return bool((gap <= bound(some, shares, None)).all())


def compiled(number: int) -> None:
    """Leave a candidate in the compiler's cache, which the timing then finds it in."""
    name, config = candidates()[number]
    for k in (3, 8):
        x = torch.zeros(k, 2, VOCABULARY, dtype=torch.bfloat16, device=device())
        # A candidate that does not compile is reported when it is timed.
        with suppress(Exception):
            kernels()[name].launch(x, torch.ones(k, 2, device=x.device), None, config)
            torch.cuda.synchronize()


def apply(times: list[dict[str, Any]]) -> None:
    """Make the candidate with the smallest sum of ratios to the floor, over k, the default in each kernel's source."""
    for name in ("linear", "log", "mean"):
        totals: dict[str, dict[int, float]] = {}
        for entry in times:
            if entry["kernel"] == name and "over_floor" in entry:
                totals.setdefault(json.dumps(entry["config"]), {})[entry["k"]] = entry["over_floor"]
        complete = {config: sum(ratios.values()) for config, ratios in totals.items() if len(ratios) == 2}
        if not complete:
            continue
        best = json.loads(min(complete, key=lambda config: complete[config]))
        path = KERNELS / f"{name}_kernel.py"
        source = path.read_text(encoding="utf-8")
        for field, value in best.items():
            source = re.sub(rf"^(    {field}: [^=\n]*= ).*$", rf"\g<1>{value}", source, count=1, flags=re.MULTILINE)
        path.write_text(source, encoding="utf-8")
        print("chosen", name, best, complete[json.dumps(best)], flush=True)


def main(path: Path | None = None, limit_s: float = 120.0, chosen: bool = False) -> None:
    """Time every candidate."""
    where, begun = device(), monotonic()
    path = path or Path(__file__).parent / "results" / "tune-accelerator.json"
    results = Results(path, kind="tune", where=where.type, machine=machine(where), sources=source_hashes())
    bandwidth = copy_bandwidth(where)["bytes_per_s"]
    rows = 1024
    inputs = {}
    for k in (3, 8):
        x = torch.empty(k, rows, VOCABULARY, dtype=torch.bfloat16, device=where)
        for i in range(k):
            x[i] = 3 * torch.randn(rows, VOCABULARY, device=where)
        inputs[k] = x, torch.rand(k, rows, device=where).softmax(0)
    with ProcessPoolExecutor(12, mp_context=get_context("spawn")) as pool:
        print("compiled", len(list(pool.map(compiled, range(len(candidates()))))), monotonic() - begun, flush=True)
    for (name, config), k in itertools.product(candidates(), (8, 3)):
        if monotonic() - begun > limit_s:
            results.add("skipped", kernel=name, k=k, config=config._asdict(), reason="the time was up")
            continue
        entry = {"kernel": name, "k": k, "config": config._asdict()}
        x, weights = inputs[k]
        try:
            times = timed_ms(
                lambda name=name, x=x, w=weights, c=config: kernels()[name].launch(x, w, None, c), where, 60
            )
        except Exception as error:
            results.add("times", **entry, error=f"{type(error).__name__}: {error}"[:600])
            continue
        if not right(name, config, x, weights):
            results.add("times", **entry, error="not within its bound")
            continue
        floor_ms = (k + 1) * rows * VOCABULARY * 2 / bandwidth * 1e3
        results.add("times", **entry, **times, over_floor=times["median_ms"] / floor_ms)
    if chosen:
        apply(results.content.get("times", []))


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--apply"]
    main(
        Path(arguments[0]) if arguments else None,
        float(arguments[1]) if len(arguments) > 1 else 120.0,
        chosen="--apply" in sys.argv,
    )
