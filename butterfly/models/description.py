"""The words in which a family of models is described."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transformers import PretrainedConfig


@dataclass(frozen=True, slots=True)
class Mlp:
    """The linear maps of an MLP, named within a layer."""

    inward: tuple[str, ...]
    """Maps whose outputs are neurons; of a single gated one, the first half are gates and the second values."""
    outward: str
    """The map whose inputs are neurons."""
    gated: bool = True
    """Whether each neuron has a gate."""
    experts: bool = False
    """Whether the maps are parameters [experts, out, in] rather than modules."""


@dataclass(frozen=True, slots=True)
class Attention:
    """The linear maps of attention, named within a layer; one name three times is a fused map.

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
    transposed: bool = False
    """Whether weights are stored [in, out], as GPT-2's Conv1D does, rather than [out, in]."""
    fixed_heads: str = ""
    """Why heads cannot be cut out, where they cannot; fused queries, keys and values are then in any order."""
    rejection: Callable[[PretrainedConfig], str | None] = lambda _: None
    """Why a configuration of the family cannot be split, if it cannot."""
