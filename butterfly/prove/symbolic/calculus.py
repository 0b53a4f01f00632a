"""The interpreter for laws about derivatives: smoothness, curvature and gradients of the batched form.

A graph subtracts the largest output before it exponentiates, and the largest is not smooth. So the shift may be any
number. The shift lemma, an obligation, says that any other number gives the same pooled value. The value with a fixed
shift is differentiated.
"""

from __future__ import annotations

from butterfly.evaluation.operations import Arguments, Named, Operations
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.terms.derivative import Derivative, domain, spread
from butterfly.prove.terms.numbers import TermNumbers
from butterfly.prove.terms.term import (
    ONE,
    TRUE,
    ZERO,
    Operand,
    Term,
    conjunction,
    less,
    lifted,
    monomials,
    same,
    symbol,
)

Rates = dict[Term, Term]
"""Symbols, and how fast they move."""
POSITIVE = "weights are positive"


class _DecidedNumbers(TermNumbers):
    """Numbers some of whose comparisons the law decides by assumption."""

    def __init__(self, parameters: dict[float, Term], decided: dict[Term, Term]) -> None:
        super().__init__(parameters)
        self.decided = decided

    def less(self, x: Operand, y: Operand) -> Term:
        """x < y; true or false where that is assumed."""
        claim = super().less(x, y)
        return self.decided.get(claim, claim)


class Calculus(Interpreter):
    """Interprets laws about derivatives, in the outputs and in positive weights."""

    def __init__(self, graphs: ExportedGraphs, groups: tuple[bool, ...], ranges: tuple[bool, ...]) -> None:
        super().__init__(graphs, groups, ranges, batched=True)
        self.anchor = "shift"
        """The name of what stands for a largest member."""
        self.anchors: dict[tuple[str, tuple[Term, ...]], Term] = {}
        self.lemmas: list[tuple[str, Term]] = []
        """What the law rests on, and each is proved beside it: its role and the claim."""
        self.implicit: Rates = {}
        """A root → its residual."""
        self.decided: dict[Term, Term] = {}
        """Comparisons that the law assumes → whether they hold."""
        self.scalars = _DecidedNumbers(self.scalars.parameters, self.decided)
        self.used: set[str] = set()
        """The rules of calculus that were applied."""
        self.hints: list[Term] = []
        """What the shift lemma compares: the outputs, and what is pooled of them."""

    # The trace

    def positive(self, weights: Grid) -> None:
        """Weights are positive: where the graph compares one with 0, it is decided so."""
        for weight in weights:
            self.assume(POSITIVE, less(ZERO, weight))
        self.decided |= {less(ZERO, weight): TRUE for weight in weights}

    def sum(self, array: Grid, axis: int) -> Grid:
        """With quotients as products with an inverse, so that equal summands are one."""
        return super().sum(self._each(spread, array), axis)

    def _bound(self, entries: list[Term], axes: set[str]) -> Term:
        depends = frozenset[str]().union(*(entry.depends for entry in entries)) - axes
        key = (self.anchor, tuple(entries))
        if key not in self.anchors:
            self.anchors[key] = symbol(f"{self.anchor}_{len(self.anchors)}", *sorted(depends))
        return self.anchors[key]

    def _reductions(self) -> type[Operations]:
        interpreter = self

        class Wider(super()._reductions()):  # type: ignore[misc]  # a class made by a method
            """Sums over the coordinates' axis too, and minima over workers."""

            def call(self, target: object, arguments: Arguments, named: Named) -> object:
                name, axes = str(target), arguments[1:2]
                if name.startswith("aten.amin.") and axes == [[0]]:
                    return -objects(interpreter.largest(-arguments[0], 0))
                if name.startswith("aten.sum.") and axes in ([[1]], [[-1]]) and arguments[0].ndim == 2:
                    total = objects(interpreter.sum(arguments[0], -1))
                    return total[:, None] if len(arguments) > 2 and arguments[2] else total
                return super().call(target, arguments, named)

        return Wider

    def fixed(self, outputs: Grid, weights: Grid, alive: Grid) -> Grid:
        """The pooled value at a fixed shift, with the lemma that any shift gives the same."""
        pooled = self.pool(outputs, weights, alive)
        if any(name.startswith("g") for value in pooled for name in value.depends):
            raise UnmodelledError("the batched graph tells workers apart, so its rows cannot stand for groups of them")
        if self.anchors:
            self.anchor = "other_shift"
            other = self.pool(outputs, weights, alive)
            self.anchor = "shift"
            role = "the shift lemma: whatever the graph takes for the largest, the pooled value is the same"
            self.lemmas += [(role, same(left, right)) for left, right in zip(pooled, other, strict=True)]
            self.hints += [*outputs.flatten(), *pooled, *other]
        return pooled

    def shifts(self) -> list[tuple[Term, Term]]:
        """Each shift, and the other one that it is compared with."""
        first = {entries: made for (name, entries), made in self.anchors.items() if name == "shift"}
        return [(first[entries], made) for (name, entries), made in self.anchors.items() if name != "shift"]

    # The laws

    def smooth(self, outputs: Grid, towards: Grid, weights: Grid, alive: Grid, order: int) -> Term:
        """C^∞, and so of every order: what the graph divides by, takes a logarithm or a root of, is where it may be."""
        self.positive(weights)
        pooled = self.fixed(outputs, weights, alive)
        return conjunction(claim for _, claim in self.internality(pooled))

    def internality(self, pooled: Grid) -> list[tuple[str, Term]]:
        """What makes the pooled value, or the root that it is, smooth."""
        self.used.add("closure")
        if not self.implicit:
            return domain(self.sums, *pooled)
        self.used.add("implicit function")
        conditions = domain(self.sums, *self.implicit.values())
        slopes = [self.towards({root: ONE})(residual) for root, residual in self.implicit.items()]
        return [*conditions, *(("the residual increases in the root", less(ZERO, slope)) for slope in slopes)]

    def curvature(self, outputs: Grid, direction: Grid, weights: Grid, alive: Grid) -> Grid:
        """The second derivative along any direction, and that the first is right where the second is 0."""
        rates = self._rates("v", outputs)
        pooled = self.fixed(outputs, weights, alive)
        towards = self.towards(rates)
        curvatures = []
        for v, value in enumerate(pooled):
            slope = towards(value)
            curvatures.append(towards(slope))
            self.lemmas += domain(self.sums, value, choices=True)
            if curvatures[-1] is ZERO:
                step = symbol("step")
                moved = outputs[:, v] + step * objects([rates[output] for output in outputs[:, v]])
                fused = self.pool(moved[:, None], weights, alive)[0]
                role = "no curvature: along any line the pooled value moves by its derivative times the step"
                self.lemmas.append((role, same(fused, value + step * slope)))
        return objects(curvatures)

    def flows(self, outputs: Grid, towards: Grid, weights: Grid, alive: Grid) -> Term:
        """torch's own backward graph gives each partial derivative, and these sum to the derivative of all together."""
        self.positive(weights)
        pooled = self.fixed(outputs, weights, alive)
        self.lemmas += self.internality(pooled)
        upstream = objects([symbol(f"upstream_{v}", *self._coordinate(v)) for v in range(outputs.shape[1])])
        exported = self.graphs.adjoint(outputs.shape)
        watch = self._name("backward")
        given = exported(self.scalars, outputs, weights, upstream, watch=watch, operations=self._reductions())
        claims = []
        partial = [[self.partial(value, x) for x in outputs[:, v]] for v, value in enumerate(pooled)]
        by_weight = [[self.partial(value, w) for w in weights] for value in pooled]
        for i in range(len(weights)):
            for v, cotangent in enumerate(upstream):
                claims.append(same(spread(given[0][i, v]), spread(cotangent * partial[v][i])))
            total = self.sum(objects([cotangent * by_weight[v][i] for v, cotangent in enumerate(upstream)]), -1)
            claims += map(same, self._split(spread(given[1][i])), self._split(lifted(total.item())))
        rates = self._rates("dx", outputs) | {
            weight: symbol(f"d{weight.op}", *sorted(weight.depends)) for weight in weights
        }
        for v, value in enumerate(pooled):
            parts = [*zip(partial[v], outputs[:, v], strict=True), *zip(by_weight[v], weights, strict=True)]
            alone = self.sum(objects([each * rates[place] for each, place in parts]), 0)
            together = self.towards(rates)(value)
            claims.append(same(together, lifted(alone.item())))
        return conjunction(claims)

    def _split(self, term: Term) -> tuple[Term, Term]:
        """p + Σ_c q as p and q: such terms are the same where both are."""
        axes = [name for name in term.depends if name.startswith("sum c")]
        plain, body = (term, ZERO) if not axes else (ZERO, ZERO)
        for atoms, coefficient in monomials(term, axes[0]).items() if len(axes) == 1 else ():
            if not atoms:
                plain = coefficient
            elif len(atoms) == 1 and atoms[0] in self.sums.by_symbol:
                body = body + coefficient * self.sums.by_symbol[atoms[0]].body
            else:
                raise UnmodelledError(f"a gradient that is no sum over the coordinates: {term.text}")
        if len(axes) > 1:
            raise UnmodelledError(f"a gradient of sums over several ranges of coordinates: {term.text}")
        return plain, body

    def partial(self, value: Term, term: Term) -> Term:
        """The derivative in one symbol; in one worker's, where it stands for each of a group."""
        axes = [axis for axis in term.depends if axis.startswith("g")]
        member = axes[0] if axes else None
        return self.towards({term: ONE}, member)(value)

    def towards(self, rates: Rates, member: str | None = None) -> Derivative:
        """The derivative along these rates."""
        return Derivative(self.sums, rates, member=member, implicit=self.implicit, used=self.used)

    def _rates(self, letter: str, outputs: Grid) -> Rates:
        return {output: symbol(f"{letter}{output.op[1:]}", *sorted(output.depends)) for output in outputs.flatten()}

    def _coordinate(self, v: int) -> list[str]:
        return [f"c{v}"] if self.ranges[v] else []
