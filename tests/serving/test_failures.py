"""A worker that fails under load: no request is lost, and no answer is silently another one."""

import asyncio
import time
from pathlib import Path

import httpx
import openai
import pytest

import butterfly
from butterfly.runtime.generation import answers
from tests.serving.servers import ROOT, serving
from tests.splits import write_split

PROMPTS = ["hello", "x is greater than y and then some", "12 ab", "=>"]
CLIENTS = 200


async def everyone(address: str) -> list[openai.types.Completion]:
    async with openai.AsyncOpenAI(base_url=f"{address}/v1", api_key="any", max_retries=0) as ours:
        asks = [
            ours.completions.create(model="tiny", prompt=PROMPTS[n % 4], temperature=0, max_tokens=30)
            for n in range(CLIENTS)
        ]
        return list(await asyncio.gather(*asks))


def test_two_hundred_clients_while_a_worker_fails(tmp_path: Path) -> None:
    split = write_split(tmp_path)
    fused = butterfly.load(split)
    expected = answers(fused, fused.tokenizer, PROMPTS, 30)
    with serving(split, program=(str(ROOT / "tests" / "serving" / "faulty_server.py"),)) as running:
        disturbed = []
        while len(disturbed) < 12 and not (disturbed and disturbed[-1] == 0):
            replies = asyncio.run(everyone(running.address))
            assert len(replies) == CLIENTS
            for n, each in enumerate(replies):
                told = each.choices[0].model_extra["butterfly"]
                assert told["missing"] == (["two"] if told["bound"] else [])
                assert told["workers"]["one"] == each.usage.completion_tokens
                assert told["missing"] or each.choices[0].text == expected[n % 4]
            disturbed.append(sum(bool(each.choices[0].model_extra["butterfly"]["missing"]) for each in replies))
            for _ in range(1000):
                state = httpx.get(f"{running.address}/health").json()
                if state["status"] == "healthy":
                    break
                assert state["status"] == "degraded"
                assert state["workers"]["two"]["state"] == "failed"
                time.sleep(0.02)
        assert disturbed[0] > 0
        assert disturbed[-1] == 0  # the worker has rejoined, and every answer is the undisturbed one


@pytest.mark.parametrize("pool", ["linear_pool", "log_pool"])
def test_a_bound_is_given_where_one_holds(tmp_path: Path, pool: str) -> None:
    fused = butterfly.load(write_split(tmp_path, pool=pool))
    fused.fail("two")
    answers(fused, fused.tokenizer, ["hello"], 5)
    told = fused.account.sentence(fused.bounded)
    assert told.startswith("two had no say in 5 of 5 tokens; ")
    assert ("total variation" in told) is (pool == "linear_pool")
    fused.revive()
    answers(fused, fused.tokenizer, ["hello"], 5)
    assert fused.account.sentence(fused.bounded) == ""
