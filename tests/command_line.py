"""The command line, as a user starts it."""

import subprocess
import sys
from typing import Any


def run(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """The console script, in a process of its own."""
    command = [sys.executable, "-m", "butterfly.cli.main", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=900, check=False, **options)
