"""The endpoints in this process: what a model without a template, without time or without a place answers."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from starlette.testclient import TestClient
from typer.testing import CliRunner

import butterfly
from butterfly.cli.main import app
from butterfly.core.errors import ConfigurationError
from butterfly.models.anatomy import Anatomy
from butterfly.runtime.fused import FusedModel
from butterfly.serving.app import create_app
from butterfly.serving.limits import Limits
from tests.splits import TEMPLATE, write_split

ASKED = {"model": "tiny", "prompt": "hello", "temperature": 0}


@pytest.fixture(scope="module")
def fused(tmp_path_factory: pytest.TempPathFactory) -> FusedModel:
    return butterfly.load(write_split(tmp_path_factory.mktemp("app")))


@pytest.fixture
def serve(fused: FusedModel) -> Iterator[Callable[..., TestClient]]:
    clients: list[TestClient] = []

    def make(**limits: Any) -> TestClient:
        clients.append(TestClient(create_app(fused, "tiny", Limits(**limits))))
        clients[-1].__enter__()
        return clients[-1]

    yield make
    for client in clients:
        client.__exit__(None, None, None)


Serve = Callable[..., TestClient]


def message(answer: Any) -> str:
    return str(answer.json()["error"]["message"])


def test_a_base_without_a_template_takes_no_chats(serve: Serve) -> None:
    chat = {"model": "tiny", "messages": [{"role": "user", "content": "hi"}]}
    answer = serve().post("/v1/chat/completions", json=chat)
    assert answer.status_code == 400
    assert message(answer) == "model 'tiny' has no chat template; send its prompt to /v1/completions"


def test_no_time_and_no_place_are_told_apart(serve: Serve) -> None:
    late = serve(seconds=0.0)
    answer = late.post("/v1/completions", json=ASKED)
    assert answer.status_code == 504
    assert "took longer than the server allows" in message(answer)
    stream = late.post("/v1/completions", json=ASKED | {"stream": True}).text
    assert "took longer than the server allows" in stream
    assert "[DONE]" not in stream
    full = serve(waiting=1).post("/v1/completions", json=ASKED | {"n": 2})
    assert full.status_code == 429
    assert message(full) == "0 sequences wait already, 1 may; try again later"


def test_an_error_of_the_model_is_503_and_the_next_request_is_served(serve: Serve, fused: FusedModel) -> None:
    client = serve()
    place: Any = Anatomy(fused.inner).layers[0]
    kept, place.layer = place.layer, torch.nn.Identity()
    place.layer.forward = lambda *_args, **_options: 1 / 0
    try:
        answer = client.post("/v1/completions", json=ASKED)
    finally:
        place.layer = kept
    assert answer.status_code == 503
    assert "ZeroDivisionError" in message(answer)
    assert client.post("/v1/completions", json=ASKED).status_code == 200


def test_prompts_may_be_tokens_and_a_number_must_be_one(serve: Serve, fused: FusedModel) -> None:
    client = serve()
    ids = fused.tokenizer("hello")["input_ids"]
    replies = [
        client.post("/v1/completions", json=ASKED | {"prompt": prompt}).json() for prompt in ("hello", ids, [ids])
    ]
    assert len({each["choices"][0]["text"] for each in replies}) == 1
    assert replies[0]["usage"] == replies[1]["usage"]
    for body in ('{"model": "tiny", "prompt": "x", "temperature": NaN}', '{"model": "tiny", "prompt": 5}', "[" * 9000):
        answer = client.post("/v1/completions", content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 400
        assert len(message(answer)) < 300


def test_answers_are_counted_by_endpoint_and_code(serve: Serve) -> None:
    client = serve()
    client.post("/v1/completions", json=ASKED)
    client.post("/v1/completions", json={})
    client.get("/v1/models/other")
    text = client.get("/metrics").text
    assert 'butterfly_requests_total{code="200",endpoint="/v1/completions"} 1.0' in text
    assert 'butterfly_requests_total{code="400",endpoint="/v1/completions"} 1.0' in text
    assert 'butterfly_requests_total{code="404",endpoint="other"} 1.0' in text


def test_a_body_of_another_kind_and_the_description_of_the_endpoints(serve: Serve) -> None:
    client = serve()
    answer = client.post("/v1/completions", content='{"model": "tiny"}', headers={"content-type": "text/plain"})
    assert answer.status_code == 400
    assert message(answer) == "the body came as 'text/plain'; send it with Content-Type: application/json"
    assert "/v1/completions" in client.get("/openapi.json").json()["paths"]  # a name that is there twice would warn


PROBED: list[tuple[str, str, str]] = [
    (
        "completions",
        '{"model": "tiny", "prompt": "\\ud800"}',
        "prompt: expected a text, token ids, or a list of either",
    ),
    ("completions", '{"model": "tiny", "prompt": [-1]}', "prompt: expected a text, token ids, or a list of either"),
    ("completions", '{"model": "tiny", "prompt": [true]}', "prompt: expected a text, token ids"),
    (
        "completions",
        '{"model": "tiny", "prompt": "x", "max_tokens": true}',
        "max_tokens: Input should be a valid integer",
    ),
    (
        "completions",
        '{"model": "tiny", "prompt": "x", "max_tokens": "5"}',
        "max_tokens: Input should be a valid integer",
    ),
    (
        "completions",
        '{"model": "tiny", "prompt": "x", "max_tokens": -5}',
        "max_tokens: Input should be greater than or equal",
    ),
    ("completions", '{"model": "tiny", "prompt": "x", "stream": "yes"}', "stream: Input should be a valid boolean"),
    (
        "completions",
        '{"model": "tiny", "prompt": "x", "stop": ["a", "b", "c", "d", "e"]}',
        "stop: expected a text of 1 to",
    ),
    ("completions", '{"model": "tiny", "prompt": "x", "stop": "\\udfff"}', "stop: expected a text of 1 to"),
    ("completions", '{"model": "tiny", "prompt": "x", "stream_options": {}}', "stream_options needs stream=true"),
    ("completions", "\x00", "the body is no JSON"),
    ("completions", "", "the body: Field required"),
    ("completions", "null", "the body: Input should be a valid dictionary"),
    (
        "chat/completions",
        '{"model": "tiny", "messages": [{"role": "user", "content": "\\ud800"}]}',
        "messages.0.content: expected",
    ),
    (
        "chat/completions",
        '{"model": "tiny", "messages": [{"role": "user", "content": null}]}',
        "messages.0.content: expected",
    ),
]


def test_a_body_of_wrong_types_is_rejected_in_a_sentence_that_names_the_field(serve: Serve) -> None:
    client = serve()
    for endpoint, body, sentence in PROBED:
        answer = client.post(f"/v1/{endpoint}", content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 400, body
        assert message(answer).startswith(sentence), body


def test_two_limits_that_differ_and_an_unforeseen_error(fused: FusedModel, monkeypatch: Any) -> None:
    monkeypatch.setattr(fused.tokenizer, "chat_template", TEMPLATE)
    chat = {"model": "a/b", "messages": [{"role": "user", "content": "hi"}], "max_tokens": 3}
    with TestClient(create_app(fused, "a/b"), raise_server_exceptions=False) as client:
        answer = client.post("/v1/chat/completions", json=chat | {"max_completion_tokens": 4})
        assert message(answer) == "max_tokens and max_completion_tokens differ; send one of them"
        assert client.get("/v1/models/a/b").json()["id"] == "a/b"
        assert client.head("/health").status_code == 200
        monkeypatch.setattr("butterfly.serving.app.Intake.chat", lambda *_given: 1 / 0)
        answer = client.post("/v1/chat/completions", json=chat)
    assert answer.status_code == 500
    assert message(answer) == "the server failed (ZeroDivisionError); its log says where"


def test_an_empty_key_is_rejected() -> None:
    done = CliRunner().invoke(app, ["serve", "nowhere", "--port", "0"], env={"BUTTERFLY_API_KEY": " "})
    assert isinstance(done.exception, ConfigurationError)
    assert "api-key is empty" in str(done.exception)
