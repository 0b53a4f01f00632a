"""The fused functions on the CPU, and the committed comparison that holds the kernels to them.

The kernels for an accelerator run there alone: ``benchmarks.agreement`` compares them, and its result is committed.
Here that result is held to the sources as they are.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from benchmarks import fusion
from benchmarks.agreement import FILES, GROUPS, KERNELS, source_hashes
from butterfly.core.errors import FusionError
from butterfly.fusion import LatentMean, LinearPool, LogPool, LogSumExpPool, SmoothMedian
from butterfly.fusion.kernels import (
    certified_smooth_median,
    fuse,
    fused_linear_pool,
    fused_log_pool,
    latent_mean,
    linear_pool_bound,
    log_pool_bound,
    log_sum_exp,
    smooth_median,
    smooth_median_bound,
    uses_cpu,
    uses_kernel,
)
from butterfly.fusion.kernels.cpu import blocks as cpu_blocks, median as cpu_median
from butterfly.fusion.rounding import ELEMENTARY_ULPS

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / "benchmarks" / "results"
FUSED = [latent_mean, fused_linear_pool, fused_log_pool, log_sum_exp, smooth_median]

Fuse = Callable[[Tensor, Tensor, Tensor | None], Tensor]


def exact_mean(x: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    fused: Tensor = LatentMean()(x.double(), weights, alive)
    return fused


def exact_linear(x: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    fused: Tensor = LinearPool()(x.double().softmax(-1), weights, alive)
    return fused


def exact_log(x: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    pool = LogPool()
    return pool.distribution(pool(x.double(), weights, alive))


def exact_log_sum_exp(x: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    fused: Tensor = LogSumExpPool()(x.double(), weights, alive)
    return fused


def exact_median(x: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    fused: Tensor = SmoothMedian()(x.double(), weights, alive)
    return fused


CASES: list[tuple[Fuse, Fuse, Fuse]] = [
    (latent_mean, exact_mean, LatentMean().rounding_bound),
    (fused_linear_pool, exact_linear, linear_pool_bound),
    (fused_log_pool, exact_log, log_pool_bound),
    (log_sum_exp, exact_log_sum_exp, LogSumExpPool().rounding_bound),
    (smooth_median, exact_median, smooth_median_bound),
]


def name(value: object) -> str:
    return getattr(value, "__name__", "")


@pytest.mark.parametrize(("call", "exact", "bound"), CASES, ids=name)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32, torch.float64])
@pytest.mark.parametrize("scale", [3.0, 1e4])
def test_each_path_on_the_cpu_is_the_pool_within_its_bound(
    call: Fuse, exact: Fuse, bound: Fuse, dtype: torch.dtype, scale: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cpu_blocks, "HELD", 600)  # several blocks, the last one shorter
    monkeypatch.setattr(cpu_median, "HELD", 70)  # parts of a row, and columns put aside
    generator = torch.Generator().manual_seed(0)
    outputs = (scale * torch.randn(3, 5, 130, generator=generator).clamp(-3, 3)).to(dtype)
    outputs[1] = torch.nan
    alive = torch.tensor([True, False, True])
    for weights in (torch.rand(3, generator=generator), torch.rand(3, 5, generator=generator)):
        assert uses_cpu(outputs, weights) is (dtype is not torch.float64)
        got = call(outputs, weights, alive)
        assert got.dtype is dtype
        assert got.shape == outputs.shape[1:]
        gap = (got.double() - exact(outputs, weights, alive)).abs()
        assert bool((gap <= bound(outputs, weights, alive)).all())
    answered = outputs.nan_to_num(0.5)
    weights[0, 1] = 0.0  # raises no maximum, and pulls no median
    gap = (call(answered, weights, None).double() - exact(answered, weights, None)).abs()
    assert bool((gap <= bound(answered, weights, None)).all())


def test_a_long_row_is_summed_in_pieces_with_every_bit_of_the_shares() -> None:
    outputs = torch.randn(3, 2, 3 * 5000, generator=torch.Generator().manual_seed(0)).bfloat16()
    # Opposite numbers whose shares differ by less than one bfloat16 number holds.
    outputs[1] = -outputs[0]
    weights = torch.tensor([0.5, 0.4999, 1e-6])
    gap = (latent_mean(outputs, weights).double() - exact_mean(outputs, weights, None)).abs()
    cast = torch.finfo(torch.bfloat16).eps / 2 * exact_mean(outputs, weights, None).abs()
    assert bool((gap <= 1.01 * cast + 5e-7 * outputs[0].double().abs()).all())


@pytest.mark.parametrize("delta", [0.1, 1.0, 10.0])
def test_the_solved_median_carries_a_residual_that_certifies_it(delta: float) -> None:
    generator = torch.Generator().manual_seed(3)
    outputs, weights = 3 * torch.randn(16, 2, 200, generator=generator), torch.rand(16, 2, generator=generator) + 0.01
    root, pool = certified_smooth_median(outputs, weights, None, delta), SmoothMedian(delta)
    residual = pool.residual(root.value, outputs, weights)
    assert bool(((root.residual - residual).abs() < 1e-6).all())
    # The sign changes within the bound: so the exact root is there.
    bound = smooth_median_bound(outputs, weights, None, delta)
    assert bool((pool.residual(root.value - bound, outputs, weights) <= 0).all())
    assert bool((pool.residual(root.value + bound, outputs, weights) >= 0).all())


@pytest.mark.parametrize(("call", "exact", "bound"), CASES, ids=name)
def test_the_bound_notices_what_is_wrong_by_more_than_rounding(call: Fuse, exact: Fuse, bound: Fuse) -> None:
    outputs = torch.randn(3, 2, 33, generator=torch.Generator().manual_seed(1))
    weights = torch.tensor([0.5, 0.3, 0.2])
    wrong = call(outputs, weights.roll(1), None)
    assert bool(((wrong.double() - exact(outputs, weights, None)).abs() > bound(outputs, weights, None)).any())


@pytest.mark.parametrize("call", FUSED, ids=name)
def test_gradients_take_the_plain_path(call: Fuse) -> None:
    outputs = torch.randn(2, 3, 5, dtype=torch.float64, requires_grad=True)
    weights = torch.rand(2, 3, dtype=torch.float64, requires_grad=True)
    assert not uses_kernel(outputs, weights)
    assert torch.autograd.gradcheck(call, (outputs, weights, None))


def test_a_row_whose_programs_cannot_all_run_at_once_takes_the_plain_path(monkeypatch: pytest.MonkeyPatch) -> None:
    logits, weights = torch.randn(2, 3, 5), torch.ones(2)
    monkeypatch.setattr(fuse, "uses_cpu", lambda *_: False)
    plain = fused_log_pool(logits, weights)
    monkeypatch.setattr(fuse, "uses_kernel", lambda *_: True)
    monkeypatch.setattr(fuse, "_row_fits", lambda *_: False)
    assert torch.equal(fused_log_pool(logits, weights), plain)


def test_the_solved_median_has_the_derivatives_of_the_plain_pool() -> None:
    generator = torch.Generator().manual_seed(5)
    outputs, weights = torch.randn(3, 2, 7, generator=generator), torch.rand(3, 2, generator=generator)
    outputs[1] = torch.nan
    alive, slopes = torch.tensor([True, False, True]), []
    for call in (lambda x, w: smooth_median(x, w, alive, 0.3), lambda x, w: SmoothMedian(0.3)(x, w, alive)):
        x, w = outputs.clone().requires_grad_(), weights.clone().requires_grad_()
        slopes.append(torch.autograd.grad((call(x, w) ** 2).sum(), (x, w)))
    for mine, plain in zip(*slopes, strict=True):
        torch.testing.assert_close(mine, plain)


@pytest.mark.parametrize("call", [fused_linear_pool, fused_log_pool], ids=name)
def test_a_token_that_cannot_be_has_no_probability(call: Fuse) -> None:
    outputs = torch.tensor([[0.0, 1.0, -torch.inf], [2.0, 0.0, -torch.inf]])
    assert call(outputs, torch.ones(2), None)[2] == 0


@pytest.mark.parametrize("call", FUSED, ids=name)
@pytest.mark.parametrize(
    ("outputs", "weights", "alive", "message"),
    [
        (torch.zeros(3), torch.ones(3), None, r"outputs has shape \(3,\); expected \[k, … , d\]"),
        (torch.zeros(0, 2), torch.ones(0), None, "at least one worker"),
        (torch.zeros(2, 3, dtype=torch.int64), torch.ones(2), None, "expected a floating-point dtype"),
        (torch.zeros(2, 4, 3), torch.ones(4), None, r"weights has shape \(4,\); expected \[k\] = \(2,\)"),
        (torch.zeros(2, 3), torch.ones(2), torch.ones(3, dtype=torch.bool), r"expected \(2,\) of bool"),
        (torch.zeros(2, 3), torch.ones(2), torch.ones(2), r"expected \(2,\) of bool"),
    ],
)
def test_what_does_not_fit_is_rejected(
    call: Fuse, outputs: Tensor, weights: Tensor, alive: Tensor | None, message: str
) -> None:
    with pytest.raises(FusionError, match=message):
        call(outputs, weights, alive)


def test_importing_the_kernels_does_not_import_triton() -> None:
    code = "import sys, butterfly.fusion.kernels; sys.exit('triton' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def committed(name: str) -> Any:
    return json.loads((RESULTS / f"{name}-accelerator.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("group", GROUPS)
def test_the_committed_comparison_is_of_these_sources_and_found_no_gap_beyond_its_bound(group: str) -> None:
    result = committed(f"agreement-{group}")
    assert result["sources"] == source_hashes(group), (
        f"run `python -m benchmarks.agreement FILE {group}` on an accelerator and commit its result"
    )
    assert result["where"] == "cuda"
    assert {entry["name"] for entry in result["comparisons"]} == set(GROUPS[group])
    assert {entry["dtype"] for entry in result["comparisons"]} == {"bfloat16", "float16", "float32"}
    assert len(result["comparisons"]) >= 100 * len(GROUPS[group])
    assert [entry for entry in result["comparisons"] if entry["within"] is not True] == []


def test_every_source_that_computes_on_the_accelerator_is_in_a_group() -> None:
    """Which path is taken is tested here; what the kernels compute, there."""
    present = {path.stem for path in KERNELS.glob("*.py") if not path.stem.startswith(("__init__", "fuse"))}
    assert {name for group in GROUPS for name in FILES[group]} == present


@pytest.mark.parametrize("group", ["affine", "log_sum_exp"])
def test_the_committed_times_are_of_these_sources_and_within_twice_the_floor(group: str) -> None:
    result = committed(f"fusion-{group}")
    assert result["sources"] == committed(f"agreement-{group}")["sources"]
    for pool in fusion.GROUPS[group]:
        for k in (3, 8):
            timed = {e["variant"]: e for e in result["times"] if (e["pool"], e["k"]) == (pool, k)}
            own = timed["butterfly"]
            assert own["over_floor"] <= 2
            forms = [timed[form] for form in ("compiled stacked", "compiled loop") if form in timed]
            # Not slower than the compiled form beyond the spread of that form's own repetitions.
            assert own["median_ms"] <= min(forms, key=lambda e: e["median_ms"])["high_ms"]


@pytest.mark.parametrize("machine", ["accelerator", "cpu"])
def test_the_axiom_on_elementary_functions_was_swept(machine: str) -> None:
    result = json.loads((RESULTS / f"elementary-{machine}.json").read_text(encoding="utf-8"))
    assert result["allowed_ulps"] == ELEMENTARY_ULPS
    assert {"torch.exp", "torch.log", "torch.sqrt"} <= {sweep["function"] for sweep in result["sweeps"]}
    for sweep in result["sweeps"]:
        assert sweep["worst_ulps"] <= ELEMENTARY_ULPS
        assert sweep["worst_below_normal"] <= 1
        assert sweep["misplaced"] == 0
        assert machine == "cpu" or sweep["inputs"] == 2**32


def test_the_page_on_speed_is_generated_from_the_results() -> None:
    command = [sys.executable, "-m", "benchmarks.report", "--check"]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0, "run `python -m benchmarks.report`"
