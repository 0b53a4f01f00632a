"""N7: what exact drafting gives is distributed as the pool, and keeps drafted tokens at least as often as the weight.

The graph of ``butterfly.fusion.drafting.acceptance`` is exported for every number of positions and every vocabulary. It
is read at one token that stands for any, its sums over the vocabulary being symbols. What holds at each token holds of
the sums by induction over the vocabulary. That F ≥ w·p is proved of the linear pool's own graphs, for every number of
workers beside the drafter.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

import numpy as np
import torch
from torch import Tensor

from butterfly.contracts.operator import Operator, of_pool
from butterfly.evaluation.graph import ExportedGraph
from butterfly.evaluation.operations import Arguments, Named
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.fusion import LinearPool
from butterfly.fusion.drafting import acceptance
from butterfly.prove.export.dynamic_shapes import POSITIONS, SIZE, export_dynamic, measured
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects
from butterfly.prove.generality.one_program import AtSizes, Look, differing, looks, run
from butterfly.prove.induction.induction import Induction
from butterfly.prove.mutants.operator_mutants import folding
from butterfly.prove.statements.drafting_cases import DraftingCases
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.terms.numbers import TermNumbers
from butterfly.prove.terms.obligation import Obligation, defined
from butterfly.prove.terms.sums import SumTable
from butterfly.prove.terms.term import (
    ONE,
    ZERO,
    Term,
    at_most,
    choice,
    conjunction,
    constant,
    less,
    same,
    symbol,
)

Accept = Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]
"""(p, F) → the chance that a token is kept, and what replaces one that is not."""
STATEMENT = (
    "a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is "
    "distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for "
    "its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation"
)
ASSUMED = (
    "for every vocabulary, every number of positions, every k and every γ",
    "p and F are distributions, and p is what the token was drawn from",
    "a uniform number below the chance keeps a token, and the residual is drawn from exactly",
)
AXIS = "c0"
ALLOWED = frozenset(
    f"aten.{name}" for name in (
        "where.self", "where.ScalarOther", "lt.Tensor", "lt.Scalar", "gt.Scalar", "div.Tensor", "sub.Tensor",
        "clamp.default", "sum.dim_IntList", "full.default", "full_like.default", "scalar_tensor.default",
        "expand.default", "clamp_min.default", "alias.default", "_to_copy.default",
    )
)  # fmt: skip
"""What treats every token alike and every position by itself."""


@dataclass(frozen=True)
class Read:
    """The graph of ``acceptance`` at one token that stands for any."""

    draft: Term
    pool: Term
    chance: Term
    residual: Term
    lacking: Term
    """(F − p)₊: what the graph sums over the vocabulary."""
    sums: SumTable

    def total(self, term: Term) -> Term:
        """Σ over the vocabulary."""
        return self.sums.total(term, AXIS)


def graph_of(accept: Accept) -> ExportedGraph:
    """The exported graph for every number of positions and every vocabulary.

    Raises:
        UnmodelledError: it branches on a size, or mixes tokens or positions.
    """
    graph = export_dynamic(accept, *_example(POSITIONS, SIZE))
    if strange := sorted(set(graph.operations) - ALLOWED):
        raise UnmodelledError(
            f"{', '.join(strange)}; expected what treats each token alike and each position by itself"
        )
    return graph


def one_program(accept: Accept) -> str:
    """Empty where one graph is what runs at every size and in every circumstance; else where another does, in words."""
    graph = graph_of(accept)

    def alone(inputs: Sequence[Grid]) -> list[Grid]:
        return [rows[0] for rows in run(graph, [vector[None] for vector in inputs])]

    every = [
        *looks("acceptance", lambda **sizes: (accept, *_example(*sizes.values())),
               {"positions": POSITIONS, "size": SIZE}, partial(run, graph)),
        Look("acceptance does another thing for one position alone", accept, _example(SIZE), alone),
    ]  # fmt: skip
    return measured(graph) or differing(every)


def _example(*shape: int) -> list[Tensor]:
    return [torch.rand(shape, dtype=torch.float64) for _ in range(2)]


def read(accept: Accept) -> Read:
    """The terms that the graph makes of p and F at any token.

    Raises:
        UnmodelledError: the graph is not of the kind that can be read at one token for all.
    """
    sums, summed = SumTable(), []

    class OverTheVocabulary(AtSizes):
        """A sum over the last axis is one over a vocabulary of any size."""

        def call(self, target: object, arguments: Arguments, named: Named) -> object:
            if str(target).startswith("aten.sum."):
                if list(arguments[1]) != [-1] or not arguments[2]:
                    raise UnmodelledError(f"a sum over axes {arguments[1]}; expected the vocabulary's, kept")
                summed.append(arguments[0][0, 0])
                return objects([[sums.total(arguments[0][0, 0], AXIS)]])
            return super().call(target, arguments, named)

    draft, pool = symbol("p", AXIS), symbol("F", AXIS)
    given = [objects([[draft]]), objects([[pool]])]
    outputs = graph_of(accept)(TermNumbers(), *given, operations=OverTheVocabulary)
    chance, residual = (np.ravel(output)[0] for output in outputs)
    if len(summed) != 1:
        raise UnmodelledError(f"the graph sums over the vocabulary {len(summed)} times; expected once")
    return Read(draft, pool, chance, residual, summed[0], sums)


def sampling(accept: Accept = acceptance) -> list[Obligation]:
    """That a token is distributed as F, and how often a drafted one is kept."""
    at_a_token = read(accept)
    p, f, a, r = at_a_token.draft, at_a_token.pool, at_a_token.chance, at_a_token.residual
    lacking, total = at_a_token.lacking, at_a_token.total
    whole, kept = total(lacking), total(p * a)
    apart = choice(less(f - p, ZERO), p - f, f - p)
    w, two = symbol("w"), constant(2)
    distributions = (("p is a distribution", at_most(ZERO, p)), ("F is a distribution", at_most(ZERO, f)))
    sums = (("p is a distribution", same(total(p), ONE)), ("F is a distribution", same(total(f), ONE)))
    heavy = (("F ≥ w·p", at_most(w * p, f)), ("w is a weight", at_most(ZERO, w)), ("w is a weight", at_most(w, ONE)))
    kept_each, kept_sum = same(p * a, f - lacking), same(kept, total(f) - whole)
    signs = (("not negative", at_most(ZERO, lacking)), ("a member is at most the sum", at_most(lacking, whole)))
    short, even = ("something lacks", less(ZERO, whole)), ("nothing lacks", same(whole, ZERO))
    summed = "summed over the vocabulary"
    law = same(p * a + (ONE - kept) * r, f)
    goals: list[tuple[str, str, tuple[tuple[str, Term], ...], Term]] = [
        ("kept", "at each token: p·chance = F − (F − p)₊", distributions, kept_each),
        ("chance", "at each token: a chance is from 0 to 1", distributions,
         conjunction([at_most(ZERO, a), at_most(a, ONE)])),
        ("lacking", "at each token: (F − p)₊ is not negative", distributions, at_most(ZERO, lacking)),
        ("residual", "at each token: the residual is not negative", (*distributions, *signs), at_most(ZERO, r)),
        ("exact", "at each token: p·chance + (1 − Σ p·chance)·residual = F",
         (*distributions, *sums, *signs, ("at this token", kept_each), (summed, kept_sum)), law),
        ("residual-short", "at each token where something lacks: residual·Σ(F − p)₊ = (F − p)₊", (*signs, short),
         same(r * whole, lacking)),
        ("residual-short-sum", "where something lacks the residual sums to 1",
         (short, (summed, same(total(r * whole), whole))), same(total(r), ONE)),
        ("residual-even", "at each token where nothing lacks: the residual is F", (*signs, even), same(r, f)),
        ("residual-even-sum", "where nothing lacks the residual sums to 1",
         (*sums, even, (summed, same(total(r), total(f)))), same(total(r), ONE)),
        ("variation", "at each token: 2·p·chance = p + F − |F − p|", distributions, same(two * p * a, p + f - apart)),
        ("variation-sum", "a drafted token is kept with probability 1 − TV(F, p)",
         (*sums, (summed, same(two * kept, total(p) + total(f) - total(apart)))),
         same(kept, ONE - total(apart) / two)),
        ("weight", "at each token: p·chance ≥ w·p", (*distributions, *heavy), at_most(w * p, p * a)),
        ("weight-sum", "a drafted token is kept with probability at least w",
         (*sums, (summed, at_most(w * total(p), kept))), at_most(w, kept)),
    ]  # fmt: skip
    meanings = tuple(
        (each.symbol.op, f"the sum over the vocabulary of {each.body.text}") for each in at_a_token.sums.known.values()
    )
    cases = DraftingCases(accept, at_a_token.sums, a, r)
    return [
        Obligation(name, role, given, conjunction([defined(goal), goal]), meanings=meanings, valuations=cases)
        for name, role, given, goal in goals
    ]


def summing() -> list[Obligation]:
    """What is at most, or the same, at each token is so of sums over the vocabulary; a member is at most the sum."""
    left, right, more, other, rest = (symbol(name) for name in ("sum_left", "sum_right", "left", "right", "others"))
    nothing = (("no token", same(left, ZERO)), ("no token", same(right, ZERO)))
    laws = []
    for name, relation in (("at-most", at_most), ("same", same)):
        laws.append(Obligation(f"sum-{name}-base", "V = 0", nothing, relation(left, right)))
        step = (("of V tokens", relation(left, right)), ("at one more", relation(more, other)))
        laws.append(Obligation(f"sum-{name}-step", "one more token", step, relation(left + more, right + other)))
    split = (("the sum of the others", at_most(ZERO, rest)), ("it and the others", same(left, rest + more)))
    return [*laws, Obligation("member", "of numbers ≥ 0 each is at most the sum", split, at_most(more, left))]


def pooled(operator: Operator | None = None) -> list[Obligation]:
    """The linear pool is at least w·p, for one worker and a group of any size."""
    interpreter = Interpreter(ExportedGraphs(operator or of_pool(LinearPool())), [False, True], [True])
    weights = [symbol("weight0", "w0"), symbol("weight1", "g1")]
    outputs = [symbol("x0_0", "w0", AXIS), symbol("x1_0", "g1", AXIS)]
    for weight, output in zip(weights, outputs, strict=True):
        interpreter.assume("weights are not negative", at_most(ZERO, weight))
        interpreter.assume("probabilities are not negative", at_most(ZERO, output))
    whole = interpreter.sum(objects(weights), 0).item()
    interpreter.assume("the weights of the surviving workers sum to more than 0", less(ZERO, whole))
    induction = Induction(interpreter)
    fused = interpreter.pool(objects([[output] for output in outputs]), objects(weights), objects([True, True]))[0]
    induction.nonnegative("g1", "weights are not negative", weights[1])
    induction.nonnegative("g1", "weighted probabilities are not negative", weights[1] * outputs[1])
    definitions = induction.tie()
    claims = [at_most(weights[0] * outputs[0], fused * whole)]
    proof = [*induction.steps(), *induction.conclusion(claims, definitions)]
    share, w, pool, p, total = (symbol(name) for name in ("share", "weight", "F", "p", "weights"))
    given = (
        ("the weights of the surviving workers sum to more than 0", less(ZERO, total)),
        ("w is the drafter's share", same(share * total, w)),
        ("the law", at_most(w * p, pool * total)),
    )
    divided = Obligation("pool-share", "F ≥ w·p, w the drafter's share of the weight", given, at_most(share * p, pool))
    return [*(replace(step, name=f"pool-{step.name}") for step in proof), divided]


def rounds() -> list[Obligation]:
    """What a round yields: 1 token beyond the drafts, and each draft adds, if kept, what the later ones yield."""
    w, chance, mean, floor, power = (symbol(name) for name in ("w", "chance", "tokens", "floor", "power"))
    weight = (("w is a weight", at_most(ZERO, w)), ("w is a weight", at_most(w, ONE)))
    ends = (("γ = 0: the token from F", same(mean, ONE)), ("γ = 0", same(floor, ONE)), ("w^1", same(power, w)))
    later = (
        ("γ later drafts yield at least the floor", at_most(floor, mean)),
        ("the floor is not negative", at_most(ZERO, floor)),
        ("a draft is kept with probability at least w", at_most(w, chance)),
    )
    closed = same((ONE - w) * floor, ONE - power)
    return [
        Obligation("round-base", "no draft", (*weight, *ends), conjunction([at_most(floor, mean), closed])),
        Obligation("round-step", "one draft before the others: 1 + w·floor ≤ 1 + chance·tokens", (*weight, *later),
                   conjunction([at_most(ONE + w * floor, ONE + chance * mean), at_most(ZERO, ONE + w * floor)])),
        Obligation("round-closed", "(1 − w)·(1 + w·floor) = 1 − w·w^(γ+1)", (("the floor of γ drafts", closed),),
                   same((ONE - w) * (ONE + w * floor), ONE - w * power)),
        Obligation("round-value", "where w < 1 the floor is (1 − w^(γ+1))/(1 − w)",
                   (("w is not 1", less(w, ONE)), ("closed", closed)), same(floor, (ONE - power) / (ONE - w))),
    ]  # fmt: skip


@cache
def drafting() -> tuple[Obligation, ...]:
    """All of N7.

    Raises:
        UnmodelledError: the sampler's arithmetic is not one program for every size.
    """
    if why := one_program(acceptance):
        raise UnmodelledError(why)
    return (*sampling(), *summing(), *pooled(), *rounds())


def _always(draft: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
    chance, residual = acceptance(draft, pool)
    return torch.where(chance > 2, 0.0, 1.0), residual


def _unbounded(draft: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
    residual = acceptance(draft, pool).residual
    return pool / torch.where(draft > 0, draft, 1.0), residual


def _from_the_pool(draft: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
    lacking = (pool - draft).clamp_min(0).sum(-1, keepdim=True)
    return acceptance(draft, pool).chance, torch.where(lacking < 0, lacking, pool)


def _from_the_excess(draft: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
    return acceptance(draft, pool).chance, acceptance(pool, draft).residual


def _negative(draft: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
    chance, residual = acceptance(draft, pool)
    return chance - 2.0, residual - 2.0


BROKEN: dict[str, Accept] = {
    "every drafted token is kept": _always,
    "the chance is not bounded by 1": _unbounded,
    "replaced by a token of the pool": _from_the_pool,
    "replaced by a token of (p − F)₊": _from_the_excess,
    "chance and residual are lowered": _negative,
}
"""How ``acceptance`` is broken on purpose."""


def broken() -> dict[str, list[Obligation]]:
    """The obligations of samplers and of pools that are broken, by how."""
    mutants = {how: sampling(accept) for how, accept in BROKEN.items()}
    for mutant in folding(of_pool(LinearPool())):
        mutants[mutant.name] = pooled(mutant.operator)
    return mutants
