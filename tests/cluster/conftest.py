"""One Ray for all tests of this folder that need it, and a split with its fused model in one process and in actors."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import butterfly
from tests.cluster.local_ray import local_ray
from tests.splits import write_split


@pytest.fixture(scope="package")
def started() -> Iterator[Any]:
    with local_ray() as ray:
        yield ray


@pytest.fixture(scope="package")
def split(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_split(tmp_path_factory.mktemp("cluster"))


@pytest.fixture(scope="package")
def local(split: Path) -> Any:
    return butterfly.load(split)
