"""A claim: one contract of one operator, the sizes that it is proved for, and its obligations."""

from dataclasses import dataclass, field

from butterfly.fusion import Domain
from butterfly.prove.symbolic.cases import DEFAULT_CHOICE, Choice
from butterfly.prove.terms.axioms import NAMES
from butterfly.prove.terms.obligation import Obligation

FOLD = "N1/fold"
"""What a claim rests on that reads the batched form as the fold of lift, merge and finish."""
EXACT = "real numbers, exact; see SOUNDNESS.md for floats"
"""The arithmetic of a claim that says no other."""
MANY, ONE_WORKER = True, False
ANY, TOKEN = True, False


@dataclass(frozen=True)
class ClaimSizes:
    """What the entries of the two axes stand for: one, or any number."""

    groups: tuple[bool, ...] = (MANY,)
    ranges: tuple[bool, ...] = (ANY,)
    choice: Choice = DEFAULT_CHOICE
    batched: bool = False
    induced: bool = False
    """Whether what holds of one worker holds of any number by an induction that the law itself is a step of."""

    @property
    def sizes(self) -> str:
        """In words."""
        k = "every k" if any(self.groups) else f"k = {len(self.groups)}"
        k = f"every k by induction from {k}" if self.induced else k
        read_alone = not (self.induced or any(self.groups) or self.choice.failed)
        k = f"{k}, all alive" if read_alone else k
        d = "every d" if any(self.ranges) else f"d = {len(self.ranges)}"
        return f"{k}, {d}"


ONE_GROUP = ClaimSizes()
"""One group of workers at one coordinate that stands for all."""
ONE_AND_REST = (ONE_WORKER, MANY)
TOKEN_AND_REST = (TOKEN, ANY)
BYZANTINE, CRASHED = Choice(lying=(1,)), Choice(failed=(1,))
DOMAINS = {
    Domain.PROBABILITIES: "outputs are distributions",
    Domain.LOGITS: "outputs are logits",
    Domain.REALS: "outputs are real numbers",
}


@dataclass
class Claim:
    """What is claimed, and the obligations that prove it; ``why`` where there are none."""

    operator: str
    id: str
    title: str
    sizes: str
    bounded: bool
    obligations: list[Obligation] = field(default_factory=list)
    assumptions: list[str] = field(default_factory=list)
    rests_on: tuple[str, ...] = ()
    """Contracts of the same operator that must be proved beside it."""
    graphs: str = ""
    why: str = ""
    declared: bool = True
    arithmetic: str = EXACT
    rules: list[str] = field(default_factory=list)
    """What is trusted beside the solvers and the axioms: rules of calculus."""

    @property
    def folder(self) -> str:
        """Where its artifact lies."""
        return f"{self.operator}/{self.id.replace('/', '-')}"

    @property
    def axioms(self) -> list[str]:
        """The axioms whose instances the queries hold, and the rules by which the queries were made."""
        used = {label for obligation in self.obligations for label, _ in obligation.axioms}
        return [f"{name}: {text}" for name, text in NAMES.items() if name in used] + self.rules
