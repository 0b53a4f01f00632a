"""A law of any numbers holds of logits; one that reads the fused distribution is another law there."""

from butterfly.contracts.registry import CONTRACTS, OPERATORS
from butterfly.contracts.violation import outside
from butterfly.prove.claims.restriction import REASONS, reads, restriction_fault

NARROW = OPERATORS["LogSumExpPool[logits]"]
WIDE = OPERATORS["LogSumExpPool[reals]"]


def test_a_law_of_any_numbers_holds_of_logits() -> None:
    assert restriction_fault(NARROW, WIDE, "T7.1/internality") == ""


def test_a_law_that_reads_the_distribution_or_the_domain_does_not() -> None:
    assert restriction_fault(NARROW, WIDE, "P-mono/score") == REASONS["P-mono/score"]
    assert restriction_fault(NARROW, WIDE, "P-mono/probability").startswith("the law reads ")
    assert restriction_fault(WIDE, NARROW, "T7.1/internality") == "logits are not all reals"


def test_laws_that_do_not_follow_are_few_and_have_a_reason() -> None:
    declared = {one.id for one in CONTRACTS.values() if not outside(one, NARROW) and NARROW.declares(one.id)}
    left = {contract for contract in declared if contract in REASONS or reads(contract)}
    assert left == {"N6", "P-mono/score", "P-robust/distribution"}
    assert reads("P-mono/score") == ["distribution", "domain"]
    assert reads("P-robust/lying") == ["domain"]
