"""The splitting configuration of specification §1.3, with our optional sections.

Every key of the specification is as it stands there. What we add is optional: data, a grader and the choice of layers
from signatures for a worker; ``budget``, ``requirements``, ``shared_layers`` and ``seed`` for the whole.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from butterfly.core.errors import ConfigurationError
from butterfly.schema.fields import Count, Identifier, Layers, Positive, Seed, Share, Text, require_distinct
from butterfly.schema.strict import InvalidValue, Location, StrictModel, rejection, show

RESERVED = ("base", "fused")
"""What reports call models that are no workers."""


class SplitStrategy(StrEnum):
    """How a model is decomposed."""

    HYBRID_FUNCTIONAL = "hybrid_functional"


class FusionStrategy(StrEnum):
    """How the workers' outputs are combined."""

    SCTT_SMOOTH_COMBINATION = "sctt_smooth_combination"
    LINEAR_POOL = "linear_pool"
    LATENT_MEAN = "latent_mean"
    LOG_POOL = "log_pool"
    LOG_SUM_EXP_POOL = "log_sum_exp_pool"
    SMOOTH_MEDIAN = "smooth_median"


class Teacher(StrEnum):
    """What workers are cut and distilled from."""

    BASE = "base"
    TUNED = "tuned"


class DiversityOf(StrEnum):
    """What of the workers is to differ."""

    OUTPUTS = "outputs"
    RESIDUALS = "residuals"


class LayerSelection(StrictModel):
    """Which layers of the base a worker keeps: a prefix, then its core, then its head, in the base's order."""

    shared_base: Layers
    """The first layers of the base, 0 up to some s - 1, the same for every worker."""
    specialized_core: Layers
    """The layers above the shared base that serve the worker's capability."""
    output_head: Layers
    """The last layers of the worker, above its core."""

    @property
    def layers(self) -> list[int]:
        """All of them, lowest first."""
        return [*self.shared_base, *self.specialized_core, *self.output_head]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.layers:
            raise InvalidValue([], "at least one layer", "name the layers that the worker keeps", ("specialized_core",))
        if self.shared_base != list(range(len(self.shared_base))):
            wanted = f"the first layers without a gap, {show(list(range(len(self.shared_base))))}"
            raise InvalidValue(self.shared_base, wanted, "move the other layers to specialized_core", ("shared_base",))
        highest, below = -1, ""
        for name in ("shared_base", "specialized_core", "output_head"):
            chosen: list[int] = getattr(self, name)
            if chosen and chosen[0] <= highest:
                wanted = f"layers above {highest}, the last of {below}"
                raise InvalidValue(chosen, wanted, "put each layer in one list only, lowest first", (name,))
            if chosen:
                highest, below = chosen[-1], name
        return self


class WorkerData(StrictModel):
    """A worker's own data, relative to the configuration's directory: JSONL files, or folders of text files.

    A JSONL line is a question with its answer (``input`` and ``target``, ``prompt`` and ``completion``, ``instruction``
    and ``output``), a chat (``messages``), or text (``text``). All three are of one kind.
    """

    train: Text
    """The path of the data that the worker is fine-tuned on."""
    validation: Text
    """The path of the data on which parts are chosen and the fusion is learned."""
    test: Text
    """The path of the data that nothing is trained or chosen on."""

    @model_validator(mode="after")
    def _three_files(self) -> Self:
        require_distinct(((getattr(self, name), (name,)) for name in type(self).model_fields), "a file")
        return self


class WorkerConfiguration(StrictModel):
    """One worker to build."""

    worker_id: Identifier
    """A name of the worker that is its own, and that can name a directory."""
    capability_focus: Text
    """The capability that the worker is for."""
    layer_selection: LayerSelection | None = None
    """The layers that the worker keeps; without it they are chosen from signatures under the budget."""
    fine_tune_dataset: Text
    """The name of the data that the worker is fine-tuned on: its ``data``, or the built-in capability of that name."""
    pruning_threshold: Share
    """The importance below which parameters are pruned, from 0 to 1."""
    data: WorkerData | None = None
    """The worker's own train, validation and test files; without it the built-in capability is used."""
    grader: Text | None = None
    """The name of the grader of the worker's own data."""
    depth: Positive | None = None
    """The number of layers that the worker keeps; without it as many as the budget allows."""
    neurons: Positive | None = None
    """The number of neurons that the worker keeps in each MLP; without it all, or what a search finds best."""
    groups: Positive | None = None
    """The number of key-value groups that the worker keeps in each layer; without it all, or what a search finds."""


class FusionHyperparams(StrictModel):
    """What is asked of the fusion."""

    smoothness_order: Count
    """The number of times that the fusion must be continuously differentiable, 0 or more."""
    combination_weights_learnable: bool
    """True for weights that are learned on validation data, false for equal ones."""
    confidence_weighting: bool
    """True for weights that follow how sure each worker's output is."""
    beta: Annotated[float, Field(gt=0)] = 1.0
    """The inverse temperature of log_sum_exp_pool, above 0."""
    delta: Annotated[float, Field(gt=0)] = 1.0
    """The width of the smooth corner of smooth_median in nats, above 0."""


class Budget(StrictModel):
    """The compute budget B of algorithm 1.2."""

    parameter_share: Annotated[float, Field(gt=0, le=1)] | None = None
    """The largest share of the base's parameters in one worker, above 0 and at most 1."""
    flops_share: Annotated[float, Field(gt=0, le=1)] | None = None
    """The largest share of the base's FLOPs per token in one worker, above 0 and at most 1."""
    latency_ms: Annotated[float, Field(gt=0)] | None = None
    """The longest a worker may take for one more token of one sequence on the device of the split, in milliseconds."""
    specialise_items: Positive = 6000
    """The number of training items per worker."""
    specialise_epochs: Count = 3
    """The number of passes over a worker's training items."""
    specialise_tokens: Positive | None = 40_000
    """The most tokens, padding included, that one worker's training reads; null for all epochs whole."""
    augmented_copies: Count = 0
    """The number of new prompts per training item, which the teacher answers; the number of steps stays the same."""
    batch_size: Positive = 32
    """The number of items in a batch."""
    accumulation: Positive = 1
    """The number of batches whose gradients are added up for one step."""
    gradient_checkpointing: bool = False
    """True to compute activations twice and keep few of them: less memory, a third more time."""
    learning_rate: Annotated[float, Field(gt=0)] = 2e-4
    """The learning rate of AdamW, above 0; the specification's 1e-5 leaves a cut model where it was cut."""
    distillation_weight: Annotated[float, Field(ge=0)] = 0.1
    """The weight of the distillation loss, 0 or more."""
    teacher: Annotated[Teacher, Field(strict=False)] = Teacher.TUNED
    """What a worker is distilled from and cut from: base, or tuned for the base fine-tuned on all capabilities."""
    patience: Count = 0
    """The number of evaluations without a better validation loss after which training stops; 0 trains to the end."""
    search_steps: Count = 10
    """The training steps of each size in a search; the better half is tried again, for four times as many."""
    search_tokens: Positive = 512
    """The approximate number of training tokens on which the removal of a layer is judged."""
    diversity_weight: Annotated[float, Field(ge=0)] = 0.0
    """The weight of the diversity loss in a joint training of all workers; 0 leaves that training out."""
    diversity_of: Annotated[DiversityOf, Field(strict=False)] = DiversityOf.RESIDUALS
    """What is to differ between workers: outputs, or residuals from the teacher."""
    diversity_epochs: Positive = 1
    """The number of passes of the joint training over all workers' items."""
    analysis_items: Positive = 200
    """The number of training items per capability that signatures are taken from."""
    fusion_items: Positive = 400
    """The number of validation items per capability that the fusion is learned on."""
    evaluation_items: Positive = 300
    """The number of test items per capability that the report judges."""


class Requirements(StrictModel):
    """What a split must keep for its report to pass."""

    clauses: list[Text] | None = None
    """The ids of the clauses that must hold; without it, the committed default list."""
    worker_retention: Share = 0.95
    """The share of the base's accuracy that a worker keeps on its own capability, from 0 to 1."""
    fused_retention: Share = 0.98
    """The share of the base's accuracy that the fused model keeps on every capability, from 0 to 1."""
    base_accuracy: Share = 0.0
    """The accuracy that the base must have on every capability, from 0 to 1."""
    accuracy_loss: Share = 0.05
    """The most accuracy that the fused model may lose against the base on any capability, from 0 to 1."""
    error_rate: Share | None = None
    """The largest chance of a wrong answer of the fused model to a new item of any capability, from 0 to 1."""
    distance_from_base: Share | None = None
    """The largest mean total variation between fused model and base on a new item of any capability, from 0 to 1."""
    perplexity_ratio: Annotated[float, Field(gt=0)] | None = None
    """The largest ratio of the fused model's perplexity to the base's on any capability, above 0."""
    size_on_disk: Annotated[float, Field(gt=0)] | None = None
    """The largest size of the fused model's files as a share of the base's, above 0."""
    confidence: Annotated[float, Field(gt=0.5, lt=1)] = 0.95
    """The confidence of accuracy_loss, error_rate, distance_from_base and perplexity_ratio over all capabilities."""

    @model_validator(mode="after")
    def _clauses_once(self) -> Self:
        require_distinct(((clause, ("clauses", n)) for n, clause in enumerate(self.clauses or ())), "a clause")
        return self


class SplitConfiguration(StrictModel):
    """How a model is to be split, fused and judged."""

    strategy: Annotated[SplitStrategy, Field(strict=False)]
    """The strategy of the decomposition, hybrid_functional."""
    base_model: Text
    """The name or the directory of the model to split."""
    workers: Annotated[list[WorkerConfiguration], Field(min_length=1)]
    """A list of one or more workers, each with its own worker_id."""
    fusion_strategy: Annotated[FusionStrategy, Field(strict=False)]
    """The operator that fuses the workers: sctt_smooth_combination or the name of a pool."""
    fusion_hyperparams: FusionHyperparams
    """An object with smoothness_order, combination_weights_learnable and confidence_weighting."""
    budget: Budget = Budget()
    """An object of limits and amounts."""
    requirements: Requirements = Requirements()
    """An object of what the split must keep."""
    shared_layers: Count | None = None
    """The number of the base's first layers that all workers share if layers are chosen from signatures."""
    seed: Seed = 0
    """A whole number that every random choice follows from, 0 up to 4294967295."""

    @model_validator(mode="after")
    def _workers_fit_together(self) -> Self:
        names = ((worker.worker_id, ("workers", n, "worker_id")) for n, worker in enumerate(self.workers))
        for n, worker in enumerate(self.workers):
            if worker.worker_id.casefold() in RESERVED:
                wanted = f"a name other than {' and '.join(RESERVED)}, which reports give to other models"
                raise InvalidValue(worker.worker_id, wanted, "choose another", ("workers", n, "worker_id"))
        # Each names a directory, and some file systems take no notice of case.
        require_distinct(names, "a worker_id", same=str.casefold)
        agreed: list[int] | None = None
        for location, selection in self._selections():
            base, place = selection.shared_base, (*location, "shared_base")
            if agreed is None:
                agreed = base
            if base != agreed:
                wanted = f"{show(agreed)}, the shared base of the workers before it"
                raise InvalidValue(base, wanted, "give every worker the same shared_base", place)
        if agreed is not None and self.shared_layers not in (None, len(agreed)):
            wanted = f"{len(agreed)}, the length of every shared_base that is given"
            raise InvalidValue(self.shared_layers, wanted, "leave it out or make the two agree", ("shared_layers",))
        return self

    def check_against(self, layers: int, source: str = "configuration") -> None:
        """``ConfigurationError`` that names key and value where a base of ``layers`` layers has no such layer."""
        has = f"the base has {layers} layers, 0 to {layers - 1}"
        for location, selection in self._selections():
            for name in LayerSelection.model_fields:
                for layer in getattr(selection, name):
                    if layer >= layers:
                        raise _too_high(source, (*location, name), layer, f"a layer below {layers} ({has})")
        if self.shared_layers is not None and self.shared_layers >= layers:
            raise _too_high(source, ("shared_layers",), self.shared_layers, f"a number below {layers} ({has})")

    def _selections(self) -> Iterator[tuple[Location, LayerSelection]]:
        for n, worker in enumerate(self.workers):
            if worker.layer_selection is not None:
                yield ("workers", n, "layer_selection"), worker.layer_selection


def _too_high(source: str, location: Location, value: int, expected: str) -> ConfigurationError:
    return rejection(source, location, show(value), expected, "name layers that the base has, or split a deeper base")
