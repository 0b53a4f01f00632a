"""Training lowers the loss of what is trained and of nothing else, goes on after a kill, and keeps the best weights."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from accelerate import Accelerator
from torch import Tensor, nn

from butterfly.capability.encoding import Batch
from butterfly.core.errors import ModelError
from butterfly.models.base import BaseModel
from butterfly.models.checkpoint import shared_keys
from butterfly.models.shape import Kept
from butterfly.models.smaller import shrink
from butterfly.splitting import objective
from butterfly.splitting.machine import Machine
from butterfly.splitting.masking import magnitude_masks, masked_weights
from butterfly.splitting.objective import Objective
from butterfly.splitting.search import mean_nats
from butterfly.splitting.specialise import freeze, short, specialise
from butterfly.splitting.training import Training, parts_of, schedule, train

ROOT = Path(__file__).resolve().parents[2]
KEPT, SHARED = Kept((0, 1, 3, 4)), 2


def student(base: BaseModel) -> Any:
    cut = shrink(base.model, KEPT)[0].float()
    freeze(cut, SHARED)
    return cut


def test_only_the_workers_own_layers_are_trained(base: BaseModel, data: list[Batch], machine: Machine) -> None:
    cut = student(base)
    before = {name: value.clone() for name, value in cut.state_dict().items()}
    training = Training(epochs=6, learning_rate=3e-3, distillation_weight=0.1)
    record = specialise(cut, base.model, data, [], training, machine)
    moved = {name for name, value in cut.state_dict().items() if not torch.equal(value, before[name])}
    assert moved
    assert moved.isdisjoint(shared_keys(cut, SHARED))
    assert record.steps == len(record.losses) == 18
    assert sum(record.losses[-3:]) < 0.95 * sum(record.losses[:3])
    assert not cut.training


def test_distillation_draws_the_student_to_its_teacher(base: BaseModel, data: list[Batch], machine: Machine) -> None:
    def divergence(model: Any) -> float:
        with torch.no_grad():
            return float(Objective(model, base.model)(data[0], True).divergence)

    with_it, without = student(base), student(base)
    for model, weight in ((with_it, 10.0), (without, 0.0)):
        specialise(model, base.model, data, [], Training(4, 3e-3, weight), machine)
    assert divergence(with_it) < divergence(without)


def test_the_terms_are_the_same_however_many_logits_are_held(
    base: BaseModel, data: list[Batch], monkeypatch: pytest.MonkeyPatch
) -> None:
    gradients, terms = [], []
    for held in (2**25, 3 * base.model.config.vocab_size):
        monkeypatch.setattr(objective, "CHUNK", held)
        cut = student(base)
        loss = Objective(cut, base.model)(data[-1], True)
        (loss.answer + loss.divergence).backward()
        terms.append(torch.stack([loss.answer, loss.divergence]).detach())
        gradients.append(torch.cat([p.grad.flatten() for p in cut.parameters() if p.grad is not None]))
    torch.testing.assert_close(terms[0], terms[1])
    torch.testing.assert_close(gradients[0], gradients[1])


def test_a_batch_read_in_parts_trains_as_if_it_were_read_at_once(
    base: BaseModel, data: list[Batch], machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained, losses = [], []
    for tokens in (10**6, 2 * data[-1].ids.shape[1]):
        monkeypatch.setattr("butterfly.splitting.training.CPU_TOKENS", tokens)
        cut = student(base)
        losses.append(specialise(cut, base.model, data[-1:], [], Training(2, 1e-3, 0.1), machine).losses)
        trained.append(torch.cat([parameter.flatten() for parameter in cut.parameters()]))
    assert parts_of(data[-1], torch.device("cpu"), 1) == 4
    torch.testing.assert_close(losses[0], losses[1])
    torch.testing.assert_close(trained[0], trained[1], rtol=1e-3, atol=1e-5)


def test_processes_read_their_shares_in_as_many_parts() -> None:
    ids = torch.ones(7, 1000, dtype=torch.long)
    batch = Batch(ids, ids, ids, torch.arange(7))
    cpu = torch.device("cpu")
    assert parts_of(batch, cpu, 1) == 4
    shares = [batch.share(process, 3).parts(parts_of(batch, cpu, 3)) for process in range(3)]
    assert [[len(part.ids) for part in parts] for parts in shares] == [[2, 1], [1, 1], [1, 1]]


def test_a_short_training_has_the_steps_that_are_asked_for(data: list[Batch]) -> None:
    for steps in (0, 1, 2, 3, 8):
        training, few = short(Training(epochs=5, tokens=1), steps, data)
        assert len(schedule(few, training)) == steps
    assert {id(batch) for batch in few} == {id(batch) for batch in data}


def test_the_best_weights_on_validation_are_kept(base: BaseModel, data: list[Batch], machine: Machine) -> None:
    cut = student(base)
    training = Training(epochs=8, learning_rate=0.3, distillation_weight=0.0, evaluations=8)
    record = specialise(cut, None, data[:1], data[1:], training, machine)
    best = min(loss for _, loss in record.validation)
    assert record.validation[-1][1] > best
    assert mean_nats(cut, data[1:], torch.float32) == pytest.approx(best, rel=1e-6)


def test_patience_ends_a_training_that_gets_no_better(base: BaseModel, data: list[Batch], machine: Machine) -> None:
    training = Training(epochs=30, learning_rate=0.3, distillation_weight=0.0, evaluations=30, patience=2)
    record = specialise(student(base), None, data[:1], data[1:], training, machine)
    assert record.stopped_early
    assert record.steps < 30


def test_masked_weights_stay_zero_and_are_counted(base: BaseModel, data: list[Batch], machine: Machine) -> None:
    cut = student(base)
    own = {name for name, _ in cut.named_parameters()} - shared_keys(cut, SHARED)
    masks = magnitude_masks(cut, torch.tensor([1.0, 1.0, 0.1, 1.0]), 0.2, own)
    assert masks
    assert all(name.startswith("model.layers.2.") for name in masks)
    specialise(cut, base.model, data, [], Training(2, 1e-2), machine, masks=masks)
    zeros = sum(int((cut.get_parameter(name) == 0).sum()) for name in masks)
    assert zeros == masked_weights(masks) > 0
    assert magnitude_masks(cut, torch.zeros(4), 0.0, own) == {}


def test_the_budget_of_tokens_ends_a_training(data: list[Batch]) -> None:
    whole = schedule(data, Training(epochs=2))
    assert sorted(whole[:3] + whole[3:]) == sorted([[(epoch, n)] for epoch in (0, 1) for n in range(3)])
    tokens = sum(batch.ids.numel() for batch in data)
    assert len(schedule(data, Training(epochs=2, tokens=tokens))) == 3
    assert [len(step) for step in schedule(data, Training(epochs=2, accumulation=4))] == [4, 2]


def test_a_loss_that_is_not_finite_names_the_learning_rate(data: list[Batch], accelerator: Accelerator) -> None:
    def loss_of(module: Any, batch: Batch, epoch: int, index: int) -> Tensor:
        return (module.weight * float("nan")).sum()

    with pytest.raises(ModelError, match=r"learning_rate=1e-05"):
        train(nn.Linear(2, 2), data, loss_of, Training(), accelerator)


KILLED = """
import os, signal, sys
from pathlib import Path
import torch
from accelerate import Accelerator
from torch import nn
from butterfly.capability.encoding import Batch
from butterfly.splitting import training
from butterfly.splitting.training import Training, train

training.CHECKPOINT_EVERY_S = 0.0
torch.manual_seed(0)
module = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5), nn.Linear(4, 1))
ones = torch.ones(2, 2, dtype=torch.long)
batches = [Batch(ones * n, ones, ones, torch.arange(2)) for n in range(5)]

def loss_of(module, batch, epoch, index):
    if len(sys.argv) > 3 and (epoch, index) == tuple(map(int, sys.argv[3:])):
        os.kill(os.getpid(), signal.SIGKILL)
    return (module(torch.full((8, 4), float(batch.ids[0, 0]))) - index).square().mean()

record = train(module, batches, loss_of, Training(epochs=3, learning_rate=1e-2), Accelerator(cpu=True),
               checkpoint=Path(sys.argv[1]))
torch.save([record.losses, module.state_dict()], sys.argv[2])
"""


def test_a_killed_training_goes_on_to_the_same_weights(tmp_path: Path) -> None:
    def run(checkpoint: str, result: str, *killed_at: str) -> int:
        command = [sys.executable, "-c", KILLED, tmp_path / checkpoint, tmp_path / result, *killed_at]
        return subprocess.run(
            command, cwd=ROOT, timeout=120, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
        ).returncode

    assert run("undisturbed.pt", "whole.pt") == 0
    assert run("killed.pt", "again.pt", "1", "2") == -signal.SIGKILL
    assert (tmp_path / "killed.pt").is_file()
    assert run("killed.pt", "again.pt") == 0
    (losses, weights), (losses_again, weights_again) = (torch.load(tmp_path / n) for n in ("whole.pt", "again.pt"))
    assert losses == losses_again
    assert len(losses) == 15
    assert all(torch.equal(weights[name], weights_again[name]) for name in weights)
