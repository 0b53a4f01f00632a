"""From the workers' last hidden states to the fused log-probabilities, a chunk of positions at a time."""

import torch
from torch import Tensor

from butterfly.fusion import Domain, LinearPool, LogPool, Weighting
from butterfly.models.anatomy import Anatomy
from butterfly.runtime.quick_pools import quick
from butterfly.runtime.whole import Whole

# Shapes: k workers, M any number of positions, d hidden size, V vocabulary.

CHUNK = 1 << 25
"""The largest number of elements of a [k, M, V] tensor. A larger one is fused a chunk of positions at a time."""


class Fusing(Whole):
    """The part of a fused model that starts where the workers' layers end."""

    @property
    def bounded(self) -> bool:
        """Whether the weight of the missing workers bounds the total variation to the pool of all workers (N2)."""
        return isinstance(self.pool, LinearPool) and not self.weighting.reads_outputs

    def unembed(self, latents: Tensor) -> Tensor:
        """Logits [… , V] in float32 of last hidden states [… , d] before the final norm."""
        return Anatomy(self.inner).unembed(latents).float()

    def weigh(self, latents: Tensor, shared: Tensor, weighting: Weighting | None = None) -> Tensor:
        """The workers' weights [k, …], in float32 or wider.

        Args:
            latents: each worker's last hidden states before the final norm [k, … , d].
            shared: the shared hidden states [… , d].
            weighting: replaces the model's own.
        """
        chosen = self.weighting if weighting is None else weighting
        own = next((parameter.dtype for parameter in chosen.parameters()), shared.dtype)
        if not chosen.reads_outputs:
            weights: Tensor = chosen(shared.to(own))
            return weights if weights.dtype.itemsize >= 4 else weights.float()
        flat, hidden = _flat(latents), shared.to(own).reshape(-1, shared.shape[-1])
        parts = [
            chosen(hidden[span], self.unembed(flat[:, span]).softmax(-1).to(own)).float() for span in self._spans(flat)
        ]
        return torch.cat(parts, 1).reshape(latents.shape[:-1])

    def fuse(self, latents: Tensor, weights: Tensor) -> Tensor:
        """Fused log-probabilities [… , V] in float32.

        If the weights of all survivors have underflowed to zero, the survivors get equal weights.

        Args:
            latents: each worker's last hidden states before the final norm [k, … , d].
            weights: not negative, of any sum above zero [k, …], or of a shape that broadcasts to it.
        """
        return self._fuse(latents, weights, self.alive())

    def _fuse(self, latents: Tensor, weights: Tensor, alive: Tensor, unseen: bool = False) -> Tensor:
        """``fuse`` of the workers ``alive`` [k] bool; with ``unseen`` no value is checked."""
        here = None if bool(alive.all()) else alive.to(latents.device, non_blocking=True)
        total = weights.sum(0) if here is None else torch.where(_over(here, weights), weights, 0.0).sum(0)
        weights = torch.where(total > 0, weights, torch.ones_like(weights))  # a gate may underflow to 0 for survivors
        flat, share = _flat(latents), weights.expand(latents.shape[:-1]).reshape(len(latents), -1)
        spans = self._spans(flat)
        # The monitor looks at one position of a call: one of the first chunk.
        parts = [self._fuse_some(flat[:, span], share[:, span], here, span is spans[0], unseen) for span in spans]
        return torch.cat(parts).reshape(*latents.shape[1:-1], -1)

    def _fuse_some(
        self, latents: Tensor, weights: Tensor, alive: Tensor | None, monitored: bool, unseen: bool
    ) -> Tensor:
        domain, fast = self.pool.domain, quick(self.pool)
        outputs = latents if domain is Domain.REALS else self.unembed(latents)
        logits = outputs
        if monitored and not unseen:
            self._watch(outputs, weights, alive)
        if domain is Domain.LOGITS and not (fast and isinstance(self.pool, LogPool)):
            outputs = outputs.log_softmax(-1)
        if fast:
            mixed = fast(outputs, weights, alive)
        else:
            outputs = outputs.softmax(-1) if domain is Domain.PROBABILITIES else outputs
            mixed = self.pool(outputs, weights.to(outputs.dtype), alive)
        if domain is Domain.REALS:
            return self.unembed(mixed).log_softmax(-1)
        if domain is Domain.LOGITS:
            return mixed.log_softmax(-1)
        tiny = torch.finfo(mixed.dtype).tiny
        if torch.compiler.is_compiling() or not (unseen or bool((mixed < tiny).any())):
            return mixed.clamp_min(tiny).log()
        # Probabilities that float32 cannot hold: the same Σ w p / Σ w, its logarithm taken from logarithms.
        if alive is not None:
            weights = torch.where(_over(alive, weights), weights, 0.0)
        share = (weights / weights.sum(0)).log()[..., None]
        exact = (logits.log_softmax(-1) + share).logsumexp(0)
        return torch.where(mixed < tiny, exact, mixed.clamp_min(tiny).log())

    def outputs(self, latents: Tensor) -> Tensor:
        """The pool's inputs: the workers' latents [… , d], or their probabilities or log-probabilities [… , V]."""
        domain = self.pool.domain
        return latents if domain is Domain.REALS else _in_domain(self.unembed(latents), domain)

    def spoken(self, mixed: Tensor) -> Tensor:
        """Log-probabilities [… , V] of the pool's result: of ``mixed`` [… , d] for a pool of latents, else [… , V]."""
        if self.pool.domain is Domain.REALS:
            return self.unembed(mixed).log_softmax(-1)
        if self.pool.domain is Domain.LOGITS:
            return mixed.log_softmax(-1)
        return mixed.clamp_min(torch.finfo(mixed.dtype).tiny).log()

    def _watch(self, outputs: Tensor, weights: Tensor, alive: Tensor | None) -> None:
        """Pass the workers' outputs [k, M, V] to the monitor, converted to the pool's domain if it checks this call."""
        if self.monitor.every and (self.monitor.calls + 1) % self.monitor.every == 0:
            outputs = outputs if self.pool.domain is Domain.REALS else _in_domain(outputs, self.pool.domain)
        all_alive = torch.ones(len(outputs), dtype=torch.bool, device=outputs.device)
        self.monitor.watch(self.pool, outputs, weights, all_alive if alive is None else alive)

    def worker_log_probabilities(self, latents: Tensor, targets: Tensor) -> Tensor:
        """Each worker's log-probability of one token per position [k, …], in float32.

        Args:
            latents: each worker's last hidden states before the final norm [k, … , d].
            targets: token ids, int64 […].
        """
        flat, wanted = _flat(latents), targets.reshape(1, -1, 1).expand(len(latents), -1, 1)
        parts = []
        for span in self._spans(flat):
            logits = self.unembed(flat[:, span])
            parts.append((logits.gather(-1, wanted[:, span]) - logits.logsumexp(-1, keepdim=True))[..., 0])
        return torch.cat(parts, 1).reshape(latents.shape[:-1])

    def _spans(self, flat: Tensor) -> list[slice]:
        """The positions of ``flat`` [k, M, d] in parts whose logits have at most ``CHUNK`` elements; at least one."""
        size = max(1, CHUNK // (len(flat) * self.config.vocab_size))
        return [slice(start, start + size) for start in range(0, max(1, flat.shape[1]), size)]


def _in_domain(logits: Tensor, domain: Domain) -> Tensor:
    return logits.log_softmax(-1) if domain is Domain.LOGITS else logits.softmax(-1)


def _over(alive: Tensor, weights: Tensor) -> Tensor:
    """``alive`` [k] in the shape of ``weights`` [k, …]."""
    return alive.reshape(-1, *[1] * (weights.ndim - 1))


def _flat(latents: Tensor) -> Tensor:
    return latents.reshape(len(latents), -1, latents.shape[-1])
