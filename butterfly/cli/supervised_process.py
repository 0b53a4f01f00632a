"""Runs a user's operator in a separate process, and returns its result or how the process ended."""

import json
import os
import secrets
import select
import signal
import subprocess
import sys
import time
from contextlib import AbstractContextManager, suppress
from typing import Any

from butterfly.core.errors import ButterflyError, ConfigurationError
from butterfly.core.progress import Advance, Progress

EXAMINED = "butterfly.cli.examined_process"
START_S = 300.0
"""Seconds that the process may take to load torch, before it loads the operator."""


class ExaminationError(ButterflyError):
    """The examination did not finish: the operator ended or crashed its process, raised, or ran out of time."""


class SupervisedProcess:
    """The process, its report pipe, and its current step."""

    def __init__(self, request: dict[str, Any], limit: float, progress: Progress) -> None:
        self.word, self.limit, self.progress = secrets.token_hex(16), limit, progress
        self.place, self.patience = "its start", START_S
        self.stages: list[tuple[AbstractContextManager[Advance], Advance]] = []
        read_end, write_end = os.pipe()
        # The same modules as here are found there; the operator's prints go to standard error.
        paths = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
        try:
            self.process = subprocess.Popen(
                [sys.executable, "-m", EXAMINED, str(write_end)], stdin=subprocess.PIPE, stdout=2, pass_fds=[write_end],
                env=paths, start_new_session=True,
            )  # fmt: skip
        finally:
            os.close(write_end)
        self.pipe, self.buffer = read_end, b""
        assert self.process.stdin is not None
        with suppress(BrokenPipeError):  # it ended before it read its request: ``result`` says so
            self.process.stdin.write(json.dumps({"word": self.word, **request}).encode())
            self.process.stdin.close()

    def result(self) -> dict[str, Any]:
        """The report of the examination.

        Raises:
            ConfigurationError: the operator cannot be used.
            ExaminationError: it cannot be examined to the end.
        """
        try:
            while True:
                message = self._message()
                match message["kind"]:
                    case "result":
                        body: dict[str, Any] = message["body"]
                        return body
                    case "misuse":
                        raise ConfigurationError(message["text"])
                    case "fault":
                        raise ExaminationError(message["text"])
                    case "ready":
                        self.place, self.patience = "it was loaded", self.limit
                    case "at":
                        self.place = f"{message['place']} was examined"
                    case "stage":
                        stage = self.progress.stage(message["name"], message["total"])
                        self.stages.append((stage, stage.__enter__()))
                    case "step":
                        self.stages[-1][1](message["steps"])
                    case "end":
                        self.stages.pop()[0].__exit__(None, None, None)
        finally:
            self._close()

    def _message(self) -> dict[str, Any]:
        """The next message; a line without the secret word is ignored."""
        ends = time.monotonic() + self.patience
        while True:
            line, separator, rest = self.buffer.partition(b"\n")
            if separator:
                self.buffer = rest
                try:
                    message = json.loads(line)
                except ValueError:
                    continue
                if isinstance(message, dict) and message.pop("word", None) == self.word:
                    return message
                continue
            left = ends - time.monotonic()
            ready, _, _ = select.select([self.pipe], [], [], max(0.0, left))
            if not ready:
                raise ExaminationError(
                    f"it did not come back within {self.patience:g} s while {self.place}; --limit allows more"
                )
            read = os.read(self.pipe, 1 << 16)
            if not read:
                raise ExaminationError(f"{self._end()} while {self.place}")
            self.buffer += read

    def _end(self) -> str:
        """How the process ended, in words."""
        code = self.process.wait()
        if code < 0:
            return f"it crashed its process ({signal.Signals(-code).name})"
        return f"it ended its process (exit code {code})"

    def _close(self) -> None:
        """End the process, and whatever it started."""
        while self.stages:
            self.stages.pop()[0].__exit__(None, None, None)
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self.pipe)
