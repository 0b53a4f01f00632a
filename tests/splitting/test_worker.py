"""A worker's size is chosen by what each size reaches, at its best."""

from pathlib import Path

from butterfly.capability.encoding import Batch
from butterfly.core.progress import SILENT
from butterfly.models.base import BaseModel
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.context import Context, Encoded
from butterfly.splitting.machine import Machine
from butterfly.splitting.plan import plan
from butterfly.splitting.trunk import Trunk
from butterfly.splitting.worker import Builder, whole_size
from butterfly.splitting.workspace import Workspace


def test_a_long_trial_is_judged_at_its_best(
    base: BaseModel, data: list[Batch], machine: Machine, tmp_path: Path
) -> None:
    asked = SplitConfiguration.model_validate(
        {
            "strategy": "hybrid_functional",
            "base_model": "tiny",
            "workers": [{
                "worker_id": "w", "capability_focus": "c", "fine_tune_dataset": "c", "pruning_threshold": 0.0,
            }],
            "fusion_strategy": "linear_pool",
            "fusion_hyperparams": {
                "smoothness_order": 2, "combination_weights_learnable": False, "confidence_weighting": False,
            },
            "shared_layers": 0,
            "budget": {"parameter_share": 0.9, "learning_rate": 0.03, "distillation_weight": 0.0},
        }
    )  # fmt: skip
    context = Context(
        base, asked, {}, {"c": Encoded(data[:1], data[:1], data[1:])}, {}, machine,
        Workspace(tmp_path, machine.accelerator), SILENT,
    )  # fmt: skip
    builder = Builder(context, plan(asked, base.model.config), Trunk(base.model, {}, "tiny"))
    (worker,) = builder.plan.workers
    size, layers = whole_size(base.model.config), tuple(range(whole_size(base.model.config).depth))
    importance = builder.importance(worker)
    at_the_end, at_its_best = (builder.attempt(worker, size, layers, importance, 60, often) for often in (1, 8))
    assert at_its_best.nats < at_the_end.nats
