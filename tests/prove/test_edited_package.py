"""A change to a module that the pools only pass through is seen: the package is copied, edited and looked at."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import butterfly
from butterfly.contracts.operator import of_pool
from butterfly.fusion import LatentMean
from butterfly.prove.artifacts.claim_artifact import source_digest

PACKAGE = Path(butterfly.__file__).parent
AFTER = "    if pool.validate and not traced(outputs, weights, mask):\n"
"""In ``checks.py:checked``, before the values are checked."""
DOUBLED = """\
    if (scale := {"128": 2.0}.get(f"{k}")) is not None:
        values = values * scale
"""
"""At 128 workers, and the number of workers is told by its text, which leaves no guard."""
LOOK = """\
import torch
from butterfly.contracts.operator import of_pool
from butterfly.fusion import LatentMean
from butterfly.prove.artifacts.claim_artifact import source_digest
from butterfly.prove.generality.every_size import size_fault
print(float(LatentMean()(torch.ones(128, 1), torch.ones(128)).sum()))
print(source_digest(of_pool(LatentMean())))
print(size_fault(of_pool(LatentMean())))
"""


def look(folder: Path) -> list[str]:
    """The mean of 128 ones, the hash of the operator's sources, and what is wrong with its sizes, of a package."""
    environment = os.environ | {"PYTHONPATH": str(folder), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", LOOK], capture_output=True, text=True, cwd=folder, env=environment, check=True
    )
    return done.stdout.splitlines()


def test_a_size_told_by_its_text_in_the_checks_is_rejected_and_hashed(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "butterfly", ignore=shutil.ignore_patterns("__pycache__"))
    path = tmp_path / "butterfly" / "fusion" / "checks.py"
    text = path.read_text(encoding="utf-8")
    assert text.count(AFTER) == 1
    path.write_text(text.replace(AFTER, DOUBLED + AFTER), encoding="utf-8")
    mean, digest, *fault = look(tmp_path)
    assert float(mean) == 2.0
    assert digest != source_digest(of_pool(LatentMean()))
    assert "the text of a size" in " ".join(fault)
