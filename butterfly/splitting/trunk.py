"""What workers are cut and distilled from: the base, or the base fine-tuned on every capability at once."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from safetensors.torch import load_file

from butterfly.core.canonical import write_json
from butterfly.models.checkpoint import save_tensors, untied_tensors
from butterfly.schema.configuration import Teacher
from butterfly.splitting.context import Context
from butterfly.splitting.specialise import cast_parameters, specialise, tuned_copy
from butterfly.splitting.workspace import CHECKPOINT

WEIGHTS, RECORD = "trunk.safetensors", "trunk.json"


@dataclass(frozen=True)
class Trunk:
    """The model that workers are cut from."""

    model: Any
    """In the base's dtype, on the device, in evaluation mode."""
    record: dict[str, Any]
    """Of its training; empty for the base."""
    identity: str
    """A text that no other model has."""


def trunk(context: Context) -> Trunk:
    """The base, or the base fine-tuned here or by an earlier run."""
    budget = context.configuration.budget
    if budget.teacher is Teacher.BASE or budget.specialise_epochs == 0:
        return Trunk(context.base.model, {}, context.base.identity)
    training = context.training("trunk")
    if training.tokens is not None:
        training = replace(training, tokens=training.tokens * len(context.data))
    tuned = tuned_copy(context.base.model)

    def make(folder: Path) -> None:
        record = specialise(
            tuned, None,
            [batch for encoded in context.data.values() for batch in encoded.train],
            [batch for encoded in context.data.values() for batch in encoded.validation],
            training, context.machine,
            checkpoint=folder / CHECKPOINT, progress=context.progress, stage="tune the base",
        )  # fmt: skip
        if context.machine.main:
            save_tensors(untied_tensors(tuned, context.base.model.dtype), folder / WEIGHTS)
            write_json(folder / RECORD, {"training": asdict(training), "record": asdict(record)})

    inputs = context.inputs(
        data={name: digests["train"] + digests["validation"] for name, digests in context.digests.items()}
    )
    folder = context.workspace.stage("tuned", inputs, make)
    cast_parameters(tuned, context.base.model.dtype)
    tuned.load_state_dict(load_file(folder / WEIGHTS, device=str(context.machine.device)), strict=False)
    tuned.requires_grad_(False).eval()
    record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    return Trunk(tuned, record, folder.name)
