"""The command line, as a user starts it.

Each command has a process of its own. The process is forked from one that has imported torch and transformers, as these
take longer to import than most commands take to run. A report that it writes reads what ``tests/kept_suites.py`` keeps,
where the test says so.
"""

import os
import subprocess
import sys
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

IMPORTED = (
    "butterfly.cli.main", "transformers.models.auto.modeling_auto", "transformers.models.llama.modeling_llama",
    "butterfly.report.write", "butterfly.splitting.split", "butterfly.certify.verify",
    "tests.kept_suites",
)  # fmt: skip
"""What the process that is forked imports before; the command line first, as it sets variables that others read."""
LIMIT_S = 900
FORKS = get_context("forkserver")
FORKS.set_forkserver_preload(list(IMPORTED))


def run(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """A command in a forked process."""
    command = ["butterfly", *map(str, arguments)]
    with TemporaryDirectory() as folder:
        outputs = Path(folder, "stdout"), Path(folder, "stderr")
        process = FORKS.Process(target=_command, args=(command, cwd or Path.cwd(), dict(os.environ), outputs))
        process.start()
        process.join(LIMIT_S)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise subprocess.TimeoutExpired(command, LIMIT_S)
        return subprocess.CompletedProcess(command, process.exitcode, *(path.read_text("utf-8") for path in outputs))


def run_afresh(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """A command in a new interpreter."""
    command = [sys.executable, "-m", "butterfly.cli.main", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=LIMIT_S, check=False, **options)


def _command(command: list[str], cwd: Path, environment: dict[str, str], outputs: tuple[Path, Path]) -> None:
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(environment)
    for stream, path in zip((sys.stdout, sys.stderr), outputs, strict=True):
        stream.flush()
        with path.open("wb") as file:
            os.dup2(file.fileno(), stream.fileno())
    sys.argv = command
    from butterfly.cli.main import main
    from tests.kept_suites import kept_suites

    with kept_suites():
        main()
