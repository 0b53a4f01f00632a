"""Phase 4: which pool fuses the workers, and how much each counts."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors.torch import load_file

from butterfly.core.canonical import write_json
from butterfly.core.seeds import derive
from butterfly.fusion import AnyPool
from butterfly.models.checkpoint import save_tensors
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.load import assemble
from butterfly.runtime.pools import POOLS, new_weighting
from butterfly.schema.configuration import FusionStrategy, SplitConfiguration
from butterfly.splitting.context import Context
from butterfly.splitting.plan import Plan
from butterfly.splitting.weighting import collect, compare_pools, do_no_harm, learn, mean_loss
from butterfly.splitting.worker import Worker

WEIGHTS, RECORD = "weights.safetensors", "losses.json"
HARM = 1e-9
"""Nats that a fusion may lose to another choice before it is said to lose: rounding."""


@dataclass(frozen=True)
class Fusion:
    """A fusion that has been learned."""

    pool: str
    weighting: str
    folder: Path
    """Where its weights lie."""
    losses: dict[str, Any]
    """Everything that was tried on validation data, in nats per token."""
    model: FusedModel


def resolve_fusion(configuration: SplitConfiguration) -> tuple[str, str]:
    """The pool and the weighting that the configuration's strategy and hyper-parameters mean.

    ``sctt_smooth_combination`` is the linear pool of probabilities. Every pool is smooth of every order, so any
    ``smoothness_order`` is met. Learnable weights are a gate, others are equal and fixed; with confidence weighting
    they are the prior of weights that follow the outputs, for which P-mono is refuted and N2 is not stated.
    """
    given, strategy = configuration.fusion_hyperparams, configuration.fusion_strategy
    pool = "linear_pool" if strategy is FusionStrategy.SCTT_SMOOTH_COMBINATION else strategy.value
    prior = "gate" if given.combination_weights_learnable else "fixed"
    return pool, f"confidence-{prior}" if given.confidence_weighting else prior


def configured_pool(configuration: SplitConfiguration) -> AnyPool:
    """The pool that the configuration means."""
    given = configuration.fusion_hyperparams
    return POOLS[resolve_fusion(configuration)[0]](given.beta, given.delta)


def fuse(context: Context, plan: Plan, workers: list[Worker]) -> Fusion:
    """Learn fixed weights and a gate on validation data; keep the one asked for, or what does less harm."""
    pool, kind = resolve_fusion(context.configuration)
    given = context.configuration.fusion_hyperparams
    hidden, count = context.base.model.config.hidden_size, len(workers)
    models = {worker.plan.worker_id: worker.model for worker in workers}
    fused = assemble(models, plan.shared, configured_pool(context.configuration), new_weighting(kind, hidden, count))
    fused.to(context.machine.device)

    def make(folder: Path) -> None:
        progress = context.progress
        owned = {worker.plan.worker_id: context.data[worker.plan.capability].validation for worker in workers}
        data = collect(fused, owned, progress)
        chosen = new_weighting(kind, hidden, count).to(context.machine.device)
        losses: dict[str, Any] = {"positions": len(data.targets)}
        for each in dict.fromkeys(("fixed", "gate", kind) if plan.shared else ("fixed", kind)):
            weighting = new_weighting(each, hidden, count).to(context.machine.device)
            seed = derive(context.configuration.seed, "fusion", each)
            losses[f"{pool}/{each}"] = learn(fused, weighting, data, seed, progress, f"learn the fusion, {each}")
            if each == kind and given.combination_weights_learnable:
                chosen = weighting
        losses["equal"] = mean_loss(fused, new_weighting("fixed", hidden, count).to(context.machine.device), data)
        if given.combination_weights_learnable and not given.confidence_weighting:
            best, tried = do_no_harm(fused, chosen, data)
            losses["choices"] = {choice.name: dict(choice.nats) for choice in tried}
            losses["chosen"] = best.name if best.total < tried[0].total - HARM else tried[0].name
            chosen = best.weighting if losses["chosen"] == best.name else chosen
        with progress.stage("compare the pools", 1) as advance:
            losses["pools"] = compare_pools(
                fused, chosen, data, {name: pool_of(given.beta, given.delta) for name, pool_of in POOLS.items()}
            )
            advance(1)
        if context.machine.main:
            save_tensors({name: value.cpu() for name, value in chosen.state_dict().items()}, folder / WEIGHTS)
            write_json(folder / RECORD, losses | {"kind": kind_of(chosen, kind)})

    inputs = context.inputs(
        data=context.digests, shared=plan.shared, pool=pool, kind=kind, hyperparams=given.model_dump(mode="json"),
        workers={worker.plan.worker_id: worker.folder.parent.name for worker in workers},
    )  # fmt: skip
    folder = context.workspace.stage("fusion", inputs, make)
    losses = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    kind = losses.pop("kind")
    fused.weighting = new_weighting(kind, hidden, count)
    fused.weighting.load_state_dict(load_file(folder / WEIGHTS))
    fused.weighting.to(context.machine.device).requires_grad_(False)
    return Fusion(pool, kind, folder, losses, fused)


def kind_of(weighting: Any, asked: str) -> str:
    """The word for a weighting: the one asked for, or ``fixed`` where one worker alone does best."""
    return asked if type(weighting) is type(new_weighting(asked, 1, 1)) else "fixed"


def fusion_record(fusion: Fusion, configuration: SplitConfiguration, hidden_size: int, workers: list[str]) -> Any:
    """What ``fusion/fusion.json`` holds."""
    given = configuration.fusion_hyperparams
    return {
        "pool": fusion.pool,
        "weighting": fusion.weighting,
        "beta": given.beta,
        "delta": given.delta,
        "hidden_size": hidden_size,
        "workers": workers,
    }
