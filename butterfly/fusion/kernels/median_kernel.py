# mypy: disable-error-code="untyped-decorator,no-untyped-def,no-untyped-call,misc,assignment"
# A kernel is source for triton's compiler, whose types are not Python's.
"""The smooth median of k rows, number by number: Newton's method in a bracket, on k values held in registers."""

from typing import NamedTuple

import torch
import triton
import triton.language as tl
from torch import Tensor
from triton.language.extra.cuda.libdevice import fast_dividef

from butterfly.fusion.kernels.median_bound import still

# Constants of a kernel; triton wants them wrapped.
FAR = tl.constexpr(1e18)
"""The largest |u − x|/δ that is told apart from larger ones: its square is still a float32 number."""
SMALLEST_STEP = tl.constexpr(2.0**-22)
"""A step of so little of the value is none."""
STEPS = tl.constexpr(100)
"""Steps at most: a step that leaves the bracket halves it."""
COARSE = tl.constexpr(4096.0)
"""Weights are cut at a share of 2⁻¹¹ to 2⁻¹² of their sum: sums of the upper parts of 32 are exact."""


class Config(NamedTuple):
    """How the work is cut."""

    held: int = 512
    """Numbers, over all workers, to a program."""
    warps: int = 1


@triton.jit(do_not_specialize=["rows", "stride_k", "stride_row", "delta"])
def _smooth_median(x_ptr, weight_ptr, alive_ptr, out_ptr, residual_ptr, rows, d, stride_k, stride_row, delta,
                   K: tl.constexpr, MASKED: tl.constexpr, CERTIFIED: tl.constexpr, STILL: tl.constexpr,
                   BLOCK: tl.constexpr, BLOCKS: tl.constexpr):  # fmt: skip
    row = tl.program_id(0) // BLOCKS
    at = tl.program_id(0) % BLOCKS * BLOCK + tl.arange(0, BLOCK)
    inside = at < d
    per_delta = 1.0 / delta
    total = 0.0
    low = tl.full([BLOCK], float("inf"), dtype=tl.float32)
    high = tl.full([BLOCK], float("-inf"), dtype=tl.float32)
    mean = tl.zeros([BLOCK], dtype=tl.float32)
    loaded = ()
    weights = ()
    for i in tl.static_range(K):
        weight = tl.load(weight_ptr + i * stride_k + row * stride_row).to(tl.float32)
        base = x_ptr + (i * rows + row).to(tl.int64) * d
        if MASKED:
            # The dead are not read: they may hold NaN, which a weight of zero would not silence.
            lives = tl.load(alive_ptr + i) != 0
            weight = tl.where(lives, weight, 0.0)
            x = tl.load(base + at, mask=inside & lives, other=0.0, eviction_policy="evict_first")
        else:
            x = tl.load(base + at, mask=inside, other=0.0, eviction_policy="evict_first")
        x = x.to(tl.float32)
        low = tl.where(weight > 0, tl.minimum(low, x), low)
        high = tl.where(weight > 0, tl.maximum(high, x), high)
        total += weight
        # Triton knows no unpacking.
        loaded = loaded + (x,)  # noqa: RUF005
        weights = weights + (weight,)  # noqa: RUF005
    uppers = ()
    lowers = ()
    coarse = COARSE * total
    for i in tl.static_range(K):
        upper = (weights[i] + coarse) - coarse
        uppers = uppers + (upper,)  # noqa: RUF005
        lowers = lowers + (weights[i] - upper,)  # noqa: RUF005
    shares = ()
    for i in tl.static_range(K):
        share = weights[i] / total
        mean += share * loaded[i]
        shares = shares + (share,)  # noqa: RUF005
    # Begin at the mean, weighted again by how near each value is to the plain one: few steps are needed then.
    pulled = tl.zeros([BLOCK], dtype=tl.float32)
    mass = tl.zeros([BLOCK], dtype=tl.float32)
    for i in tl.static_range(K):
        gap = tl.minimum(tl.abs(mean - loaded[i]) * per_delta, FAR)
        near = shares[i] * tl.rsqrt(gap * gap + 1.0)
        pulled += near * loaded[i]
        mass += near
    u = tl.minimum(tl.maximum(pulled / mass, low), high)
    spread = high - low
    still = STILL * (spread + delta)
    # Values of their own: triton takes names of one value for one variable of the loop.
    before = 1.0 * spread
    last = 2.0 * spread
    going = inside
    steps = 0
    while (tl.max(going.to(tl.int32), 0) > 0) & (steps < STEPS):
        # Where the signed weights cancel, what each term lacks of ±1 decides: the upper parts are summed exactly.
        signed = tl.zeros([BLOCK], dtype=tl.float32)
        rest = tl.zeros([BLOCK], dtype=tl.float32)
        slope = tl.zeros([BLOCK], dtype=tl.float32)
        for i in tl.static_range(K):
            gap = u - loaded[i]
            size = tl.minimum(tl.abs(gap) * per_delta, FAR)
            short = tl.rsqrt(size * size + 1.0)
            part = weights[i] * short * short
            slope += part * short
            lack = fast_dividef(part, size * short + 1.0)
            sign = tl.where(gap > 0, 1.0, tl.where(gap < 0, -1.0, 0.0))
            signed += sign * uppers[i]
            rest += sign * (lowers[i] - lack)
        balance = signed + rest
        high = tl.where(balance >= 0, u, high)
        low = tl.where(balance <= 0, u, low)
        new = u - fast_dividef(balance * delta, slope)
        # A step must be half of the one before the last, or the two ends could take turns for ever.
        tame = (new >= low) & (new <= high) & (2.0 * tl.abs(new - u) <= before)
        new = tl.where(tame, new, 0.5 * low + 0.5 * high)
        before = last
        last = tl.abs(new - u)
        # The logarithm of the slope changes by at most 1.5 a δ: after a step s ≤ δ/10 the root is within 1.25 s²/δ.
        close = tame & (last <= 0.1 * delta) & (1.25 * last * last <= still * delta)
        u = tl.where(going, new, u)
        going = going & ~(close | (high - low <= still) | (last <= SMALLEST_STEP * tl.abs(u)))
        steps += 1
    value = u.to(out_ptr.dtype.element_ty)
    place = row.to(tl.int64) * d + at
    tl.store(out_ptr + place, value, mask=inside, eviction_policy="evict_first")
    if CERTIFIED:
        found = value.to(tl.float32)
        signed = tl.zeros([BLOCK], dtype=tl.float32)
        rest = tl.zeros([BLOCK], dtype=tl.float32)
        for i in tl.static_range(K):
            gap = found - loaded[i]
            size = tl.minimum(tl.abs(gap) * per_delta, FAR)
            short = tl.rsqrt(size * size + 1.0)
            lack = fast_dividef(weights[i] * short * short, size * short + 1.0)
            sign = tl.where(gap > 0, 1.0, tl.where(gap < 0, -1.0, 0.0))
            signed += sign * uppers[i]
            rest += sign * (lowers[i] - lack)
        tl.store(residual_ptr + place, (signed + rest) / total, mask=inside, eviction_policy="evict_first")


def launch(
    x: Tensor, weights: Tensor, alive: Tensor | None, delta: float, certified: bool = False,
    config: Config | None = None,
) -> tuple[Tensor, Tensor | None]:  # fmt: skip
    """The root of Σ w_i ψ((u − x_i)/δ) [rows, d] of ``x`` [k, rows, d], contiguous, ``weights`` [k, rows] and ``alive``
    [k]; where ``certified``, the residual over Σ w_i at what is returned, float32."""
    cut = config or Config()
    k, rows, d = x.shape
    out = torch.empty((rows, d), dtype=x.dtype, device=x.device)
    residual = torch.empty((rows, d), dtype=torch.float32, device=x.device) if certified else None
    mask = x if alive is None else alive.to(x.device).view(torch.uint8)
    block = max(32 * cut.warps, cut.held // triton.next_power_of_2(max(k, 4)))
    blocks = triton.cdiv(d, block)
    with torch.cuda.device_of(x):
        _smooth_median[(rows * blocks,)](
            x, weights, mask, out, out if residual is None else residual, rows, d, weights.stride(0),
            weights.stride(1), delta, K=k, MASKED=alive is not None, CERTIFIED=certified, STILL=still(x.dtype),
            BLOCK=block, BLOCKS=blocks, num_warps=cut.warps,
        )  # fmt: skip
    return out, residual
