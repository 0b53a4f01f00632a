"""The splitting configuration: the specification's example unchanged, ours optional, every mistake named."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from butterfly.core.errors import ConfigurationError
from butterfly.schema.configuration import FusionStrategy, SplitConfiguration, SplitStrategy

EXAMPLE = Path(__file__).parent / "data" / "specification_configuration.json"
DOCUMENT: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
OURS: dict[str, Any] = {
    "budget": {"parameter_share": 0.6, "specialise_items": 10, "specialise_epochs": 0, "learning_rate": 1e-4},
    "requirements": {"clauses": ["T7.1/affine"], "worker_retention": 0.9},
    "shared_layers": 4,
    "seed": 7,
}
DATA = {"train": "a.jsonl", "validation": "b.jsonl", "test": "c.jsonl"}
Change = Callable[[dict[str, Any]], object]


def load(document: Any) -> SplitConfiguration:
    return SplitConfiguration.from_json(json.dumps(document), "split.json")


def complaint(document: Any) -> str:
    with pytest.raises(ConfigurationError) as caught:
        load(document)
    return str(caught.value)


def put(value: Any, *path: str | int) -> Change:
    """A change that puts a value at a place."""

    def change(document: Any) -> None:
        for part in path[:-1]:
            document = document[part]
        document[path[-1]] = value

    return change


def layers(list_name: str, value: Any, worker: int = 0) -> Change:
    return put(value, "workers", worker, "layer_selection", list_name)


def test_the_example_of_the_specification_loads_unchanged_and_comes_back() -> None:
    configuration = SplitConfiguration.load(EXAMPLE)
    assert json.loads(configuration.to_json()) == DOCUMENT
    assert configuration.strategy is SplitStrategy.HYBRID_FUNCTIONAL
    assert configuration.fusion_strategy is FusionStrategy.SCTT_SMOOTH_COMBINATION
    selection = configuration.workers[2].layer_selection
    assert selection is not None
    assert selection.layers == [0, 1, 2, 3, 16, 17, 18, 19, 20, 21, 23, 24]


def test_what_is_left_out_has_these_defaults() -> None:
    configuration = SplitConfiguration.load(EXAMPLE)
    assert configuration.budget.model_dump() == {
        "parameter_share": None, "flops_share": None, "latency_ms": None, "specialise_items": 6000,
        "specialise_epochs": 3,
        "specialise_tokens": 40_000, "augmented_copies": 0, "batch_size": 32, "accumulation": 1,
        "gradient_checkpointing": False,
        "learning_rate": 2e-4, "distillation_weight": 0.1, "teacher": "tuned", "patience": 0, "search_steps": 10,
        "search_tokens": 512,
        "diversity_weight": 0.0, "diversity_of": "residuals", "diversity_epochs": 1, "analysis_items": 200,
        "fusion_items": 400, "evaluation_items": 300,
    }  # fmt: skip
    assert configuration.requirements.model_dump() == {
        "clauses": None, "worker_retention": 0.95, "fused_retention": 0.98, "base_accuracy": 0.0,
        "accuracy_loss": 0.05, "error_rate": None, "distance_from_base": None,
        "perplexity_ratio": None, "size_on_disk": None, "confidence": 0.95,
    }  # fmt: skip
    assert (configuration.shared_layers, configuration.seed) == (None, 0)
    assert (configuration.workers[0].data, configuration.workers[0].grader) == (None, None)


def test_our_sections_come_back_as_given() -> None:
    document = copy.deepcopy(DOCUMENT) | OURS
    document["workers"][0] |= {"data": DATA, "grader": "exact", "layer_selection": None}
    assert json.loads(load(document).to_json()) == document


def test_a_stored_configuration_loads_from_its_parsed_json() -> None:
    assert SplitConfiguration.model_validate(DOCUMENT) == SplitConfiguration.load(EXAMPLE)


@pytest.mark.parametrize(
    ("change", "place", "told"),
    [
        (put("hybrid_functionnal", "strategy"), "strategy", [ "'hybrid_functional'", 'write "hybrid_functional"']),
        (put("latent_maen", "fusion_strategy"), "fusion_strategy", ['"latent_maen"', 'write "latent_mean"']),
        (put(3, "fusion_strategy"), "fusion_strategy", ["found 3", "linear_pool"]),
        (put("", "base_model"), "base_model", ['found ""', "not empty", "the name or the directory"]),
        (put([], "workers"), "workers", ["found []", "at least 1"]),
        (put({}, "workers"), "workers", ["found {}", "list"]),
        (put("x", "base_modle"), "base_modle", ['with "x"', "fix: write base_model"]),
        (put([2], "workers", 1, "layer_selection", "output_haed"), "workers[1].layer_selection.output_haed",
         ["with [2]", "fix: write output_head"]),
        (lambda d: d.pop("strategy"), "strategy", ["found nothing", "required"]),
        (lambda d: d["workers"][1].pop("pruning_threshold"), "workers[1].pruning_threshold", ["nothing", "required"]),
        (put("worker-LOGIC-001", "workers", 2, "worker_id"), "workers[2].worker_id",
         ['"worker-LOGIC-001"', "other than that of workers[0].worker_id"]),
        (put(1.5, "workers", 0, "pruning_threshold"), "workers[0].pruning_threshold", ["found 1.5", "equal to 1"]),
        (put("0.1", "workers", 0, "pruning_threshold"), "workers[0].pruning_threshold", ['found "0.1"', "number"]),
        (put(True, "workers", 0, "pruning_threshold"), "workers[0].pruning_threshold", ["found true", "number"]),
        (put(float("nan"), "workers", 0, "pruning_threshold"), "workers[0].pruning_threshold", ["NaN", "finite"]),
        (layers("output_head", [22, True]), "workers[0].layer_selection.output_head[1]", ["found true", "integer"]),
        (layers("output_head", [-1]), "workers[0].layer_selection.output_head[0]", ["found -1", "equal to 0"]),
        (layers("output_head", [22, 24, 24]), "workers[0].layer_selection.output_head[2]", ["found 24", "above 24"]),
        (layers("output_head", [18, 24]), "workers[0].layer_selection.output_head",
         ["found [18, 24]", "above 18, the last of specialized_core"]),
        (layers("specialized_core", [3, 12]), "workers[0].layer_selection.specialized_core",
         ["found [3, 12]", "above 3, the last of shared_base"]),
        (layers("shared_base", [0, 2]), "workers[0].layer_selection.shared_base", ["found [0, 2]", "[0, 1]"]),
        (layers("shared_base", [0, 1, 2], worker=1), "workers[1].layer_selection.shared_base",
         ["found [0, 1, 2]", "expected [0, 1, 2, 3]"]),
        (put({"shared_base": [], "specialized_core": [], "output_head": []}, "workers", 0, "layer_selection"),
         "workers[0].layer_selection", ["found []", "at least one layer"]),
        (put(3, "shared_layers"), "shared_layers", ["found 3", "expected 4"]),
        (put(-1, "shared_layers"), "shared_layers", ["found -1"]),
        (put(1, "fusion_hyperparams", "confidence_weighting"), "fusion_hyperparams.confidence_weighting",
         ["found 1", "boolean"]),
        (put(-2, "fusion_hyperparams", "smoothness_order"), "fusion_hyperparams.smoothness_order", ["found -2"]),
        (put({"parameter_share": 0}, "budget"), "budget.parameter_share", ["found 0", "greater than 0"]),
        (put({"parameter_share": 1.01}, "budget"), "budget.parameter_share", ["found 1.01", "equal to 1"]),
        (put({"specialise_items": 0}, "budget"), "budget.specialise_items", ["found 0", "leave it out for 6000"]),
        (put({"specialise_epochs": -1}, "budget"), "budget.specialise_epochs", ["found -1"]),
        (put({"learning_rate": 0}, "budget"), "budget.learning_rate", ["found 0", "greater than 0"]),
        (put({"specialize_items": 5}, "budget"), "budget.specialize_items", ["with 5", "write specialise_items"]),
        (put({"clauses": ["A", "A"]}, "requirements"), "requirements.clauses[1]", ['found "A"']),
        (put({"worker_retention": 2}, "requirements"), "requirements.worker_retention", ["found 2"]),
        (put(2**32, "seed"), "seed", ["found 4294967296", "less than 4294967296"]),
        (put(DATA | {"test": "a.jsonl"}, "workers", 0, "data"), "workers[0].data.test",
         ['found "a.jsonl"', "other than that of train"]),
        (put({"train": "a"}, "workers", 0, "data"), "workers[0].data.validation", ["found nothing", "(1 more"]),
    ],
)  # fmt: skip
def test_each_mistake_names_key_and_value(change: Change, place: str, told: list[str]) -> None:
    document = copy.deepcopy(DOCUMENT)
    change(document)
    message = complaint(document)
    assert message.startswith(f"split.json: {place}")
    assert "\n" not in message
    assert "; fix: " in message
    for words in told:
        assert words in message


@pytest.mark.parametrize("name", ["w", "uuid-v4", "worker_1.a", ".w", "дело 1", "é" * 100])
def test_any_identifier_that_can_name_a_file_is_a_worker_id(name: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["workers"][0]["worker_id"] = name
    assert load(document).workers[0].worker_id == name


@pytest.mark.parametrize(
    "name", ["", ".", "..", "a/b", "a\\b", "../a", "a\n", "a\n b", " a", "a ", "a.", "a:b", "a\0", "*", "é" * 101]
)
def test_what_cannot_name_a_file_is_no_worker_id(name: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["workers"][0]["worker_id"] = name
    assert complaint(document).startswith("split.json: workers[0].worker_id: found ")


@pytest.mark.parametrize("name", ["base", "Fused"])
def test_what_reports_call_other_models_is_no_worker_id(name: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["workers"][1]["worker_id"] = name
    assert repr(name).strip("'") in complaint(document)
    assert "a name other than base and fused" in complaint(document)


def test_layers_are_checked_against_the_base() -> None:
    configuration = SplitConfiguration.load(EXAMPLE)
    configuration.check_against(25)
    with pytest.raises(ConfigurationError) as caught:
        configuration.check_against(24, "split.json")
    assert str(caught.value) == (
        "split.json: workers[0].layer_selection.output_head: found 24, expected a layer below 24 "
        "(the base has 24 layers, 0 to 23); fix: name layers that the base has, or split a deeper base"
    )
    document = copy.deepcopy(DOCUMENT) | {"shared_layers": 12}
    for worker in document["workers"]:
        del worker["layer_selection"]
    load(document).check_against(13)
    with pytest.raises(ConfigurationError, match=r"configuration: shared_layers: found 12, expected a number below 12"):
        load(document).check_against(12)


@st.composite
def selections(draw: st.DrawFn, shared: int) -> dict[str, list[int]]:
    above = sorted(draw(st.sets(st.integers(shared, 40), min_size=1, max_size=6)))
    cut = draw(st.integers(0, len(above)))
    return {"shared_base": list(range(shared)), "specialized_core": above[:cut], "output_head": above[cut:]}


@st.composite
def configurations(draw: st.DrawFn) -> dict[str, Any]:
    """A valid configuration in JSON's types."""
    shared = draw(st.integers(0, 4))
    share = st.floats(0, 1)
    names = draw(st.lists(st.from_regex(r"[a-z][a-z0-9_-]{0,8}", fullmatch=True), min_size=1, max_size=3, unique=True))
    text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
    worker = st.fixed_dictionaries(
        {"capability_focus": text, "fine_tune_dataset": text, "pruning_threshold": share},
        optional={
            "layer_selection": st.none() | selections(shared),
            "grader": st.none() | text,
            "data": st.none() | st.just(DATA),
        },
    )
    settings: dict[str, st.SearchStrategy[Any]] = {"smoothness_order": st.integers(0, 9)}
    settings |= dict.fromkeys(("combination_weights_learnable", "confidence_weighting"), st.booleans())
    required: dict[str, st.SearchStrategy[Any]] = {
        "strategy": st.just("hybrid_functional"),
        "base_model": text,
        "workers": st.just([{"worker_id": name} | draw(worker) for name in names]),
        "fusion_strategy": st.sampled_from([strategy.value for strategy in FusionStrategy]),
        "fusion_hyperparams": st.fixed_dictionaries(settings),
    }
    budget = st.fixed_dictionaries(
        {}, optional={"parameter_share": st.floats(0.01, 1), "batch_size": st.integers(1, 9)}
    )
    optional: dict[str, st.SearchStrategy[Any]] = {
        "budget": budget,
        "requirements": st.fixed_dictionaries({}, optional={"fused_retention": share}),
        "shared_layers": st.just(shared),
        "seed": st.integers(0, 2**32 - 1),
    }
    return draw(st.fixed_dictionaries(required, optional=optional))


@given(configurations())
def test_every_valid_configuration_comes_back_as_given(document: dict[str, Any]) -> None:
    configuration = load(document)
    assert json.loads(configuration.to_json()) == json.loads(json.dumps(document))
    assert SplitConfiguration.from_json(configuration.to_json()) == configuration
