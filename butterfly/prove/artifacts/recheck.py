"""What the code would record of obligations, to compare with what a record says.

A certificate is found by search and taken from the record: the checker verifies it, and where there is none, it is
searched for again. What Z3 used of its limit must be what it uses now. Another build of it may count differently.
"""

import platform
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from butterfly.prove.artifacts.claim_artifact import BETWEEN, MET, QUERIES, Result, alone, met_by
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.records.record_file import changed
from butterfly.prove.solving.compound_certificates import compound_certificate, compound_certified
from butterfly.prove.solving.solvers import CVC5_RESOURCES, SEED, Z3_RESOURCES, versions
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.witnesses.witness import Witness

LIMITS = {"z3": Z3_RESOURCES, "cvc5": CVC5_RESOURCES}
COUNTED_ON = ("Linux", "x86_64")
"""The system and machine on which the recorded use of resources was counted."""
APART = 2
"""Between another build's count and the recorded one: a factor."""
GOOD = {"z3": ("unsat",), "cvc5": ("unsat", "unknown")}
"""What each solver may answer of an obligation that is called proved, the strongest first."""
ALONE = ("sat", "unknown")
"""What Z3 may answer of the hypotheses without the goal."""


def again(
    obligations: Sequence[Obligation],
    texts: Sequence[str],
    record: JsonObject,
    solved: Solved | None,
    enough: Collection[Witness] = MET,
) -> list[Result]:
    """The results that the code would record, with the certificate and the mutant check of the record.

    ``enough`` is what may satisfy the hypotheses. Without ``solved`` no solver is asked: what only a solver or torch
    says is taken from the record, where it is an answer that a proof may have.
    """
    results = []
    parts = _parts(record, len(obligations))
    for obligation, text, recorded in zip(obligations, texts, parts, strict=True):
        z3, cvc5 = (answer(solver, text, recorded.get(solver), solved) for solver in LIMITS)
        if solved is None:
            met = _one_of(recorded.get("witness"), [witness.value for witness in enough])
            hypotheses = _one_of(recorded.get("hypotheses_alone"), ALONE)
        else:
            met, hypotheses = met_by(obligation, text, solved, enough).value, solved("z3", alone(text)).result
        kept, mutant = recorded.get("certificate"), str(recorded.get("mutant_check", ""))
        results.append(Result(obligation.name, obligation.role, "unsat", z3, cvc5, hypotheses, met, kept, mutant))
    return results


def answer(solver: str, text: str, recorded: object, solved: Solved | None) -> JsonObject:
    """What the code would write of a solver's answer.

    cvc5 is asked where it is said to corroborate. That it gave up carries no claim, and is not tried again: that
    would cost the whole limit of each such query.
    """
    recorded = recorded if isinstance(recorded, dict) else {}
    if solved is None:
        result, version = _one_of(recorded.get("result"), GOOD[solver]), recorded.get("version")
        limit, used = LIMITS[solver], recorded.get("used")
        used = used if type(used) is int and 0 <= used <= (limit if solver == "z3" else 0) else 0
    else:
        left = solver == "cvc5" and recorded.get("result") == "unknown"
        result, version = "unknown" if left else solved(solver, text).result, versions()[solver]
        limit, used = LIMITS[solver], 0 if left else _used(recorded.get("used"), solved(solver, text).used)
    return {
        "result": result,
        "solver": solver,
        "version": version if isinstance(version, str) else "",
        "seed": SEED,
        "limit": limit,
        "used": used,
    }


def _used(recorded: object, counted: int) -> int:
    """What the record may say of a solver's use: what is counted now, or near it where another build counts."""
    here = (platform.system(), platform.machine()) == COUNTED_ON
    if type(recorded) is int and not here and counted <= APART * recorded and recorded <= APART * counted:
        return recorded
    return counted


def astray(
    folder: Path, obligations: Sequence[Obligation], texts: Sequence[str], record: JsonObject, *, search: bool
) -> Iterator[str]:
    """What of the queries and certificates is not so; with ``search``, a certificate that was left out is found."""
    yield from changed(folder / QUERIES, BETWEEN.join(texts))
    for obligation, recorded in zip(obligations, _parts(record, len(obligations)), strict=True):
        kept = recorded.get("certificate")
        if kept is not None and not compound_certified(obligation, kept):
            yield f"{obligation.name}: the certificate does not prove the goal"
        if kept is None and search and compound_certificate(obligation) is not None:
            yield f"{obligation.name}: it has a certificate, and the record holds none"


def _parts(record: JsonObject, count: int) -> list[JsonObject]:
    """The record of each obligation; empty records where their number differs."""
    parts = record.get("obligations")
    parts = parts if isinstance(parts, list) and len(parts) == count else [{}] * count
    return [part if isinstance(part, dict) else {} for part in parts]


def _one_of(recorded: object, known: Sequence[str]) -> str:
    return next((word for word in known if word == recorded), known[0])
