"""The algebra that laws are written in; each interpreter implements it.

With ``Numeric`` a law is a run-time check and a property test. With ``Exact`` it is an oracle over fractions or
outward-rounded intervals. With solver terms it is a proof obligation. Arrays of every interpreter know ``+ - * /``,
indexing and broadcasting as numpy and torch do; everything else is a method here.

Shapes: k workers first, … any batch, d the vocabulary or latent size last. Weights are [k] or [k, …].
"""

from collections.abc import Sequence
from typing import Any, Protocol

from butterfly.fusion import Domain

Array = Any
"""What an interpreter computes with: balls, or numpy arrays of fractions, intervals or solver terms."""
Truth = Any
"""What an interpreter concludes of a claim: three-valued numerically, a boolean exactly, a formula in a solver."""
State = Any
"""A partial fusion."""


class Algebra(Protocol):
    """One operator, and the arithmetic around it."""

    domain: Domain

    def pool(self, outputs: Array, weights: Array, alive: Array) -> Array:
        """The operator's batched form: [k, … , d], [k] or [k, …], [k] to [… , d]."""
        ...

    def distribution(self, pooled: Array) -> Array:
        """The fused probabilities [… , d] of a pooled value: itself, or its softmax on logits."""
        ...

    def lift(self, weight: Array, output: Array) -> State:
        """The operator's state of one worker."""
        ...

    def merge(self, left: State, right: State) -> State:
        """The operator's merge."""
        ...

    def empty(self, like: Array) -> State:
        """The operator's empty state."""
        ...

    def finish(self, state: State) -> Array:
        """The operator's finish [… , d]."""
        ...

    def state_size(self, workers: int) -> int:
        """How many numbers the state of so many merged workers holds for one output number."""
        ...

    def influence(self, weights: Array, alive: Array, lying: Sequence[int], largest: float) -> Array:
        """What the operator states: how far these workers can move it, and at most ``largest``; scalar."""
        ...

    def lipschitz(self) -> Array:
        """What the operator states: its Lipschitz constant in the largest absolute difference; scalar."""
        ...

    def number(self, value: float) -> Array:
        """A constant."""
        ...

    def sum(self, array: Array, axis: int) -> Array:
        """The sum over an axis."""
        ...

    def largest(self, array: Array, axis: int) -> Array:
        """The maximum over an axis."""
        ...

    def abs(self, array: Array) -> Array:
        """Absolute values."""
        ...

    def exp(self, array: Array) -> Array:
        """Exponentials."""
        ...

    def log(self, array: Array) -> Array:
        """Natural logarithms of positive numbers."""
        ...

    def stack(self, arrays: Sequence[Array]) -> Array:
        """Arrays of one shape along a new first axis."""
        ...

    def put(self, array: Array, index: tuple[Any, ...], value: Array) -> Array:
        """A copy of ``array`` with ``value`` at ``index``."""
        ...

    def choose(self, condition: Array, yes: Array, no: Array) -> Array:
        """``yes`` where the plain booleans ``condition`` hold, else ``no``; broadcast."""
        ...

    def at_most(self, left: Array, right: Array) -> Truth:
        """left ≤ right, everywhere."""
        ...

    def equal(self, left: Array, right: Array) -> Truth:
        """left = right, everywhere."""
        ...

    def below(self, left: Array, right: Array) -> Truth:
        """left < right, everywhere."""
        ...

    def both(self, *claims: Truth) -> Truth:
        """All of the claims."""
        ...

    def implies(self, condition: Truth, claim: Truth) -> Truth:
        """The claim, where the condition surely holds."""
        ...


class Analysis(Algebra, Protocol):
    """What needs derivatives, the state of the machine, or an exact oracle: read numerically only."""

    def smooth(self, outputs: Array, towards: Array, weights: Array, alive: Array, order: int) -> Truth:
        """Derivatives up to ``order`` along the segment exist, are continuous and agree with finite differences."""
        ...

    def curvature(self, outputs: Array, direction: Array, weights: Array, alive: Array) -> Array:
        """The second directional derivative of the pooled value [… , d]."""
        ...

    def flows(self, outputs: Array, towards: Array, weights: Array, alive: Array) -> Truth:
        """The gradient through workers and gate that share parameters is the chain rule's (L3.2, repaired)."""
        ...

    def rounded(self, outputs: Array, weights: Array, alive: Array) -> Truth:
        """The computed value is within the stated rounding bound of the exact one (N6)."""
        ...
