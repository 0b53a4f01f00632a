"""The operators and the laws, each broken in one place: what the property suite must notice.

A mutant of an operator is a fresh copy of ``butterfly.fusion`` with one piece of text replaced, and is killed by the
first contract that it claims and does not keep. A mutant of a law is a weaker law, and is killed when an operator that
the law refutes is no longer refuted. All in one process, stopping at the first kill.
"""

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import butterfly.contracts.laws
import butterfly.fusion
from butterfly.contracts.contract import Contract
from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.evaluation.operations import MODELLED

FUSION = Path(butterfly.fusion.__file__).parent
LAWS = Path(butterfly.contracts.laws.__file__).parent
CHAIN = (
    "rounding", "checks", "pool", "weighted_mean", "latent_mean", "linear_pool", "log_pool", "log_sum_exp_pool", "root",
    "smooth_median",
)  # fmt: skip
"""The modules of ``butterfly.fusion`` that a mutant copies, in the order of their imports."""
MODULES = {
    "LatentMean": "latent_mean", "LinearPool": "linear_pool", "LogPool": "log_pool",
    "LogSumExpPool": "log_sum_exp_pool", "SmoothMedian": "smooth_median",
}  # fmt: skip
PARAMETERS: dict[str, tuple[float, ...]] = {"LogSumExpPool": (2.0,), "SmoothMedian": (0.5,)}


@dataclass(frozen=True)
class Mutant:
    """One replacement in one module of the operators."""

    module: str
    old: str
    new: str
    pool: str
    killers: tuple[str, ...]
    """Contracts that are tried first."""
    narrow: bool = False
    """Whether it shows in bfloat16 only."""

    @property
    def name(self) -> str:
        """What pytest calls it."""
        return f"{self.pool}: {self.old.strip()} → {self.new.strip() or 'nothing'}"


def mutated(mutant: Mutant) -> Operator:
    """The operator with the replacement; the rest of the package is a fresh copy, the library's own stays untouched."""
    copies: list[str] = []
    try:
        for name in CHAIN:
            source = (FUSION / f"{name}.py").read_text(encoding="utf-8")
            if name == mutant.module:
                assert source.count(mutant.old) == 1, f"{mutant.name}: found {source.count(mutant.old)} times"
                source = source.replace(mutant.old, mutant.new)
            for other in CHAIN:
                source = source.replace(f"from butterfly.fusion.{other} import", f"from mutant_{other} import")
            root = f"root_{[*OPERATOR_MUTANTS, *SURVIVORS].index(mutant)}"
            source = source.replace("butterfly::smooth_median_root", f"butterfly::{root}")
            MODELLED[f"butterfly.{root}"] = MODELLED["butterfly.smooth_median_root"]  # what it ought to compute
            module = ModuleType(f"mutant_{name}")
            sys.modules[module.__name__] = module
            copies.append(module.__name__)
            exec(compile(source, f"mutant of {name}.py", "exec"), vars(module))
        made = getattr(sys.modules[f"mutant_{MODULES[mutant.pool]}"], mutant.pool)(
            *PARAMETERS.get(mutant.pool, ()), validate=False
        )
        return Operator(made, mutant.name, made.domain)
    finally:
        for name in copies:
            del sys.modules[name]


MEAN, LSE, MEDIAN = "weighted_mean", "log_sum_exp_pool", "smooth_median"
OPERATOR_MUTANTS = [
    # The affine pools: lift, merge, finish, empty, the batched form.
    Mutant(MEAN, "Sums(wide * output.to(acc),", "Sums(output.to(acc),", "LatentMean", ("N1/fold",)),
    Mutant(MEAN, "Sums(wide * output.to(acc),", "Sums(-wide * output.to(acc),", "LatentMean", ("N1/fold",)),
    Mutant(MEAN, "wide.expand_as(output[..., :1])", "torch.ones_like(wide)", "LatentMean", ("N1/fold",)),
    Mutant(MEAN, "acc = accumulator(output.dtype)", "acc = torch.float16", "LatentMean", ("N1/fold",)),
    Mutant(MEAN, "left.total + right.total", "left.total", "LatentMean", ("N1/monoid",)),
    Mutant(MEAN, "left.total + right.total", "left.total - right.total", "LinearPool", ("N1/monoid",)),
    Mutant(MEAN, "left.total + right.total", "2 * left.total + right.total", "LinearPool", ("N1/monoid",)),
    Mutant(MEAN, "left.weight + right.weight", "left.weight", "LatentMean", ("N1/monoid",)),
    Mutant(MEAN, "left.weight + right.weight", "torch.maximum(left.weight, right.weight)", "LogPool", ("N1/fold",)),
    Mutant(MEAN, "left.weight + right.weight", "left.weight * right.weight", "LinearPool", ("N1/monoid",)),
    Mutant(MEAN, "state.total / state.weight", "state.total", "LinearPool", ("N1/fold",)),
    Mutant(MEAN, "state.total / state.weight", "state.total / (state.weight + 1e-3)", "LinearPool", ("N1/fold",)),
    Mutant(MEAN, "torch.zeros_like(like, dtype", "torch.ones_like(like, dtype", "LatentMean", ("N1/monoid",)),
    Mutant(MEAN, "(weights / weights.sum(0) * outputs)", "(weights * outputs)", "LinearPool", ("N1/idempotence",)),
    Mutant(MEAN, "(weights / weights.sum(0) * outputs)", "(weights / weights.sum() * outputs)", "LatentMean", ("N1/positions",)),
    Mutant(MEAN, "(weights / weights.sum(0) * outputs)", "(weights / weights.amax(0) * outputs)", "LinearPool", ("N1/idempotence",)),
    Mutant(MEAN, "(weights / weights.sum(0) * outputs)", "(weights.softmax(0) * outputs)", "LinearPool", ("N6",)),
    Mutant(MEAN, "(weights / weights.sum(0) * outputs)", "(outputs / len(outputs))", "LinearPool", ("P-robust/crash",)),
    Mutant(MEAN, "* outputs).sum(0)", "* outputs).mean(0)", "LatentMean", ("N1/idempotence",)),
    Mutant(MEAN, "* outputs).sum(0)", "* outputs).sum(0) + 1e-6", "LatentMean", ("N1/idempotence",)),
    Mutant(MEAN, "* outputs).sum(0)", "* outputs).sum(0).abs()", "LatentMean", ("N1/idempotence",)),
    Mutant(MEAN, "* outputs).sum(0)", "* outputs).amax(0)", "LatentMean", ("N1/idempotence",)),
    Mutant(MEAN, "* outputs).sum(0)", "* outputs).sum(0).clamp(-1, 1)", "LatentMean", ("P-smooth", "N1/idempotence")),
    Mutant(MEAN, "* outputs).sum(0)", "* outputs).sum(0).detach()", "LatentMean", ("P-smooth", "L3.2/repaired")),
    Mutant(MEAN, "* outputs).sum(0)", "* outputs.detach()).sum(0)", "LatentMean", ("P-smooth", "L3.2/repaired")),
    Mutant(MEAN, "(weights / weights.sum(0)", "(weights.detach() / weights.detach().sum(0)", "LatentMean", ("L3.2/repaired",)),
    Mutant(MEAN, "* outputs).sum(0)", "* outputs.roll(1, -1)).sum(0)", "LogPool", ("N1/idempotence",)),
    Mutant(MEAN, "* outputs).sum(0)", "* outputs.flip(0)).sum(0)", "LogPool", ("N1/fold",)),
    # What every pool is given.
    Mutant("checks", "torch.where(mask, wide, nothing)", "wide", "LatentMean", ("P-robust/crash",)),
    Mutant("checks", "torch.where(mask, outputs.to(acc), nothing)", "outputs.to(acc)", "LatentMean", ("P-robust/crash",)),
    Mutant("checks", "torch.where(mask, wide, nothing)", "torch.where(~mask, wide, nothing)", "LinearPool", ("P-robust/crash",)),
    Mutant("checks", "acc = accumulator(outputs.dtype)\n    wide", "acc = outputs.dtype\n    wide", "LatentMean", ("N6",), True),
    Mutant("pool", "self.pool(values, wide, mask)", "self.pool(values, wide.sqrt(), mask)", "LinearPool", ("N1/fold",)),
    Mutant("pool", "self.pool(values, wide, mask)", "self.pool(values.half().to(values.dtype), wide, mask)", "LatentMean", ("N6", "N1/idempotence")),
    Mutant("rounding", "relative = gamma(2 * k + 4, acc)", "relative = gamma(2 * k + 4, torch.float64)", "LatentMean", ("N6",)),
    Mutant("rounding", "unit(target) * size + tiny(target)", "tiny(target) * size", "LatentMean", ("N6", "N1/idempotence"), True),
    # Log-sum-exp.
    Mutant(LSE, "return (self.beta * (value - shift)).exp()", "return (value - shift).exp()", "LogSumExpPool", ("N6", "N3/translation")),
    Mutant(LSE, "return (self.beta * (value - shift)).exp()", "return (self.beta * (shift - value)).exp()", "LogSumExpPool", ("T7.1/internality",)),
    Mutant(LSE, "return (self.beta * (value - shift)).exp()", "return (self.beta * value).exp()", "LogSumExpPool", ("N1/idempotence",)),
    Mutant(LSE, "return (self.beta * (value - shift)).exp()", "return 1 + self.beta * (value - shift)", "LogSumExpPool", ("N6", "T7.1/internality")),
    Mutant(LSE, "left.total * self._scale(left.shift, shift)", "left.total", "LogSumExpPool", ("N1/monoid", "N1/fold")),
    Mutant(LSE, "torch.maximum(left.shift, right.shift)", "torch.minimum(left.shift, right.shift)", "LogSumExpPool", ("N1/monoid",)),
    Mutant(LSE, "torch.maximum(left.shift, right.shift)", "left.shift", "LogSumExpPool", ("N1/monoid", "N1/fold")),
    Mutant(LSE, "left.weight + right.weight", "right.weight", "LogSumExpPool", ("N1/monoid",)),
    Mutant(LSE, "(state.total / state.weight).log()", "state.total.log()", "LogSumExpPool", ("N1/fold",)),
    Mutant(LSE, "(state.total / state.weight).log() / self.beta", "(state.total / state.weight).log()", "LogSumExpPool", ("N1/fold",)),
    Mutant(LSE, "torch.full_like(nothing, torch.finfo(nothing.dtype).min)", "nothing", "LogSumExpPool", ("N1/monoid", "N1/fold")),
    Mutant(LSE, "torch.where(wide > 0, output.to(acc), torch.finfo(acc).min)", "output.to(acc)", "LogSumExpPool", ("N1/fold", "N1/monoid")),
    Mutant(LSE, "* scaled).sum(0).log() / self.beta", "* scaled).sum(0).log()", "LogSumExpPool", ("N1/fold",)),
    Mutant(LSE, "* scaled).sum(0).log() / self.beta", "* scaled).amax(0).log() / self.beta", "LogSumExpPool", ("P-smooth", "N1/idempotence")),
    Mutant(LSE, "* scaled).sum(0).log() / self.beta", "* scaled).sum(0).log1p() / self.beta", "LogSumExpPool", ("N1/idempotence",)),
    Mutant(LSE, "(weights / weights.sum(0) * scaled)", "(weights * scaled)", "LogSumExpPool", ("N1/idempotence",)),
    Mutant(LSE, "(weights / weights.sum(0) * scaled)", "(weights / weights.sum(0) * scaled.detach())", "LogSumExpPool", ("P-smooth",)),
    Mutant(LSE, "self._scale(torch.where(counts, outputs, shift), shift)", "self._scale(outputs, shift)", "LogSumExpPool", ("P-robust/crash", "N6")),
    # The smooth median: state, search, derivative, influence.
    Mutant(MEDIAN, "Multiset(output.to(acc)[None], wide[None])", "Multiset(output.to(acc)[None], torch.ones_like(wide)[None])", "SmoothMedian", ("N1/fold",)),
    Mutant(MEDIAN, "torch.cat([left.values, right.values])", "torch.cat([left.values, left.values])", "SmoothMedian", ("N1/fold", "N1/monoid")),
    Mutant(MEDIAN, "torch.cat([left.weights, right.weights])", "torch.cat([right.weights, left.weights])", "SmoothMedian", ("N1/fold", "N1/monoid")),
    Mutant(MEDIAN, "r = share / (1 - share)", "r = share", "SmoothMedian", ("P-robust/lying",)),
    Mutant(MEDIAN, "self.delta * r / (1 - r * r)", "r / (1 - r * r) * 0.1", "SmoothMedian", ("P-robust/lying",)),
    Mutant("root", "HALVINGS = 64", "HALVINGS = 20", "SmoothMedian", ("P-smooth",)),
    Mutant("root", "size = gap.abs() / delta", "size = gap.abs()", "SmoothMedian", ("N6",)),
    Mutant("root", "sign = gap.sign()", "sign = -gap.sign()", "SmoothMedian", ("N6", "T7.1/internality")),
    Mutant("root", "missing = weight / h / (h + size)", "missing = weight / h", "SmoothMedian", ("N6",)),
    Mutant("root", "missing = weight / h / (h + size)", "missing = torch.zeros_like(h)", "SmoothMedian", ("N6",)),
    Mutant("root", "lacking = lacking + sign * missing", "lacking = lacking + missing", "SmoothMedian", ("N6", "N1/idempotence")),
    Mutant("root", "difference = balance - lacking", "difference = balance + lacking", "SmoothMedian", ("N6",)),
    Mutant("root", "step = sign * weight", "step = sign", "SmoothMedian", ("N6",)),
    Mutant("root", "torch.exp(-1.5 * (torch.where", "torch.exp(-1.0 * (torch.where", "SmoothMedian", ("P-smooth",)),
    Mutant("root", "return steep / whole,", "return steep,", "SmoothMedian", ("P-smooth",)),
    Mutant("root", "-ctx.delta * pull", "ctx.delta * pull", "SmoothMedian", ("L3.2/repaired",)),
    Mutant("root", "-ctx.delta * pull", "-pull", "SmoothMedian", ("L3.2/repaired",)),
    Mutant("root", "scaled = ((middle - values)", "scaled = ((middle.detach() - values)", "SmoothMedian", ("P-smooth",)),
]  # fmt: skip

SURVIVORS = {
    Mutant("root", "    error = gamma(2 * n + 40", "    error = gamma(2 * n", "SmoothMedian", ()):
        "the bound on the signs' rounding is generous: no case comes near what was taken off",
    Mutant(LSE, ".amax(0).detach()", ".amax(0)", "LogSumExpPool", ()):
        "the shift cancels, and so does its derivative: the two are one function",
}  # fmt: skip
"""Changes that no contract notices, each with the reason; they are not counted as mutants."""


@dataclass(frozen=True)
class WeakerLaw:
    """One replacement in one law, and an operator that the whole law refutes."""

    module: str
    old: str
    new: str
    contract: str
    violator: str
    """The name of a function in ``properties/violators.py``."""

    @property
    def name(self) -> str:
        """What pytest calls it."""
        return f"{self.contract}: {self.old.strip()} → {self.new.strip() or 'nothing'}"


def weakened(law: WeakerLaw) -> Contract:
    """The contract with the replacement."""
    source = (LAWS / f"{law.module}.py").read_text(encoding="utf-8")
    assert source.count(law.old) == 1, f"{law.name}: found {source.count(law.old)} times"
    made: dict[str, Contract] = {}
    registry = ModuleType("weaker_registry")
    vars(registry).update(vars(sys.modules[Contract.__module__]))

    def register(id: str, title: str, domains: Any = registry.EVERYWHERE, **how: Any) -> Any:
        def keep(function: Any) -> Any:
            made[id] = replace(CONTRACTS[id], law=function)
            return function

        return keep

    vars(registry)["contract"] = register
    sys.modules["weaker_registry"] = registry
    try:
        text = source.replace(law.old, law.new).replace(
            "from butterfly.contracts.contract import", "from weaker_registry import"
        )
        exec(compile(text, f"mutant of {law.module}.py", "exec"), vars(ModuleType("weaker_law")))
    finally:
        del sys.modules["weaker_registry"]
    return made[law.contract]


LAW_MUTANTS = [
    WeakerLaw("internality", "a.at_most(fused, a.largest(survivors, 0)), ", "", "T7.1/internality", "above"),
    WeakerLaw("internality", ", a.at_most(-fused, a.largest(-survivors, 0))", "", "T7.1/internality", "below"),
    WeakerLaw("distribution", "a.at_most(a.number(0), fused), ", "", "P-robust/distribution", "negative"),
    WeakerLaw("distribution", ", a.equal(a.sum(fused, -1), a.number(1))", "", "P-robust/distribution", "halved"),
    WeakerLaw("failure", "a.equal(a.pool(with_junk, weights, alive)", "a.equal(a.pool(outputs, weights, alive)", "P-robust/crash", "reads_failed_workers"),
    WeakerLaw("monotone", "a.pool(outputs + rise, weights, alive))", "a.pool(outputs, weights, alive))", "P-mono/coordinate", "opposite"),
    WeakerLaw("monotone", "return a.at_most(a.distribution(before)", "after = before\n    return a.at_most(a.distribution(before)", "P-mono/score", "most_confident"),
    WeakerLaw("convex", "return a.at_most(middle, half * ends)", "return a.at_most(middle, half * ends + a.number(1))", "D3.1/convex", "bumpy"),
    WeakerLaw("lipschitz", "a.pool(outputs, weights, alive) + shift)", "a.pool(outputs + shift, weights, alive))", "N3/translation", "halved"),
    WeakerLaw("lipschitz", "outputs[survivors]), 0))", "outputs[survivors]), 0) + a.number(1))", "P-smooth/lipschitz", "bumpy"),
    WeakerLaw("monoid", "a.pool(outputs[order], weights[order], alive[order])", "a.pool(outputs, weights, alive)", "N1/permutation", "first"),
    WeakerLaw("monoid", "a.pool(repeated, weights, alive), outputs[worker])", "a.pool(repeated, weights, alive), a.pool(repeated, weights, alive))", "N1/idempotence", "doubled"),
    WeakerLaw("monoid", "a.equal(together[0], a.pool(outputs, weights, alive)), ", "", "N1/positions", "last_position"),
    WeakerLaw("approximation", "a.sum(errors, 0))\n", "a.sum(errors, 0) + a.number(10_000))\n", "T7.1/range", "offset"),
    WeakerLaw("skipping", "a.at_most(apart * whole, (whole - part) + (whole - part)),", "", "N2", "sharpened"),
    WeakerLaw("soft_retention", "return a.at_most(mean,", "return a.at_most(mean + mean,", "T7.2/logloss", "sharpened"),
    WeakerLaw("soft_retention", "return a.equal(whole * fused, weights[worker] * outputs[worker][..., token] + ensemble)", "return a.at_most(a.number(0), fused)", "T7.2/soft", "sharpened"),
    WeakerLaw("log_odds", "weights[worker][..., None] * own)", "weights[worker][..., None] * (own + own))", "P-robust/log-odds", "doubled"),
    WeakerLaw("margin", "a.implies(a.below(behind, ahead), right)", "a.implies(a.below(behind, ahead), a.at_most(a.number(0), fused))", "T7.2/margin", "upside_down"),
]  # fmt: skip

UNIVERSAL = {
    "T7.1/optimal": "a triangle inequality: it holds of every operator, and no law but arithmetic can break it"
}
"""Contracts that no operator breaks."""
