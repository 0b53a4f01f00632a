"""One seed for a whole run, and independent seeds derived from it by name."""

import hashlib
import json
import random

import numpy as np


def seed_everything(seed: int) -> None:
    """Seed the global generators of ``random``, numpy and torch (every device): the same seed, the same draws."""
    import torch  # here, because deriving seeds should not cost the seconds that loading torch takes

    random.seed(seed)
    np.random.seed(seed % 2**32)
    torch.manual_seed(seed)


def derive(seed: int, *names: str | int) -> int:
    """A seed in [0, 2**63) for the part of a run that ``names`` name.

    The same on every machine and Python version, and unrelated to the seed of any other part, so that adding a
    worker changes no random number of the others. ``derive(7, "a", "b")`` and ``derive(7, "ab")`` differ.
    """
    key = json.dumps([seed, *names]).encode()
    return int.from_bytes(hashlib.sha256(key).digest()[:8], "big") >> 1
