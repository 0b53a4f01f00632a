"""A contract: one law, its ledger id, its domain and the variables it speaks about."""

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from butterfly.contracts.algebra import Truth
from butterfly.fusion import Domain

EVERYWHERE = frozenset(Domain)
VOCABULARY = frozenset({Domain.PROBABILITIES, Domain.LOGITS})
COORDINATEWISE = frozenset({Domain.REALS, Domain.LOGITS})


@dataclass(frozen=True)
class Contract:
    """One property of a fusion operator."""

    id: str
    """The id of the ledger's row, and of the contract's property test, obligations and theorem."""
    title: str
    """What it claims, in one line."""
    law: Callable[..., Truth]
    """The claim: an algebra and the variables, by name."""
    domains: frozenset[Domain]
    """The domains of operators that it speaks of; for others it is outside by type."""
    monoid: bool
    """Whether it speaks of lift, merge, finish and empty."""
    variables: tuple[str, ...]
    """The names of the law's variables, from ``VARIABLES``."""
    analytic: bool
    """Whether it needs derivatives or an oracle, so that only numbers can read it."""
    witnesses: tuple[tuple[Domain, dict[str, Any]], ...] = ()
    """Cases that break operators known to be broken; they are tried first."""

    @property
    def cheap(self) -> bool:
        """Whether it can be checked on the inputs of a call alone, without drawing anything else."""
        return not self.monoid and not self.analytic and set(self.variables) <= {"outputs", "weights", "alive"}


VARIABLES: dict[str, str] = {
    "outputs": "the outputs of k workers [k, … , d], in the operator's domain",
    "weights": "the weight of each worker [k] or [k, …], non-negative, of positive sum over the surviving workers",
    "alive": "which workers survive [k], plain booleans, at least one with positive weight",
    "other": "other outputs of the workers [k, … , d], in the same domain",
    "rise": "by how much each coordinate rises [k, … , d], 0 or more",
    "model": "the output of the base model [… , d], in the same domain",
    "junk": "the outputs of failed workers [k, … , d]: anything, NaN and infinity included",
    "order": "a permutation of the workers",
    "worker": "the index of a surviving worker",
    "token": "the index of a coordinate",
    "share": "a number from 0 to 1",
    "shift": "a number",
    "lying": "the indices of Byzantine workers: surviving, with less than half of the surviving weight",
}
"""Every variable that a law may name, and what it ranges over. The domain yields the Hypothesis strategy."""


def contract(
    id: str,
    title: str,
    domains: Iterable[Domain] = EVERYWHERE,
    *,
    monoid: bool = False,
    analytic: bool = False,
    witnesses: Iterable[tuple[Domain, dict[str, Any]]] = (),
) -> Callable[[Callable[..., Truth]], Contract]:
    """The contract of a law. The law's parameters after the first, the algebra, name its variables.

    ``butterfly.contracts.registry`` lists the modules whose contracts there are.
    """

    def made(law: Callable[..., Truth]) -> Contract:
        variables = tuple(inspect.signature(law).parameters)[1:]
        unknown = set(variables) - set(VARIABLES)
        assert not unknown, f"{id}: no such variables: {unknown}"
        return Contract(id, title, law, frozenset(domains), monoid, variables, analytic, tuple(witnesses))

    return made
