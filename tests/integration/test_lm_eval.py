"""lm-eval's own command line on a fused model and on a worker, offline, with the example's local tasks."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoTokenizer

from butterfly.fusion import Gate, LinearPool
from butterfly.models import load_base
from butterfly.runtime.fused import FusedModel
from tests.runtime.families import cut
from tests.tiny import write_model

pytest.importorskip("lm_eval", reason="lm-eval is not installed: pip install 'butterfly-lm[eval]'")

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 5
TASKS = ("butterfly_formulas", "butterfly_formulas_said")


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Any]]:
    """A fused model of two workers and one of them, as checkpoints and in memory."""
    folder = tmp_path_factory.mktemp("models")
    base = load_base(str(write_model(folder / "base")))
    workers = {"one": cut(base.model, [0, 1, 2]), "two": cut(base.model, [0, 1, 3, 4])}
    fused = FusedModel.of(workers, 2, LinearPool(validate=False), Gate(32, 2)).requires_grad_(False)
    fused.tokenizer = base.tokenizer
    fused.save_pretrained(folder / "fused")
    workers["two"].save_pretrained(folder / "two")
    base.tokenizer.save_pretrained(folder / "two")
    return {"fused": (folder / "fused", fused), "worker": (folder / "two", workers["two"])}


@pytest.fixture(scope="module")
def runs(models: dict[str, tuple[Path, Any]], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Where lm-eval wrote what it found of each; both run at once."""
    folder, started = tmp_path_factory.mktemp("results"), {}
    offline = {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "HF_HOME": str(folder / "cache")}
    for name, (path, _) in models.items():
        command = [
            sys.executable, "-m", "lm_eval", "--model", "hf", "--device", "cpu", "--limit", str(LIMIT), "--log_samples",
            "--model_args", f"pretrained={path},dtype=float32,trust_remote_code=True", "--tasks", ",".join(TASKS),
            "--include_path", str(ROOT / "examples" / "lm_eval"), "--output_path", str(folder / name),
        ]  # fmt: skip
        started[name] = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT, env=os.environ | offline
        )
    for name, process in started.items():
        output = process.communicate(timeout=240)[0]
        assert process.returncode == 0, f"{name}: {output[-3000:]}"
    return {name: folder / name for name in models}


def samples(folder: Path, task: str) -> list[dict[str, Any]]:
    (path,) = folder.rglob(f"samples_{task}_2*.jsonl")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return sorted(rows, key=lambda row: int(row["doc_id"]))


@pytest.mark.parametrize("name", ["fused", "worker"])
def test_lm_eval_s_figures_are_those_of_the_model(
    name: str, models: dict[str, tuple[Path, Any]], runs: dict[str, Path]
) -> None:
    """Each choice's log-probability, the share that is right, and each greedy answer, against the model in memory."""
    path, model = models[name]
    words = AutoTokenizer.from_pretrained(path)
    right = []
    for row in samples(runs[name], TASKS[0]):
        start = words(row["doc"]["sentence"])["input_ids"]  # lm-eval scores the line's end with what follows it
        scores = []
        for formula, response in zip(row["doc"]["formulas"], row["filtered_resps"], strict=True):
            ids = torch.tensor([words(row["doc"]["sentence"] + "\n" + formula)["input_ids"]])
            with torch.no_grad():
                nats = model(ids).logits.log_softmax(-1)[0, :-1].gather(-1, ids[0, 1:, None])[:, 0]
            scores.append(float(nats[len(start) - 1 :].sum()))
            assert float(response[0]) == pytest.approx(scores[-1], abs=1e-2)
        right.append(scores.index(max(scores)) == row["doc"]["right"])
    (results,) = runs[name].rglob("results_*.json")
    measured = json.loads(results.read_text(encoding="utf-8"))["results"]
    assert measured[TASKS[0]]["acc,none"] == pytest.approx(sum(right) / LIMIT)
    assert 0 <= measured[TASKS[1]]["exact_match,none"] <= 1
    for row in samples(runs[name], TASKS[1]):
        ids = torch.tensor([words(row["doc"]["sentence"] + "\n")["input_ids"]])
        answer = model.generate(ids, max_new_tokens=40, do_sample=False, pad_token_id=0)
        text = words.decode(answer[0, ids.shape[1] :], skip_special_tokens=True).split("\n")[0]
        assert row["resps"][0][0] == text
