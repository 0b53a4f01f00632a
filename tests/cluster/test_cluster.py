"""Workers in Ray actors: the same tokens as in one process, and the same again after real failures of processes."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import openai
import pytest
import torch
from typer.testing import CliRunner

import butterfly
from butterfly.certify.drilled import CHAOS
from butterfly.certify.traffic import TRAFFIC, communication, traffic_text
from butterfly.cli.main import app, interrupt
from butterfly.cluster import drill
from butterfly.cluster.actor_group import ActorGroup
from butterfly.cluster.campaign import Campaign, kinds_of, run_campaign
from butterfly.cluster.closed_form import Form
from butterfly.cluster.drill import FROM_WITHIN, KILL, SLOW_START, STOP
from butterfly.cluster.load import connect, keep_sigterm, load, needs
from butterfly.cluster.message import HEAD, ORDERS, PADS, REPLY
from butterfly.core.errors import ModelError
from butterfly.core.files import replace_file
from butterfly.core.verdict import Verdict
from butterfly.runtime.failures import NoWorkerLeft, WorkerFailed
from butterfly.runtime.faults import Fault
from butterfly.schema.drill import LOST_HEAD
from tests.serving.servers import ROOT, Running, serving
from tests.splits import write_split

ray = pytest.importorskip("ray", reason="the cluster runtime needs the extra 'ray'")
pytestmark = pytest.mark.usefixtures("started")
ASKED: dict[str, Any] = {"model": "tiny", "prompt": "hello", "temperature": 0, "max_tokens": 30}
WAYS = [{"do_sample": False}, {"do_sample": True}, {"do_sample": False, "num_beams": 3}]


@pytest.fixture(scope="module")
def fused(started: Any, split: Path) -> Iterator[Any]:
    model = load(split, deadline=20.0)
    yield model
    model.close()


def prompts() -> tuple[torch.Tensor, torch.Tensor]:
    ids = torch.randint(3, 200, (2, 9), generator=torch.Generator().manual_seed(1))
    mask = torch.ones_like(ids)
    mask[0, :3] = 0
    return ids, mask


def generated(model: Any, seed: int = 0, **way: Any) -> torch.Tensor:
    ids, mask = prompts()
    torch.manual_seed(seed)
    return model.generate(ids, attention_mask=mask, max_new_tokens=12, eos_token_id=None, **way)


def test_tokens_are_those_of_one_process(local: Any, fused: Any) -> None:
    for way in WAYS:
        assert torch.equal(generated(local, **way), generated(fused, **way)), way
    ids, mask = prompts()
    assert torch.equal(local(ids, attention_mask=mask).logits, fused(ids, attention_mask=mask).logits)
    assert local.num_parameters() == fused.num_parameters()
    assert torch.equal(local.latents(ids, mask.flip(1))[1], fused.latents(ids, mask.flip(1))[1])


@pytest.mark.parametrize(("family", "pool", "shared"), [("mistral-sliding", "latent_mean", 2), ("opt", "log_pool", 0)])
def test_so_it_is_for_other_families_pools_and_no_shared_layer(
    tmp_path: Path, family: str, pool: str, shared: int
) -> None:
    split = write_split(tmp_path, pool=pool, shared=shared, family=family)
    local, fused = butterfly.load(split), load(split)
    for way in WAYS:
        assert torch.equal(generated(local, **way), generated(fused, **way)), way
    ids, caches = prompts()[0], [local.new_cache(), fused.new_cache()]
    for model, cache in ((local, caches[0]), (fused, caches[1])):  # tokens that are dropped again, past the window too
        cache.activate_past_recording()
        model(ids, past_key_values=cache)
        cache.crop(-2)
    again = [
        model(ids[:, 7:], past_key_values=cache).logits for model, cache in ((local, caches[0]), (fused, caches[1]))
    ]
    assert torch.equal(*again)
    fused.close()


def test_the_bytes_are_the_closed_form(fused: Any) -> None:
    before = {name: (each.sent, each.received, each.passes) for name, each in fused.traffic.items()}
    generated(fused)
    width, steps = fused.config.hidden_size, 11
    whole, step = (Form(2, length, width, 4, PADS, 0, True) for length in (9, 1))
    sent, received = whole.sent + steps * step.sent, whole.received + steps * step.received
    positions, heads = 2 * (9 + steps), ORDERS.size + HEAD.size + 4 * 2 + REPLY.size
    for name, each in fused.traffic.items():
        was = before[name]
        assert (each.sent - was[0], each.received - was[1], each.passes - was[2]) == (sent, received, 1 + steps)
        # T7.4's 2·d·L numbers a worker, and beside them heads and positions that do not grow with d.
        assert sent + received - 2 * 4 * width * positions == 4 * positions + (1 + steps) * heads


def test_what_was_counted_is_evidence_of_the_bytes(fused: Any, split: Path) -> None:
    generated(fused, num_beams=2)
    measured: Any = SimpleNamespace(split=split, worker_ids=("one", "two"))
    assert communication(measured).verdict is Verdict.UNSUPPORTED
    replace_file(split / TRAFFIC, text := traffic_text(split, "ray", fused.traffic))
    assert communication(measured).verdict is Verdict.TESTED
    record = json.loads(text)
    record["workers"]["two"]["received"] += 1
    replace_file(split / TRAFFIC, json.dumps(record))
    assert communication(measured).verdict is Verdict.FAILED
    (split / TRAFFIC).unlink()


def disturb(fused: Any, way: str) -> Callable[[], None]:
    """Do harm to worker ``two``; what is returned makes sure that nothing of it is left."""
    pid = fused.where()["two"]["pid"]
    if way in ("kill", "stop"):
        os.kill(pid, signal.SIGKILL if way == "kill" else signal.SIGSTOP)
        return lambda: None
    fused.actors.fail(1, way)
    return lambda: fused.actors.mend(1)


@pytest.mark.parametrize("way", ["kill", "stop", "exception", "nan", "shape"])
def test_a_failure_is_noticed_bounded_and_undone(local: Any, fused: Any, way: str) -> None:
    ids = prompts()[0][1:]
    whole, cache = local(ids).logits, fused.new_cache()
    starts = fused.where()["two"]["starts"]
    for n in range(9):
        if n == 3:
            mend = disturb(fused, way)
            fused.deadline = 1.0 if way == "stop" else 20.0
            with pytest.warns(WorkerFailed, match="two"):
                step = fused(ids[:, n : n + 1], past_key_values=cache)
            assert step.missing == ("two",)
            fused.deadline = 20.0
            mend()
        else:
            if n == 6:
                fused.revive()
            step = fused(ids[:, n : n + 1], past_key_values=cache)
        if step.missing is None:
            torch.testing.assert_close(step.logits[:, 0], whole[:, n], atol=1e-4, rtol=1e-4)
        else:
            distance = (step.logits[:, 0].exp() - whole[:, n].exp()).abs().sum(-1) / 2
            assert distance <= step.bound[:, 0] + 1e-6
    assert cache.missing[3] == ("two",)
    assert cache.missing[6:] == [()] * 3
    assert fused.where()["two"]["starts"] == starts + (way in ("kill", "stop"))
    assert torch.equal(generated(fused), generated(local))


class Harm:
    """A streamer that kills a worker's process when the fourth token arrives."""

    def __init__(self, fused: Any) -> None:
        self.fused, self.left = fused, 4

    def put(self, _tokens: Any) -> None:
        self.left -= 1
        if self.left == 0:
            os.kill(self.fused.where()["one"]["pid"], signal.SIGKILL)

    def end(self) -> None:
        """Nothing is held back."""


def test_a_generation_goes_on_when_a_process_is_killed_in_it(local: Any, fused: Any) -> None:
    ids = prompts()[0][1:]
    asked = {"max_new_tokens": 12, "eos_token_id": None, "do_sample": False}
    another = fused.new_cache()
    fused(ids[:, :4], past_key_values=another)
    with pytest.warns(WorkerFailed, match="one.*its process has ended"):
        answer = fused.generate(ids, streamer=Harm(fused), **asked)
    assert answer.shape == (1, 21)
    assert torch.equal(answer[:, :12], local.generate(ids, **asked)[:, :12])
    assert "one had no say in" in fused.account.sentence(fused.bounded)
    fused.revive()
    step = fused(ids[:, 4:5], past_key_values=another)  # it was not asked meanwhile, and the new process reads it anew
    assert step.missing is None
    torch.testing.assert_close(step.logits[:, 0], local(ids[:, :5]).logits[:, 4], atol=1e-4, rtol=1e-4)
    assert torch.equal(fused.generate(ids, **asked), local.generate(ids, **asked))


def test_all_gone_is_an_error_that_carries_the_tokens(fused: Any) -> None:
    ids = prompts()[0][1:]
    cache = fused.new_cache()
    fused(ids[:, :5], past_key_values=cache)
    for about in fused.where().values():
        os.kill(about["pid"], signal.SIGKILL)
    with pytest.warns(WorkerFailed), pytest.raises(NoWorkerLeft) as error:
        fused(ids[:, 5:6], past_key_values=cache)
    assert torch.equal(error.value.tokens, ids[:, :6])
    fused.recover(60.0)
    assert len(fused.failures) < 2
    fused.revive()


@pytest.mark.parametrize(
    "every",
    [
        pytest.param((SLOW_START, Fault.NAN), id="two"),
        pytest.param((KILL, STOP, SLOW_START, *FROM_WITHIN), id="all", marks=pytest.mark.audit),
    ],
)
def test_the_drill_does_every_harm_and_every_row_holds(
    fused: Any, split: Path, monkeypatch: pytest.MonkeyPatch, every: tuple[str, ...]
) -> None:
    """All harms take a minute; each but a slow start and a lost head is also done by a test above."""
    monkeypatch.setattr("butterfly.cli.chaos.load_fused", lambda *_options: fused)
    if every != tuple(drill.harms(fused)):
        monkeypatch.setattr(drill, "harms", lambda _fused: list(every))
    done = CliRunner().invoke(app, ["chaos", str(split), "--tokens", "10", "--seed", "3", "--runtime", "ray"])
    rows = json.loads((split / CHAOS).read_text())["rows"]
    assert done.exit_code == 0, rows
    assert [row["injected"] for row in rows] == [*every, LOST_HEAD]
    assert all(row["holds"] for row in rows), rows
    assert {row["injected"] for row in rows if row["noticed"] is None} == {Fault.BYZANTINE} & set(every)
    assert rows[-1]["noticed"] < 10
    assert fused.where()[rows[every.index(SLOW_START)]["worker"]]["starts"] > 1


def test_a_campaign_does_the_rarest_harm_and_waits_for_all_before_it_takes_a_process(local: Any, fused: Any) -> None:
    begun = Campaign(harms={kind: 1 for kind in kinds_of(fused) if kind not in (KILL, STOP)})
    starts = sum(about["starts"] for about in fused.where().values())
    told = run_campaign(fused, local, [prompts()[0][1].tolist()], 2, 4, seed=0, deadline=2.0, begun=begun)
    fused.revive()
    assert min(told.harms.values()) == 1
    assert sum(about["starts"] for about in fused.where().values()) >= starts + 2
    assert (told.finished, told.tokens, told.wrong) == (2, 8, 0)
    assert told.without > 0


def test_the_command_line_joins_a_cluster_by_its_address(split: Path, local: Any) -> None:
    from butterfly.runtime.generation import answers

    address = ray.get_runtime_context().gcs_address
    command = [sys.executable, "-m", "butterfly.cli.main", "generate", str(split), "--prompt", "hello",
               "--max-new-tokens", "12", "--runtime", "ray", "--ray-address", address]  # fmt: skip
    stranger = {name: value for name, value in os.environ.items() if name != "RAY_AUTH_MODE"}  # Ray set it for us
    done = subprocess.run(command, capture_output=True, timeout=120, check=False, cwd=ROOT, env=stranger)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode() == answers(local, local.tokenizer, ["hello\n"], 12)[0] + "\n"


async def while_it_is_killed(address: str, asked: dict[str, Any], pid: int, clients: int) -> list[Any]:
    """The answers to so many clients at once, of which the tenth kills a worker's process when it has its answer."""
    async with openai.AsyncOpenAI(base_url=f"{address}/v1", api_key="any", max_retries=0) as ours:
        running = [asyncio.ensure_future(ours.completions.create(**asked)) for _ in range(clients)]
        for number, answer in enumerate(asyncio.as_completed(running)):
            await answer
            if number == 10:
                os.kill(pid, signal.SIGKILL)
        return [each.result() for each in running]


@contextmanager
def outlived(split: Path, expected: str, clients: int, rows: int) -> Iterator[tuple[Running, openai.OpenAI]]:
    """A server whose worker ``two`` was killed while so many clients had their answers from so many rows at once."""
    with (
        serving(split, "--name", "tiny", "--runtime", "ray", "--deadline", "5", "--rows", rows) as running,
        openai.OpenAI(base_url=f"{running.address}/v1", api_key="any", max_retries=0) as client,
    ):
        assert client.completions.create(**ASKED).choices[0].text == expected
        pid = httpx.get(f"{running.address}/health").json()["workers"]["two"]["pid"]
        everyone = asyncio.run(while_it_is_killed(running.address, ASKED, pid, clients))
        assert len(everyone) == clients
        told = [each.choices[0].model_extra["butterfly"] for each in everyone]
        assert any(each["missing"] for each in told)
        for each, evidence in zip(everyone, told, strict=True):
            assert evidence["missing"] == (["two"] if evidence["bound"] else [])
            assert evidence["missing"] or each.choices[0].text == expected
        while (state := httpx.get(f"{running.address}/health").json())["status"] != "healthy":
            assert state["status"] == "degraded"
            time.sleep(0.05)
        assert state["workers"]["two"]["starts"] == 2
        yield running, client


@pytest.fixture(scope="module")
def expected(local: Any) -> str:
    from butterfly.runtime.generation import answers

    return answers(local, local.tokenizer, [ASKED["prompt"]], ASKED["max_tokens"])[0]


def test_a_server_on_ray_outlives_a_killed_worker(split: Path, expected: str) -> None:
    with outlived(split, expected, 40, 8) as (running, client):
        again = client.completions.create(**ASKED)
        assert again.model_extra["butterfly"]["missing"] == []
        assert again.choices[0].text == expected
        assert running.end() == 0


@pytest.mark.audit
def test_two_hundred_clients_a_stalled_worker_and_one_that_ends_unasked(split: Path, expected: str) -> None:
    """``test_engine`` and ``test_tree`` ask the same of a stalled worker and of one that ends, without a server."""
    with outlived(split, expected, 200, 64) as (running, client):
        state = httpx.get(f"{running.address}/health").json()
        os.kill(state["workers"]["one"]["pid"], signal.SIGSTOP)
        halted = client.completions.create(**ASKED, stream=True)
        while (seen := httpx.get(f"{running.address}/health").json())["status"] == "healthy":
            time.sleep(0.02)
        assert seen["status"] == "stalled"  # half-alive: asked, and not answered
        assert (seen["workers"]["one"]["state"], seen["workers"]["two"]["state"]) == ("stalled", "healthy")
        assert [chunk.choices[0].finish_reason for chunk in halted][-1] == "length"
        while httpx.get(f"{running.address}/health").json()["status"] != "healthy":
            time.sleep(0.05)
        again = client.completions.create(**ASKED)
        assert again.model_extra["butterfly"]["missing"] == []
        assert again.choices[0].text == expected
        os.kill(httpx.get(f"{running.address}/health").json()["workers"]["two"]["pid"], signal.SIGKILL)
        for _ in range(600):  # no request is made, and it is noticed all the same
            if (state := httpx.get(f"{running.address}/health").json())["status"] == "degraded":
                break
            time.sleep(0.05)
        assert state["workers"]["two"]["reason"] == "its process has ended"
        assert running.end() == 0


@pytest.mark.parametrize("taken", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_ends_a_wait_of_rays(started: Any, taken: signal.Signals) -> None:
    """``main``'s handler must raise what Ray understands; anything else is an error of its own there."""
    never = started.remote(num_cpus=1000)(lambda: None).remote()
    before = signal.signal(taken, interrupt)
    threading.Timer(0.3, os.kill, (os.getpid(), taken)).start()
    try:
        with pytest.raises(KeyboardInterrupt):
            started.wait([never], timeout=60)
    finally:
        signal.signal(taken, before)
        started.cancel(never)


def test_who_handles_sigterm_goes_on_to_do_so_while_ray_starts() -> None:
    seen: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _frame: seen.append(number))
    try:
        with keep_sigterm():
            signal.signal(signal.SIGTERM, lambda _number, _frame: None)  # as ray.init does
            os.kill(os.getpid(), signal.SIGTERM)
        assert seen == [signal.SIGTERM]
        with pytest.raises(ModelError, match="mine"), keep_sigterm():
            raise ModelError("mine")
        os.kill(os.getpid(), signal.SIGTERM)
        assert seen == [signal.SIGTERM] * 2
    finally:
        signal.signal(signal.SIGTERM, before)


@pytest.mark.parametrize(("affinity", "gpus"), [(["cuda:0", "cpu"], 1), (["cpu"], 0), ([], 0)])
def test_a_worker_gets_what_its_manifest_asks_for(tmp_path: Path, affinity: list[str], gpus: int) -> None:
    folder = tmp_path / "workers" / "one"
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(json.dumps({"hardware_affinity": affinity}))
    assert needs(tmp_path, "one") == {"num_cpus": 0, "num_gpus": gpus}
    assert needs(tmp_path, "two") == {"num_cpus": 0, "num_gpus": 0}


def test_a_worker_that_never_starts_or_cannot_is_named(started: Any, split: Path) -> None:
    never = ActorGroup(split, ["two"], "cpu", "float32", {"two": {"num_cpus": 1000}})
    with pytest.raises(ModelError, match=r"worker 'two' has not started within 0\.1 s; look at Ray's resources"):
        never.wait(0.1)
    never.close()
    cannot = ActorGroup(split, ["absent"], "cpu", "float32", {"absent": {"num_cpus": 0}})
    with pytest.raises(ModelError, match=r"worker 'absent' cannot start: .*absent"):
        cannot.wait(300.0)
    cannot.close()


def test_another_cluster_than_that_of_this_process_is_rejected(started: Any) -> None:
    here = started.get_runtime_context().gcs_address
    for address in (None, "auto", here, f"127.0.0.1:{here.rpartition(':')[2]}"):
        connect(address)
    with socket.create_server(("127.0.0.1", 0)) as other:
        address = f"127.0.0.1:{other.getsockname()[1]}"
        with pytest.raises(ModelError, match=f"ray-address='{address}', but this process is connected to {here}"):
            connect(address)
