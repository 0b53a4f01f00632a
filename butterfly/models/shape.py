"""The size of a model, what is kept of a larger one, and which sizes a family's configuration accepts."""

import copy
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from transformers import AutoModelForCausalLM, PretrainedConfig

from butterfly.core.errors import ModelError
from butterfly.models.family import family_of


@dataclass(frozen=True, slots=True)
class Shape:
    """A size: which layers, and the width that all of them have."""

    layers: tuple[int, ...]
    neurons: int
    """Of each MLP."""
    groups: int
    """Key-value groups of each layer, each with its query heads."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The parts of a model that a smaller one keeps: increasing indices, per kept layer those of its parts."""

    layers: tuple[int, ...]
    neurons: tuple[tuple[int, ...], ...] | None = None
    """None keeps all."""
    groups: tuple[tuple[int, ...], ...] | None = None
    """None keeps all."""

    def shape(self, config: PretrainedConfig) -> Shape:
        """The size of the smaller model.

        Raises:
            ModelError: indices that the model does not have or that do not increase, or widths that differ by layer.
        """
        whole = full_shape(config)
        _check_indices("layers", self.layers, len(whole.layers))
        return Shape(
            self.layers,
            whole.neurons if self.neurons is None else self._width("neurons", self.neurons, whole.neurons),
            whole.groups if self.groups is None else self._width("groups", self.groups, whole.groups),
        )

    def _width(self, name: str, chosen: Sequence[Sequence[int]], width: int) -> int:
        if len(chosen) != len(self.layers):
            raise ModelError(f"{name} of {len(chosen)} layers; expected those of the {len(self.layers)} kept layers")
        for indices in chosen:
            _check_indices(name, indices, width)
        sizes = {len(indices) for indices in chosen}
        if len(sizes) > 1:
            raise ModelError(f"layers with {min(sizes)} to {max(sizes)} {name}; expected as many in every layer")
        return sizes.pop()


def _check_indices(name: str, chosen: Sequence[int], size: int) -> None:
    if not chosen or list(chosen) != sorted(set(chosen)) or not 0 <= chosen[0] <= chosen[-1] < size:
        raise ModelError(f"{name}={list(chosen)}; expected increasing indices from 0 to {size - 1}")


def full_shape(config: PretrainedConfig) -> Shape:
    """The size of the model that ``config`` describes."""
    falcon = getattr(config, "num_kv_heads", None)
    groups = getattr(config, "num_key_value_heads", None) or falcon or config.num_attention_heads
    if getattr(config, "multi_query", False) and not getattr(config, "new_decoder_architecture", False):
        groups = 1
    neurons = getattr(config, family_of(config).neurons) or 4 * config.hidden_size  # None is this in GPT-2
    return Shape(tuple(range(config.num_hidden_layers)), int(neurons), int(groups))


def head_width(config: PretrainedConfig) -> int:
    """How wide one attention head is."""
    return int(getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads)


def config_of(config: PretrainedConfig, shape: Shape) -> PretrainedConfig:
    """A copy of ``config`` for a model of this size, without asking whether its class accepts it."""
    family, whole = family_of(config), full_shape(config)
    smaller = copy.deepcopy(config)
    for name in family.per_layer:
        if entries := getattr(config, name, None):
            setattr(smaller, name, [entries[n] for n in shape.layers])
    smaller.num_hidden_layers = len(shape.layers)
    setattr(smaller, family.neurons, shape.neurons)
    if shape.groups != whole.groups:
        smaller.head_dim = head_width(config)
        smaller.num_key_value_heads = shape.groups
        smaller.num_attention_heads = config.num_attention_heads // whole.groups * shape.groups
    return smaller


def parameters_of(config: PretrainedConfig, shape: Shape) -> int:
    """How many parameters a model of this size has, counted on one without weights."""
    with torch.device("meta"):
        return int(AutoModelForCausalLM.from_config(config_of(config, shape)).num_parameters())


def allowed_groups(config: PretrainedConfig) -> tuple[int, ...]:
    """The numbers of key-value groups, increasing, up to the model's own, that the class of ``config`` accepts."""
    whole = full_shape(config)
    counts = range(1, whole.groups + 1)
    return tuple(n for n in counts if _rejection(config, Shape(whole.layers, whole.neurons, n)) is None)


def check_shape(config: PretrainedConfig, shape: Shape) -> None:
    """That a model of this size can be made.

    Raises:
        ModelError: an impossible size, with the reason and the nearest that fits.
    """
    whole = full_shape(config)
    _check_indices("layers", shape.layers, len(whole.layers))
    for name, size, most in (("neurons", shape.neurons, whole.neurons), ("groups", shape.groups, whole.groups)):
        if not 1 <= size <= most:
            raise ModelError(f"{name}={size}; expected 1 to {most}, as the model has {most}")
    if reason := _rejection(config, shape):
        allowed = allowed_groups(config)
        nearest = sorted(sorted(allowed, key=lambda n: abs(n - shape.groups))[:2])
        raise ModelError(
            f"groups={shape.groups}: family {config.model_type!r} rejects it: {reason}; "
            f"take {' or '.join(map(str, nearest))} key-value groups"
        )


def _rejection(config: PretrainedConfig, shape: Shape) -> str | None:
    """Why the class of ``config`` rejects this size, as it would when the smaller model's config.json is read."""
    if (reason := family_of(config).fixed_heads) and shape.groups != full_shape(config).groups:
        return reason
    fields = config_of(config, shape).to_dict()
    try:
        type(config).from_dict(fields)
    except Exception as error:  # each class raises what it likes
        return str(error).strip().splitlines()[-1].strip()
    return None
