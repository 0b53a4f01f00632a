"""One Ray for all tests of this folder that need it, and a split with its fused model in one process and in actors."""

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import butterfly
from tests.splits import write_split


@pytest.fixture(scope="package")
def started() -> Iterator[Any]:
    ray = pytest.importorskip("ray", reason="the cluster runtime needs the extra 'ray'")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ray.init(
            num_cpus=2, object_store_memory=100 << 20, include_dashboard=False, log_to_driver=False,
            logging_level="error",
        )  # fmt: skip
    yield ray
    ray.shutdown()


@pytest.fixture(scope="package")
def split(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_split(tmp_path_factory.mktemp("cluster"))


@pytest.fixture(scope="package")
def local(split: Path) -> Any:
    return butterfly.load(split)
