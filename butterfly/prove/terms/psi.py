"""ψ(t) = t/√(1+t²), the influence of the smooth median, and its derivative."""

from butterfly.prove.terms.term import ONE, Term, function


def slope(t: Term) -> Term:
    """ψ′(t) = (1 + t²)^(−3/2), with the inverse of the root that ψ has."""
    inverse = ONE / function("sqrt", t * t + ONE)
    return inverse * inverse * inverse


def psi(t: Term) -> Term:
    """ψ(t), as the residual's graph writes it."""
    return t / function("sqrt", t * t + ONE)


def is_psi(term: Term) -> bool:
    """Whether the term is ψ of a term."""
    return term.op == "/" and psi(term.args[0]) is term
