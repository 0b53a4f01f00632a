"""The endpoints."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, StreamingResponse

from butterfly.runtime.fused import FusedModel
from butterfly.serving.bodies import EXPECTED, Body, Chat, Completion
from butterfly.serving.engine import Busy, Closing, Engine, Piece
from butterfly.serving.health import health
from butterfly.serving.intake import Intake, Rejected
from butterfly.serving.limits import Limits
from butterfly.serving.metrics import Metrics
from butterfly.serving.replies import ChatReply, CompletionReply, Reply
from butterfly.serving.request_guard import RequestGuard, fault
from butterfly.serving.sequence import Sequence
from butterfly.serving.wire import Json

LOOK = 1.0
"""Seconds between two looks at whether a client that waits is still there."""


class Service:
    """One model behind endpoints."""

    def __init__(self, fused: FusedModel, name: str, limits: Limits) -> None:
        self.intake = Intake(fused, name, limits)
        self.metrics = Metrics(fused.worker_ids)
        self.engine = Engine(fused, limits, self.metrics, self._deliver)
        self.name, self.fused = name, fused
        self._queues: dict[Sequence, asyncio.Queue[Piece]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    @asynccontextmanager
    async def lifespan(self, _app: FastAPI) -> AsyncIterator[None]:
        """The engine runs while the server does; at the end it finishes what it has."""
        self._loop = asyncio.get_running_loop()
        self.engine.start()
        yield
        await asyncio.to_thread(self.engine.close)

    def _deliver(self, pieces: list[Piece]) -> None:
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._distribute, pieces)

    def _distribute(self, pieces: list[Piece]) -> None:
        for piece in pieces:
            if (queue := self._queues.get(piece.sequence)) is not None:
                queue.put_nowait(piece)

    async def answer(self, request: Request, body: Body, rows: list[Sequence], reply: type[Reply]) -> Response:
        """Run the sequences of a request and answer it, whole or in pieces."""
        answer = reply(self.name, rows, self.intake.tokenizer, self.fused.worker_ids, self.fused.bounded)
        queue: asyncio.Queue[Piece] = asyncio.Queue()
        for row in rows:
            self._queues[row] = queue
        try:
            self.engine.submit(rows)
        except BaseException:
            self._forget(rows)
            raise
        self.metrics.tokens.labels("prompt").inc(answer.usage()["prompt_tokens"])
        if body.stream:
            wants_usage = body.stream_options is not None and body.stream_options.include_usage
            return StreamingResponse(self._events(answer, rows, queue, wants_usage), media_type="text/event-stream")
        try:
            left = len(rows)
            while left:
                try:
                    left -= (await asyncio.wait_for(queue.get(), LOOK)).final
                except TimeoutError:
                    if await request.is_disconnected():
                        return Response(status_code=499)
        finally:
            self._forget(rows)
        for row in rows:
            if wrong := _trouble(row):
                return fault(*wrong)
        return JSONResponse(answer.whole())

    async def _events(
        self, answer: Reply, rows: list[Sequence], queue: asyncio.Queue[Piece], wants_usage: bool
    ) -> AsyncIterator[str]:
        number = {row: n for n, row in enumerate(rows)}
        try:
            for chunk in answer.opening():
                yield _event(chunk)
            left = len(rows)
            while left:
                piece = await queue.get()
                if piece.final and (wrong := _trouble(piece.sequence)):
                    yield _event(json.loads(bytes(fault(*wrong).body)))
                    return
                left -= piece.final
                drawn = piece.drawn if piece.text or piece.final else 0
                if piece.text or piece.final:
                    yield _event(answer.piece(number[piece.sequence], piece.text, drawn, piece.final))
            if wants_usage:
                yield _event(answer.closing())
            yield "data: [DONE]\n\n"
        finally:
            self._forget(rows)

    def _forget(self, rows: list[Sequence]) -> None:
        self.engine.cancel(rows)  # those that have ended stay as they are
        for row in rows:
            self._queues.pop(row, None)


def _event(chunk: Json) -> str:
    return f"data: {json.dumps(chunk, ensure_ascii=False, separators=(',', ':'))}\n\n"


def _trouble(row: Sequence) -> tuple[str, int] | None:
    if row.finish == "error":
        return f"no answer could be computed ({row.error}); send the request again", 503
    if row.finish == "timeout":
        return "the answer took longer than the server allows; ask for fewer tokens or send it again later", 504
    return None


def create_app(fused: FusedModel, name: str, limits: Limits | None = None, key: str | None = None) -> FastAPI:
    """The endpoints of a fused model with its tokenizer, as an ASGI application.

    Args:
        name: what clients call the model.
        key: the bearer token that requests to /v1 must carry; None for no authentication.
    """
    limits = limits or Limits()
    service = Service(fused, name, limits)
    app = FastAPI(title=f"butterfly: {name}", lifespan=service.lifespan, docs_url=None, redoc_url=None)

    @app.post("/v1/completions")
    async def completions(request: Request, body: Completion) -> Response:
        return await service.answer(request, body, service.intake.completion(body), CompletionReply)

    @app.post("/v1/chat/completions")
    async def chat(request: Request, body: Chat) -> Response:
        return await service.answer(request, body, service.intake.chat(body), ChatReply)

    @app.get("/v1/models")
    async def models() -> Json:
        return {"object": "list", "data": [_model(name)]}

    @app.get("/v1/models/{model:path}")
    async def model(model: str) -> Response:
        if model != name:
            return fault(f"model {model!r} is unknown; this server has {name!r}", 404, "model")
        return JSONResponse(_model(name))

    @app.head("/health", include_in_schema=False)
    @app.get("/health")
    async def healthy() -> Response:
        code, body = health(service.engine)
        return JSONResponse(body, code)

    @app.get("/metrics")
    async def metrics() -> Response:
        return Response(service.metrics.text(), media_type=CONTENT_TYPE_LATEST)

    _tell(app)
    app.add_middleware(RequestGuard, key=key, longest=limits.body, metrics=service.metrics)
    app.state.service = service
    return app


def _model(name: str) -> Json:
    return {"id": name, "object": "model", "created": 0, "owned_by": "butterfly"}


def _tell(app: FastAPI) -> None:
    """Answer what goes wrong with one sentence."""

    @app.exception_handler(Rejected)
    async def rejected(_request: Request, error: Rejected) -> Response:
        return fault(str(error), error.code, error.parameter)

    @app.exception_handler(Busy)
    async def busy(_request: Request, error: Busy) -> Response:
        return fault(str(error), 429)

    @app.exception_handler(Closing)
    async def closing(_request: Request, error: Closing) -> Response:
        return fault(str(error), 503)

    @app.exception_handler(RequestValidationError)
    async def malformed(request: Request, error: RequestValidationError) -> Response:
        kind = request.headers.get("content-type", "")
        if "json" not in kind.lower():  # such a body is not even read as JSON
            return fault(f"the body came as {kind or 'nothing'!r}; send it with Content-Type: application/json", 400)
        first = min(error.errors(), key=lambda problem: len(problem["loc"]))
        if first["type"] == "json_invalid":
            return fault(f"the body is no JSON: {first['ctx']['error']}", 400)
        path = [str(part) for part in first["loc"][1:]]
        several = next((n for n, part in enumerate(path) if part in EXPECTED), None)  # what follows is one of its kinds
        message = first["msg"] if several is None else EXPECTED[path[several]]
        place = ".".join(path if several is None else path[: several + 1])
        given = "" if first["type"] == "missing" else f" (given: {str(first['input'])[:80]!r})"
        return fault(f"{place or 'the body'}: {message}{given}", 400, place or None)

    @app.exception_handler(Exception)
    async def unforeseen(_request: Request, error: Exception) -> Response:
        return fault(f"the server failed ({type(error).__name__}); its log says where", 500)

    @app.exception_handler(HTTPException)
    async def other(request: Request, error: HTTPException) -> Response:
        return fault(f"{request.method} {request.url.path}: {error.detail}", error.status_code)
