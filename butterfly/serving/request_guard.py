"""What stands before the endpoints: the API key, the limit on a request's body, and the count of answers."""

import asyncio
import hmac

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from butterfly.serving.metrics import Metrics

ENDPOINTS = {"/v1/completions", "/v1/chat/completions", "/v1/models", "/health", "/metrics"}
"""Those that are counted by name."""
BODY_SECONDS = 30.0
"""In which a request's body must have come."""


def fault(message: str, code: int, parameter: str | None = None) -> JSONResponse:
    """An error as OpenAI's clients read it."""
    kinds = {401: "authentication_error", 404: "not_found_error", 429: "rate_limit_error"}
    kind = kinds.get(code, "invalid_request_error" if code < 500 else "server_error")
    body = {"error": {"message": message, "type": kind, "param": parameter, "code": None}}
    return JSONResponse(body, code)


class RequestGuard:
    """ASGI middleware: 401 without the key, 413 for a body that is too long, 408 for one that does not come."""

    def __init__(self, app: ASGIApp, key: str | None, longest: int, metrics: Metrics) -> None:
        self._app, self._key, self._longest, self._metrics = app, key, longest, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it; count the answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        endpoint = scope["path"] if scope["path"] in ENDPOINTS else "other"

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._metrics.requests.labels(endpoint, str(message["status"])).inc()
            await send(message)

        await self._let_in(scope, receive, counted)

    async def _let_in(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not scope["path"].startswith("/v1"):
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        if self._key and not hmac.compare_digest(headers.get(b"authorization", b""), f"Bearer {self._key}".encode()):
            await fault("the API key is missing or wrong; send it as 'Authorization: Bearer KEY'", 401)(
                scope, receive, send
            )
            return
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await self._body(headers, receive)
        except TimeoutError:
            await fault(f"the body did not come within {BODY_SECONDS:g} s; send it at once", 408)(scope, receive, send)
            return
        if body is None:
            message = f"the body is longer than {self._longest} bytes; send less"
            await fault(message, 413)(scope, receive, send)
            return
        given = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay() -> Message:
            return given.pop() if given else await receive()

        await self._app(scope, replay, send)

    async def _body(self, headers: dict[bytes, bytes], receive: Receive) -> bytes | None:
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length) > self._longest:
            return None
        body, more = b"", True
        while more:
            message = await receive()
            if message["type"] != "http.request":
                break
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > self._longest:
                return None
        return body
