"""A server in a process of its own, on a free port."""

import contextlib
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Running:
    """A server process and its address."""

    def __init__(self, process: "subprocess.Popen[str]", address: str) -> None:
        self.process, self.address = process, address

    def end(self) -> int:
        """Ask it to finish with SIGTERM; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)


@contextlib.contextmanager
def serving(*arguments: object, program: tuple[str, ...] = ("-m", "butterfly.cli.main", "serve")) -> Iterator[Running]:
    """A server started with these arguments, ended at the end."""
    command = [sys.executable, *program, *map(str, arguments), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        address = re.search(r"http://[\d.:]+", line)
        try:
            assert address, f"the server did not start: {line!r}"
            yield Running(process, address[0])
        finally:
            process.kill()
