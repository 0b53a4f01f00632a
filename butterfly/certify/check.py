"""The result of ``verify`` for each part that it checks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """The result of checking one part again."""

    name: str
    faults: tuple[str, ...]
    """What does not hold; empty if everything does."""
    statement: str
    """What was checked."""
    open: bool = False
    """True for what no check covers. It is listed, and is no pass."""

    @property
    def holds(self) -> bool:
        return not self.faults
