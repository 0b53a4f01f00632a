"""The certificates of a split, each a function of the evidence by item: the report and ``verify`` compute them here."""

from collections.abc import Mapping, Sequence

import numpy as np

from butterfly.certify.bootstrap import perplexity_ratio
from butterfly.certify.exact_statistics import clopper_pearson, mcnemar, paired_loss
from butterfly.certify.exchangeable import Losses, tests_of
from butterfly.certify.items import JudgedItems
from butterfly.certify.positions import ReadItem
from butterfly.certify.risk import upper_bound
from butterfly.schema.certificates import (
    Certificate,
    Certificates,
    Estimate,
    MarginCertificate,
    PairedTest,
    SkippingThreshold,
)

MIXTURE = "mixture"
"""All capabilities together, each by the number of its items."""


def certificates(
    judged: Mapping[str, Mapping[str, JudgedItems]],
    read: Sequence[ReadItem],
    worker_ids: Sequence[str],
    confidence: float,
    seed: int,
    validation: Mapping[str, Losses] | None = None,
) -> Certificates:
    """Everything that is certified of a split.

    Bounds of one kind hold together at ``confidence``: each of the capabilities' has its share of the allowance.

    Args:
        judged: capability → model → its judged answers.
        read: the items that were read position by position.
        worker_ids: the workers of the split.
        confidence: above 0.5 and below 1.
        seed: of the split, from which the bootstrap's resamples and the permutations follow.
        validation: capability → the base on its validation items; without it, nothing is said of exchangeability.
    """
    each = 1 - (1 - confidence) / max(1, len(judged))
    together = _together(judged, worker_ids)
    parts = [(name, models, each) for name, models in judged.items()] + [(MIXTURE, together, confidence)]
    margins = [(name, [item for item in read if item.capability == name], each) for name in judged]
    margins.append((MIXTURE, list(read), confidence))
    return Certificates(
        confidence=confidence,
        capabilities=[_certificate(name, models, worker_ids, level, seed) for name, models, level in parts],
        margins=[_margins(name, items, worker_ids, level) for name, items, level in margins if items],
        skipping=_skipping(read, confidence),
        exchangeability=[]
        if validation is None
        else tests_of(validation, {name: models["base"].nats for name, models in judged.items()}, confidence, seed),
    )


def _together(judged: Mapping[str, Mapping[str, JudgedItems]], worker_ids: Sequence[str]) -> dict[str, JudgedItems]:
    """Base, fused model and workers on the items of all capabilities."""
    by_model = {}
    for model in ("base", "fused", *worker_ids):
        parts = [models[model] for models in judged.values()]
        by_model[model] = JudgedItems(
            sum((part.items for part in parts), ()),
            None,
            np.concatenate([part.right for part in parts]),
            np.concatenate([part.nats for part in parts]),
        )
    return by_model


def _certificate(
    name: str, models: Mapping[str, JudgedItems], worker_ids: Sequence[str], confidence: float, seed: int
) -> Certificate:
    base, fused = models["base"], models["fused"]
    best = max(worker_ids, key=lambda worker_id: int(models[worker_id].right.sum()))
    known = int(base.right.sum())
    kept = share(int((base.right & fused.right).sum()), known, confidence) if known else None
    ratio = perplexity_ratio(fused.nats, base.nats, seed, confidence)
    return Certificate(
        name=name,
        items=len(base.items),
        kept=kept,
        pairs=[
            _paired("base", fused, base, 1, confidence),
            _paired(best, fused, models[best], len(worker_ids), confidence),
        ],
        error_bound=float(upper_bound(1 - fused.right.mean(), len(fused.right), confidence)),
        perplexity_ratio=None if ratio is None else Estimate(value=ratio.value, low=ratio.low, high=ratio.high),
    )


def share(right: int, items: int, confidence: float) -> Estimate:
    """A share of items with its exact interval."""
    low, high = clopper_pearson(right, items, confidence)
    return Estimate(value=right / items, low=float(low), high=float(high))


def _paired(against: str, fused: JudgedItems, other: JudgedItems, tried: int, confidence: float) -> PairedTest:
    gained, lost = int((fused.right & ~other.right).sum()), int((other.right & ~fused.right).sum())
    low, high = paired_loss(gained, lost, len(fused.right), 1 - (1 - confidence) / tried)
    return PairedTest(
        against=against,
        gained=gained,
        lost=lost,
        loss=Estimate(value=(lost - gained) / len(fused.right), low=float(low), high=float(high)),
        p_value=min(1.0, tried * float(mcnemar(gained, lost))),
        tried=tried,
    )


def _margins(name: str, items: Sequence[ReadItem], worker_ids: Sequence[str], confidence: float) -> MarginCertificate:
    proved = [item.proved for item in items]
    divergences = [item.divergence for item in items]
    distance = _mean([item.distance for item in items])
    return MarginCertificate(
        name=name,
        items=len(items),
        positions=sum(item.positions for item in items),
        right=sum(item.right == item.positions for item in items),
        proved=None
        if None in proved
        else share(sum(item.proved == item.positions for item in items), len(items), confidence),
        soft_base=_mean([item.soft["base"] for item in items]),
        soft_fused=_mean([item.soft["fused"] for item in items]),
        soft_workers={worker_id: _mean([item.soft[worker_id] for item in items]) for worker_id in worker_ids},
        distance=distance,
        distance_bound=float(upper_bound(distance, len(items), confidence)),
        divergence=None if None in divergences else float(np.mean([nats for nats in divergences if nats is not None])),
    )


def _skipping(read: Sequence[ReadItem], confidence: float) -> list[SkippingThreshold]:
    """Each threshold with a bound at its share of the allowance, so that whichever is chosen is certified."""
    levels = list(read[0].skipped) if read else []
    each = 1 - (1 - confidence) / max(1, len(levels))
    thresholds = []
    for level in levels:
        left = _mean([item.skipped[level][1] for item in read])
        thresholds.append(
            SkippingThreshold(
                threshold=float(level),
                workers=float(np.mean([item.skipped[level][0] for item in read])),
                distance=left,
                distance_bound=float(upper_bound(left, len(read), each)),
            )
        )
    return thresholds


def _mean(shares: Sequence[float]) -> float:
    return float(np.clip(np.mean(shares), 0.0, 1.0))
