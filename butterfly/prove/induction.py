"""For every number of workers: the invariant of a fold, its base, its lift and its merge; then the law.

The invariant of a group says what the numbers of its state are, and that sums of numbers ≥ 0 are ≥ 0. It holds of the
empty state (k = 0), of one worker's lift (k = 1), and of the merge of any two states that have it; so it holds of every
fold, in any order and grouping. The law follows from the invariants of the groups. Each step is an obligation.
"""

from collections.abc import Callable, Sequence

import numpy as np

from butterfly.prove.captured import objects
from butterfly.prove.obligation import Obligation, defined
from butterfly.prove.reader import Fold, Symbolic
from butterfly.prove.terms import ZERO, Term, at_most, conjunction, is_symbol, parts, same, symbol

Replace = Callable[[Term], Term | None]


class Induction:
    """The obligations of one claim, read over groups of any size and ranges of any length."""

    def __init__(self, reader: Symbolic) -> None:
        self.reader = reader
        self.sums = reader.sums
        self.invariants: dict[str, list[tuple[str, Term]]] = {
            f"g{i}": [] for i, generic in enumerate(reader.groups) if generic
        }

    def tie(self) -> dict[Term, Term]:
        """What the parts of each state are, as invariants; parts that merge adds are sums of lifts, and are returned
        as definitions."""
        definitions: dict[Term, Term] = {}
        fields = self.reader.graphs.fields()
        for fold in self.reader.reading.folds:
            added = self._merged_parts(fold)
            for name, part, lift, merged in zip(fields, fold.parts, fold.lifted, added, strict=True):
                for index in np.ndindex(*part.shape):
                    one, two, three = part[index], lift[index], merged[index]
                    if three is _copy(one, "a") + _copy(one, "b"):
                        total = self.sums.total(two, fold.group)
                        if one not in definitions:
                            definitions[one] = total
                            self.add(fold.group, f"the state's {name} is a sum over the workers", same(one, total))
        self._scaled()
        return definitions

    def _scaled(self) -> None:
        """A state of shift, total and weight: total · exp(β·shift) is Σ w·exp(β·x)."""
        if self.reader.graphs.fields() != ["shift", "total", "weight"] or self.reader.graphs.names != ["beta"]:
            return
        beta = symbol("beta")
        for fold in self.reader.reading.folds:
            for v, x in enumerate(fold.outputs):
                shift, total = fold.parts[0][v], fold.parts[1][v]
                scaled = total * self.reader.scalars.exp(beta * shift)
                whole = self.sums.total(fold.weight * self.reader.scalars.exp(beta * x), fold.group)
                self.add(fold.group, "total·exp(β·shift) is Σ w·exp(β·x)", same(scaled, whole))
                self.add(fold.group, "total is not negative", at_most(ZERO, total))

    def add(self, group: str, label: str, claim: Term) -> None:
        """One more invariant of a group."""
        if claim.op != "true" and claim not in [one for _, one in self.invariants[group]]:
            self.invariants[group].append((label, claim))

    def nonnegative(self, group: str, label: str, summand: Term) -> None:
        """Σ over the group of a summand that is ≥ 0 at every worker."""
        self.add(group, label, at_most(ZERO, self.sums.total(summand, group)))

    def _merged_parts(self, fold: Fold) -> list[np.ndarray]:
        sides = [[_each(part, lambda one, s=side: _copy(one, s)) for part in fold.parts] for side in ("a", "b")]
        graph = self.reader.graphs.merge(max(part.shape[-1] for part in fold.parts))
        return graph(self.reader.scalars, *sides[0], *sides[1])

    def _empty_parts(self, fold: Fold) -> list[np.ndarray]:
        graph = self.reader.graphs.empty(fold.outputs.shape[-1])
        return graph(self.reader.scalars, objects(list(fold.outputs)))

    def _replace(self, group: str, how: str) -> Replace:
        """Symbols of a group → their value for nobody, for one worker, for a merge, or for one side of it."""
        table: dict[Term, Term] = {}
        for fold in self.reader.reading.folds:
            if fold.group != group:
                continue
            if how in ("a", "b"):
                values = [_each(part, lambda one: _copy(one, how)) for part in fold.parts]
            elif how == "merge":
                values = self._merged_parts(fold)
            else:
                values = fold.lifted if how == "one" else self._empty_parts(fold)
            for part, value in zip(fold.parts, values, strict=True):
                for index in np.ndindex(*part.shape):
                    table[part[index]] = value[index]

        def replace(one: Term) -> Term | None:
            if one in table:
                return table[one]
            ghost = self.sums.by_symbol.get(one)
            if ghost is None or ghost.axis != group:
                return None
            if how in ("a", "b"):
                return _copy(one, how)
            if how == "merge":
                return _copy(one, "a") + _copy(one, "b")
            return ghost.body if how == "one" else ZERO

        return replace

    def _instance(self, group: str, how: str) -> list[tuple[str, Term]]:
        replace, memo = self._replace(group, how), {}
        return [(label, self.sums.mapped(claim, replace, memo)) for label, claim in self.invariants[group]]

    def steps(self) -> list[Obligation]:
        """empty, one and merge of every group."""
        found = []
        for group in self.invariants:
            if not self.invariants[group]:
                continue
            about = f"the workers of group {group}"
            facts = self.facts(group)
            outer = self.facts("")
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
                    found.append(self._obligation(f"{group}-{how}-{n + 1}", f"{role}: {label}", given, claim))
        return found

    def facts(self, axis: str) -> list[tuple[str, Term]]:
        """The assumptions about the generic member of a group, or (no axis) about none."""
        groups = set(self.invariants)
        known = [(label, claim) for label, claim in self.reader.reading.assumptions if self._early(claim)]
        if axis:
            return [(label, claim) for label, claim in known if axis in claim.depends]
        return [(label, claim) for label, claim in known if not groups & claim.depends]

    def _early(self, claim: Term) -> bool:
        """Whether an assumption speaks of no state and of no sum over a group: those are the whole fold's."""
        states = {one for fold in self.reader.reading.folds for part in fold.parts for one in part.flatten()}
        for one in parts(claim):
            ghost = self.sums.by_symbol.get(one)
            if one in states or (ghost is not None and (ghost.axis in self.invariants or not self._early(ghost.body))):
                return False
        return True

    def conclusion(self, claims: Sequence[Term], definitions: dict[Term, Term], extra: Sequence[tuple[str, Term]]) -> list[Obligation]:
        """The law from the invariants of every group, a file for each of its parts; with all it divides by not 0."""
        every = [one for claim in claims for one in (claim.args if claim.op == "and" else (claim,))]
        memo: dict[Term, Term] = {}
        given = [one for group in self.invariants for one in self.invariants[group]]
        given += [(a, b) for a, b in self.reader.reading.assumptions if not set(self.invariants) & b.depends]
        given += list(extra)
        found = []
        for n, claim in enumerate(every):
            goal = self.sums.mapped(claim, definitions.get, memo)
            stated = [(label, self.sums.mapped(one, definitions.get, memo)) for label, one in given]
            stated = [(label, one) for label, one in stated if one.op != "true"]
            whole = conjunction([defined(claim), goal]) if goal.op != "true" else defined(claim)
            whole = self.sums.mapped(whole, definitions.get, memo)
            found.append(self._obligation(f"law-{n + 1}", "the law, of any number of workers", stated, whole))
        return found

    def _obligation(self, name: str, role: str, given: Sequence[tuple[str, Term]], goal: Term) -> Obligation:
        return Obligation(name, role, tuple(dict.fromkeys(given)), goal, dict(self.reader.reading.nodes), self.meanings())

    def meanings(self) -> tuple[tuple[str, str], ...]:
        """What each ghost stands for."""
        return tuple((one.symbol.op, f"the sum over {one.axis} of {one.body.text}") for one in self.sums.known.values())


def _copy(one: Term, side: str) -> Term:
    assert is_symbol(one)
    return symbol(f"{one.op}.{side}", *sorted(one.depends))


def _each(array: np.ndarray, change: Callable[[Term], Term]) -> np.ndarray:
    result = np.empty(array.shape, dtype=object)
    for index, one in np.ndenumerate(array):
        result[index] = change(one)
    return result
