"""What a record says of its obligations, held to the code and to fresh answers."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import fields
from fractions import Fraction
from pathlib import Path
from typing import Any

from butterfly.prove.artifacts import BETWEEN, MET, QUERIES, Result, Solved, met_by
from butterfly.prove.certificates import relation
from butterfly.prove.checker import Polynomial, holds
from butterfly.prove.models import Model
from butterfly.prove.obligation import Obligation
from butterfly.prove.solvers import CVC5_RESOURCES, SEED, Z3_RESOURCES

FIELDS = {one.name for one in fields(Result)}
"""What a record says of an obligation."""


def unlike(
    folder: Path,
    obligations: Sequence[Obligation],
    texts: Sequence[str],
    said: dict[str, Any],
    solved: Solved | None,
    enough: Collection[Model] = MET,
) -> Iterator[str]:
    """What of the recorded answers, certificates and models is not so; with ``solved`` the solvers are asked again.

    ``enough`` is what may meet the hypotheses of an obligation.
    """
    path = folder / QUERIES
    if not path.is_file() or path.read_text(encoding="utf-8") != BETWEEN.join(texts):
        yield "the queries are not those that the code makes"
    if [one["name"] for one in said["obligations"]] != [one.name for one in obligations]:
        yield "the obligations are not those of the claim"
        return
    if said["models"] != dict(Counter(one["model"] for one in said["obligations"])):
        yield "the count of what meets the hypotheses is not that of the obligations"
    for recorded, obligation, text in zip(said["obligations"], obligations, texts, strict=True):
        if (
            recorded["z3"]["result"] != "unsat"
            or recorded["cvc5"]["result"] == "sat"
            or recorded["expected"] != "unsat"
            or recorded["hypotheses_alone"] not in ("sat", "unknown")
            or recorded["model"] not in enough
        ):
            yield f"{obligation.name}: the record calls the claim proved and this obligation not"
        if recorded["role"] != obligation.role or recorded.keys() != FIELDS:
            yield f"{obligation.name}: the record describes another obligation"
        for solver, limit in (("z3", Z3_RESOURCES), ("cvc5", CVC5_RESOURCES)):
            answer = recorded[solver]
            if (answer["solver"], answer["seed"], answer["limit"]) != (solver, SEED, limit) or not answer["version"]:
                yield f"{obligation.name}: {solver} was not asked with its seed and its limit"
        if recorded["certificate"] is not None and not certified(obligation, recorded["certificate"]):
            yield f"{obligation.name}: the certificate does not prove the goal"
        if solved is None:
            continue
        answer = solved("z3", text)
        if answer.result != "unsat":
            yield f"{obligation.name}: z3 says {answer.result}; expected unsat"
        if recorded["cvc5"]["result"] == "unsat" and (again := solved("cvc5", text).result) != "unsat":
            yield f"{obligation.name}: cvc5 says {again}; the record says unsat"
        if (met := met_by(obligation, text, solved, enough)) not in enough:
            yield f"{obligation.name}: what meets its hypotheses is: {met}"


def certified(obligation: Obligation, parts: list[Any]) -> bool:
    """Whether a recorded certificate proves the obligation's goal from its own hypotheses."""
    goal = relation(obligation.goal)
    if goal is None or obligation.goal.op == "<":
        return False
    known = [one for one in (relation(claim) for _, claim in obligation.hypotheses) if one is not None]
    try:
        read = [(kind, Fraction(value), tuple(_poly(one) for one in factors)) for kind, value, factors in parts]
        return holds(goal[0], goal[1], read, known)  # type: ignore[arg-type]  # a malformed one raises below
    except (ValueError, TypeError, ZeroDivisionError):
        return False


def _poly(plain: list[Any]) -> Polynomial:
    return {tuple(key): Fraction(value) for value, key in plain}
