"""A process beside this one that asks cvc5, so that a query that it does not come back from can be ended."""

import json
import select
import subprocess
import sys
from typing import Any

BACKSTOP_MS = 4_000
"""cvc5's resources do not bound every step of its nonlinear solver. An answer that is cut off is ``unknown``: on a slow
machine a proof may lose its corroboration, never gain one."""
GIVE_UP_S = 12.0
"""Nor does its own clock: a query that it does not come back from ends with its process."""


class Companion:
    """Starts with the first query, and again after one that was given up or that killed it."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[str] | None = None

    def ask(self, query: str, seed: int, limit: int, give_up_s: float = GIVE_UP_S) -> str:
        """sat, unsat or unknown."""
        if self.process is None:
            self.process = subprocess.Popen(
                [sys.executable, "-m", __name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([query, seed, limit]) + "\n")
        self.process.stdin.flush()
        ready, _, _ = select.select([self.process.stdout], [], [], give_up_s)
        said = self.process.stdout.readline().strip() if ready else ""
        if not said:
            self.close()
        return said or "unknown"

    def close(self) -> None:
        """End the process; the next query starts another."""
        if self.process is not None:
            self.process.kill()
            self.process.communicate()
            self.process = None


def cvc5_says(cvc5: Any, query: str, seed: int, limit: int) -> str:
    """cvc5, with the cylindrical algebraic coverings of its nonlinear solver where they are built in."""
    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("rlimit", str(limit))
    solver.setOption("seed", str(seed))
    solver.setOption("tlimit-per", str(BACKSTOP_MS))
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, query, "query")
    symbols, result = parser.getSymbolManager(), "unknown"
    while True:
        command = parser.nextCommand()
        if command.isNull():
            return result
        said = str(command.invoke(solver, symbols)).strip()
        if said in ("sat", "unsat", "unknown"):
            result = said


def main() -> None:
    """Answer queries, one a line, until there are no more; what cvc5 cannot read is ``unknown``."""
    import cvc5

    for line in sys.stdin:
        try:
            said = cvc5_says(cvc5, *json.loads(line))
        except RuntimeError:  # cvc5's own errors are of this kind
            said = "unknown"
        print(said, flush=True)


if __name__ == "__main__":
    main()
