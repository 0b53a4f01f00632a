"""What one pass of a fused model does not know, and the errors that say so before anything runs."""

from collections.abc import Mapping, Sequence
from typing import Any

from butterfly.core.errors import FusionError
from butterfly.runtime.cache import SplitCache
from butterfly.runtime.stack import SHARED
from butterfly.runtime.whole import Whole


def is_number(value: object) -> bool:
    """Whether a setting is a number, which ``True`` is not."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


class Rejecting(Whole):
    """The part of a fused model that rejects what its answer would leave out or get wrong."""

    revived = False
    """Whether a worker that had failed answers again: a cache of another kind may lack tokens of its."""

    def _check_options(self, options: Mapping[str, Any]) -> None:
        """Raise where an answer was asked for that only a model of one stack has."""
        for name in ("output_hidden_states", "output_attentions"):
            asked = options.get(name)
            if getattr(self.config, name, False) if asked is None else asked:
                raise FusionError(
                    f"{name}=True with a fused model, whose workers have layers of their own; expected False: "
                    "latents() gives the last hidden states, and a worker loaded alone gives all"
                )

    def _check_other_kind(self, cache: Any, survivors: Sequence[int]) -> None:
        """Raise where a worker must catch up with tokens that only a ``SplitCache`` holds, or will have to."""
        if cache is None or isinstance(cache, SplitCache):
            return
        kind = type(cache).__name__
        for name, off in (("skip", 0.0), ("fuse_below", None)):
            value = getattr(self, name)
            if value != off and not self.weighting.reads_outputs:
                raise FusionError(
                    f"{name}={value} with a cache of kind {kind}: a worker that rests could not catch up; expected "
                    f"new_cache()'s kind, or {name}={off}"
                )
        if not self.revived:
            return  # all have read the same; the lengths of a static cache lie on its device
        lengths: dict[int, set[int]] = {}
        for place, segment in enumerate(self.segments):
            lengths.setdefault(segment, set()).add(int(cache.get_seq_length(place)))
        read = max(max(lengths[segment]) for segment in (SHARED, *survivors) if segment in lengths)
        for n in survivors:
            if lengths[n] != {read}:
                raise FusionError(
                    f"a cache of kind {kind} lacks tokens that worker {self.worker_ids[n]} has not read; expected "
                    "new_cache()'s kind, from which it catches up, or an empty cache"
                )
