"""How long a split will take: what each stage reads, times the speed of one layer of this base on this machine.

Speed is measured on two layers with random weights; nothing of the base is read but its configuration and tokenizer.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor
from transformers import AutoModelForCausalLM

from butterfly.capability import Capability
from butterfly.capability.encoding import IGNORED, Batch
from butterfly.models.anatomy import Anatomy
from butterfly.models.base import DTYPES, BaseModel
from butterfly.models.cost import flops_per_token
from butterfly.models.device import resolve_device
from butterfly.models.shape import config_of, full_shape
from butterfly.schema.configuration import Budget, SplitConfiguration, Teacher
from butterfly.splitting.ahead import build_processes
from butterfly.splitting.augmentation import AT_ONCE
from butterfly.splitting.context import Encoded, encode
from butterfly.splitting.phases import DRAWS, GRADED_TOKENS
from butterfly.splitting.plan import Plan, Size
from butterfly.splitting.search import RETRIED, calibration
from butterfly.splitting.training import Training, schedule
from butterfly.splitting.worker import LONGER

SECONDS = 1.0
"""How long each speed is measured, at least."""
ROWS = 256
"""Positions on which the speed of the unembedding is measured."""
DECODED = 200
"""Decoding steps in which a worker's answers and its latency are measured, about."""
JUDGED = Training().evaluations
"""How often a training looks at validation data."""


@dataclass(frozen=True, slots=True)
class LayerSeconds:
    """Seconds that one decoder layer takes: so much for each batch, however small, and so much for each token."""

    batch: float
    token: float

    @classmethod
    def between(cls, seconds: Sequence[float], tokens: int) -> "LayerSeconds":
        """From the seconds for a batch of one token and for a batch of ``tokens``."""
        one_token, all_tokens = seconds
        return cls(one_token, max(0.0, all_tokens - one_token) / tokens)


@dataclass(frozen=True, slots=True)
class Speed:
    """What the parts of this base cost on this machine."""

    forward: LayerSeconds
    """Through one decoder layer."""
    backward: LayerSeconds
    """Forward and backward through one decoder layer, with its share of the optimizer's step."""
    head: float
    """Seconds for one position's logits."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """How workers are built at once."""

    processes: int
    speed: Speed
    """Of one process, which has one thread."""

    def seconds(self, jobs: Sequence[float]) -> float:
        """Until all jobs are done, of which each takes so many seconds and is begun in its order."""
        ends = [0.0] * self.processes
        for job in jobs:
            ends[ends.index(min(ends))] += job
        return max(ends)


@dataclass(frozen=True, slots=True)
class Work:
    """Batches to read: how many, their tokens, and how many of these predict an answer."""

    batches: float
    tokens: float
    answers: float

    @classmethod
    def of(cls, batches: Sequence[Batch]) -> "Work":
        return cls(
            len(batches), sum(batch.ids.numel() for batch in batches), sum(len(batch.targets) for batch in batches)
        )

    def times(self, factor: float) -> "Work":
        return Work(self.batches * factor, self.tokens * factor, self.answers * factor)


def seconds_by_phase(
    base: BaseModel,
    configuration: SplitConfiguration,
    capabilities: Mapping[str, Capability],
    planned: Plan,
    *,
    control: bool,
    device: str,
    dtype: str,
) -> dict[str, float]:
    """How long each phase of a split will take here: a measurement of a few seconds and a count.

    Before the four phases comes the preparation: data are encoded twice, once to find what cannot be.

    Args:
        base: with its tokenizer; its weights are not read.
        configuration, control, device, dtype: as for ``split``.
        capabilities: by name, those of the configuration.
        planned: the sizes of the workers.
    """
    config, place = base.model.config, resolve_device(device)
    started = time.perf_counter()
    data = {name: encode(base, capability, configuration, place) for name, capability in capabilities.items()}
    preparation = {"preparation": 2 * (time.perf_counter() - started)}
    longest = max((batch for each in data.values() for batch in each.train), key=lambda batch: batch.ids.numel())
    speed = measure_speed(config, longest, place, dtype)
    processes, threads = build_processes(place, len(planned.workers), config), torch.get_num_threads()
    if processes == 1:
        return preparation | estimate(configuration, planned, config, data, speed, control)
    torch.set_num_threads(1)
    try:
        alone = measure_speed(config, longest, place, dtype)
    finally:
        torch.set_num_threads(threads)
    together = SideBySide(processes, alone)
    return preparation | estimate(configuration, planned, config, data, speed, control, together)


def measure_speed(config: Any, batch: Batch, place: torch.device, dtype: str) -> Speed:
    """The speed of a base with this configuration, on batches like ``batch`` with B rows of T tokens."""
    compute = DTYPES.get(dtype, config.dtype or torch.float32)
    whole = full_shape(config)
    shallow = config_of(config, Size(2, whole.neurons, whole.groups).shape())
    model = AutoModelForCausalLM.from_config(shallow).to(place)
    anatomy, body = Anatomy(model), getattr(model, model.base_model_prefix)
    depth = len(anatomy.layers)
    trained = [parameter for layer in anatomy.layers for parameter in layer.parameters()]
    body.requires_grad_(False)
    for parameter in trained:
        parameter.requires_grad_(True)
    optimizer = torch.optim.AdamW(trained)
    ids = batch.ids.to(place)
    autocast = torch.autocast(place.type, compute, enabled=compute is not torch.float32)

    def backward(rows: Tensor) -> None:
        with autocast:
            loss = body(input_ids=rows, use_cache=False)[0].float().square().mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)

    token = ids[:1, :1]
    trained_s = [_timed(partial(backward, rows), place) / depth for rows in (token, ids)]
    model.to(compute).eval()
    latents = torch.zeros(ROWS, anatomy.embed.weight.shape[1], device=place, dtype=compute)
    with torch.no_grad():
        forward_s = [_timed(partial(body, input_ids=rows, use_cache=False), place) / depth for rows in (token, ids)]
        head_s = _timed(lambda: anatomy.project(latents).float().logsumexp(-1), place)
    tokens = ids.numel()
    return Speed(LayerSeconds.between(forward_s, tokens), LayerSeconds.between(trained_s, tokens), head_s / ROWS)


def estimate(
    configuration: SplitConfiguration,
    planned: Plan,
    config: Any,
    data: Mapping[str, Encoded],
    speed: Speed,
    control: bool,
    together: SideBySide | None = None,
) -> dict[str, float]:
    """Seconds by phase: analysis, decomposition, validation, fusion.

    Args:
        planned: the sizes of the workers.
        config: the base's transformers configuration.
        data: the encoded items of each capability.
        speed: of the base on this machine.
        control: whether a control is built beside each worker.
        together: how workers are built at once; None for one after the other at ``speed``.
    """
    together = together or SideBySide(1, speed)
    whole = full_shape(config)
    depth, budget = len(whole.layers), configuration.budget
    full = flops_per_token(config, whole)
    head = 2 * int(config.vocab_size * config.hidden_size)

    def layers(size: Size) -> float:
        """Layers of the base that cost as much as the layers of a worker."""
        return depth * (flops_per_token(config, size.shape()) - head) / (full - head)

    def through(cost: LayerSeconds, work: Work, equivalent: float) -> float:
        return equivalent * (work.batches * cost.batch + work.tokens * cost.token)

    def forward(work: Work, equivalent: float = depth, speed: Speed = speed) -> float:
        return through(speed.forward, work, equivalent) + work.answers * speed.head

    def backward(work: Work, equivalent: float = depth, speed: Speed = speed) -> float:
        return through(speed.backward, work, equivalent) + 3 * work.answers * speed.head

    analysis = {name: Work.of(each.analysis) for name, each in data.items()}
    checked = {name: Work.of(each.validation) for name, each in data.items()}
    neutral = max(analysis.values(), key=lambda work: work.tokens)
    read = sum(2 * forward(work) + 1.3 * backward(work) for work in analysis.values()) + forward(neutral)
    for work in analysis.values():
        few = work.times(min(1.0, max(1 / max(1.0, work.batches), GRADED_TOKENS / max(1.0, work.tokens))))
        read += (DRAWS + 1) * forward(few)
    seconds = {"analysis": read}
    decomposition = 0.0
    if budget.teacher is Teacher.TUNED and budget.specialise_epochs:
        tuned = _trained([batch for each in data.values() for batch in each.train], budget, len(data))
        decomposition += backward(tuned) + JUDGED * sum(map(forward, checked.values()))
    alone, scored, chosen, built = together.speed, [], [], []
    for worker in planned.workers:
        encoded = data[worker.capability]
        if budget.teacher is Teacher.TUNED:  # the base's parts were scored in its analysis
            scored.append(backward(analysis[worker.capability], speed=alone))
        few = Work.of(calibration(encoded.analysis, budget.search_tokens))
        choice = 0.0
        for size in worker.sizes:
            removed = 0 if worker.layers else depth - size.depth
            tries = (depth - planned.shared + max(0, removed - 1) * RETRIED) if removed else 0
            choice += tries * forward(few, depth / 2, alone)  # a layer's removal runs the layers above it
        largest, steps, contenders = max(map(layers, worker.sizes)), budget.search_steps, len(worker.sizes)
        evaluations = 1
        while contenders > 1:
            few = Work.of(encoded.train).times(steps / len(encoded.train))
            choice += contenders * (backward(few, largest, alone) + forward(few, speed=alone))
            choice += contenders * evaluations * forward(checked[worker.capability], largest, alone)
            steps, contenders, evaluations = LONGER * steps, contenders // 2, LONGER
        chosen.append(choice)
        build_data = forward(_answered(encoded.train, budget.augmented_copies), speed=alone)
        trained = _trained(encoded.train, budget, 1)
        build = build_data + backward(trained, largest, alone)
        build += forward(trained, speed=alone) if budget.distillation_weight else 0.0
        build += (JUDGED + 2) * forward(checked[worker.capability], largest, alone)
        built += [build] * (2 if control else 1)
    decomposition += sum(map(together.seconds, (scored, chosen, built)))
    seconds["decomposition"] = decomposition
    equivalents = [max(layers(size) for size in worker.sizes) for worker in planned.workers]
    seconds["validation"] = sum(equivalent * DECODED * speed.forward.batch for equivalent in equivalents)
    seconds["fusion"] = sum(forward(work, equivalent) for work in checked.values() for equivalent in equivalents)
    return seconds


def _trained(batches: list[Batch], budget: Budget, share: int) -> Work:
    """What a training reads of its batches, over all epochs or until its tokens are spent."""
    tokens = None if budget.specialise_tokens is None else budget.specialise_tokens * share
    order = schedule(batches, Training(epochs=budget.specialise_epochs, tokens=tokens))
    return Work.of([batches[index] for step in order for _, index in step])


def _answered(batches: Sequence[Batch], copies: int) -> Work:
    """What base and teacher read to make and answer ``copies`` more prompts for each item: once for each answer's token
    and twice more; documents have no prompt."""
    items = [batch for batch in batches if bool((batch.labels[:, 0] == IGNORED).all())]
    rows = sum(len(batch.ids) for batch in items)
    if not copies or not rows:
        return Work(0, 0, 0)
    passes = max(int((batch.labels != IGNORED).sum(1).max()) for batch in items) + 2
    tokens = sum(batch.ids.numel() for batch in items)
    return Work(passes * copies * rows / AT_ONCE, passes * copies * tokens, passes * copies * rows)


def _timed(run: Callable[[], object], place: torch.device) -> float:
    """Seconds of one run: the mean after a first one that warms up."""
    run()
    if place.type == "cuda":
        torch.cuda.synchronize()
    started, count = time.perf_counter(), 0
    while count < 2 or time.perf_counter() - started < SECONDS:
        run()
        count += 1
        if place.type == "cuda":
            torch.cuda.synchronize()
    return (time.perf_counter() - started) / count
