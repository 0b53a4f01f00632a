"""What waits for an import runs once, right after it."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("before", [True, False], ids=["already imported", "imported later"])
def test_it_runs_once_after_the_import(before: bool) -> None:
    lines = [
        "from butterfly.core.after_import import after_import",
        "after_import('colorsys', lambda: print('now', 'colorsys' in sys.modules))",
        "import colorsys",
        "print(colorsys.rgb_to_hsv(0, 0, 0)[2])",
        "import importlib; importlib.reload(colorsys)",
    ]
    code = "\n".join(["import sys", *(["import colorsys"] if before else []), *lines])
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert process.stdout.split() == ["now", "True", "0"]


def test_importing_butterfly_imports_no_transformers() -> None:
    code = "import butterfly, sys; print('transformers' in sys.modules)"
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert process.stdout.strip() == "False"
