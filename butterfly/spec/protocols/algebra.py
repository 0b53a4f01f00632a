"""Numbers: ``CommutativeSemiring``, ``OrderedRing``, ``OrderedField`` and ``CommutativeMonoid``, with the rationals."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol, TypeVar

from butterfly.spec.mirror import Law, Mirror

T = TypeVar("T")


class CommutativeSemiring(Protocol[T]):
    """Agda: ``Butterfly.Algebra.Base.CommutativeSemiring``."""

    @property
    def zero(self) -> T: ...  # 0#
    @property
    def unity(self) -> T: ...  # 1#
    def equal(self, x: T, y: T) -> bool: ...  # _≈_
    def add(self, x: T, y: T) -> T: ...  # _+_
    def multiply(self, x: T, y: T) -> T: ...  # _·_


class OrderedRing(Protocol[T]):
    """Agda: ``Butterfly.Algebra.Base.OrderedRing``."""

    @property
    def semiring(self) -> CommutativeSemiring[T]: ...
    def negate(self, x: T) -> T: ...  # -_
    def at_most(self, x: T, y: T) -> bool: ...  # _≤_


class OrderedField(Protocol[T]):
    """Agda: ``Butterfly.Algebra.Base.OrderedField``."""

    @property
    def ring(self) -> OrderedRing[T]: ...
    def inverse(self, x: T) -> T: ...  # _⁻¹


class CommutativeMonoid(Protocol[T]):
    """Agda: ``Butterfly.Monoid.Base.CommutativeMonoid``."""

    @property
    def empty(self) -> T: ...  # ε
    def same(self, x: T, y: T) -> bool: ...  # _≈_
    def merge(self, x: T, y: T) -> T: ...  # _∙_


@dataclass(frozen=True, slots=True)
class RationalSemiring:
    """Fractions with + and ·; in Agda the semiring of ``Butterfly.Rational.Properties.rationals``."""

    zero: Fraction = Fraction(0)
    unity: Fraction = Fraction(1)

    def equal(self, x: Fraction, y: Fraction) -> bool:
        return x == y

    def add(self, x: Fraction, y: Fraction) -> Fraction:
        return x + y

    def multiply(self, x: Fraction, y: Fraction) -> Fraction:
        return x * y


@dataclass(frozen=True, slots=True)
class Rationals:
    """The ordered field of fractions: ``Butterfly.Rational.Properties.rationals``.

    >>> Rationals().inverse(Fraction(2, 3)), Rationals().inverse(Fraction(-1))
    (Fraction(3, 2), Fraction(0, 1))
    """

    semiring: RationalSemiring = RationalSemiring()

    @property
    def ring(self) -> "Rationals":
        return self

    def negate(self, x: Fraction) -> Fraction:
        return -x

    def at_most(self, x: Fraction, y: Fraction) -> bool:
        return x <= y

    def inverse(self, x: Fraction) -> Fraction:
        """The inverse of a positive fraction; zero, by the convention of the specification, for any other."""
        return 1 / x if x > 0 else Fraction(0)


@dataclass(frozen=True, slots=True)
class Sums:
    """Fractions under addition: a commutative monoid."""

    empty: Fraction = Fraction(0)

    def same(self, x: Fraction, y: Fraction) -> bool:
        return x == y

    def merge(self, x: Fraction, y: Fraction) -> Fraction:
        return x + y


def _implies(*claims: bool) -> bool:
    """Whether the last holds where all others do."""
    return not all(claims[:-1]) or claims[-1]


SEMIRING_LAWS: dict[str, Law] = {
    "≈-refl": lambda s, x: s.equal(x, x),
    "≈-sym": lambda s, x, y: _implies(s.equal(x, y), s.equal(y, x)),
    "≈-trans": lambda s, x, y, z: _implies(s.equal(x, y), s.equal(y, z), s.equal(x, z)),
    "+-cong": lambda s, x, y, u, v: _implies(s.equal(x, y), s.equal(u, v), s.equal(s.add(x, u), s.add(y, v))),
    "·-cong": lambda s, x, y, u, v: _implies(s.equal(x, y), s.equal(u, v), s.equal(s.multiply(x, u), s.multiply(y, v))),
    "+-assoc": lambda s, x, y, z: s.equal(s.add(s.add(x, y), z), s.add(x, s.add(y, z))),
    "+-comm": lambda s, x, y: s.equal(s.add(x, y), s.add(y, x)),
    "+-unit": lambda s, x: s.equal(s.add(s.zero, x), x),
    "·-assoc": lambda s, x, y, z: s.equal(s.multiply(s.multiply(x, y), z), s.multiply(x, s.multiply(y, z))),
    "·-comm": lambda s, x, y: s.equal(s.multiply(x, y), s.multiply(y, x)),
    "·-unit": lambda s, x: s.equal(s.multiply(s.unity, x), x),
    "·-zero": lambda s, x: s.equal(s.multiply(s.zero, x), s.zero),
    "distrib": lambda s, x, y, z: s.equal(s.multiply(s.add(x, y), z), s.add(s.multiply(x, z), s.multiply(y, z))),
}
RING_LAWS: dict[str, Law] = {
    "-‿cong": lambda r, x, y: _implies(r.semiring.equal(x, y), r.semiring.equal(r.negate(x), r.negate(y))),
    "+-inverse": lambda r, x: r.semiring.equal(r.semiring.add(x, r.negate(x)), r.semiring.zero),
    "≤-reflexive": lambda r, x, y: _implies(r.semiring.equal(x, y), r.at_most(x, y)),
    "≤-trans": lambda r, x, y, z: _implies(r.at_most(x, y), r.at_most(y, z), r.at_most(x, z)),
    "≤-antisym": lambda r, x, y: _implies(r.at_most(x, y), r.at_most(y, x), r.semiring.equal(x, y)),
    "≤-total": lambda r, x, y: r.at_most(x, y) or r.at_most(y, x),
    "_≤?_": lambda r, x, y: r.at_most(x, y) in (True, False),
    "+-mono": lambda r, x, y, u, v: _implies(
        r.at_most(x, y), r.at_most(u, v), r.at_most(r.semiring.add(x, u), r.semiring.add(y, v))
    ),
    "·-mono": lambda r, x, y, z: _implies(
        r.at_most(r.semiring.zero, z), r.at_most(x, y), r.at_most(r.semiring.multiply(x, z), r.semiring.multiply(y, z))
    ),
    "·-cancel": lambda r, x, y, z: _implies(
        not r.at_most(z, r.semiring.zero),
        r.at_most(r.semiring.multiply(x, z), r.semiring.multiply(y, z)),
        r.at_most(x, y),
    ),
    "0<1": lambda r: not r.at_most(r.semiring.unity, r.semiring.zero),
}
FIELD_LAWS: dict[str, Law] = {
    "·-inverse": lambda f, x: _implies(
        not f.ring.at_most(x, f.ring.semiring.zero),
        f.ring.semiring.equal(f.ring.semiring.multiply(x, f.inverse(x)), f.ring.semiring.unity),
    ),
}
MONOID_LAWS: dict[str, Law] = {
    "≈-refl": lambda m, x: m.same(x, x),
    "≈-sym": lambda m, x, y: _implies(m.same(x, y), m.same(y, x)),
    "≈-trans": lambda m, x, y, z: _implies(m.same(x, y), m.same(y, z), m.same(x, z)),
    "∙-cong": lambda m, x, y, u, v: _implies(m.same(x, y), m.same(u, v), m.same(m.merge(x, u), m.merge(y, v))),
    "∙-assoc": lambda m, x, y, z: m.same(m.merge(m.merge(x, y), z), m.merge(x, m.merge(y, z))),
    "∙-comm": lambda m, x, y: m.same(m.merge(x, y), m.merge(y, x)),
    "∙-unit": lambda m, x: m.same(m.merge(m.empty, x), x),
}
CARRIER = frozenset({"Carrier"})
MIRRORS = [
    Mirror(
        "Butterfly.Algebra.Base.CommutativeSemiring",
        CommutativeSemiring,
        {"_≈_": "equal", "_+_": "add", "_·_": "multiply", "0#": "zero", "1#": "unity"},
        CARRIER,
        SEMIRING_LAWS,
    ),
    Mirror(
        "Butterfly.Algebra.Base.OrderedRing",
        OrderedRing,
        {"semiring": "semiring", "-_": "negate", "_≤_": "at_most"},
        laws=RING_LAWS,
    ),
    Mirror("Butterfly.Algebra.Base.OrderedField", OrderedField, {"ring": "ring", "_⁻¹": "inverse"}, laws=FIELD_LAWS),
    Mirror(
        "Butterfly.Monoid.Base.CommutativeMonoid",
        CommutativeMonoid,
        {"_≈_": "same", "_∙_": "merge", "ε": "empty"},
        CARRIER,
        MONOID_LAWS,
    ),
]
