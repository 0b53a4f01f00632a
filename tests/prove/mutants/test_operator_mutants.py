"""Of the mutants of the operators, none is proved to keep a law that it breaks; the whole run is ``make refuted``."""

from pathlib import Path

import pytest

from properties.modelled import the_modelled_operations_stay as the_modelled_operations_stay
from properties.mutants import OPERATOR_MUTANTS, Mutant
from properties.refuted import SAME, look

TABLE = Path(__file__).resolve().parents[3] / "proofs" / "MUTANTS.md"
SAMPLE = {
    "acc = torch.float16": "refuted",
    "gamma(2 * k + 4, torch.float64)": "outside",
    "left.total - right.total": "refuted",
    "(weights * outputs)": "refuted",
    "r = share": "refuted",
}
"""Replacement → what is found: of a dtype, of a bound, of the fold, of the batched form beside a right fold, of the
median."""


def of(new: str) -> Mutant:
    """The mutant with this replacement."""
    (mutant,) = [listed for listed in OPERATOR_MUTANTS if listed.new.endswith(new) and "LogSumExp" not in listed.pool]
    return mutant


@pytest.mark.parametrize("new", SAMPLE)
def test_a_mutant_is_refuted_and_not_proved_or_reads_to_the_same_terms(new: str) -> None:
    row = look(of(new))
    assert row.word == SAMPLE[new]
    assert row.evidence
    outside = SAME in row.evidence or "nothing is proved of it" in row.evidence
    assert outside if row.word == "outside" else "proved" not in row.laws


def test_the_committed_table_has_every_mutant_and_none_is_missed() -> None:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")][1:]
    names = [mutant.name.replace("|", "\\|").replace("\n", " ") for mutant in OPERATOR_MUTANTS]
    assert [line.removeprefix("| ").split(" | ")[0] for line in lines] == names
    assert {line.split(" | ")[1] for line in lines} == {"refuted", "outside"}
