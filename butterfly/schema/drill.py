"""What came of a drill, in which workers of a split were harmed on purpose: ``evidence/chaos.json``."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from butterfly.schema.fields import Count, Seed, Sha256, Share, Text
from butterfly.schema.strict import InvalidValue, StrictModel

Size = Annotated[float, Field(ge=0)]
BYZANTINE = "Byzantine"
"""The one harm that nothing can notice."""
LOST_HEAD, ALL_WORKERS = "lost head node", "all"
"""The one harm that is done to no worker but to the cluster, and what stands in the place of the worker."""


class HarmRow(StrictModel):
    """One harm, and what came of it."""

    injected: Text
    """The harm."""
    worker: Text
    """The worker_id of the worker that was harmed; ``all`` where the head of the cluster was."""
    token: Count
    """The token of the answer before which it was, from 0."""
    noticed: Size | None
    """The seconds until the worker was left out; null where it was not."""
    absent: Count
    """The number of tokens in which the worker had no say."""
    bound: Size | None
    """The largest total variation that was allowed for at a token; null where no bound follows."""
    deviation: Size
    """The largest total variation to the undisturbed run that was measured at a token."""
    within: bool
    """Whether each token's deviation was within that token's bound."""
    rejoined: bool
    """Whether at the end the worker spoke and the answers were those of the undisturbed run."""
    lost: bool
    """Whether the answer was not finished."""
    holds: bool
    """Whether the harm was noticed (a Byzantine output cannot be), within its bound, finished, and undone."""

    @model_validator(mode="after")
    def _follows(self) -> Self:
        accounted = self.noticed is not None or self.injected == BYZANTINE
        holds = accounted and (self.within or self.bound is None) and self.rejoined and not self.lost
        if holds is not self.holds:
            raise InvalidValue(self.holds, str(holds).lower(), "run butterfly chaos again", ("holds",))
        return self


class Harmed(StrictModel):
    """The quality under so many harmed workers."""

    workers: Count
    """The number of workers that failed or were Byzantine."""
    right: Share
    """The share of positions at which the fused model's likeliest token is the right one, over choices of them."""


class PoolQuality(StrictModel):
    """A pool's quality as more and more workers are harmed."""

    pool: Text
    """The name of the pool."""
    failed: list[Harmed]
    """A list of figures for workers that are gone."""
    byzantine: list[Harmed]
    """A list of figures for workers whose outputs are finite garbage."""


class CampaignRecord(StrictModel):
    """Many generations under random failures."""

    generations: Count
    """The number of generations."""
    finished: Count
    """The number of them that were finished."""
    tokens: Count
    """The number of tokens that were answered."""
    harms: dict[Text, Count]
    """An object from a harm to how often it was done."""
    without: Count
    """The number of tokens in which some worker had no say."""
    interrupted: Count
    """The number of times that no worker was left, and the answer went on from the tokens of the error."""
    wrong: Count
    """The number of tokens further from the undisturbed pool than the bound that the answer states."""
    deviation: Size
    """The largest total variation to the undisturbed pool at a token."""


class DrillRecord(StrictModel):
    """A drill as a whole."""

    split_sha256: Sha256
    """The SHA-256 of the split's record."""
    runtime: Text
    """Where the workers ran."""
    prompt: Text
    """The text that was continued."""
    tokens: Count
    """The number of tokens of each answer."""
    seed: Seed
    """The seed of which worker was harmed, and when."""
    rows: list[HarmRow]
    """A list of harms."""
    campaign: CampaignRecord | None = None
    """An object with what came of many generations; null where none were asked for."""
    positions: Count
    """The number of positions of test items on which quality was measured."""
    quality: list[PoolQuality]
    """A list of pools with their quality; empty where the split names no data."""
