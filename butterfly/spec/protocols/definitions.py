"""What the specification defines as functions and no records: language models, capabilities, gates."""

from typing import Protocol, TypeVar

from torch import Tensor

from butterfly.spec.protocols.pools import Distribution, Weights

Input = TypeVar("Input", contravariant=True)
Answer = TypeVar("Answer", contravariant=True)


class LLM(Protocol[Input]):
    """Agda: ``Butterfly.Model.Base.LLM``, a distribution over the next token for each input."""

    def __call__(self, x: Input, /) -> Distribution: ...


class Capability(Protocol[Input, Answer]):
    """Agda: ``Butterfly.Model.Base.Capability``, a set of pairs of input and output."""

    def __call__(self, x: Input, y: Answer, /) -> bool: ...


class Accurate(Protocol):
    """Agda: ``Butterfly.Model.Base.Accurate``: when a distribution is right about a token."""

    def __call__(self, p: Distribution, y: int, /) -> bool: ...


class Gate(Protocol):
    """Agda: ``Butterfly.Pool.Base.Gate``, weights for each input."""

    def __call__(self, x: Tensor, /) -> Weights: ...


DEFINITIONS: dict[str, type] = {
    "Butterfly.Model.Base.LLM": LLM,
    "Butterfly.Model.Base.Capability": Capability,
    "Butterfly.Model.Base.Accurate": Accurate,
    "Butterfly.Pool.Base.Gate": Gate,
}
"""Agda definition → protocol whose call takes as many arguments as the definition's arrows."""


def arrows(normal_form: str) -> int:
    """How many arguments a definition takes that Agda has normalised to ``λ parameters → A → … → B``.

    >>> arrows("λ R Input n → Input → Weights R n")
    1
    """
    return normal_form.count("→") - normal_form.startswith("λ")
