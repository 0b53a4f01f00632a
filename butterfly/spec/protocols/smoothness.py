"""What is called smooth: a predicate closed under what fusion is made of, with second derivatives as an instance."""

from collections.abc import Callable
from typing import Protocol

import torch
from torch import Tensor

from butterfly.spec.mirror import Law, Mirror
from butterfly.spec.protocols.pools import near

Function = Callable[[Tensor], Tensor]
"""From a point [d] to a number, or, for the inside of a composition, to a point."""


class SmoothStructure(Protocol):
    """Agda: ``Butterfly.Smooth.Base.SmoothStructure``: which functions are called smooth, by what closes them."""

    def smooth(self, f: Function, /) -> bool: ...
    def rough(self, x: Tensor, /) -> Tensor: ...


class Exponential(Protocol):
    """Agda: ``Butterfly.Smooth.Base.Exponential``."""

    def exp(self, x: Tensor, /) -> Tensor: ...
    def log(self, x: Tensor, /) -> Tensor: ...


class Logarithm(Protocol):
    """Agda: ``Butterfly.Logarithm.Base.Logarithm``."""

    def log(self, x: Tensor, /) -> Tensor: ...


class Solving(Protocol):
    """Agda: ``Butterfly.Smooth.Base.Solving``: laws alone, of a smooth structure."""


class TwiceDifferentiable:
    """Smooth as far as second derivatives can be compared with finite differences, at one point of four coordinates.

    >>> TwiceDifferentiable().smooth(lambda x: (x * x).sum()), TwiceDifferentiable().smooth(lambda x: x.floor().sum())
    (True, False)
    """

    def smooth(self, f: Function) -> bool:
        x = torch.tensor([0.5, 1.25, 2.0, 3.5], dtype=torch.float64, requires_grad=True)
        if not f(x).requires_grad:
            return bool(torch.equal(f(x), f(x + 1)))
        try:
            twice = torch.autograd.gradcheck(f, (x,)) and torch.autograd.gradgradcheck(f, (x,))
            return twice and bool(f(x) != f(x + 0.7))
        except RuntimeError:  # what gradcheck raises where the derivatives disagree
            return False

    def rough(self, x: Tensor) -> Tensor:
        """ReLU, with its corner at the point that is looked at."""
        return (x - 1.25).relu().sum()


class TorchExponential:
    """torch's exp and log."""

    def exp(self, x: Tensor) -> Tensor:
        return x.exp()

    def log(self, x: Tensor) -> Tensor:
        return x.log()


_JUDGE = TwiceDifferentiable()
_POINTS = [torch.tensor(point, dtype=torch.float64) for point in ((0.5, 1.25, 2.0, 3.5), (1.0, 0.25, 0.75, 2.5))]
"""Where the hypotheses of laws are tried that Agda states of every point."""


def _everywhere(holds: Callable[[Tensor], Tensor | bool]) -> bool:
    return all(bool(holds(x)) for x in _POINTS)


def _joined(*parts: Tensor) -> Tensor:
    """Numbers before a point: (u, x) or (u, v, x)."""
    return torch.cat([part.reshape(-1) for part in parts])


def _solves(g: Function, q: Function, m: Function) -> bool:
    """Whether q > 0, g(u, x) − g(v, x) = (u − v) q(u, v, x), and g(m(x), x) = 0."""

    def at(x: Tensor) -> bool:
        u, v = x[0], x[1] + 1
        rises = near(g(_joined(u, x)) - g(_joined(v, x)), (u - v) * q(_joined(u, v, x)))
        return rises and bool(q(_joined(u, v, x)) > 0) and bool(g(_joined(m(x), x)).abs() <= 1e-9)

    return _everywhere(at)


SMOOTH_LAWS: dict[str, Law] = {
    "smooth-coordinate": lambda s, a: s.smooth(lambda x: x[a]),
    "smooth-constant": lambda s, c: s.smooth(lambda x: x.new_tensor(c)),
    "smooth-+": lambda s, f, g: not (s.smooth(f) and s.smooth(g)) or s.smooth(lambda x: f(x) + g(x)),
    "smooth-·": lambda s, f, g: not (s.smooth(f) and s.smooth(g)) or s.smooth(lambda x: f(x) * g(x)),
    "smooth-compose": lambda s, f, g: (
        not (s.smooth(f) and s.smooth(g)) or s.smooth(lambda x: f(torch.stack([g(x)] * len(x))))
    ),
    "smooth-cong": lambda s, f, g: not (_everywhere(lambda x: near(f(x), g(x))) and s.smooth(f)) or s.smooth(g),
    "smooth-inverse": lambda s, f, g: (
        not (_everywhere(lambda x: near(f(x) * g(x), x.new_ones(()))) and s.smooth(f)) or s.smooth(g)
    ),
    "rough-is-not-smooth": lambda s: not s.smooth(s.rough),
}
LOGARITHM_LAWS: dict[str, Law] = {
    "log-cong": lambda e, x, y: not torch.equal(x, y) or near(e.log(x), e.log(y)),
    "log-product": lambda e, x, y: not bool((x > 0).all() and (y > 0).all()) or near(e.log(x * y), e.log(x) + e.log(y)),
}
SOLVING_LAWS: dict[str, Law] = {
    "smooth-root": lambda s, f, g: (
        not (_everywhere(lambda x: g(x) > 0 and near(g(x) * g(x), f(x))) and s.smooth(f)) or s.smooth(g)
    ),
    "smooth-implicit": lambda s, g, q, m: not (_solves(g, q, m) and s.smooth(g) and s.smooth(q)) or s.smooth(m),
}
EXPONENTIAL_LAWS: dict[str, Law] = {
    "exp-positive": lambda e, x: bool((e.exp(x) > 0).all()),
    "exp-sum": lambda e, x, y: near(e.exp(x + y), e.exp(x) * e.exp(y)),
    "smooth-exp": lambda e, f: not _JUDGE.smooth(f) or _JUDGE.smooth(lambda x: e.exp(f(x))),
    "smooth-log": lambda e, f: (
        not (_everywhere(lambda x: f(x) > 0) and _JUDGE.smooth(f)) or _JUDGE.smooth(lambda x: e.log(f(x)))
    ),
}
MIRRORS = [
    Mirror(
        "Butterfly.Smooth.Base.SmoothStructure",
        SmoothStructure,
        {"Smooth": "smooth", "rough": "rough"},
        laws=SMOOTH_LAWS,
    ),
    Mirror("Butterfly.Smooth.Base.Exponential", Exponential, {"exp": "exp", "log": "log"}, laws=EXPONENTIAL_LAWS),
    Mirror("Butterfly.Smooth.Base.Solving", Solving, {}, laws=SOLVING_LAWS),
    Mirror("Butterfly.Logarithm.Base.Logarithm", Logarithm, {"log": "log"}, laws=LOGARITHM_LAWS),
]
