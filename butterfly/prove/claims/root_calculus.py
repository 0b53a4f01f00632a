"""Derivatives of the smooth median, by the implicit function theorem on its residual.

The residual is smooth in the root, the outputs and the weights, and it increases in the root. So any root is a smooth
function of them. Torch's backward graph writes (1 + t²)^(−3/2) as e^(−3/2·log(1 + t²)), shifted by a number that
cancels.
"""

from __future__ import annotations

from dataclasses import replace

from butterfly.evaluation.scalars import Grid
from butterfly.fusion.root import FAR
from butterfly.prove.induction.induction import Induction
from butterfly.prove.symbolic.calculus import Calculus
from butterfly.prove.symbolic.implicit_root import ImplicitRoot
from butterfly.prove.terms.derivative import spread
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.psi import slope
from butterfly.prove.terms.term import (
    FALSE,
    ONE,
    ZERO,
    Term,
    at_most,
    constant,
    exchanged,
    function,
    implication,
    is_symbol,
    less,
    monomials,
    parameter,
    parts,
    same,
    symbol,
)
from butterfly.prove.witnesses.valuation import Valuations

THREE_HALVES, HALF = constant(1.5), constant(0.5)
POWER = "e^(−3/2·(log(1 + t²) + c)) = e^(−3/2·c)/√(1 + t²)³"
INSIDE = "definition of √(1 + t²)"


class RootCalculus(ImplicitRoot, Calculus):
    """Interprets laws that differentiate a root."""

    def pool(self, outputs: Grid, weights: Grid, alive: Grid) -> Grid:
        """The root, with its residual to differentiate."""
        pooled = super().pool(outputs, weights, alive)
        self.implicit = {root.symbol: root.residual for root in self.roots.values()}
        return pooled

    def flows(self, outputs: Grid, towards: Grid, weights: Grid, alive: Grid) -> Term:
        """Where float64 holds the squares, so that the backward graph does not clamp."""
        self.positive(weights)
        self.pool(outputs, weights, alive)
        far = constant(FAR)
        for root in self.roots.values():
            for x in root.values:
                t = (root.symbol - x) / parameter("delta")
                self.assume("outputs are within 1e150·δ of the root", at_most(t, far))
                self.assume("outputs are within 1e150·δ of the root", at_most(-far, t))
                self.decided |= {less(far, t): FALSE, less(t, -far): FALSE}
        return super().flows(outputs, towards, weights, alive)


def facts(induction: Induction, axis: str, weight: Term) -> None:
    """Σ w·ψ′ is positive, and what the backward graph sums is Σ w·ψ′ but for the number that cancels."""
    interpreter, sums, delta = induction.interpreter, induction.sums, parameter("delta")
    assert isinstance(interpreter, RootCalculus)
    induction.nonnegative(axis, "weights are not negative", weight)
    mass = sums.total(weight, axis)
    pairs = [(root, x) for root in interpreter.roots.values() for x in dict.fromkeys(root.of(axis))]
    for root, x in pairs:
        steep = weight * slope(spread((root.symbol - x) / delta))
        induction.nonnegative(axis, "ψ increases", steep)
        whole = sums.total(steep, axis)
        induction.add(axis, "ψ increases strictly", implication(less(ZERO, mass), less(ZERO, whole)))
        for sum_symbol in [known for known in sums.known.values() if known.axis == axis]:
            (atoms,) = monomials(sum_symbol.body, axis)
            powers = [atom for atom in atoms if atom.op == "exp"]
            if len(powers) == 1 and len(atoms) == 2 and {x, root.symbol} <= set(parts(powers[0])):
                gap = sum_symbol.body - _moved(powers[0]) * steep
                induction.add(axis, "the backward graph sums ψ′, times a number", same(sums.total(gap, axis), ZERO))


def _moved(power: Term) -> Term:
    """e^(3/2·c), of e^(−3/2·(log(1 + t²) − c)) as the backward graph writes it."""
    return function("exp", -power.args[0].args[0].args[1] * THREE_HALVES)


def lemmas() -> list[Obligation]:
    """ψ′ by the rules, and (1+t²)^(−3/2) as the backward graph writes it, moved by any number c."""
    t, c = symbol("t"), symbol("c")
    log, h = function("log", t * t + ONE), function("sqrt", t * t + ONE)
    hints = tuple(function("exp", factor * log) for factor in (HALF, ONE, THREE_HALVES))
    power = function("exp", (log + c) * -THREE_HALVES)
    by_rules = ONE / h - t * (t / h) * (ONE / h) * (ONE / h)
    first, second = same(by_rules, slope(t)), same(power, _moved(power) * slope(t))
    return [
        Obligation("lemma-1", "ψ′ by the rules for quotients and roots", (), first, valuations=Valuations()),
        Obligation("lemma-2", POWER, (), second, hints=hints, valuations=Valuations()),
    ]


def cut(obligation: Obligation) -> Obligation:
    """Roots and powers by the lemmas: each becomes an unknown of which the lemmas' instances are known."""
    claims = [claim for _, claim in obligation.hypotheses] + [obligation.goal]
    every = list(parts(*claims))
    roots = [term for term in every if term.op == "sqrt"]
    powers = [term for term in every if term.op == "exp" and term.args[0].args[0].op == "+"]
    moved = list(
        dict.fromkeys([_moved(term) for term in powers] + [subterm for subterm in every if subterm.op == "exp"])
    )
    cuts = [*roots, *(ONE / term for term in roots), *(term for term in moved if term not in powers)]
    table = {term: symbol(f"cut_{n}", *sorted(term.depends)) for n, term in enumerate(cuts)}
    given = []
    for root in roots:
        h = table[root]
        given += [(INSIDE, less(ZERO, h)), (INSIDE, same(h * h, exchanged(root.args[0], table)))]
        given += [(INSIDE, less(ZERO, table[ONE / root])), (INSIDE, same(h * table[ONE / root], ONE))]
    given += [("an exponential is positive", less(ZERO, table[term])) for term in moved if term not in powers]
    for power in powers:
        t = power.args[0].args[0].args[0].args[0].args[0].args[0]
        table[power] = exchanged(_moved(power) * slope(t), table)
    known = [(label, exchanged(claim, table)) for label, claim in obligation.hypotheses]
    stands = {value: term for term, value in table.items() if is_symbol(value)}
    hypotheses, goal = (*known, *given), exchanged(obligation.goal, table)
    return replace(obligation, hypotheses=hypotheses, goal=goal, hints=(), stands=stands)
