"""The words in which a family of models is described."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mlp:
    """The linear maps of an MLP, named within a layer."""

    inward: tuple[str, ...]
    """Maps whose outputs are neurons."""
    outward: str
    """The map whose inputs are neurons."""


@dataclass(frozen=True, slots=True)
class Attention:
    """The linear maps of attention, named within a layer.

    Query heads lie group after group: head h reads the keys and values of group h // (heads / groups).
    """

    query: str
    key: str
    value: str
    output: str


@dataclass(frozen=True, slots=True)
class Family:
    """What Butterfly must know of a family of models, as transformers' …ForCausalLM lays it out."""

    model_type: str
    """``config.model_type``."""
    stack: str
    """The path of the list of decoder layers."""
    norm: str
    """The path of the final norm."""
    mlp: Mlp
    attention: Attention
    neurons: str
    """The configuration's field for the number of neurons."""
    per_layer: tuple[str, ...] = ()
    """Lists of the configuration that have one entry a layer, where they are set."""
