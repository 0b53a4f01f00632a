"""The solver that two graders use, loaded when an item is graded."""

from types import ModuleType
from typing import Any

from butterfly.core.errors import ButterflyError, DependencyError

RESOURCE_LIMIT = 200_000
"""Z3's own resource counter, not seconds: a verdict must not depend on how fast the machine is.

Built-in items need under 4,000. More would not decide more: where the solver gets lost, its seconds grow far faster
than its counter.
"""


class SolverGaveUp(ButterflyError):
    """The solver used up its resources: neither right nor wrong has been shown."""


def solver() -> ModuleType:
    """The z3 module; a one-line error with the fix where it is absent."""
    try:
        import z3
    except ImportError as error:
        raise DependencyError("grading needs z3, which is missing: pip install 'butterfly-lm[solvers]'") from error
    module: ModuleType = z3
    return module


def asserted(*statements: Any) -> Any:
    """A z3 solver that holds some statements."""
    query = solver().Solver()
    query.set("random_seed", 0)
    query.set("rlimit", RESOURCE_LIMIT)
    query.set("ctrl_c", False)  # an interrupt ends the program and is no "unknown"
    query.add(*statements)
    return query


def satisfiable(query: Any, *literals: Any) -> bool:
    """Whether a model of the solver's statements satisfies the literals; ``SolverGaveUp`` when z3 cannot tell."""
    z3 = solver()
    result = query.check(*literals)
    if result == z3.unknown:
        raise SolverGaveUp(f"z3 gave up on {literals or query}: {query.reason_unknown()}")
    return bool(result == z3.sat)


def entails(hypotheses: list[Any], conclusion: Any) -> bool:
    """Whether every model of the hypotheses satisfies the conclusion; ``SolverGaveUp`` when z3 cannot tell."""
    return not satisfiable(asserted(*hypotheses, solver().Not(conclusion)))
