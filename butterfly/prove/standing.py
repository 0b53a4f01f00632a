"""The proofs that stand beside the contracts: arithmetic, and statements of floats; one file of queries each."""

from dataclasses import dataclass

from butterfly.prove.arithmetic import statements
from butterfly.prove.obligation import Obligation
from butterfly.prove.partition import ASSUMED as GATED, STATEMENT, partition
from butterfly.prove.rounding import ASSUMED, composed


@dataclass(frozen=True)
class Standing:
    """A statement without an operator, its file, and what it assumes."""

    folder: str
    id: str
    statement: str
    assumptions: tuple[str, ...]
    obligations: tuple[Obligation, ...]

    def queries(self) -> list[str]:
        """The SMT-LIB text of each obligation."""
        heading = ["butterfly prove", f"{self.id}: {self.statement}"]
        return [one.query(heading) for one in self.obligations]


def standing() -> list[Standing]:
    """All of them."""
    found = [
        Standing(f"arithmetic/{one.id}", one.id, one.statement, (one.argument,), one.obligations)
        for one in statements()
    ]
    found.append(Standing("partition/T2.1", "T2.1", STATEMENT, GATED, partition()))
    for one in composed():
        resting = f"rests on {', '.join(one.rests_on)}"
        folder = f"floats/{one.id.replace('/', '-')}"
        found.append(Standing(folder, one.id, one.statement, (resting, *ASSUMED), (one.obligation,)))
    return found
