"""Many workers, several to a process: what comes back is one state, merged in a tree as the processes answer."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

import butterfly
from butterfly.cluster.load import grouped, load
from butterfly.cluster.packed_weights import SHAPE
from butterfly.cluster.state import packed_bytes
from butterfly.cluster.tree import TreeModel
from butterfly.core.errors import FusionError, ModelError
from butterfly.fusion import ConfidenceWeights, FixedWeights
from butterfly.runtime.failures import WorkerFailed
from butterfly.runtime.faults import Fault
from tests.serving.test_decoding_batch import staggered
from tests.splits import write_split

PROCESSES = 4
pytest.importorskip("ray", reason="the cluster runtime needs the extra 'ray'")


@pytest.fixture(scope="module", params=[24, pytest.param(64, marks=pytest.mark.audit)])
def workers(request: pytest.FixtureRequest) -> int:
    """Six workers a process are a group as sixteen are, and take half as long to make and to load."""
    number: int = request.param
    return number


@pytest.fixture(scope="module")
def many(workers: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_split(tmp_path_factory.mktemp("many"), pool="latent_mean", many=workers)


@pytest.fixture(scope="module")
def whole(many: Path) -> Any:
    return butterfly.load(many)


@pytest.fixture(scope="module")
def tree(started: Any, many: Path) -> Iterator[Any]:
    model = load(many, deadline=30.0, processes=PROCESSES)
    yield model
    model.close()


def test_the_tree_says_what_one_process_says_and_its_bytes_do_not_grow_with_the_workers(
    whole: Any, tree: Any, workers: int
) -> None:
    ids = torch.randint(3, 200, (2, 9), generator=torch.Generator().manual_seed(1))
    mask = torch.ones_like(ids)
    mask[0, :3] = 0
    torch.testing.assert_close(tree(ids, attention_mask=mask).logits, whole(ids, attention_mask=mask).logits)
    steps = 6
    before = tree.merges, tree.travelled, tree.received, tree.weights_sent
    asked = {"attention_mask": mask, "max_new_tokens": steps, "do_sample": False, "eos_token_id": None}
    assert torch.equal(tree.generate(ids, **asked), whole.generate(ids, **asked))
    merges, travelled, received, weights = (
        now - then
        for now, then in zip((tree.merges, tree.travelled, tree.received, tree.weights_sent), before, strict=True)
    )
    width = tree.config.hidden_size
    state = packed_bytes(tree.pool, torch.zeros(2, 1, width), workers)
    assert received == steps * state  # one state a token comes back
    assert merges == steps * (PROCESSES - 1)
    assert travelled == 2 * merges * state  # in whatever order they came
    assert weights == steps * (PROCESSES * SHAPE.size + 4 * workers * 2)
    flat = workers * 2 * width * 4
    assert state < flat / 10  # as the latents of all would have been
    assert len({counted.sent for counted in tree.traffic.values()}) == 1


def test_a_batch_of_the_server_runs_on_it(whole: Any, tree: Any) -> None:
    expected, rows = staggered(whole), staggered(tree)
    assert [row.tokens for row in rows] == [row.tokens for row in expected]
    assert set(tree.where()) == set(tree.worker_ids)


def test_a_worker_that_fails_and_a_process_that_is_killed_are_left_out_and_come_back(whole: Any, tree: Any) -> None:
    ids = torch.randint(3, 200, (1, 8), generator=torch.Generator().manual_seed(2))
    expected, cache = whole(ids).logits, tree.new_cache()
    tree(ids[:, :3], past_key_values=cache)
    tree.reduction.plant(7, Fault.NAN)
    with pytest.warns(WorkerFailed, match="w07"):
        step = tree(ids[:, 3:4], past_key_values=cache)
    assert step.missing == ("w07",)
    assert set(tree.failures) == {"w07"}
    without = whole.new_cache()
    whole.fail("w07")
    torch.testing.assert_close(step.logits, whole(ids[:, :4], past_key_values=without).logits[:, 3:])
    whole.revive()
    step = tree(ids[:, 4:5], past_key_values=cache)
    assert step.missing is None
    assert not tree.failures
    torch.testing.assert_close(step.logits[:, 0], expected[:, 4], atol=1e-4, rtol=1e-4)
    group, other = tree.reduction.groups[2:]
    os.kill(tree.reduction.members[2].about["pid"], signal.SIGKILL)
    with pytest.warns(WorkerFailed, match="process has ended"):
        step = tree(ids[:, 5:6], past_key_values=cache)
    assert step.missing == tuple(tree.worker_ids[n] for n in group)
    assert set(tree.failures) == {tree.worker_ids[n] for n in group}
    os.kill(tree.reduction.members[3].about["pid"], signal.SIGKILL)
    with pytest.warns(WorkerFailed, match="process has ended"):
        tree.ping()  # no request was made
    assert set(tree.failures) == {tree.worker_ids[n] for n in (*group, *other)}
    tree.revive()
    assert not tree.failures
    step = tree(ids[:, 6:7], past_key_values=cache)
    assert step.missing is None
    torch.testing.assert_close(step.logits[:, 0], expected[:, 6], atol=1e-4, rtol=1e-4)
    assert cache.missing[-1] == ()


def test_what_a_tree_cannot_do_is_rejected(tree: Any, workers: int) -> None:
    with pytest.raises(FusionError, match="without skip or drafting"):
        tree(torch.tensor([[5]]), logits_to_keep=torch.tensor([0]))
    with pytest.raises(FusionError, match="worker 'w03' shares a process with others"):
        tree.fail("w03")
    for wrong in (0, 65):
        with pytest.raises(ModelError, match=f"processes={wrong}; expected from 1 to 64"):
            grouped(64, wrong)
    with pytest.raises(FusionError, match="expected one that does not"):
        TreeModel(tree.config, None, tree.pool, ConfidenceWeights(FixedWeights(workers)), tree.reduction)
    assert [len(each) for each in grouped(64, 6)] == [11, 10, 11, 11, 10, 11]
