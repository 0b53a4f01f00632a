"""The obligations of N6: the error that the standard model allows is at most the stated bound.

Both sides come from exported graphs: the batched form with every cast of the call, and a fold in any order; and
``rounding_bound`` over the reals. Both are for any number of workers at any coordinate.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import NamedTuple

import torch

from butterfly.contracts.contract import Contract
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion.rounding import accumulator, tiny, unit
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects
from butterfly.prove.induction.induction import Induction
from butterfly.prove.rounding.rounded_graph import DynamicSizes, RoundedGraphs, walk
from butterfly.prove.rounding.rounded_valuation import RunValuations
from butterfly.prove.rounding.rounding_rules import errors, lemmas
from butterfly.prove.rounding.standard_model import GREAT, TINY, UNIT, Rounded, RoundedNumbers, RoundingModel, few
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.terms.numbers import BEYOND, TermNumbers
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import (
    ONE,
    ZERO,
    Term,
    at_most,
    conjunction,
    constant,
    exchanged,
    less,
    parts,
    same,
    symbol,
)

DTYPES = (torch.float32, torch.bfloat16)
WIDE_UNIT, WIDE_TINY = symbol("u_float64"), symbol("tiny_float64")
NARROW_UNIT, NARROW_TINY = symbol("u_result"), symbol("tiny_result")
ARITHMETIC = "float32, bfloat16: standard model"
SIZES = "every k with 16·(2k + 4)·u ≤ 1 (k ≤ 524286: sums are kept in float32), every d"
STANDARD_MODEL = (
    "standard model: each product, quotient, sum and narrowing cast is exact·(1 + e) + η, |e| ≤ u, |η| ≤ the smallest "
    "normal number, η = 0 in sums; a cast to a wider dtype is exact"
)
GAPS = (
    "weights are in float64 or in the dtype that sums are kept in (float32)",
    "inputs are finite, and no result overflows",
    "the bound is a real number: that evaluating it in float64 loses no more than it is enlarged by is tested",
)
FEW = "k·u is small: 16·(2k + 4)·u ≤ 1"
SOME, POSITIVE, RANGE = "there is a worker", "the weights sum to more than 0", "no result overflows"
UNITS, FINER = "units and smallest normal numbers are positive", "no dtype is finer than float64"
WIDE, MEMBER = "sums are kept in float32 or better", "no member exceeds the largest"
INNER = (UNITS, FINER, WIDE, MEMBER)
"""Facts of the proof and of the dtypes, which restrict no input."""
HEAVY = "the weights sum to at least 32·k times the smallest normal number"


class _Sums(NamedTuple):
    """Over the workers."""

    value: Term
    """Σ w·x."""
    size: Term
    """Σ w·|x|."""
    weight: Term
    """Σ w."""


def rounding_claim(graphs: ExportedGraphs, contract: Contract) -> tuple[list[Obligation], list[str]]:
    """The obligations of N6 and what they assume.

    Raises:
        UnmodelledError: an operation without a rule of rounding, a bound that is not stated, or no fold that adds.
    """
    obligations, assumed = list(lemmas()), [STANDARD_MODEL, *GAPS]
    for dtype in DTYPES:
        for weights in dict.fromkeys((torch.float64, accumulator(dtype))):
            read = RoundedGraphs(graphs, dtype, weights)
            read.one_program()
            for batched in (True, False):
                form = "batched" if batched else "fold"
                name = f"{_word(dtype)}-weights-{_word(weights)}-{form}"
                made, labels = _interpreted(read, name, batched)
                obligations += made
                assumed += [label for label in labels if label not in assumed]
    return obligations, assumed


def _word(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")


def _interpreted(graphs: RoundedGraphs, name: str, batched: bool) -> tuple[list[Obligation], list[str]]:
    """The operator and its bound at one pair of dtypes, in one form."""
    acc = accumulator(graphs.outputs)
    interpreter = Interpreter(graphs.graphs, (True,), (True,))
    interpreter.scalars = _named(acc, graphs.outputs)
    weight, output = symbol("weight0", "g0"), symbol("x0_0", "g0", "c0")
    model = RoundingModel(acc, interpreter.sums)
    size = interpreter.abs(objects([[output]])).item()
    w = Rounded(model, weight, weight, positive=True, dtype=_held(graphs.weights, acc))
    x = Rounded(model, output, size, dtype=_held(graphs.outputs, acc))
    bound = _stated(graphs, interpreter, model.workers, weight, output)
    numbers = RoundedNumbers(model)
    if batched:
        alive = objects([True])
        fused = graphs.batched()(numbers, objects([[x]]), objects([w]), alive, operations=walk(model))[0].item()
    else:
        fused = graphs.fold(model, w, x, numbers).item()
    last = [interpreter.scalars.number(limit(graphs.outputs)) for limit in (unit, tiny)]
    valuations = partial(RunValuations, graphs, batched, fused)
    obligations, labels = _obligations(interpreter, fused, bound, (weight, output, size), last, valuations)
    return [replace(obligation, name=f"{name}-{obligation.name}") for obligation in obligations], labels


def _held(dtype: torch.dtype, acc: torch.dtype) -> torch.dtype | None:
    return None if dtype is acc else dtype


def _named(acc: torch.dtype, result: torch.dtype) -> TermNumbers:
    """The constants of the dtypes by name, so that one query holds for all dtypes with equal graphs."""
    table = {unit(torch.float64): WIDE_UNIT, tiny(torch.float64): WIDE_TINY}
    if unit(result) > unit(acc):
        table |= {unit(result): NARROW_UNIT, tiny(result): NARROW_TINY}
    return TermNumbers(table | {unit(acc): UNIT, tiny(acc): TINY}, BEYOND)


def _stated(graphs: RoundedGraphs, interpreter: Interpreter, workers: Term, weight: Term, output: Term) -> Term:
    """The bound, by its own graph over the reals, where the result is in the dtype's range."""

    class Table(DynamicSizes, interpreter._reductions()):  # type: ignore[misc]  # a class that closes over the interpreter
        """Sums and the largest over the workers, in a graph with dynamic shapes."""

    Table.workers = workers
    given = objects([[output]]), objects([weight]), objects([True])
    bound: Term = graphs.bound()(interpreter.scalars, *given, operations=Table)[0].item()
    for part in parts(bound):
        if part.op == "ite" and part.args[2] is BEYOND:
            interpreter.assume(RANGE, part.args[0])
        elif BEYOND in part.args:
            raise UnmodelledError("the stated bound computes with an infinity; expected that it is chosen alone")
    return bound


def _obligations(
    interpreter: Interpreter,
    fused: Rounded,
    bound: Term,
    inputs: tuple[Term, ...],
    last: list[Term],
    valuations: Callable[[Induction], RunValuations],
) -> tuple[list[Obligation], list[str]]:
    model, (weight, output, size) = fused.model, inputs
    sums = _Sums(*[model.sums.total(weighted_term, "g0") for weighted_term in (weight * output, weight * size, weight)])
    total, workers = sums.weight, model.workers
    interpreter.assume("weights are not negative", at_most(ZERO, weight))
    interpreter.assume(POSITIVE, less(ZERO, total))
    interpreter.assume(SOME, at_most(ONE, workers))
    interpreter.assume(FEW, few(_roundings(workers)))
    interpreter.assume(HEAVY, at_most(GREAT * (workers * TINY), total))
    for scalar in (UNIT, TINY, WIDE_UNIT, WIDE_TINY, *last):
        interpreter.assume(UNITS, less(ZERO, scalar))
    interpreter.assume(FINER, at_most(WIDE_UNIT, UNIT))
    interpreter.assume(WIDE, at_most(UNIT * constant(2**24), ONE))
    induction = Induction(interpreter)
    induction.valuations = valuations(induction)
    largest = next(iter(interpreter.bounds), ZERO)
    induction.nonnegative("g0", "absolute outputs are not negative", size)
    induction.nonnegative("g0", "weighted absolute outputs are not negative", weight * size)
    induction.nonnegative("g0", "no absolute output exceeds the largest", largest - size)
    obligations, definitions = induction.steps(), induction.tie()
    obligations += _stage(induction, "condition", [condition for _, condition in model.conditions], definitions)
    obligations += _chain(induction, fused, bound, last, sums, largest, definitions)
    assumed = [label for label, _ in interpreter.trace.assumptions if label not in INNER]
    return obligations, list(dict.fromkeys(assumed))


def _chain(
    induction: Induction,
    fused: Rounded,
    bound: Term,
    last: list[Term],
    sums: _Sums,
    largest: Term,
    definitions: dict[Term, Term],
) -> list[Obligation]:
    """From the rounding rules to the bound, in three steps: γ·M, the underflow, and the last cast."""
    workers, total, mean = fused.model.workers, sums.weight, sums.size / sums.weight
    share = _roundings(workers) * UNIT
    gamma = share / (ONE - share)
    under = constant(2) * ((workers + ONE) * TINY) * ((ONE + mean + largest) / total + ONE + largest)
    slack = at_most(constant(Fraction(16, 15)) * fused.slack, under)
    signs = [at_most(ZERO, mean), at_most(ZERO, gamma), at_most(ZERO, largest)]
    meant = [same(fused.size, mean), same(fused.exact, sums.value / sums.weight)]
    obligations = _stage(induction, "size", [*signs, *meant, slack], definitions)

    m, g, lost, added = symbol("mean"), symbol("gamma"), symbol("slack"), symbol("underflow")
    computed, exact, error, whole = (symbol(name) for name in ("computed", "exact", "error", "most"))
    apart, summed = computed - fused.exact, gamma * mean + under
    stands = {m: mean, g: gamma, lost: fused.slack, added: under, exact: fused.exact, whole: summed}
    stands[error] = Term.of("ite", at_most(ZERO, apart), apart, -apart)

    def shown(name: str, role: str, given: list[tuple[str, Term]], goal: Term) -> None:
        obligations.append(Obligation(name, role, tuple(given), goal, valuations=induction.valuations, stands=stands))

    plain = Rounded(fused.model, exact, m, fused.count, lost)
    few_of = [(label, fact) for label, fact in induction.interpreter.trace.assumptions if label in (FEW, SOME)]
    signed = [("lemma size", at_most(ZERO, m)), ("D ≥ 0", at_most(ZERO, lost)), *few_of, ("u", less(ZERO, UNIT))]
    rules = [
        ("the rounding rules for the graph", claim) for claim in (plain.small(error), *plain.near(computed, error))
    ]
    relative = at_most(error, gamma * m + added)
    scaled = ("lemma size", at_most(constant(Fraction(16, 15)) * lost, added))
    shown("relative", "E ≤ γ·M + the underflow", [*signed, scaled, rules[0]], relative)

    given = [*rules[1:], ("lemma relative", at_most(error, whole))]
    given += [("|V| ≤ M", at_most(exact, m)), ("|V| ≤ M", at_most(-exact, m))]
    result, most = computed, whole
    if fused.narrowed:
        e, eta, operation = errors(*last)
        given += operation
        result, most = computed * (ONE + e) + eta, whole + (last[0] * (m + whole) + last[1])
    within = conjunction([at_most(result - exact, most), at_most(exact - result, most)])
    shown("cast", "the last cast", given, within)

    table = {mean: m, gamma: g}
    known = [("lemma size", exchanged(claim, table)) for claim in signs]
    known += [(label, exchanged(fact, table)) for label, fact in induction.interpreter.trace.assumptions
              if label in (FEW, SOME, POSITIVE, UNITS, FINER, RANGE)]  # fmt: skip
    known.append(("the error bound", same(whole, g * m + exchanged(under, table))))
    shown("bound", "the stated bound is no less", known, at_most(most, exchanged(bound, table)))
    last_result, reach, allowed = symbol("result"), symbol("reach"), symbol("stated")
    stands |= {last_result: result, reach: exchanged(most, {whole: summed, m: mean}), allowed: bound}
    steps = [("lemma cast", at_most(difference, reach)) for difference in (last_result - exact, exact - last_result)]
    steps.append(("lemma bound", at_most(reach, allowed)))
    law = conjunction([at_most(last_result - exact, allowed), at_most(exact - last_result, allowed)])
    shown("law", "the computed value is within the stated bound of the exact one", steps, law)
    return obligations


def _roundings(workers: Term) -> Term:
    return constant(2) * workers + constant(4)


def _stage(induction: Induction, word: str, claims: list[Term], definitions: dict[Term, Term]) -> list[Obligation]:
    """One obligation for each claim, with all that is known so far as its hypotheses."""
    return [
        replace(obligation, name=f"{word}-{obligation.name}")
        for obligation in induction.conclusion(claims, definitions)
    ]
