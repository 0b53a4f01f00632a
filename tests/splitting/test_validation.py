"""What validation states of workers is what the workers themselves say, in families that are unlike most."""

import json
from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM, GPT2Config

from butterfly.capability.encoding import IGNORED
from butterfly.models.base import load_base
from butterfly.splitting.context import encode
from butterfly.splitting.data import capabilities_of
from butterfly.splitting.split import split
from butterfly.splitting.validation import POSITIONS
from tests.splitting.whole import OPERATIONS, configuration
from tests.tiny import write_model


def recorded(out: Path) -> dict[str, dict[str, float]]:
    document: dict[str, dict[str, float]] = json.loads((out / "evidence" / "validation.json").read_text())
    return document


@torch.no_grad()
def true_distance(base: Path, out: Path) -> float:
    """The mean distance between the workers' probabilities, of their own logits on the validation items."""
    read = load_base(str(base), "cpu")
    asked = configuration(base.parent)
    models = [AutoModelForCausalLM.from_pretrained(out / "workers" / name).eval() for name in OPERATIONS]
    distances = []
    for capability in capabilities_of(asked, base.parent).values():
        for batch in encode(read, capability, asked, torch.device("cpu")).validation:
            first, second = (
                model(input_ids=batch.ids, attention_mask=batch.mask).logits[batch.labels != IGNORED].softmax(-1)
                for model in models
            )
            distances.append((first - second).norm(dim=-1))
    assert sum(map(len, distances)) < POSITIONS
    return torch.cat(distances).mean().item()


def test_a_base_whose_embedding_is_narrower_is_split(tmp_path: Path) -> None:
    base = write_model(tmp_path / "base", "opt-projected")
    out = split(str(base), configuration(tmp_path), tmp_path / "out", device="cpu")
    assert recorded(out)["distance"]["sums, products"] == pytest.approx(true_distance(base, out), rel=1e-3)


@pytest.mark.usefixtures("without_analysis")
def test_the_distance_of_capped_logits_is_that_of_the_workers_own(tmp_path: Path) -> None:
    base = write_model(tmp_path / "base", "gemma2")
    config = json.loads((base / "config.json").read_text())
    (base / "config.json").write_text(json.dumps(config | {"final_logit_softcapping": 0.5}))
    out = split(str(base), configuration(tmp_path), tmp_path / "out", device="cpu")
    assert recorded(out)["distance"]["sums, products"] == pytest.approx(true_distance(base, out), rel=1e-3)


@pytest.mark.usefixtures("without_analysis")
def test_prompts_near_the_context_are_split(tmp_path: Path) -> None:
    base = write_model(tmp_path / "base", "gpt2")
    size = AutoModelForCausalLM.from_pretrained(base).config
    AutoModelForCausalLM.from_config(GPT2Config(**size.to_diff_dict() | {"n_positions": 128})).save_pretrained(base)
    out = split(str(base), configuration(tmp_path, opening="1 " * 50), tmp_path / "out", device="cpu")
    assert set(recorded(out)["latency_ms"]) == set(OPERATIONS)
