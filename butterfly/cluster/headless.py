"""A drill for a lost head: one cluster loses its head in the middle of an answer, and another cluster goes on.

``python -m butterfly.cluster.headless FOLDER`` is the process whose head is killed; ``lost_head`` starts it.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import torch
from safetensors.torch import load_file
from torch import Tensor

from butterfly.cluster.drill import PATIENCE, HarmOutcome, rounding_of, undisturbed
from butterfly.core.errors import ModelError
from butterfly.models.checkpoint import save_tensors
from butterfly.runtime.failures import NoWorkerLeft
from butterfly.runtime.fused import FusedModel
from butterfly.schema.drill import ALL_WORKERS, LOST_HEAD

if TYPE_CHECKING:
    from butterfly.cluster.model import ClusterModel

PROCESSES = ("gcs_server", "raylet")
"""What a head node runs."""
START_SECONDS = 600.0
"""Seconds within which that cluster must start, lose its head and report it."""
ORDER, DISTRIBUTIONS, OUTCOME = "order.json", "distributions.safetensors", "outcome.json"


@torch.no_grad()
def lost_head(fused: "ClusterModel", prompt: Sequence[int], length: int, at: int) -> HarmOutcome:
    """Kill the head of a separate cluster before token ``at`` of an answer. ``fused``, on another cluster, goes on.

    Args:
        fused: the split on a cluster that stays.
        prompt: token ids.
        length: tokens of the answer.

    Raises:
        ModelError: that cluster could not start.
    """
    tokens, whole = undisturbed(fused, prompt, length)
    rounding = rounding_of(fused, prompt, tokens, whole)
    order = {
        "split": str(fused.actors.split), "device": str(fused.device), "dtype": str(fused.dtype).removeprefix("torch."),
        "prompt": list(prompt), "tokens": tokens, "at": at, "deadline": PATIENCE, "threads": torch.get_num_threads(),
    }  # fmt: skip
    with TemporaryDirectory() as folder:
        Path(folder, ORDER).write_text(json.dumps(order))
        command = [sys.executable, "-m", "butterfly.cluster.headless", folder]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=START_SECONDS, check=False)
        except subprocess.TimeoutExpired as error:
            raise ModelError(
                f"the cluster that should lose its head did not report within {START_SECONDS:g} s"
            ) from error
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
            raise ModelError(f"the cluster whose head was to be lost has ended with {done.returncode}: {last}")
        outcome = json.loads(Path(folder, OUTCOME).read_text())
        received = load_file(Path(folder, DISTRIBUTIONS))
    expected, sequence = [*prompt, *tokens], outcome["tokens"] or []
    kept = outcome["again"] and len(sequence) >= len(prompt) + at
    kept = kept and sequence[: len(expected)] == expected[: len(sequence)]
    before = [_distance(spoken, right) for spoken, right in zip(received["before"], whole, strict=False)]
    path = torch.tensor([[*sequence, *expected[len(sequence) : -1]]], device=fused.device)  # from the error's tokens on
    spoken = fused(path).logits[0, len(prompt) - 1 :].exp() if kept else received["before"]
    after = max(_distance(again, right) for again, right in zip(spoken, whole, strict=False))
    bounds = received["bounds"].tolist()  # workers may end a moment before their head is missed
    all_within = all(distance <= bound + rounding for distance, bound in zip(before, bounds, strict=True))
    return HarmOutcome(
        LOST_HEAD, ALL_WORKERS, at, outcome["after"], sum(bound > 0 for bound in bounds),
        max(bounds) if fused.bounded else None, max(after, *before), all_within, kept and after <= rounding, not kept,
    )  # fmt: skip


def _distance(spoken: Tensor, expected: Tensor) -> float:
    return float((spoken.to(expected) - expected).abs().sum() / 2)


def _ids_of(error: NoWorkerLeft) -> list[int]:
    """The tokens so far, of the one sequence."""
    assert error.tokens is not None
    ids: list[int] = error.tokens[0].tolist()
    return ids


def _is_lost(fused: FusedModel, ids: Tensor) -> bool:
    """Whether a model whose head is gone says so again, with the tokens it was given, and does not wait."""
    from butterfly.cluster.head import HeadLost

    try:
        fused(ids)
    except HeadLost as error:
        return _ids_of(error) == ids[0].tolist()
    return False


def _kill_the_head() -> None:
    """Kill what makes this process' cluster a cluster; the workers stay, for as long as they like."""
    import psutil  # type: ignore[import-untyped]  # Ray brings it along

    for process in psutil.Process().children(recursive=True):
        if process.name() in PROCESSES:
            process.send_signal(signal.SIGKILL)


@torch.no_grad()
def main(folder: Path) -> None:
    """Answer on a separate cluster, kill its head before a token, and write down the result."""
    from butterfly.cluster.head import HeadLost
    from butterfly.cluster.load import load

    order = json.loads((folder / ORDER).read_text())
    torch.set_num_threads(order["threads"])
    fused = load(order["split"], order["device"], order["dtype"], deadline=order["deadline"])
    cache, ids = fused.new_cache(), torch.tensor([order["prompt"]], device=fused.device)
    before, bounds = list[Tensor](), list[float]()
    killed = float("inf")
    outcome: dict[str, Any] = {"after": None, "tokens": None, "again": False}
    while time.monotonic() < killed + order["deadline"]:  # it may be missed only when the answer is longer than asked
        if len(before) == order["at"]:
            _kill_the_head()
            killed = time.monotonic()
        try:
            output = fused(ids, past_key_values=cache, logits_to_keep=1)
        except HeadLost as error:
            after = time.monotonic() - killed
            outcome = {"after": after, "tokens": _ids_of(error), "again": _is_lost(fused, ids)}
            break
        before.append(output.logits[0, -1].exp())
        bounds.append(float(output.bound[0, -1]) if output.missing else 0.0)
        ids = ids.new_tensor(
            [[[*order["tokens"], int(before[-1].argmax())][min(len(before) - 1, len(order["tokens"]))]]]
        )
    length = len(order["tokens"])
    record = {"before": torch.stack(before[:length]).cpu().contiguous(), "bounds": torch.tensor(bounds[:length])}
    save_tensors(record, folder / DISTRIBUTIONS)
    (folder / OUTCOME).write_text(json.dumps(outcome))
    fused.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
    os._exit(0)  # without a head Ray's own shutdown waits for it
