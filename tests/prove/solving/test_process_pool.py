"""A process pool runs jobs side by side, and ends when its caller exits."""

import os
import signal
import subprocess
import sys

import pytest

from butterfly.prove.solving.process_pool import side_by_side

WAITS = """
import os, signal, sys, time
from butterfly.prove.solving.process_pool import side_by_side
class Interrupted(BaseException): pass
def interrupt(*_): raise Interrupted
for each in (signal.SIGINT, signal.SIGTERM):
    signal.signal(each, interrupt)
try:
    with side_by_side(time.sleep, [0.0, 600.0, 600.0, 600.0, 600.0], 2) as done:
        if sys.argv[1] == "busy":
            next(done)
        print("ready", flush=True)
        list(done)
except Interrupted:
    sys.exit(130)
"""


@pytest.mark.parametrize("processes", [1, 2])
def test_what_is_done_comes_in_order(processes: int) -> None:
    with side_by_side(abs, [-3, 2, -1], processes) as done:
        assert list(done) == [3, 2, 1]


def test_an_error_is_that_of_the_work() -> None:
    with pytest.raises(TypeError, match="bad operand type for abs"), side_by_side(abs, ["x", -1], 2) as done:
        list(done)


@pytest.mark.parametrize("when", ["starting", "busy"])
@pytest.mark.parametrize(("number", "whole"), [(signal.SIGINT, True), (signal.SIGTERM, False)])
def test_an_interrupt_ends_all_at_once_and_says_nothing(when: str, number: signal.Signals, whole: bool) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WAITS, when],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        if whole:
            os.killpg(process.pid, number)
        else:
            process.send_signal(number)
        _, output = process.communicate(timeout=60)  # until every process that could write has ended
    assert (process.returncode, output) == (130, "")
