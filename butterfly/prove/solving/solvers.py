"""Z3 proves and cvc5 corroborates, within limits of resources and not of time, so that machines agree."""

from dataclasses import dataclass
from importlib import import_module
from types import ModuleType

from butterfly.core.errors import DependencyError
from butterfly.prove.solving.cvc5_subprocess import Cvc5Subprocess

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


def solvers() -> tuple[ModuleType, ModuleType]:
    """The two solvers.

    Raises:
        DependencyError: one is not installed, or cannot be loaded.
    """
    cvc5, z3 = _loaded("cvc5"), _loaded("z3")
    return z3, cvc5


def _loaded(name: str) -> ModuleType:
    try:
        return import_module(name)
    except Exception as error:  # z3 without its library raises one of its own
        missing = isinstance(error, ModuleNotFoundError) and error.name == name
        why = " ".join(f"{type(error).__name__}: {error}".split())
        raise DependencyError(
            f"{name} {'is not installed' if missing else f'cannot be loaded ({why})'}; expected z3-solver and cvc5; "
            "install them with: pip install 'butterfly-lm[solvers]'"
        ) from error


def versions() -> dict[str, str]:
    """The solvers' versions."""
    z3, cvc5 = solvers()
    return {"z3": z3.get_version_string(), "cvc5": cvc5.__version__}


def ask_z3(query: str, seed: int = SEED, limit: int = Z3_RESOURCES) -> Answer:
    """Z3 in a context of its own: nothing of an earlier query is left.

    It leaves Ctrl-C to Python: an interrupt that it takes for itself is an answer, ``unknown``, and no interrupt.
    """
    z3, _ = solvers()
    context = z3.Context()
    solver = z3.Solver(ctx=context)
    solver.set("rlimit", limit)
    solver.set("random_seed", seed)
    solver.set("ctrl_c", False)
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


_BESIDE = Cvc5Subprocess()
