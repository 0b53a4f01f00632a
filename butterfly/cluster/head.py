"""Watches the head of the cluster: a thread holds a connection to it and notices when that breaks."""

import contextlib
import socket
import threading

from torch import Tensor

from butterfly.runtime.failures import NoWorkerLeft

PAUSE = 0.2
"""Seconds between two attempts to reach the head. After two failed attempts it counts as lost."""
REACH = 3.0
"""Seconds within which the head must accept a connection."""
HELD = 2.0
"""Seconds after which a silent connection is opened again, since a machine that loses power closes none."""


class HeadLost(NoWorkerLeft):
    """The head node of the cluster is lost, and all workers with it. ``tokens`` are those generated so far."""

    def __init__(self, address: str, tokens: Tensor | None) -> None:
        super().__init__({f"head node {address}": "it does not answer any more"}, tokens)
        self.args = (
            f"the head node of the Ray cluster, {address}, is lost; the tokens so far are in the error: start the "
            "cluster again, load the split and go on from them",
        )


class Head:
    """Watches the head of a cluster.

    Args:
        address: its host and port.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._lost, self._closed = threading.Event(), threading.Event()
        threading.Thread(target=self._watch, name="butterfly-head", daemon=True).start()

    @property
    def lost(self) -> bool:
        """Whether it is gone; it stays so."""
        return self._lost.is_set()

    def gone(self) -> bool:
        """Whether it is gone, looked at now: workers end with it, and are noticed first."""
        try:
            self._connected().close()
        except OSError:
            self._lost.set()
        return self.lost

    def close(self) -> None:
        """Watch no longer."""
        self._closed.set()

    def _watch(self) -> None:
        missed = 0
        while not self._closed.is_set():
            try:
                connection = self._connected()
            except OSError:
                missed += 1
                if missed == 2:
                    self._lost.set()
                    return
                self._closed.wait(PAUSE)
                continue
            missed = 0
            with connection, contextlib.suppress(OSError):
                connection.settimeout(HELD)
                while connection.recv(4096):
                    pass  # what it says is not for us; that it ends is

    def _connected(self) -> socket.socket:
        host, _, port = self.address.rpartition(":")
        return socket.create_connection((host.strip("[]"), int(port)), timeout=REACH)
