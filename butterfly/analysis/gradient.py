"""Importance by gradient (specification 4.1): which parameters, neurons, key-value groups and layers an answer needs.

A unit's score is first-order Taylor: the change of the loss when what it adds to the residual stream is taken away.
For a neuron with activations a_t that is |Σ_t a_t·∂L/∂a_t|, and because its down-projection column W_j is linear in a,
it equals |Σ_i W_ij·∂L/∂W_ij|: weights and gradients are enough, no activation is kept. For a layer it is
|Σ_t ⟨h_{l+1} − h_l, ∂L/∂h_{l+1}⟩| (Molchanov et al. 2019, Importance Estimation for Neural Network Pruning).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from butterfly.analysis.activation import require_answers
from butterfly.analysis.parts import Columns, ModelParts, evaluated, first, hidden_states
from butterfly.capability.encoding import IGNORED, Batch

if TYPE_CHECKING:
    from transformers import PreTrainedModel


@dataclass(frozen=True, slots=True)
class Importance:
    """What matters for a capability's answers; L layers, n neurons and g key-value groups a layer. Float32, CPU."""

    parameters: dict[str, float]
    """Name of a tensor → mean |∂L/∂θ| over its entries, the specification's score."""
    neurons: Tensor
    """[L, n]; a mixture of experts sums the neurons of one place over its experts."""
    groups: Tensor
    """[L, g]; of attention's output projection."""
    layers: Tensor
    """[L]."""

    @property
    def layer_shares(self) -> Tensor:
        """Layer scores over the largest of them, in [0, 1] [L]; what magnitude pruning compares with its threshold."""
        return self.layers / self.layers.max().clamp_min(torch.finfo(self.layers.dtype).tiny)


def gradient_importance(
    model: PreTrainedModel, batches: Sequence[Batch], checkpointing: bool | None = None
) -> Importance:
    """One backward pass per batch of the mean loss (nats per answer token); scores averaged by answer tokens.

    Each tensor's gradient is read when it is complete and freed at once, so no two large gradients are there together.
    Scores are in float32 whatever the dtype of the weights. The model is left as it was: gradients, modes and
    ``requires_grad`` too.

    Args:
        model: a causal language model of a known family, on any device.
        batches: rows of ids and labels, int64 [B, T]; B and T may differ from batch to batch.
        checkpointing: recompute each layer in the backward pass; None does so where the model is set to.

    Raises:
        DatasetError: no position of the batches predicts an answer.
    """
    parts = ModelParts(model)
    answers = sum(len(batch.targets) for batch in batches)
    require_answers(answers)
    sums = _Sums(parts)
    asked = any(getattr(module, "gradient_checkpointing", False) for module in model.modules())
    again = asked if checkpointing is None else checkpointing
    with evaluated(model), _trainable(model), torch.enable_grad(), ExitStack() as hooks:
        sums.watch(hooks)
        if again:
            hooks.enter_context(_recomputed(parts.layers))
        for batch in batches:
            wanted = (batch.labels != IGNORED).to(parts.device)
            loss = nll(parts, parts.read(batch)[wanted], batch.targets.to(parts.device))
            sums.share = len(batch.targets) / answers
            loss.backward()
    return sums.importance()


def nll(parts: ModelParts, hidden: Tensor, targets: Tensor) -> Tensor:
    """Mean negative log-likelihood in nats [], in float32; logits are made in chunks.

    Args:
        parts: the model, of which the unembedding is read.
        hidden: last hidden states after the final norm [M, d].
        targets: the right tokens, int64 [M].
    """

    def of(states: Tensor, wanted: Tensor) -> Tensor:
        return nn.functional.cross_entropy(parts.unembed(states).float(), wanted, reduction="sum")

    pieces = list(zip(hidden.split(parts.chunk), targets.split(parts.chunk), strict=True))
    run: Callable[..., Tensor] = of if len(pieces) == 1 else partial(checkpoint, of, use_reentrant=False)
    total = hidden.new_zeros((), dtype=torch.float32)
    for states, wanted in pieces:
        total = total + run(states, wanted)
    return total / len(targets)


class _Sums:
    """Running sums over batches, filled by hooks while a backward pass runs."""

    def __init__(self, parts: ModelParts) -> None:
        self.parts = parts
        self.share = 0.0
        """The current batch's share of all answer tokens."""
        depth, device = len(parts.layers), parts.device
        self.names = {parameter: name for name, parameter in parts.model.named_parameters()}
        self.magnitudes = {name: torch.zeros((), device=device) for name in self.names.values()}
        self.neurons = torch.zeros(depth, parts.neurons, device=device)
        self.groups = torch.zeros(depth, parts.groups, device=device)
        self.layers = torch.zeros(depth, device=device)

    def watch(self, hooks: ExitStack) -> None:
        """Register every hook; leaving ``hooks`` takes them off."""
        units: dict[nn.Parameter, tuple[Columns, Tensor]] = {}
        for place, (down, output) in enumerate(zip(self.parts.down, self.parts.output, strict=True)):
            units[down.weight] = down, self.neurons[place]
            units[output.weight] = output, self.groups[place]

        def gathered(parameter: nn.Parameter) -> None:
            gradient = parameter.grad
            assert gradient is not None
            size = torch.linalg.vector_norm(gradient, 1, dtype=torch.float32) / gradient.numel()
            self.magnitudes[self.names[parameter]] += self.share * size
            if parameter in units:
                columns, scores = units[parameter]
                # Columns of attention's output are group by group, so a group's are neighbours.
                scores += self.share * columns.taylor(gradient).unflatten(-1, (len(scores), -1)).sum(-1).abs()
            parameter.grad = None

        for parameter in self.names:
            hooks.callback(parameter.register_post_accumulate_grad_hook(gathered).remove)
        for place, layer in enumerate(self.parts.layers):
            hook = layer.register_forward_hook(partial(self._watch_layer, place), with_kwargs=True)
            hooks.callback(hook.remove)

    def _watch_layer(self, place: int, _: Any, args: tuple[Any, ...], kwargs: dict[str, Any], output: Any) -> None:
        before, after = hidden_states(args, kwargs), first(output)

        def gathered(gradient: Tensor) -> None:
            change = (after.detach().float() - before.detach().float()).mul_(gradient)
            self.layers[place] += self.share * change.sum().abs()

        after.register_hook(gathered)

    def importance(self) -> Importance:
        """The averages so far."""
        names, sizes = list(self.magnitudes), torch.stack(list(self.magnitudes.values())).tolist()
        return Importance(
            dict(zip(names, sizes, strict=True)), self.neurons.cpu(), self.groups.cpu(), self.layers.cpu()
        )


@contextmanager
def _trainable(model: nn.Module) -> Iterator[None]:
    """In the block every parameter requires a gradient and has none yet; what was there before is restored."""
    before = [(parameter, parameter.requires_grad, parameter.grad) for parameter in model.parameters()]
    try:
        for parameter, _, _ in before:
            parameter.requires_grad_(True)
            parameter.grad = None
        yield
    finally:
        for parameter, wanted, gradient in before:
            parameter.requires_grad_(wanted)
            parameter.grad = gradient


@contextmanager
def _recomputed(layers: Sequence[nn.Module]) -> Iterator[None]:
    """Layers keep their inputs alone and are run again in the backward pass, in evaluation mode as well."""
    try:
        for layer in layers:
            layer.forward = partial(checkpoint, layer.forward, use_reentrant=False)
        yield
    finally:
        for layer in layers:
            vars(layer).pop("forward", None)
