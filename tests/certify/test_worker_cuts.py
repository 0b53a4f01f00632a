"""Rows about how workers were cut follow the evidence, and fail where it and the checkpoints part."""

import copy
import json
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from transformers import LlamaConfig, LlamaForCausalLM

from butterfly.certify import worker_cuts  # noqa: F401  # registers the rows
from butterfly.certify.finding import EXAMINERS
from butterfly.core.verdict import Verdict

CONFIG = LlamaConfig(
    vocab_size=32, hidden_size=8, intermediate_size=16, num_hidden_layers=3, num_attention_heads=2,
    num_key_value_heads=2, tie_word_embeddings=True,
)  # fmt: skip
SMALL, LARGE = {"depth": 1, "neurons": 16, "groups": 2}, {"depth": 2, "neurons": 8, "groups": 2}


def split(folder: Path, right: dict[str, list[int]], tried: Sequence[tuple[int, float]] = (), **budget: Any) -> Any:
    """A split of one worker, with what was measured of it."""
    model = LlamaForCausalLM(CONFIG)
    names = list(model.state_dict())
    cut = [name for name in names if ".layers.1." in name or ".layers.2." in name]
    account = {"kept": [name for name in names if name not in cut], "sliced": {}, "removed": cut}
    sizes = [
        {"size": size, "layers": [0], "steps": steps, "nats": nats}
        for size, (steps, nats) in zip((SMALL, LARGE), tried, strict=False)
    ]
    record = {"tensors": account, "tried": sizes, "size": SMALL, "masked_weights": 0}
    (folder / "evidence").mkdir()
    (folder / "evidence" / "training.json").write_text(json.dumps({"workers/w": record}))
    cost = {"base": 900, "w": 500, "control:w": 500}
    return SimpleNamespace(
        split=folder, base=SimpleNamespace(model=model), worker_ids=["w"], own=lambda _: "a",
        record={"workers": [{"worker_id": "w", "parameters": 500, **SMALL}]},
        right={"a": {name: np.array(answers, dtype=bool) for name, answers in right.items()}},
        costs={name: SimpleNamespace(parameters=n, latency_ms={"p50": 1.0}) for name, n in cost.items()},
        configuration=SimpleNamespace(
            budget=SimpleNamespace(diversity_weight=0, **budget),
            workers=[SimpleNamespace(worker_id="w", pruning_threshold=0.0)],
        ),
    )  # fmt: skip


GOOD, BAD = [1] * 100, [0] * 100


@pytest.mark.parametrize(
    ("worker", "control", "tried", "verdict"),
    [
        (GOOD, BAD, [], Verdict.TESTED),
        (BAD, GOOD, [], Verdict.FAILED),
        (GOOD, None, [(9, 0.1), (9, 0.2)], Verdict.TESTED),
        (GOOD, None, [(9, 0.2), (9, 0.1)], Verdict.FAILED),
        (GOOD, None, [(9, 0.2), (3, 0.1)], Verdict.TESTED),
        (GOOD, None, [], Verdict.UNSUPPORTED),
    ],
)
def test_a_worker_is_on_the_front_until_something_smaller_is_better(
    tmp_path: Path, worker: list[int], control: list[int] | None, tried: list[tuple[int, float]], verdict: Verdict
) -> None:
    right = {"base": GOOD, "w": worker} | ({"control:w": control} if control else {})
    assert EXAMINERS["D1.3"](split(tmp_path, right, tried)).verdict is verdict


def test_every_tensor_of_the_base_is_accounted_for_once(tmp_path: Path) -> None:
    measured = split(tmp_path, {"base": GOOD, "w": GOOD})
    assert EXAMINERS["A5.2"](measured).verdict is Verdict.TESTED
    path = tmp_path / "evidence" / "training.json"
    record = json.loads(path.read_text())
    for change in ("drop", "twice"):
        broken = copy.deepcopy(record)
        kept = broken["workers/w"]["tensors"]["kept"]
        kept.pop() if change == "drop" else kept.append(kept[0])
        path.write_text(json.dumps(broken))
        assert EXAMINERS["A5.2"](measured).verdict is Verdict.FAILED
    path.write_text(json.dumps(record))
    measured.record["workers"][0]["parameters"] = 499
    assert EXAMINERS["A5.2"](measured).verdict is Verdict.FAILED


@pytest.mark.parametrize(("after", "verdict"), [(0.2, Verdict.TESTED), (0.6, Verdict.FAILED)])
def test_diversity_is_what_the_cosine_before_and_after_says(tmp_path: Path, after: float, verdict: Verdict) -> None:
    measured = split(tmp_path, {"base": GOOD, "w": GOOD}, diversity_of=SimpleNamespace(value="outputs"))
    assert EXAMINERS["A6.2"](measured).verdict is Verdict.UNSUPPORTED
    measured.configuration.budget.diversity_weight = 0.5
    record = {
        when: {"cosine": {"outputs": cosine}, "nats": {"w": 1.0}}
        for when, cosine in (("before", 0.5), ("after", after))
    }
    (tmp_path / "evidence" / "diversity.json").write_text(json.dumps(record))
    assert EXAMINERS["A6.2"](measured).verdict is verdict


def test_without_a_threshold_no_mask_is_claimed(tmp_path: Path) -> None:
    assert EXAMINERS["A5.1"](split(tmp_path, {"base": GOOD, "w": GOOD})).verdict is Verdict.UNSUPPORTED
