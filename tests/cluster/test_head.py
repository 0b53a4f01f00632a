"""The head of a cluster is killed in the middle of an answer: an error that carries the tokens, and no hang."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.serving.servers import ROOT

pytest.importorskip("ray", reason="the cluster runtime needs the extra 'ray'")
DEADLINE = 10.0


def test_a_lost_head_is_an_error_with_the_tokens_so_far_within_the_deadline(split: Path, local: Any) -> None:
    command = [sys.executable, "-m", "tests.cluster.headless", str(split), str(DEADLINE)]
    there = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, timeout=240, check=False, cwd=ROOT, env=there)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.decode().splitlines()[-1])
    assert told["after"] < DEADLINE
    assert "the head node of the Ray cluster" in told["said"]
    tokens = told["tokens"]
    assert len(tokens) >= 4 + 3  # the prompt, and what was answered before
    ids = torch.tensor([[5, 6, 7, 8]])
    asked = {"max_new_tokens": len(tokens) - 4, "do_sample": False, "eos_token_id": None}
    assert local.generate(ids, **asked)[0].tolist() == tokens
    assert told["again"] == [5, 6, 7, 8]
