"""The library's language models, weightings and graders as the specification sees them: thin views, no copies."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from butterfly.fusion import Domain, Weighting
from butterfly.runtime.fused import FusedModel
from butterfly.spec.protocols.definitions import LLM, Accurate, Capability
from butterfly.spec.protocols.pools import Distribution, Weights


@dataclass(frozen=True)
class NextToken:
    """A causal language model, fused or not, as a map from token ids [T] to a distribution over the next [V] (LLM)."""

    model: Any

    @torch.no_grad()
    def __call__(self, x: Tensor) -> Distribution:
        return Distribution(self.model(input_ids=x[None]).logits[0, -1].double().softmax(-1))


@dataclass(frozen=True)
class Parts:
    """A fused model over latents as decode ∘ transform ∘ encode (D1.1): the shared base, the workers' layers fused, the
    unembedding. Other pools fuse what the workers say, after the unembedding, and have no such three parts.
    """

    model: FusedModel

    def __post_init__(self) -> None:
        assert self.model.pool.domain is Domain.REALS

    @torch.no_grad()
    def encode(self, x: Tensor) -> Tensor:
        """Token ids [T] to latents [1, T, d]."""
        return self.model.shared_hidden(x[None])

    @torch.no_grad()
    def transform(self, x: Tensor) -> Tensor:
        """Latents [1, T, d] to latents."""
        hidden = self.model.worker_hidden(x)
        fused: Tensor = self.model.pool(hidden, self.model.weigh(hidden, x), self.model.alive())
        return fused

    @torch.no_grad()
    def decode(self, x: Tensor) -> Distribution:
        """Latents [1, T, d] to a distribution over the next token [V]."""
        return Distribution(self.model.unembed(x)[0, -1].double().softmax(-1))


@dataclass(frozen=True)
class AtLeast:
    """High accuracy as a probability of at least ``threshold``: ``Butterfly.Model.Base.at-least``."""

    threshold: float

    def __call__(self, p: Distribution, y: int) -> bool:
        return bool(p.probability[y] >= self.threshold)


def most_probable(p: Distribution, y: int) -> bool:
    """High accuracy as the largest probability, and no other as large: ``Butterfly.Model.Base.most-probable``."""
    others = torch.cat([p.probability[:y], p.probability[y + 1 :]])
    return bool((others < p.probability[y]).all())


@dataclass(frozen=True)
class Specialist:
    """A model with its evidence on a capability: wherever (x, y) is in the capability, the model is accurate there."""

    model: LLM[Any]
    capability: Capability[Any, int]
    accurate: Accurate

    def evidence(self, x: Any, y: int) -> bool:
        return not self.capability(x, y) or self.accurate(self.model(x), y)


def gate(weighting: Weighting) -> Callable[[Tensor], Weights]:
    """A weighting that does not read the workers' outputs as a map from a hidden state [d] to weights [k]."""
    return lambda hidden: Weights(weighting(hidden[None])[:, 0])
