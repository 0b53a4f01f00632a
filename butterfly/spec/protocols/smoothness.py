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


class TorchExponential:
    """torch's exp and log."""

    def exp(self, x: Tensor) -> Tensor:
        return x.exp()

    def log(self, x: Tensor) -> Tensor:
        return x.log()


_JUDGE = TwiceDifferentiable()
SMOOTH_LAWS: dict[str, Law] = {
    "smooth-coordinate": lambda s, a: s.smooth(lambda x: x[a]),
    "smooth-constant": lambda s, c: s.smooth(lambda x: x.new_tensor(c)),
    "smooth-+": lambda s, f, g: not (s.smooth(f) and s.smooth(g)) or s.smooth(lambda x: f(x) + g(x)),
    "smooth-·": lambda s, f, g: not (s.smooth(f) and s.smooth(g)) or s.smooth(lambda x: f(x) * g(x)),
    "smooth-compose": lambda s, f, g: not s.smooth(f) or s.smooth(lambda x: f(torch.stack([g(x)] * len(x)))),
    "smooth-cong": lambda s, f, g: not s.smooth(f) or s.smooth(g),
    "smooth-inverse": lambda s, f, g: not s.smooth(f) or s.smooth(g),
}
LOGARITHM_LAWS: dict[str, Law] = {
    "log-cong": lambda e, x, y: not torch.equal(x, y) or near(e.log(x), e.log(y)),
    "log-product": lambda e, x, y: not bool((x > 0).all() and (y > 0).all()) or near(e.log(x * y), e.log(x) + e.log(y)),
}
SOLVING_LAWS: dict[str, Law] = {
    "smooth-root": lambda s, f, g: not s.smooth(f) or s.smooth(g),
    "smooth-implicit": lambda s, g, q, m: not (s.smooth(g) and s.smooth(q)) or s.smooth(m),
}
EXPONENTIAL_LAWS: dict[str, Law] = {
    "exp-positive": lambda e, x: bool((e.exp(x) > 0).all()),
    "exp-sum": lambda e, x, y: near(e.exp(x + y), e.exp(x) * e.exp(y)),
    "smooth-exp": lambda e, f: not _JUDGE.smooth(f) or _JUDGE.smooth(lambda x: e.exp(f(x))),
    "smooth-log": lambda e, f: not _JUDGE.smooth(f) or _JUDGE.smooth(lambda x: e.log(f(x))),
}
MIRRORS = [
    Mirror("Butterfly.Smooth.Base.SmoothStructure", SmoothStructure, {"Smooth": "smooth"}, laws=SMOOTH_LAWS),
    Mirror("Butterfly.Smooth.Base.Exponential", Exponential, {"exp": "exp", "log": "log"}, laws=EXPONENTIAL_LAWS),
    Mirror("Butterfly.Smooth.Base.Solving", Solving, {}, laws=SOLVING_LAWS),
    Mirror("Butterfly.Logarithm.Base.Logarithm", Logarithm, {"log": "log"}, laws=LOGARITHM_LAWS),
]
