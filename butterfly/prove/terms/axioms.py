"""The axioms of exp, log and square roots, instantiated for the terms that occur. All are true statements.

exp is positive and strictly increasing, lies above its tangent at 0, and turns sums into products; exp(log x) = x for
x > 0. The square root of x ≥ 0 is the number ≥ 0 whose square is x. The choice of instances cannot make a false goal
provable.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import combinations, combinations_with_replacement

from butterfly.core.canonical import sha256_text
from butterfly.prove.terms.term import (
    ONE,
    ZERO,
    Term,
    at_most,
    conjunction,
    function,
    implication,
    less,
    parts,
    same,
)

NAMES = {
    "exp-positive": "0 < exp(x)",
    "exp-increasing": "x < y ⇔ exp(x) < exp(y)",
    "exp-tangent": "1 + x ≤ exp(x)",
    "exp-sum": "exp(x)·exp(y) = exp(x + y)",
    "exp-log": "exp(log(x)) = x for x > 0",
    "sqrt": "√x ≥ 0 and √x·√x = x for x ≥ 0",
}
"""Every axiom that a query may use. All of them are theorems of real analysis."""


def instances(claims: Sequence[Term]) -> list[tuple[str, Term]]:
    """Instances over the terms of the claims, in a fixed order."""
    every = list(parts(*claims))
    facts: list[tuple[str, Term]] = []
    logs = [subterm for subterm in every if subterm.op == "log"]
    exps = [subterm for subterm in every if subterm.op == "exp"]
    for log in logs:
        argument = log.args[0]
        inverse = function("exp", log)
        facts.append(("exp-log", implication(less(ZERO, argument), same(inverse, argument))))
        if inverse not in exps:
            exps.append(inverse)
    exps.sort(key=lambda exp: exp.text)
    for exp in exps:
        facts.append(("exp-positive", less(ZERO, exp)))
        facts.append(("exp-tangent", at_most(ONE + exp.args[0], exp)))
    for first, other in combinations(exps, 2):
        x, y = first.args[0], other.args[0]
        facts.append((
            "exp-increasing",
            conjunction([
                implication(less(x, y), less(first, other)),
                implication(less(y, x), less(other, first)),
                implication(same(x, y), same(first, other)),
            ]),
        ))  # fmt: skip
    facts += _sums(exps)
    for first in sorted((subterm for subterm in every if subterm.op == "sqrt"), key=lambda term: term.text):
        argument = first.args[0]
        facts.append(
            (
                "sqrt",
                implication(
                    at_most(ZERO, argument), conjunction([at_most(ZERO, first), same(first * first, argument)])
                ),
            )
        )
    return facts


def _sums(exps: Sequence[Term]) -> list[tuple[str, Term]]:
    """exp-sum where one argument is the sum of two others, guessed from values and guarded by the sum itself."""
    arguments = [exp.args[0] for exp in exps]
    values = [tuple(_value(argument, seed) for seed in range(3)) for argument in arguments]
    nothing = (Fraction(0),) * 3
    facts = []
    for (i, x), (j, y) in combinations_with_replacement(enumerate(arguments), 2):
        total = tuple(a + b for a, b in zip(values[i], values[j], strict=True))
        for n, z in enumerate(arguments):
            if values[n] == total:
                guard = same(x + y, z)
                facts.append(("exp-sum", implication(guard, same(exps[i] * exps[j], exps[n]))))
        if total == nothing:
            facts.append(("exp-sum", implication(same(x + y, ZERO), same(exps[i] * exps[j], ONE))))
    return facts


def _value(term: Term, seed: int) -> Fraction:
    """The term at pseudo-random rationals; functions give pseudo-random values too."""
    known: dict[Term, Fraction | bool] = {}

    def drawn(text: str) -> Fraction:
        return Fraction(int(sha256_text(f"{seed} {text}")[:8], 16) + 1, 2**16)

    for part in parts(term):
        args = [known[arg] for arg in part.args]
        known[part] = part.value if part.value is not None else _apply(part.op, args, drawn)
    return Fraction(known[term])


def _apply(op: str, args: list[Fraction | bool], drawn: Callable[[str], Fraction]) -> Fraction | bool:
    table: dict[str, Callable[..., Fraction | bool]] = {
        "+": lambda x, y: x + y,
        "*": lambda x, y: x * y,
        "/": lambda x, y: x / y if y else Fraction(0),
        "-": lambda x: -x,
        "<": lambda x, y: x < y,
        "<=": lambda x, y: x <= y,
        "=": lambda x, y: x == y,
        "not": lambda x: not x,
        "and": lambda *c: all(c),
        "=>": lambda x, y: not x or y,
        "ite": lambda c, x, y: x if c else y,
        "true": lambda: True,
        "false": lambda: False,
    }
    if op in table:
        result: Fraction | bool = table[op](*args)
        return result
    return drawn(f"{op} {args}")
