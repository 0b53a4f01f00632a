"""What the prover says of the mutants: ``make refuted`` writes ``proofs/MUTANTS.md``.

A mutant that breaks a law which is proved of the whole pool must not have the law proved, and the property suite gives
the counterexample, by the mutant in torch. A mutant whose graphs read to the same terms is, over the reals, the same
operator: it shows in floats, in derivatives, or in what lies outside the graphs.
"""

import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np

import butterfly.fusion
from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.suite import examine
from butterfly.core.canonical import canonical_json
from butterfly.core.files import replace_file
from butterfly.core.verdict import Verdict
from butterfly.evaluation.graph import ExportedGraph
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.artifacts.claim_artifact import solve, verdict
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.claim import FOLD, Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.claims.median import median_claims
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects, scalar
from butterfly.prove.terms.term import NOT_A_NUMBER, symbol
from properties.mutants import OPERATOR_MUTANTS, PARAMETERS, Mutant, mutated

GOOD = (Verdict.PROVED, Verdict.PROVED_BOUNDED)
SAME = "its graphs read to the same terms"
GRADIENTS = "L3.2/repaired"
"""The law of what torch's backward graph computes: the one that mutants of a derivative are asked about."""
OUTSIDE = {
    "rounding": "the bound on rounding, which N6 tests",
    "checks": "the dtype that is computed in",
    "pool": "the dtype that is computed in",
    "weighted_mean": "a dtype, or a derivative",
    "log_sum_exp_pool": "a derivative, or what overflows",
    "root": "the search for the root and its derivative, beside the residual that is proved of",
}
"""What the changes of a module that leave every term the same are about."""

SHIFT = "over the reals any shift will do: it keeps exponentials from underflowing, in floats"
FLOATS = {
    "nothing": SHIFT,
    "output.to(acc)": SHIFT,
    "self._scale(outputs, shift)": "0 times an exponential is 0 over the reals: in floats it may overflow first",
    "return (value - shift).exp()": "another pool, nearer to the maximum: no law that the prover reads is broken",
}
"""Mutants whose graphs differ and which no law over the reals tells from the whole operator."""


MISSED = ("MISSED", "", "no law that is read over the reals notices")


@dataclass(frozen=True)
class Row:
    """What was found of one mutant."""

    mutant: str
    word: str
    """refuted, outside, or MISSED."""
    laws: str
    """The laws that the suite refutes and the prover does not prove, each with the prover's word."""
    evidence: str


@cache
def whole_terms(name: str) -> list[Any]:
    """The terms of the pool that mutants are made of."""
    pool = getattr(butterfly.fusion, name)(*PARAMETERS.get(name, ()), validate=False)
    return terms(Operator(pool, name, pool.domain))


def terms(operator: Operator) -> list[Any]:
    """What the graphs of an operator make of symbols, and the text of those that are not modelled."""
    graphs, x = ExportedGraphs(operator), objects([symbol("x_0"), symbol("x_1")])
    failed = objects([symbol("x_2", NOT_A_NUMBER), symbol("x_3", NOT_A_NUMBER)])
    rows, weights = np.stack([x, failed]), objects([symbol("w_0"), symbol("w_1")])
    asked: list[tuple[ExportedGraph, list[Grid]]]
    if hasattr(operator.source, "residual"):
        at = [objects([symbol("u")]), np.stack([x[:1], x[1:]]), weights]
        asked = [(graphs.residual(2), at)]
        try:
            asked.append((graphs.influence(2, (1,)), [weights]))
        except UnmodelledError as error:
            return [str(error)]
    else:
        states = [
            [
                objects([symbol(f"{letter}{n}_{v}") for v in range(shape[-1])])
                for n, shape in enumerate(graphs.shapes(2))
            ]
            for letter in "ab"
        ]
        asked = [
            (graphs.lift(2), [scalar(symbol("w_0")), x]),
            (graphs.merge(2), [*states[0], *states[1]]),
            (graphs.finish(2), states[0]),
            (graphs.empty(2), [x]),
            (graphs.pool((2, 2), (2,)), [rows, weights, objects([True, False])]),
            (graphs.pool((2, 2, 2), (2, 2)), [np.stack([rows, rows]), np.stack([weights, x]), objects([True, True])]),
        ]
    evaluated: list[Any] = []
    for exported, inputs in asked:
        try:
            evaluated += [term for array in exported(graphs.scalars, *inputs) for term in array.flatten()]
        except UnmodelledError:
            evaluated.append(exported.text)
    return evaluated


def look(mutant: Mutant) -> Row:
    """Every law that is proved of the whole pool, of the mutant: whether it is proved, and whether it is false."""
    operator = mutated(mutant)
    gradients = GRADIENTS in mutant.killers
    rejected = ""
    try:
        if mutant.module in OUTSIDE and not gradients and whole_terms(mutant.pool) == terms(operator):
            return Row(mutant.name, "outside", "", f"{SAME}: {OUTSIDE[mutant.module]}")
    except UnmodelledError as error:
        rejected = f"nothing is proved of it: {error}"
    assert operator.claims is not None
    if mutant.new in FLOATS:
        return Row(mutant.name, "outside", "", FLOATS[mutant.new])
    claimed = [law for law in CONTRACTS.values() if law.id in operator.claims]
    laws = [law for law in claimed if (law.id == GRADIENTS if law.analytic else not gradients)]
    for law in sorted(laws, key=lambda law: law.id not in mutant.killers):
        result = examine(law, operator, examples=40)
        if result.verdict in (Verdict.REFUTED, Verdict.FAILED):
            word = _word(operator, law.id)
            evidence = canonical_json(result.counterexample) if result.counterexample else result.why
            return Row(mutant.name, "MISSED" if word in GOOD else "refuted", f"`{law.id}` {word.value}", evidence)
    return Row(mutant.name, *(("outside", "", rejected) if rejected else MISSED))


def _word(operator: Operator, contract: str, graphs: ExportedGraphs | None = None) -> Verdict:
    """The prover's, less the search for mutants: of a law that rests on the fold, not proved where the fold is not."""
    graphs, solved, words = graphs or ExportedGraphs(operator), Solved(), {}
    for claim in _claims(operator, contract, graphs):
        words[claim.id] = Verdict.UNSUPPORTED if claim.why else verdict(claim, solve(claim, solved))
        if claim.rests_on and words[claim.id] in GOOD:
            words |= {FOLD: _word(operator, FOLD, graphs)}
    bad = [word for word in words.values() if word not in GOOD]
    return bad[0] if bad else words[contract]


def _claims(operator: Operator, contract: str, graphs: ExportedGraphs) -> list[Claim]:
    if hasattr(operator.source, "residual"):
        return list(median_claims(graphs, [contract]))
    return list(claims_of(operator, [contract], graphs))


def table(rows: Iterator[Row]) -> str:
    """The committed text."""
    lines, counts = [], {"refuted": 0, "outside": 0, "MISSED": 0}
    for row in rows:
        counts[row.word] += 1
        cells = [cell.replace("|", "\\|").replace("\n", " ") for cell in (row.mutant, row.word, row.laws, row.evidence)]
        lines.append(f"| {' | '.join(cells)} |")
    head = [
        "# Mutants",
        "",
        "Generated by `make refuted`: the operators of the library, each broken in one place (`properties/mutants.py`),"
        " and what",
        "the prover says of a law that the property suite refutes of the mutant, in torch, with the smallest "
        "counterexample found.",
        "",
        f"{counts['refuted']} refuted and not proved, {counts['outside']} outside the graphs, {counts['MISSED']} "
        "missed.",
        "",
        "| mutant | | law, and the prover's word | counterexample, or why it is outside |",
        "|---|---|---|---|",
    ]
    return "\n".join(head + lines) + "\n"


if __name__ == "__main__":
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        replace_file(Path(sys.argv[1]), table(pool.map(look, OPERATOR_MUTANTS)))
