"""The time that a worker of a given size takes per token, measured on the device before any training.

Models with random weights replace the worker, because the time depends only on shapes. Two depths are measured for each
width; their difference gives the cost of a layer.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM

from butterfly.core.canonical import write_json
from butterfly.models.shape import config_of
from butterfly.runtime.latency import latency_ms
from butterfly.splitting.context import Context
from butterfly.splitting.plan import Plan, Size

DEPTHS = (2, 4)
RECORD = "latency.json"
PROMPT = "The quick brown fox jumps over the lazy dog."


@dataclass(frozen=True, slots=True)
class DecodeLatency:
    """Milliseconds for one more token of one sequence, by the width of the layers."""

    layer_ms: dict[tuple[int, int], float]
    """(neurons, groups) → one decoder layer."""
    rest_ms: dict[tuple[int, int], float]
    """(neurons, groups) → all that is not a decoder layer."""

    def __call__(self, size: Size) -> float:
        """What a worker of this size takes, in milliseconds."""
        width = size.neurons, size.groups
        return self.rest_ms[width] + size.depth * self.layer_ms[width]


def decode_latency(
    config: Any, tokenizer: Any, sizes: Iterable[Size], device: torch.device, dtype: torch.dtype
) -> DecodeLatency:
    """Measure the widths of some sizes.

    Args:
        config: the base's transformers configuration; sizes are cut from it.
        tokenizer: the base's.
        device, dtype: where and in what workers run.
    """
    layer, rest = {}, {}
    for neurons, groups in dict.fromkeys((size.neurons, size.groups) for size in sizes):
        shallow, deep = (_median_ms(config, tokenizer, Size(depth, neurons, groups), device, dtype) for depth in DEPTHS)
        each = max(0.0, deep - shallow) / (DEPTHS[1] - DEPTHS[0])
        layer[neurons, groups], rest[neurons, groups] = each, max(0.0, shallow - DEPTHS[0] * each)
    return DecodeLatency(layer, rest)


def measured_latency(context: Context, planned: Plan) -> DecodeLatency:
    """The latency of a plan's widths on the split's machine, measured once: a resumed split reads it."""

    def make(folder: Path) -> None:
        sizes = [size for worker in planned.workers for size in worker.sizes]
        measured = decode_latency(
            context.base.model.config, context.base.tokenizer, sizes, context.machine.device, context.machine.compute
        )
        if context.machine.main:
            widths = [[*width, measured.layer_ms[width], measured.rest_ms[width]] for width in measured.layer_ms]
            write_json(folder / RECORD, widths)

    inputs = context.inputs(sizes=[asdict(size) for worker in planned.workers for size in worker.sizes])
    folder = context.workspace.stage("latency", inputs, make)
    rows = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    return DecodeLatency(
        {(neurons, groups): layer for neurons, groups, layer, _ in rows},
        {(neurons, groups): rest for neurons, groups, _, rest in rows},
    )


def _median_ms(config: Any, tokenizer: Any, size: Size, device: torch.device, dtype: torch.dtype) -> float:
    model = AutoModelForCausalLM.from_config(config_of(config, size.shape())).to(device, dtype).eval()
    return latency_ms(model, tokenizer, PROMPT)["p50"]
