"""Statements about real arithmetic, without an operator: N4, N5, T7.3 and T7.4."""

from dataclasses import dataclass

from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import ONE, ZERO, Term, at_most, constant, less, same, symbol


@dataclass(frozen=True)
class Statement:
    """A clause, what is shown, how its hypotheses come about, and the obligations that prove it together."""

    id: str
    statement: str
    argument: str
    obligations: tuple[Obligation, ...]


def statements() -> list[Statement]:
    """All four."""
    return [_constant(), _cosines(), _latency(), _communication()]


def _constant() -> Statement:
    """N4: f(a) < f(b) and f ≤ M cannot be: the point p = a + t(b − a) would have to lie above M."""
    low, high, far, most, t = (symbol(name) for name in ("f_a", "f_b", "f_p", "most", "t"))
    given = (
        ("f is convex: b is a mixture of a and p with share 1/t", at_most(t * high, (t - ONE) * low + far)),
        ("f is at most M", at_most(far, most)),
        ("f is at most M", at_most(low, most)),
        ("p lies far enough beyond b", same(t * (high - low), most - low + (high - low))),
    )
    goal = at_most(high, low)
    return Statement(
        "N4",
        "convex and bounded above in x_i on an unbounded domain means constant in x_i",
        "applied to (a, b) and to (b, a), on the line through them; t is there whenever f(a) < f(b)",
        (Obligation("N4", "f(b) ≤ f(a)", given, goal),),
    )


def _cosines() -> Statement:
    """N5 by the Gram matrix of M, M_i, M_j, whose determinant is not negative."""
    e, y, c, d, g, s = (symbol(name) for name in ("epsilon", "length", "cos_i", "cos_j", "cos_ij", "root"))
    near = (
        ("‖M − M_i‖ ≤ ε‖M‖, with ‖M_i‖ = y‖M‖", at_most(ONE - constant(2) * c * y + y * y, e * e)),
        ("M_i is not 0", less(ZERO, y)),
        ("s = √(1 − ε²)", at_most(ZERO, s)),
        ("s = √(1 − ε²)", same(s * s, ONE - e * e)),
    )
    gram = ONE + constant(2) * g * c * d - g * g - c * c - d * d
    both = (
        ("the first lemma", at_most(s, c)),
        ("the first lemma", at_most(s, d)),
        ("cosines are at most 1", at_most(c, ONE)),
        ("cosines are at most 1", at_most(d, ONE)),
        ("s = √(1 − ε²)", at_most(ZERO, s)),
        ("s = √(1 − ε²)", same(s * s, ONE - e * e)),
        ("ε ≤ 1/√2", at_most(constant(2) * e * e, ONE)),
        ("a Gram matrix has no negative determinant", at_most(ZERO, gram)),
    )
    # (g − cd)² ≤ (1 − c²)(1 − d²) ≤ (1 − s²)², and cd ≥ s².
    square = at_most((g - c * d) * (g - c * d), (ONE - s * s) * (ONE - s * s))
    last = (("the second lemma", square), ("from the first lemma", at_most(s * s, c * d)), *both[4:7])
    return Statement(
        "N5",
        "‖M − M_i‖ ≤ ε‖M‖ for both gives cos(M_i, M_j) ≥ 1 − 2ε²",
        "in the span of three vectors, of any dimension",
        (
            Obligation("N5-1", "cos(M, M_i) ≥ √(1 − ε²)", near, at_most(s, c)),
            Obligation("N5-2", "(g − cd)² ≤ ε⁴", both, square),
            Obligation("N5-3", "cd ≥ s²", both[:6], at_most(s * s, c * d)),
            Obligation("N5-4", "g ≥ 1 − 2ε²", last, at_most(ONE - constant(2) * e * e, g)),
        ),
    )


def _latency() -> Statement:
    """T7.3: the speed-up T / (max T_i + T_fusion) is at least k / (1 + δ + η)."""
    whole, slowest, fusion, k, delta, eta = (symbol(name) for name in ("T", "slowest", "T_fusion", "k", "delta", "eta"))
    given = (
        ("there is a worker", at_most(ONE, k)),
        ("T_i ≤ (1 + δ)T/k", at_most(slowest * k, (ONE + delta) * whole)),
        ("T_fusion ≤ ηT/k", at_most(fusion * k, eta * whole)),
    )
    goal: Term = at_most(k * (slowest + fusion), whole * (ONE + delta + eta))
    statement = "speed-up ≥ k/(1 + δ + η) when T_i ≤ (1 + δ)T/k and T_fusion ≤ ηT/k"
    return Statement("T7.3", statement, "for every k", (Obligation("T7.3", statement, given, goal),))


def _communication() -> Statement:
    """T7.4 by induction over the workers: each adds 2·d·L."""
    k, d, length, total = (symbol(name) for name in ("k", "d", "L", "total"))
    each = constant(2) * d * length
    step = Obligation(
        "T7.4-step", "one more worker", (("k workers", same(total, k * each)),), same(total + each, (k + ONE) * each)
    )
    base = Obligation("T7.4-base", "no worker", (("nothing is sent", same(total, ZERO)),), same(total, ZERO * each))
    return Statement("T7.4", "k·d·L·2 numbers for k workers", "by induction on k", (base, step))
