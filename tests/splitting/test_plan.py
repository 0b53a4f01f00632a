"""Layers follow the configuration or the signatures, and no plan is above the budget."""

from typing import Any

import pytest

from butterfly.analysis import ActivationSignature
from butterfly.core.errors import ConfigurationError
from butterfly.models import BaseModel
from butterfly.models.base import describe_base
from butterfly.models.layers import parameters_with
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.plan import affordable_layers, plan
from tests.tiny import write_model

SIGNATURES = {
    "one": ActivationSignature((1.0,) * 5, (9.0, 9.0, 0.1, 0.3, 0.2)),
    "two": ActivationSignature((1.0,) * 5, (9.0, 9.0, 0.3, 0.1, 0.2)),
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> BaseModel:
    return describe_base(str(write_model(tmp_path_factory.mktemp("plan") / "base")))


def configuration(selections: tuple[dict[str, Any] | None, ...] = (None, None), **changes: Any) -> SplitConfiguration:
    workers = []
    for name, selection in zip(("one", "two"), selections, strict=True):
        worker = {"worker_id": f"w-{name}", "capability_focus": name, "fine_tune_dataset": name}
        workers.append(worker | {"pruning_threshold": 0.0} | ({"layer_selection": selection} if selection else {}))
    document = {
        "strategy": "hybrid_functional",
        "base_model": "tiny",
        "workers": workers,
        "fusion_strategy": "linear_pool",
        "fusion_hyperparams": {
            "smoothness_order": 2, "combination_weights_learnable": True, "confidence_weighting": False,
        },
    }  # fmt: skip
    return SplitConfiguration.model_validate(document | changes)


def share(base: BaseModel, layers: int) -> float:
    return parameters_with(base.model, layers) / base.parameters


def test_signatures_choose_the_layers_that_change_the_stream_most(base: BaseModel) -> None:
    budget = {"budget": {"parameter_share": share(base, 4)}, "shared_layers": 2}
    decided = plan(configuration(**budget), base, SIGNATURES)
    assert [worker.layers for worker in decided.workers] == [(0, 1, 3, 4), (0, 1, 2, 4)]
    assert [worker.head for worker in decided.workers] == [(4,), (4,)]
    assert all(worker.parameters <= share(base, 4) * base.parameters for worker in decided.workers)


def test_a_plan_without_signatures_gives_numbers_only(base: BaseModel) -> None:
    decided = plan(configuration(budget={"parameter_share": share(base, 3)}, shared_layers=1), base)
    assert [(worker.layers, worker.depth) for worker in decided.workers] == [((), 3), ((), 3)]


def test_a_selection_is_taken_as_it_stands(base: BaseModel) -> None:
    chosen = {"shared_base": [0], "specialized_core": [2], "output_head": [3, 4]}
    decided = plan(configuration((chosen, None), budget={"parameter_share": share(base, 4)}), base, SIGNATURES)
    assert decided.shared == 1
    assert [worker.layers for worker in decided.workers] == [(0, 2, 3, 4), (0, 1, 2, 4)]
    assert [worker.head for worker in decided.workers] == [(3, 4), (4,)]


def test_a_selection_above_the_budget_is_refused(base: BaseModel) -> None:
    chosen = {"shared_base": [0], "specialized_core": [1, 2, 3], "output_head": [4]}
    with pytest.raises(ConfigurationError, match="keeps 5 layers"):
        plan(configuration((chosen, None), budget={"parameter_share": share(base, 4)}), base, SIGNATURES)


@pytest.mark.parametrize(("shared", "said"), [(0, "shared_layers=0"), (5, "shared_layers: found 5")])
def test_an_impossible_shared_base_is_refused(base: BaseModel, shared: int, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        plan(configuration(shared_layers=shared), base)


def test_a_selection_without_a_shared_base_is_refused(base: BaseModel) -> None:
    chosen = {"shared_base": [], "specialized_core": [1], "output_head": [4]}
    with pytest.raises(ConfigurationError, match=r"shared_base=\[\]"):
        plan(configuration((chosen, chosen)), base)


@pytest.mark.parametrize("layers", [3, 4, 5])
def test_the_budget_buys_as_many_layers_as_it_says(base: BaseModel, layers: int) -> None:
    exact = configuration(budget={"parameter_share": share(base, layers)}, shared_layers=2)
    assert affordable_layers(exact, base, 2) == layers
    less = configuration(budget={"parameter_share": share(base, layers) - 1e-9}, shared_layers=2)
    if layers == 3:
        with pytest.raises(ConfigurationError, match="2 shared layers and one more"):
            affordable_layers(less, base, 2)
    else:
        assert affordable_layers(less, base, 2) == layers - 1
