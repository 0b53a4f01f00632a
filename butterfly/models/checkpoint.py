"""Writing a worker as a plain checkpoint whose shared base is stored once.

    workers/<id>/model-00001-of-00002.safetensors -> ../../shared/<sha256>.safetensors
    workers/<id>/model-00002-of-00002.safetensors    the worker's own layers

``AutoModelForCausalLM.from_pretrained`` reads it like any sharded checkpoint. A copy that follows links
(``cp -rL``) stands alone.
"""

import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from butterfly.core.canonical import sha256_file
from butterfly.models.anatomy import Anatomy
from butterfly.models.base import BaseModel

SHARED_SHARD, OWN_SHARD = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"


_FORMAT = {"format": "pt"}
_COMPANIONS = {"generation_config.json", "special_tokens_map.json", "added_tokens.json", "vocab.json", "merges.txt"}


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
    save_file(tensors, draft, _FORMAT)
    follow_umask(draft)
    digest = sha256_file(draft)
    draft.replace(folder / f"{digest}.safetensors")
    return digest


def write_worker(model: Any, base: BaseModel, shared: set[str], digest: str, folder: Path, dtype: torch.dtype) -> None:
    """Write ``model`` under ``folder`` (two levels below the split) as a plain checkpoint.

    Tensors named in ``shared`` come from a link to the shared shard; the rest is the worker's own shard. The base's
    tokenizer files and generation configuration are copied byte for byte, so that what reads the base reads the worker.
    """
    folder.mkdir(parents=True)
    tensors = untied_tensors(model, dtype)
    save_file({key: value for key, value in tensors.items() if key not in shared}, folder / OWN_SHARD, _FORMAT)
    follow_umask(folder / OWN_SHARD)
    (folder / SHARED_SHARD).symlink_to(Path("..") / ".." / "shared" / f"{digest}.safetensors")
    size = sum(tensor.numel() * tensor.element_size() for tensor in tensors.values())
    places = {key: SHARED_SHARD if key in shared else OWN_SHARD for key in sorted(tensors)}
    index = {"metadata": {"total_size": size}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")
    config = {**model.config.to_diff_dict(), **_for_older_readers(model.config, dtype)}
    config |= {"architectures": [type(model).__name__], "tie_word_embeddings": Anatomy(model).tied}
    (folder / "config.json").write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    copied = [path for path in sorted(base.path.iterdir()) if path.is_file() and _is_companion(path.name)]
    for path in copied:
        shutil.copyfile(path, folder / path.name)
    if not any(path.name.startswith("tokenizer") for path in copied):  # a GGUF base has it inside
        base.tokenizer.save_pretrained(folder)


def _is_companion(name: str) -> bool:
    """Whether a file of the base belongs to its tokenizer, chat template or generation configuration."""
    return name in _COMPANIONS or name.startswith("tokenizer") or name.endswith(".jinja")


def _for_older_readers(config: Any, dtype: torch.dtype) -> dict[str, Any]:
    """The fields under which readers of transformers 4 look for what version 5 writes elsewhere."""
    word = str(dtype).removeprefix("torch.")
    found: dict[str, Any] = {"dtype": word, "torch_dtype": word}
    rope = getattr(config, "rope_parameters", None)
    if isinstance(rope, dict) and "rope_theta" in rope:
        found["rope_theta"] = rope["rope_theta"]
        scaling = {key: value for key, value in rope.items() if key != "rope_theta"}
        if scaling.get("rope_type", "default") != "default":
            found["rope_scaling"] = scaling
    return found


def follow_umask(path: Path) -> None:
    """Give a file the permissions that the caller's umask asks for; safetensors makes it private."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)
