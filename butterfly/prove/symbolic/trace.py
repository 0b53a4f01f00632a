"""What the interpretation of a law leaves behind: folds of groups, finished states, assumptions."""

from dataclasses import dataclass, field

from butterfly.evaluation.scalars import Grid
from butterfly.prove.terms.term import Term, function, parameter, same


@dataclass
class Fold:
    """The symbolic state of a group: symbols, and what one worker's lift makes of each."""

    group: str
    weight: Term
    outputs: Grid
    parts: list[Grid]
    lifted: list[Grid]


@dataclass
class SymbolicState:
    """A state: its parts, and the weights and outputs of the workers and groups in it."""

    parts: list[Grid]
    members: tuple[tuple[Term, Grid], ...] = ()


@dataclass
class Trace:
    """What is known and asked while a law is read."""

    assumptions: list[tuple[str, Term]] = field(default_factory=list)
    folds: list[Fold] = field(default_factory=list)
    finished: list[tuple[SymbolicState, Grid]] = field(default_factory=list)
    """Each state that was finished, and to what."""
    folded: bool = False
    """Whether the batched form was read as the fold of lift, merge and finish, which N1/fold proves it to be."""
    batched: list[tuple[Grid, Grid, Grid, Grid]] = field(default_factory=list)
    """Outputs, weights and who is alive, and what the batched form makes of them."""
    reduced: list[Term] = field(default_factory=list)
    """What the batched form sums over the workers, or takes the largest of: of one worker."""
    nodes: dict[Term, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Cut:
    """A lemma at the node that finishes a state: all that the law needs of the value."""

    value: Term
    """What the law's own state finishes to."""
    finished: Term
    """The graph of finish on a state of which only the invariant is known."""
    mass: Term
    whole: Term
    given: list[tuple[str, Term]]
    hints: tuple[Term, ...]
    state: SymbolicState
    place: int
    """The coordinate."""

    def fact(self, term: Term) -> Term:
        """The lemma: exp(β·F)·Σ w = Σ w·exp(β·x)."""
        return same(function("exp", parameter("beta") * term) * self.mass, self.whole)
