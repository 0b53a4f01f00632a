"""What is kept of the property suite for reports is of that operator and that law, and the same in every process."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch

from butterfly.contracts.operator import of_pool
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.verdict import Verdict
from butterfly.fusion import LatentMean
from tests import kept_suites
from tests.kept_suites import described, kept
from tests.remembered import identity

TEXT = """
from butterfly.contracts.operator import of_pool
from butterfly.fusion import LatentMean
from tests.kept_suites import described
from tests.remembered import identity
print(described(identity(of_pool(LatentMean()))))
"""


def test_the_suite_is_asked_once_of_an_operator_and_again_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    examine = kept_suites.examine
    monkeypatch.setattr(kept_suites, "examine", lambda *given, **how: asked.append(how) or examine(*given, **how))
    law, options = CONTRACTS["T7.1/internality"], {"dtype": torch.float32, "examples": 4}
    first, second = (kept(tmp_path, law, of_pool(LatentMean()), **options) for _ in range(2))
    assert first == second
    assert first.verdict is Verdict.TESTED
    assert len(asked) == 1
    kept(tmp_path, CONTRACTS["N1/permutation"], of_pool(LatentMean()), **options)
    kept(tmp_path, law, of_pool(LatentMean()), **options | {"examples": 3})
    assert len(asked) == 3
    monkeypatch.setattr(LatentMean, "pool", lambda self, outputs, weights, alive: 2 + outputs.sum(0))
    assert kept(tmp_path, law, of_pool(LatentMean()), **options).verdict is Verdict.REFUTED


def test_an_operator_has_the_same_text_in_another_process() -> None:
    there = subprocess.run([sys.executable, "-c", TEXT], capture_output=True, text=True, check=True).stdout
    assert there.strip() == described(identity(of_pool(LatentMean())))
