"""Valuations for N6: a run of the operator in its dtypes, and the exact values in fractions.

Outputs and weights are random floats. The result is torch's, and its error is counted in fractions. So a run of the
operator satisfies the hypotheses of the standard model. A rule that torch breaks, or a bound that torch exceeds, shows.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property, reduce

import torch
from torch import Tensor

from butterfly.core.seeds import derive
from butterfly.fusion import Domain
from butterfly.fusion.rounding import accumulator, tiny, unit
from butterfly.prove.induction.induction import Induction
from butterfly.prove.rounding.rounded_graph import RoundedGraphs
from butterfly.prove.rounding.standard_model import Rounded
from butterfly.prove.terms.term import Term, constant
from butterfly.prove.terms.truth import Number, exactly
from butterfly.prove.witnesses.valuation import Env, Valuation, Valuations

SINGLE = torch.float32
BEYOND = Fraction(2) ** 1100
"""What stands for a number that no dtype holds."""


class Floats(Valuation):
    """A case of floats: every number is a fraction, so that every claim is true or false."""

    applied = staticmethod(exactly)

    def _off(self, computed: Fraction, result: Fraction, smallest: Fraction) -> tuple[Number, Number]:
        """e and η of an operation: relative where the result is a normal number."""
        if abs(result) >= smallest and computed:
            return (result - computed) / computed, Fraction(0)
        return Fraction(0), result - computed


class RuleValuations(Valuations):
    """RoundedNumbers for the rules: products of floats, one of them rounded before, and what torch rounds them to."""

    def case(self, seed: int) -> Valuation:
        """Positive, negative, positive, 0."""
        return _Rule(self, seed)


class _Rule(Floats):
    def __init__(self, valuations: Valuations, seed: int) -> None:
        super().__init__(valuations, seed)
        self.table: dict[str, Number] = {"u": Fraction(unit(SINGLE)), "tiny": Fraction(tiny(SINGLE))}
        self.table |= {"count": Fraction(1), "more": Fraction(2)}
        for name, sign in (("a", (1, -1, 1, 0)[seed % 4]), ("b", 1)):
            first, second, third = torch.rand(3, generator=self.random) + 1
            exact = sign * _number(first) * _number(second) * _number(third)
            computed = sign * _number(first * second) * _number(third)
            error = abs(computed - exact)
            self.table |= {name: computed, f"exact_{name}": exact, f"error_{name}": error, f"size_{name}": abs(exact)}
            self.table |= {f"count_{name}": Fraction(1), f"slack_{name}": Fraction(tiny(SINGLE))}
        rounded = _number(torch.tensor(float(self.table["a"]), dtype=torch.float64).to(SINGLE))
        self.table["e"], self.table["eta"] = self._off(self.table["a"], rounded, self.table["tiny"])
        self.table["ratio"] = self.table["exact_b"] / self.table["b"]

    def _draw(self, term: Term, env: Env) -> Number:
        return self.table[term.op]


class RunValuations(Valuations):
    """The valuations of N6: the operator runs, batched or as a fold, beside what the rules give for its graph."""

    def __init__(self, graphs: RoundedGraphs, batched: bool, fused: Rounded, induction: Induction) -> None:
        super().__init__(induction.interpreter, induction)
        self.graphs, self.batched, self.fused = graphs, batched, fused

    def case(self, seed: int) -> Valuation:
        """One run."""
        return Run(self, seed)


class Run(Floats):
    """The operator run by torch on random floats."""

    valuations: RunValuations

    def __init__(self, valuations: RunValuations, seed: int) -> None:
        super().__init__(valuations, seed)
        graphs, k, d = valuations.graphs, self.sizes["g0"], self.sizes["c0"]
        random = torch.Generator().manual_seed(derive(seed, "prove run"))
        self.weights = (4 * torch.rand(k, generator=random, dtype=torch.float64)).to(graphs.weights)
        drawn = torch.randn(k, d, generator=random, dtype=torch.float64)
        self.outputs = (drawn.softmax(-1) if self.interpreter.domain is Domain.PROBABILITIES else drawn).to(
            graphs.outputs
        )
        acc = accumulator(graphs.outputs)
        self.units = {"": acc, "_float64": torch.float64, "_result": graphs.outputs}

    @cached_property
    def answers(self) -> tuple[Tensor, Tensor]:
        """The pooled value [d] in the accumulator, and in the dtype that the operator answers in."""
        source, acc = self.valuations.graphs.source, self.units[""]
        if not self.valuations.batched:
            lifted = [source.lift(w, x) for w, x in zip(self.weights, self.outputs, strict=True)]
            folded: Tensor = source.finish(reduce(source.merge, lifted))
            return folded, folded
        alive = torch.ones(len(self.outputs), 1, dtype=torch.bool)
        pooled: Tensor = source.pool(self.outputs.to(acc), self.weights.to(acc)[:, None], alive)
        return pooled, source(self.outputs, self.weights)

    @cached_property
    def replayed(self) -> bool:
        """Whether torch's answer is within the bound of the rounding rules and within the operator's stated bound."""
        source, at = self.valuations.graphs.source, range(self.sizes["c0"])
        stated = source.rounding_bound(self.outputs, self.weights)
        return all(self._kept({"c0": token}, _number(stated[token])) for token in at)

    def _kept(self, env: Env, stated: Fraction) -> bool:
        fused, result = self.valuations.fused, _number(self.answers[1][env["c0"]])
        exact = self.value(fused.exact, env)
        error = abs(_number(self.answers[0][env["c0"]]) - exact)
        small = fused.small(constant(error))
        return bool(self.value(small, env)) and abs(result - exact) <= stated

    def _draw(self, term: Term, env: Env) -> Number:
        worker, place = env.get("g0", 0), env.get("c0", 0)
        computed, result = (_number(answer[place]) for answer in self.answers)
        if term.op.startswith(("u", "tiny")):
            word, _, of = term.op.partition("_")
            return Fraction({"u": unit, "tiny": tiny}[word](self.units[f"_{of}" if of else ""]))
        if term.op in ("e", "eta"):
            return self._off(computed, result, Fraction(tiny(self.units["_result"])))[term.op == "eta"]
        table = {"weight0": self.weights[worker], "x0_0": self.outputs[worker, place]}
        if term.op in table:
            return _number(table[term.op])
        return {"computed": computed, "size": Fraction(self.sizes["c0"]), "infinity": BEYOND}[term.op]


def _number(tensor: Tensor) -> Fraction:
    return Fraction(float(tensor))
