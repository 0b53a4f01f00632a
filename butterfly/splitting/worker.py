"""One worker: its size and parts are chosen, it is cut from the trunk, pruned, and fine-tuned on its capability."""

import json
import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from transformers import AutoModelForCausalLM

from butterfly.analysis import Importance, gradient_importance, stored_importance
from butterfly.capability.encoding import Batch
from butterfly.core.canonical import write_json
from butterfly.core.seeds import derive
from butterfly.models.checkpoint import untied_tensors, write_shared, write_worker
from butterfly.models.shape import Kept, full_shape
from butterfly.models.smaller import shrink
from butterfly.schema.configuration import WorkerConfiguration
from butterfly.splitting.ablation import Ablation
from butterfly.splitting.augmentation import more_batches
from butterfly.splitting.context import Context
from butterfly.splitting.masking import magnitude_masks, masked_weights
from butterfly.splitting.plan import Plan, Size, WorkerPlan
from butterfly.splitting.search import Tried, calibration, choose_layers, mean_nats, parts_kept
from butterfly.splitting.specialise import cast_parameters, freeze, longer, short, specialise
from butterfly.splitting.trunk import Trunk
from butterfly.splitting.workspace import ANALYSIS, CHECKPOINT

RECORD, CHOICE = "training.json", "choice.json"
LONGER = 4
"""How many times longer each round of a search trains than the one before."""


@dataclass(frozen=True)
class Chosen:
    """What a worker keeps."""

    size: Size
    kept: Kept
    tried: tuple[Tried, ...]
    """Every size that was tried, where there was a choice."""


@dataclass(frozen=True)
class Worker:
    """A worker that has been built."""

    plan: WorkerPlan
    chosen: Chosen
    model: Any
    """The worker as a plain model in the base's dtype, on the device."""
    folder: Path
    """Where its checkpoint lies."""
    record: dict[str, Any]


def whole_size(config: Any) -> Size:
    """The size of the base."""
    whole = full_shape(config)
    return Size(len(whole.layers), whole.neurons, whole.groups)


class Builder:
    """Builds workers, and their controls, of one trunk."""

    def __init__(self, context: Context, plan: Plan, trunk: Trunk) -> None:
        self.context, self.plan = context, plan
        self.trunk, self._identity = trunk.model, trunk.identity
        self.whole = whole_size(self.trunk.config)
        self._scores: dict[str, Importance] = {}
        self._more: dict[str, list[Batch]] = {}

    def choose(self, worker: WorkerPlan) -> Chosen:
        """Layers by ablation, widths by importance, and the size that does best after a short training."""

        def make(folder: Path) -> None:
            chosen = self._choose(worker)
            if self.context.machine.main:
                write_json(folder / CHOICE, asdict(chosen))

        inputs = self._inputs(sizes=[asdict(size) for size in worker.sizes], layers=worker.layers)
        folder = self.context.workspace.stage(f"choose-{worker.worker_id}", inputs, make)
        return read_choice(folder / CHOICE)

    def _choose(self, worker: WorkerPlan) -> Chosen:
        data = self.context.data[worker.capability]
        importance = self.importance(worker)
        options = [(size, self._layers(worker, size, data.analysis)) for size in worker.sizes]
        if len(options) == 1:
            size, layers = options[0]
            return Chosen(size, parts_kept(layers, size, importance, self.whole), ())
        tried: list[Tried] = []
        steps, evaluations = self.context.configuration.budget.search_steps, 1
        while len(options) > 1:  # rounds: the better half is trained again, for longer
            results = [self.attempt(worker, size, layers, importance, steps, evaluations) for size, layers in options]
            results.sort(key=lambda result: result.nats)
            tried += results
            options = [(result.size, result.layers) for result in results[: len(results) // 2]]
            steps, evaluations = LONGER * steps, LONGER
        ((size, layers),) = options
        return Chosen(size, parts_kept(layers, size, importance, self.whole), tuple(tried))

    def attempt(
        self,
        worker: WorkerPlan,
        size: Size,
        layers: tuple[int, ...],
        importance: Importance,
        steps: int,
        evaluations: int,
    ) -> Tried:
        """The lowest validation loss of a size in ``steps`` steps from the trunk's weights.

        A long trial may overfit a small capability, as the training that follows may, whose best weights are kept.
        """
        data, machine = self.context.data[worker.capability], self.context.machine
        batches = [*data.train, *self._augmented(worker.capability)]
        training, few = short(self.context.training("search", worker.worker_id), steps, batches, evaluations)
        student = self._student(parts_kept(layers, size, importance, self.whole))
        record = specialise(
            student, self.trunk, few, data.validation, training, machine, progress=self.context.progress,
            stage=f"try {size.depth} layers of {size.neurons} neurons, {steps} steps",
        )  # fmt: skip
        losses = [loss for _, loss in record.validation] or [mean_nats(student, data.validation, machine.compute)]
        return Tried(size, layers, steps, min(losses))

    def _layers(self, worker: WorkerPlan, size: Size, batches: Sequence[Any]) -> tuple[int, ...]:
        if worker.layers:
            return worker.layers
        if size.depth == self.whole.depth:
            return tuple(range(size.depth))
        few = calibration(batches, self.context.configuration.budget.search_tokens)
        ablation = Ablation(self.trunk, few, self.context.machine.compute)
        return choose_layers(
            self.whole.depth, size.depth, self.plan.shared, ablation,
            self.context.progress, f"choose {size.depth} layers for {worker.worker_id}",
        )  # fmt: skip

    def _student(self, kept: Kept) -> Any:
        """The cut trunk with float32 masters, its own layers to be trained."""
        student = shrink(self.trunk, kept)[0].float()
        freeze(student, self.plan.shared)
        return student

    def worker(self, planned: WorkerPlan, configured: WorkerConfiguration) -> Worker:
        """The worker, built or found."""
        return self.build(planned, configured, self.choose(planned), "workers")

    def control(self, planned: WorkerPlan, configured: WorkerConfiguration) -> Worker:
        """The worker's control, built or found: of its size, from random layers, with the same fine-tuning."""
        return self.build(planned, configured, self.drawn(planned, self.choose(planned)), "controls")

    def drawn(self, worker: WorkerPlan, chosen: Chosen) -> Chosen:
        """As many layers above the shared ones as the worker keeps, drawn at random, and widths as it has them."""
        rng = random.Random(derive(self.context.configuration.seed, "control", worker.worker_id))
        shared = self.plan.shared
        drawn = sorted(rng.sample(range(shared, self.whole.depth), chosen.size.depth - shared))
        layers = (*range(shared), *drawn)
        return Chosen(chosen.size, parts_kept(layers, chosen.size, self.importance(worker), self.whole), ())

    def build(self, worker: WorkerPlan, configured: WorkerConfiguration, chosen: Chosen, place: str) -> Worker:
        """Cut, prune, fine-tune and write a worker to ``place``, or find it written there by an earlier run."""
        context = self.context
        data = context.data[worker.capability]
        student, account = shrink(self.trunk, chosen.kept)
        student = student.float()
        frozen = freeze(student, self.plan.shared)

        label = worker.worker_id if place == "workers" else f"the control of {worker.worker_id}"

        made: list[Path] = []

        def make(folder: Path) -> None:
            made.append(folder)
            more = self._augmented(worker.capability)
            training = longer(context.training("specialise", worker.worker_id), data.train, more)
            own = {name for name, parameter in student.named_parameters() if name not in frozen}
            masks = {}
            if configured.pruning_threshold > 0:
                shares = gradient_importance(student, data.analysis).layer_shares
                masks = magnitude_masks(student, shares, configured.pruning_threshold, own)
            before = mean_nats(student, data.validation, context.machine.compute)
            record = specialise(
                student, self.trunk, [*data.train, *more], data.validation, training, context.machine, masks=masks,
                checkpoint=folder / CHECKPOINT, progress=context.progress, stage=f"fine-tune {label}",
            )  # fmt: skip
            cast_parameters(student, context.base.model.dtype)
            if context.machine.main:
                tensors = untied_tensors(student, context.base.dtype)
                common = {name: tensors[name] for name in frozen}
                digest = write_shared(common, context.workspace.folder, student)
                write_worker(student, context.base, frozen, digest, folder / "checkpoint", context.base.dtype)
                write_json(
                    folder / RECORD,
                    {
                        **asdict(training),
                        "record": asdict(record),
                        "layers": list(chosen.kept.layers),
                        "size": asdict(chosen.size),
                        "tried": [asdict(trial) for trial in chosen.tried],
                        "tensors": asdict(account),
                        "shared_sha256": digest,
                        "masked_weights": masked_weights(masks),
                        "augmented_items": sum(len(batch.ids) for batch in more),
                        "validation_nats_before": before,
                        "validation_nats": mean_nats(student, data.validation, context.machine.compute),
                    },
                )

        inputs = self._inputs(worker=configured.model_dump(mode="json"), kept=asdict(chosen.kept))
        folder = context.workspace.stage(f"{place}-{worker.worker_id}", inputs, make)
        if not made:
            student = read_worker(folder / "checkpoint", context)
        student.requires_grad_(False).eval()
        record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        return Worker(worker, chosen, student, folder / "checkpoint", record)

    def _augmented(self, capability: str) -> list[Batch]:
        """The prompts that the teacher answers beside a capability's training items, made once."""
        copies = self.context.configuration.budget.augmented_copies
        if capability not in self._more and copies:
            context = self.context
            self._more[capability] = more_batches(
                context.base.model, self.trunk, context.base.tokenizer, context.data[capability].train, copies,
                context.configuration.budget.batch_size, derive(context.configuration.seed, "augment", capability),
                context.machine,
            )  # fmt: skip
        return self._more.get(capability, [])

    def _inputs(self, **more: Any) -> dict[str, Any]:
        """What a stage of this builder depends on."""
        return self.context.inputs(data=self.context.digests, shared=self.plan.shared, **more)

    def importance(self, worker: WorkerPlan) -> Importance:
        """First-order importance for the worker's capability; in shared layers, for all capabilities alike.

        Shared layers are the same in every worker, so where they are narrower than the base they keep what matters most
        over all capabilities, each capability's scores counted relative to their sum.
        """
        own = self.scores(worker.capability)
        if self.plan.shared == 0 or all(size.neurons == self.whole.neurons for size in worker.sizes):
            return own
        scores = [self.scores(each.capability) for each in self.plan.workers]
        neurons, groups = own.neurons.clone(), own.groups.clone()
        for target, field in ((neurons, "neurons"), (groups, "groups")):
            target[: self.plan.shared] = sum(
                (getattr(importance, field) / getattr(importance, field).sum())[: self.plan.shared]
                for importance in scores
            )
        return replace(own, neurons=neurons, groups=groups)

    def scores(self, capability: str) -> Importance:
        """The trunk's importance for a capability, computed once and kept in the workspace."""
        if capability not in self._scores:
            cache = self.context.workspace.folder / ANALYSIS
            batches = self.context.data[capability].analysis
            self._scores[capability] = stored_importance(self.trunk, batches, cache, self._identity)
        return self._scores[capability]


def read_worker(checkpoint: Path, context: Context) -> Any:
    """A worker that an earlier run, or the joint training, has written."""
    base = context.base.model
    return AutoModelForCausalLM.from_pretrained(checkpoint, local_files_only=True, dtype=base.dtype).to(
        context.machine.device
    )


def read_choice(path: Path) -> Chosen:
    """What ``Builder.choose`` wrote."""
    stored = json.loads(path.read_text(encoding="utf-8"))
    kept, tried = stored["kept"], stored["tried"]
    parts = {
        name: None if kept[name] is None else tuple(map(tuple, kept[name])) for name in ("neurons", "groups")
    }  # fmt: skip
    return Chosen(
        Size(**stored["size"]),
        Kept(tuple(kept["layers"]), parts["neurons"], parts["groups"]),
        tuple(Tried(Size(**each["size"]), tuple(each["layers"]), each["steps"], each["nats"]) for each in tried),
    )
