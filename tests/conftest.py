"""What holds for every test: Hypothesis draws the same examples on every run, with no deadline of wall-clock time;
cycles are collected seldom, as each collection looks at all of torch; and processes side by side end together."""

import gc
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.load_profile("fixed")
gc.set_threshold(50_000, 20, 20)

LONGEST = (
    "tests/certify/", "tests/prove/fooling/", "tests/cluster/test_cluster.py", "tests/integration/test_split.py",
    "tests/prove/mutants/", "tests/prove/export/", "tests/prove/rounding/", "tests/prove/claims/",
    "tests/prove/test_check.py", "tests/prove/test_check_files.py", "tests/prove/", "tests/spec/", "tests/integration/",
    "tests/serving/", "tests/docs/test_pages.py", "tests/cli/", "tests/splitting/", "tests/runtime/", "properties/",
)  # fmt: skip
"""Folders and files whose tests take longest, the longest first; a test belongs to the first that it is under."""
TOGETHER = ("tests/certify/", "tests/spec/")
"""Folders whose tests run in one process, as they share what takes long to make."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest goes first, so that the last tests are short and no process waits long for another."""
    items.sort(key=lambda item: next((n for n, under in enumerate(LONGEST) if item.nodeid.startswith(under)), 99))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """``--dist loadfile`` in the order above, where its own is that of the number of tests in a file."""
    from xdist.scheduler import LoadFileScheduling

    class Scheduling(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file: str = super()._split_scope(nodeid)
            return next((folder for folder in TOGETHER if file.startswith(folder)), file)

    if config.getoption("dist") != "loadfile":
        return None
    config.option.loadscopereorder = False
    return Scheduling(config, log)
