"""A split on disk, read back: its record, its workers, its fused model."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging

from butterfly.core.canonical import sha256_file
from butterfly.core.errors import ModelError
from butterfly.fusion import AnyPool, Weighting
from butterfly.models.base import first_line
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.pools import POOLS, new_pool, new_weighting

__all__ = ["POOLS", "assemble", "check_files", "load", "load_tokenizer", "load_worker", "new_weighting", "read_record"]

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


def load_worker(
    split: Path, worker_id: str, folder: str = "workers", device: str = "cpu", dtype: str = "float32"
) -> Any:
    """A worker as the plain causal language model that it is, in evaluation mode."""
    path = split / folder / worker_id
    logging.disable_progress_bar()
    try:
        model, loading = AutoModelForCausalLM.from_pretrained(
            path, local_files_only=True, output_loading_info=True, dtype=_dtype(dtype)
        )
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise ModelError(f"worker {worker_id!r} cannot be read from {path}: {first_line(error)}") from error
    if wrong := [*loading["missing_keys"], *loading["unexpected_keys"], *loading["mismatched_keys"]]:
        raise ModelError(f"worker {worker_id!r} in {path}: tensor {wrong[0]} is missing or does not fit; split again")
    return model.to(_device(device)).eval()


def load_tokenizer(split: Path, worker_id: str) -> Any:
    """The tokenizer of a worker, padding on the left."""
    return tokenizer_in(split / "workers" / worker_id, worker_id)


def tokenizer_in(checkpoint: Path, name: str) -> Any:
    """The tokenizer of a checkpoint that errors call ``name``, padding on the left."""
    try:
        tokenizer = AutoTokenizer.from_pretrained(checkpoint, local_files_only=True)
    except (OSError, ValueError) as error:
        raise ModelError(f"the tokenizer of {name!r} cannot be read: {first_line(error)}") from error
    tokenizer.padding_side = "left"
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


def _device(name: str) -> torch.device:
    if name != "auto":
        return torch.device(name)
    accelerator = torch.accelerator.current_accelerator() if torch.accelerator.is_available() else None
    return accelerator or torch.device("cpu")


def _dtype(name: str) -> torch.dtype | str:
    if name != "auto" and name not in ("float32", "bfloat16", "float16"):
        raise ModelError(f"dtype={name!r}; expected auto, float32, bfloat16 or float16")
    return "auto" if name == "auto" else getattr(torch, name)


def assemble(models: Mapping[str, Any], shared: int, pool: AnyPool, weighting: Weighting) -> FusedModel:
    """The fused model of workers in memory under any pool and weighting, with gradients off; see ``FusedModel.of``.

    The workers' parameters are shared with it, so gradients are off for these too.
    """
    fused: FusedModel = FusedModel.of(models, shared, pool, weighting).requires_grad_(False)
    return fused


def load_fusion(split: Path, workers: int) -> tuple[AnyPool, Weighting]:
    """The pool and the weighting of a split.

    Raises:
        ModelError: a file of the fusion cannot be read.
    """
    fusion = read_record(split, "fusion/fusion.json")
    try:
        pool = new_pool(fusion["pool"], fusion["beta"], fusion["delta"])
    except ModelError as error:
        raise ModelError(f"{split}/fusion/fusion.json: {error}") from error
    weighting = new_weighting(fusion["weighting"], fusion["hidden_size"], workers)
    try:
        weighting.load_state_dict(load_file(split / "fusion" / "weights.safetensors"))
    except (OSError, RuntimeError, SafetensorError) as error:
        raise ModelError(f"{split}/fusion/weights.safetensors cannot be read: {first_line(error)}") from error
    return pool, weighting


def load(split: str | Path, device: str = "auto", dtype: str = "auto") -> FusedModel:
    """The fused model of a split; its tokenizer is at ``.tokenizer``.

    Args:
        split: the directory that ``split`` wrote.
        device: ``auto`` (an accelerator where there is one), ``cpu``, ``cuda``, ``cuda:1``, ``mps``.
        dtype: ``auto`` (the workers' own), ``float32``, ``bfloat16`` or ``float16``; the fusion is in float32.

    Raises:
        ModelError: the directory is no split, or a file of it is missing or damaged.
    """
    split = Path(split)
    record = read_record(split)
    check_files(split, record)
    worker_ids = [worker["worker_id"] for worker in record["workers"]]
    pool, weighting = load_fusion(split, len(worker_ids))
    models = {worker_id: load_worker(split, worker_id, device=device, dtype=dtype) for worker_id in worker_ids}
    fused = assemble(models, record["shared_layers"], pool, weighting.to(_device(device)))
    fused.tokenizer = load_tokenizer(split, worker_ids[0])
    return fused
