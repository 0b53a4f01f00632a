"""Which layers each worker keeps, under the budget: decided before any weight is touched."""

from collections.abc import Mapping
from dataclasses import dataclass

from butterfly.analysis import ActivationSignature
from butterfly.core.errors import ConfigurationError
from butterfly.models.base import BaseModel
from butterfly.models.layers import parameters_with
from butterfly.schema.configuration import SplitConfiguration, WorkerConfiguration


@dataclass(frozen=True, slots=True)
class WorkerPlan:
    """One worker to build."""

    worker_id: str
    capability: str
    layers: tuple[int, ...]
    """Indices of the base's layers that it keeps, the shared ones first; empty while they are still to be chosen."""
    depth: int
    """How many layers it keeps."""
    head: tuple[int, ...]
    """The last of them, the specification's output head."""
    parameters: int
    memory_bytes: int
    """Of its weights while it is trained: float32 weights, gradients and two AdamW moments of what is trained."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All workers of a split and the number of layers they share."""

    shared: int
    workers: tuple[WorkerPlan, ...]


def plan(
    configuration: SplitConfiguration, base: BaseModel, signatures: Mapping[str, ActivationSignature] | None = None
) -> Plan:
    """Layers from the configuration where it names them, else from the signatures, under the budget.

    From signatures: after the shared layers and the last one, which every worker keeps, the layers that change the
    stream most for the capability, as many as the budget allows. Without signatures only their number is planned.

    Raises:
        ConfigurationError: layers that the base does not have, or a budget that no worker can meet.
    """
    configuration.check_against(base.layers)
    shared = shared_layers(configuration, base)
    workers = []
    for worker in configuration.workers:
        layers = _layers(worker, configuration, base, signatures, shared)
        depth = len(layers) or affordable_layers(configuration, base, shared)
        parameters = parameters_with(base.model, depth)
        limit = configuration.budget.parameter_share
        if limit is not None and parameters > limit * base.parameters:
            raise ConfigurationError(
                f"worker {worker.worker_id!r} keeps {depth} layers, {parameters:,} parameters, "
                f"{parameters / base.parameters:.1%} of the base; budget.parameter_share={limit} allows "
                f"{int(limit * base.parameters):,}: select fewer layers or raise the budget"
            )
        head = layers[-1:] if worker.layer_selection is None else tuple(worker.layer_selection.output_head)
        trained = parameters - parameters_with(base.model, shared)
        memory = 4 * parameters + 12 * trained
        workers.append(WorkerPlan(worker.worker_id, worker.capability_focus, layers, depth, head, parameters, memory))
    return Plan(shared, tuple(workers))


def shared_layers(configuration: SplitConfiguration, base: BaseModel) -> int:
    """How many of the base's first layers all workers share, frozen."""
    for worker in configuration.workers:
        if worker.layer_selection is not None:
            if not worker.layer_selection.shared_base:
                raise ConfigurationError("shared_base=[]; expected at least layer 0: the gate reads what workers share")
            return len(worker.layer_selection.shared_base)
    shared = max(1, min(4, base.layers // 3)) if configuration.shared_layers is None else configuration.shared_layers
    if not 1 <= shared < base.layers:
        raise ConfigurationError(f"shared_layers={shared}; expected 1 to {base.layers - 1}, the base has {base.layers}")
    return shared


def _layers(
    worker: WorkerConfiguration,
    configuration: SplitConfiguration,
    base: BaseModel,
    signatures: Mapping[str, ActivationSignature] | None,
    shared: int,
) -> tuple[int, ...]:
    chosen = worker.layer_selection
    if chosen is not None:
        return (*chosen.shared_base, *chosen.specialized_core, *chosen.output_head)
    if signatures is None:
        return ()
    count = affordable_layers(configuration, base, shared)
    score = signatures[worker.capability_focus].change
    last = base.layers - 1
    middle = sorted(range(shared, last), key=lambda n: score[n], reverse=True)[: count - shared - 1]
    return (*range(shared), *sorted(middle), last)


def affordable_layers(configuration: SplitConfiguration, base: BaseModel, shared: int) -> int:
    """How many layers a worker may have under ``budget.parameter_share``, at least one above the shared base."""
    share = configuration.budget.parameter_share
    if share is None:
        return base.layers
    fitting = [
        n for n in range(shared + 1, base.layers + 1) if parameters_with(base.model, n) <= share * base.parameters
    ]
    if not fitting:
        least = parameters_with(base.model, shared + 1) / base.parameters
        raise ConfigurationError(
            f"budget.parameter_share={share} is below the {least:.1%} of {shared} shared layers and one more; "
            "raise it or lower shared_layers"
        )
    return fitting[-1]
