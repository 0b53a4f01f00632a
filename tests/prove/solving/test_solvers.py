"""The solvers' answers, and what becomes of a query that one does not come back from, or that is interrupted."""

import json
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from butterfly.prove.solving import cvc5_subprocess as beside
from butterfly.prove.solving.cvc5_subprocess import Cvc5Subprocess
from butterfly.prove.solving.solvers import CVC5_RESOURCES, SEED, ask_cvc5, ask_z3

TRUE = "(set-logic QF_NRA)\n(declare-fun x () Real)\n(assert (not (<= 0.0 (* x x))))\n(check-sat)\n"
FALSE = TRUE.replace("(<= 0.0 (* x x))", "(< 0.0 (* x x))")
HARD = """(set-logic QF_NIA)
(declare-fun x () Int) (declare-fun y () Int) (declare-fun z () Int)
(assert (= (+ (* x x x) (* y y y) (* z z z)) 114))
(assert (> (* x x) 1000000))
(check-sat)
"""
GIVES_UP = """
import itertools
from butterfly.prove.solving import cvc5_subprocess
cvc5_subprocess.GIVE_UP_S, cvc5_subprocess.cvc5_says = 0.2, lambda *_: sum(itertools.count())
cvc5_subprocess.main()
"""


@pytest.fixture(autouse=True)
def interrupts() -> Iterator[None]:
    """Ctrl-C raises KeyboardInterrupt, also where a shell in the background has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_both_solvers_say_the_same_of_a_square() -> None:
    assert [ask(TRUE).result for ask in (ask_z3, ask_cvc5)] == ["unsat", "unsat"]
    assert [ask(FALSE).result for ask in (ask_z3, ask_cvc5)] == ["sat", "sat"]


def test_a_query_that_is_given_up_or_cannot_be_read_is_no_answer() -> None:
    companion = Cvc5Subprocess()
    assert companion.ask(TRUE, SEED, CVC5_RESOURCES, stuck_s=0.0) == "unknown"
    assert companion.ask("(assert nonsense", SEED, CVC5_RESOURCES) == "unknown"
    assert companion.ask(TRUE, SEED, CVC5_RESOURCES) == "unsat"
    companion.close()


def test_an_interrupt_of_z3_is_an_interrupt_and_no_answer() -> None:
    ask_z3(TRUE)
    interrupt = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
    interrupt.start()
    with pytest.raises(KeyboardInterrupt):
        ask_z3(HARD, limit=20_000_000)


def test_what_is_said_of_an_interrupted_query_is_not_taken_for_the_next_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*given: Any) -> Any:
        monkeypatch.undo()
        os.kill(os.getpid(), signal.SIGINT)
        return select.select(*given)

    companion = Cvc5Subprocess()
    monkeypatch.setattr(beside.select, "select", interrupted)
    with pytest.raises(KeyboardInterrupt):
        companion.ask(FALSE, SEED, CVC5_RESOURCES)
    assert companion.ask(TRUE, SEED, CVC5_RESOURCES) == "unsat"
    companion.close()


def test_the_companion_does_not_hear_an_interrupt(capfd: pytest.CaptureFixture[str]) -> None:
    companion = Cvc5Subprocess()
    assert companion.ask(TRUE, SEED, CVC5_RESOURCES) == "unsat"
    process = companion.process
    assert process is not None
    process.send_signal(signal.SIGINT)
    assert companion.ask(FALSE, SEED, CVC5_RESOURCES) == "sat"
    assert companion.process is process
    companion.close()
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("started", "ends"),
    [(("-m", beside.__name__), signal.SIGPIPE), (("-c", GIVES_UP), signal.SIGPROF)],
    ids=["no-reader", "no-limit"],
)
def test_a_companion_that_is_left_alone_ends_itself_and_says_nothing(
    started: tuple[str, str], ends: signal.Signals
) -> None:
    with subprocess.Popen(
        [sys.executable, *started], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(json.dumps([TRUE, SEED, CVC5_RESOURCES]) + "\n")
        process.stdin.close()
        assert process.wait(timeout=30) == -ends
        assert process.stderr.read() == ""
