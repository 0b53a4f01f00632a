"""Writing a worker as a plain checkpoint whose shared base is stored once.

    workers/<id>/model-00001-of-00002.safetensors -> ../../shared/<sha256>.safetensors
    workers/<id>/model-00002-of-00002.safetensors    the worker's own layers

``AutoModelForCausalLM.from_pretrained`` reads it like any sharded checkpoint. A copy that follows links
(``cp -rL``) stands alone.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from butterfly.core.canonical import sha256_file
from butterfly.models.anatomy import Anatomy

SHARED_SHARD, OWN_SHARD = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"


def shared_tensors(model: Any, layers: int, dtype: torch.dtype) -> dict[str, torch.Tensor]:
    """What all workers have in common: embedding, the first ``layers`` layers, final norm, unembedding."""
    return _tensors(model, dtype, lambda key: not _is_own(key, layers))


def own_tensors(model: Any, layers: int, dtype: torch.dtype) -> dict[str, torch.Tensor]:
    """What a worker alone has: its layers above the shared base."""
    return _tensors(model, dtype, lambda key: _is_own(key, layers))


def _is_own(key: str, layers: int) -> bool:
    prefix, found, rest = key.partition("model.layers.")
    return bool(found) and not prefix and int(rest.split(".")[0]) >= layers


def _tensors(model: Any, dtype: torch.dtype, wanted: Any) -> dict[str, torch.Tensor]:
    tied = set(getattr(model, "_tied_weights_keys", None) or ()) if model.config.tie_word_embeddings else set()
    return {
        key: value.detach().to(dtype).contiguous().clone()
        for key, value in model.state_dict().items()
        if key not in tied and wanted(key)
    }


def untied_tensors(model: Any, dtype: torch.dtype) -> dict[str, torch.Tensor]:
    """Every tensor of the model's state in ``dtype``, on the CPU; of tensors that are one, the first name."""
    return {key: value.detach().to("cpu", dtype, copy=True).contiguous() for key, value in _untied(model)}


def shared_keys(model: Any, shared_layers: int) -> set[str]:
    """The names of what all workers have in common: everything but the layers from ``shared_layers`` on."""
    own = re.compile(re.escape(Anatomy(model).family.stack) + r"\.(\d+)\.")
    places = {key: own.match(key) for key, _ in _untied(model)}
    return {key for key, place in places.items() if place is None or int(place[1]) < shared_layers}


def _untied(model: Any) -> Iterator[tuple[str, torch.Tensor]]:
    seen: set[int] = set()
    for key, value in model.state_dict(keep_vars=True).items():
        if id(value) not in seen:
            seen.add(id(value))
            yield key, value


def write_shared(tensors: dict[str, torch.Tensor], split: Path) -> str:
    """Store the shared base under its own hash, once; the hash."""
    folder = split / "shared"
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / "draft.safetensors"
    save_file(tensors, draft, metadata={"format": "pt"})
    digest = sha256_file(draft)
    draft.replace(folder / f"{digest}.safetensors")
    return digest


def write_worker(model: Any, tokenizer: Any, shared: int, digest: str, folder: Path, dtype: torch.dtype) -> None:
    """Write ``model`` under ``folder`` (two levels below the split), its first ``shared`` layers as a link."""
    folder.mkdir(parents=True)
    own = own_tensors(model, shared, dtype)
    save_file(own, folder / OWN_SHARD, metadata={"format": "pt"})
    (folder / SHARED_SHARD).symlink_to(Path("..") / ".." / "shared" / f"{digest}.safetensors")
    common = shared_tensors(model, shared, dtype)
    size = sum(tensor.numel() * tensor.element_size() for tensor in (*own.values(), *common.values()))
    places = dict.fromkeys(sorted(common), SHARED_SHARD) | dict.fromkeys(sorted(own), OWN_SHARD)
    index = {"metadata": {"total_size": size}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")
    model.config.dtype = dtype
    model.config.architectures = [type(model).__name__]
    model.config.save_pretrained(folder)
    model.generation_config.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
