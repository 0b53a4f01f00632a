"""Bounds on rounding (ledger N6), valid for any order of summation.

The standard model of floating-point arithmetic: each operation returns the exact result times 1 + e, |e| ≤ u, plus at
most half the smallest subnormal where it underflows (Higham, Accuracy and Stability of Numerical Algorithms, 2002).
``exp`` and ``log`` are allowed ``ELEMENTARY_ULPS`` units in the last place: an axiom, named here, and swept for float32
by ``benchmarks``. All bounds are evaluated in float64 from non-negative terms, and enlarged by their own rounding.
"""

import torch
from torch import Tensor

ELEMENTARY_ULPS = 4
"""Axiom: torch's exp, log and square root err by at most so many units in the last place."""


def accumulator(dtype: torch.dtype) -> torch.dtype:
    """The dtype that sums are kept in: float64 for float64, float32 for everything narrower."""
    return torch.float64 if dtype is torch.float64 else torch.float32


def unit(dtype: torch.dtype) -> float:
    """The unit roundoff u: half the distance from 1 to the next larger number."""
    return torch.finfo(dtype).eps / 2


def tiny(dtype: torch.dtype) -> float:
    """The smallest normal number: an operation that underflows, flushed to zero or not, errs by at most this."""
    return torch.finfo(dtype).tiny


def gamma(operations: int, dtype: torch.dtype) -> float:
    """The relative error γ_n = n·u / (1 − n·u) that n roundings in a row can add up to.

    >>> gamma(2, torch.float64) > 2 * unit(torch.float64)
    True
    """
    share = operations * unit(dtype)
    if share >= 1:
        return float("inf")
    return share / (1 - share)


def enlarged(bound: Tensor, operations: int) -> Tensor:
    """``bound`` (float64, a sum of products of non-negative terms) made safe against the rounding of its evaluation."""
    return bound * (1 + 2 * gamma(operations + 8, torch.float64)) + 4 * tiny(torch.float64)


def mean_bound(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """How far a computed Σ w_i x_i / Σ w_i may be from the exact one [… , d], float64.

    ``outputs`` [k, … , d] as handed in, ``weights`` [k, … , 1] or [k, 1 … 1], ``alive`` [k, 1 … 1] bool. Of the
    shares first (batched) or of the sums (fold): k sums above (one begins at 0), as many below, a product, a division,
    and the cast of the weights to the accumulator, above and below; then the cast of the result to the outputs' dtype.
    A weight that underflows in its cast moves the mean by its output's share of the total weight. Proved in
    ``proofs``: N6, for total weights of at least 32·k times the accumulator's smallest normal number.
    """
    k, dtype, acc = outputs.shape[0], outputs.dtype, accumulator(outputs.dtype)
    nothing = torch.zeros((), dtype=torch.float64, device=outputs.device)
    size = torch.where(alive, outputs.double().abs(), nothing)
    wide = torch.where(alive, weights.double(), nothing)
    total = wide.sum(0)
    magnitude = (wide * size).sum(0) / total
    relative = gamma(2 * k + 4, acc)
    largest = size.amax(0)
    underflow = 2 * (k + 1) * tiny(acc) * ((1 + magnitude + largest) / total + 1 + largest)
    error = relative * magnitude + underflow
    return enlarged(error + cast_error(magnitude + error, acc, dtype), 2 * k + 8)


def cast_error(size: Tensor, source: torch.dtype, target: torch.dtype) -> Tensor:
    """How far casting numbers of this absolute ``size`` (float64) from one dtype to another may move them."""
    if unit(target) <= unit(source):
        return torch.zeros_like(size)
    return torch.where(size <= torch.finfo(target).max, unit(target) * size + tiny(target), torch.inf)


def softmax_bound(pooled: Tensor, error: Tensor) -> Tensor:
    """How far computed softmax probabilities may be from those of the exact pooled logits [… , d], float64.

    ``pooled`` [… , d] computed logits, ``error`` [… , d] their bound. Each exponent errs by its logit's error and the
    rounding of its gap to the largest; the sum by what the same errors do to it, weighted by the probabilities; then d
    sums, a division and the cast to the pooled dtype. No probability is off by more than 1.
    """
    dtype, acc, d = pooled.dtype, accumulator(pooled.dtype), pooled.shape[-1]
    wide = pooled.double()
    off = error + gamma(2, acc) * (wide.amax(-1, keepdim=True) - wide)
    whole = wide.logsumexp(-1, keepdim=True)
    above, below = (wide + off).logsumexp(-1, keepdim=True) - whole, whole - (wide - off).logsumexp(-1, keepdim=True)
    sum_off = torch.maximum(above, below) + gamma(d, torch.float64) * (1 + whole.abs())
    relative = gamma(d + 2 * ELEMENTARY_ULPS + 4, acc)
    share = (wide - whole).exp()
    most = (wide - whole + off + sum_off).clamp_max(0.0).exp() * (1 + relative)
    bound = (most - share + relative * most + d * tiny(acc)).clamp(0.0, 1.0)
    # Below: 1 − e^(−x) ≤ e^x − 1, except where the clamp above cut the latter short.
    least = share * -torch.expm1(-(off + sum_off)) + relative * share
    bound = torch.maximum(bound, least)
    return enlarged(bound + cast_error(share + bound, acc, dtype), d + 64)
