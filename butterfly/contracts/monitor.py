"""Contracts at run time: a fused model checks some on every call, on a sample of calls, or never."""

from collections.abc import Iterable

import torch
from torch import Tensor

from butterfly.contracts.balls import Balls
from butterfly.contracts.contract import Contract
from butterfly.contracts.operator import Operator, of_pool
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.violation import ContractViolation, check_case, outside
from butterfly.core.errors import FusionError
from butterfly.fusion import AnyPool, Domain, NonFinite
from butterfly.fusion.checks import check_values
from butterfly.fusion.rounding import accumulator, gamma


class Monitor:
    """Checks contracts of a pool on what it is given; a violation raises with the inputs attached.

    Args:
        contracts: ids of contracts that need no inputs but a call's own; by default all of those.
        every: 1 for every call, n for one call in n, 0 for never. Of a call, one position is looked at.

    Raises:
        FusionError: an id that is unknown, or of a contract that needs more than a call's inputs.
    """

    def __init__(self, contracts: Iterable[str] | None = None, every: int = 16) -> None:
        if every < 0:
            raise FusionError(f"every={every}; expected 0 or more: 0 is never, 1 is every call")
        if isinstance(contracts, str):
            raise FusionError(f"contracts={contracts!r}; expected a collection of ids: [{contracts!r}]")
        cheap = {name: contract for name, contract in CONTRACTS.items() if contract.cheap}
        chosen = list(cheap if contracts is None else contracts)
        for name in chosen:
            if name not in cheap:
                raise FusionError(
                    f"contract {name!r} cannot be checked at run time; expected one of {', '.join(cheap)}"
                )
        self.contracts: list[Contract] = [cheap[name] for name in chosen]
        self.every = every
        self.calls = 0
        self.looked = 0
        """At how many calls one position was looked at; the positions take turns."""
        self.checked = 0
        """How many checks were made, so that a report can say so."""

    def __reduce__(self) -> tuple[type["Monitor"], tuple[list[str], int]]:
        """A copy or a pickle checks the same contracts, by their ids, as laws are functions; it counts from 0."""
        return Monitor, ([contract.id for contract in self.contracts], self.every)

    def watch(self, pool: AnyPool, outputs: Tensor, weights: Tensor, alive: Tensor) -> None:
        """Look at one position of a call: ``outputs`` [k, … , d], ``weights`` [k] or [k, …], ``alive`` [k].

        Raises:
            ContractViolation: a contract that the pool claims does not hold.
            FusionError: what the pool is given at that position is outside its domain; see ``Pool.forward``.
        """
        self.calls += 1
        if not self.every or self.calls % self.every:
            return
        if outputs[0].numel() == 0:
            return
        here, share = _position(outputs.detach(), weights.detach(), self.looked)
        self.looked += 1
        alive = alive.cpu()
        if pool.nonfinite is NonFinite.EXCLUDE:
            alive = alive & here.isfinite().all(-1)
        mask = alive[:, None]
        check_values(pool, here, torch.where(mask, share[:, None], 0.0), mask)
        operator = of_pool(pool)
        for contract in self.contracts:
            if contract.id in pool.claims and not outside(contract, operator):
                self.checked += 1
                violation = _violation(contract, operator, here, share, alive)
                if violation is not None:
                    raise _smaller(violation, contract, operator, here, share, alive)


def _violation(
    contract: Contract, operator: Operator, here: Tensor, share: Tensor, alive: Tensor
) -> ContractViolation | None:
    """The contract's outcome at one position: ``here`` [k, d], ``share`` [k] float64, ``alive`` [k]."""
    balls = Balls.exact(here)
    if operator.domain is Domain.PROBABILITIES:
        balls = _near_distribution(balls)
    case = {"outputs": balls, "weights": share, "alive": alive}
    try:
        check_case(contract, operator, here.dtype, {name: case[name] for name in contract.variables})
    except ContractViolation as violation:
        return violation
    return None


def _position(outputs: Tensor, weights: Tensor, look: int) -> tuple[Tensor, Tensor]:
    """The workers' outputs at one position of a call [k, d], and their weights there [k]."""
    if weights.ndim == 1:
        weights = weights.reshape(-1, *[1] * (outputs.ndim - 2)).expand(outputs.shape[:-1])
    flat, shares = outputs.reshape(len(outputs), -1, outputs.shape[-1]), weights.reshape(len(outputs), -1)
    place = look % flat.shape[1]
    return flat[:, place].cpu(), shares[:, place].to(accumulator(outputs.dtype)).double().cpu()


def _near_distribution(balls: Balls) -> Balls:
    """A softmax sums to one up to its rounding: balls that hold the distribution next to it."""
    total = balls.middle.sum(-1, keepdim=True)
    count = balls.shape[-1]
    return Balls(balls.middle, balls.middle * ((total - 1).abs() / total + gamma(count + 4, torch.float64)))


def _smaller(
    violation: ContractViolation, contract: Contract, operator: Operator, here: Tensor, share: Tensor, alive: Tensor
) -> ContractViolation:
    """The same violation on fewer coordinates, where leaving some out keeps it: small enough to paste."""
    while here.shape[-1] > 1:
        half = here.shape[-1] // 2
        for kept, rest in ((here[:, :half], here[:, half:]), (here[:, half:], here[:, :half])):
            tried = _without(kept, rest, operator)
            smaller = tried.shape[-1] < here.shape[-1]
            narrower = _violation(contract, operator, tried, share, alive) if smaller else None
            if narrower is not None:
                here, violation = tried, narrower
                break
        else:
            break
    return violation


def _without(kept: Tensor, rest: Tensor, operator: Operator) -> Tensor:
    """``kept`` [k, d] in the operator's domain: ``rest`` becomes one token where a vocabulary must be whole."""
    if operator.domain is Domain.REALS:
        return kept
    merged = rest.double().sum(-1) if operator.domain is Domain.PROBABILITIES else rest.double().logsumexp(-1)
    return torch.cat([kept, merged[:, None].to(kept.dtype)], -1)
