"""The server process: it binds to loopback by default, and finishes running requests when it is stopped."""

import contextlib
import signal
import socket
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp

from butterfly.core.errors import ConfigurationError

BACKLOG = 2048
"""Connections that may wait to be accepted."""


class Server(uvicorn.Server):
    """A uvicorn server after whose SIGTERM or SIGINT the process ends normally, what runs being finished first.

    uvicorn's own raises the signal once more at the end, so that the process would count as killed.
    """

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take the signals while the server runs; a second SIGINT ends it at once."""
        taken = (signal.SIGINT, signal.SIGTERM)
        before = {each: signal.signal(each, self.handle_exit) for each in taken}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


def listen(host: str, port: int) -> socket.socket:
    """A socket on an address; port 0 takes a free one.

    Raises:
        ConfigurationError: the address is taken or is none of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio sends at once (TCP_NODELAY): an answer in two writes took 40 ms more without it.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise ConfigurationError(f"cannot listen on {host}:{port} ({error.strerror}); pass another --port") from error
    return listening


def run(app: ASGIApp, listening: socket.socket, patience: float = 600.0) -> None:
    """Serve until SIGTERM or SIGINT; then take nothing new, finish what runs, and return.

    Args:
        patience: seconds after which a client that does not read its answer is left at the end.
    """
    listening.listen(BACKLOG)
    print(f"serving on http://{':'.join(map(str, listening.getsockname()[:2]))}/v1; stop with Ctrl-C", flush=True)
    config = uvicorn.Config(app, log_level="warning", lifespan="on", timeout_graceful_shutdown=max(1, round(patience)))
    Server(config).run(sockets=[listening])
