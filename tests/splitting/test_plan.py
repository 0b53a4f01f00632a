"""Sizes follow the configuration and the budget, and no plan is above it."""

from dataclasses import replace
from typing import Any

import pytest
import torch
from transformers import LlamaConfig

from butterfly.core.errors import ConfigurationError
from butterfly.models.base import BaseModel, describe_base
from butterfly.models.cost import flops_per_token
from butterfly.models.shape import full_shape, parameters_of
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.latency import decode_latency
from butterfly.splitting.plan import Size, cost_of, plan
from tests.tiny import write_model


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return describe_base(str(write_model(tmp_path_factory.mktemp("plan") / "base"))).model.config


def configuration(workers: tuple[dict[str, Any], ...] = ({}, {}), **changes: Any) -> SplitConfiguration:
    described = [
        {
            "worker_id": f"w-{n}", "capability_focus": f"c-{n}", "fine_tune_dataset": "d", "pruning_threshold": 0.0,
            **worker,
        }
        for n, worker in enumerate(workers)
    ]  # fmt: skip
    document = {
        "strategy": "hybrid_functional",
        "base_model": "tiny",
        "workers": described,
        "fusion_strategy": "linear_pool",
        "fusion_hyperparams": {
            "smoothness_order": 2, "combination_weights_learnable": changes.get("shared_layers") != 0,
            "confidence_weighting": False,
        },
    }  # fmt: skip
    return SplitConfiguration.model_validate(document | changes)


def share(config: Any, size: Size) -> float:
    return parameters_of(config, size.shape()) / parameters_of(config, full_shape(config))


def test_a_worker_is_as_deep_as_its_budget_allows(config: Any) -> None:
    limit = share(config, Size(4, 48, 2))
    decided = plan(configuration(shared_layers=2, budget={"parameter_share": limit}), config)
    assert decided.shared == 2
    assert [worker.sizes for worker in decided.workers] == [(Size(4, 48, 2),)] * 2
    assert all(share(config, size) <= limit for worker in decided.workers for size in worker.sizes)


def test_depth_and_width_are_searched_where_no_layer_is_shared(config: Any) -> None:
    limit = share(config, Size(3, 48, 2))
    (first, _) = plan(configuration(shared_layers=0, budget={"parameter_share": limit}), config).workers
    assert {size.neurons for size in first.sizes} == {48, 32}
    assert max(first.sizes, key=lambda size: size.depth).neurons < 48
    for size in first.sizes:
        assert share(config, size) <= limit
        assert size.depth == 5 or share(config, Size(size.depth + 1, size.neurons, size.groups)) > limit


def test_a_searched_size_is_as_wide_as_the_budget_allows() -> None:
    config = LlamaConfig(
        vocab_size=64, hidden_size=64, intermediate_size=512, num_hidden_layers=6, num_attention_heads=4,
        tie_word_embeddings=True,
    )  # fmt: skip
    (worker, _) = plan(configuration(shared_layers=0, budget={"parameter_share": 0.7}), config).workers
    deepest = max(worker.sizes, key=lambda size: (size.depth, size.groups))
    assert deepest.depth == 6
    assert deepest.neurons not in (512, 384, 256)
    assert len(set(worker.sizes)) == len(worker.sizes)
    for size in worker.sizes:
        assert share(config, size) <= 0.7
        assert size.neurons == 512 or share(config, replace(size, neurons=size.neurons + 16)) > 0.7


def test_a_budget_of_flops_counts_the_unembedding(config: Any) -> None:
    whole = flops_per_token(config, full_shape(config))
    limit = flops_per_token(config, Size(3, 48, 2).shape()) / whole
    decided = plan(configuration(shared_layers=1, budget={"flops_share": limit}), config)
    assert decided.workers[0].sizes == (Size(3, 48, 2),)


def test_the_configuration_wins(config: Any) -> None:
    chosen = {"shared_base": [0], "specialized_core": [2], "output_head": [4]}
    decided = plan(configuration(({"layer_selection": chosen}, {"depth": 3, "neurons": 16})), config)
    assert decided.workers[0].layers == (0, 2, 4)
    assert decided.workers[0].head == (4,)
    assert decided.workers[1].sizes == (Size(3, 16, 2),)


def test_only_what_is_trained_needs_gradients_and_moments(config: Any) -> None:
    cost = cost_of(config, Size(4, 48, 2), 2)
    trained = parameters_of(config, Size(4, 48, 2).shape()) - parameters_of(config, Size(2, 48, 2).shape())
    assert cost.training_bytes == 4 * cost.parameters + 12 * trained


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"budget": {"parameter_share": 0.01}}, "parameter_share=0.01"),
        ({"shared_layers": 0, "fusion_hyperparams": {"smoothness_order": 2, "combination_weights_learnable": True,
          "confidence_weighting": False}}, "the gate reads"),
        ({"shared_layers": 5}, "shared_layers=5|found 5"),
    ],
)  # fmt: skip
def test_what_cannot_be_met_is_rejected(config: Any, changes: dict[str, Any], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        plan(configuration(**changes), config)


def test_a_worker_is_as_deep_as_its_milliseconds_allow(config: Any) -> None:
    def latency(size: Size) -> float:
        return 1.0 + size.depth

    given = configuration(shared_layers=1, budget={"latency_ms": 4.5})
    assert [worker.sizes for worker in plan(given, config, latency).workers] == [(Size(3, 48, 2),)] * 2
    strict = configuration(shared_layers=1, budget={"latency_ms": 1.5})
    with pytest.raises(ConfigurationError, match=r"takes 3\.00 ms for one; budget\.latency_ms=1\.5 allows less"):
        plan(strict, config, latency)


def test_a_layer_costs_what_lies_between_two_depths(base: BaseModel) -> None:
    sizes = [Size(2, 48, 2), Size(3, 32, 2)]
    latency = decode_latency(base.model.config, base.tokenizer, sizes, base.device, torch.float32)
    assert set(latency.layer_ms) == {(48, 2), (32, 2)}
    assert 0 < latency(Size(2, 48, 2)) <= latency(Size(4, 48, 2))
