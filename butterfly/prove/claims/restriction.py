"""When a proof about real numbers is one about logits: a law of any numbers holds of some of them.

Two pools take real numbers and logits. Their proofs are derived of real numbers. Where a pool's graphs are the same on
logits, for every size, and a law reads neither the domain nor the fused distribution, the law on logits is the law on
reals with fewer inputs, and its proof covers it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from functools import cache
from types import CodeType, FunctionType

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.canonical import sha256_text
from butterfly.fusion import Domain, Pool, StateForm
from butterfly.prove.claims.plans import law_id
from butterfly.prove.export.dynamic_shapes import POSITIONS, export_dynamic
from butterfly.prove.export.example_inputs import ExampleInputs
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.generality.every_size import READ

READS = ("domain", "distribution")
"""What a law may ask of the algebra that is another thing on logits."""
REASONS = {
    "N6": "their bounds compute with an infinity, and the search of a root has no rule in the standard model of floats",
    "P-mono/score": "the law is of the softmax of the fused value, and no record is derived of that",
    "P-robust/distribution": "the law is of the softmax of the fused value, and no record is derived of that",
}
"""Why a contract stays tested of a pool that is proved on another domain, or of one whose floats are not read."""


@cache
def widened(operator: Operator) -> Operator:
    """A pool of ours on real numbers, where it takes those too and is proved of them; any other operator itself."""
    source = operator.source
    if not isinstance(source, Pool) or source.domain is source.domains[0]:
        return operator
    wide = copy.copy(source)
    wide.domain = source.domains[0]
    return Operator(wide, operator.name, wide.domain)


def restriction_fault(narrow: Operator, wide: Operator, contract: str) -> str:
    """Why a proof of a contract of ``wide``, on reals, is none of ``narrow``; empty where it is one.

    Raises:
        UnmodelledError: a graph cannot be exported.
    """
    if wide.domain is not Domain.REALS or narrow.domain is not Domain.LOGITS:
        return f"{wide.domain} are not all {narrow.domain}"
    if contract in REASONS:
        return REASONS[contract]
    if read := reads(contract):
        return f"the law reads {' and '.join(read)}"
    if narrow.lipschitz != wide.lipschitz or _digest(narrow) != _digest(wide):
        return "the graphs are others"
    return ""


def reads(contract: str) -> list[str]:
    """What a law asks of the algebra that is another thing on logits."""
    return sorted(set(_names(CONTRACTS[law_id(contract)].law)) & set(READS))


def _names(function: Callable[..., object]) -> Iterator[str]:
    """The attributes and functions that a law names, and those that its module's functions do that it calls."""
    seen: set[str] = set()
    waiting = [function]
    while waiting:
        code: CodeType = waiting[-1].__code__
        home = waiting.pop().__globals__
        for each in _codes(code):
            for name in each.co_names:
                yield name
                called = home.get(name)
                if name not in seen and isinstance(called, FunctionType):
                    seen.add(name)
                    waiting.append(called)


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)


@cache
def _digest(operator: Operator) -> str:
    """The hash of every graph that a law is read from: of any number of workers and any size, and of what autograd
    runs."""
    examples, graphs = ExampleInputs(operator), ExportedGraphs(operator)
    texts = [export_dynamic(*examples.of(part)).text for part in READ]
    texts.append(export_dynamic(*examples.of("pool", positions=POSITIONS)).text)
    texts.append(graphs.adjoint((3, 2)).text)
    if operator.state_form is StateForm.ROWS:
        texts.append(graphs.residual(3).text)
    return sha256_text("\n".join(texts))
