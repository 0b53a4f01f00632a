"""Which command re-checks a row of the report."""

from butterfly.certify import refutations

RECOMPUTED = (
    "A1.2/base", "A1.2/workers", "A1.2/fused", "A1.2/control", "A4.1", "D4.1", "D1.1", "D1.2", "J1.3a", "J1.3b", "A6.1",
    "C2.2", "T7.4",
    *refutations.CLAUSES,
)  # fmt: skip
"""The clauses whose findings are functions of what is on disk, without running a model."""


def command_of(clause: str, proofs: bool) -> str:
    """The command that re-checks a clause.

    Args:
        clause: its id.
        proofs: whether its row cites proofs, which a solver can be asked again.
    """
    measured = "butterfly verify DIR" if clause in RECOMPUTED else "butterfly verify DIR --full"
    return f"{measured}; butterfly prove --check" if proofs else measured
