"""Whether a case that breaks a law in floats breaks it in exact arithmetic too.

Balls carry the rounding bound that an operator states. One that states none has a default, which a logarithm of a tiny
number exceeds. So the case is replayed on the exported graph over intervals before it is called a counterexample.
"""

from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.contract import Contract
from butterfly.contracts.enclosures import LARGEST, Enclosures
from butterfly.contracts.operator import Operator
from butterfly.evaluation.scalars import UnmodelledError

NARROW = 1e-20
"""Intervals that are wider than this, relative to their numbers, decide nothing."""
FEW = 4096
"""If a case cannot be replayed, sides that differ by more units in the last place count as different."""
MANY = 1e6
"""More units in the last place come from a cancellation or a comparison, not from rounding the answer."""
EXACT = "in exact arithmetic the law holds of this case"
HUGE = 20_000
"""The most numbers of a case that is replayed although it takes seconds, because it would be a counterexample."""
ALIKE, AFTER = 4.0, 12
"""After ``AFTER`` cases that rounding explains (one if the next is large), it also explains a case that is at most
``ALIKE`` times worse."""


@dataclass
class Replay:
    """The cases that break one law of one operator in floats."""

    contract: Contract
    operator: Operator
    dtype: torch.dtype
    reasons: list[str] = field(default_factory=list)
    """The reasons of the cases that rounding explains."""
    worst: float = 0.0
    """The largest of their gaps, as a share of the larger side."""
    broken: bool = False
    """Whether some case breaks the law in exact arithmetic too."""

    @property
    def reason(self) -> str:
        """The most exact of the reasons."""
        return min(self.reasons, key=lambda reason: (EXACT not in reason, "knife" not in reason))

    def explains(self, case: dict[str, Any], apart: tuple[float, float] | None) -> bool:
        """Whether only rounding breaks the law in this case: the law holds in exact arithmetic, or the case cannot be
        replayed and breaks it by little.

        ``apart``: the difference of the claim's two sides, and the larger side; ``None`` if the claim does not compare
        two numbers, as with NaN.
        """
        if apart is None or self.contract.analytic or hasattr(self.operator.source, "rounding_bound"):
            return False
        share, enough = apart[0] / max(apart[1], 1e-300), 1 if _numbers(case) > LARGEST else AFTER
        if not self.broken and len(self.reasons) >= enough and share <= ALIKE * self.worst:
            return True
        why = self._rounding(case, *apart)
        if why:
            self.reasons.append(why)
            self.worst = max(self.worst, share)
        self.broken |= not why
        return bool(why)

    def _rounding(self, case: dict[str, Any], distance: float, size: float) -> str:
        """The reason in words; empty if it is more than rounding."""
        eps = torch.finfo(self.dtype).eps
        ulps = distance / (eps * size) if size else 0.0
        much = ulps > FEW
        difference = f"rounding: {ulps:.0f} ulp of {size:.3g}"
        if not 0 < ulps < MANY:
            difference = f"rounding decides: the sides are {distance:.3g} apart, of {size:.3g}"
        if _numbers(case) > (HUGE if much else LARGEST):
            return "" if much else f"{difference}, on a case too large for exact arithmetic"
        enclosures = Enclosures(self.operator, self.dtype)
        try:
            truth = self.contract.law(enclosures, **{name: _exact(enclosures, value) for name, value in case.items()})
        except (UnmodelledError, ZeroDivisionError, ValueError) as error:
            return "" if much else f"{difference}; exact arithmetic cannot tell: {error}"
        if not truth.possibly:
            return ""
        if enclosures.numbers.open:
            return f"knife-edge: a comparison of computed numbers is decided by rounding alone; {difference}"
        if enclosures.width > NARROW and much:
            return ""
        return f"{difference}; {EXACT}"


def _numbers(case: dict[str, Any]) -> int:
    return sum(value.numel() for value in case.values() if isinstance(value, Tensor))


def _exact(enclosures: Enclosures, value: object) -> Any:
    return enclosures.enclosed(value) if isinstance(value, Tensor) and value.is_floating_point() else value
