"""An obligation: hypotheses, a goal, and its SMT-LIB query. The answer ``unsat`` proves the goal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from butterfly.core.canonical import sha256_text
from butterfly.prove.terms.axioms import instances
from butterfly.prove.terms.term import (
    CONNECTIVES,
    ZERO,
    Term,
    at_most,
    conjunction,
    implication,
    is_symbol,
    less,
    negation,
    number_text,
    parts,
    same,
)

COMMAND = "butterfly prove"


class Case(Protocol):
    """Numbers for the symbols of an obligation."""

    @property
    def replayed(self) -> bool:
        """Whether torch gives for these numbers what the graphs give, up to rounding."""
        ...

    def look(self, obligation: Obligation) -> tuple[bool, bool | None, bool]:
        """Whether the hypotheses hold; whether the goal does (``None``: up to rounding); whether all is exact."""
        ...


class Cases(Protocol):
    """Where the cases of an obligation come from."""

    def satisfying(self, count: int) -> Sequence[Case]:
        """At most so many cases that meet what the interpreter assumed."""
        ...


@dataclass(frozen=True)
class Obligation:
    """Under the hypotheses, the goal. ``role`` says what it is in the tree of its claim."""

    name: str
    role: str
    hypotheses: tuple[tuple[str, Term], ...]
    goal: Term
    nodes: dict[Term, str] = field(default_factory=dict, hash=False, compare=False)
    """Subterms that are nodes of a graph, by name."""
    meanings: tuple[tuple[str, str], ...] = ()
    """Symbol → what it stands for."""
    hints: tuple[Term, ...] = ()
    """Terms whose exponentials the axioms should speak of."""

    valuations: Cases | None = field(default=None, hash=False, compare=False)
    """What gives each symbol a number (``prove.witnesses.valuation``)."""
    stands: dict[Term, Term] = field(default_factory=dict, hash=False, compare=False)
    """Symbols that a lemma put in the place of a term, and the term."""

    @cached_property
    def axioms(self) -> list[tuple[str, Term]]:
        """Instances of the axioms over the terms that occur: label and claim."""
        return instances([self.goal, *(claim for _, claim in self.hypotheses), *self.hints])

    def query(self, heading: Sequence[str], rename: Callable[[str], str] = lambda name: name) -> str:
        """The SMT-LIB text: unsat means proved."""
        axioms = self.axioms
        claims = [claim for _, claim in self.hypotheses] + [claim for _, claim in axioms] + [self.goal]
        every = list(parts(*claims))
        lines = [f"; {line}" for line in heading]
        lines += [f"; {self.name}: {self.role}", "; unsat proves the goal", "(set-logic QF_UFNRA)"]
        used = {subterm.op for subterm in every if is_symbol(subterm)}
        for name, meaning in self.meanings:
            if name in used:
                lines.append(f"; {name} = {meaning}")
        lines += [f"(declare-fun {rename(name)} () Real)" for name in sorted(used)]
        functions = sorted({subterm.op for subterm in every if subterm.args and subterm.op in ("exp", "log", "sqrt")})
        lines += [f"(declare-fun {rename(name)} (Real) Real)" for name in functions]
        printer = _Printer(every, self.nodes, rename)
        lines += printer.definitions
        for label, claim in self.hypotheses:
            lines += [f"; hypothesis: {label}", f"(assert {printer.text(claim)})"]
        for label, claim in axioms:
            lines += [f"; axiom: {label}", f"(assert {printer.text(claim)})"]
        lines += ["; the goal, denied", f"(assert {printer.text(negation(self.goal))})", "(check-sat)"]
        return "\n".join(lines) + "\n"

    def key(self) -> str:
        """A hash of what is asked, without names of nodes."""
        return sha256_text(self.query(()))


class _Printer:
    """Writes terms, each one that occurs twice or is a graph's node once, as a definition."""

    def __init__(self, every: Sequence[Term], nodes: dict[Term, str], rename: Callable[[str], str]) -> None:
        self.rename = rename
        self.names: dict[Term, str] = {}
        self.definitions: list[str] = []
        uses: dict[Term, int] = {}
        for subterm in every:
            for arg in subterm.args:
                uses[arg] = uses.get(arg, 0) + 1
        taken: set[str] = set()
        for term in every:
            if not term.args or (
                term not in nodes and not (uses.get(term, 0) > 2 and term.op in ("ite", "/", "exp", "log", "sqrt"))
            ):
                continue
            name = nodes.get(term) or f"shared_{len(self.names)}"
            assert name not in taken, name
            taken.add(name)
            sort = "Bool" if term.op in CONNECTIVES else "Real"
            self.definitions.append(f"(define-fun {rename(name)} () {sort} {self._plain(term)})")
            self.names[term] = rename(name)

    def text(self, term: Term) -> str:
        """A term by its name, or written out."""
        return self.names.get(term) or self._plain(term)

    def _plain(self, term: Term) -> str:
        if term.value is not None:
            return number_text(term.value)
        if not term.args:
            return term.op if term.op in ("true", "false") else self.rename(term.op)
        op = self.rename(term.op) if term.op in ("exp", "log", "sqrt") else term.op
        return f"({op} {' '.join(self.text(argument) for argument in term.args)})"


def defined(*claims: Term) -> Term:
    """That every division, logarithm and root in the claims has a value, where it is chosen."""
    known: dict[Term, dict[Term, None]] = {}
    for part in parts(*claims):
        needs = {need: None for argument in part.args for need in known[argument]}
        if part.op == "ite":
            needs = _chosen(part.args[0], *(known[argument] for argument in part.args))
        elif part.op == "/" and not part.args[1].value:
            needs[negation(same(part.args[1], ZERO))] = None
        elif part.op == "log":
            needs[less(ZERO, part.args[0])] = None
        elif part.op == "sqrt":
            needs[at_most(ZERO, part.args[0])] = None
        known[part] = needs
    return conjunction(need for claim in claims for need in known[claim])


def _chosen(condition: Term, asked: dict[Term, None], yes: dict[Term, None], no: dict[Term, None]) -> dict[Term, None]:
    """What a choice needs: what its condition and both sides need, and the rest of each side where that is taken."""
    needs = dict(asked)
    for taken, side, other in ((condition, yes, no), (negation(condition), no, yes)):
        for need in side:
            needs[need if need in asked or need in other else implication(taken, need)] = None
    return needs
