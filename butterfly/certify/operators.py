"""Clauses about the operator, run on this split's own distributions (N1, P-robust)."""

import itertools
from functools import reduce

import torch

from butterfly.capability import Split
from butterfly.certify.finding import Finding, examines, tested
from butterfly.certify.margins import gamma
from butterfly.certify.measure import Measured
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain

POSITIONS = 500


@examines("N1")
def any_order_and_grouping(measured: Measured) -> Finding:
    """The batched pool equals the fold, in every order of arrival and in a tree, on this split's outputs in float32.

    Two sums of the same k non-negative products, divided by the same weights, differ by at most twice the rounding of
    2k + 2 operations each, relative to the result.
    """
    data = measured.distributions
    pool = measured.fused.pool
    outputs, weights = data.workers[:, :POSITIONS].float(), data.weights[:, :POSITIONS].float()
    k = len(outputs)
    batched = pool(outputs, weights)
    allowed = 2 * gamma(2 * k + 2) * batched + torch.finfo(torch.float32).smallest_normal * 2 * k
    orders = list(itertools.islice(itertools.permutations(range(k)), 120))
    worst, holds = 0.0, True
    for order in orders:
        lifted = [pool.lift(weights[i], outputs[i]) for i in order]
        chain = pool.finish(reduce(pool.merge, lifted, pool.empty(outputs[0])))
        half = max(1, k // 2)
        left, right = (reduce(pool.merge, part, pool.empty(outputs[0])) for part in (lifted[:half], lifted[half:]))
        for folded in (chain, pool.finish(pool.merge(left, right))):
            off = (folded - batched).abs()
            holds &= bool((off <= allowed).all())
            worst = max(worst, off.max().item())
    return tested(
        holds,
        2 * len(orders) * outputs.shape[1],
        "Every order and two-way grouping tried gives the batched result, within the rounding of the sums.",
        "Some order or grouping differs from the batched form by more than rounding.",
        orders=len(orders),
        largest_difference=worst,
    )


@examines("P-robust/crash")
def survivors_answer(measured: Measured) -> Finding:
    """With each worker failed in turn, the fused model's own output is the pool of the others, renormalised."""
    fused, data = measured.fused, measured.distributions
    if len(measured.worker_ids) < 2:
        return Finding(Verdict.UNKNOWN, "There is one worker, so no other can survive it.")
    longest = measured.base.model.config.max_position_embeddings
    some = next(iter(measured.capabilities.values()))
    batch = some.batches(measured.base.tokenizer, Split.TEST, 20, longest, 20)[0].to(measured.base.device)
    cases, holds, worst = 0, True, 0.0
    with torch.no_grad():
        shared, latents = fused.latents(batch.ids)
        weights = fused.weigh(latents, shared)
        for i, worker_id in enumerate(measured.worker_ids):
            fused.fail(worker_id)
            crashed = fused(batch.ids).logits.exp()
            fused.revive()
            others = [j for j in range(len(latents)) if j != i]
            logits = fused.unembed(latents[others])
            # A sure gate gives the others 0 in float32; these then count equally (Fusing.fuse).
            counted = weights[others]
            counted = torch.where(counted.sum(0) > 0, counted, torch.ones_like(counted))
            if fused.pool.domain is Domain.REALS:
                expected = fused.unembed(fused.pool(latents[others], counted)).softmax(-1)
            else:
                fused_outputs = (
                    logits.softmax(-1) if fused.pool.domain is Domain.PROBABILITIES else logits.log_softmax(-1)
                )
                expected = fused.pool.distribution(fused.pool(fused_outputs, counted))
            off = (crashed - expected).abs().max().item()
            worst = max(worst, off)
            holds &= bool(torch.isfinite(crashed).all()) and off <= gamma(2 * data.base.shape[-1])
            cases += crashed.shape[0] * crashed.shape[1]
    return tested(
        holds,
        cases,
        "With any worker taken out, the answer is the renormalised pool of the survivors, and finite.",
        "With a worker taken out the answer is not the pool of the survivors.",
        workers_failed_in_turn=len(measured.worker_ids),
        largest_difference=worst,
    )
