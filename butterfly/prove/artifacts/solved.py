"""The answers of both solvers, each query asked once."""

from collections.abc import Callable

from butterfly.prove.solving.solvers import Answer, ask_cvc5, ask_z3

Ask = Callable[[str], Answer]


class Solved:
    """Answers by query, so that one obligation that several claims share is asked once."""

    def __init__(self, z3: Ask = ask_z3, cvc5: Ask = ask_cvc5) -> None:
        self.ask = {"z3": z3, "cvc5": cvc5}
        self.known: dict[tuple[str, str], Answer] = {}

    def __call__(self, solver: str, query: str) -> Answer:
        """What a solver says."""
        plain = "\n".join(line for line in query.splitlines() if not line.startswith(";")) + "\n"
        if (solver, plain) not in self.known:
            self.known[solver, plain] = self.ask[solver](plain)
        return self.known[solver, plain]
