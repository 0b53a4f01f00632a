"""The rules of ``prove.rounding.standard_model`` as lemmas, made by the functions that apply the rules."""

from dataclasses import replace
from fractions import Fraction

import torch

from butterfly.prove.rounding.rounded_valuation import RuleValuations
from butterfly.prove.rounding.standard_model import TINY, UNIT, Rounded, RoundingModel, few, room
from butterfly.prove.terms.obligation import Obligation, defined
from butterfly.prove.terms.sums import SumTable
from butterfly.prove.terms.term import ONE, ZERO, Term, at_most, conjunction, constant, less, same, symbol

Facts = list[tuple[str, Term]]
_ANY = torch.float32
"""The accumulator of the lemmas: its name alone, as u and the smallest normal number are symbols."""


def lemmas() -> list[Obligation]:
    """Every rule: rounding, product, quotient, and the sum of any number of workers in any order."""
    valuations = RuleValuations()
    return [
        replace(obligation, valuations=valuations) for obligation in (*_rounding(), *_product(), *_quotient(), *_sum())
    ]


def _number(name: str, model: RoundingModel, *, positive: bool = False, count: Term | None = None) -> Rounded:
    """Any number, by symbols for what is known of it."""
    exact = symbol(f"exact_{name}")
    size = exact if positive else symbol(f"size_{name}")
    return Rounded(model, exact, size, symbol(f"count_{name}") if count is None else count, symbol(f"slack_{name}"),
                   positive)  # fmt: skip


def _known(name: str, rounded: Rounded, computed: Term, error: Term) -> Facts:
    """Every condition on the number."""
    claims = [*rounded.kept(), *rounded.near(computed, error), rounded.small(error), *rounded.above(computed)]
    return [(f"rounding of {name}", claim) for claim in claims]


def _units() -> Facts:
    return [("the unit roundoff", less(ZERO, UNIT)), ("the smallest normal number", at_most(ZERO, TINY))]


def errors(unit: Term = UNIT, tiny: Term = TINY) -> tuple[Term, Term, Facts]:
    """e and η of one operation."""
    e, eta = symbol("e"), symbol("eta")
    given = [("|e| ≤ u", bound) for bound in _within(e, unit)]
    return e, eta, given + [("|η| ≤ tiny", bound) for bound in _within(eta, tiny)]


def _shown(name: str, role: str, given: Facts, result: Rounded, computed: Term, error: Term) -> list[Obligation]:
    """That a result is what its rule says: near, small, kept, and above 0 where it is positive."""
    hypotheses = tuple(dict.fromkeys([*_units(), *given, *result.model.conditions]))
    claims = {"near": result.near(computed, error), "small": [result.small(error)], "kept": result.kept()}
    if result.positive:
        claims["above"] = result.above(computed)
    return [
        Obligation(f"{name}-{part}", f"{role}: {part}", hypotheses, conjunction([defined(*every), *every]))
        for part, every in claims.items()
    ]


def _rounding() -> list[Obligation]:
    obligations = []
    for positive in (False, True):
        model = RoundingModel(_ANY, SumTable())
        a, v, error = _number("a", model, positive=positive), symbol("a"), symbol("error_a")
        e, eta, operation = errors()
        result = a.rounded()
        off = error * (ONE + UNIT) + UNIT * a.size + TINY
        name = "rounding-positive" if positive else "rounding"
        given = [*_known("a", a, v, error), *operation]
        obligations += _shown(name, "one operation counts one rounding", given, result, v * (ONE + e) + eta, off)
    return obligations


def _product() -> list[Obligation]:
    model = RoundingModel(_ANY, SumTable())
    a, b, v, w, off, away = *_pair(model), symbol("a"), symbol("b"), symbol("error_a"), symbol("error_b")
    result = a.multiplied(b)
    error = (off + a.size) * (away + b.size) - a.size * b.size
    given = [*_known("a", a, v, off), *_known("b", b, w, away)]
    return _shown("product", "an exact product adds up the counts", given, result, v * w, error)


def _pair(model: RoundingModel) -> tuple[Rounded, Rounded]:
    return _number("a", model), _number("b", model)


def _quotient() -> list[Obligation]:
    """By ρ, the exact denominator over the computed one: it is at most m/(1 − b·u), with m = 1 + 3/2·D/B."""
    model = RoundingModel(_ANY, SumTable())
    a, b = _number("a", model), _number("b", model, positive=True)
    v, w, off, away, ratio = (symbol(name) for name in ("a", "b", "error_a", "error_b", "ratio"))
    result = a.divided(b)
    most = (ONE + constant(Fraction(3, 2)) * (b.slack / b.exact)) / room(b.count)
    signs: Facts = [("counts", at_most(ZERO, operand.count)) for operand in (a, b)]
    below = [*_known("b", b, w, away), *model.conditions, *_units(), *signs]
    counts = room(result.count), room(a.count) * room(b.count)
    positive: Facts = [("lemma quotient-positive", less(ZERO, w)), ("ρ·b = B", same(ratio * w, b.exact))]
    bounded: Facts = [
        ("lemma quotient-ratio", less(ZERO, ratio)),
        ("lemma quotient-ratio", at_most(ratio, most)),
        ("lemma quotient-ratio", at_most(constant(2), ratio + most)),
    ]
    error = (off + a.size) * most - a.size
    scaled: Facts = [("lemma quotient-scaled", bound) for bound in _within(v * ratio - a.exact, error)]
    counted: Facts = [("lemma quotient-counts", at_most(*counts))]
    known = _known("a", a, v, off)
    steps: list[tuple[str, Facts, Term]] = [
        ("quotient-positive", below, less(ZERO, w)),
        ("quotient-ratio", [*below, *positive], _all(bounded)),
        ("quotient-scaled", [*known[2:6], *bounded], _all(scaled)),
        ("quotient-counts", [*_units(), *signs], at_most(*counts)),
    ]
    obligations = [Obligation(name, "a lemma of the quotient's", tuple(dict.fromkeys(given)), goal)
             for name, given, goal in steps]  # fmt: skip
    role, near = "an exact quotient adds up the counts", conjunction(result.near(v / w, error / b.exact))
    apart = [("a denominator is positive", less(ZERO, b.exact)), *positive, *scaled]
    obligations.append(Obligation("quotient-near", role, tuple(apart), near))
    given = [*known, *below, *counted, ("an error is not negative", at_most(ZERO, off))]
    obligations.append(Obligation("quotient-small", role, tuple(dict.fromkeys(given)), result.small(error / b.exact)))
    obligations.append(Obligation("quotient-kept", role, tuple(dict.fromkeys(given)), conjunction(result.kept())))
    return obligations


def _within(term: Term, bound: Term) -> list[Term]:
    return [at_most(term, bound), at_most(-term, bound)]


def _all(facts: Facts) -> Term:
    return conjunction(claim for _, claim in facts)


def _sum() -> list[Obligation]:
    """A leaf is a worker, or the 0 that a sum may start at; a tree of j leaves counts j − 1 roundings more than one.

    A merge of trees with i and j leaves: what counts i − 1 or j − 1 also counts i + j − 2 (``weaker``), their exact
    sum does (``added``), and the addition's rounding, which cannot underflow, counts one (``rounding``, tiny 0).
    """
    obligations = []
    for positive in (False, True):
        model = RoundingModel(_ANY, SumTable())
        word = "-positive" if positive else ""
        a, v, off = _number("a", model, positive=positive), symbol("a"), symbol("error_a")
        weaker = _number("a", model, positive=positive, count=symbol("more"))
        given = [*_known("a", a, v, off), ("more roundings", at_most(a.count, weaker.count))]
        given += [("the roundings are few", few(weaker.count)), ("an error is not negative", at_most(ZERO, off))]
        obligations += _shown(f"sum{word}-weaker", "what counts n also counts more", given, weaker, v, off)
        count = symbol("count")
        a, b = (_number(name, model, positive=positive, count=count) for name in ("a", "b"))
        w, away = symbol("b"), symbol("error_b")
        given = [*_known("a", a, v, off), *_known("b", b, w, away)]
        obligations += _shown(
            f"sum{word}-added", "two partial sums, added exactly", given, a.added(b), v + w, off + away
        )
    start = Rounded(RoundingModel(_ANY, SumTable()), ZERO, ZERO, symbol("count"), ZERO, positive=True)
    given = [("counts", at_most(ZERO, start.count)), ("the roundings are few", few(start.count))]
    claims = [*start.kept(), *start.near(symbol("a"), ZERO), start.small(ZERO), *start.above(symbol("a"))]
    given = [*_units(), *given, ("a sum starts at 0", same(symbol("a"), ZERO))]
    obligations.append(Obligation("sum-start", "the 0 that a sum may start at", tuple(given), conjunction(claims)))
    return obligations
