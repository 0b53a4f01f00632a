"""The induction over the workers: empty state, one worker, merge; then the law.

The invariant of a group says what the numbers of its state are, and that sums of numbers ≥ 0 are ≥ 0. It is proved for
the empty state (k = 0), for one worker's lift (k = 1), and for the merge of two states that have it. So every fold has
it, in any order and grouping. The law follows from the invariants of its groups. Each step is an obligation.
"""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from butterfly.evaluation.scalars import Grid
from butterfly.fusion import StateForm
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.symbolic.trace import Cut, Fold
from butterfly.prove.terms.obligation import Obligation, defined
from butterfly.prove.terms.sums import free
from butterfly.prove.terms.term import (
    ZERO,
    Term,
    at_most,
    conjunction,
    exchanged,
    implication,
    is_symbol,
    less,
    parameter,
    parts,
    same,
    symbol,
)
from butterfly.prove.witnesses.valuation import Valuations

Replace = Callable[[Term], Term | None]
Facts = Sequence[tuple[str, Term]]
Table = dict[Term, Term]


class Induction:
    """The obligations of one claim, read over groups of any size and ranges of any length."""

    def __init__(self, interpreter: Interpreter) -> None:
        self.interpreter = interpreter
        self.sums = interpreter.sums
        self.valuations = Valuations(interpreter, self)
        self.parameters: dict[Term, list[Term]] = {}
        """Symbols that an invariant holds for every value of, with what the values must keep to."""
        self.values: list[dict[Term, Term]] = []
        """Values of parameters at which the law uses the invariants."""
        self.hints: Sequence[Term] = []
        self.hints_of_steps: list[Term] = []
        """Terms that the axioms shall speak of in the steps, and not in the law."""
        self.cuts: list[Cut] = []
        self.lean = False
        """Whether equations are proved without the inequalities: fewer hypotheses are sound, and quicker."""
        self.everywhere: list[tuple[str, list[Term], Term]] = []
        """Claims at each coordinate, and what follows of their sums."""
        self.invariants: dict[str, list[tuple[str, Term]]] = {
            f"g{i}": [] for i, generic in enumerate(interpreter.groups) if generic
        }

    def tie(self) -> dict[Term, Term]:
        """What the parts of each state are, as invariants; parts that merge adds are sums of lifts, and are returned
        as definitions."""
        definitions: Table = {}
        fields = self.interpreter.graphs.fields()
        for fold in self.interpreter.trace.folds:
            added = self._merged_parts(fold, self.interpreter.planned)
            for name, part, lift, merged in zip(fields, fold.parts, fold.lifted, added, strict=True):
                for index in np.ndindex(*part.shape):
                    summed, lifted, after = part.item(*index), lift.item(*index), merged.item(*index)
                    if after is _copy(summed, "a") + _copy(summed, "b"):
                        total = self.sums.total(lifted, fold.group)
                        if summed not in definitions:
                            definitions[summed] = total
                            self.add(fold.group, f"the state's {name} is a sum over the workers", same(summed, total))
        self._scaled()
        return definitions

    def _scaled(self) -> None:
        """A state of shift, total and weight: total · exp(β·shift) is Σ w·exp(β·x)."""
        operator = self.interpreter.operator
        if operator.state_form is not StateForm.SCALED_SUMS or self.interpreter.graphs.names != ["beta"]:
            return
        beta = parameter("beta")
        exp = self.interpreter.scalars.exp
        for fold in self.interpreter.trace.folds:
            for v, x in enumerate(fold.outputs):
                mass = self.sums.total(fold.weight, fold.group)
                whole = self.sums.total(fold.weight * exp(beta * x), fold.group)
                self.add(fold.group, "the state's weight is a sum over the workers", same(fold.parts[2][0], mass))
                for label, claim in self._kept([part[v % len(part)] for part in fold.parts], mass, whole):
                    self.add(fold.group, label, claim)
        finish = self.interpreter.graphs.finish(1)
        for state, fused in self.interpreter.trace.finished:
            for v, value in enumerate(fused):
                if value in [cut.value for cut in self.cuts]:
                    continue
                mass, whole = ZERO, ZERO
                for weight, outputs in state.members:
                    mass, whole = mass + self._total(weight), whole + self._total(weight * exp(beta * outputs[v]))
                parts = [symbol(f"whole{len(self.cuts)}.{name}") for name in self.interpreter.graphs.fields()]
                result = finish(self.interpreter.scalars, *[objects([part]) for part in parts])[0][0]
                given = [*self._kept(parts, mass, whole), ("the state's weight is Σ w", same(parts[2], mass))]
                hints = (exp(beta * result), exp(beta * parts[0]))
                self.cuts.append(Cut(value, result, mass, whole, given, hints, state, v))

    def _kept(self, state: Sequence[Term], mass: Term, whole: Term) -> list[tuple[str, Term]]:
        """The invariant of a state of shift, total and weight, for the sums that it stands for."""
        scaled = state[1] * self.interpreter.scalars.exp(parameter("beta") * state[0])
        return [
            ("total·exp(β·shift) is Σ w·exp(β·x)", same(scaled, whole)),
            ("total is not negative", at_most(ZERO, state[1])),
            ("where there is weight, exponentials add up", implication(less(ZERO, mass), less(ZERO, whole))),
        ]

    def _total(self, term: Term) -> Term:
        groups = sorted(set(self.invariants) & term.depends)
        return self.sums.total(term, groups[0]) if groups else term

    def add(self, group: str, label: str, claim: Term) -> None:
        """One more invariant of a group."""
        if claim.op != "true" and claim not in [stated for _, stated in self.invariants[group]]:
            self.invariants[group].append((label, claim))

    def hint(self, *terms: Term) -> None:
        """Terms that the axioms shall speak of."""
        self.hints = [*self.hints, *(term for term in terms if term not in self.hints)]

    def parameter(self, name: str, depends: Sequence[str], *conditions: Callable[[Term], Term]) -> Term:
        """A symbol for any number that satisfies the conditions."""
        made = symbol(name, *depends)
        if made not in self.parameters:
            self.parameters[made] = [condition(made) for condition in conditions]
        return made

    def below_everywhere(self, label: str, lower: Grid, upper: Grid) -> None:
        """Σ lower ≤ Σ upper over the coordinates, from the same at each."""
        low, high = self.interpreter.sum(lower, -1).item(), self.interpreter.sum(upper, -1).item()
        each = [at_most(below, above) for below, above in zip(lower, upper, strict=True)]
        self.everywhere.append((label, each, at_most(low, high)))

    def nonnegative(self, group: str, label: str, summand: Term) -> None:
        """Σ over the group of a summand that is ≥ 0 at every worker."""
        self.add(group, label, at_most(ZERO, self.sums.total(summand, group)))

    def _merged_parts(self, fold: Fold, graphs: ExportedGraphs | None = None) -> list[Grid]:
        sides = [[_each(part, partial(_copy, side=side)) for part in fold.parts] for side in ("a", "b")]
        graph = (graphs or self.interpreter.graphs).merge(max(part.shape[-1] for part in fold.parts))
        return graph(self.interpreter.scalars, *sides[0], *sides[1])

    def _empty_parts(self, fold: Fold) -> list[Grid]:
        graph = self.interpreter.graphs.empty(fold.outputs.shape[-1])
        return graph(self.interpreter.scalars, objects(list(fold.outputs)))

    def _replace(self, group: str, how: str) -> Replace:
        """Symbols of a group → their value in the empty state, for one worker, for a merge, or for one side of it."""
        table: dict[Term, Term] = {}
        for fold in self.interpreter.trace.folds:
            if fold.group != group:
                continue
            if how in ("a", "b"):
                values = [_each(part, partial(_copy, side=how)) for part in fold.parts]
            elif how == "merge":
                values = self._merged_parts(fold)
            else:
                values = fold.lifted if how == "one" else self._empty_parts(fold)
            for part, value in zip(fold.parts, values, strict=True):
                for index in np.ndindex(*part.shape):
                    table[part.item(*index)] = value.item(*index)

        def replace(term: Term) -> Term | None:
            if term in table:
                return table[term]
            sum_symbol = self.sums.by_symbol.get(term)
            if sum_symbol is None or sum_symbol.axis != group:
                return None
            if how in ("a", "b"):
                return _copy(term, how)
            if how == "merge":
                return _copy(term, "a") + _copy(term, "b")
            return sum_symbol.body if how == "one" else ZERO

        return replace

    def _instance(self, group: str, how: str) -> list[tuple[str, Term]]:
        replace = self._replace(group, how)
        memo: Table = {}
        return [(label, self.sums.mapped(claim, replace, memo)) for label, claim in self.invariants[group]]

    def steps(self) -> list[Obligation]:
        """empty, one and merge of every group."""
        obligations = []
        for group in self.invariants:
            about = f"the workers of group {group}"
            facts = self.facts(group)
            outer = self.facts("")
            outer += [("any such number", condition) for kept in self.parameters.values() for condition in kept]
            for how, role in (
                ("empty", f"k = 0: the empty state has the invariant of {about}"),
                ("one", f"k = 1: one worker's lift has the invariant of {about}"),
                ("merge", f"the merge of two states with the invariant has it, for {about}"),
            ):
                given = list(facts if how == "one" else []) + outer
                if how == "merge":
                    given = self._instance(group, "a") + self._instance(group, "b") + outer
                for n, (label, claim) in enumerate(self._instance(group, how)):
                    if claim.op == "true":
                        continue
                    obligations.append(self.obligation(f"{group}-{how}-{n + 1}", f"{role}: {label}", given, claim))
                if (claim := defined(*self._made(group, how))).op != "true":
                    obligations.append(self.obligation(f"{group}-{how}-value", f"{role}: it has a value", given, claim))
        return obligations + self._reduced()

    def _made(self, group: str, how: str) -> list[Term]:
        """What the graphs make of the states of a group."""
        replace = self._replace(group, how)
        folds = [fold for fold in self.interpreter.trace.folds if fold.group == group]
        every = [entry for fold in folds for part in fold.parts for entry in part.flatten()]
        return [made for subterm in every if (made := replace(subterm)) is not None]

    def _reduced(self) -> list[Obligation]:
        """Each term that the batched form sums over the workers has a value."""
        claims = dict.fromkeys(defined(reduction) for reduction in self.interpreter.trace.reduced)
        given = [fact for group in self.invariants for fact in [*self.facts(group), *self.invariants[group]]]
        given += [(a, b) for a, b in self.interpreter.trace.assumptions if not set(self.invariants) & b.depends]
        given = [(a, b) for a, b in given if not any(part in self.parameters for part in parts(b))]
        role = "each term that the batched form sums over the workers has a value"
        wanted = [claim for claim in claims if claim.op != "true"]
        return [self.obligation(f"value-{n + 1}", role, given, goal) for n, goal in enumerate(wanted)]

    def facts(self, axis: str) -> list[tuple[str, Term]]:
        """The assumptions about the generic member of a group, or (no axis) about none."""
        groups = set(self.invariants)
        known = [(label, claim) for label, claim in self.interpreter.trace.assumptions if self._early(claim)]
        if axis:
            return [(label, claim) for label, claim in known if axis in claim.depends]
        return [(label, claim) for label, claim in known if not groups & claim.depends]

    def _early(self, claim: Term) -> bool:
        """Whether an assumption contains no state and no sum over a group, which belong to the whole fold."""
        states = {entry for fold in self.interpreter.trace.folds for part in fold.parts for entry in part.flatten()}
        for subterm in parts(claim):
            sum_symbol = self.sums.by_symbol.get(subterm)
            if subterm in states or (
                sum_symbol is not None and (sum_symbol.axis in self.invariants or not self._early(sum_symbol.body))
            ):
                return False
        return True

    def conclusion(self, claims: Sequence[Term], definitions: Table) -> list[Obligation]:
        """The law from the invariants of every group, a file for each of its parts; with all it divides by not 0."""
        every = [argument for claim in claims for argument in (claim.args if claim.op == "and" else (claim,))]
        memo: Table = {}
        given = [invariant for group in self.invariants for invariant in self.invariants[group]]
        given += [(a, b) for a, b in self.interpreter.trace.assumptions if not set(self.invariants) & b.depends]
        # Two sides of one text are equal by their form: that they have a value is asked for beside the law.
        spoken, ends = set(parts(*every)), {each.value for each in self.cuts}
        trace = self.interpreter.trace
        answers = [fused for _, fused in trace.finished] + [fused for *_, fused in trace.batched]
        finished = [entry for fused in answers for entry in fused.flatten()]
        unspoken = [defined(entry) for entry in finished if entry not in spoken and entry not in ends]
        every += [condition for condition in dict.fromkeys(unspoken) if condition.op != "true"]
        obligations: list[Obligation] = []
        claims_of = every
        table: dict[Term, Term] = {}
        if self.cuts:
            states = {entry for fold in self.interpreter.trace.folds for part in fold.parts for entry in part.flatten()}
            lemmas, hints = [], self.hints
            for n, cut in enumerate(self.cuts):
                self.hints = cut.hints
                near = [*cut.given, *((a, b) for a, b in given if not states & set(parts(b)))]
                near, _ = self._near(near, (), cut.fact(cut.finished))
                role = "the finish of any state with the invariant for these sums"
                obligations += self._concluded(f"finish-{n + 1}", role, cut.fact(cut.finished), near, definitions, memo)
                table[cut.value] = symbol(f"pooled_{n}", *sorted(cut.value.depends))
                lemmas.append(("the finish of a state", cut.fact(cut.value)))
            kept = [(a, b) for a, b in given if not states & set(parts(b))]
            given = [(a, exchanged(b, table)) for a, b in kept + lemmas]
            self.hints = [exchanged(hint, table) for hint in hints]
            claims_of = [exchanged(subterm, table) for subterm in every]
            self.values = [{a: exchanged(b, table) for a, b in value.items()} for value in self.values]
        for values in self.values:
            for label, claim in list(given):
                used = [value for value in values if value in parts(claim)]
                if used:
                    needs = conjunction(c for parameter in used for c in self.parameters[parameter])
                    instance = implication(needs, claim)
                    given.append((f"{label}, at a value", self.sums.mapped(instance, values.get, {})))
        given = [(a, b) for a, b in given if not any(part in self.parameters for part in parts(b))]
        hinted, self.hints = self.hints, ()  # The hints are the law's: a claim at each coordinate names its own terms.
        for n, (label, each, total) in enumerate(self.everywhere):
            obligations += self._concluded(
                f"everywhere-{n + 1}", f"at each coordinate: {label}", conjunction(each), given, definitions, memo
            )
            given = [*given, (f"sums over coordinates of: {label}", total)]
        self.hints = hinted
        role = "the law, of any number of workers"
        for n, claim in enumerate(claims_of):
            near = given
            if self.lean and claim.op == "=":
                near = [(a, b) for a, b in given if b.op != "<=" or a.startswith("sums over coordinates")]
                self.hints = [hint for hint in hinted if not set(free(hint)) & set(self.parameters)]
            obligations += self._concluded(f"law-{n + 1}", role, claim, near, definitions, memo)
            self.hints = hinted
        return obligations

    def _concluded(
        self,
        name: str,
        role: str,
        claim: Term,
        given: Facts,
        definitions: Table,
        memo: Table,
    ) -> list[Obligation]:
        """A claim whose states are what their definitions say, with all that it divides by not 0."""
        goal = self.sums.mapped(conjunction([defined(claim), claim]), definitions.get, memo)
        stated = [(label, self.sums.mapped(fact, definitions.get, memo)) for label, fact in given]
        hints = [self.sums.mapped(hint, definitions.get, memo) for hint in self.hints]
        stated = [(label, fact) for label, fact in stated if fact.op != "true"]
        return [self.obligation(name, role, stated, goal, hints)]

    def obligation(
        self, name: str, role: str, given: Facts, goal: Term, hints: Sequence[Term] | None = None
    ) -> Obligation:
        """A goal and what shares an unknown with it."""
        terms = tuple([*self.hints, *self.hints_of_steps] if hints is None else hints)
        if hints is None:
            given, terms = self._near(given, terms, goal)
        nodes = dict(self.interpreter.trace.nodes)
        kept = tuple(dict.fromkeys(given))
        return Obligation(name, role, kept, goal, nodes, self.meanings(), terms, self.valuations)

    def _near(self, given: Facts, hints: Sequence[Term], goal: Term) -> tuple[list[tuple[str, Term]], tuple[Term, ...]]:
        """The hypotheses and hints that share an unknown with the goal: to leave others out is always sound."""
        constants = set(self.interpreter.graphs.symbols.values())
        unknowns = set(free(goal)) - constants
        near = [(label, fact) for label, fact in given if unknowns & set(free(fact)) or set(free(fact)) <= constants]
        known = set(free(goal)).union(*(free(fact) for _, fact in near))
        return near, tuple(hint for hint in hints if set(free(hint)) <= known)

    def meanings(self) -> tuple[tuple[str, str], ...]:
        """What each sum symbol stands for."""
        return tuple(
            (sum_symbol.symbol.op, f"the sum over {sum_symbol.axis} of {sum_symbol.body.text}")
            for sum_symbol in self.sums.known.values()
        )


def _copy(term: Term, side: str) -> Term:
    assert is_symbol(term)
    return symbol(f"{term.op}.{side}", *sorted(term.depends))


def _each(array: Grid, change: Callable[[Term], Term]) -> Grid:
    result: Grid = np.empty(array.shape, dtype=object)
    for index, entry in np.ndenumerate(array):
        result[index] = change(entry)
    return result
