"""Clauses about the error of the fusion, evaluated at every position that was measured (T2.1, T7.1, T7.2, N2, N7).

All are over the next-token distributions of base, workers and fused model, in float64. What the fused model answers
was computed in float32, so each comparison allows the rounding of that: ``rounding_slack``.
"""

import torch
from torch import Tensor

from butterfly.certify.finding import Finding, examines, tested
from butterfly.certify.margins import proved_right, rounding_slack
from butterfly.certify.measure import Measured
from butterfly.certify.teacher_forcing import Distributions
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain, LinearPool
from butterfly.fusion.drafting import acceptance
from butterfly.runtime.drafting import tokens_per_round
from butterfly.runtime.load import read_record
from butterfly.runtime.pools import POOLS

OPTIMUM_POSITIONS = 500
DRAFTED = 4
"""γ, for which N7's row gives the tokens of a round."""


def _errors(data: Distributions) -> tuple[Tensor, Tensor]:
    """‖M − M_i‖ [k, M] and ‖M − F‖ [M], L2 over the vocabulary."""
    return (data.workers - data.base).norm(dim=-1), (data.fused - data.base).norm(dim=-1)


def _off_the_pool(data: Distributions, pool: LinearPool) -> float:
    """The largest L2 distance of the fused answer from the pool of the workers' own distributions, in float64.

    Most bounds hold for many fusions: a maximum or a geometric mean keeps within them too. A clause about the pool is
    met only where the answer is the pool's, within ``rounding_slack``.
    """
    return float((pool(data.workers, data.weights) - data.fused).norm(dim=-1).max())


@examines("T7.1/affine")
def weighted_error_bound(measured: Measured) -> Finding:
    """‖M − F‖ ≤ Σ w_i‖M − M_i‖ and ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖² at every position."""
    data = measured.distributions
    if not isinstance(measured.fused.pool, LinearPool):
        return Finding(Verdict.UNSUPPORTED, "Stated for distributions; this split fuses latents.")
    workers, fused = _errors(data)
    bound = (data.weights * workers).sum(0)
    gain = (data.weights * (data.workers - data.fused).square().sum(-1)).sum(0)
    identity = (data.weights * workers.square()).sum(0) - gain
    slack = rounding_slack(data)
    off = (fused.square() - identity).abs()
    holds = bool((fused <= bound + slack).all()) and bool((off <= 4 * slack).all())
    return tested(
        holds,
        len(fused),
        "The bound and the identity hold at every position. The last figure is the gain from diversity.",
        "The bound or the identity is broken at some position.",
        mean_error_of_fusion=fused.mean().item(),
        mean_weighted_error_of_workers=bound.mean().item(),
        mean_squared_error_bought_by_diversity=gain.mean().item(),
        largest_departure_from_identity=off.max().item(),
        rounding_allowed=slack,
    )


@examines("T7.1/range")
def summed_error_bound(measured: Measured) -> Finding:
    """‖M − F‖ ≤ Σ‖M − M_i‖ at every position."""
    if not isinstance(measured.fused.pool, LinearPool):
        return Finding(Verdict.UNSUPPORTED, "Examined for distributions only; this split fuses latents.")
    data = measured.distributions
    workers, fused = _errors(data)
    bound = workers.sum(0)
    off, slack = _off_the_pool(data, measured.fused.pool), rounding_slack(data)
    return tested(
        off <= slack and bool((fused <= bound + slack).all()),
        len(fused),
        "The fusion is the pool of the workers, and the sum of their errors bounds its own at every position.",
        "The fusion is not the pool of the workers, or the sum of their errors is exceeded at some position.",
        largest_distance_from_the_pool=off,
        rounding_allowed=slack,
        mean_error_of_fusion=fused.mean().item(),
        mean_sum_of_errors=bound.mean().item(),
    )


@examines("T7.1/optimal")
def error_with_an_optimum(measured: Measured) -> Finding:
    """‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, with F_opt the pool of distributions that did best on validation data.

    Claimed where F_opt is no farther from M than some worker, which is the hypothesis that the specification omits.
    """
    data = measured.distributions
    losses = read_record(measured.split, "evidence/fusion.json")["pools"]
    candidates = {name: make for name, make in POOLS.items() if make(1.0, 1.0).domain is not Domain.REALS}
    best = min(candidates, key=lambda name: float(losses[name]["nats"]))
    given = measured.configuration.fusion_hyperparams
    pool = candidates[best](given.beta, given.delta)
    chosen = torch.linspace(0, len(data.targets) - 1, min(OPTIMUM_POSITIONS, len(data.targets))).long()
    workers, model, fused = data.workers[:, chosen], data.base[chosen], data.fused[chosen]
    tiny = torch.finfo(torch.float64).tiny
    compared = workers if pool.domain is Domain.PROBABILITIES else workers.clamp_min(tiny).log()
    optimum = pool.distribution(pool(compared, data.weights[:, chosen]))
    errors = (workers - model).norm(dim=-1)
    met = (optimum - model).norm(dim=-1) <= errors.max(0).values
    bound = errors.sum(0) + (fused - optimum).norm(dim=-1)
    off = (fused - model).norm(dim=-1)
    return tested(
        bool((off <= bound + 2 * rounding_slack(data))[met].all()),
        int(met.sum()),
        f"The bound holds wherever its hypothesis is met; F_opt is {best}, the best on validation data.",
        "The bound is broken at some position that meets its hypothesis.",
        best_pool=best,
        validation_loss=losses,
        positions=len(chosen),
        share_that_meets_the_hypothesis=met.double().mean().item(),
        mean_error_of_fusion=off.mean().item(),
        mean_bound=bound.mean().item(),
        mean_distance_to_optimum=(fused - optimum).norm(dim=-1).mean().item(),
    )


@examines("T2.1")
def partition_of_unity(measured: Measured) -> Finding:
    """‖M − F‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, D = √2 between distributions; both terms, for several ε."""
    data = measured.distributions
    if not isinstance(measured.fused.pool, LinearPool):
        return Finding(Verdict.UNSUPPORTED, "Examined for distributions only; this split fuses latents.")
    workers, fused = _errors(data)
    largest = 2**0.5
    holds, table = _off_the_pool(data, measured.fused.pool) <= rounding_slack(data), {}
    for epsilon in (0.01, 0.03, 0.1, 0.3):
        tail = largest * (data.weights * (workers > epsilon)).sum(0)
        holds &= bool((fused <= epsilon + tail + rounding_slack(data)).all())
        table[f"epsilon={epsilon}"] = {
            "mean_second_term": tail.mean().item(),
            "mean_bound": epsilon + tail.mean().item(),
        }
    return tested(
        holds,
        len(fused),
        "The bound holds at every position for every ε tried; its second term is the weight of inaccurate workers.",
        "The fusion is not the pool of the workers, or the bound is broken at some position.",
        largest_error_possible=largest,
        largest_error_seen=workers.max().item(),
        mean_error_of_fusion=fused.mean().item(),
        **table,
    )


@examines("T7.2/soft")
def soft_retention(measured: Measured) -> Finding:
    """With constant weights: fused accuracy = w_i α_i + (1 − w_i)·(accuracy of the others), as expected probability."""
    data = measured.distributions
    right = data.workers.gather(-1, data.targets.expand(len(data.workers), -1)[..., None])[..., 0]
    k = len(right)
    if k < 2:
        return Finding(Verdict.UNKNOWN, "There is one worker, so there are no others to compare with.")
    weights = torch.arange(1, k + 1, dtype=torch.float64) / (k * (k + 1) / 2)
    shares = torch.stack([right, 1 - right], dim=-1)
    fused = LinearPool()(shares, weights)[..., 0].mean().item()
    off, gains = 0.0, {}
    for i, worker_id in enumerate(measured.worker_ids):
        others = torch.arange(k) != i
        ensemble = LinearPool()(shares[others], weights[others])[..., 0].mean().item()
        alpha, w = right[i].mean().item(), weights[i].item()
        off = max(off, abs(fused - (w * alpha + (1 - w) * ensemble)))
        gains[worker_id] = {"alpha": alpha, "others": ensemble, "fused_minus_others": fused - ensemble}
    allowed = 16 * k * torch.finfo(torch.float64).eps
    return tested(
        off <= allowed,
        right.shape[1],
        "The equality holds for the constant weights below.",
        "The equality is broken.",
        weights=weights.tolist(),
        largest_departure=off,
        rounding_allowed=allowed,
        **gains,
    )


@examines("T7.2/soft-gate")
def soft_retention_under_a_gate(measured: Measured) -> Finding:
    """The same equality with the gate's mean weight: refuted when it is off by more than rounding."""
    if measured.distributions.weights.std(dim=1).max() == 0:
        return Finding(Verdict.UNSUPPORTED, "This split's weights are constant: there is no gate.")
    right = measured.distributions.workers.gather(
        -1, measured.distributions.targets.expand(len(measured.distributions.workers), -1)[..., None]
    )
    soft = right[..., 0]
    mean = measured.distributions.weights.mean(1)
    fused = (measured.distributions.weights * soft).sum(0).mean().item()
    claimed = (mean * soft.mean(1)).sum().item()
    off = abs(fused - claimed)
    evidence = {"fused": fused, "with_mean_weights": claimed, "difference": fused - claimed}
    if off > 1e3 * torch.finfo(torch.float64).eps:
        return Finding(
            Verdict.REFUTED, "The gate's weights correlate with correctness, so the equality breaks.", evidence
        )
    return Finding(
        Verdict.UNKNOWN, "On this data the gate's weights happen not to correlate with correctness.", evidence
    )


@examines("T7.2/logloss")
def log_loss_bound(measured: Measured) -> Finding:
    """−log F(y) ≤ Σ w_i (−log M_i(y)) at every position (Jensen)."""
    data = measured.distributions
    if not isinstance(measured.fused.pool, LinearPool):
        return Finding(Verdict.UNSUPPORTED, "Stated for the linear pool; this split fuses latents.")
    right = data.workers.gather(-1, data.targets.expand(len(data.workers), -1)[..., None])[..., 0]
    fused = data.fused.gather(-1, data.targets[:, None])[:, 0]
    bound = (data.weights * -right.log()).sum(0)
    is_the_pool = _off_the_pool(data, measured.fused.pool) <= rounding_slack(data)
    return tested(
        is_the_pool and bool((-fused.log() <= bound + 2 * rounding_slack(data)).all()),
        len(fused),
        "The bound holds at every position.",
        "The fusion is not the pool of the workers, or the bound is broken at some position.",
        mean_log_loss_of_fusion=-fused.log().mean().item(),
        mean_weighted_log_loss=bound.mean().item(),
    )


@examines("T7.2/margin")
def margin_certificate(measured: Measured) -> Finding:
    """Where Σ over right workers of w_i m_i exceeds the weight of the others, the fused argmax is right."""
    data = measured.distributions
    certified = proved_right(data)
    fused_right = data.fused.argmax(-1) == data.targets
    return tested(
        bool(fused_right[certified].all()),
        int(certified.sum()),
        "The fused model is right at every position that the certificate covers.",
        "The fused model is wrong at a position that the certificate covers.",
        positions=len(data.targets),
        share_covered=certified.double().mean().item(),
        share_right=fused_right.double().mean().item(),
    )


@examines("N2")
def skipping_bound(measured: Measured) -> Finding:
    """Run only the worker that the gate favours: total variation ≤ 1 − W, and the greedy token where the gap allows."""
    data = measured.distributions
    if not isinstance(measured.fused.pool, LinearPool):
        return Finding(Verdict.UNSUPPORTED, "Stated for the linear pool; this split fuses latents.")
    weight, favourite = data.weights.max(0)
    alone = data.workers.gather(0, favourite[None, :, None].expand(1, -1, data.workers.shape[-1]))[0]
    distance = (alone - data.fused).abs().sum(-1) / 2
    top = alone.topk(2, dim=-1).values
    certified = top[:, 0] - top[:, 1] > (1 - weight) / weight + 4 * rounding_slack(data)
    unchanged = alone.argmax(-1) == data.fused.argmax(-1)
    off, slack = _off_the_pool(data, measured.fused.pool), rounding_slack(data)
    return tested(
        off <= slack and bool((distance <= 1 - weight + slack).all()) and bool(unchanged[certified].all()),
        len(distance),
        "The fusion is the pool; the bound holds at every position, and every certified greedy token is unchanged.",
        "The fusion is not the pool of the workers, or the bound or a certificate is broken at some position.",
        largest_distance_from_the_pool=off,
        mean_total_variation=distance.mean().item(),
        mean_bound=(1 - weight).mean().item(),
        share_of_greedy_tokens_certified=certified.double().mean().item(),
        share_of_greedy_tokens_unchanged=unchanged.double().mean().item(),
        workers_run=1,
        workers=len(data.workers),
    )


@examines("N7")
def exact_drafting(measured: Measured) -> Finding:
    """The worker that the gate favours drafts: F ≥ w·p, kept and replaced tokens are F's, w of the drafts are kept."""
    data = measured.distributions
    if not isinstance(measured.fused.pool, LinearPool):
        return Finding(Verdict.UNSUPPORTED, "Stated for the linear pool; this split fuses latents.")
    size = data.workers.shape[-1]
    weight, favourite = data.weights.max(0)
    draft = data.workers.gather(0, favourite[None, :, None].expand(1, -1, size))[0]
    chance, residual = acceptance(draft, data.fused)
    kept = (draft * chance).sum(-1)
    law = draft * chance + (1 - kept)[:, None] * residual
    slack = rounding_slack(data)
    overall = size**0.5 * slack  # of a sum over the vocabulary: an L1 norm is at most √V times the L2 norm
    holds = (
        bool((data.fused >= weight[:, None] * draft - slack).all())
        and bool((kept >= weight - overall).all())
        and bool(((law - data.fused).abs() <= overall).all())
    )
    share = kept.mean().item()
    return tested(
        holds,
        len(kept),
        "At every position drafts are kept at least as often as the weight, and the result is the pool's distribution.",
        "At some position drafting keeps less than the weight, or gives another distribution.",
        mean_acceptance=share,
        mean_weight=weight.mean().item(),
        smallest_acceptance=kept.min().item(),
        drafted_tokens=DRAFTED,
        tokens_per_round_at_the_mean_weight=tokens_per_round(weight.mean().item(), DRAFTED),
        tokens_per_round_at_the_mean_acceptance=tokens_per_round(share, DRAFTED),
    )
