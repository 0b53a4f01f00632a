"""The result of ``verify`` for each part that it checks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """A part that was checked again."""

    name: str
    faults: tuple[str, ...]
    """What does not hold; empty where everything does."""
    statement: str
    """What was looked at."""
    open: bool = False
    """True for what no check looks at, which is said and is no pass."""

    @property
    def holds(self) -> bool:
        return not self.faults
