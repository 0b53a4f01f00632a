"""From the reals to floats: a proved claim and a bound on rounding give a claim of the computed values.

Let F be exact and f computed, with |f − F| ≤ b in every coordinate: ``rounding_bound`` of the pool (N6), valid for any
order of summation, and proved by ``prove.rounding.rounding_claim``. Then a law
that is proved of F holds of f with a slack that is a multiple of b. The composition is itself an obligation.
"""

from dataclasses import dataclass

from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import ZERO, Term, at_most, conjunction, constant, same, symbol


@dataclass(frozen=True)
class Composed:
    """A statement of floats, the contracts of the reals that it rests on, and its obligation."""

    id: str
    statement: str
    rests_on: tuple[str, ...]
    obligation: Obligation


ASSUMED = (
    "the law holds of the exact values and N6 of the computed ones: proved of LatentMean, LinearPool and LogPool where "
    "their records say so (float32 and bfloat16, by the standard model, in the range that N6 names); of others tested",
    "for LogPool the statement is of the pooled logits, before the softmax",
)
"""The assumptions of every statement here."""


def composed() -> list[Composed]:
    """Monotone, within, a distribution, Lipschitz, and the same in any order, each up to the bound."""
    f, g, exact, other, b, c = (
        symbol(name) for name in ("computed", "computed_after", "exact", "exact_after", "b", "c")
    )
    close = [*_near("before", f, exact, b), *_near("after", g, other, c)]
    low, high, d, total, whole, bound, moved = (
        symbol(name) for name in ("low", "high", "bounds", "sum_computed", "sum_exact", "most", "largest_change")
    )
    return [
        Composed(
            "P-mono/coordinate",
            "monotone up to both bounds: f(x) ≤ f(x + rise) + b + b′",
            ("P-mono/coordinate", "N6"),
            _made("monotone", [*close, ("monotone", at_most(exact, other))], at_most(f, g + b + c)),
        ),
        Composed(
            "T7.1/internality",
            "within the workers' range, up to the bound",
            ("T7.1/internality", "N6"),
            _made("within", [*close[:2], ("within", at_most(low, exact)), ("within", at_most(exact, high))],
                  _all(at_most(low - b, f), at_most(f, high + b))),
        ),
        Composed(
            "P-robust/distribution",
            "a distribution up to the bound: no entry below −b, the sum within the sum of the bounds of 1",
            ("P-robust/distribution", "N6"),
            _made(
                "distribution",
                [
                    *close[:2],
                    ("not negative", at_most(ZERO, exact)),
                    ("sums to 1", same(whole, constant(1))),
                    ("the sum of |f − F| over the coordinates", at_most(total - whole, d)),
                    ("the sum of |f − F| over the coordinates", at_most(whole - total, d)),
                ],
                _all(at_most(-b, f), at_most(total - constant(1), d), at_most(constant(1) - total, d)),
            ),
        ),
        Composed(
            "N1/fold",
            "batched or folded, in any order and grouping: any two computed values agree up to both bounds",
            ("N1/fold", "N1/permutation", "N6"),
            _made(
                "order",
                [*close, ("one exact value", same(exact, other))],
                _all(at_most(f - g, b + c), at_most(g - f, b + c)),
            ),
        ),
        Composed(
            "P-smooth/lipschitz",
            "moves by at most the largest change of the inputs, and both bounds",
            ("P-smooth/lipschitz", "N6"),
            _made(
                "lipschitz",
                [*close, ("1-Lipschitz", at_most(other - exact, moved)), ("1-Lipschitz", at_most(exact - other, moved)),
                 ("the slack", same(bound, moved + b + c))],
                _all(at_most(g - f, bound), at_most(f - g, bound)),
            ),
        ),
    ]  # fmt: skip


def _near(when: str, computed: Term, exact: Term, bound: Term) -> list[tuple[str, Term]]:
    label = f"N6, {when}"
    return [(label, at_most(computed - exact, bound)), (label, at_most(exact - computed, bound))]


def _all(*claims: Term) -> Term:
    return conjunction(claims)


def _made(name: str, given: list[tuple[str, Term]], goal: Term) -> Obligation:
    return Obligation(f"float-{name}", "from the reals to floats", tuple(given), goal)
