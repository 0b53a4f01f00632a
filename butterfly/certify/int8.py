"""A worker's checkpoint in int8, through torchao, and what that costs: measured on the files that are written."""

import json
import shutil
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM

from butterfly.capability import Capability, Split
from butterfly.certify.intervals import Interval, accuracy
from butterfly.certify.measure import weight_bytes
from butterfly.core.canonical import write_json
from butterfly.core.errors import DependencyError
from butterfly.core.progress import SILENT, Progress
from butterfly.runtime.latency import latency_ms
from butterfly.runtime.load import tokenizer_in
from butterfly.runtime.score import Scores, score
from butterfly.schema.manifest import LatencyProfile, WorkerManifest
from butterfly.splitting.validation import ITEMS, prompt_of

CONFIG, MANIFEST = "config.json", "manifest.json"


@dataclass(frozen=True, slots=True)
class CheckpointResult:
    """What a checkpoint is, on the test items of its capability."""

    bytes_on_disk: int
    """Of its weights."""
    accuracy: Interval
    """The share of right answers, with its 95 % interval."""
    nats: float
    """The mean loss of the right tokens, in nats per token."""


@dataclass(frozen=True, slots=True)
class Int8Cost:
    """What int8 changes."""

    items: int
    """Test items that both checkpoints answered."""
    before: CheckpointResult
    after: CheckpointResult
    changed: int
    """Items of which one checkpoint is right and the other is not."""

    def __str__(self) -> str:
        """One line for a person."""
        old, new = self.before, self.after
        return (
            f"int8: {new.bytes_on_disk / old.bytes_on_disk:.0%} of the bytes ({new.bytes_on_disk:,} of "
            f"{old.bytes_on_disk:,}); right on {new.accuracy.value:.1%} of {self.items} test items "
            f"({new.accuracy.low:.1%} to {new.accuracy.high:.1%}), {old.accuracy.value:.1%} before; {self.changed} "
            f"items changed; loss {new.nats:.4f} nats per token, {old.nats:.4f} before"
        )


def to_int8(checkpoint: Path, capability: Capability, limit: int, progress: Progress = SILENT) -> Int8Cost:
    """Store a checkpoint's linear layers as int8, one scale an output channel; embeddings and norms keep their dtype.

    The manifest, where there is one, is filled from new measurements.

    Args:
        checkpoint: a worker's folder of real files, changed in place.
        capability: whose test items the checkpoint answers before and after, and whose validation items give the
            manifest's accuracy.
        limit: how many test items, at most.

    Raises:
        DependencyError: torchao is not installed.
        ModelError: the tokenizer cannot be read.
    """
    try:
        from torchao.quantization import Int8WeightOnlyConfig
        from transformers import TorchAoConfig
    except ImportError as error:
        raise DependencyError("int8 needs torchao, which is missing: pip install 'butterfly-lm[int8]'") from error
    tokenizer = tokenizer_in(checkpoint, checkpoint.name)

    def judged(model: Any, stage: str) -> tuple[CheckpointResult, Scores]:
        scores = score(model, tokenizer, capability, Split.TEST, limit=limit, progress=progress, stage=stage)
        return CheckpointResult(weight_bytes(checkpoint), accuracy(scores.right), float(scores.nats.mean())), scores

    before, old = judged(_loaded(checkpoint), "answer as it is")
    with progress.stage("store int8 weights", 1) as advance:
        small = _loaded(checkpoint, quantization_config=TorchAoConfig(Int8WeightOnlyConfig()))
        draft = checkpoint / "int8"
        small.save_pretrained(draft)
        for path in (*checkpoint.glob("*.safetensors"), *checkpoint.glob("*.safetensors.index.json")):
            path.unlink()
        for path in (*draft.glob("*.safetensors"), *draft.glob("*.safetensors.index.json")):
            shutil.copymode(checkpoint / CONFIG, path)  # the umask's permissions, which a safetensors file lacks
            path.rename(checkpoint / path.name)
        added = json.loads((draft / CONFIG).read_text(encoding="utf-8"))["quantization_config"]
        config = json.loads((checkpoint / CONFIG).read_text(encoding="utf-8"))
        write_json(checkpoint / CONFIG, {**config, "quantization_config": added})
        shutil.rmtree(draft)
        advance(1)
    model = _loaded(checkpoint)
    after, new = judged(model, "answer in int8")
    if (checkpoint / MANIFEST).is_file():
        _fill_manifest(checkpoint / MANIFEST, model, tokenizer, capability)
    return Int8Cost(len(new.right), before, after, int((old.right != new.right).sum()))


def _loaded(checkpoint: Path, **more: Any) -> Any:
    """The checkpoint as a plain model in its own dtype on the CPU, in evaluation mode."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=DeprecationWarning, module="torchao")
        model = AutoModelForCausalLM.from_pretrained(checkpoint, local_files_only=True, dtype="auto", **more)
    return model.requires_grad_(False).eval()


@torch.no_grad()
def _fill_manifest(path: Path, model: Any, tokenizer: Any, capability: Capability) -> None:
    """Accuracy and latency of the int8 checkpoint in place of those of the worker that it was made from."""
    manifest = WorkerManifest.model_validate_json(path.read_text(encoding="utf-8"))
    right = score(model, tokenizer, capability, Split.VALIDATION, limit=ITEMS).accuracy
    latency = latency_ms(model, tokenizer, prompt_of(capability))
    new = manifest.model_copy(
        update={
            "quantization": "int8",
            "capabilities": [each.model_copy(update={"validation_accuracy": right}) for each in manifest.capabilities],
            "hardware_affinity": ["cpu"],
            "latency_profile": LatencyProfile(**{key: f"{value:.2f}ms" for key, value in latency.items()}),
        }
    )
    write_json(path, new.model_dump(mode="json", exclude_none=True))
