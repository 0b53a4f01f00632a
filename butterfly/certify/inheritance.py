"""What workers have from their base as it is: tokenizer, generation settings, dtype; and what manifests say."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from safetensors import safe_open
from transformers import GenerationConfig

from butterfly.certify.check import Check
from butterfly.core.canonical import sha256_file
from butterfly.models.base import DECIDING, BaseModel
from butterfly.runtime.load import tokenizer_in
from butterfly.schema.manifest import WorkerManifest, format_count

STORED = {"float32": "F32", "bfloat16": "BF16", "float16": "F16"}
"""A dtype → what safetensors calls it."""
GENERATION, CONFIGURATION = "generation_config.json", "config.json"
WRITTEN = (CONFIGURATION, GENERATION)
"""Files that a checkpoint has of its own where the base has none."""
TOKENIZERS = {"tokenizer.json", "tokenizer.model", "vocab.json", "vocab.txt", "spiece.model"}
"""Files of which a tokenizer has one at least."""


def check_inheritance(split: Path, record: Mapping[str, Any], base: BaseModel) -> Check:
    """Every worker and control speaks with the base's tokenizer and settings, and is stored in its dtype.

    Args:
        split: the folder of the split, whose files are known to be what was written.
        record: of the split.
        base: the base of the split.
    """
    faults, folders = [], [f"workers/{worker['worker_id']}" for worker in record["workers"]]
    if (record["base_layers"], record["base_parameters"]) != (base.layers, base.parameters):
        faults.append("layers or parameters of the base are not those of the record")
    for worker in record["workers"]:
        faults += _manifest(split, worker, record, base)
    folders += [f"controls/{worker['worker_id']}" for worker in record["workers"]] if record["controls"] else []
    for name in folders:
        faults += [f"{name}: {fault}" for fault in (*_settings(split / name, base), *_dtypes(split / name, base))]
    statement = f"tokenizer, generation settings and dtype of {len(folders)} checkpoints are the base's"
    return Check("inheritance", tuple(faults), statement)


def _settings(folder: Path, base: BaseModel) -> Iterator[str]:
    """Where a checkpoint differs from what ``models.checkpoint`` copies of a base or, where it has none, writes."""
    copied = {name: digest for name, digest in base.files.items() if name != CONFIGURATION}
    for name, digest in copied.items():
        if not (folder / name).is_file() or sha256_file(folder / name) != digest:
            yield f"{name} is not the base's"
    if GENERATION not in copied and _generation(GenerationConfig.from_pretrained(folder)) != _generation(
        base.model.generation_config
    ):
        yield f"{GENERATION} does not say what the base's settings are"
    if TOKENIZERS & set(copied):
        added = [name for name in DECIDING if (folder / name).exists() and name not in (*copied, *WRITTEN)]
        yield from (f"{name} is none of the base's files" for name in added)
    elif _tokens(tokenizer_in(folder, folder.name)) != _tokens(base.tokenizer):
        yield "the tokenizer is not the base's"


def _generation(settings: Any) -> dict[str, Any]:
    """Generation settings without the keys that name their origin."""
    every: dict[str, Any] = settings.to_dict()
    return {name: value for name, value in every.items() if name not in ("_from_model_config", "transformers_version")}


def _tokens(tokenizer: Any) -> tuple[object, ...]:
    """What decides how a tokenizer reads and writes."""
    return tokenizer.get_vocab(), tokenizer.special_tokens_map, tokenizer.chat_template


def _dtypes(folder: Path, base: BaseModel) -> Iterator[str]:
    """Tensors of numbers with a point that are stored in another dtype than the base's."""
    expected = str(base.dtype).removeprefix("torch.")
    for path in sorted(folder.glob("*.safetensors")):
        with safe_open(path, "pt") as file:
            kinds = {file.get_slice(key).get_dtype() for key in file.keys()}  # noqa: SIM118
        if other := sorted(kind for kind in kinds if "F" in kind and kind != STORED.get(expected, expected)):
            yield f"{path.name} is stored in {', '.join(other)}, the base in {expected}"


def _manifest(split: Path, worker: Mapping[str, Any], record: Mapping[str, Any], base: BaseModel) -> Iterator[str]:
    """Where a worker's manifest contradicts the record or the base."""
    worker_id = worker["worker_id"]
    manifest = WorkerManifest.load(split / "workers" / worker_id / "manifest.json")
    stated = {
        "worker_id": (manifest.worker_id, worker_id),
        "capabilities": ([each.name for each in manifest.capabilities], [worker["capability"]]),
        "layers": (manifest.layers, worker["layers"]),
        "parameter_count": (manifest.parameter_count, format_count(worker["parameters"])),
        "quantization": (manifest.quantization, str(base.dtype).removeprefix("torch.")),
        "base_sha256": (manifest.base_sha256, base.sha256),
        "shared_base_sha256": (manifest.shared_base_sha256, record["shared_sha256"]),
    }
    for name, (here, expected) in stated.items():
        if here != expected:
            yield f"workers/{worker_id}/manifest.json: {name} is {here!r}, expected {expected!r}"
