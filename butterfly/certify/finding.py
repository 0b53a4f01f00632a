"""How a clause is examined: one function each, registered under the clause's id."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from butterfly.certify.catalogue import CATALOGUE
from butterfly.certify.measure import Measured
from butterfly.core.verdict import Verdict
from butterfly.prove.citation import Citation


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one clause."""

    verdict: Verdict
    statement: str
    evidence: dict[str, Any] = field(default_factory=dict)
    proofs: tuple[Citation, ...] = ()
    """Artifacts that fit the code that runs here."""


Examine = Callable[[Measured], Finding]
EXAMINERS: dict[str, Examine] = {}
NOT_EXAMINED = Finding(Verdict.UNSUPPORTED, "Nothing in the library examines this clause yet.")


def examines(clause: str) -> Callable[[Examine], Examine]:
    """Register a function as the examiner of a clause of the catalogue."""
    assert clause in CATALOGUE, clause
    assert clause not in EXAMINERS, clause

    def register(function: Examine) -> Examine:
        EXAMINERS[clause] = function
        return function

    return register


def tested(holds: bool, cases: int, statement: str, violated: str, **evidence: Any) -> Finding:
    """``tested`` when a check held on all of ``cases`` > 0 cases, ``failed`` when not, ``unknown`` without any."""
    evidence = {"cases": cases, **evidence}
    if cases == 0:
        return Finding(Verdict.UNKNOWN, "There was no case to examine.", evidence)
    return Finding(Verdict.TESTED, statement, evidence) if holds else Finding(Verdict.FAILED, violated, evidence)
