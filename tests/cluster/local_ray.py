"""A Ray of two cores on this machine, for tests; of a GPU as well, which is only counted."""

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from butterfly.cluster.load import ENVIRONMENT


@contextmanager
def local_ray() -> Iterator[Any]:
    """Ray, started; the test is skipped where the extra is not installed."""
    for name, value in ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    ray = pytest.importorskip("ray", reason="the cluster runtime needs the extra 'ray'")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ray.init(
            num_cpus=2, num_gpus=1, object_store_memory=100 << 20, include_dashboard=False, log_to_driver=False,
            logging_level="error",
        )  # fmt: skip
    try:
        yield ray
    finally:
        ray.shutdown()
