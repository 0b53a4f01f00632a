"""The contracts behind each clause of the report, and their operator, for the property suite and the proofs."""

from dataclasses import dataclass

from butterfly.certify.citations import Wanted
from butterfly.fusion import AnyPool, LinearPool, LogPool, LogSumExpPool, SmoothMedian
from butterfly.prove.citation import find_proofs


@dataclass(frozen=True, slots=True)
class Subject:
    """Contracts that together state a clause."""

    contracts: tuple[str, ...]
    pool: type[AnyPool] | None = None
    """The pool that the clause names; without one, the split's own."""
    weights_given: bool = False
    """Whether the clause assumes, as the contracts do, that weights do not depend on the workers' outputs."""
    proofs: tuple[str, ...] = ()
    """Claims that a proof also needs and that no test covers."""
    statements: tuple[str, ...] = ()
    """Statements of the prover that belong to the clause, beside the contracts."""
    scope: str = ""
    """The part of the clause that a proof of the contracts covers, if it is less than it seems."""

    def operator_of(self, own: AnyPool) -> AnyPool:
        """The pool that the clause speaks of, in a split whose own pool is ``own``."""
        return own if self.pool is None else self.pool()


DISTANCES = "distances are sums of absolute differences"
SUBJECTS: dict[str, Subject] = {
    "P-smooth": Subject(("P-smooth",), weights_given=True),
    "P-mono/score": Subject(("P-mono/score",), weights_given=True),
    "P-mono/probability": Subject(("P-mono/probability",), LinearPool),
    "P-robust/crash": Subject(("P-robust/crash",), scope="of the pool; the model around it is tested alone"),
    "P-robust/lying": Subject(("P-robust/lying",), weights_given=True),
    "D3.1/linear": Subject(("D3.1/convex", "D3.1/hessian"), weights_given=True),
    "D3.1/convex": Subject(("D3.1/convex", "D3.1/hessian", "P-smooth"), LogSumExpPool),
    "L3.2/repaired": Subject(("L3.2/repaired",), weights_given=True),
    "T2.1": Subject((), statements=("T2.1",)),
    "T7.1/optimal": Subject(("T7.1/optimal",), scope=DISTANCES),
    "T7.1/range": Subject(("T7.1/range",), scope=DISTANCES),
    "T7.1/affine": Subject(("T7.1/affine",), scope=f"{DISTANCES}, and their squares in the identity"),
    "T7.1/log": Subject(("T7.1/log",), LogPool),
    "T7.2/soft": Subject(("T7.2/soft",), weights_given=True, scope="at each position, and so of their mean"),
    "T7.2/logloss": Subject(("T7.2/logloss",)),
    "T7.2/margin": Subject(("T7.2/margin",)),
    "T7.3": Subject((), statements=("T7.3",)),
    "N1": Subject(("N1/fold", "N1/monoid", "N1/permutation", "N1/size")),
    "N2": Subject(("N2",), weights_given=True),
    "N3": Subject(("P-robust/lying", "P-mono/coordinate", "N3/translation", "P-smooth"), SmoothMedian, proofs=("N3",)),
    "N4": Subject((), statements=("N4",)),
    "N5": Subject((), statements=("N5",)),
    "N6": Subject(("N6",)),
    "N7": Subject((), weights_given=True, statements=("N7",), scope="of one token; tests count what is sampled"),
}
"""Clause → its subject. Clauses that only measurements or the specification speak of have none."""


def wanted_of(own: AnyPool) -> list[Wanted]:
    """What a report on a split with the pool ``own`` cites, pool by pool."""
    contracts: dict[str, list[str]] = {}
    pools: dict[str, AnyPool] = {}
    for subject in SUBJECTS.values():
        pool = subject.operator_of(own)
        pools[repr(pool)] = pool
        contracts.setdefault(repr(pool), []).extend((*subject.proofs, *subject.contracts))
    root = find_proofs()
    return [Wanted(root, pools[name], tuple(dict.fromkeys(asked))) for name, asked in contracts.items()]


def statements_cited() -> list[str]:
    """The statements that a report cites beside the contracts of its pools."""
    return [id for subject in SUBJECTS.values() for id in subject.statements]
