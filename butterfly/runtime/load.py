"""A split on disk, read back: its record, its workers, its fused model."""

import json
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging

from butterfly.core.errors import ModelError
from butterfly.fusion import FixedWeights, Gate, LatentMean, LinearPool, Pool, Weighting
from butterfly.runtime.fused import FusedModel

POOLS: dict[str, type[Pool]] = {"linear_pool": LinearPool, "latent_mean": LatentMean}


def read_record(split: Path, name: str = "split.json") -> dict[str, Any]:
    """A JSON file of a split.

    Raises:
        ModelError: the directory is no split, or the file is damaged.
    """
    try:
        record: dict[str, Any] = json.loads((split / name).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{split} is no split: {name} cannot be read ({error}); make one with 'butterfly split'"
        ) from error
    return record


def load_worker(split: Path, worker_id: str, folder: str = "workers") -> Any:
    """A worker as the plain causal language model that it is, in float32 and evaluation mode."""
    path = split / folder / worker_id
    logging.disable_progress_bar()
    try:
        return AutoModelForCausalLM.from_pretrained(path, local_files_only=True).float().eval()
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise ModelError(f"worker {worker_id!r} cannot be read from {path}: {str(error).splitlines()[0]}") from error


def load_tokenizer(split: Path, worker_id: str) -> Any:
    """The tokenizer of a worker, padding on the left."""
    tokenizer = AutoTokenizer.from_pretrained(split / "workers" / worker_id, local_files_only=True)
    tokenizer.padding_side = "left"
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


def assemble(split: Path, worker_ids: list[str], shared: int, pool: Pool, weighting: Weighting) -> FusedModel:
    """The fused model of the workers on disk under any pool and weighting."""
    models = {worker_id: load_worker(split, worker_id) for worker_id in worker_ids}
    layers = {worker_id: list(model.model.layers)[shared:] for worker_id, model in models.items()}
    fused: FusedModel = FusedModel(models[worker_ids[0]], shared, layers, pool, weighting).eval()
    fused.requires_grad_(False)
    return fused


def new_weighting(kind: str, hidden_size: int, workers: int) -> Weighting:
    """An untrained weighting: ``gate`` or ``fixed``."""
    return Gate(hidden_size, workers) if kind == "gate" else FixedWeights(workers)


def load(split: str | Path) -> FusedModel:
    """The fused model of a split; its tokenizer is at ``.tokenizer``.

    Raises:
        ModelError: the directory is no split, or a file of it is missing or damaged.
    """
    split = Path(split)
    record, fusion = read_record(split), read_record(split, "fusion/fusion.json")
    worker_ids = [worker["worker_id"] for worker in record["workers"]]
    weighting = new_weighting(fusion["weighting"], fusion["hidden_size"], len(worker_ids))
    try:
        weighting.load_state_dict(load_file(split / "fusion" / "weights.safetensors"))
    except (OSError, RuntimeError, SafetensorError) as error:
        raise ModelError(f"{split}/fusion/weights.safetensors cannot be read: {str(error).splitlines()[0]}") from error
    fused = assemble(split, worker_ids, record["shared_layers"], POOLS[fusion["pool"]](), weighting)
    fused.tokenizer = load_tokenizer(split, worker_ids[0])
    return fused
