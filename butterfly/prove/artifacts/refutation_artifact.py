"""The artifact of a refutation: exact numbers, queries, and a run in torch.

The verdict is ``refuted`` if three things hold at these numbers. The hypotheses of the claim hold and its conclusions
do not, over fractions and in the solver. The operator in torch gives the exact values within its rounding bound. It
breaks each conclusion by more than all bounds together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from math import isfinite
from pathlib import Path
from typing import ClassVar

import torch

from butterfly.contracts.operator import of_pool
from butterfly.core.canonical import sha256_text, write_json
from butterfly.core.errors import FusionError
from butterfly.core.files import replace_file
from butterfly.core.verdict import Verdict
from butterfly.fusion.rounding import gamma
from butterfly.prove.artifacts.claim_artifact import BETWEEN, QUERIES, source_digest
from butterfly.prove.artifacts.recheck import answer
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.records.differences import differences, plain
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.records.record_file import changed, record as record_of, reports_unreadable
from butterfly.prove.statements.counterexample import (
    Comparison,
    Exact,
    SymbolicInterpretation,
    TorchInterpretation,
    holds,
    stated,
)
from butterfly.prove.statements.refutations import REFUTATIONS, Refutation
from butterfly.prove.terms.obligation import COMMAND, Obligation
from butterfly.prove.terms.term import Term, negation

RECORD = "refutation.json"


@dataclass(frozen=True)
class Shown:
    """What a counterexample shows without a solver."""

    numbers: dict[str, str] = field(default_factory=dict)
    hypotheses: list[str] = field(default_factory=list)
    conclusions: list[str] = field(default_factory=list)
    exact: list[list[str]] = field(default_factory=list)
    """What each fusion gives, exactly, and then the sides of each conclusion."""
    replayed: list[list[float]] = field(default_factory=list)
    """What the operator gave in torch, and then the sides of each conclusion."""
    bounds: list[list[float]] = field(default_factory=list)
    """How far the operator lets that be from the exact values."""
    why: str = ""
    """Empty where it refutes; else what is missing."""


def show(refutation: Refutation) -> Shown:
    """The claim over fractions and in torch."""
    exact, replay = Exact(), TorchInterpretation()
    try:
        true, run = refutation.read(exact), refutation.read(replay)
    except FusionError as error:
        return Shown(why=str(error))
    sides = [[conclusion.left, conclusion.right] for conclusion in true.conclusions]
    values = [[str(x) for x in row] for row in (*exact.fused, *sides)]
    replayed = [fused for fused, _ in replay.fused] + [
        [float(conclusion.left.detach()), float(conclusion.right.detach())] for conclusion in run.conclusions
    ]
    # A side adds a few dozen roundings to the fusions that it is made of.
    around = [[replay.slack + gamma(64, torch.float64) * abs(float(x)) for x in row] for row in sides]
    bounds = [bound for _, bound in replay.fused] + around
    return Shown(
        {name: str(value) for name, value in exact.numbers.items()},
        [_text(hypothesis, "<=", "=") for hypothesis in true.hypotheses],
        [_text(conclusion, ">", "!=") for conclusion in true.conclusions],
        values,
        replayed,
        bounds,
        "; ".join([
            *(f"{hypothesis.label}: this hypothesis fails" for hypothesis in true.hypotheses if not holds(hypothesis)),
            *(f"{conclusion.label}: this conclusion holds" for conclusion in true.conclusions if holds(conclusion)),
            *(
                f"in torch: {conclusion.label}: this conclusion holds"
                for conclusion in run.conclusions
                if holds(conclusion, replay.slack)
            ),
            *astray(values, replayed, bounds),
        ]),
    )  # fmt: skip


def astray(exact: list[list[str]], replayed: list[list[float]], bounds: list[list[float]]) -> Iterator[str]:
    """The results in torch that are farther from the exact ones than the operator's bound."""
    if [len(row) for row in exact] != [len(row) for row in replayed]:
        yield "another number of results in torch"
        return
    for rows in zip(exact, replayed, bounds, strict=True):
        for true, computed, bound in zip(*rows, strict=True):
            if not (isfinite(computed) and abs(Fraction(computed) - Fraction(true)) <= Fraction(bound)):
                yield f"torch gives {computed}, more than {bound:.3g} from {true}"


def _text(comparison: Comparison, unequal: str, equal: str) -> str:
    return f"{comparison.label}: {comparison.left} {equal if comparison.equal else unequal} {comparison.right}"


def obligations(refutation: Refutation) -> list[Obligation]:
    """At these numbers: every hypothesis of the claim, and that no conclusion is so."""
    symbols = SymbolicInterpretation()
    claimed = refutation.read(symbols)
    goals: list[tuple[str, Term, tuple[Term, ...]]] = [
        (f"it is met: {hypothesis.label}", stated(hypothesis), ()) for hypothesis in claimed.hypotheses
    ]
    hints = tuple(symbols.hints)
    goals += [
        (f"it is not so: {conclusion.label}", negation(stated(conclusion)), hints) for conclusion in claimed.conclusions
    ]
    return [
        Obligation(f"at-{n}", role, tuple(symbols.given), goal, symbols.nodes, (), near)
        for n, (role, goal, near) in enumerate(goals, 1)
    ]


@lru_cache(maxsize=64)
def queries(id: str) -> tuple[str, ...]:
    """The SMT-LIB text of each obligation."""
    refutation = REFUTATIONS[id]
    heading = [COMMAND, f"{refutation.id}, refuted: {refutation.claim}", refutation.counterexample]
    return tuple(obligation.query(heading) for obligation in obligations(refutation))


def hashes(refutation: Refutation) -> dict[str, str]:
    """Of the queries, and of the source of each operator."""
    sources = {
        f"source of {type(operator).__name__}": source_digest(of_pool(operator)) for operator in refutation.operators
    }
    return {"queries": sha256_text(BETWEEN.join(queries(refutation.id))), **sources}


Answers = list[dict[str, JsonObject]]


def record(refutation: Refutation, shown: Shown, answers: Answers) -> JsonObject:
    """What stands in the artifact, with the answers of both solvers to each query."""
    discharged = all(both["z3"]["result"] == "unsat" and both["cvc5"]["result"] != "sat" for both in answers)
    return {
        "command": COMMAND,
        "id": refutation.id,
        "claim": refutation.claim,
        "counterexample": refutation.counterexample,
        "verdict": (Verdict.REFUTED if discharged and not shown.why else Verdict.UNKNOWN).value,
        "why": shown.why,
        "numbers": shown.numbers,
        "hypotheses": shown.hypotheses,
        "conclusions_that_fail": shown.conclusions,
        "exact": shown.exact,
        "replayed": shown.replayed,
        "hashes": hashes(refutation),
        "answers": answers,
    }


def write(root: Path, refutation: Refutation, solved: Solved) -> Verdict:
    """The artifact, into ``root/refutations/<id>/``; its verdict."""
    texts = queries(refutation.id)
    answers = [{solver: asdict(solved(solver, text)) for solver in ("z3", "cvc5")} for text in texts]
    recorded = record(refutation, show(refutation), answers)
    replace_file(root / refutation.folder / QUERIES, BETWEEN.join(texts))
    write_json(root / refutation.folder / RECORD, recorded)
    return Verdict(recorded["verdict"])


@reports_unreadable
def problems(root: Path, refutation: Refutation, solved: Solved | None = None) -> Iterator[str]:
    """What of an artifact is not so, of the code that runs here; with ``solved`` the solvers are asked again.

    What torch gave may be another number on another machine: it is held to the exact one.
    """
    folder, shown = root / refutation.folder, show(refutation)
    if shown.why:
        yield shown.why
    recorded = record_of(folder / RECORD)
    texts = queries(refutation.id)
    yield from changed(folder / QUERIES, BETWEEN.join(texts))
    replayed, parts = recorded["replayed"], recorded["answers"]
    if any(type(value) is not float for row in replayed for value in row):
        yield "what torch gave is not told in floats"
    yield from astray(shown.exact, replayed, shown.bounds)
    answers = []
    for n, text in enumerate(texts):
        part = parts[n] if n < len(parts) else {}
        answers.append({solver: answer(solver, text, part.get(solver), solved) for solver in ("z3", "cvc5")})
        if answers[n]["z3"]["result"] != "unsat":
            yield f"at-{n + 1}: z3 does not say unsat"
        if answers[n]["cvc5"]["result"] == "sat":
            yield f"at-{n + 1}: cvc5 says sat"
    yield from differences(recorded, plain(record(refutation, replace(shown, replayed=replayed), answers)))


@dataclass(frozen=True)
class RefutationArtifact:
    """The artifact of a sentence of the specification that is false."""

    refutation: Refutation
    record_name: ClassVar = RECORD
    answers: ClassVar = "answers"

    @property
    def folder(self) -> str:
        """Where it lies."""
        return self.refutation.folder

    @property
    def obligations(self) -> Sequence[Obligation]:
        """What the solvers are asked of the numbers of the counterexample."""
        return obligations(self.refutation)

    def problems(self, root: Path, solved: Solved | None) -> Iterator[str]:
        """What is wrong with it."""
        return problems(root, self.refutation, solved)

    def write(self, root: Path, solved: Solved) -> None:
        """Solve, and write it."""
        write(root, self.refutation, solved)
