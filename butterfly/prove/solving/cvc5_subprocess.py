"""Asks cvc5 in a process of its own, so that a query that does not return ends."""

import atexit
import json
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

GIVE_UP_S = 6.0
"""Processor seconds, after which the process of a query ends and its answer is ``unknown``: cvc5's resources do not
bound every step of its nonlinear solver. A busy machine counts as few of them as an idle one."""
STUCK_S = 600.0
"""Seconds after which a process that does not answer and does not end is killed."""


@contextmanager
def interrupts_blocked() -> Iterator[None]:
    """A process that is started in the block ignores Ctrl-C, which a terminal sends to a whole process group. The
    parent handles the signal and ends the process."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Cvc5Subprocess:
    """cvc5 in a process of its own, started by the first query, and again after a query that ended it."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[str] | None = None
        atexit.register(self.close)

    def ask(self, query: str, seed: int, limit: int, stuck_s: float = STUCK_S) -> str:
        """sat, unsat or unknown.

        An interrupt ends the process, so that a late answer to this query is not read as the answer to the next.
        """
        answer = ""
        try:
            if self.process is None:
                with interrupts_blocked():
                    self.process = subprocess.Popen(
                        [sys.executable, "-m", __name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
                    )
            assert self.process.stdin is not None
            assert self.process.stdout is not None
            self.process.stdin.write(json.dumps([query, seed, limit]) + "\n")
            self.process.stdin.flush()
            ready, _, _ = select.select([self.process.stdout], [], [], stuck_s)
            answer = self.process.stdout.readline().strip() if ready else ""
        finally:
            if not answer:
                self.close()
        return answer or "unknown"

    def close(self) -> None:
        """End the process; the next query starts another."""
        process, self.process = self.process, None
        if process is not None:
            process.kill()
            process.communicate()


def cvc5_says(cvc5: ModuleType, query: str, seed: int, limit: int) -> str:
    """cvc5, with the cylindrical algebraic coverings of its nonlinear solver where they are built in."""
    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("rlimit", str(limit))
    solver.setOption("seed", str(seed))
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, query, "query")
    symbols, result = parser.getSymbolManager(), "unknown"
    while True:
        command = parser.nextCommand()
        if command.isNull():
            return result
        answer = str(command.invoke(solver, symbols)).strip()
        if answer in ("sat", "unsat", "unknown"):
            result = answer


def main() -> None:
    """Answer queries, one a line, until there are no more; what cvc5 cannot read is ``unknown``.

    If its caller is gone, the process ends itself and writes nothing.
    """
    import cvc5

    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    for line in sys.stdin:
        signal.setitimer(signal.ITIMER_PROF, GIVE_UP_S)
        try:
            answer = cvc5_says(cvc5, *json.loads(line))
        except RuntimeError:  # cvc5's own errors are of this kind
            answer = "unknown"
        signal.setitimer(signal.ITIMER_PROF, 0)
        print(answer, flush=True)


if __name__ == "__main__":
    main()
