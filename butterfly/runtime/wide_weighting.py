"""The weights of a fusion stay in float32 where a model becomes narrower."""

from collections.abc import Callable
from typing import Any, ClassVar, Self

from torch import Tensor

from butterfly.fusion import Weighting


class WideWeighting:
    """The part of a fused model that keeps its weighting wide, as a gate in bfloat16 gives other weights."""

    weighting: Weighting
    _keep_in_fp32_modules_strict: ClassVar[set[str]] = {"weighting"}
    """What transformers reads in float32, whatever the dtype of the rest."""

    def _apply(self, fn: Callable[[Tensor], Tensor], *rest: Any, **options: Any) -> Self:
        """Every ``to``, ``half`` and ``bfloat16``: a device is taken over, a narrower dtype is not."""
        before = [parameter.data for parameter in self.weighting.parameters()]
        super()._apply(fn, *rest, **options)  # type: ignore[misc]  # torch's, of the model that this is a part of
        for parameter, wide in zip(self.weighting.parameters(), before, strict=True):
            if parameter.dtype.itemsize < wide.dtype.itemsize:
                parameter.data = wide.to(parameter.device)
        return self
