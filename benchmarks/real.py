"""A real base cut to several budgets, beside controls: ``python -m benchmarks.real``, which ``make real`` calls.

For each capability: the base fine-tuned on the capability's data (the reference), then, at each budget, a worker as
butterfly plans it (depth and width searched), and three of the same budget with the same teacher and the same steps:
random layers, the best contiguous block, and neurons by importance alone (as LLM-Pruner cuts: all layers, narrower).
Everything is judged on test data that was not read before. One line of JSON a model.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from butterfly.capability import Capability, Split
from butterfly.certify.intervals import accuracy, retention
from butterfly.core.progress import SILENT
from butterfly.core.seeds import seed_everything
from butterfly.models.base import load_base
from butterfly.models.shape import full_shape, parameters_of
from butterfly.runtime.score import score
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.ablation import Ablation
from butterfly.splitting.context import Context, encode
from butterfly.splitting.data import data_digests
from butterfly.splitting.machine import Machine
from butterfly.splitting.plan import Size, fits, plan
from butterfly.splitting.search import parts_kept
from butterfly.splitting.trunk import trunk
from butterfly.splitting.worker import Builder, Chosen
from butterfly.splitting.workspace import Workspace

BUDGETS = (0.9, 0.75, 0.5, 0.4, 0.3)
CAPABILITIES = {"plurals": ".jsonl", "past": ".jsonl", "python": ""}
TRAINING = {
    "plurals": {
        "specialise_items": 720,
        "specialise_epochs": 24,
        "batch_size": 32,
        "learning_rate": 3e-4,
        "augmented_copies": 7,
    },
    "past": {
        "specialise_items": 600,
        "specialise_epochs": 28,
        "batch_size": 32,
        "learning_rate": 3e-4,
        "augmented_copies": 7,
    },
    "python": {
        "specialise_items": 60_000,
        "specialise_epochs": 2,
        "specialise_tokens": 16_000_000,
        "batch_size": 64,
        "learning_rate": 4e-4,
        "search_steps": 30,
    },
}
"""Above 500 steps each; the reference is trained as long as every worker."""


EVERYTHING = ",".join(f"{name}:{part}" for name in CAPABILITIES for part in ("reference", *BUDGETS))


def configuration(name: str, share: float) -> SplitConfiguration:
    """One worker that shares no layer, at one budget."""
    worker = {"worker_id": name, "capability_focus": name, "fine_tune_dataset": name, "pruning_threshold": 0.0}
    return SplitConfiguration.model_validate(
        {
            "strategy": "hybrid_functional",
            "base_model": "real",
            "workers": [worker],
            "fusion_strategy": "linear_pool",
            "fusion_hyperparams": {
                "smoothness_order": 2, "combination_weights_learnable": False, "confidence_weighting": False,
            },
            "shared_layers": 0,
            "budget": {
                "parameter_share": share, "distillation_weight": 3.0, "specialise_tokens": None,
                "evaluation_items": 1000, "search_steps": 40, "search_tokens": 4096, **TRAINING[name],
            },
        }
    )  # fmt: skip


def contiguous(builder: Builder, size: Size, batches: Any) -> tuple[int, ...]:
    """The block of layers in a row without which the trunk's loss is highest above that of the rest."""
    depth = builder.whole.depth
    ablation = Ablation(builder.trunk, batches, builder.context.machine.compute)

    def loss(start: int) -> float:
        return ablation([n for n in range(depth) if not start <= n < start + size.depth])

    best = min(range(depth - size.depth + 1), key=loss)
    return tuple(range(best, best + size.depth))


def variants(builder: Builder, share: float, only: Sequence[str] | None) -> Iterator[tuple[str, Chosen]]:
    """What is built at a budget, by name; nothing is chosen for a name that is not asked for."""
    (worker,) = builder.plan.workers
    config, budget = builder.trunk.config, builder.context.configuration.budget
    importance = builder.importance(worker)
    deep = next(size for size in worker.sizes if size.neurons == builder.whole.neurons)

    def contiguous_block() -> Chosen:
        layers = contiguous(builder, deep, builder.context.data[worker.capability].analysis[:4])
        return Chosen(deep, parts_kept(layers, deep, importance, builder.whole), ())

    def importance_only() -> Chosen | None:
        widths = range(builder.whole.neurons, 0, -16)
        sizes = (Size(builder.whole.depth, n, builder.whole.groups) for n in widths)
        size = next((size for size in sizes if fits(config, size, budget)), None)
        return size and Chosen(size, parts_kept(range(size.depth), size, importance, builder.whole), ())

    def random_layers() -> Chosen:
        return builder.drawn(worker, Chosen(deep, parts_kept((), deep, importance, builder.whole), ()))

    made: dict[str, Callable[[], Chosen | None]] = {
        "butterfly": lambda: builder.choose(worker), "random layers": random_layers,
        "contiguous block": contiguous_block, "importance only": importance_only,
    }  # fmt: skip
    for name, make in made.items():
        if (only is None or name in only) and (chosen := make()) is not None:
            yield name, chosen


def run(
    name: str, share: float | None, base_path: str, data: Path, work: Path, device: str, only: str | None = None
) -> Iterator[dict[str, Any]]:
    """The reference (without a share), or everything at one budget."""
    asked = configuration(name, share or 1.0)
    paths = [data / f"{name}.{part}{CAPABILITIES[name]}" for part in ("train", "validation", "test")]
    capability = Capability.from_files(name, *paths)
    base = load_base(base_path, device)
    seed_everything(asked.seed)
    machine = Machine.of(base)
    work.mkdir(parents=True, exist_ok=True)
    context = Context(
        base, asked, {name: capability}, {name: encode(base, capability, asked, machine.device)},
        {name: data_digests(capability)}, machine, Workspace(work, machine.accelerator), SILENT,
    )  # fmt: skip
    config = base.model.config
    whole = parameters_of(config, full_shape(config))

    def judged(model: Any, label: str, started: float, **more: Any) -> dict[str, Any]:
        graded = score(model, base.tokenizer, capability, Split.TEST, limit=1000)
        interval = accuracy(graded.right)
        kept = retention(graded.right, reference) if label != "base" and label != "reference" else None
        return {
            "capability": name, "model": label, "budget": share,
            "accuracy": interval.value, "low": interval.low, "high": interval.high,
            "items": len(graded.right), "nats": float(np.mean(graded.nats)),
            "retention": kept.value if kept else None, "retention_low": kept.low if kept else None,
            "retention_high": kept.high if kept else None,
            "parameter_share": model.num_parameters() / whole, "time_s": round(time.monotonic() - started, 1), **more,
        }  # fmt: skip

    reference: Any = None
    started = time.monotonic()
    cut_from = trunk(context)
    tuned = cut_from.model
    reference = score(tuned, base.tokenizer, capability, Split.TEST, limit=1000).right
    if share is None:
        yield judged(base.model, "base", started)
        run_of = cut_from.record["record"]
        yield judged(tuned, "reference", started, steps=run_of["steps"], validation=run_of["validation"])
        return
    builder = Builder(context, plan(asked, config), cut_from)
    (worker,), (configured,) = builder.plan.workers, asked.workers
    started = time.monotonic()
    for label, chosen in variants(builder, share, only.split(",") if only else None):
        built = builder.build(worker, configured, chosen, label.replace(" ", "-"))
        yield judged(
            built.model, label, started, layers=list(chosen.kept.layers), neurons=chosen.size.neurons,
            groups=chosen.size.groups, steps=built.record["record"]["steps"],
            tried=[
                [trial.size.depth, trial.size.neurons, trial.size.groups, round(trial.nats, 4)]
                for trial in chosen.tried
            ],
            device=torch.cuda.get_device_name() if machine.device.type == "cuda" else machine.device.type,
        )  # fmt: skip
        started = time.monotonic()


def main() -> None:
    """Run one part of the jobs and append its lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="what is done already is found here")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--jobs", default=EVERYTHING, help="such as plurals:0.75,python:reference; all without it")
    parser.add_argument("--only", help="the models to build, such as butterfly,random layers; all without it")
    arguments = parser.parse_args()
    for job in arguments.jobs.split(","):
        name, _, share = job.partition(":")
        wanted = None if share == "reference" else float(share)
        for line in run(name, wanted, arguments.base, arguments.data, arguments.work, arguments.device, arguments.only):
            with arguments.out.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")
            print(f"{name} {share} {line['model']}: {line['accuracy']:.3f}", flush=True)


if __name__ == "__main__":
    main()
