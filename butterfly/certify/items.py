"""Evidence item by item: what each model answered to each test item, and the figures that follow from it.

A report's accuracies are functions of these lines alone. ``butterfly verify`` computes them with this very code.
"""

import gzip
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from butterfly.certify.intervals import accuracy, retention
from butterfly.core.errors import ModelError
from butterfly.core.untrusted import unpacked_lines
from butterfly.schema import compliance as schema

if TYPE_CHECKING:
    from butterfly.certify.measure import Measured

ITEMS = "evidence/items.jsonl.gz"
"""One line a test item and model, beneath a split."""
SPOKEN: dict[str, type] = {
    "capability": str, "model": str, "item": str, "answer": str, "right": bool, "nats": float,
}  # fmt: skip
"""The members of a line."""
READ = SPOKEN | {"answer": type(None)}
"""The members of a line of text, which is judged by its next token."""


@dataclass(frozen=True, slots=True)
class JudgedItems:
    """A model on the test items of a capability, in their order."""

    items: tuple[str, ...]
    """The hashes of the items."""
    answers: tuple[str, ...] | None
    """The model's answer; None where text is judged by its next token."""
    right: NDArray[np.bool_]
    nats: NDArray[np.float64]
    """Mean negative log-probability of each item's right tokens, in nats per token."""


def item_lines(measured: "Measured") -> bytes:
    """The evidence of everything that was judged, as compressed JSON lines; equal evidence gives equal bytes."""
    lines = []
    for capability, models in measured.right.items():
        digests = [item.digest for item in measured.capabilities[capability].test]
        for model, right in models.items():
            answers, nats = measured.answers[capability][model], measured.nats[capability][model]
            for n, hit in enumerate(right):
                line = {
                    "capability": capability, "model": model, "item": digests[n],
                    "answer": None if answers is None else answers[n], "right": bool(hit), "nats": float(nats[n]),
                }  # fmt: skip
                lines.append(json.dumps(line, ensure_ascii=False, sort_keys=True))
    return gzip.compress(("\n".join(lines) + "\n").encode(), mtime=0)


def read_items_evidence(split: Path) -> dict[str, dict[str, JudgedItems]]:
    """By capability and model, what a report's evidence holds.

    Raises:
        ModelError: the file is missing or is not one that a report wrote.
    """
    path = split / ITEMS
    rows: dict[str, dict[str, list[tuple[str, str | None, bool, float]]]] = {}
    for line in unpacked_lines(path):
        try:
            if {name: type(value) for name, value in line.items()} not in (SPOKEN, READ):
                raise ValueError("a line has other members than a report writes")
            row = line["item"], line["answer"], line["right"], line["nats"]
            rows.setdefault(line["capability"], {}).setdefault(line["model"], []).append(row)
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(
                f"{path} cannot be read ({error!r}); write the report again: butterfly report {split}"
            ) from error
    return {name: {model: _judged(row) for model, row in models.items()} for name, models in rows.items()}


def judged_of(measured: "Measured") -> dict[str, dict[str, JudgedItems]]:
    """By capability and model, what a split that was measured says: what ``read_items_evidence`` reads back."""
    judged: dict[str, dict[str, JudgedItems]] = {}
    for capability, models in measured.right.items():
        digests = [item.digest for item in measured.capabilities[capability].test]
        judged[capability] = {
            model: JudgedItems(
                tuple(digests[: len(right)]),
                measured.answers[capability][model],
                right,
                measured.nats[capability][model].astype(np.float64),
            )
            for model, right in models.items()
        }
    return judged


def _judged(rows: list[tuple[str, str | None, bool, float]]) -> JudgedItems:
    items, answers, right, nats = zip(*rows, strict=True)
    spoken = None if any(answer is None for answer in answers) else tuple(map(str, answers))
    return JudgedItems(items, spoken, np.array(right, dtype=bool), np.array(nats))


def capability_result(
    name: str,
    right: Mapping[str, NDArray[np.bool_]],
    guess: float,
    constant: float,
    owner_of: Callable[[str], str | None],
) -> schema.CapabilityResult:
    """The figures of a capability: accuracies with their intervals, and what is kept of the base's.

    Args:
        right: model → which test items it answers rightly, bool [n].
        guess, constant: the accuracy of guessing, and of the best constant answer.
        owner_of: the capability that a model was built for, None for the base and the fused model.
    """
    models = []
    for model, answers in right.items():
        if model.startswith("cut:"):
            continue
        interval, kept = accuracy(answers), retention(answers, right["base"])
        models.append(
            schema.ModelAccuracy(
                model=model,
                role=role(model),
                right=int(answers.sum()),
                items=len(answers),
                low=interval.low,
                high=interval.high,
                retention=kept.value if kept else None,
                retention_low=kept.low if kept else None,
                retention_high=kept.high if kept else None,
                own=owner_of(model) == name,
            )
        )
    return schema.CapabilityResult(
        name=name, items=len(right["base"]), guess_accuracy=guess, constant_accuracy=constant, models=models
    )


def role(model: str) -> schema.Role:
    """The role of a model of the report: base, worker, fused model or control."""
    if model in ("base", "fused"):
        return schema.Role(model)
    return schema.Role.CONTROL if model.startswith("control:") else schema.Role.WORKER
