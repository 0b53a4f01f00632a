"""The loss of a model without some of its decoder layers."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from butterfly.capability.encoding import IGNORED, Batch
from butterfly.models.anatomy import Anatomy
from butterfly.splitting.objective import answer_latents, summed_nats


class Ablation:
    """Losses on fixed batches with some layers removed. Each layer's input is kept, so that a trial runs only the
    layers above the first one that it removes.

    The inputs that are kept are those of the model without every removal but the last. Trying one layer after another
    on top of the same removals then runs half of the model on average.
    """

    def __init__(self, model: Any, batches: Sequence[Batch], compute: torch.dtype) -> None:
        self._anatomy, self._compute = Anatomy(model), compute
        self._device = self._anatomy.embed.weight.device
        self._removed: frozenset[int] = frozenset()
        with torch.no_grad(), self._autocast():
            self._passes = [_Pass(self._anatomy, batch.to(self._device)) for batch in batches]

    def __call__(self, removed: Sequence[int]) -> float:
        """The mean loss without the layers ``removed``, in nats per token; the last of them is the one tried."""
        *before, tried = removed
        with torch.no_grad(), self._autocast():
            if self._removed != frozenset(before):
                first = min(self._removed.symmetric_difference(before))
                self._removed = frozenset(before)
                for each in self._passes:
                    each.keep(first, self._removed)
            total = sum(each.loss(tried, self._removed | {tried}) for each in self._passes)
        return total / sum(each.count for each in self._passes)

    def _autocast(self) -> torch.autocast:
        return torch.autocast(self._device.type, self._compute, enabled=self._compute is not torch.float32)


class _Pass:
    """One batch on its way through the layers: what each layer was called with."""

    def __init__(self, anatomy: Anatomy, batch: Batch) -> None:
        self.anatomy, self.batch = anatomy, batch
        self.count = len(batch.targets)
        self.inputs: list[Tensor] = []
        self.others: list[tuple[tuple[Any, ...], dict[str, Any]]] = []

        def called(_: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
            hidden = args[0] if args else kwargs["hidden_states"]
            self.inputs.append(hidden)
            self.others.append((args[1:], {name: value for name, value in kwargs.items() if name != "hidden_states"}))

        hooks = [layer.register_forward_pre_hook(called, with_kwargs=True) for layer in anatomy.layers]
        try:
            answer_latents(anatomy.model, batch)
        finally:
            for hook in hooks:
                hook.remove()

    def keep(self, first: int, removed: frozenset[int]) -> None:
        """Record the inputs of all layers above ``first`` again, with the layers ``removed`` left out."""
        for n in range(first, len(self.inputs) - 1):
            self.inputs[n + 1] = self._after(n, self.inputs[n], removed)

    def loss(self, first: int, removed: frozenset[int]) -> float:
        """The summed loss in nats without ``removed``, none of them below ``first`` but those kept out already."""
        hidden = self.inputs[first]
        for n in range(first, len(self.inputs)):
            hidden = self._after(n, hidden, removed)
        latents = self.anatomy.norm(hidden)[self.batch.labels != IGNORED]
        return summed_nats(self.anatomy, latents, self.batch.targets)

    def _after(self, n: int, hidden: Tensor, removed: frozenset[int]) -> Tensor:
        if n in removed:
            return hidden
        args, kwargs = self.others[n]
        output = self.anatomy.layers[n](hidden, *args, **kwargs)
        result: Tensor = output[0] if isinstance(output, tuple) else output
        return result
