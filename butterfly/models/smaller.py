"""A smaller model of the same class: some layers, and in each some neurons and key-value groups."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from butterfly.models.anatomy import Anatomy
from butterfly.models.family import Family
from butterfly.models.shape import Kept, check_shape, config_of, full_shape, head_width

if TYPE_CHECKING:
    from transformers import PretrainedConfig, PreTrainedModel

Indices = Callable[[int], Tensor]
"""A layer's place in the smaller model → the rows or columns that it keeps."""


@dataclass(slots=True)
class TensorAccount:
    """Each tensor of the source's state: kept, sliced or removed."""

    kept: list[str] = field(default_factory=list)
    """Kept whole."""
    sliced: dict[str, tuple[list[int], list[int]]] = field(default_factory=dict)
    """Kept in part: the shape before and after."""
    removed: list[str] = field(default_factory=list)


def shrink(model: PreTrainedModel, kept: Kept) -> tuple[PreTrainedModel, TensorAccount]:
    """A plain model of the same class with only the kept parts, and an account of every tensor.

    It shares no memory with ``model``. It has the same dtypes, devices, mode and tied weights. At no time does it take
    more memory than the kept parts.

    Raises:
        ModelError: parts that the model does not have, or a size that its family does not accept.
    """
    config, anatomy = model.config, Anatomy(model)
    shape = kept.shape(config)
    check_shape(config, shape)
    with torch.device("meta"):
        smaller = type(model)(config_of(config, shape))
    smaller.config.tie_word_embeddings = anatomy.tied
    places = {source: place for place, source in enumerate(kept.layers)}
    slices = _slices(anatomy.family, kept, config)
    account = TensorAccount()
    copies: dict[int, Tensor] = {}
    state: dict[str, Tensor] = {}
    for name, tensor in model.state_dict(keep_vars=True).items():
        target, place = _placed(name, anatomy.family.stack, places)
        if target is None:
            account.removed.append(name)
            continue
        cut = tensor.detach()
        if place is not None:
            for axis, indices in slices.get(_within(name, anatomy.family.stack), ()):
                cut = cut.index_select(axis, indices(place).to(cut.device))
        if cut.shape == tensor.shape:
            account.kept.append(name)
        else:
            account.sliced[name] = list(tensor.shape), list(cut.shape)
        if id(tensor) not in copies:
            alone = cut if cut.data_ptr() != tensor.data_ptr() else cut.clone()
            is_parameter = isinstance(tensor, nn.Parameter)
            copies[id(tensor)] = nn.Parameter(alone, tensor.requires_grad) if is_parameter else alone
        state[target] = copies[id(tensor)]
    smaller.load_state_dict(state, assign=True)
    _copy_buffers(model, smaller, anatomy.family.stack, places)
    smaller.generation_config = copy.deepcopy(model.generation_config)
    return smaller.train(model.training), account


def _slices(family: Family, kept: Kept, config: PretrainedConfig) -> dict[str, list[tuple[int, Indices]]]:
    """By the name of a tensor within its layer, the axes that are cut and what they keep."""
    cuts: dict[str, list[tuple[int, Indices]]] = {}
    out, into = (-1, -2) if family.transposed else (-2, -1)
    if kept.neurons is not None:
        mlp, neurons = family.mlp, _units(kept.neurons, 1)
        outputs = neurons
        if mlp.gated and len(mlp.inward) == 1:
            outputs = _one_after_another([(neurons, 0), (neurons, full_shape(config).neurons)])
        suffix = "" if mlp.experts else ".weight"
        for name in mlp.inward:
            cuts[f"{name}{suffix}"], cuts[f"{name}.bias"] = [(out, outputs)], [(-1, outputs)]
        cuts[f"{mlp.outward}{suffix}"] = [(into, neurons)]
    if kept.groups is not None and not family.fixed_heads:  # else all are kept
        width, attention = head_width(config), family.attention
        per_group = config.num_attention_heads // full_shape(config).groups
        heads, groups = _units(kept.groups, width * per_group), _units(kept.groups, width)
        inputs = {attention.query: heads, attention.key: groups, attention.value: groups}
        if len(inputs) == 1:
            before = (
                config.num_attention_heads * width,
                (config.num_attention_heads + full_shape(config).groups) * width,
            )
            inputs[attention.query] = _one_after_another([(heads, 0), (groups, before[0]), (groups, before[1])])
        for name, indices in inputs.items():
            cuts[f"{name}.weight"], cuts[f"{name}.bias"] = [(out, indices)], [(-1, indices)]
        cuts[f"{attention.output}.weight"] = [(into, heads)]
    return cuts


def _units(chosen: Sequence[Sequence[int]], width: int) -> Indices:
    """The rows of units that are ``width`` rows each."""
    return lambda place: (torch.tensor(chosen[place])[:, None] * width + torch.arange(width)).flatten()


def _one_after_another(parts: Sequence[tuple[Indices, int]]) -> Indices:
    """The rows of several maps in one, each with the row at which its map begins."""
    return lambda place: torch.cat([indices(place) + start for indices, start in parts])


def _within(name: str, stack: str) -> str:
    """The name of a layer's tensor within the layer."""
    return name.removeprefix(f"{stack}.").partition(".")[2]


def _placed(name: str, stack: str, places: dict[int, int]) -> tuple[str | None, int | None]:
    """The name in the smaller model of what is called ``name``, None if it is removed; its layer's place, if any."""
    if not name.startswith(f"{stack}."):
        return name, None
    source, _, rest = name.removeprefix(f"{stack}.").partition(".")
    place = places.get(int(source))
    return (None, None) if place is None else (f"{stack}.{place}.{rest}", place)


def _copy_buffers(model: PreTrainedModel, smaller: PreTrainedModel, stack: str, places: dict[int, int]) -> None:
    """Buffers that no state holds, such as rotary frequencies: made on the meta device, so filled in here."""
    stored = model.state_dict().keys()
    for name, buffer in model.named_buffers():
        target, _ = _placed(name, stack, places)
        if name not in stored and target is not None:
            module, _, last = target.rpartition(".")
            smaller.get_submodule(module).register_buffer(last, buffer.detach().clone(), persistent=False)
