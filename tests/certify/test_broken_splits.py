"""Checks of a split's data, manifests and survivors: each passes on what is right and fails on a broken fixture."""

import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor

from butterfly.capability import Capability
from butterfly.certify import operators, quality
from butterfly.certify.teacher_forcing import Distributions
from butterfly.core.verdict import Verdict
from butterfly.fusion import Gate, LinearPool
from butterfly.models import keep_layers, load_base
from butterfly.runtime.fused import FusedModel
from butterfly.schema.manifest import LatencyProfile, ManifestCapability, WorkerManifest
from tests.tiny import write_model


def test_a_grader_that_rejects_its_own_targets_fails() -> None:
    right = Capability.builtin("logical_reasoning", train=3, validation=3, test=3)
    assert quality.capabilities_are_data_and_graders(_with(right)).verdict is Verdict.TESTED
    wrong = replace(right, test=tuple(replace(item, target="perhaps") for item in right.test))
    assert quality.capabilities_are_data_and_graders(_with(wrong)).verdict is Verdict.FAILED


def test_splits_that_overlap_fail() -> None:
    right = Capability.builtin("formal_verification", train=3, validation=3, test=3)
    overlapping = SimpleNamespace(
        train=right.train, validation=right.test, test=right.test, grader=right.grader,
        accepted_targets=right.accepted_targets,
    )  # fmt: skip
    assert quality.capabilities_are_data_and_graders(_with(overlapping)).verdict is Verdict.FAILED


def _with(capability: Any) -> Any:
    return SimpleNamespace(capabilities={"one": capability}, accepted_targets=lambda _: capability.accepted_targets())


def test_a_manifest_that_is_missing_another_workers_or_damaged_fails(tmp_path: Path) -> None:
    path = tmp_path / "workers" / "w" / "manifest.json"
    path.parent.mkdir(parents=True)
    case: Any = SimpleNamespace(split=tmp_path, worker_ids=["w"])
    assert quality.manifests_fit_the_schema(case).verdict is Verdict.FAILED
    manifest = WorkerManifest(
        worker_id="w",
        base_model="tiny",
        capabilities=[
            ManifestCapability(
                name="one", weight=1.0, validation_accuracy=0.5, layer_range=[0, 1], attention_patterns=["causal"],
                specialized_heads=[],
            )
        ],
        parameter_count="1K",
        quantization="float32",
        hardware_affinity=["cpu"],
        latency_profile=LatencyProfile(p50="1.00ms", p95="1.00ms", p99="1.00ms"),
    )  # fmt: skip
    path.write_text(manifest.to_json())
    assert quality.manifests_fit_the_schema(case).verdict is Verdict.TESTED
    path.write_text(json.dumps(json.loads(manifest.to_json()) | {"colour": "blue"}))
    assert quality.manifests_fit_the_schema(case).verdict is Verdict.FAILED
    path.write_text(json.dumps(json.loads(manifest.to_json()) | {"worker_id": "v"}))
    assert quality.manifests_fit_the_schema(case).verdict is Verdict.FAILED


class LastWins(LinearPool):
    """Not commutative: the worker that is merged last decides."""

    def merge(self, a: Any, b: Any) -> Any:
        return b


def test_a_pool_whose_fold_depends_on_the_order_fails() -> None:
    outputs = torch.randn(3, 50, 7, dtype=torch.float64).softmax(-1)
    weights = torch.randn(3, 50, dtype=torch.float64).softmax(0)
    data = Distributions(outputs[0], outputs, weights, outputs[0], outputs[0].argmax(-1), torch.zeros(50))
    for pool, word in ((LinearPool(), Verdict.TESTED), (LastWins(), Verdict.FAILED)):
        case: Any = SimpleNamespace(distributions=data, fused=SimpleNamespace(pool=pool))
        assert operators.any_order_and_grouping(case).verdict is word


class Deaf(FusedModel):
    """Goes on asking a worker that has failed."""

    def alive(self) -> Tensor:
        return torch.ones(len(self.worker_ids), dtype=torch.bool)


@pytest.mark.parametrize(("kind", "word"), [(FusedModel, Verdict.TESTED), (Deaf, Verdict.FAILED)])
def test_a_fusion_that_counts_the_dead_fails(tmp_path: Path, kind: type[FusedModel], word: Verdict) -> None:
    base = load_base(str(write_model(tmp_path)))
    own = {name: keep_layers(base.model, layers) for name, layers in {"one": [0, 1, 2], "two": [0, 1, 3, 4]}.items()}
    fused = kind.of(own, 2, LinearPool(), Gate(32, 2)).requires_grad_(False)
    case: Any = SimpleNamespace(
        fused=fused,
        base=base,
        worker_ids=list(own),
        capabilities={"one": Capability.builtin("formal_verification", train=1, validation=1, test=4)},
        distributions=SimpleNamespace(base=torch.zeros(1, base.model.config.vocab_size)),
    )
    assert operators.survivors_answer(case).verdict is word
