"""For every law that a protocol mirrors, a structure and elements of it for which the law is false.

A law that is replaced by one that always holds fails here.
"""

from collections.abc import Iterator
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import torch
from torch import Tensor

from butterfly.spec.protocols import algebra, models, pools

Violation = tuple[Any, tuple[Any, ...]]
"""A structure, and the elements at which it breaks the law."""
ZERO, ONE, TWO, THREE = (Fraction(n) for n in range(4))


def _with(structure: Any, **changes: Any) -> Any:
    """A structure with members replaced."""
    members = {name: getattr(structure, name) for name in dir(structure) if not name.startswith("_")}
    return SimpleNamespace(**(members | changes))


def _in_turn(*answers: Any) -> Any:
    """A member that answers otherwise each time, whatever it is asked."""
    following: Iterator[Any] = iter(answers)
    return lambda *_: next(following)


def _near(x: Any, y: Any) -> bool:
    return bool(abs(x - y) <= 1)


_NUMBERS, _SUMS, _FIELD = algebra.RationalSemiring(), algebra.Sums(), algebra.Rationals()


def _of_numbers(**changes: Any) -> Any:
    return _with(_NUMBERS, **changes)


def _of_ring(**changes: Any) -> Any:
    return SimpleNamespace(**({"semiring": _NUMBERS, "negate": _FIELD.negate, "at_most": _FIELD.at_most} | changes))


def _of_sums(**changes: Any) -> Any:
    return _with(_SUMS, **changes)


def _last(x: Any, y: Any) -> Any:
    return y


def _minus(x: Any, y: Any) -> Any:
    return x - y


SEMIRING: dict[str, Violation] = {
    "≈-refl": (_of_numbers(equal=lambda x, y: False), (ONE,)),
    "≈-sym": (_of_numbers(equal=lambda x, y: x <= y), (ONE, TWO)),
    "≈-trans": (_of_numbers(equal=_near), (ZERO, ONE, TWO)),
    "+-cong": (_of_numbers(equal=_near), (ZERO, ONE, ZERO, ONE)),
    "·-cong": (_of_numbers(equal=_near), (TWO, THREE, TWO, THREE)),
    "+-assoc": (_of_numbers(add=_minus), (ONE, ONE, ONE)),
    "+-comm": (_of_numbers(add=_last), (ONE, TWO)),
    "+-unit": (_of_numbers(zero=ONE), (ONE,)),
    "·-assoc": (_of_numbers(multiply=_minus), (ONE, ONE, ONE)),
    "·-comm": (_of_numbers(multiply=_last), (ONE, TWO)),
    "·-unit": (_of_numbers(unity=TWO), (ONE,)),
    "·-zero": (_of_numbers(zero=ONE), (TWO,)),
    "distrib": (_of_numbers(multiply=max), (ZERO, ZERO, ONE)),
}


def _falling(x: Any, y: Any) -> bool:
    return bool(x >= y)


RING: dict[str, Violation] = {
    "-‿cong": (_of_ring(semiring=_of_numbers(equal=lambda x, y: max(x, 0) == max(y, 0))), (-ONE, -TWO)),
    "+-inverse": (_of_ring(negate=lambda x: x), (ONE,)),
    "≤-reflexive": (_of_ring(at_most=lambda x, y: x < y), (ONE, ONE)),
    "≤-trans": (_of_ring(at_most=lambda x, y: x <= y + 1), (TWO, ONE, ZERO)),
    "≤-antisym": (_of_ring(at_most=lambda x, y: True), (ONE, TWO)),
    "≤-total": (_of_ring(at_most=lambda x, y: False), (ONE, TWO)),
    "_≤?_": (_of_ring(at_most=lambda x, y: None), (ONE, TWO)),
    "+-mono": (_of_ring(at_most=lambda x, y: abs(x) <= abs(y)), (ONE, -ONE, ONE, ONE)),
    "·-mono": (_of_ring(at_most=_falling), (TWO, ONE, -ONE)),
    "·-cancel": (_of_ring(at_most=_falling), (ONE, TWO, -ONE)),
    "0<1": (_of_ring(semiring=_of_numbers(unity=ZERO)), ()),
}
MONOID: dict[str, Violation] = {
    "≈-refl": (_of_sums(same=lambda x, y: False), (ONE,)),
    "≈-sym": (_of_sums(same=lambda x, y: x <= y), (ONE, TWO)),
    "≈-trans": (_of_sums(same=_near), (ZERO, ONE, TWO)),
    "∙-cong": (_of_sums(same=_near), (ZERO, ONE, ZERO, ONE)),
    "∙-assoc": (_of_sums(merge=_minus), (ONE, ONE, ONE)),
    "∙-comm": (_of_sums(merge=_last), (ONE, TWO)),
    "∙-unit": (_of_sums(empty=ONE), (ONE,)),
}


def _row(*numbers: float) -> Tensor:
    return torch.tensor(numbers, dtype=torch.float64)


def _pool(**changes: Any) -> Any:
    """A pool whose states are its outputs, and that adds them."""
    own = {"merge": torch.add, "empty": torch.zeros_like, "finish": lambda s: s, "lift": torch.mul}
    return SimpleNamespace(**(own | changes))


_S, _T, _U = _row(1.0), _row(2.0), _row(4.0)
_SHOWN, _HIDDEN = _row(1.0, 1.0), _row(1.0, 2.0)
POOL: dict[str, Violation] = {
    "_≈ₛ_": (_pool(), (_S, _T)),
    "same-refl": (_pool(finish=lambda s: s * float("nan")), (_S,)),
    "same-sym": (_pool(finish=_in_turn(_S, _S, _S, _T)), (_S, _S)),
    "same-trans": (_pool(finish=_in_turn(_S, _S, _S, _S, _S, _T)), (_S, _S, _S)),
    "merge-cong": (_pool(finish=lambda s: s[:1], merge=lambda s, t: s.flip(0) + t), (_SHOWN, _HIDDEN, _SHOWN, _SHOWN)),
    "merge-assoc": (_pool(merge=torch.sub), (_S, _T, _U)),
    "merge-comm": (_pool(merge=_last), (_S, _T)),
    "merge-unit": (_pool(empty=torch.ones_like), (_S,)),
}
_QUARTERS = _row(0.25, 0.75)


def _norm(norm: Any) -> Any:
    return SimpleNamespace(norm=norm)


def _squares(x: Tensor) -> Tensor:
    return (x * x).sum()


def _one_map(**changes: Any) -> Any:
    return _with(models.Autograd(), **changes)


def _square(x: Tensor) -> Tensor:
    return x * x


def _shift(x: Tensor) -> Tensor:
    return x + 1


def _judged(*answers: bool) -> Any:
    return SimpleNamespace(smooth=_in_turn(*answers), rough=lambda x: x.sum())


def _constant(x: Tensor) -> Tensor:
    return x.new_tensor(1.0)


def _bent(x: Tensor) -> Tensor:
    """With a corner where the judge looks at the sum of its point's coordinates."""
    return (x - 7.25).relu()


_POINT = _row(0.5, 1.25)
VIOLATIONS: dict[str, dict[str, Violation]] = {
    "Butterfly.Algebra.Base.CommutativeSemiring": SEMIRING,
    "Butterfly.Algebra.Base.OrderedRing": RING,
    "Butterfly.Algebra.Base.OrderedField": {
        "·-inverse": (SimpleNamespace(ring=_FIELD, inverse=lambda x: x), (TWO,)),
    },
    "Butterfly.Monoid.Base.CommutativeMonoid": MONOID,
    "Butterfly.Pool.Base.Pool": POOL,
    "Butterfly.Pool.Base.Weights": {
        "weight-≥0": (pools.Weights(_row(-0.5, 1.5)), (0,)),
        "sums-to-one": (pools.Weights(_row(0.5, 0.75)), ()),
    },
    "Butterfly.Pool.Base.Distribution": {
        "probability-≥0": (pools.Distribution(_row(-0.5, 1.5)), (0,)),
        "probabilities-sum-to-one": (pools.Distribution(_row(0.5, 0.75)), ()),
    },
    "Butterfly.Pool.Properties.Test": {
        "value-≥0": (pools.Test(_row(-0.5)), (0,)),
        "value-≤1": (pools.Test(_row(1.5)), (0,)),
    },
    "Butterfly.Pool.Refuted.Geometric-mean": {
        "positive": (pools.GeometricMean(_row(-1.0), _QUARTERS, _QUARTERS, _QUARTERS), (0,)),
        "square": (pools.GeometricMean(_row(1.0), _QUARTERS, _QUARTERS, _QUARTERS), (0,)),
        "normalised": (pools.GeometricMean(_QUARTERS, _QUARTERS, _QUARTERS, _row(0.5, 0.5)), (0,)),
    },
    "Butterfly.Space.Base.NormedSpace": {
        "‖‖-cong": (_norm(_in_turn(_S, _T)), (_S, _S)),
        "‖‖-≥0": (_norm(lambda x: -x.abs().sum()), (_S,)),
        "‖‖-zero": (_norm(lambda x: 1 + x.abs().sum()), ()),
        "‖‖-negate": (_norm(lambda x: x.sum()), (_S,)),
        "‖‖-scale": (_norm(_squares), (_T, _S)),
        "‖‖-triangle": (_norm(_squares), (_S, _S)),
    },
    "Butterfly.Space.Base.AbsoluteNorm": {
        "‖‖-mono": (SimpleNamespace(space=_norm(lambda x: x.sum().abs())), (_row(1.0, 1.0), _row(1.0, -1.0))),
    },
    "Butterfly.Retention.Properties.ConcaveScore": {
        "tangent-above": (
            SimpleNamespace(inside=lambda x: True, score=_square, slope=lambda a: 2 * a),
            (_row(0.0), _row(1.0)),
        ),
    },
    "Butterfly.Median.Properties.BoundedInfluence": {
        "φ-mono": (SimpleNamespace(influence=torch.neg), (_S, _T)),
        "φ-above": (SimpleNamespace(influence=lambda x: x - 9), (_S,)),
        "φ-below": (SimpleNamespace(influence=lambda x: x + 9), (_S,)),
    },
    "Butterfly.Median.Solutions.RisingInfluence": {
        "q-positive": (SimpleNamespace(influence=torch.neg, quotient=lambda x, y: -torch.ones_like(x)), (_S, _T)),
        "rises": (SimpleNamespace(influence=torch.zeros_like, quotient=lambda x, y: torch.ones_like(x)), (_S, _T)),
    },
    "Butterfly.Gradient.Base.ReverseDifferential": {
        "apply-compose": (_one_map(compose=lambda g, f: f), (_square, _shift, _POINT)),
        "apply-pair": (_one_map(pair=lambda f, g: lambda x: (g(x), f(x))), (_square, _shift, _POINT)),
        "apply-each": (
            _one_map(each=lambda f: lambda x: torch.stack([part(x) for part in f[::-1]])),
            ([_square, _shift], _POINT, 0, 0),
        ),
        "derivative-rate": (_one_map(derivative=lambda f, x, v: torch.zeros_like(v)), (_square, _POINT, _POINT, 0)),
        "adjoint": (_one_map(reverse=lambda f, x, c: torch.zeros_like(c)), (_square, _POINT, _POINT, _POINT)),
        "reverse-cong": (_one_map(reverse=_in_turn(_S, _T)), (_square, _S, _S, _S)),
        "reverse-compose": (_one_map(reverse=lambda f, x, c: 2 * c), (_square, _shift, _POINT, _POINT)),
        "reverse-pair": (
            _one_map(reverse=lambda f, x, c: torch.ones_like(x)), (_square, _shift, _POINT, (_POINT, _POINT), 0),
        ),
        "reverse-each": (
            _one_map(reverse=lambda f, x, c: torch.ones_like(x)),
            ([_square, _shift], _POINT, torch.stack([_POINT, _POINT]), 0),
        ),
    },
    "Butterfly.Smooth.Base.SmoothStructure": {
        "smooth-coordinate": (_judged(False), (0,)),
        "smooth-constant": (_judged(False), (1.0,)),
        "smooth-+": (_judged(True, True, False), (_constant, _constant)),
        "smooth-·": (_judged(True, True, False), (_constant, _constant)),
        "smooth-compose": (_judged(True, True, False), (_constant, _constant)),
        "smooth-cong": (_judged(True, False), (_constant, _constant)),
        "smooth-inverse": (_judged(True, False), (_constant, _constant)),
        "rough-is-not-smooth": (_judged(True), ()),
    },
    "Butterfly.Smooth.Base.Solving": {
        "smooth-root": (_judged(True, False), (_constant, _constant)),
        "smooth-implicit": (_judged(True, True, False), (lambda z: z[0] - 1, _constant, _constant)),
    },
    "Butterfly.Smooth.Base.Exponential": {
        "exp-positive": (SimpleNamespace(exp=torch.neg), (_S,)),
        "exp-sum": (SimpleNamespace(exp=lambda x: x), (_S, _T)),
        "smooth-exp": (SimpleNamespace(exp=_bent), (lambda x: x.sum(),)),
        "smooth-log": (SimpleNamespace(log=_bent), (lambda x: x.sum(),)),
    },
    "Butterfly.Logarithm.Base.Logarithm": {
        "log-cong": (SimpleNamespace(log=_in_turn(_S, _T)), (_S, _S)),
        "log-product": (SimpleNamespace(log=lambda x: x), (_S, _T)),
    },
}  # fmt: skip
"""Agda record → law → what breaks it."""
