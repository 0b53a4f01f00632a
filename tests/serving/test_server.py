"""A server in a process of its own, asked by the official client."""

import asyncio
import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest

import butterfly
from butterfly.runtime.generation import answers
from tests.serving.servers import Running, serving
from tests.splits import TEMPLATE, write_split

PROMPTS = ["hello", "x is greater than y and then some", "12 ab", "=>"]


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_split(tmp_path_factory.mktemp("served"), template=TEMPLATE)


@pytest.fixture(scope="module")
def server(split: Path) -> Iterator[Running]:
    with serving(split, "--name", "tiny", "--rows", "16", "--body", "20000", "--max-tokens", "200") as running:
        yield running


@pytest.fixture(scope="module")
def client(server: Running) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{server.address}/v1", api_key="any", max_retries=0) as ours:
        yield ours


@pytest.fixture(scope="module")
def expected(split: Path) -> list[str]:
    fused = butterfly.load(split)
    return answers(fused, fused.tokenizer, PROMPTS, 30)


def ask(client: openai.OpenAI, prompt: Any = "hello", **asked: Any) -> Any:
    return client.completions.create(model="tiny", prompt=prompt, **{"temperature": 0, "max_tokens": 30} | asked)


def test_greedy_answers_are_those_of_generate(client: openai.OpenAI, expected: list[str]) -> None:
    assert [choice.text for choice in ask(client, PROMPTS).choices] == expected
    assert [ask(client, prompt).choices[0].text for prompt in PROMPTS] == expected


def test_what_the_pool_says_of_itself_is_told(client: openai.OpenAI) -> None:
    reply = ask(client, logprobs=3)
    choice = reply.choices[0]
    assert reply.butterfly == {"bound": 0.0, "workers": ["one", "two"], "missing": []}
    assert choice.butterfly["workers"] == {"one": 30, "two": 30}
    assert reply.usage.completion_tokens == len(choice.logprobs.tokens) == 30
    assert reply.usage.total_tokens == reply.usage.prompt_tokens + 30
    assert choice.finish_reason == "length"
    assert "".join(choice.logprobs.tokens) == choice.text
    for own, top in zip(choice.logprobs.token_logprobs, choice.logprobs.top_logprobs, strict=True):
        assert own == max(top.values()) <= 0


def test_a_stream_is_the_whole_answer_in_pieces(client: openai.OpenAI, expected: list[str]) -> None:
    chunks = list(ask(client, PROMPTS, stream=True, stream_options={"include_usage": True}))
    texts = [""] * len(PROMPTS)
    for chunk in chunks[:-1]:
        texts[chunk.choices[0].index] += chunk.choices[0].text
    assert texts == expected
    assert chunks[-1].usage.completion_tokens == 120
    assert sum(chunk.choices[0].finish_reason is not None for chunk in chunks[:-1]) == 4


def test_a_seed_gives_the_same_again_also_beside_others(client: openai.OpenAI) -> None:
    asked = {"temperature": 1.0, "top_p": 0.95, "seed": 11, "n": 3}
    first = [choice.text for choice in ask(client, **asked).choices]
    assert len(set(first)) == 3
    noise = [threading.Thread(target=ask, args=(client, prompt), kwargs={"seed": 1}) for prompt in PROMPTS]
    for each in noise:
        each.start()
    assert [choice.text for choice in ask(client, **asked).choices] == first
    for each in noise:
        each.join()


def test_a_stop_ends_the_text_before_it(client: openai.OpenAI, expected: list[str]) -> None:
    stop = expected[1][3:6]
    choice = ask(client, PROMPTS[1], stop=[stop, "no such thing"], logprobs=0).choices[0]
    assert choice.text == expected[1][: expected[1].index(stop)]
    assert choice.finish_reason == "stop"
    streamed = "".join(chunk.choices[0].text for chunk in ask(client, PROMPTS[1], stop=stop, stream=True))
    assert streamed == choice.text


def test_a_chat_goes_through_the_bases_template(client: openai.OpenAI) -> None:
    chat: dict[str, Any] = {"model": "tiny", "messages": [{"role": "user", "content": "hi"}], "temperature": 0}
    plain = ask(client, "user: hi\n> ", max_tokens=12).choices[0].text
    reply = client.chat.completions.create(**chat, max_tokens=12, logprobs=True, top_logprobs=2)
    assert reply.choices[0].message.content == plain
    assert len(reply.choices[0].logprobs.content[0].top_logprobs) == 2
    for told in reply.choices[0].logprobs.content:
        assert (told.bytes is None) is ("\ufffd" in told.token)  # bytes that are no whole character are not known
    pieces = list(client.chat.completions.create(**chat, max_completion_tokens=12, stream=True))
    assert "".join(piece.choices[0].delta.content or "" for piece in pieces) == plain
    assert pieces[0].choices[0].delta.role == "assistant"


@pytest.mark.parametrize(
    ("asked", "code", "sentence"),
    [
        ({"prompt": "x", "max_tokens": 201}, 400, "max_tokens=201; at most 200 are allowed"),
        ({"prompt": "x " * 300, "max_tokens": 9}, 400, "together at most 256 are allowed"),
        ({"prompt": [1, 99999]}, 400, "prompt holds token 99999; the vocabulary has"),
        ({"prompt": "x", "n": 1000}, 400, "1 prompts with n=1000 are 1000 choices; at most 128"),
        ({"prompt": "x", "temperature": -1}, 400, "temperature: Input should be greater than or equal to 0"),
        ({"prompt": "x", "extra_body": {"colour": 1}}, 400, "colour: Extra inputs are not permitted (given: '1')"),
        ({"prompt": "x", "model": "large"}, 404, "model 'large' is unknown; this server has 'tiny'"),
        ({"prompt": "x" * 20000}, 413, "the body is longer than 20000 bytes; send less"),
    ],
)
def test_bad_input_is_rejected_in_a_sentence(
    client: openai.OpenAI, asked: dict[str, Any], code: int, sentence: str
) -> None:
    with pytest.raises(openai.APIStatusError) as error:
        client.completions.create(**{"model": "tiny"} | asked)
    assert error.value.status_code == code
    assert sentence in error.value.body["message"]


def test_a_body_that_is_no_json_is_rejected(server: Running) -> None:
    reply = httpx.post(f"{server.address}/v1/completions", content=b"{")
    assert reply.status_code == 400
    assert "the body" in reply.json()["error"]["message"] or "JSON" in reply.json()["error"]["message"]
    assert httpx.get(f"{server.address}/nowhere").json()["error"]["message"] == "GET /nowhere: Not Found"


def test_models_health_and_metrics(client: openai.OpenAI, server: Running) -> None:
    assert [model.id for model in client.models.list()] == ["tiny"]
    assert client.models.retrieve("tiny").id == "tiny"
    reply = httpx.get(f"{server.address}/health")
    assert (reply.status_code, reply.json()["status"]) == (200, "healthy")
    assert set(reply.json()["workers"]) == {"one", "two"}
    ask(client, max_tokens=7)
    lines = httpx.get(f"{server.address}/metrics").text.splitlines()
    figures = dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    assert float(figures['butterfly_tokens_total{kind="completion"}']) >= 7
    assert float(figures['butterfly_worker_up{worker="two"}']) == 1
    assert float(figures['butterfly_requests_total{code="200",endpoint="/v1/completions"}']) >= 1


def test_two_hundred_clients_at_once_all_get_their_answer(server: Running, expected: list[str]) -> None:
    async def everyone() -> list[str]:
        async with openai.AsyncOpenAI(base_url=f"{server.address}/v1", api_key="any", max_retries=0) as ours:
            asks = (
                ours.completions.create(model="tiny", prompt=PROMPTS[n % 4], temperature=0, max_tokens=30)
                for n in range(200)
            )
            return [reply.choices[0].text for reply in await asyncio.gather(*asks)]

    assert asyncio.run(everyone()) == [expected[n % 4] for n in range(200)]


def test_a_slow_client_delays_no_other(server: Running, client: openai.OpenAI, expected: list[str]) -> None:
    host, port = server.address.removeprefix("http://").split(":")
    body = json.dumps({"model": "tiny", "prompt": "x", "n": 32, "max_tokens": 200, "stream": True, "logprobs": 20})
    head = "POST /v1/completions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n"
    head += f"Content-Length: {len(body)}\r\n\r\n"
    with socket.socket() as slow:
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.connect((host, int(port)))
        slow.sendall((head + body).encode())
        assert ask(client).choices[0].text == expected[0]
        while httpx.get(f"{server.address}/health").json()["running"]:
            time.sleep(0.05)
        assert ask(client).choices[0].text == expected[0]  # the slow one's tokens are all made, and wait for it
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        received = b""
        while piece := slow.recv(1 << 20):
            received += piece
    assert b"data: [DONE]" in received
    assert received.count(b'"finish_reason":"length"') + received.count(b'"finish_reason":"stop"') == 32


def test_a_client_that_goes_away_frees_its_place(server: Running, client: openai.OpenAI) -> None:
    with ask(client, "x", n=16, max_tokens=200, stream=True, seed=1, temperature=1) as stream:
        next(iter(stream))
    for _ in range(200):
        if not httpx.get(f"{server.address}/health").json()["running"]:
            break
        time.sleep(0.02)
    lines = httpx.get(f"{server.address}/metrics").text.splitlines()
    assert "butterfly_rows 0.0" in lines


def test_a_key_limits_and_an_end_that_finishes_what_runs(split: Path, expected: list[str], tmp_path: Path) -> None:
    """One server: it has the name of the link, a key is asked for, and SIGTERM lets running answers be finished."""
    link = tmp_path / "tiny"
    link.symlink_to(split)
    with serving(link, "--api-key", "secret") as running:
        wrong = openai.OpenAI(base_url=f"{running.address}/v1", api_key="guess", max_retries=0)
        with pytest.raises(openai.AuthenticationError, match="the API key is missing or wrong"):
            wrong.models.list()
        assert httpx.get(f"{running.address}/health").status_code == 200
        ours = openai.OpenAI(base_url=f"{running.address}/v1", api_key="secret", max_retries=0)
        streams = [ask(ours, prompt, stream=True) for prompt in PROMPTS]
        firsts = [next(iter(stream)).choices[0].text for stream in streams]
        assert running.end() == 0
        texts = [
            first + "".join(chunk.choices[0].text for chunk in stream)
            for first, stream in zip(firsts, streams, strict=True)
        ]
        assert texts == expected
        with pytest.raises(openai.APIConnectionError):
            ask(ours)
