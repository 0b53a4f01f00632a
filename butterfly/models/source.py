"""Where a model is on this disk, and which of its files are the model."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import transformers

from butterfly.core.errors import ModelError

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

SHIPPED = "butterfly-base"
"""The name under which the base model in this package is known."""


def resolve(name: str) -> Path:
    """Where a model is: its directory, or its .gguf file; ``butterfly-base`` is the one that ships with the library.

    Raises:
        ModelError: there is no such directory, or it holds no model.
    """
    path = Path(__file__).parent.parent / "base" / "checkpoint" if name == SHIPPED else Path(name)
    if path.suffix == ".gguf" and path.is_file():
        return path
    if not path.is_dir():
        raise ModelError(
            f"model {name!r}: no such directory; give a model directory, a .gguf file, "
            f"or {SHIPPED!r} for the shipped one"
        )
    packed = sorted(path.glob("*.gguf"))
    if (path / "config.json").is_file() and not (packed and not any(path.glob("*.safetensors*"))):
        return path
    if len(packed) > 1:
        raise ModelError(f"model {name!r} holds {len(packed)} .gguf files; name one of them, such as {packed[0].name}")
    if not packed:
        raise ModelError(
            f"model {name!r}: holds no config.json; expected a directory saved with save_pretrained, or a .gguf file"
        )
    return packed[0]


def source(path: Path) -> dict[str, Any]:
    """The arguments with which transformers reads what :func:`resolve` found, from this disk and without its code."""
    local: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
    if path.suffix != ".gguf" or path.is_dir():
        return {"pretrained_model_name_or_path": path} | local
    return {"pretrained_model_name_or_path": path.parent, "gguf_file": path.name} | local


def read_tokenizer(path: Path) -> PreTrainedTokenizerBase:
    """The tokenizer beside a model, padding on the left, with its end as padding where it names none."""
    tokenizer = transformers.AutoTokenizer.from_pretrained(**source(path))
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    tokenizer.padding_side = "left"
    return tokenizer


def unpacking(path: Path) -> dict[str, Any]:
    """The further arguments with which a .gguf file's weights are read as dense tensors, not as packed blocks."""
    packs = getattr(transformers, "GgufConfig", None)  # older readers always unpack
    return {"quantization_config": packs(dequantize=True)} if packs and path.is_file() else {}


def forget_packing(model: PreTrainedModel) -> None:
    """Make a model that was read from a .gguf file one that can be saved: its weights are dense already."""
    for holder, mark in ((model.config, "quantization_config"), (model, "hf_quantizer")):
        if hasattr(holder, mark):
            delattr(holder, mark)
    model.is_quantized = False


def weight_files(name: str, path: Path) -> list[Path]:
    """The files that hold the weights, in the order of their names: the index decides, where there is one.

    Raises:
        ModelError: there are none, the index names one that is missing, or the weights are pickled.
    """
    if path.is_file():
        return [path]
    alone, index = path / "model.safetensors", path / "model.safetensors.index.json"
    if alone.is_file():
        return [alone]
    if not index.is_file():
        if pickled := sorted(file.name for kind in ("*.bin", "*.pt", "*.pth") for file in path.glob(kind)):
            raise ModelError(
                f"model {name!r} is pickled ({pickled[0]}), which can run code when opened; expected .safetensors: "
                "if you trust it, save it again with save_pretrained"
            )
        raise ModelError(f"model {name!r} holds no model.safetensors and cannot be read; save it with save_pretrained")
    try:
        files = sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"model {name!r}: {index.name} cannot be read: {one_line(error)}; save it again") from error
    if missing := [file for file in files if not (path / file).is_file()]:
        raise ModelError(f"model {name!r} lacks {missing[0]}, which {index.name} names; fetch the whole model again")
    return [path / file for file in files]


def one_line(error: Exception) -> str:
    """All that an error says, on one line and without the escapes that colour it."""
    words = re.sub(r"\x1b\[[0-9;]*m", "", str(error)).split()
    return " ".join(words) or type(error).__name__
