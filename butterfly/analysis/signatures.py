"""The analysis of a base model for all its capabilities, each part computed once for one model, data and code."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache as once, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from butterfly.analysis.activation import ActivationSignature, activation_signature
from butterfly.analysis.attention import attention_flow
from butterfly.analysis.gradient import Importance, gradient_importance
from butterfly.analysis.independence import Pair, independence
from butterfly.analysis.outcomes import DRAWS, Outcomes, Unit, outcomes
from butterfly.analysis.smoothness import Break, Walk, smoothness
from butterfly.capability.encoding import Batch
from butterfly.core.canonical import canonical_json, sha256_file, sha256_text, write_json
from butterfly.core.progress import SILENT, Progress
from butterfly.core.side_by_side import Job, side_by_side
from butterfly.models.base import BaseModel
from butterfly.models.checkpoint import save_tensors
from butterfly.models.device import processes_at_once

if TYPE_CHECKING:
    from transformers import PreTrainedModel

Stored = tuple[dict[str, Any], dict[str, Tensor]]
"""A result as it is kept: JSON and tensors."""
Result = TypeVar("Result")
GRADIENT_BYTES = 8
"""A parameter's bytes beside the model's own while gradients are read, with room for activations."""


@dataclass(frozen=True, slots=True)
class Signature:
    """S_i = (activations, attention, gradients) of one capability (specification 1.2)."""

    activation: ActivationSignature
    attention: Tensor
    """float64 [L, L]."""
    importance: Importance


@dataclass(frozen=True, slots=True)
class ModelSignatures:
    """All that the analysis of a base finds."""

    capabilities: dict[str, Signature]
    neutral: ActivationSignature
    outcomes: Outcomes
    pairs: list[Pair]
    walk: Walk


def analyse(
    base: BaseModel,
    data: Mapping[str, Sequence[Batch]],
    neutral: Sequence[Batch],
    *,
    cache: Path | None = None,
    seed: int = 0,
    draws: int = DRAWS,
    graded: int = 2,
    progress: Progress = SILENT,
) -> ModelSignatures:
    """The signature of each capability, their independence, and the smoothness of the base.

    Args:
        base: with its tokenizer; the model is left as it was.
        data: batches of each capability's training items, ids and labels int64 [B, T].
        neutral: batches without a task, from ``neutral_items``.
        cache: a folder of earlier results, made where it is missing. A result is found there by the hash of the
            model's files, dtype and device type, of the batches, and of this package's source; nothing is recomputed.
        draws: models with parts dropped that the test of independence grades.
        graded: how many batches of each capability these are graded on, spread over all lengths.
        seed: of the draws and of the test.
        progress: shows each capability and of the base.

    Raises:
        DatasetError: a capability without an answer.
    """
    model = base.model
    store = _Store(cache, [base.identity, str(model.dtype), model.device.type, _source(), torch.__version__])

    def signature(name: str, progress: Progress) -> Signature:
        batches, digest = data[name], digest_of(data[name])
        with progress.stage(f"analyse {name}", 3) as advance:
            activation = store.get(["activation", digest], partial(activation_signature, model, batches), _ACTIVATION)
            advance(1)
            attention = store.get(["attention", digest], partial(attention_flow, model, batches), _ATTENTION)
            advance(1)
            # Layers are run twice so that activations do not outgrow the gradients (benchmarks/README.md).
            importance = store.get(["gradient", digest], partial(gradient_importance, model, batches, True), _GRADIENT)
            advance(1)
        return Signature(activation, attention, importance)

    def of_the_base(progress: Progress) -> tuple[ActivationSignature, Walk]:
        with progress.stage("analyse the base", 2) as advance:
            key = ["activation", digest_of(neutral)]
            plain = store.get(key, partial(activation_signature, model, neutral), _ACTIVATION)
            advance(1)
            walk = store.get(["smoothness"], partial(smoothness, model), _WALK)
            advance(1)
        return plain, walk

    jobs: list[Job[Any]] = [*(partial(signature, name) for name in data), of_the_base]
    processes = processes_at_once(model.device, len(jobs), GRADIENT_BYTES * base.parameters)
    *signatures, (plain, walk) = side_by_side(jobs, processes, progress, "analyse the model")
    by_capability: dict[str, Signature] = dict(zip(data, signatures, strict=True))
    some = {name: spread(batches, graded) for name, batches in data.items()}
    joint = store.get(
        ["outcomes", {name: digest_of(batches) for name, batches in some.items()}, draws, seed],
        partial(outcomes, model, some, draws=draws, seed=seed, progress=progress),
        _OUTCOMES,
    )
    pairs = independence({name: signature.activation for name, signature in by_capability.items()}, plain, joint, seed)
    return ModelSignatures(by_capability, plain, joint, pairs, walk)


def stored_importance(model: PreTrainedModel, batches: Sequence[Batch], cache: Path, identity: str) -> Importance:
    """``gradient_importance``, found in ``cache`` where it was computed before.

    Args:
        model: a causal language model of a known family, on any device.
        batches: rows of ids and labels, int64 [B, T]; B and T may differ from batch to batch.
        cache: as for ``analyse``; what that computed for its base is found here under the base's identity.
        identity: of the model, a text that no other model has.
    """
    store = _Store(cache, [identity, str(model.dtype), model.device.type, _source(), torch.__version__])
    return store.get(["gradient", digest_of(batches)], partial(gradient_importance, model, batches, True), _GRADIENT)


def write_evidence(folder: Path, signatures: ModelSignatures) -> None:
    """Write ``signatures.json``, ``importance.safetensors``, ``independence.json`` and ``smoothness.json``.

    Args:
        folder: one that exists.
        signatures: from ``analyse``.
    """
    write_json(
        folder / "signatures.json",
        {
            "capabilities": {
                name: {
                    **asdict(signature.activation),
                    "attention_flow": signature.attention.tolist(),
                    "gradient": signature.importance.parameters,
                    "layers": signature.importance.layers.tolist(),
                }
                for name, signature in signatures.capabilities.items()
            },
            "neutral": asdict(signatures.neutral),
        },
    )
    tensors = {
        f"{name}.{kind}": getattr(signature.importance, kind).clone()  # safetensors rejects shared memory
        for name, signature in signatures.capabilities.items()
        for kind in ("neurons", "groups", "layers")
    }
    save_tensors(tensors, folder / "importance.safetensors")
    write_json(
        folder / "independence.json",
        {"pairs": [asdict(pair) for pair in signatures.pairs], "outcomes": asdict(signatures.outcomes)},
    )
    write_json(folder / "smoothness.json", {"smooth": signatures.walk.smooth, **asdict(signatures.walk)})


def digest_of(batches: Sequence[Batch]) -> str:
    """One hash of batches: of their shapes, tokens and labels."""
    return sha256_text(canonical_json([[batch.ids.tolist(), batch.labels.tolist()] for batch in batches]))


def spread(batches: Sequence[Batch], count: int) -> list[Batch]:
    """At most ``count`` of the batches, evenly spaced, so that sorting by length hides none of it."""
    step = max(len(batches) / count, 1.0)
    return [batches[int(step * n + step / 2)] for n in range(min(count, len(batches)))]


@once
def _source() -> str:
    """One hash of the source of this package, so that no result of other code is found."""
    return sha256_text(" ".join(sha256_file(path) for path in sorted(Path(__file__).parent.glob("*.py"))))


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one kind of result becomes a file and comes back."""

    write: Callable[[Any], Stored]
    read: Callable[[Stored], Any]


_ACTIVATION = _Kind(
    lambda signature: (asdict(signature), {}),
    lambda stored: ActivationSignature(tuple(stored[0]["magnitude"]), tuple(stored[0]["change"])),
)
_ATTENTION = _Kind(lambda flow: ({}, {"flow": flow}), lambda stored: stored[1]["flow"])
_GRADIENT = _Kind(
    lambda importance: (
        importance.parameters,
        {"neurons": importance.neurons, "groups": importance.groups, "layers": importance.layers},
    ),
    lambda stored: Importance(stored[0], **stored[1]),
)
_WALK = _Kind(
    lambda walk: (asdict(walk), {}),
    lambda stored: Walk(
        stored[0]["ops"], tuple(Break(**broken) for broken in stored[0]["breaks"]), stored[0]["trouble"]
    ),
)
_OUTCOMES = _Kind(
    lambda outcomes: (asdict(outcomes), {}),
    lambda stored: Outcomes(
        stored[0]["share"],
        {name: Unit(unit) for name, unit in stored[0]["units"].items()},
        stored[0]["whole"],
        {name: tuple(row) for name, row in stored[0]["accuracy"].items()},
    ),
)


class _Store:
    """Results in a folder, one safetensors file each, by the hash of all that they depend on."""

    def __init__(self, folder: Path | None, context: list[str]) -> None:
        self.folder, self.context = folder, context

    def get(self, key: list[Any], compute: Callable[[], Result], kind: _Kind) -> Result:
        """The stored result, or the computed one, stored; a file that cannot be read is computed anew."""
        if self.folder is None:
            return compute()
        path = self.folder / f"{sha256_text(canonical_json([*self.context, *key]))}.safetensors"
        if path.exists():
            try:
                with safe_open(path, "pt") as file:
                    tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  # no mapping
                    result: Result = kind.read((json.loads(file.metadata()["json"]), tensors))
                return result
            except SafetensorError:
                path.unlink()
        result = compute()
        plain, tensors = kind.write(result)
        self.folder.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        save_tensors(tensors, partial, {"json": json.dumps(plain)})
        partial.replace(path)
        return result
