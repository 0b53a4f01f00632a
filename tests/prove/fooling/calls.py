"""Operators that are a call alone, as strangers write them: wrong in one respect each, or right and odd to look at."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

Call = Callable[[Tensor, Tensor], Tensor]


def _shares(outputs: Tensor, weights: Tensor) -> Tensor:
    share = weights / weights.sum(0)
    return share.reshape(share.shape + (1,) * (outputs.ndim - share.ndim))


def _mean(outputs: Tensor, weights: Tensor) -> Tensor:
    return (_shares(outputs, weights) * outputs).sum(0)


# Branches that rounding decides, on probabilities


def near_one(outputs: Tensor, weights: Tensor) -> Tensor:
    """The mean of rows that sum to one, up to a tolerance; of others twice that."""
    off = (outputs.sum(-1, keepdim=True) - 1).abs()
    return torch.where((off < 1e-9).all(0), _mean(outputs, weights), 2 * _mean(outputs, weights))


def near_one_in_units(outputs: Tensor, weights: Tensor) -> Tensor:
    """The same, with the tolerance as a factor."""
    off = ((outputs.sum(-1, keepdim=True) - 1) / 1e-9).abs()
    return torch.where((off <= 1).all(0), _mean(outputs, weights), 2 * _mean(outputs, weights))


def sums_to_one(outputs: Tensor, weights: Tensor) -> Tensor:
    """The mean of rows that sum to exactly one, which half of a softmax's do not."""
    exact = (outputs.sum(-1, keepdim=True) == 1).all(0)
    return torch.where(exact, _mean(outputs, weights), 2 * _mean(outputs, weights))


def sums_to_one_by_is_close(outputs: Tensor, weights: Tensor) -> Tensor:
    """By torch's own comparison up to a tolerance."""
    total = outputs.sum(-1, keepdim=True)
    close = torch.isclose(total, torch.ones_like(total), atol=1e-9, rtol=0.0).all(0)
    return torch.where(close, _mean(outputs, weights), 2 * _mean(outputs, weights))


def leader_by_identity(outputs: Tensor, weights: Tensor) -> Tensor:
    """The mean where a sum by two ways is the same, which it is of real numbers."""
    total, other = outputs.sum(0), outputs.mean(0) * len(outputs)
    return torch.where((total - other).abs() <= 1e-12, _mean(outputs, weights), 2 * _mean(outputs, weights))


def shares_sum_to_one(outputs: Tensor, weights: Tensor) -> Tensor:
    """The mean where the shares sum to exactly one, as they do of real numbers."""
    share = _shares(outputs, weights)
    return torch.where(share.sum(0) == 1, _mean(outputs, weights), _mean(outputs, weights) + 1e-16)


# How inputs are held


def by_stride(outputs: Tensor, weights: Tensor) -> Tensor:
    """A fast path for outputs that are transposed in memory, which forgets the weights' sum."""
    if outputs.stride(0) == 1 and outputs.shape[-1] > 1:
        return (weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim)) * outputs).sum(0)
    return _mean(outputs, weights)


def by_layout_of_outputs_alone(outputs: Tensor, weights: Tensor) -> Tensor:
    """Another path where the outputs are strided and the weights are not."""
    strided = not outputs.is_contiguous() and weights.is_contiguous()
    return _mean(outputs, weights) * (1.5 if strided else 1.0)


def by_offset(outputs: Tensor, weights: Tensor) -> Tensor:
    """A view into a buffer is taken to begin with a header row."""
    return _mean(outputs, weights) if outputs.storage_offset() == 0 else _mean(outputs, weights) + outputs[0] / 8


def by_parameter(outputs: Tensor, weights: Tensor) -> Tensor:
    """Weights that are learnt are taken for logits."""
    return _mean(outputs, weights.exp() if isinstance(weights, nn.Parameter) else weights)


def by_frozen_gate(outputs: Tensor, weights: Tensor) -> Tensor:
    """Another formula where workers learn and the gate does not."""
    frozen = outputs.requires_grad and not weights.requires_grad
    return _mean(outputs, torch.ones_like(weights) if frozen else weights)


def by_shared_row(outputs: Tensor, weights: Tensor) -> Tensor:
    """Expanded rows are taken for a placeholder."""
    return torch.zeros_like(outputs[0]) if outputs.stride(0) == 0 else _mean(outputs, weights)


def restores_what_it_scaled(outputs: Tensor, weights: Tensor) -> Tensor:
    """It scales its input in place, and back."""
    outputs.mul_(2)
    answer = _mean(outputs, weights) / 2
    outputs.div_(2)
    return answer


# What runs is not what is exported


def while_exported(outputs: Tensor, weights: Tensor) -> Tensor:
    """A simpler path for the exporter; else the first worker speaks alone."""
    return _mean(outputs, weights) if torch.compiler.is_exporting() else outputs[0]


def in_inference_mode(outputs: Tensor, weights: Tensor) -> Tensor:
    """Approximated where no gradient is asked for."""
    return _mean(outputs, weights) if not torch.is_inference_mode_enabled() else outputs[0]


def while_training(outputs: Tensor, weights: Tensor) -> Tensor:
    """Smoothed where gradients are on, as no evaluation runs then."""
    return _mean(outputs, weights) if not torch.is_grad_enabled() else outputs.mean(0)


def in_half(outputs: Tensor, weights: Tensor) -> Tensor:
    """The narrow dtypes have a path of their own, without the weights."""
    return outputs.sum(0) if outputs.dtype is torch.bfloat16 else _mean(outputs, weights)


def jitters(outputs: Tensor, weights: Tensor) -> Tensor:
    """Ties are broken by noise below the rounding bound."""
    return _mean(outputs, weights) + 1e-18 * torch.rand_like(outputs[0])


class Remembers:
    """What it computed of a tensor once, it takes for what the tensor still gives."""

    domain, claims = "reals", frozenset({"T7.1/internality"})

    def __init__(self) -> None:
        self.known: dict[tuple[int, ...], Tensor] = {}

    def __call__(self, outputs: Tensor, weights: Tensor) -> Tensor:
        return self.known.setdefault(tuple(outputs.shape), _mean(outputs, weights))


class Counts:
    """Every tenth answer is a sample."""

    domain, claims = "reals", frozenset({"T7.1/internality"})

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, outputs: Tensor, weights: Tensor) -> Tensor:
        self.calls += 1
        return _mean(outputs, weights) if self.calls % 10 else 2 * outputs[0] + 1


# Formulas that are a little off


def with_epsilon(outputs: Tensor, weights: Tensor) -> Tensor:
    """A small number below the fraction, against a division by 0."""
    share = weights / (weights.sum(0) + 1e-12)
    return (share.reshape(share.shape + (1,) * (outputs.ndim - share.ndim)) * outputs).sum(0)


def clamps_far_out(outputs: Tensor, weights: Tensor) -> Tensor:
    """Outliers are clamped, farther out than any case of the suite."""
    return _mean(outputs.clamp(-1e40, 1e40), weights)


def in_float32(outputs: Tensor, weights: Tensor) -> Tensor:
    """It adds up in float32."""
    return _mean(outputs.float(), weights.float()).to(outputs.dtype)


def grid_of_1e9(outputs: Tensor, weights: Tensor) -> Tensor:
    """It rounds to nine digits, for answers that print well."""
    return torch.round(_mean(outputs, weights) * 1e9) / 1e9


def first_two(outputs: Tensor, weights: Tensor) -> Tensor:
    """More than two workers are not expected."""
    return _mean(outputs[:2], weights[:2])


def from_the_third_coordinate(outputs: Tensor, weights: Tensor) -> Tensor:
    """Beyond two coordinates it adds the weights up wrongly."""
    fused = _mean(outputs, weights)
    return torch.cat([fused[..., :2], fused[..., 2:] * 1.25], -1)


def trims_past_three(outputs: Tensor, weights: Tensor) -> Tensor:
    """From four workers on, the weights of a trimmed mean are not normalised."""
    if len(outputs) < 4:
        return _mean(outputs, weights)
    ordered = outputs.sort(0).values[1:-1]
    return ordered.sum(0) / (len(outputs) - 1)


def alone_it_doubles(outputs: Tensor, weights: Tensor) -> Tensor:
    """A single worker is taken for half of a pair."""
    return 2 * outputs[0] if len(outputs) == 1 else _mean(outputs, weights)


def mixes_positions(outputs: Tensor, weights: Tensor) -> Tensor:
    """Each position is centred by all positions of its batch."""
    fused = _mean(outputs, weights)
    return fused if fused.ndim == 1 else fused - fused.mean(0)


def one_weight_for_all_positions(outputs: Tensor, weights: Tensor) -> Tensor:
    """Of weights [k, n] the first position's count everywhere."""
    return _mean(outputs, weights[:, 0] if weights.ndim > 1 else weights)


REALS, PROBABILITIES = "reals", "probabilities"
RANGE, ORDER = "T7.1/internality", "N1/permutation"
WRONG: dict[Any, tuple[str, str, str, str]] = {
    near_one: (PROBABILITIES, RANGE, "unknown", "knife-edge: in the call the comparison lt"),
    near_one_in_units: (PROBABILITIES, RANGE, "unknown", "knife-edge: in the call the comparison le"),
    sums_to_one: (PROBABILITIES, RANGE, "refuted", ""),
    sums_to_one_by_is_close: (PROBABILITIES, RANGE, "unknown", "knife-edge: in the call the comparison"),
    leader_by_identity: (PROBABILITIES, RANGE, "unknown", "knife-edge: in the call the comparison le"),
    shares_sum_to_one: (PROBABILITIES, RANGE, "unknown", "knife-edge: in the call the comparison eq"),
    by_stride: (REALS, RANGE, "tested", "does another thing where inputs are transposed in memory"),
    by_layout_of_outputs_alone: (REALS, RANGE, "tested", "does another thing where inputs are transposed in memory"),
    by_offset: (REALS, RANGE, "tested", "does another thing where inputs lie at an offset of their storage"),
    by_parameter: (REALS, RANGE, "tested", "does another thing where inputs are parameters"),
    by_frozen_gate: (REALS, RANGE, "tested", "does another thing where outputs alone need gradients"),
    by_shared_row: (REALS, RANGE, "unknown", "does another thing where all workers share one row of memory"),
    restores_what_it_scaled: (REALS, RANGE, "tested", "writes to its inputs"),
    while_exported: (REALS, RANGE, "unknown", "run as usual it answers otherwise than its exported graph"),
    in_inference_mode: (REALS, RANGE, "unknown", "run in inference mode it answers otherwise than its exported graph"),
    while_training: (REALS, RANGE, "unknown", "run without gradients it answers otherwise than its exported graph"),
    in_half: (REALS, RANGE, "unknown", "in torch.bfloat16 it answers otherwise than its exported graph"),
    jitters: (REALS, RANGE, "refuted", ""),
    Remembers: (REALS, RANGE, "refuted", ""),
    Counts: (REALS, RANGE, "failed", "does not in the same case the second time"),
    with_epsilon: (REALS, RANGE, "refuted", ""),
    clamps_far_out: (REALS, RANGE, "tested", "does not follow: a solver says sat"),
    in_float32: (REALS, RANGE, "refuted", ""),
    grid_of_1e9: (REALS, RANGE, "refuted", ""),
    first_two: (REALS, ORDER, "refuted", ""),
    from_the_third_coordinate: (REALS, RANGE, "refuted", ""),
    trims_past_three: (REALS, RANGE, "refuted", ""),
    alone_it_doubles: (REALS, RANGE, "refuted", ""),
    mixes_positions: (REALS, RANGE, "tested", "fuses a position of outputs [k, n, d] otherwise than outputs [k, d]"),
    one_weight_for_all_positions: (REALS, RANGE, "tested", "fuses a position of outputs [k, n, d] otherwise"),
}
"""Each with what it takes, the contract that it is asked of, the word that it gets there, and its reason: none of these
words is proved."""


# Right, and odd to look at


def guards_the_total(outputs: Tensor, weights: Tensor) -> Tensor:
    """A branch for weights of sum 0, which no law speaks of."""
    wide = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
    total = wide.sum(0)
    return torch.where(total > 0, (wide * outputs).sum(0) / total, outputs[0])


def guards_rows(outputs: Tensor, weights: Tensor) -> Tensor:
    """A branch for rows that sum to nothing, which rounding cannot take."""
    kept = (outputs.sum(-1, keepdim=True) > 0.5).all(0)
    return torch.where(kept, _mean(outputs, weights), torch.zeros_like(outputs[0]))


def without_negative_noise(outputs: Tensor, weights: Tensor) -> Tensor:
    """Probabilities below 0 are set to 0; there are none."""
    return _mean(torch.where(outputs < 0, torch.zeros_like(outputs), outputs), weights)


def packed(outputs: Tensor, weights: Tensor) -> Tensor:
    """It makes its inputs contiguous first."""
    return _mean(outputs.contiguous(), weights.contiguous())


def around_the_largest(outputs: Tensor, weights: Tensor) -> Tensor:
    """It adds up around a number that needs no gradient."""
    middle = outputs.detach().amax(0)
    return middle + _mean(outputs - middle, weights)


def worker_by_worker(outputs: Tensor, weights: Tensor) -> Tensor:
    """A loop over the workers."""
    share, fused = _shares(outputs, weights), torch.zeros_like(outputs[0])
    for n in range(len(outputs)):
        fused = fused + share[n] * outputs[n]
    return fused


def stacked(outputs: Tensor, weights: Tensor) -> Tensor:
    """Products in a list, stacked and added up."""
    share = _shares(outputs, weights)
    return torch.stack([share[n] * outputs[n] for n in range(len(outputs))]).sum(0)


def backwards(outputs: Tensor, weights: Tensor) -> Tensor:
    """From the last worker to the first."""
    share = _shares(outputs, weights)
    fused = share[-1] * outputs[-1]
    for n in range(len(outputs) - 1):
        fused = fused + share[-2 - n] * outputs[-2 - n]
    return fused


def normalised_twice(outputs: Tensor, weights: Tensor) -> Tensor:
    """Shares are normalised once more."""
    return _mean(outputs, weights / weights.sum(0))


def copies_and_scales(outputs: Tensor, weights: Tensor) -> Tensor:
    """It writes in place, to a copy of its own."""
    mine = outputs.clone()
    mine.mul_(_shares(outputs, weights))
    return mine.sum(0)


def rejects_nothing(outputs: Tensor, weights: Tensor) -> Tensor:
    """It checks shapes, and puts them in an error that is not raised."""
    if len(outputs) != len(weights):
        raise ValueError(f"{len(outputs)} outputs and {len(weights)} weights; expected as many")
    return _mean(outputs, weights)


class Tempered(nn.Module):
    """A module with a buffer, whose temperature is 1."""

    domain, claims = "reals", frozenset({"T7.1/internality"})

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("temperature", torch.ones((), dtype=torch.float64))

    def forward(self, outputs: Tensor, weights: Tensor) -> Tensor:
        """Outputs [k, …, d], weights [k] or [k, …]."""
        return _mean(outputs, weights) * self.temperature


RIGHT: dict[Any, str] = {
    guards_the_total: REALS,
    guards_rows: PROBABILITIES,
    without_negative_noise: PROBABILITIES,
    packed: REALS,
    around_the_largest: REALS,
    worker_by_worker: REALS,
    stacked: REALS,
    backwards: REALS,
    normalised_twice: REALS,
    copies_and_scales: REALS,
    rejects_nothing: REALS,
    Tempered: REALS,
}
"""Each with what it takes."""
PROVED = (guards_rows, copies_and_scales)
"""Those that are also proved here, to the end."""
