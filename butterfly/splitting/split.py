"""The whole of algorithm 1.2, from a model and a configuration to a split on disk."""

import os
import platform
import random
import shutil
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch
import transformers
from safetensors.torch import save_file

from butterfly.analysis import Signature, activation_signature, neutral_items
from butterfly.capability import Capability
from butterfly.capability.encoding import Batch, batches
from butterfly.capability.item import Item
from butterfly.core.canonical import sha256_file, sha256_text, write_json
from butterfly.core.files import staged_directory
from butterfly.core.progress import SILENT, Progress
from butterfly.core.seeds import derive, seed_everything
from butterfly.models.base import SHIPPED, BaseModel, load_base
from butterfly.models.checkpoint import shared_tensors, write_shared, write_worker_of
from butterfly.models.layers import keep_layers
from butterfly.runtime.answer import answers
from butterfly.runtime.latency import latency_ms
from butterfly.runtime.load import POOLS, assemble, load_worker, new_weighting
from butterfly.schema.configuration import FusionStrategy, SplitConfiguration
from butterfly.splitting.data import capabilities_of
from butterfly.splitting.manifest import manifest
from butterfly.splitting.plan import Plan, WorkerPlan, plan
from butterfly.splitting.specialise import Training, prepare, specialise
from butterfly.splitting.weighting import collect, compare_pools, learn

VALIDATION_SAMPLE = 100
"""Validation items per worker whose accuracy the manifest states."""


def split(
    model: str,
    configuration: SplitConfiguration | str | Path,
    out: str | Path,
    *,
    control: bool = False,
    progress: Progress = SILENT,
) -> Path:
    """Split ``model`` as configured into ``out``, which appears whole or not at all; the path of it.

    Args:
        model: a model directory, or ``butterfly-base`` for the shipped one.
        configuration: the splitting configuration or the path of its JSON; data paths in it are relative to the file.
        out: a directory that does not exist yet or is empty.
        control: also build, for each worker, one of the same size from random layers with the same fine-tuning.
        progress: hears of every stage.

    Raises:
        ConfigurationError, DatasetError, ModelError, OutputError: each names what was found and the fix.
    """
    folder = Path()
    if not isinstance(configuration, SplitConfiguration):
        folder = Path(configuration).parent
        configuration = SplitConfiguration.load(Path(configuration))
    pool, kind = resolve_fusion(configuration)
    capabilities = capabilities_of(configuration, folder, progress)
    with staged_directory(Path(out)) as staging:
        base = load_base(model, "cpu", "float32")
        seed_everything(configuration.seed)
        data = {name: _encode(base, one, configuration) for name, one in capabilities.items()}
        signatures, neutral = analyse(base, capabilities, data, configuration, progress)
        decided = plan(configuration, base, signatures)
        digest = write_shared(shared_tensors(base.model, decided.shared, base.dtype), staging)
        training = build(staging, base, decided, configuration, data, digest, progress, "workers")
        if control:
            training |= build(
                staging,
                base,
                randomised(decided, base, configuration),
                configuration,
                data,
                digest,
                progress,
                "controls",
            )
        losses = learn_fusion(staging, base, decided, configuration, data, progress, pool, kind)
        for worker, configured in zip(decided.workers, configuration.workers, strict=True):
            loaded = load_worker(staging, worker.worker_id)
            sample = capabilities[worker.capability].validation[:VALIDATION_SAMPLE]
            said = answers(
                loaded,
                base.tokenizer,
                [item.prompt for item in sample],
                progress=progress,
                stage=f"validate {worker.worker_id}",
            )
            right = sum(map(capabilities[worker.capability].grader, sample, said))
            card = manifest(
                worker,
                configured,
                base,
                digest,
                right / len(sample),
                latency_ms(loaded, base.tokenizer, sample[0].prompt),
            )
            (staging / "workers" / worker.worker_id / "manifest.json").write_text(card.to_json(), encoding="utf-8")
        write_json(
            staging / "evidence" / "signatures.json",
            {"capabilities": {name: asdict(one) for name, one in signatures.items()}, "neutral": asdict(neutral)},
        )
        write_json(staging / "evidence" / "training.json", training)
        write_json(staging / "evidence" / "fusion.json", losses)
        write_json(staging / "evidence" / "data.json", {name: data_digests(one) for name, one in capabilities.items()})
        record = {
            "schema_version": "1",
            "name": Path(out).resolve().name,
            "base_model": model if model == SHIPPED else os.path.relpath(Path(model).resolve(), Path(out).resolve()),
            "base_sha256": base.sha256,
            "base_parameters": base.parameters,
            "base_layers": base.layers,
            "configuration": keep_data(configuration, folder, staging),
            "shared_layers": decided.shared,
            "shared_sha256": digest,
            "workers": [asdict(worker) for worker in decided.workers],
            "controls": control,
            "seed": configuration.seed,
            "versions": {
                "butterfly": version("butterfly"),
                "torch": torch.__version__,
                "transformers": transformers.__version__,
                "python": platform.python_version(),
            },
            "files": {
                str(path.relative_to(staging)): sha256_file(path)
                for path in sorted(staging.rglob("*"))
                if path.is_file()
            },
        }
        write_json(staging / "split.json", record)
    return Path(out)


def keep_data(configuration: SplitConfiguration, folder: Path, staging: Path) -> dict[str, Any]:
    """Copy the users' own data into the split; the configuration, its data paths now relative to the split."""
    given = configuration.model_dump(mode="json", exclude_unset=True)
    for worker in given["workers"]:
        for name, path in (worker.get("data") or {}).items():
            kept = Path("data") / worker["worker_id"] / f"{name}.jsonl"
            (staging / kept).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(folder / path, staging / kept)
            worker["data"][name] = kept.as_posix()
    return given


def resolve_fusion(configuration: SplitConfiguration) -> tuple[str, str]:
    """The pool and the weighting that the configuration's strategy and hyper-parameters mean.

    ``sctt_smooth_combination`` is the linear pool of probabilities. Every pool is smooth of every order, so any
    ``smoothness_order`` is met. Learnable weights are a gate, others are equal and fixed; with confidence weighting
    they are the prior of weights that follow the outputs, for which P-mono is refuted and N2 is not stated.
    """
    given, strategy = configuration.fusion_hyperparams, configuration.fusion_strategy
    pool = "linear_pool" if strategy is FusionStrategy.SCTT_SMOOTH_COMBINATION else strategy.value
    prior = "gate" if given.combination_weights_learnable else "fixed"
    return pool, f"confidence-{prior}" if given.confidence_weighting else prior


def _encode(base: BaseModel, capability: Capability, configuration: SplitConfiguration) -> dict[str, list[Batch]]:
    budget, longest = configuration.budget, base.model.config.max_position_embeddings
    return {
        "analysis": batches(base.tokenizer, capability.train[: budget.analysis_items], budget.batch_size, longest),
        "train": batches(base.tokenizer, capability.train[: budget.specialise_items], budget.batch_size, longest),
        "fusion": batches(base.tokenizer, capability.validation[: budget.fusion_items], budget.batch_size, longest),
    }


def analyse(
    base: BaseModel,
    capabilities: Mapping[str, Capability],
    data: Mapping[str, Mapping[str, Sequence[Batch]]],
    configuration: SplitConfiguration,
    progress: Progress,
) -> tuple[dict[str, Signature], Signature]:
    """Phase 1: the activation signature of each capability, and of a neutral corpus made of all of them."""
    budget = configuration.budget
    with progress.stage("analyse activations", len(data) + 1) as advance:
        signatures = {}
        for name, one in data.items():
            signatures[name] = activation_signature(base.model, one["analysis"])
            advance(1)
        mixed = [item for one in capabilities.values() for item in one.train[: budget.analysis_items]]
        shuffled = neutral_items(mixed, derive(configuration.seed, "neutral"))
        longest = base.model.config.max_position_embeddings
        neutral = activation_signature(base.model, batches(base.tokenizer, shuffled, budget.batch_size, longest))
        advance(1)
    return signatures, neutral


def build(
    staging: Path,
    base: BaseModel,
    decided: Plan,
    configuration: SplitConfiguration,
    data: Mapping[str, Mapping[str, Sequence[Batch]]],
    digest: str,
    progress: Progress,
    folder: str,
) -> dict[str, Any]:
    """Phase 2: cut, specialise and write each worker; the losses and times of their training."""
    budget = configuration.budget
    record: dict[str, Any] = {}
    for worker in decided.workers:
        label = worker.worker_id if folder == "workers" else f"control of {worker.worker_id}"
        started = time.monotonic()
        prepared = prepare(base, decided.shared, data[worker.capability]["train"], progress, f"shared base, {label}")
        training = Training(
            budget.specialise_epochs,
            budget.learning_rate,
            budget.distillation_weight,
            derive(configuration.seed, "specialise", worker.worker_id),
        )
        own, losses = specialise(
            base, decided.shared, worker.layers, prepared, training, progress, f"specialise {label}"
        )
        cut = keep_layers(base.model, worker.layers)
        for place, layer in enumerate(own, decided.shared):
            cut.model.layers[place].load_state_dict(layer.state_dict())
        write_worker_of(cut, base.tokenizer, decided.shared, digest, staging / folder / worker.worker_id, base.dtype)
        record[f"{folder}/{worker.worker_id}"] = {
            **asdict(training),
            "layers": list(worker.layers),
            "steps": len(losses),
            "loss_first": losses[0] if losses else None,
            "loss_last_tenth": sum(losses[-len(losses) // 10 :]) / len(losses[-len(losses) // 10 :])
            if losses
            else None,
            "time_s": round(time.monotonic() - started, 2),
        }
    return record


def randomised(decided: Plan, base: BaseModel, configuration: SplitConfiguration) -> Plan:
    """The control's plan: as many layers above the shared base as each worker has, drawn at random."""
    drawn = []
    for worker in decided.workers:
        rng = random.Random(derive(configuration.seed, "control", worker.worker_id))
        upper = sorted(rng.sample(range(decided.shared, base.layers), worker.depth - decided.shared))
        layers = (*range(decided.shared), *upper)
        drawn.append(
            WorkerPlan(
                worker.worker_id, worker.capability, layers, worker.depth, (), worker.parameters, worker.memory_bytes
            )
        )
    return Plan(decided.shared, tuple(drawn))


def learn_fusion(
    staging: Path,
    base: BaseModel,
    decided: Plan,
    configuration: SplitConfiguration,
    data: Mapping[str, Mapping[str, Sequence[Batch]]],
    progress: Progress,
    pool: str,
    kind: str,
) -> dict[str, Any]:
    """Phase 4: learn fixed weights and a gate on validation data, keep the one asked for; all losses, in nats."""
    ids = [worker.worker_id for worker in decided.workers]
    hidden = base.model.config.hidden_size
    chosen = new_weighting(kind, hidden, len(ids))
    given = configuration.fusion_hyperparams
    fused = assemble(staging, ids, decided.shared, POOLS[pool](given.beta, given.delta), chosen)
    prepared = {
        worker.worker_id: prepare(
            base, decided.shared, data[worker.capability]["fusion"], progress, f"fusion data, {worker.capability}"
        )
        for worker in decided.workers
    }
    collected = collect(fused, prepared)
    losses: dict[str, Any] = {"positions": len(collected.targets)}
    for each in dict.fromkeys(("fixed", "gate", kind)):
        weighting = new_weighting(each, hidden, len(ids))
        losses[f"{pool}/{each}"] = learn(
            fused,
            weighting,
            collected,
            derive(configuration.seed, "fusion", each),
            progress,
            f"learn the fusion, {each}",
        )
        if each == kind and given.combination_weights_learnable:
            chosen = weighting
    with progress.stage("compare the pools", 1) as advance:
        pools = {name: make(given.beta, given.delta) for name, make in POOLS.items()}
        losses["pools"] = compare_pools(fused, chosen, collected, pools)
        advance(1)
    (staging / "fusion").mkdir()
    save_file(chosen.state_dict(), staging / "fusion" / "weights.safetensors")
    write_json(
        staging / "fusion" / "fusion.json",
        {
            "pool": pool,
            "weighting": kind,
            "beta": given.beta,
            "delta": given.delta,
            "hidden_size": hidden,
            "workers": ids,
        },
    )
    return losses


def data_digests(capability: Capability) -> dict[str, str]:
    """One hash per split of a capability: of its items' own hashes, in order."""
    splits: dict[str, Sequence[Item]] = {
        "train": capability.train, "validation": capability.validation, "test": capability.test,
    }  # fmt: skip
    return {name: sha256_text("".join(item.digest for item in items)) for name, items in splits.items()}
