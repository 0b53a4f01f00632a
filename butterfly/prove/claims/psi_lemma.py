"""The lemma on ψ(t) = t/√(1+t²), and its use: queries that know ψ by the lemma alone.

ψ lies between −1 and 1, is 0 at 0 and increases strictly. For 0 ≤ r < 1, ψ(t) ≤ r gives t·√(1−r²) ≤ r.
"""

from dataclasses import replace

from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.psi import is_psi, psi
from butterfly.prove.terms.term import (
    ONE,
    ZERO,
    Term,
    at_most,
    conjunction,
    exchanged,
    function,
    implication,
    less,
    parts,
    same,
    symbol,
)
from butterfly.prove.witnesses.valuation import Valuations


def cut(obligation: Obligation) -> Obligation:
    """ψ by its lemma: each ψ(t) becomes an unknown of which the lemma's instances are known."""
    claims = [claim for _, claim in obligation.hypotheses] + [obligation.goal]
    psi_terms = [term for term in parts(*claims) if is_psi(term)]
    table = {term: symbol(f"psi_{n}", *sorted(term.depends)) for n, term in enumerate(psi_terms)}
    given = [(label, exchanged(claim, table)) for label, claim in obligation.hypotheses]
    roots = [term for term in parts(*claims) if term.op == "sqrt" and _complement(term) is not None]
    for n, term in enumerate(psi_terms):
        t, value = term.args[0], table[term]
        given += [("lemma on ψ", claim) for claim in _properties(t, value)]
        for other in psi_terms[n + 1 :]:
            x, y = other.args[0], table[other]
            given += [
                ("lemma on ψ", implication(less(t, x), less(value, y))),
                ("lemma on ψ", implication(less(x, t), less(y, value))),
            ]
            given.append(("lemma on ψ", implication(same(t, x), same(value, y))))
        for root in roots:
            given += [("lemma on ψ", exchanged(claim, table)) for claim in _inverse(t, value, root)]
    stands = {value: term for term, value in table.items()}
    return replace(obligation, hypotheses=tuple(given), goal=exchanged(obligation.goal, table), stands=stands)


def _complement(root: Term) -> Term | None:
    """r, of a square root of 1 − r² (or of its largest with 0)."""
    inside = root.args[0]
    for part in parts(inside):
        if part.op == "*" and part.args[0] is part.args[1] and part.args[0].op == "/":
            return part.args[0]
    return None


def _properties(t: Term, value: Term) -> list[Term]:
    return [
        less(value, ONE),
        less(-ONE, value),
        implication(less(ZERO, t), less(ZERO, value)),
        implication(less(t, ZERO), less(value, ZERO)),
        implication(same(t, ZERO), same(value, ZERO)),
    ]


def _inverse(t: Term, value: Term, root: Term) -> list[Term]:
    """ψ(t) ≤ r gives t·√(1−r²) ≤ r, and −ψ(t) ≤ r gives −t·√(1−r²) ≤ r, for 0 ≤ r < 1."""
    r = _complement(root)
    assert r is not None
    inside = root.args[0]
    fits = conjunction([at_most(ZERO, r), less(r, ONE), same(inside, ONE - r * r)])
    return [
        implication(conjunction([fits, at_most(value, r)]), at_most(t * root, r)),
        implication(conjunction([fits, at_most(-value, r)]), at_most(-t * root, r)),
    ]


def lemmas() -> list[Obligation]:
    """The lemma on ψ, from its formula."""
    t, x, r = symbol("t"), symbol("x"), symbol("r")
    low, high = psi(t), psi(x)
    root = function("sqrt", ONE - r * r)
    fits = conjunction([at_most(ZERO, r), less(r, ONE)])
    goals = [
        *_properties(t, low),
        implication(less(t, x), less(low, high)),
        implication(conjunction([fits, at_most(low, r)]), at_most(t * root, r)),
        implication(conjunction([fits, at_most(-low, r)]), at_most(-t * root, r)),
    ]
    role, valuations = "the lemma on ψ(t) = t/√(1+t²)", Valuations()
    return [Obligation(f"lemma-{n + 1}", role, (), goal, valuations=valuations) for n, goal in enumerate(goals)]
