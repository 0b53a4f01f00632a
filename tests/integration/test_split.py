"""A small split, end to end, through the command line, on a tiny random base model and a user's own data."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

import butterfly
from butterfly.core.canonical import sha256_file
from butterfly.schema import ComplianceReport, WorkerManifest
from butterfly.splitting.workspace import ANALYSIS
from tests.command_line import run, run_afresh
from tests.kept_suites import kept_suites, shared_folder
from tests.tiny import write_model

ROOT = Path(__file__).resolve().parents[2]
SECTIONS: dict[str, Any] = {
    "budget": {
        "parameter_share": 0.9, "specialise_items": 40, "specialise_epochs": 2, "batch_size": 20, "learning_rate": 1e-3,
        "analysis_items": 20, "fusion_items": 20, "evaluation_items": 20, "teacher": "base",
    },
    "shared_layers": 2,
}  # fmt: skip
UNFINISHED = ".out.unfinished"


def configuration(folder: Path, **changes: Any) -> Path:
    """Two workers: a built-in capability, and one from JSONL files beside the configuration."""
    for split, start in (("train", 0), ("validation", 100), ("test", 200)):
        rows = [{"input": f"say {n}", "target": str(n)} for n in range(start, start + 20)]
        (folder / f"{split}.jsonl").write_text("\n".join(map(json.dumps, rows)))
    files = {split: f"{split}.jsonl" for split in ("train", "validation", "test")}
    worker = {"pruning_threshold": 0.0}
    document = {
        "strategy": "hybrid_functional",
        "base_model": "tiny",
        "workers": [
            {"worker_id": "w-formal", "capability_focus": "formal_verification",
             "fine_tune_dataset": "formal_verification", **worker},
            {"worker_id": "w-echo", "capability_focus": "echo", "fine_tune_dataset": "own", "data": files,
             "grader": "number", "pruning_threshold": 0.95},
        ],
        "fusion_strategy": "sctt_smooth_combination",
        "fusion_hyperparams": {
            "smoothness_order": 2, "combination_weights_learnable": True, "confidence_weighting": False,
        },
        **SECTIONS,
        **changes,
    }  # fmt: skip
    path = folder / "split.json"
    path.write_text(json.dumps(document))
    return path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A base model and a split of it."""
    folder = tmp_path_factory.mktemp("split")
    base = write_model(folder / "base", dtype=torch.bfloat16)
    done = run("split", base, "--config", configuration(folder), "--out", folder / "out", "--control")
    assert done.returncode == 0, done.stderr
    for path in folder.glob("*.json*"):
        path.unlink()  # a split stands alone: nothing outside it but its base is read again
    return base, folder / "out"


@pytest.fixture(autouse=True, scope="module")
def suites_are_asked_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with kept_suites(shared_folder(tmp_path_factory) / "suites"):
        yield


@pytest.fixture(scope="module")
def reported(made: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> ComplianceReport:
    """The report of the split, written from another working directory than the one that it was made in."""
    done = run("report", made[1], cwd=tmp_path_factory.mktemp("elsewhere"))
    assert done.returncode == 1, done.stderr
    return ComplianceReport.load(made[1] / "compliance.json")


def test_every_file_of_the_record_is_there_with_its_hash(made: tuple[Path, Path]) -> None:
    record = json.loads((made[1] / "split.json").read_text())
    assert {"fusion/weights.safetensors", "evidence/signatures.json"} <= set(record["files"])
    assert all(sha256_file(made[1] / name) == digest for name, digest in record["files"].items())


def test_the_shared_base_is_frozen_and_the_same_in_every_worker(made: tuple[Path, Path]) -> None:
    base, split = made
    shards = {
        (split / "workers" / name / "model-00001-of-00002.safetensors").resolve() for name in ("w-formal", "w-echo")
    }
    assert len(shards) == 1
    (shard,) = shards
    assert shard.stem == sha256_file(shard)
    from safetensors.torch import load_file

    original = load_file(base / "model.safetensors")
    assert all(torch.equal(tensor, original[name]) for name, tensor in load_file(shard).items())
    own = [load_file(split / "workers" / name / "model-00002-of-00002.safetensors") for name in ("w-formal", "w-echo")]
    assert any(not torch.equal(tensor, own[1].get(name, tensor * 0)) for name, tensor in own[0].items())


PLAIN = """
import sys, torch
from transformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained(sys.argv[1])
assert not any(name.split(".")[0] == "butterfly" for name in sys.modules)
print(model.num_parameters(), model.config.num_hidden_layers)
torch.save(model.float()(torch.arange(3, 40)[None]).logits, sys.argv[2])
"""


def test_a_worker_is_a_plain_checkpoint_with_the_same_logits(made: tuple[Path, Path], tmp_path: Path) -> None:
    worker = made[1] / "workers" / "w-formal"
    out = tmp_path / "logits.pt"
    done = subprocess.run(
        [sys.executable, "-c", PLAIN, str(worker), str(out)], capture_output=True, text=True, timeout=120, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    fused = butterfly.load(made[1], device="cpu", dtype="float32")
    fused.fail("w-echo")
    with torch.no_grad():
        expected = fused(torch.arange(3, 40)[None]).logits
    torch.testing.assert_close(torch.load(out).log_softmax(-1), expected)
    manifest = WorkerManifest.load(worker / "manifest.json")
    assert manifest.worker_id == "w-formal"
    assert int(done.stdout.split()[1]) == len(manifest.layers or [])


def test_the_fused_model_answers_and_goes_on_without_a_worker(made: tuple[Path, Path]) -> None:
    for extra in ([], ["--fail", "w-echo"], ["--fail", "w-formal"]):
        done = run("generate", made[1], "--prompt", "x is positive", "--max-new-tokens", 5, *extra)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
    both = run("generate", made[1], "--prompt", "x", "--fail", "w-echo", "--fail", "w-formal")
    assert both.returncode == 2
    assert "last one alive" in both.stderr


def test_drafting_answers_the_same_and_says_what_it_kept(made: tuple[Path, Path]) -> None:
    asked = ("generate", made[1], "--prompt", "x is positive", "--max-new-tokens", 6)
    plain, drafted = run(*asked), run(*asked, "--draft", 2)
    assert drafted.returncode == 0, drafted.stderr
    assert drafted.stdout == plain.stdout
    assert "tokens a round" in drafted.stderr
    assert "tokens a round" not in plain.stderr


def test_the_benchmark_of_decoding_writes_a_row_for_each_way(made: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "decoding.json"
    sizes = ["--count", "1", "--length", "4", "--repeats", "1", "--draft", "2", "--weight", "0.9"]
    command = [sys.executable, "-m", "benchmarks.decoding", str(made[1]), "--out", str(out), *sizes]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    rows = json.loads(out.read_text())["models"]
    ways = ["fused, all workers", "fused, skipping at η = 0.05", "fused, drafting at γ = 2"]
    names = ["base", "base, captured", "worker w-formal", "worker w-echo", *ways]
    names += ["fused where two tokens are within 1", *(f"{way}, captured" for way in ways)]
    assert [row["name"] for row in rows] == names
    for fused, drafted in ((rows[4], rows[6]), (rows[8], rows[10])):
        assert fused["mean_bound"] == 0
        assert drafted["answers_as_plain_fusion"] == drafted["answers"] == 1
        assert 1 <= drafted["tokens_per_round"] <= 3
    page = (tmp_path / "decoding.md").read_text()
    assert all(f"| {row['name']} |" in page for row in rows)


def test_the_report_tells_the_truth_of_a_model_that_knows_nothing(
    made: tuple[Path, Path], reported: ComplianceReport
) -> None:
    words = {claim.id: claim.verdict.value for claim in reported.claims}
    assert words["A1.2/base"] == "failed"
    assert words["A1.2/workers"] == "unknown"
    assert words["A1.2/budget"] == "certified"
    assert words["A1.2/control"] == "unknown"
    assert words["A5.2"] == words["D1.3"] == "tested"
    assert words["A5.1"] == "tested"
    assert words["A6.2"] == "unsupported"
    assert words["T7.1/affine"] == words["N1"] == words["P-robust/crash"] == "proved"
    assert words["T7.2/argmax"] == words["P-mono/confidence"] == "refuted"
    assert not reported.passed
    assert (made[1] / "compliance.html").is_file()
    assert "w-echo" in (made[1] / "README.md").read_text()


def test_a_stranger_checks_the_split_and_its_report_again(made: tuple[Path, Path], reported: ComplianceReport) -> None:
    done = run("verify", made[1], "--rerun", 3)
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.split(":")[0].split(maxsplit=1) for line in done.stdout.splitlines()] == [
        *(["holds", part] for part in (
            "pages", "files", "evidence", "record", "data", "answers", "figures", "inheritance", "layers", "drill",
            "guesses", "models", "verdicts", "proofs", "statement",
        )),
        ["open", "not recomputed"],
    ]  # fmt: skip


def test_the_report_cites_the_committed_proofs_by_hash(made: tuple[Path, Path], reported: ComplianceReport) -> None:
    proofs = [proof for claim in reported.claims for proof in claim.proofs]
    assert {"T7.1/affine", "N2", "P-mono/score"} <= {proof.contract for proof in proofs}
    for proof in proofs:
        records = [sha256_file(path) for path in (ROOT / proof.folder).glob("*.json")]
        assert [proof.sha256[key] for key in proof.sha256 if key == "record"] == records
        assert proof.sha256["queries"] == sha256_file(ROOT / proof.folder / "queries.smt2")
        assert proof.sha256["queries"] in (made[1] / "compliance.html").read_text(encoding="utf-8")
    card = (made[1] / "README.md").read_text(encoding="utf-8")
    assert all(
        proof.sha256["queries"] in card for claim in reported.claims for proof in claim.proofs if claim.verdict.passes
    )
    for claim in reported.claims:
        assert claim.proofs or claim.verdict.value != "proved" or "theorems" in claim.evidence, claim.id


def test_the_record_names_no_place_and_the_base_is_found_from_anywhere(
    made: tuple[Path, Path], reported: ComplianceReport, tmp_path: Path
) -> None:
    base, split = made
    written = (path for path in split.rglob("*") if path.suffix in {".json", ".html", ".md"})
    assert not [path for path in written if str(base.parent) in path.read_text(encoding="utf-8")]
    moved = tmp_path / "elsewhere"
    shutil.copytree(split, moved, symlinks=True)
    lost = run("report", moved, cwd=tmp_path)
    assert lost.returncode == 2
    assert "no such directory" in lost.stderr
    assert run("report", moved, "--base", base).returncode == 1


def test_two_processes_share_the_training(made: tuple[Path, Path], tmp_path: Path) -> None:
    launched = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc_per_node", "2"]
    arguments = ["split", made[0], "--config", configuration(tmp_path), "--out", tmp_path / "out", "--device", "cpu"]
    done = subprocess.run(
        [*launched, "-m", "butterfly.cli.main", *map(str, arguments)],
        capture_output=True, text=True, timeout=300, check=False, env=os.environ | {"OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("fine-tune w-formal: started") == 1  # one process speaks
    alone, shared = (json.loads((split / "split.json").read_text()) for split in (made[1], tmp_path / "out"))
    assert (alone["processes"], shared["processes"]) == (1, 2)
    losses = [
        json.loads((split / "evidence" / "training.json").read_text())["workers/w-formal"]["record"]["losses"]
        for split in (made[1], tmp_path / "out")
    ]
    assert len(losses[0]) == len(losses[1])
    assert losses[0] == pytest.approx(losses[1], rel=0.2)  # of half of each batch: the first process's own


@pytest.mark.parametrize("name", ["fusion/weights.safetensors", "workers/w-echo/model-00002-of-00002.safetensors"])
def test_a_tampered_split_is_not_reported_on(made: tuple[Path, Path], tmp_path: Path, name: str) -> None:
    split = tmp_path / "out"
    shutil.copytree(made[1], split, symlinks=True)
    content = bytearray((split / name).read_bytes())
    content[-1] ^= 1
    (split / name).write_bytes(content)
    done = run("report", split)
    assert done.returncode == 2
    assert name in done.stderr
    (split / name).unlink()
    assert f"{name} is missing" in run("report", split).stderr


def test_a_dry_run_prints_the_plan_and_writes_nothing(made: tuple[Path, Path], tmp_path: Path) -> None:
    done = run("split", made[0], "--config", configuration(tmp_path), "--out", tmp_path / "out", "--dry-run")
    assert done.returncode == 0, done.stderr
    assert "w-echo" in done.stdout
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"budget": {**SECTIONS["budget"], "parameter_share": 0.01}}, "budget.parameter_share=0.01"),
        ({"shared_layers": 5}, "shared_layers"),
        ({"sead": 1}, "sead"),
        ({"requirements": {"clauses": ["Z9"]}}, "'Z9' is no clause"),
    ],
)  # fmt: skip
def test_impossible_configurations_write_nothing(
    made: tuple[Path, Path], tmp_path: Path, changes: dict[str, Any], named: str
) -> None:
    done = run("split", made[0], "--config", configuration(tmp_path, **changes), "--out", tmp_path / "out")
    assert done.returncode == 2
    assert named in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()[-1]) > 20
    assert not list(tmp_path.glob("*out*"))


def test_an_output_that_holds_something_is_left_alone(made: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "keep.txt").write_text("mine")
    done = run("split", made[0], "--config", configuration(tmp_path), "--out", tmp_path / "out")
    assert done.returncode == 2
    assert (tmp_path / "out" / "keep.txt").read_text() == "mine"


def stopped(
    base: Path, folder: Path, at: str, how: signal.Signals, threads: int = 1, analysis: Path | None = None, **more: Any
) -> tuple[int, str]:
    """A split that gets a signal when it says ``at``: its exit code, and what it said from there on.

    With one thread workers are built one after the other, with two side by side. With ``analysis`` it goes on with a
    split of which the models are analysed and nothing else is done.
    """
    command = [sys.executable, "-m", "butterfly.cli.main", "split", str(base), "--out", str(folder / "out")]
    command += ["--config", str(configuration(folder, **more))]
    if analysis is not None:
        shutil.copytree(analysis, folder / UNFINISHED / ANALYSIS)
        command += ["--resume"]
    environment = os.environ | {"PYTHONUNBUFFERED": "1", "OMP_NUM_THREADS": str(threads)}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if at in line:
                break
        process.send_signal(how)
        rest = process.stderr.read()
    return process.returncode, rest


@pytest.fixture(scope="module")
def killed(made: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folder of a split that was killed after one of its workers was built, and a copy of its analysis."""
    folder = tmp_path_factory.mktemp("killed")
    code, _ = stopped(made[0], folder, "fine-tune w-echo: started", signal.SIGKILL)
    assert code == -signal.SIGKILL
    return folder, shutil.copytree(folder / UNFINISHED / ANALYSIS, tmp_path_factory.mktemp("analysis") / "copy")


@pytest.mark.parametrize(("how", "threads"), [(signal.SIGINT, 1), (signal.SIGTERM, 1), (signal.SIGINT, 2)])
def test_an_interrupted_split_leaves_no_split(
    made: tuple[Path, Path], killed: tuple[Path, Path], tmp_path: Path, how: signal.Signals, threads: int
) -> None:
    slow = {"budget": {**SECTIONS["budget"], "specialise_epochs": 10_000, "specialise_tokens": None}}
    code, rest = stopped(made[0], tmp_path, "fine-tune w-formal: started", how, threads, killed[1], **slow)
    assert code == 130
    assert "interrupted" in rest
    assert "Traceback" not in rest
    assert [path.name for path in tmp_path.glob("*out*")] == [UNFINISHED]


@pytest.mark.parametrize("threads", [1, 2])
def test_a_killed_split_goes_on_to_the_same_result(
    made: tuple[Path, Path], killed: tuple[Path, Path], tmp_path: Path, threads: int
) -> None:
    folder = killed[0] if threads == 1 else tmp_path
    if threads == 2:
        at = "fine-tune w-formal: started"
        code, _ = stopped(made[0], folder, at, signal.SIGKILL, threads, killed[1])
        assert code == -signal.SIGKILL
    out, config = folder / "out", folder / "split.json"
    assert not out.exists()
    rejected = run("split", made[0], "--config", config, "--out", out)
    assert rejected.returncode == 2
    assert "--resume" in rejected.stderr
    environment = os.environ | {"OMP_NUM_THREADS": str(threads)}
    done = run_afresh("split", made[0], "--config", config, "--out", out, "--resume", env=environment)
    assert done.returncode == 0, done.stderr
    assert "layers for w-formal" not in done.stderr  # found by its hash, not done again
    if threads == 1:
        assert "fine-tune w-formal" not in done.stderr
    assert "fine-tune w-echo: done" in done.stderr
    weights = [path.relative_to(made[1]) for path in made[1].rglob("*.safetensors") if "controls" not in path.parts]
    assert len(weights) >= 5
    assert all(sha256_file(made[1] / name) == sha256_file(out / name) for name in weights)
    assert not list(folder.glob(".out*"))
