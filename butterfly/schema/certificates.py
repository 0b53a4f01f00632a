"""What is certified of a split from its evidence by item, and what the user asked of it."""

from typing import Annotated

from pydantic import Field

from butterfly.core.verdict import Verdict
from butterfly.schema.fields import Count, Share, Text
from butterfly.schema.strict import StrictModel


class Estimate(StrictModel):
    """A figure between the two ends of its interval."""

    value: float
    """The figure."""
    low: float
    """The lower end of its interval."""
    high: float
    """The upper end of its interval."""


class PairedTest(StrictModel):
    """The fused model against another on the same items."""

    against: Text
    """The name of the other model."""
    gained: Count
    """The number of items that the fused model alone gets right."""
    lost: Count
    """The number of items that the other model alone gets right."""
    loss: Estimate
    """The accuracy that is lost against the other model, with its exact interval; below 0 where some is gained."""
    p_value: Share
    """The two-sided p-value of McNemar's exact test, times the number of models that the other was chosen from."""
    tried: Count
    """The number of models that the other was chosen from."""


class Certificate(StrictModel):
    """What is certified on the items of one capability, or of all together."""

    name: Text
    """The name of the capability, or mixture."""
    items: Count
    """The number of test items."""
    kept: Estimate | None
    """Of the items that the base gets right, the share that the fused model gets right too, with its exact interval."""
    pairs: list[PairedTest]
    """A list of paired tests: against the base, and against the best worker."""
    error_bound: Share
    """The bound on the chance that the fused model answers a new item wrongly."""
    perplexity_ratio: Estimate | None
    """The ratio of the fused model's perplexity to the base's on the items' tokens, with its bootstrap interval."""


class MarginCertificate(StrictModel):
    """What margins and distances say on the items that were read position by position."""

    name: Text
    """The name of the capability, or mixture."""
    items: Count
    """The number of items that were read."""
    positions: Count
    """The number of positions of these items."""
    right: Count
    """The number of items on which the fused model's best token is right at every position."""
    proved: Estimate | None
    """The share of items proved right at every position by the workers' margins, with its exact interval."""
    soft_base: Share
    """The base's mean probability of the right token."""
    soft_fused: Share
    """The fused model's mean probability of the right token."""
    soft_workers: dict[str, Share]
    """An object from worker_id to its mean probability of the right token."""
    distance: Share
    """The mean total variation between the base's and the fused distribution of an item."""
    distance_bound: Share
    """The bound on that mean for a new item."""
    divergence: Annotated[float, Field(ge=-1e-6)] | None
    """The mean Kullback-Leibler divergence of the fused model from the base in nats; no bound for a new item exists."""


class SkippingThreshold(StrictModel):
    """What it costs to run the heaviest workers alone, until their weights reach a threshold."""

    threshold: Share
    """The weight that the workers which run must reach."""
    workers: Annotated[float, Field(ge=0)]
    """The mean number of workers that run."""
    distance: Share
    """The mean weight of the workers left out, which bounds the total variation (N2)."""
    distance_bound: Share
    """The bound on that mean for a new item, corrected for the number of thresholds."""


class Exchangeability(StrictModel):
    """Whether the base's losses tell the validation items of a capability from its test items."""

    name: Text
    """The name of the capability."""
    validation_items: Count
    """The number of validation items."""
    test_items: Count
    """The number of test items."""
    difference: float | None
    """The base's mean loss on test items less that on validation items, in nats per token."""
    p_value: Share
    """The two-sided p-value of a permutation test of the two means."""
    allowance: Share
    """The p-value at which the test rejects: its share of the chance of a false alarm."""
    verdict: Annotated[Verdict, Field(strict=False)]
    """The word: failed where the test rejects, tested where it does not, unknown where the sets are too small."""


class Certificates(StrictModel):
    """Everything that is certified of a split from its evidence by item."""

    confidence: Share
    """The confidence of all bounds of one kind together."""
    capabilities: list[Certificate]
    """A list of certificates, one per capability; the last is of the mixture of all."""
    margins: list[MarginCertificate]
    """A list of certificates from margins and distances, one per capability; the last is of the mixture of all."""
    skipping: list[SkippingThreshold]
    """A list of thresholds that were tried together."""
    exchangeability: list[Exchangeability] = Field(default_factory=list)
    """A list of tests, one per capability, of whether its validation and test items are of one kind."""


class RequirementResult(StrictModel):
    """One requirement of the configuration and whether the split meets it."""

    name: Text
    """The key of the requirement in the configuration."""
    of: Text
    """The capability or the model that it is about."""
    asked: float
    """The most that is allowed."""
    measured: Estimate
    """The measured figure with its interval. A counted figure has an interval of width 0."""
    verdict: Annotated[Verdict, Field(strict=False)]
    """The word that follows from the interval: certified, failed or unknown."""
    statement: Text
    """The result in plain words, and the sample size that it needs."""
