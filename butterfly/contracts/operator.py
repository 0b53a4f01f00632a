"""An operator under test: one of our pools, or anything of a user's that can be called like one."""

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

from butterfly.core.errors import FusionError
from butterfly.fusion import AnyPool, Domain, Pool, StateForm
from butterfly.fusion.rounding import accumulator, cast_error, gamma, tiny

UNDECLARED = frozenset({
    "L3.2/repaired", "N1/idempotence", "N1/permutation", "N1/positions", "P-mono/coordinate", "P-mono/score",
    "P-robust/crash", "P-robust/distribution", "P-smooth", "T7.1/range", "T7.1/internality",
})  # fmt: skip
"""What an operator that states no claims is held to: what every pool of ours keeps."""


class Operator:
    """An operator with what it states of itself; what it does not state has a documented default.

    ``claims``: the contracts that it declares, else all of its domain. ``lipschitz``: else 1. ``influence``: else ∞.
    ``rounding_bound``: else γ_n of the largest absolute output, n = 4k + 64, in the accumulator of the dtype: what a
    fixed number of well-conditioned operations may add up to, not a proof.
    """

    def __init__(self, source: Any, name: str, domain: Domain) -> None:
        self.source = source
        self.name = name
        self.domain = domain
        self.masks = not isinstance(source, Pool) and _masks(source)
        self.takes_alive = isinstance(source, Pool) or self.masks
        """Whether it takes ``alive``; one that does not is given the survivors alone."""
        self.weighs_positions = True
        """Whether it takes weights [k, …]; one that takes [k] alone is given those of one position at a time."""
        self.coordinatewise = isinstance(source, Pool)
        """Whether each coordinate is fused by itself, so that a part of them tells about all."""
        self.monoid = all(hasattr(source, part) for part in ("lift", "merge", "finish", "empty"))

    @property
    def described(self) -> str:
        """Its name, and the parameters that a pool of ours states."""
        return f"{self.name}({self.source.extra_repr()})" if isinstance(self.source, Pool) else self.name

    @property
    def claims(self) -> frozenset[str] | None:
        """The ids of the contracts that the operator declares; ``None`` when it declares nothing in particular."""
        stated = getattr(self.source, "claims", None)
        return None if stated is None else frozenset(stated)

    @property
    def state_form(self) -> StateForm:
        """What the parts of a state are."""
        return StateForm(getattr(self.source, "state_form", StateForm.SUMS))

    def declares(self, contract: str) -> bool:
        """Whether the operator claims a contract, or is held to it because it states no claims."""
        return contract in (UNDECLARED if self.claims is None else self.claims)

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The operator's answer [… , d]; one that takes no ``alive`` is given the survivors alone."""
        if weights.ndim > 1 and not self.weighs_positions:
            flat, shares = outputs.reshape(len(outputs), -1, outputs.shape[-1]), weights.reshape(len(weights), -1)
            if bool((shares == shares[:, :1]).all()):
                return self.pool(outputs, shares[:, 0], alive)
            parts = [self.pool(flat, shares[:, n], alive)[n] for n in range(flat.shape[1])]
            return torch.stack(parts).reshape(outputs.shape[1:])
        answer = self.ask(outputs, weights, alive) if self.takes_alive else self.ask(outputs[alive], weights[alive])
        if not isinstance(answer, Tensor) or answer.shape != outputs.shape[1:]:
            shape = tuple(answer.shape) if isinstance(answer, Tensor) else type(answer).__name__
            raise FusionError(f"{self.name} gave {shape}; expected a tensor of shape {tuple(outputs.shape[1:])}")
        return answer

    def ask(self, *given: Tensor) -> Any:
        """What the source itself says."""
        return self.source(*given)

    def distribution(self, pooled: Tensor) -> Tensor:
        """The fused probabilities [… , d] of a pooled value."""
        return pooled if self.domain is Domain.PROBABILITIES else pooled.softmax(-1)

    def rounding_bound(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """How far rounding may move the answer: what the operator states, else a general bound.

        Args:
            outputs: [k, …, d] in the dtype that the operator runs in.
            weights: [k] or [k, …].
            alive: [k] bool, which workers answered.

        Returns:
            [… , d] float64, in the units of the outputs.
        """
        if hasattr(self.source, "rounding_bound"):
            bound: Tensor = self.source.rounding_bound(outputs, weights, alive)
            return bound
        acc = accumulator(outputs.dtype)
        size = outputs[alive].double().abs().amax(0)
        error = gamma(4 * len(outputs) + 64, acc) * size + 64 * tiny(acc)
        return error + cast_error(size, acc, outputs.dtype)

    def influence(self, weights: Tensor, lying: Tensor) -> float:
        """How far some workers can move the answer, in the units of the outputs; infinity where nothing is stated.

        Args:
            weights: [k].
            lying: [k] bool, which workers are Byzantine.
        """
        if hasattr(self.source, "influence"):
            return float(self.source.influence(weights, lying))
        return float("inf")

    @property
    def normalised(self) -> bool:
        """Whether logits are asked to be normalised: what an operator sets in ``needs_normalised``, else not."""
        return bool(getattr(self.source, "needs_normalised", False))

    @property
    def lipschitz(self) -> float:
        """The constant in the largest absolute difference."""
        return float(getattr(self.source, "lipschitz", 1.0))

    def state_size(self, workers: int) -> int:
        """The numbers in the state of so many workers whose outputs are one number each."""
        output = torch.zeros(1, dtype=torch.float64)
        weight = torch.ones((), dtype=torch.float64)
        state = self.source.empty(output)
        for _ in range(workers):
            state = self.source.merge(state, self.source.lift(weight, output))
        return sum(part.numel() for part in _tensors(state))


def _tensors(state: object) -> Sequence[Tensor]:
    """Whatever a state holds, in its parts and in its attributes."""
    if isinstance(state, Tensor):
        return [state]
    parts = list(state.values()) if isinstance(state, dict) else list(state) if isinstance(state, (tuple, list)) else []
    return [tensor for part in (*parts, *getattr(state, "__dict__", {}).values()) for tensor in _tensors(part)]


def _masks(source: Callable[..., Any]) -> bool:
    """Whether a callable takes ``alive``: by that name, or as a third argument that it cannot do without."""
    call = source.forward if isinstance(source, torch.nn.Module) else source
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    given = [parameter for parameter in inspect.signature(call).parameters.values() if parameter.kind in kinds]
    return len(given) > 2 and (given[2].name == "alive" or given[2].default is inspect.Parameter.empty)


def of_pool(pool: AnyPool) -> Operator:
    """A pool of ours as an operator."""
    import copy

    unchecked = copy.deepcopy(pool)
    unchecked.validate = False  # contracts also speak of what lies a rounding off the simplex
    return Operator(unchecked, type(pool).__name__, pool.domain)
