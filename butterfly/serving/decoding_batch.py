"""The rows that are generated side by side: they join and leave between two steps of the fused model."""

from collections.abc import Sequence as Rows

import torch
from torch import Tensor

from butterfly.runtime.cache import SplitCache
from butterfly.runtime.failures import NoWorkerLeft
from butterfly.runtime.fused import FusedModel, FusedOutput
from butterfly.serving.sampling import draw, log_probabilities
from butterfly.serving.sequence import Sequence

# Shapes: B rows, L tokens so far, padded on the left.

PATIENCE = 60.0
"""Seconds in which a worker must be back where none is left."""


class DecodingBatch:
    """Sequences over one cache of the fused model."""

    def __init__(self, fused: FusedModel) -> None:
        self.fused = fused
        self.rows: list[Sequence] = []
        self._cache: SplitCache | None = None
        self._mask = torch.zeros(0, 0, dtype=torch.long)

    def admit(self, newcomers: Rows[Sequence]) -> None:
        """Read the prompts of new sequences in one pass, draw their first tokens, and let them join.

        Raises:
            NoWorkerLeft: no worker answered, also after revival; the newcomers did not join.
        """
        prompts = {id(row.prompt): row.prompt for row in newcomers}
        place = {key: n for n, key in enumerate(prompts)}
        width = max(map(len, prompts.values()))
        ids = torch.zeros(len(prompts), width, dtype=torch.long)
        mask = torch.zeros_like(ids)
        for n, prompt in enumerate(prompts.values()):
            ids[n, width - len(prompt) :] = torch.tensor(prompt)
            mask[n, width - len(prompt) :] = 1
        cache = self.fused.new_cache()
        logits = self._pass(ids, mask, (mask.cumsum(1) - 1).clamp_min(0), cache)
        which = torch.tensor([place[id(row.prompt)] for row in newcomers])
        self._take(logits, newcomers, which)
        going = [n for n, row in enumerate(newcomers) if row.finish is None]
        if not going:
            return
        chosen = which[going]
        cache.batch_select_indices(chosen.to(self.fused.device))
        mask = mask[chosen]
        if self._cache is not None:
            self._cache.join(cache)
            longest = max(width, self._mask.shape[1])
            self._mask = torch.cat([_wider(self._mask, longest), _wider(mask, longest)])
        else:
            self._cache, self._mask = cache, mask
        self.rows += [newcomers[n] for n in going]
        self._trim()

    def step(self) -> None:
        """One more token for every row; those that have ended leave.

        Raises:
            NoWorkerLeft: no worker answered, also after revival; no row has changed.
        """
        mask = torch.cat([self._mask, torch.ones(len(self.rows), 1, dtype=torch.long)], 1)
        ids = torch.tensor([[row.tokens[-1]] for row in self.rows])
        assert self._cache is not None
        output = self._pass(ids, mask, mask.sum(1, keepdim=True) - 1, self._cache)
        self._mask = mask
        self._take(output, self.rows, torch.arange(len(self.rows)))
        self.leave()

    def leave(self) -> None:
        """Let the rows go that have ended."""
        going = [n for n, row in enumerate(self.rows) if row.finish is None]
        if len(going) == len(self.rows):
            return
        self.rows = [self.rows[n] for n in going]
        if not going:
            self.clear()
            return
        assert self._cache is not None
        self._cache.batch_select_indices(torch.tensor(going, device=self.fused.device))
        self._mask = self._mask[going]
        self._trim()

    def clear(self) -> None:
        """Forget every row."""
        self.rows, self._cache, self._mask = [], None, torch.zeros(0, 0, dtype=torch.long)

    def _pass(self, ids: Tensor, mask: Tensor, positions: Tensor, cache: SplitCache) -> FusedOutput:
        device = self.fused.device
        inputs = {"input_ids": ids, "attention_mask": mask, "position_ids": positions}
        inputs = {name: value.to(device) for name, value in inputs.items()}
        for last in (False, True):
            try:
                output: FusedOutput = self.fused(past_key_values=cache, use_cache=True, logits_to_keep=1, **inputs)
                return output
            except NoWorkerLeft:
                cache.crop(-ids.shape[1])  # the shared layers have read these tokens
                if last:
                    raise
                self.fused.recover(PATIENCE)
        raise AssertionError("unreachable")

    def _take(self, output: FusedOutput, rows: Rows[Sequence], which: Tensor) -> None:
        logits = output.logits[:, -1][which.to(output.logits.device)]
        tokens = draw(logits, rows)
        silent = output.missing or ()
        spoke = [worker_id for worker_id in self.fused.worker_ids if worker_id not in silent]
        bounds = [0.0] * len(output.logits) if output.bound is None else output.bound[:, -1].tolist()
        for row, token, (logprob, top), n in zip(
            rows, tokens, log_probabilities(logits, rows, tokens), which.tolist(), strict=True
        ):
            row.accept(token, logprob, top, bounds[n], spoke)

    def _trim(self) -> None:
        assert self._cache is not None
        if spare := self._mask.shape[1] - int(self._mask.sum(1).max()):
            self._cache.trim(spare)
            self._mask = self._mask[:, spare:]


def _wider(mask: Tensor, width: int) -> Tensor:
    return torch.nn.functional.pad(mask, (width - mask.shape[1], 0))
