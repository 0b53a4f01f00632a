"""What is cut out of a model is what was named, and every tensor of the source is accounted for once."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM, BertConfig, GPT2Config, LlamaConfig, Qwen3MoeConfig

from butterfly.core.errors import ModelError
from butterfly.models.anatomy import Anatomy
from butterfly.models.base import BaseModel, load_base
from butterfly.models.family import family_of
from butterfly.models.shape import Kept, Shape, allowed_groups, check_shape, config_of, full_shape, parameters_of
from butterfly.models.smaller import shrink
from tests.tiny import EVERY, write_model

NEURONS = tuple(tuple(n for n in range(45) if n % 5 != layer) for layer in range(5))
GROUPS = ((0,), (1,), (1,), (0,), (1,))
HEADS_STAY = {"gpt_neox", "opt", "gpt2", "falcon", "olmo2"}
IDS = torch.arange(3, 21).view(2, 9)


@pytest.fixture(scope="module", params=EVERY)
def base(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> BaseModel:
    return load_base(str(write_model(tmp_path_factory.mktemp("smaller") / request.param, request.param)), "cpu")


def groups_of(model: Any) -> Any:
    """Some groups of a family whose heads can be cut out, all of another."""
    if model.config.model_type not in HEADS_STAY:
        return GROUPS
    return (tuple(range(full_shape(model.config).groups)),) * 5


def projections(anatomy: Anatomy) -> Iterator[tuple[list[torch.Tensor], torch.Tensor]]:
    """Per layer, views whose columns are neurons (one an expert), and one whose columns are heads by group."""
    family, mlp = anatomy.family, anatomy.family.mlp
    for layer in anatomy.layers:
        down = layer.get_parameter(mlp.outward if mlp.experts else f"{mlp.outward}.weight")
        output = layer.get_parameter(f"{family.attention.output}.weight")
        down, output = (down.mT, output.mT) if family.transposed else (down, output)
        yield list(down) if mlp.experts else [down], output


def zeroed(model: Any, neurons: Any, groups: Any) -> Any:
    """A whole copy of ``model`` in which what is not named adds nothing to the residual stream."""
    copy, _ = shrink(model, Kept(full_shape(model.config).layers))
    anatomy = Anatomy(copy)
    with torch.no_grad():
        for layer, (downs, output) in enumerate(projections(anatomy)):
            for down in downs:
                down[:, [n for n in range(anatomy.neurons) if n not in neurons[layer]]] = 0
            columns = output.unflatten(1, (anatomy.groups, -1))
            columns[:, [n for n in range(anatomy.groups) if n not in groups[layer]]] = 0
    return copy


@torch.no_grad()
def test_cutting_what_adds_nothing_changes_no_logits(base: BaseModel) -> None:
    groups = groups_of(base.model)
    silenced = zeroed(base.model, NEURONS, groups)
    small, account = shrink(silenced, Kept(tuple(range(5)), NEURONS, groups))
    assert (small(IDS).logits - silenced(IDS).logits).abs().max() < 1e-4
    assert (small(IDS).logits - base.model(IDS).logits).abs().max() > 1e-2
    assert small.num_parameters() == parameters_of(
        base.model.config, Shape(tuple(range(5)), len(NEURONS[0]), len(groups[0]))
    )
    assert not account.removed


@torch.no_grad()
def test_a_smaller_model_is_read_back_as_it_was(base: BaseModel, tmp_path: Path) -> None:
    layers = (0, 2, 4)
    small, account = shrink(base.model, Kept(layers, NEURONS[:3], groups_of(base.model)[:3]))
    names = [*account.kept, *account.sliced, *account.removed]
    assert sorted(names) == sorted(base.model.state_dict())
    stack = Anatomy(base.model).family.stack
    assert {name.removeprefix(f"{stack}.").split(".")[0] for name in account.removed} == {"1", "3"}
    small.save_pretrained(tmp_path)
    again = AutoModelForCausalLM.from_pretrained(tmp_path)
    assert torch.equal(again(IDS).logits, small(IDS).logits)
    cached, uncached = (again.generate(IDS, max_new_tokens=6, do_sample=False, use_cache=use) for use in (True, False))
    assert torch.equal(cached, uncached)


@torch.no_grad()
def test_logits_follow_from_the_last_hidden_states(base: BaseModel) -> None:
    anatomy = Anatomy(base.model)
    seen: list[torch.Tensor] = []
    hook = anatomy.layers[-1].register_forward_hook(
        lambda _, args, out: seen.append(out[0] if isinstance(out, tuple) else out)
    )
    logits = base.model(IDS).logits
    hook.remove()
    assert torch.equal(anatomy.unembed(seen[0]), logits)


def test_heads_are_rejected_in_a_line_where_the_family_cannot_lose_any(base: BaseModel) -> None:
    whole = full_shape(base.model.config)
    if base.model.config.model_type not in HEADS_STAY:
        assert allowed_groups(base.model.config) == (1, 2)
    elif whole.groups > 1:
        assert allowed_groups(base.model.config) == (whole.groups,)
        with pytest.raises(ModelError, match=rf"rejects it: .*; take {whole.groups} key-value groups"):
            check_shape(base.model.config, Shape(whole.layers, whole.neurons, 1))


@pytest.mark.parametrize(
    ("kept", "named"),
    [
        (Kept((0, 1), ((0, 1), (0,))), "layers with 1 to 2 neurons"),
        (Kept((0, 1), ((0, 1),)), "neurons of 1 layers"),
        (Kept((0,), ((0, 48),)), r"neurons=\[0, 48\]; expected increasing indices from 0 to 47"),
        (Kept((0,), None, ((1, 0),)), r"groups=\[1, 0\]"),
    ],
)
def test_impossible_parts_are_named(tmp_path: Path, kept: Kept, named: str) -> None:
    base = load_base(str(write_model(tmp_path)), "cpu")
    with pytest.raises(ModelError, match=named):
        shrink(base.model, kept)


def test_a_width_that_the_family_rejects_is_named_with_those_that_fit() -> None:
    config = LlamaConfig(hidden_size=64, num_attention_heads=8, num_key_value_heads=8, head_dim=8, num_hidden_layers=2)
    assert allowed_groups(config) == (1, 2, 4, 8)
    with pytest.raises(ModelError, match=r"groups=3: family 'llama' rejects it: .*64.*take 2 or 4 key-value groups"):
        check_shape(config, Shape((0, 1), 16, 3))


@pytest.mark.parametrize(
    ("config", "named"),
    [
        (GPT2Config(scale_attn_by_inverse_layer_idx=True), "scale_attn_by_inverse_layer_idx"),
        (GPT2Config(add_cross_attention=True), "add_cross_attention"),
        (Qwen3MoeConfig(decoder_sparse_step=2), "expected experts in every layer"),
        (Qwen3MoeConfig(mlp_only_layers=[0]), "expected experts in every layer"),
        (BertConfig(), "describe it as a Family in butterfly/models/families"),
    ],
)
def test_what_no_family_describes_is_rejected_with_the_reason(config: Any, named: str) -> None:
    with pytest.raises(ModelError, match=named):
        family_of(config)


def test_lists_of_layers_follow_the_choice_of_layers() -> None:
    config = EVERY["smollm3"](64)
    smaller = config_of(config, Shape((0, 2, 3), 48, 2))
    assert smaller.no_rope_layers == [1, 0, 1]
    config = EVERY["gemma2"](64)
    smaller = config_of(config, Shape((1, 2, 4), 48, 2))
    assert smaller.layer_types == ["full_attention", "sliding_attention", "full_attention"]
