"""The warnings and errors of a fused model whose workers do not answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from torch import Tensor

from butterfly.core.errors import FusionError


class WorkerFailed(UserWarning):
    """A worker raised, was late, or said something that is no number; the others answer from here on."""


class NoWorkerLeft(FusionError):
    """Every worker has failed."""

    def __init__(self, failures: Mapping[str, str], tokens: Tensor | None) -> None:
        why = "; ".join(f"{worker_id}: {reason}" for worker_id, reason in failures.items())
        super().__init__(f"no worker is left to answer ({why}); expected at least one: call revive() and go on")
        self.tokens = tokens
        """The token ids so far [B, T], of the prompt and of what was answered; None where embeddings were given."""


@dataclass
class Account:
    """Who had no say in an answer, token by token, and what follows from it."""

    bounds: list[Tensor] = field(default_factory=list)
    """Of each pass, the weight that was missing [B, T]."""
    missing: list[tuple[str, ...]] = field(default_factory=list)
    """Of each pass, the workers that had no say in some row."""

    def sentence(self, bounded: bool) -> str:
        """What a reader of the answer must know; empty where every worker had a say in every token.

        Args:
            bounded: whether N2 holds of the pool and the weighting.
        """
        absent = [name for names in self.missing for name in names]
        if not absent:
            return ""
        parts = [f"{name} had no say in {absent.count(name)} of {_passes(self.missing)}" for name in sorted({*absent})]
        total = max(sum(float(bound[row, -1]) for bound in self.bounds) for row in range(len(self.bounds[0])))
        says = "no bound follows for this pool and weighting"
        if bounded and total < 1:
            says = f"the answer is within {total:.3g} of all workers' in total variation, summed over its tokens (N2)"
        elif bounded:
            says = (
                f"its tokens' total variations from all workers' add up to {total:.3g}: of the whole, nothing follows"
            )
        return f"{'; '.join(parts)}; {says}"


def _passes(missing: Sequence[object]) -> str:
    return f"{len(missing)} token{'' if len(missing) == 1 else 's'}"
