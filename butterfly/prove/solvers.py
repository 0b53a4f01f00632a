"""Z3 discharges, cvc5 corroborates: by resources, not by the clock, so a verdict does not depend on the machine."""

from dataclasses import dataclass
from typing import Any

from butterfly.core.errors import DependencyError
from butterfly.prove.companion import Companion

Z3_RESOURCES = 1_500_000
CVC5_RESOURCES = 40_000
SEED = 0


@dataclass(frozen=True)
class Answer:
    """What a solver said of one query."""

    result: str
    """sat, unsat or unknown."""
    solver: str
    version: str
    seed: int
    limit: int
    used: int


def solvers() -> tuple[Any, Any]:
    """The two solvers.

    Raises:
        DependencyError: one is not installed.
    """
    try:
        import cvc5
        import z3
    except ImportError as error:
        raise DependencyError(
            f"{error.name} is not installed; expected z3-solver and cvc5; "
            "install them with: pip install 'butterfly[solvers]'"
        ) from error
    return z3, cvc5


def versions() -> dict[str, str]:
    """The solvers' versions."""
    z3, cvc5 = solvers()
    return {"z3": z3.get_version_string(), "cvc5": cvc5.__version__}


def ask_z3(query: str, seed: int = SEED, limit: int = Z3_RESOURCES) -> Answer:
    """Z3 in a context of its own: nothing of an earlier query is left."""
    z3, _ = solvers()
    context = z3.Context()
    solver = z3.Solver(ctx=context)
    solver.set("rlimit", limit)
    solver.set("random_seed", seed)
    solver.from_string(query)
    try:
        result = str(solver.check())
    except z3.Z3Exception:
        result = "unknown"
    statistics = dict(iter(solver.statistics()))
    return Answer(result, "z3", z3.get_version_string(), seed, limit, int(statistics.get("rlimit count", 0)))


def ask_cvc5(query: str, seed: int = SEED, limit: int = CVC5_RESOURCES) -> Answer:
    """cvc5, in a process of its own, which is ended where it does not come back."""
    _, cvc5 = solvers()
    return Answer(_BESIDE.ask(query, seed, limit), "cvc5", cvc5.__version__, seed, limit, 0)


_BESIDE = Companion()
