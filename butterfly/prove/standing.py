"""The proofs that stand beside the contracts: arithmetic, and statements of floats, with their twins."""

from dataclasses import dataclass

from butterfly.prove.arithmetic import statements
from butterfly.prove.obligation import Obligation
from butterfly.prove.partition import ASSUMED as GATED, STATEMENT, partition
from butterfly.prove.rounding import ASSUMED, composed
from butterfly.prove.weaker import MOVED, WITHOUT, weaker


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

    def twins(self) -> list[str]:
        """Of each obligation two weaker ones, in a row, which must not both hold: Z3 must say ``sat`` of one."""
        found = []
        for one in self.obligations:
            for how in (WITHOUT, MOVED):
                heading = ["butterfly prove", f"{self.id}, {how}: the answer to this one or its neighbour must be sat"]
                found.append(weaker(one, how).query(heading))
        return found


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
