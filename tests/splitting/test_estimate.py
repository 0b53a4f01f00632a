"""The time of a split is counted from what its stages read; the count is held against a split that runs."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch.nn.modules.module import register_module_forward_hook
from torch.utils._python_dispatch import TorchDispatchMode
from transformers import Gemma3TextConfig, GPT2Config, LlamaConfig
from transformers.models.llama.modeling_llama import LlamaDecoderLayer

from butterfly.capability.encoding import Batch
from butterfly.models.base import load_base
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting import estimate as module
from butterfly.splitting.context import encode
from butterfly.splitting.data import capabilities_of
from butterfly.splitting.estimate import LayerSeconds, SideBySide, Speed, estimate, measure_speed
from butterfly.splitting.plan import plan
from butterfly.splitting.split import split
from tests.tiny import write_model

TOKENS = Speed(forward=LayerSeconds(0, 1), backward=LayerSeconds(0, 1), head=0)
"""A machine on which a layer's token costs one second: seconds count layers times tokens."""


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("estimate") / "base")


def configuration(**budget: Any) -> SplitConfiguration:
    workers = [
        {"worker_id": f"w-{n}", "capability_focus": name, "fine_tune_dataset": name, "pruning_threshold": 0.0}
        for n, name in enumerate(("formal_verification", "pattern_recognition"))
    ]
    document = {
        "strategy": "hybrid_functional", "base_model": "tiny", "workers": workers, "fusion_strategy": "linear_pool",
        "fusion_hyperparams": {
            "smoothness_order": 2, "combination_weights_learnable": True, "confidence_weighting": False,
        },
        "shared_layers": 2,
        "budget": {
            "parameter_share": 0.9, "specialise_items": 200, "specialise_epochs": 2, "batch_size": 20,
            "analysis_items": 60, "fusion_items": 60, **budget,
        },
    }  # fmt: skip
    return SplitConfiguration.model_validate(document)


def counted(base: Path, asked: SplitConfiguration, control: bool = False) -> dict[str, float]:
    """Layer-tokens by phase, as they are estimated."""
    loaded = load_base(str(base), "cpu")
    data = {
        name: encode(loaded, capability, asked, torch.device("cpu"))
        for name, capability in capabilities_of(asked, Path()).items()
    }
    config = loaded.model.config
    return estimate(asked, plan(asked, config), config, data, TOKENS, control)


def test_the_count_is_that_of_a_split_that_runs(base: Path, tmp_path: Path) -> None:
    read: Counter[str] = Counter()

    def count(layer: Any, args: tuple[Any, ...], output: Any) -> None:
        if isinstance(layer, LlamaDecoderLayer):
            hidden = output[0] if isinstance(output, tuple) else output
            read["tokens"] += hidden.shape[:-1].numel()

    hook, threads = register_module_forward_hook(count), torch.get_num_threads()
    torch.set_num_threads(1)  # so that everything runs in this process, where it is counted
    try:
        split(str(base), configuration(), tmp_path / "out", device="cpu")
    finally:
        hook.remove()
        torch.set_num_threads(threads)
    expected = sum(counted(base, configuration()).values())
    assert 0.6 < expected / read["tokens"] < 1.6


def test_jobs_side_by_side_take_as_long_as_the_busiest_process() -> None:
    assert SideBySide(2, TOKENS).seconds([3, 3, 3]) == 6
    assert SideBySide(2, TOKENS).seconds([4, 1, 1, 1]) == 4
    assert SideBySide(1, TOKENS).seconds([3, 3, 3]) == 9


def test_more_work_is_more_time(base: Path) -> None:
    usual = counted(base, configuration())
    assert min(usual.values()) >= 0
    assert counted(base, configuration(specialise_epochs=6))["decomposition"] > 1.4 * usual["decomposition"]
    assert counted(base, configuration(), control=True)["decomposition"] > 1.2 * usual["decomposition"]
    assert counted(base, configuration(specialise_tokens=500))["decomposition"] < usual["decomposition"]


SIZES = {"vocab_size": 64, "hidden_size": 16, "num_hidden_layers": 8, "num_attention_heads": 2}


@pytest.mark.parametrize(
    "config",
    [
        LlamaConfig(**SIZES, intermediate_size=32),
        GPT2Config(vocab_size=64, n_embd=16, n_layer=8, n_head=2),
        Gemma3TextConfig(**SIZES, intermediate_size=32, num_key_value_heads=1, head_dim=8),
    ],
    ids=lambda config: config.model_type,
)
def test_two_layers_of_any_family_can_be_measured(config: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SECONDS", 0.01)
    ids = torch.arange(24).reshape(3, 8)
    speed = measure_speed(config, Batch.of(ids, ids), torch.device("cpu"), "float32")
    assert min(speed.forward.batch, speed.backward.batch, speed.head) > 0
    monkeypatch.setattr(module, "_timed", lambda work, _: float(operations(work)))  # the same on a busy machine
    counts = measure_speed(config, Batch.of(ids, ids), torch.device("cpu"), "float32")
    assert counts.backward.batch > counts.forward.batch
    assert config.num_hidden_layers == 8


class Counting(TorchDispatchMode):
    """Counts the operations that torch runs."""

    count = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.count += 1
        return func(*args, **(kwargs or {}))


def operations(work: Callable[[], object]) -> int:
    with Counting() as counting:
        work()
    return counting.count
