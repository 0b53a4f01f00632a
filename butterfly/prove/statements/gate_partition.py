"""T2.1: a softmax gate is a partition of unity, so the fused error is at most the gated mean of the workers' errors.

The gate's exported graph starts where the scores reach its softmax; the scores may be any numbers. The pool is
interpreted by lift, merge and finish, with the gate's result for weights. Workers are in two groups of any size: those
within ε of the base model, and the others.
"""

from dataclasses import replace
from fractions import Fraction
from functools import cache, cached_property

import torch
from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.evaluation.graph import ExportedGraph, export_graph
from butterfly.evaluation.operations import Arguments, Named, Operations
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.fusion import AnyPool, Gate, LatentMean, LinearPool
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects
from butterfly.prove.induction.auxiliary_invariants import absolutes
from butterfly.prove.induction.induction import Induction
from butterfly.prove.mutants.operator_mutants import folding
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.terms.obligation import Obligation, defined
from butterfly.prove.terms.term import ONE, ZERO, Term, at_most, conjunction, less, parts, same, symbol
from butterfly.prove.terms.truth import Number, applied
from butterfly.prove.witnesses.valuation import Env, Valuation, Valuations

STATEMENT = "‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate"
ASSUMED = (
    "for every k and every d, F by LatentMean and by LinearPool; distances are L1",
    "there is at least one worker, and the scores that reach the gate's softmax are real numbers",
    "the gate is the same program for every number of workers: its operations are compared at 1, 2, 3, 8 and 37",
    "workers within ε of M are so with ε ≥ 0, and the others are within D",
)
SOFTMAX = "aten._softmax.default"
GROUPS = 2
COMPARED = (1, 3, 8, 37)
"""Numbers of workers at which a gate must do the same operations."""
HIDDEN = 3


def gate_graph(gate: type[Gate] = Gate, workers: int = GROUPS) -> ExportedGraph:
    """The exported graph of a gate [d] → [workers]."""
    return export_graph(gate(HIDDEN, workers).double(), torch.rand(HIDDEN, dtype=torch.float64))


def weights_of(interpreter: Interpreter, gate: type[Gate] = Gate) -> tuple[Grid, Term]:
    """What the gate gives each group for any scores, and what its softmax divides by.

    Raises:
        UnmodelledError: the gate is no softmax over the workers, or does more with it than to move axes.
    """
    scores = objects([symbol(f"score{i}", f"g{i}") for i in range(GROUPS)])
    odds, divisor = interpreter.exp(scores), symbol("divisor")
    whole = interpreter.sum(odds, 0).item()
    interpreter.assume("the softmax's denominator", same(divisor, whole))
    interpreter.assume("there is at least one worker", less(ZERO, divisor))

    class FromScores(Operations):
        """Nothing is known of what comes before the softmax."""

        reached = False

        def call(self, target: object, arguments: Arguments, named: Named) -> object:
            if str(target) == SOFTMAX:
                if FromScores.reached or arguments[1] != -1:
                    raise UnmodelledError("the gate is not one softmax over the last axis")
                FromScores.reached = True
                return odds / objects(divisor)
            if any(argument is None for argument in arguments[:1]):
                return None
            if not str(target).startswith(("aten.permute.", "aten.view.", "aten.alias.")):
                return super().call(target, arguments, named) if FromScores.reached else None
            return super().call(target, arguments, named)

    graph = gate_graph(gate)
    if any(gate_graph(gate, workers).operations != graph.operations for workers in COMPARED):
        raise UnmodelledError("the gate is not the same program for every number of workers")
    inputs = sum(node.op == "placeholder" for node in graph.program.graph.nodes)
    (weights,) = graph(interpreter.scalars, *[objects([])] * inputs, operations=FromScores)
    if not FromScores.reached or weights is None or weights.shape != (GROUPS,):
        raise UnmodelledError("the gate is not one softmax over the workers")
    return weights, whole


class Gated(Valuations):
    """Cases in which a gate of torch's is asked for the weights."""

    def __init__(self, induction: Induction, gate: type[Gate], share: Grid, divisor: Term) -> None:
        super().__init__(induction.interpreter, induction)
        self.gate, self.share, self.divisor = gate, share, divisor

    def case(self, seed: int) -> Valuation:
        """One case, whether or not it meets the assumptions."""
        return _Case(self, seed)


class _Case(Valuation):
    valuations: Gated

    @cached_property
    def replayed(self) -> bool:
        """Whether the gate gives these weights for the scores of the case, and the pool what its graph does."""
        members = [(i, {f"g{i}": j}) for i in range(GROUPS) for j in range(self.sizes[f"g{i}"])]
        gate = self.valuations.gate(HIDDEN, len(members)).double()
        scores = [float(self.value(symbol(f"score{i}", f"g{i}"), env)) for i, env in members]
        gate.score.bias.data = torch.tensor(scores, dtype=torch.float64)
        computed = gate(torch.rand(HIDDEN, dtype=torch.float64)).tolist()
        same_as = zip(computed, [self.value(self.valuations.share[i], env) for i, env in members], strict=True)
        return super().replayed and all(applied("=", [Fraction(a), b]) is not False for a, b in same_as)

    def _draw(self, unknown: Term, env: Env) -> Number:
        if unknown.op == "divisor":
            return self.value(self.valuations.divisor, {})
        drawn = super()._draw(unknown, env)
        if unknown.op in ("epsilon", "most"):
            return abs(drawn)
        bounds = {"error0": symbol("epsilon"), "error1": symbol("most")}
        return min(drawn, self.value(bounds[unknown.op], {})) if unknown.op in bounds else drawn


def obligations(pool: AnyPool, gate: type[Gate] = Gate, name: str = "") -> list[Obligation]:
    """The partition of unity, and both inequalities, for one pool."""
    interpreter = Interpreter(ExportedGraphs(of_pool(pool)), [True] * GROUPS, [True])
    share, divisor = weights_of(interpreter, gate)
    outputs = objects([[symbol(f"x{i}", f"g{i}", "c0")] for i in range(GROUPS)])
    model = symbol("model", "c0")
    epsilon, most = symbol("epsilon"), symbol("most")
    errors = objects([symbol(f"error{i}", f"g{i}") for i in range(GROUPS)])
    induction = Induction(interpreter)
    induction.valuations = valuations = Gated(induction, gate, share, divisor)
    interpreter.assume("ε is not negative", at_most(ZERO, epsilon))
    for error, bound in zip(errors, (epsilon, most), strict=True):
        interpreter.assume("‖M − M_i‖ is at most ε, or D where worker i is not ε-accurate", at_most(error, bound))
    fused = interpreter.pool(outputs, share, objects([True] * GROUPS))[0]
    whole = interpreter.sum(share, 0).item()
    gaps = [interpreter.abs(model - x).item() for x in outputs[:, 0]]
    apart = interpreter.sum(share * objects(gaps), 0)
    mean = interpreter.sum(share * errors, 0).item()
    outside = interpreter.sum(share[1:], 0).item()
    for i, bound in enumerate((epsilon, most)):
        axis, odds = f"g{i}", interpreter.exp(symbol(f"score{i}", f"g{i}")).item()
        induction.nonnegative(axis, "weights are not negative", odds)
        induction.nonnegative(axis, "errors are at most their bound", odds * (bound - errors[i]))
        absolutes(induction, axis)
    definitions = induction.tie()
    name = name or type(pool).__name__
    claims = [
        same(whole, ONE),
        at_most(interpreter.abs(model - fused).item(), apart.item()),
        at_most(mean, epsilon + most * outside),
    ]
    given = [(label, claim) for label, claim in interpreter.trace.assumptions if symbol("divisor") in parts(claim)]
    each = [
        Obligation(
            f"positive-{i + 1}",
            "every weight is positive",
            tuple(given),
            conjunction([defined(claim), claim]),
            valuations=valuations,
        )
        for i, claim in enumerate(less(ZERO, each) for each in share)
    ]
    proof = [*each, *induction.steps(), *induction.conclusion(claims, definitions)]
    return [replace(obligation, name=f"{name}-{obligation.name}") for obligation in proof]


@cache
def partition() -> tuple[Obligation, ...]:
    """T2.1 for both pools that average."""
    return tuple(obligation for pool in (LatentMean(), LinearPool()) for obligation in obligations(pool))


class Doubled(Gate):
    """Twice a gate."""

    def forward(self, hidden: Tensor, probabilities: Tensor | None = None) -> Tensor:
        """Weights [k, …] that sum to 2."""
        return 2 * super().forward(hidden, probabilities)


class Lowered(Gate):
    """A gate less a half."""

    def forward(self, hidden: Tensor, probabilities: Tensor | None = None) -> Tensor:
        """Weights [k, …] of which some are negative."""
        return super().forward(hidden, probabilities) - 0.5


def broken() -> dict[str, list[Obligation]]:
    """The obligations of gates and of pools that are broken, by how."""
    made: dict[str, list[Obligation]] = {}
    for pool in (LatentMean(), LinearPool()):
        name = type(pool).__name__
        for gate in (Doubled, Lowered):
            made.setdefault(f"the gate is {gate.__name__.lower()}", []).extend(obligations(pool, gate, name))
        for mutant in folding(of_pool(pool))[:1]:
            made.setdefault(mutant.name, []).extend(obligations(mutant.operator.source, Gate, name))
    return made
