"""A split on disk, read back: its record, its workers, its fused model."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging

from butterfly.core.canonical import sha256_file
from butterfly.core.errors import ModelError
from butterfly.fusion import (
    AnyPool,
    ConfidenceWeights,
    Domain,
    FixedWeights,
    Gate,
    LatentMean,
    LinearPool,
    LogPool,
    LogSumExpPool,
    SmoothMedian,
    Weighting,
)
from butterfly.models.base import first_line
from butterfly.runtime.fused import FusedModel

POOLS: dict[str, Callable[[float, float], AnyPool]] = {
    # What the fused model hands to a pool is finite and normalised already.
    "linear_pool": lambda beta, delta: LinearPool(validate=False),
    "latent_mean": lambda beta, delta: LatentMean(validate=False),
    "log_pool": lambda beta, delta: LogPool(validate=False),
    "log_sum_exp_pool": lambda beta, delta: LogSumExpPool(beta, domain=Domain.LOGITS, validate=False),
    "smooth_median": lambda beta, delta: SmoothMedian(delta, domain=Domain.LOGITS, validate=False),
}

RECORD_KEYS = {"base_model", "base_sha256", "configuration", "controls", "files", "shared_layers", "workers"}
FUSION_KEYS = {"beta", "delta", "hidden_size", "pool", "weighting"}


def read_record(split: Path, name: str = "split.json") -> dict[str, Any]:
    """A JSON file of a split.

    Raises:
        ModelError: the directory is no split, or the file is damaged.
    """
    try:
        record = json.loads((split / name).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{split} is no split: {name} cannot be read ({error}); make one with 'butterfly split'"
        ) from error
    needed = {"split.json": RECORD_KEYS, "fusion/fusion.json": FUSION_KEYS}.get(name, set())
    if not isinstance(record, dict) or not needed <= set(record):
        raise ModelError(f"{split}: {name} is not the record that was written; restore it or split again")
    return record


def check_files(split: Path, record: dict[str, Any]) -> None:
    """``ModelError`` where a file of the split is missing or is not the one that was written."""
    for name, digest in record["files"].items():
        if not (split / name).is_file():
            raise ModelError(f"{split}: {name} is missing; restore it or split again")
        if sha256_file(split / name) != digest:
            raise ModelError(
                f"{split}: {name} is not the file that was written (sha256 differs); restore it or split again"
            )


def load_worker(split: Path, worker_id: str, folder: str = "workers") -> Any:
    """A worker as the plain causal language model that it is, in float32 and evaluation mode."""
    path = split / folder / worker_id
    logging.disable_progress_bar()
    try:
        model, found = AutoModelForCausalLM.from_pretrained(path, local_files_only=True, output_loading_info=True)
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise ModelError(f"worker {worker_id!r} cannot be read from {path}: {first_line(error)}") from error
    if wrong := [*found["missing_keys"], *found["unexpected_keys"], *found["mismatched_keys"]]:
        raise ModelError(f"worker {worker_id!r} in {path}: tensor {wrong[0]} is missing or does not fit; split again")
    return model.float().eval()


def load_tokenizer(split: Path, worker_id: str) -> Any:
    """The tokenizer of a worker, padding on the left."""
    try:
        tokenizer = AutoTokenizer.from_pretrained(split / "workers" / worker_id, local_files_only=True)
    except (OSError, ValueError) as error:
        raise ModelError(f"the tokenizer of {worker_id!r} cannot be read: {first_line(error)}") from error
    tokenizer.padding_side = "left"
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


def assemble(split: Path, worker_ids: list[str], shared: int, pool: AnyPool, weighting: Weighting) -> FusedModel:
    """The fused model of the workers on disk under any pool and weighting."""
    models = {worker_id: load_worker(split, worker_id) for worker_id in worker_ids}
    layers = {worker_id: list(model.model.layers)[shared:] for worker_id, model in models.items()}
    fused: FusedModel = FusedModel(models[worker_ids[0]], shared, layers, pool, weighting).eval()
    fused.requires_grad_(False)
    return fused


def new_weighting(kind: str, hidden_size: int, workers: int) -> Weighting:
    """An untrained weighting: ``gate`` or ``fixed``, or either of them as the prior of a ``confidence-…`` one."""
    if kind.startswith("confidence-"):
        return ConfidenceWeights(new_weighting(kind.removeprefix("confidence-"), hidden_size, workers))
    return Gate(hidden_size, workers) if kind == "gate" else FixedWeights(workers)


def load(split: str | Path) -> FusedModel:
    """The fused model of a split; its tokenizer is at ``.tokenizer``.

    Raises:
        ModelError: the directory is no split, or a file of it is missing or damaged.
    """
    split = Path(split)
    record, fusion = read_record(split), read_record(split, "fusion/fusion.json")
    check_files(split, record)
    if fusion["pool"] not in POOLS:
        raise ModelError(f"{split}/fusion/fusion.json: pool={fusion['pool']!r}; expected one of {', '.join(POOLS)}")
    worker_ids = [worker["worker_id"] for worker in record["workers"]]
    weighting = new_weighting(fusion["weighting"], fusion["hidden_size"], len(worker_ids))
    try:
        weighting.load_state_dict(load_file(split / "fusion" / "weights.safetensors"))
    except (OSError, RuntimeError, SafetensorError) as error:
        raise ModelError(f"{split}/fusion/weights.safetensors cannot be read: {first_line(error)}") from error
    fused = assemble(
        split, worker_ids, record["shared_layers"], POOLS[fusion["pool"]](fusion["beta"], fusion["delta"]), weighting
    )
    fused.tokenizer = load_tokenizer(split, worker_ids[0])
    return fused
