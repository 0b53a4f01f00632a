"""How large each worker is, and which layers and widths it keeps: decided before any weight is trained.

Sizes come first, from the configuration and the budget alone; ``--dry-run`` prints them. Layers and widths follow from
what was measured of the model (``splitting/search.py``).
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from butterfly.core.errors import ConfigurationError
from butterfly.models.cost import flops_per_token
from butterfly.models.shape import Shape, allowed_groups, check_shape, full_shape, parameters_of
from butterfly.schema.configuration import Budget, SplitConfiguration, WorkerConfiguration

WIDTHS = (1.0, 0.75, 0.5)
"""The shares of the MLP's neurons that a search tries."""
ROUND_TO = 16
"""Widths are multiples of it, where the base's width is: matrix units like that."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large a worker is, without saying which parts it keeps."""

    depth: int
    """Decoder layers."""
    neurons: int
    """Neurons in each MLP."""
    groups: int
    """Key-value groups in each layer."""

    def shape(self) -> Shape:
        """A shape of this size: which layers does not matter for what it costs."""
        return Shape(tuple(range(self.depth)), self.neurons, self.groups)


@dataclass(frozen=True, slots=True)
class CountedCost:
    """What a model of some size costs, counted and not measured."""

    parameters: int
    flops_per_token: int
    training_bytes: int
    """Float32 weights of all, and gradients and two AdamW moments of what is trained."""


@dataclass(frozen=True, slots=True)
class WorkerPlan:
    """One worker to build."""

    worker_id: str
    capability: str
    sizes: tuple[Size, ...]
    """The sizes that are tried; one where the configuration or the budget leaves no choice."""
    layers: tuple[int, ...]
    """The layers that the configuration names, else empty: they are chosen by what was measured."""
    head: tuple[int, ...]
    """The last of them that the configuration calls the output head."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All workers of a split and the number of layers they share."""

    shared: int
    workers: tuple[WorkerPlan, ...]


Latency = Callable[[Size], float]
"""Milliseconds that a worker of some size takes for one more token."""


def plan(configuration: SplitConfiguration, config: Any, latency: Latency | None = None) -> Plan:
    """The sizes of all workers, under the budget.

    Args:
        config: the base's transformers configuration.
        latency: what ``budget.latency_ms`` is held against; without it that limit is left out.

    Raises:
        ConfigurationError: layers that the base does not have, or a budget that no worker can meet.
        ModelError: widths that the base's family does not accept.
    """
    whole = full_shape(config)
    configuration.check_against(len(whole.layers))
    shared = shared_layers(configuration, config)
    workers = []
    for worker in configuration.workers:
        chosen = worker.layer_selection
        layers = () if chosen is None else tuple(chosen.layers)
        head = layers[-1:] if chosen is None else tuple(chosen.output_head)
        sizes = tuple(dict.fromkeys(_sizes(worker, configuration, config, shared, latency)))
        workers.append(WorkerPlan(worker.worker_id, worker.capability_focus, sizes, layers, head))
    return Plan(shared, tuple(workers))


def shared_layers(configuration: SplitConfiguration, config: Any) -> int:
    """How many of the base's first layers all workers share, frozen: a third, at most four, where nothing is said."""
    depth = len(full_shape(config).layers)
    for worker in configuration.workers:
        if worker.layer_selection is not None:
            shared = len(worker.layer_selection.shared_base)
            break
    else:
        shared = max(1, min(4, depth // 3)) if configuration.shared_layers is None else configuration.shared_layers
    if not 0 <= shared < depth:
        raise ConfigurationError(f"shared_layers={shared}; expected 0 to {depth - 1}, the base has {depth} layers")
    if shared == 0 and configuration.fusion_hyperparams.combination_weights_learnable:
        raise ConfigurationError(
            "shared_layers=0 with combination_weights_learnable=true; expected at least 1 shared layer: the gate reads "
            "what workers share. Share a layer, or set combination_weights_learnable to false for fixed weights"
        )
    return shared


def cost_of(config: Any, size: Size, shared: int) -> CountedCost:
    """What a worker of a size costs; its shared layers and its embedding are not trained."""
    shape = size.shape()
    parameters = parameters_of(config, shape)
    frozen = parameters_of(config, Shape(tuple(range(max(1, shared))), size.neurons, size.groups))
    if shared == 0:
        frozen -= parameters_of(config, Size(2, size.neurons, size.groups).shape()) - frozen
    return CountedCost(parameters, flops_per_token(config, shape), 4 * parameters + 12 * (parameters - frozen))


def _sizes(
    worker: WorkerConfiguration, configuration: SplitConfiguration, config: Any, shared: int, latency: Latency | None
) -> Iterator[Size]:
    """Every size that fits the budget and the worker's configuration: the deepest for each width, as wide as fits."""
    whole, budget = full_shape(config), configuration.budget
    widths = _widths(worker, whole, config, searched=shared == 0)
    fitting = False
    for neurons, groups in widths:
        check_shape(config, Shape(whole.layers, neurons, groups))
        if worker.layer_selection is not None:
            depths = [len(worker.layer_selection.layers)]
        elif worker.depth is not None:
            depths = [worker.depth]
        else:
            depths = list(range(len(whole.layers), shared, -1))
        for depth in depths:
            if fits(config, size := Size(depth, neurons, groups), budget, latency):
                fitting = True
                yield widest(config, size, budget, latency) if len(widths) > 1 else size
                break
    if not fitting:
        least = Size(depths[-1], *widths[-1])
        raise ConfigurationError(_too_large(worker, config, least, budget, latency))


def _widths(worker: WorkerConfiguration, whole: Shape, config: Any, searched: bool) -> list[tuple[int, int]]:
    """(neurons, groups) to try: what the configuration says, else the base's, and narrower ones if they are searched.

    Layers that workers share have one width for all of them, so only workers that share none are searched.
    """
    neurons, groups = worker.neurons or whole.neurons, worker.groups or whole.groups
    if worker.neurons or worker.groups or not searched:
        return [(neurons, groups)]
    step = _step(whole.neurons)
    fewer = [n for n in allowed_groups(config) if 0.5 * whole.groups <= n < whole.groups]
    narrow = dict.fromkeys(max(step, round(share * whole.neurons / step) * step) for share in WIDTHS)
    return [*((width, whole.groups) for width in narrow), *((list(narrow)[1], n) for n in fewer[-1:])]


def widest(config: Any, size: Size, budget: Budget, latency: Latency | None = None) -> Size:
    """A size that fits, with as many neurons as still fit."""
    most = full_shape(config).neurons
    step = _step(most)
    wider = range(size.neurons + step, most + 1, step)
    count = bisect_left(wider, True, key=lambda n: not fits(config, replace(size, neurons=n), budget, latency))
    return replace(size, neurons=wider[count - 1]) if count else size


def _step(neurons: int) -> int:
    return ROUND_TO if neurons % ROUND_TO == 0 else 1


def fits(config: Any, size: Size, budget: Budget, latency: Latency | None = None) -> bool:
    """Whether a size is within the parameters, the FLOPs and the milliseconds per token that the budget allows."""
    if latency is not None and budget.latency_ms is not None and latency(size) > budget.latency_ms:
        return False
    shape, whole = size.shape(), full_shape(config)
    if budget.parameter_share is not None and parameters_of(config, shape) > budget.parameter_share * parameters_of(
        config, whole
    ):
        return False
    return budget.flops_share is None or flops_per_token(config, shape) <= budget.flops_share * flops_per_token(
        config, whole
    )


def _too_large(worker: WorkerConfiguration, config: Any, size: Size, budget: Budget, latency: Latency | None) -> str:
    whole = full_shape(config)
    share = parameters_of(config, size.shape()) / parameters_of(config, whole)
    work = flops_per_token(config, size.shape()) / flops_per_token(config, whole)
    took = f", and takes {latency(size):.2f} ms for one" if latency is not None else ""
    limits = ", ".join(
        f"budget.{name}={getattr(budget, name)}"
        for name in ("parameter_share", "flops_share", "latency_ms")
        if getattr(budget, name) is not None
    )
    return (
        f"worker {worker.worker_id!r} with {size.depth} layers, {size.neurons} neurons and {size.groups} key-value "
        f"groups has {share:.1%} of the base's parameters and {work:.1%} of its FLOPs per token{took}; "
        f"{limits} allows less: raise the budget, keep fewer layers, or lower shared_layers"
    )
