"""Weights, distributions and pools; the pools of ``butterfly.fusion`` satisfy ``Pool`` as they are."""

from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from torch import Tensor

from butterfly.fusion.rounding import gamma, tiny
from butterfly.spec.mirror import Law, Mirror

S = TypeVar("S")


class State(Protocol):
    """Agda: ``Butterfly.Pool.Base.State``."""

    @property
    def total(self) -> Tensor: ...
    @property
    def weight(self) -> Tensor: ...


class Pool(Protocol[S]):
    """Agda: ``Butterfly.Pool.Base.Pool``."""

    def lift(self, weight: Tensor, output: Tensor, /) -> S: ...
    def merge(self, left: S, right: S, /) -> S: ...
    def empty(self, like: Tensor, /) -> S: ...
    def finish(self, state: S, /) -> Tensor: ...


@dataclass(frozen=True)
class Weights:
    """Agda: ``Butterfly.Pool.Base.Weights``, a point of the simplex [k]."""

    weight: Tensor


@dataclass(frozen=True)
class Distribution:
    """Agda: ``Butterfly.Pool.Base.Distribution``, probabilities [d]."""

    probability: Tensor


@dataclass(frozen=True)
class Test:
    """Agda: ``Butterfly.Pool.Properties.Test``, values in [0, 1] for each token [d]."""

    __test__ = False
    value: Tensor


@dataclass(frozen=True)
class GeometricMean:
    """Agda: ``Butterfly.Pool.Refuted.Geometric-mean``, the roots [d] of p·q that the log pool F of two normalises."""

    g: Tensor
    _p: Tensor
    _q: Tensor
    _fused: Tensor


def near(x: Tensor, y: Tensor) -> bool:
    """Whether two results of the same non-negative sums differ by no more than their rounding; NaN is near nothing."""
    allowed = gamma(2 * x.numel() + 16, x.dtype) * (x.abs() + y.abs()).max() + tiny(x.dtype)
    return bool(((x - y).abs() <= allowed).all())


def same(pool: Pool[Any], s: Any, t: Any) -> bool:
    """Whether two states finish to the same output, up to rounding; states of total weight zero have no output."""
    return near(pool.finish(s), pool.finish(t))


POOL_LAWS: dict[str, Law] = {
    "_≈ₛ_": same,
    "same-refl": lambda p, s: same(p, s, s),
    "same-sym": lambda p, s, t: not same(p, s, t) or same(p, t, s),
    "same-trans": lambda p, s, t, u: not (same(p, s, t) and same(p, t, u)) or same(p, s, u),
    "merge-cong": lambda p, s, t, u, v: not (same(p, s, t) and same(p, u, v)) or same(p, p.merge(s, u), p.merge(t, v)),
    "merge-assoc": lambda p, s, t, u: same(p, p.merge(p.merge(s, t), u), p.merge(s, p.merge(t, u))),
    "merge-comm": lambda p, s, t: same(p, p.merge(s, t), p.merge(t, s)),
    "merge-unit": lambda p, s: same(p, p.merge(p.empty(p.finish(s)), s), s),
}
MIRRORS = [
    Mirror(
        "Butterfly.Pool.Base.State",
        State,
        {"total": "total", "weight": "weight"},
        tabled=frozenset({"total"}),
    ),
    Mirror(
        "Butterfly.Pool.Base.Pool",
        Pool,
        {"lift": "lift", "merge": "merge", "empty": "empty", "finish": "finish"},
        frozenset({"PartialFusion"}),
        POOL_LAWS,
        shaped=frozenset({"empty"}),
        tabled=frozenset({"finish"}),
    ),
    Mirror(
        "Butterfly.Pool.Base.Weights",
        Weights,
        {"weight": "weight"},
        laws={
            "weight-≥0": lambda w, i: bool(w.weight[i] >= 0),
            "sums-to-one": lambda w: near(w.weight.sum(), w.weight.new_ones(())),
        },
        tabled=frozenset({"weight"}),
    ),
    Mirror(
        "Butterfly.Pool.Base.Distribution",
        Distribution,
        {"probability": "probability"},
        laws={
            "probability-≥0": lambda p, y: bool(p.probability[y] >= 0),
            "probabilities-sum-to-one": lambda p: near(p.probability.sum(), p.probability.new_ones(())),
        },
        tabled=frozenset({"probability"}),
    ),
    Mirror(
        "Butterfly.Pool.Properties.Test",
        Test,
        {"value": "value"},
        laws={
            "value-≥0": lambda t, y: bool(t.value[y] >= 0),
            "value-≤1": lambda t, y: bool(t.value[y] <= 1),
        },
        tabled=frozenset({"value"}),
    ),
    Mirror(
        "Butterfly.Pool.Refuted.Geometric-mean",
        GeometricMean,
        {"g": "g"},
        laws={
            "positive": lambda m, y: bool(m.g[y] >= 0),
            "square": lambda m, y: near(m.g[y] * m.g[y], m._p[y] * m._q[y]),
            "normalised": lambda m, y: near(m._fused[y] * m.g.sum(), m.g[y]),
        },
        tabled=frozenset({"g"}),
    ),
]
