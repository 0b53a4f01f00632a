"""The compliance report of a split: what is claimed, one verdict each, and the figures behind it."""

import json
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import chain
from pathlib import PurePosixPath
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, JsonValue, computed_field, model_validator

from butterfly.core.canonical import NotJson, require_json
from butterfly.core.verdict import Verdict
from butterfly.schema.certificates import Certificates, RequirementResult
from butterfly.schema.drill import DrillRecord
from butterfly.schema.fields import Count, Seed, Sha256, Share, Text, require_distinct
from butterfly.schema.strict import InvalidValue, Location, StrictModel, parse_json, rejection, show, write_text

SLACK = 1e-9
"""How far rounding may put an end of an interval beyond the figure that it belongs to."""


class Role(StrEnum):
    """What a model of the report is to the split."""

    BASE = "base"
    WORKER = "worker"
    FUSED = "fused"
    CONTROL = "control"


def _plain(value: object) -> object:
    """The evidence in JSON's own types, in its own order: a tuple becomes a list, a word of an enumeration a string."""
    try:
        require_json(value)
    except NotJson as error:
        raise InvalidValue(error.value, error.expected, error.fix, error.location) from error
    return json.loads(json.dumps(value))


def _stays_inside(path: str) -> str:
    parts = PurePosixPath(path)
    if parts.is_absolute() or ".." in parts.parts or "\\" in path:
        raise InvalidValue(path, "a path below evidence/, with forward slashes", "write it relative to evidence/")
    return path


Milliseconds = Annotated[float, Field(ge=0)]
RoleField = Annotated[Role, Field(strict=False)]


class SplitSummary(StrictModel):
    """Which split the report is about."""

    name: Text
    """The name of the split."""
    base_model: Text
    """The name of the model that was split."""
    created_with: dict[str, str]
    """An object from package to version."""
    configuration_sha256: Sha256
    """The SHA-256 of the canonical JSON of the configuration, 64 lower-case hexadecimal digits."""
    seed: Seed
    """The seed of the split, 0 up to 4294967295."""
    record_sha256: Sha256 | None = None
    """The SHA-256 of split.json, which has the hash of every other file that the split was written with."""
    base_sha256: Sha256 | None = None
    """The SHA-256 of the base's weights."""
    data: dict[str, dict[str, Sha256]] = Field(default_factory=dict)
    """An object from capability to train, validation and test to the SHA-256 of their items."""
    files: dict[str, Sha256] = Field(default_factory=dict)
    """An object from a file of the split, its weights among them, to its SHA-256."""


class Proof(StrictModel):
    """The artifact of a proof or of a refutation, by hash: `butterfly prove --check` derives and solves it again."""

    contract: Text
    """The id of what is proved, such as T7.1/affine."""
    folder: Text
    """The folder of the artifact, seen from the root of the library's repository."""
    verdict: Annotated[Verdict, Field(strict=False)]
    """The verdict of the artifact."""
    sizes: Text
    """The numbers of workers and of coordinates that it speaks of."""
    arithmetic: Text
    """The arithmetic that it speaks of."""
    sha256: dict[str, Sha256]
    """An object from what was hashed (record, queries, source, graphs, law) to its SHA-256."""


class ClauseResult(StrictModel):
    """One clause and what is known of it."""

    id: Text
    """The id of the clause, such as T7.1/affine."""
    title: Text
    """One line that says what is claimed."""
    verdict: Annotated[Verdict, Field(strict=False)]
    """One verdict word."""
    required: bool
    """True where the split does not pass without it."""
    statement: Text
    """Plain words for what was found."""
    evidence: Annotated[dict[str, JsonValue], BeforeValidator(_plain)]
    """An object of figures, all finite."""
    proofs: Annotated[list[Proof], Field(default_factory=list)]
    """A list of proofs of the operator that runs, whose hashes were derived again for this report."""
    artifact: Annotated[str, Field(min_length=1), AfterValidator(_stays_inside)] | None = None
    """The path of a file in evidence/ that the verdict stands on."""
    recheck: Text | None = None
    """The command that re-checks it, DIR being the folder of the split."""


class ModelAccuracy(StrictModel):
    """How many items of a capability one model got right, with 95 % intervals."""

    model: Text
    """The name of the model: base, fused, a worker's id, or control: and a worker's id."""
    role: RoleField
    """What the model is to the split: base, worker, fused or control."""
    right: Count
    """The number of items that it got right."""
    items: Count
    """The number of items that it was asked."""
    low: Share
    """The lower end of the exact 95 % interval of its accuracy, from 0 to 1."""
    high: Share
    """The upper end of the exact 95 % interval of its accuracy, from 0 to 1."""
    retention: Annotated[float, Field(ge=0)] | None = None
    """The ratio of its accuracy to the base's on the same items, 0 or more."""
    retention_low: Annotated[float, Field(ge=0)] | None = None
    """The lower end of the ratio's 95 % interval, 0 or more."""
    retention_high: Annotated[float, Field(ge=0)] | None = None
    """The upper end of the ratio's 95 % interval, 0 or more."""
    own: bool
    """True where the capability is the worker's own."""

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        if self.right > self.items:
            raise InvalidValue(self.right, f"at most {self.items}, the number of items", "count again", ("right",))
        if self.items and not self.low - SLACK <= self.right / self.items <= self.high + SLACK:
            wanted = f"an interval around {self.right}/{self.items}, the accuracy"
            raise InvalidValue([self.low, self.high], wanted, "compute it from right and items", ("low",))
        ends = self.retention_low, self.retention_high
        if ends[0] is not None and ends[1] is not None and ends[0] > ends[1]:
            raise InvalidValue(ends[0], f"at most {ends[1]}, the upper end", "exchange the two", ("retention_low",))
        return self


class CapabilityResult(StrictModel):
    """Accuracies on the test items of one capability."""

    name: Text
    """The name of the capability."""
    items: Count
    """The number of test items."""
    guess_accuracy: Share
    """The accuracy of guessing, from 0 to 1."""
    constant_accuracy: Share
    """The accuracy of the best constant answer, from 0 to 1."""
    models: list[ModelAccuracy]
    """A list of accuracies, one per model."""

    @model_validator(mode="after")
    def _models_once(self) -> Self:
        require_distinct(((model.model, ("models", n, "model")) for n, model in enumerate(self.models)), "a model")
        return self


class ModelCost(StrictModel):
    """What a model takes to keep and to run."""

    model: Text
    """The name of the model, as in the accuracies."""
    role: RoleField
    """What the model is to the split: base, worker, fused or control."""
    parameters: Count
    """The number of parameters."""
    bytes_on_disk: Count
    """The number of bytes of its files."""
    latency_p50_ms: Milliseconds
    """The median time per generated token in milliseconds."""
    latency_p95_ms: Milliseconds
    """The 95th percentile of the time per generated token in milliseconds."""
    latency_p99_ms: Milliseconds
    """The 99th percentile of the time per generated token in milliseconds."""
    layers: list[Count]
    """A list of the base's layers in it."""


class Signatures(StrictModel):
    """How much each layer matters for each capability, and which layers each worker kept."""

    layers: list[Count]
    """A list of the base's layers."""
    capabilities: dict[str, list[float]]
    """An object from capability to one importance per layer."""
    chosen: dict[str, list[Count]]
    """An object from worker_id to the layers that it kept."""

    @model_validator(mode="after")
    def _one_importance_a_layer(self) -> Self:
        _check_lengths(((row, ("capabilities", name)) for name, row in self.capabilities.items()), len(self.layers))
        return self


class GateWeights(StrictModel):
    """What the gate does on test items."""

    weights: dict[str, dict[str, Share]]
    """An object from capability to worker_id to the mean weight, from 0 to 1."""


class Grams(StrictModel):
    """Cosines between workers, of their outputs and of their residuals to the base."""

    workers: list[Text]
    """A list of the worker_ids, in the order of rows and columns."""
    outputs: list[list[float]]
    """A square list of cosines between outputs."""
    residuals: list[list[float]]
    """A square list of cosines between residuals."""

    @model_validator(mode="after")
    def _square(self) -> Self:
        for name in ("outputs", "residuals"):
            rows = getattr(self, name)
            places = ((row, (name, n)) for n, row in enumerate(rows))
            _check_lengths(chain([(rows, (name,))], places), len(self.workers))
        return self


class ComplianceReport(StrictModel):
    """Everything that is claimed of a split, with its evidence."""

    schema_version: Literal["1"] = "1"
    """The version of this schema, "1"."""
    split: SplitSummary
    """An object that says which split this is."""
    claims: list[ClauseResult]
    """A list of claims, each with its own id."""
    capabilities: list[CapabilityResult]
    """A list of results, one per capability."""
    models: list[ModelCost]
    """A list of costs, one per model."""
    signatures: Signatures
    """An object of importances per layer."""
    gate: GateWeights | None = None
    """An object of mean gate weights."""
    grams: Grams | None = None
    """An object of cosines between workers."""
    evidence: dict[str, Text] = Field(default_factory=dict)
    """An object from a file of evidence in the split to its SHA-256."""

    certificates: Certificates | None = None
    """An object of what is certified from the evidence by item."""
    requirements: list[RequirementResult] = Field(default_factory=list)
    """A list of requirements of the configuration that have a figure, and whether the split meets them."""

    drill: DrillRecord | None = None
    """An object with the results of harming workers on purpose."""

    @computed_field  # type: ignore[prop-decorator]  # mypy knows no decorator on a property; pydantic's own advice
    @property
    def passed(self) -> bool:
        """Whether all required claims and all requirements hold. False if there are none."""
        required = [claim.verdict.passes for claim in self.claims if claim.required]
        required += [requirement.verdict.passes for requirement in self.requirements]
        return bool(required) and all(required)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        require_distinct(((claim.id, ("claims", n, "id")) for n, claim in enumerate(self.claims)), "a claim id")
        require_distinct(
            ((capability.name, ("capabilities", n, "name")) for n, capability in enumerate(self.capabilities)), "a name"
        )
        require_distinct(((model.model, ("models", n, "model")) for n, model in enumerate(self.models)), "a model")
        return self

    @classmethod
    def from_json(cls, text: str, source: str = "JSON text") -> Self:
        """The report in a JSON text, whose ``passed`` must be what its claims say."""
        document = parse_json(text, source)
        if not isinstance(document, dict):
            return super().from_json(text, source)
        stated = document.pop("passed", None)
        report = super().from_json(json.dumps(document), source)
        if stated is not report.passed:
            wanted = f"{show(report.passed)}, which is what the verdicts of the required claims make it"
            raise rejection(source, ("passed",), show(stated), wanted, "write the report again from its evidence")
        return report

    def to_json(self) -> str:
        """The whole report as JSON for people to read, ``passed`` included."""
        return write_text(self.model_dump(mode="json"))


def _check_lengths(rows: Iterable[tuple[Sequence[object], Location]], length: int) -> None:
    for row, place in rows:
        if len(row) != length:
            raise InvalidValue(row, f"{length} entries, not {len(row)}", "give one entry for each", place)
