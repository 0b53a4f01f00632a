"""Cases of N7 in torch: two distributions over a few tokens, and what the sampler's arithmetic makes of them."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cached_property

import torch
from torch import Tensor

from butterfly.prove.terms.sums import SumTable
from butterfly.prove.terms.term import Term, symbol
from butterfly.prove.terms.truth import Number
from butterfly.prove.witnesses.valuation import Env, NoOperator, Valuation, Valuations

AXIS = "c0"
PARTS = 16
"""Probabilities are multiples of 1/16, so that torch has them exactly."""


class DraftingCases(Valuations):
    """Cases in which torch is asked for the chance and the residual."""

    def __init__(
        self, accept: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]], sums: SumTable, chance: Term, residual: Term
    ) -> None:
        known = NoOperator()
        known.sums, known.ranges = sums, (True,)
        super().__init__(known)
        self.accept, self.chance, self.residual = accept, chance, residual

    def case(self, seed: int) -> Valuation:
        """One case."""
        return _Case(self, seed)


class _Case(Valuation):
    valuations: DraftingCases

    @cached_property
    def replayed(self) -> bool:
        """Whether torch gives the chance and the residual that the graph gives, up to rounding."""
        places = range(self.sizes[AXIS])
        draft, pool = ([self.value(symbol(name, AXIS), {AXIS: at}) for at in places] for name in "pF")
        results = self.valuations.accept(
            *(torch.tensor([*map(float, row)], dtype=torch.float64) for row in (draft, pool))
        )
        return all(
            abs(Fraction(number) - Fraction(self.value(term, {AXIS: at}))) < Fraction(1, 2**40)
            for tensor, term in zip(results, (self.valuations.chance, self.valuations.residual), strict=True)
            for at, number in enumerate(tensor.tolist())
        )

    def _draw(self, unknown: Term, env: Env) -> Number:
        if unknown.op in "pF":
            for name in "pF":
                self._distribution(name)
            return self.drawn[unknown.op, env.get(AXIS, 0)]
        if unknown.op == "w":
            rows: list[Sequence[Number]] = [
                [self.value(symbol(name, AXIS), {AXIS: at}) for at in range(self.sizes[AXIS])] for name in "pF"
            ]
            return min([Fraction(1), *(f / p for p, f in zip(*rows, strict=True) if p > 0)])
        return super()._draw(unknown, env)

    def _distribution(self, name: str) -> None:
        if (name, 0) in self.drawn:
            return
        size = self.sizes[AXIS]
        cuts = sorted(self._whole(0, PARTS) for _ in range(size - 1))
        for at, (low, high) in enumerate(zip([0, *cuts], [*cuts, PARTS], strict=True)):
            self.drawn[name, at] = Fraction(high - low, PARTS)
