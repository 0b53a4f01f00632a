"""Reading a base model, and rejecting what cannot be split."""

import importlib.util
import json
from dataclasses import dataclass, field
from pathlib import Path

import torch
from transformers import AutoConfig, AutoModelForCausalLM, PretrainedConfig, PreTrainedModel, PreTrainedTokenizerBase
from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING_NAMES
from transformers.utils import logging

from butterfly.core.canonical import canonical_json, sha256_file, sha256_text
from butterfly.core.errors import DependencyError, ModelError
from butterfly.models.anatomy import Anatomy
from butterfly.models.device import check_fits, resolve_device
from butterfly.models.family import family_of
from butterfly.models.source import (
    SHIPPED,
    forget_packing,
    one_line,
    read_tokenizer,
    resolve,
    source,
    unpacking,
    weight_files,
)

__all__ = ["DECIDING", "DTYPES", "SHIPPED", "BaseModel", "describe_base", "first_line", "load_base", "resolve"]

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}

DECIDING = (
    "config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
    "added_tokens.json", "vocab.json", "vocab.txt", "merges.txt", "tokenizer.model", "spiece.model",
    "chat_template.jinja", "chat_template.json",
)  # fmt: skip
"""Files beside the weights that a model's output depends on."""


@dataclass(frozen=True)
class BaseModel:
    """A causal language model in evaluation mode, and where it came from."""

    name: str
    path: Path
    """Its directory, or its .gguf file."""
    model: PreTrainedModel
    tokenizer: PreTrainedTokenizerBase
    dtype: torch.dtype
    """The dtype the checkpoint stores, in which workers are stored too."""
    sha256: str
    """The SHA-256 of the weight file; for several files, of their hashes in the order of their names."""
    files: dict[str, str] = field(default_factory=dict)
    """Name → SHA-256 of each other file that the output depends on: configurations and tokenizer."""

    @property
    def device(self) -> torch.device:
        """Where the model is."""
        device: torch.device = Anatomy(self.model).embed.weight.device
        return device

    @property
    def bytes(self) -> int:
        """Of the files that hold the weights; others beside them are not the model's."""
        return sum(file.stat().st_size for file in weight_files(self.name, self.path))

    @property
    def identity(self) -> str:
        """SHA-256 over the weights and all of ``files``."""
        return sha256_text(canonical_json({"weights": self.sha256, "files": self.files}))

    @property
    def label(self) -> str:
        """What it is called, without the path that leads to it on this machine."""
        return Path(self.name).resolve().name

    @property
    def layers(self) -> int:
        return int(self.model.config.num_hidden_layers)

    @property
    def parameters(self) -> int:
        return int(self.model.num_parameters())


def load_base(name: str, device: str = "auto", dtype: str = "auto") -> BaseModel:
    """The base model that ``name`` means, loaded from disk; nothing is fetched and no remote code is run.

    Args:
        name: a model directory, a GGUF file, or ``butterfly-base`` for the shipped one.
        device: ``auto``, ``cpu``, ``cuda``, ``cuda:1``, ``mps``; ``auto`` is a GPU where there is one.
        dtype: ``auto`` (the checkpoint's), ``float32``, ``bfloat16`` or ``float16``.

    Raises:
        ModelError: missing, corrupt, incomplete, no causal language model, or of a family we do not know; a device that
            is not there, or an unknown dtype.
    """
    path, config, place, weights = resolve_placed(name, device, dtype)
    stored = config.dtype or torch.float32
    try:
        check_fits(config, DTYPES.get(dtype, stored), place)
    except ModelError as error:
        raise ModelError(f"model {name!r}: {error}") from error
    logging.disable_progress_bar()
    try:
        model, loading = AutoModelForCausalLM.from_pretrained(
            **source(path), **unpacking(path), config=config, output_loading_info=True, dtype=DTYPES.get(dtype, stored),
            ignore_mismatched_sizes=True,  # they are rejected below, by name
        )  # fmt: skip
        tokenizer = read_tokenizer(path)
    except Exception as error:  # a foreign file can break a reader in any way: here it is one line for the user
        raise ModelError(f"model {name!r} cannot be read: {one_line(error)}; fetch or save it again") from error
    if path.is_file():
        forget_packing(model)
    if loading["unexpected_keys"]:
        raise ModelError(
            f"model {name!r} holds {min(loading['unexpected_keys'])}, which config.json has no place for; save it again"
        )
    if loading["mismatched_keys"]:
        key, *shapes = min(loading["mismatched_keys"])
        stored_as, expected = (" x ".join(map(str, shape)) for shape in shapes)
        raise ModelError(
            f"model {name!r}: {key}: {stored_as} stored, {expected} expected by config.json; save the whole model again"
        )
    if loading["missing_keys"]:
        lacking = sorted(loading["missing_keys"])
        raise ModelError(
            f"model {name!r} lacks {lacking[0]} and {len(lacking) - 1} more tensors; save the whole model again"
        )
    check_numbers(name, model)
    rows = Anatomy(model).embed.weight.shape[0]
    if len(tokenizer) > rows:
        raise ModelError(
            f"model {name!r}: its tokenizer has {len(tokenizer)} tokens and its embedding {rows} rows; "
            "expected no more tokens than rows: save it after resize_token_embeddings"
        )
    if tokenizer.eos_token_id is None:
        raise ModelError(f"model {name!r}: its tokenizer has no end-of-sequence token; set eos_token")
    hashes = [sha256_file(file) for file in weights]
    digest = hashes[0] if len(hashes) == 1 else sha256_text(" ".join(hashes))
    model.config.tie_word_embeddings = Anatomy(model).tied
    files = {file: sha256_file(path / file) for file in DECIDING if (path / file).is_file()}
    return BaseModel(name, path, model.to(place).eval(), tokenizer, stored, digest, files)


def check_numbers(name: str, model: PreTrainedModel) -> None:
    """That every weight is a finite number.

    Raises:
        ModelError: one is not, with its tensor's name.
    """
    for key, tensor in model.state_dict().items():
        if not tensor.is_floating_point() or tensor.sum(dtype=torch.float32).isfinite():
            continue  # a sum is finite only where every entry is, and needs no copy; but it may overflow
        if bad := int((~tensor.isfinite()).sum()):
            raise ModelError(
                f"model {name!r}: {key} holds {bad} entries that are NaN or infinite; fetch or save it again"
            )


first_line = one_line
"""The name under which the runtime still asks for it."""


def resolve_placed(name: str, device: str, dtype: str) -> tuple[Path, PretrainedConfig, torch.device, list[Path]]:
    """Where the base model is, its configuration, its device and its weights' files, after every check that reads none.

    Raises:
        ModelError: as ``load_base``, but for what only the weights and the tokenizer tell.
    """
    path = resolve(name)
    place = resolve_device(device)
    if dtype != "auto" and dtype not in DTYPES:
        raise ModelError(f"dtype {dtype!r} is unknown; expected auto, {', '.join(DTYPES)}")
    return path, check_family(name, path), place, weight_files(name, path)


def describe_base(name: str, device: str = "auto", dtype: str = "auto") -> BaseModel:
    """The base model without its weights (on torch's meta device): sizes can be counted, nothing can be run.

    Args:
        name, device, dtype: as of ``load_base``; all three are checked.
    """
    path, config, _, _ = resolve_placed(name, device, dtype)
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config)
    return BaseModel(name, path, model, None, config.dtype or torch.float32, "")


def check_family(name: str, path: Path) -> PretrainedConfig:
    """The configuration of a model that can be split.

    Raises:
        DependencyError: a .gguf file, without the package that reads it.
        ModelError: unreadable, no causal language model, or an unknown family.
    """
    if path.is_file() and importlib.util.find_spec("gguf") is None:
        raise DependencyError(
            f"model {name!r} is a .gguf file, which the extra gguf reads; pip install 'butterfly-lm[gguf]'"
        )
    try:
        config = AutoConfig.from_pretrained(**source(path))
        raw = {} if path.is_file() else json.loads((path / "config.json").read_text(encoding="utf-8"))
    except Exception as error:  # a foreign file can break a reader in any way: here it is one line for the user
        where = path.name if path.is_file() else "config.json"
        raise ModelError(f"model {name!r}: {where} cannot be read: {one_line(error)}") from error
    architectures = raw.get("architectures") or []
    causal = {*MODEL_FOR_CAUSAL_LM_MAPPING_NAMES.values()}
    if path.is_dir() and not any(
        str(architecture).endswith("ForCausalLM") or architecture in causal for architecture in architectures
    ):
        raise ModelError(f"model {name!r} is {architectures or 'of no named architecture'}; expected a …ForCausalLM")
    if getattr(config, "num_hidden_layers", 2) < 2:
        raise ModelError(f"model {name!r} has {config.num_hidden_layers} layers; expected at least 2 to split")
    try:
        family_of(config)
    except ModelError as error:
        raise ModelError(f"model {name!r}: {error}") from error
    return config
