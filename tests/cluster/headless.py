"""A driver of its own: it loads a split on a Ray of its own, kills the head in an answer, and says what came of it."""

import json
import os
import signal
import sys
import time
from typing import Any

import psutil
import torch

from butterfly.cluster.head import HeadLost
from butterfly.cluster.load import load

HEAD = ("gcs_server", "raylet")


class Killer:
    """A streamer that kills the head's processes when the fourth token arrives."""

    def __init__(self) -> None:
        self.left, self.when = 4, 0.0

    def put(self, _tokens: Any) -> None:
        self.left -= 1
        if self.left == 0:
            for process in psutil.Process().children(recursive=True):
                if process.name() in HEAD:
                    os.kill(process.pid, signal.SIGKILL)
            self.when = time.monotonic()

    def end(self) -> None:
        """Nothing is held back."""


fused = load(sys.argv[1], device="cpu", deadline=float(sys.argv[2]))
killer = Killer()
ids = torch.tensor([[5, 6, 7, 8]])
try:
    fused.generate(ids, streamer=killer, max_new_tokens=200, do_sample=False, eos_token_id=None)
except HeadLost as error:
    first = {"after": time.monotonic() - killer.when, "said": str(error), "tokens": error.tokens[0].tolist()}
try:
    fused(ids)
except HeadLost as error:
    first["again"] = error.tokens[0].tolist()
fused.recover(5.0)
fused.close()
print(json.dumps(first), flush=True)
os._exit(0)  # without a head Ray's own shutdown waits for it
