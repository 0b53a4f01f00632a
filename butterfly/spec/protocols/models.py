"""Models, workers, and the structure of derivatives, of which torch's autograd is an instance."""

import warnings
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

import torch
from torch import Tensor

from butterfly.fusion.rounding import gamma
from butterfly.spec.mirror import Law, Mirror
from butterfly.spec.protocols.definitions import LLM
from butterfly.spec.protocols.pools import near

Input = TypeVar("Input", contravariant=True)
Answer = TypeVar("Answer", covariant=True)
Latent = TypeVar("Latent")
Map = TypeVar("Map")


class Model(Protocol[Input, Latent, Answer]):
    """Agda: ``Butterfly.Model.Base.Model``, decode ∘ transform ∘ encode (D1.1)."""

    def encode(self, x: Input, /) -> Latent: ...
    def transform(self, x: Latent, /) -> Latent: ...
    def decode(self, x: Latent, /) -> Answer: ...


class Worker(Protocol):
    """Agda: ``Butterfly.Model.Base.Worker``, a model with its evidence on a capability."""

    @property
    def model(self) -> LLM[Any]: ...
    def evidence(self, x: Any, y: int, /) -> bool: ...


class ReverseDifferential(Protocol[Map]):
    """Agda: ``Butterfly.Gradient.Base.ReverseDifferential``; copies are stacked, pairs are tuples.

    The laws of rates and adjoints are tried on maps between tensors [n].
    """

    def apply(self, f: Map, x: Any, /) -> Any: ...
    def compose(self, g: Map, f: Map, /) -> Map: ...
    def pair(self, f: Map, g: Map, /) -> Map: ...
    def each(self, f: Sequence[Map], /) -> Map: ...
    def derivative(self, f: Map, x: Any, direction: Any, /) -> Any: ...
    def reverse(self, f: Map, x: Any, cotangent: Any, /) -> Any: ...


TorchMap = Callable[[Any], Any]


class Autograd:
    """torch's Jacobian-vector and vector-Jacobian products as a differential structure: what training rests on."""

    def apply(self, f: TorchMap, x: Any) -> Any:
        return f(x)

    def compose(self, g: TorchMap, f: TorchMap) -> TorchMap:
        return lambda x: g(f(x))

    def pair(self, f: TorchMap, g: TorchMap) -> TorchMap:
        return lambda x: (f(x), g(x))

    def each(self, f: Sequence[TorchMap]) -> TorchMap:
        return lambda x: torch.stack([part(x) for part in f])

    def derivative(self, f: TorchMap, x: Any, direction: Any) -> Any:
        with warnings.catch_warnings():  # torch loads its forward mode by a function that it calls deprecated
            warnings.simplefilter("ignore", DeprecationWarning)
            return torch.func.jvp(f, (x,), (direction,))[1]

    def reverse(self, f: TorchMap, x: Any, cotangent: Any) -> Any:
        done = torch.func.vjp(f, x)  # the value, then what pulls back
        return done[1](cotangent)[0]


def _close(x: Any, y: Any) -> bool:
    return near(torch.as_tensor(x), torch.as_tensor(y))


def _rate(d: ReverseDifferential[Any], f: Any, x: Tensor, v: Tensor, b: int) -> bool:
    """Whether the error of the derivative along a direction is at most K t², with twice the K of t = 1, 1/2 and 1/4."""

    def error(t: float) -> float:
        return float((d.apply(f, x + t * v)[b] - (d.apply(f, x)[b] + t * d.derivative(f, x, v)[b])).abs())

    most = 2 * max(error(t) / t**2 for t in (1.0, 0.5, 0.25))
    noise = gamma(64, x.dtype) * float(1 + d.apply(f, x).abs().max())
    return all(error(t) <= most * t**2 + noise for t in (2.0**-8, 2.0**-16, 2.0**-24))


DIFFERENTIAL_LAWS: dict[str, Law] = {
    "apply-compose": lambda d, g, f, x: _close(d.apply(d.compose(g, f), x), d.apply(g, d.apply(f, x))),
    "apply-pair": lambda d, f, g, x: (
        _close(d.apply(d.pair(f, g), x)[0], d.apply(f, x)) and _close(d.apply(d.pair(f, g), x)[1], d.apply(g, x))
    ),
    "apply-each": lambda d, f, x, i, b: _close(d.apply(d.each(f), x)[i][b], d.apply(f[i], x)[b]),
    "derivative-rate": _rate,
    "adjoint": lambda d, f, x, v, c: _close((d.derivative(f, x, v) * c).sum(), (v * d.reverse(f, x, c)).sum()),
    "reverse-cong": lambda d, f, x, c, c1: not _close(c, c1) or _close(d.reverse(f, x, c), d.reverse(f, x, c1)),
    "reverse-compose": lambda d, g, f, x, c: _close(
        d.reverse(d.compose(g, f), x, c), d.reverse(f, x, d.reverse(g, d.apply(f, x), c))
    ),
    "reverse-pair": lambda d, f, g, x, c, a: _close(
        d.reverse(d.pair(f, g), x, c)[a], (d.reverse(f, x, c[0]) + d.reverse(g, x, c[1]))[a]
    ),
    "reverse-each": lambda d, f, x, c, a: _close(
        d.reverse(d.each(f), x, c)[a], sum(d.reverse(part, x, c[i]) for i, part in enumerate(f))[a]
    ),
}
MIRRORS = [
    Mirror("Butterfly.Model.Base.Model", Model, {"encode": "encode", "transform": "transform", "decode": "decode"}),
    Mirror("Butterfly.Model.Base.Worker", Worker, {"model": "model", "evidence": "evidence"}),
    Mirror(
        "Butterfly.Gradient.Base.ReverseDifferential",
        ReverseDifferential,
        {
            "apply": "apply",
            "compose": "compose",
            "pair": "pair",
            "each": "each",
            "derivative": "derivative",
            "reverse": "reverse",
        },
        frozenset({"Map"}),
        DIFFERENTIAL_LAWS,
    ),
]
