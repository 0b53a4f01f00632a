"""What the fused model says of workers that do not answer."""

from collections.abc import Mapping

from torch import Tensor

from butterfly.core.errors import FusionError


class WorkerFailed(UserWarning):
    """A worker raised, was late, or said something that is no number; the others answer from here on."""


class NobodyLeft(FusionError):
    """Every worker has failed."""

    def __init__(self, failures: Mapping[str, str], tokens: Tensor | None) -> None:
        why = "; ".join(f"{worker_id}: {reason}" for worker_id, reason in failures.items())
        super().__init__(f"no worker is left to answer ({why}); expected at least one: call revive() and go on")
        self.tokens = tokens
        """The token ids so far [B, T], of the prompt and of what was answered; None where embeddings were given."""
