"""Writing a worker as a plain checkpoint whose shared base is stored once.

    workers/<id>/model-00001-of-00002.safetensors -> ../../shared/<sha256>.safetensors
    workers/<id>/model-00002-of-00002.safetensors    the worker's own layers

``AutoModelForCausalLM.from_pretrained`` reads it like any sharded checkpoint. A copy that follows links
(``cp -rL``) stands alone.
"""

from __future__ import annotations

import json
import math
import re
import secrets
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from transformers.core_model_loading import revert_weight_conversion

from butterfly.core.canonical import sha256_file
from butterfly.core.errors import ModelError
from butterfly.models.anatomy import Anatomy
from butterfly.models.base import DECIDING, BaseModel

if TYPE_CHECKING:
    from transformers import PreTrainedModel

SHARED, DRAFT = "shared", "draft-"
"""The folder of shared bases, and how the name of a file begins there that is not whole yet."""
SHARED_SHARD, OWN_SHARD = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"


def untied_tensors(model: PreTrainedModel, dtype: torch.dtype) -> dict[str, torch.Tensor]:
    """Every tensor of the model's state in ``dtype``, on the CPU; of tensors that are one, the first name."""
    return {key: value.detach().to("cpu", dtype, copy=True).contiguous() for key, value in _untied(model)}


def shared_keys(model: PreTrainedModel, shared_layers: int) -> set[str]:
    """The names of what all workers have in common: everything but the layers from ``shared_layers`` on."""
    own = re.compile(re.escape(Anatomy(model).family.stack) + r"\.(\d+)\.")
    places = {key: own.match(key) for key, _ in _untied(model)}
    return {key for key, place in places.items() if place is None or int(place[1]) < shared_layers}


def _untied(model: PreTrainedModel) -> Iterator[tuple[str, torch.Tensor]]:
    seen: set[int] = set()
    for key, value in model.state_dict(keep_vars=True).items():
        if id(value) not in seen:
            seen.add(id(value))
            yield key, value


def stored_tensors(model: PreTrainedModel, tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Tensors of ``model`` by the names, and in the parts, in which checkpoints of its class store them.

    Transformers holds the experts of a layer as one tensor. Checkpoints hold one tensor for each expert.

    Args:
        model: the model whose class has the checkpoints.
        tensors: by the model's own names; of any shape and dtype.
    """
    conversions = getattr(model, "_weight_conversions", None)
    try:
        model._weight_conversions = None  # those of the class, not of the files that this model came from
        parts = revert_weight_conversion(model, tensors)
    finally:
        model._weight_conversions = conversions
    return {key: part.contiguous() for key, part in parts.items()}


def write_shared(tensors: dict[str, torch.Tensor], split: Path, model: PreTrainedModel | None = None) -> str:
    """Store the shared base under its own hash, once; the hash.

    Args:
        model: that the tensors are of; with it they are stored as checkpoints of its class store them.
    """
    if model is not None:
        tensors = stored_tensors(model, tensors)
    folder = split / SHARED
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / f"{DRAFT}{secrets.token_hex(8)}.safetensors"  # several machines may write to the folder
    save_tensors(tensors, draft)
    digest = sha256_file(draft)
    draft.replace(folder / f"{digest}.safetensors")
    return digest


def save_tensors(tensors: dict[str, torch.Tensor], path: Path, metadata: Mapping[str, str] | None = None) -> None:
    """Store tensors in a safetensors file with the permissions of the umask.

    Args:
        tensors: by name; of any shape and dtype.
        path: the file.
        metadata: more of the file's header.
    """
    path.touch()
    mode = path.stat().st_mode
    save_file(tensors, path, metadata={"format": "pt", **(metadata or {})})
    path.chmod(mode)  # safetensors makes its files 0600


def write_worker(
    model: PreTrainedModel, base: BaseModel, shared_keys: set[str], digest: str, folder: Path, dtype: torch.dtype
) -> None:
    """Write ``model`` as a plain checkpoint under ``folder``, two levels below the split.

    Args:
        base: the model it was cut from, whose tokenizer files and generation config are copied byte for byte.
        shared_keys: the tensors that are read through a link to ``shared/<digest>.safetensors``, as
            :func:`write_shared` stored them; they are not compared.
        dtype: in which the worker's own tensors are stored.

    Raises:
        ModelError: a shared tensor that ``model`` does not have, a shared base that holds others, or nothing that is
            the worker's own.
    """
    there = dict(_untied(model))
    if unknown := sorted(shared_keys - there.keys()):
        raise ModelError(f"shared tensor {unknown[0]} is not in the worker; share only what every worker keeps")
    own = {key: value.detach().to("cpu", dtype).contiguous() for key, value in there.items() if key not in shared_keys}
    if not own:
        raise ModelError("the worker has no tensor of its own; share fewer layers")
    folder.mkdir(parents=True)
    own = stored_tensors(model, own)
    save_tensors(own, folder / OWN_SHARD)
    (folder / SHARED_SHARD).symlink_to(Path("..") / ".." / SHARED / f"{digest}.safetensors")
    with safe_open(folder / SHARED_SHARD, "pt") as shared:
        stored = sum(math.prod(shared.get_slice(key).get_shape()) for key in shared.keys())  # noqa: SIM118
        if stored != (expected := sum(there[key].numel() for key in shared_keys)):
            raise ModelError(
                f"the shared base {digest} holds {stored:,} numbers, the worker shares {expected:,}; "
                "expected the same tensors in both"
            )
        places = dict.fromkeys(sorted(shared.keys()), SHARED_SHARD) | dict.fromkeys(sorted(own), OWN_SHARD)
    index = {
        "metadata": {"total_size": sum(value.numel() for value in there.values()) * dtype.itemsize},
        "weight_map": places,
    }
    _write_json(folder / "model.safetensors.index.json", index)
    _write_json(folder / "config.json", portable_config(model, dtype))
    _copy_beside_weights(model, base, folder)


def portable_config(model: PreTrainedModel, dtype: torch.dtype) -> dict[str, Any]:
    """The configuration of ``model`` for readers of transformers 5, and beside it the fields that those of 4 read."""
    config: dict[str, Any] = json.loads(model.config.to_json_string(use_diff=False))
    config.pop("_name_or_path", None)  # where the base lay on this machine
    stored = str(dtype).removeprefix("torch.")
    config |= {"architectures": [type(model).__name__], "dtype": stored, "torch_dtype": stored}
    config["tie_word_embeddings"] = Anatomy(model).tied
    return config | _older_rotary_fields(config)


def _older_rotary_fields(config: dict[str, Any]) -> dict[str, Any]:
    rotary = config.get("rope_parameters")
    if not rotary:
        return {}
    older: dict[str, Any] = {}
    if "full_attention" in rotary:
        older["rope_local_base_freq"] = rotary.get("sliding_attention", rotary["full_attention"])["rope_theta"]
        rotary = rotary["full_attention"]
    older["rope_theta"] = rotary["rope_theta"]
    scaling = {key: value for key, value in rotary.items() if key not in ("rope_theta", "partial_rotary_factor")}
    older["rope_scaling"] = scaling if scaling.get("rope_type", "default") != "default" else None
    if config["model_type"] == "phi3" and older["rope_scaling"]:  # which takes these three fields and no other
        older["rope_scaling"] = {"type": scaling["rope_type"]} | {
            key: scaling[key] for key in ("short_factor", "long_factor")
        }
    if (share := rotary.get("partial_rotary_factor")) is not None:
        older["partial_rotary_factor"] = share
    if config["model_type"] == "gpt_neox":
        older |= {"rotary_emb_base": rotary["rope_theta"], "rotary_pct": rotary.get("partial_rotary_factor", 1.0)}
    return older


def _copy_beside_weights(model: PreTrainedModel, base: BaseModel, folder: Path) -> None:
    """The base's files that are neither weights nor config.json, as they are; written anew where it has none."""
    copied = [name for name in DECIDING if name != "config.json" and (base.path / name).is_file()]
    for name in copied:
        shutil.copyfile(base.path / name, folder / name)
    if "generation_config.json" not in copied:
        model.generation_config.save_pretrained(folder)
    if not {"tokenizer.json", "tokenizer.model", "vocab.json", "vocab.txt", "spiece.model"} & set(copied):
        base.tokenizer.save_pretrained(folder)


def _write_json(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", encoding="utf-8")
