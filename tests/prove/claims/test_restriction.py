"""A law of any numbers holds of logits; one that reads the fused distribution is another law there."""

from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.contracts.registry import CONTRACTS, OPERATORS
from butterfly.contracts.violation import outside
from butterfly.fusion import Domain, LogSumExpPool
from butterfly.fusion.log_sum_exp_pool import Scaled
from butterfly.prove.claims.restriction import REASONS, reads, restriction_fault, widened

NARROW = OPERATORS["LogSumExpPool[logits]"]
WIDE = OPERATORS["LogSumExpPool[reals]"]


def test_a_law_of_any_numbers_holds_of_logits() -> None:
    assert restriction_fault(NARROW, WIDE, "T7.1/internality") == ""


def test_a_law_that_reads_the_distribution_or_the_domain_does_not() -> None:
    assert restriction_fault(NARROW, WIDE, "P-mono/score") == REASONS["P-mono/score"]
    assert restriction_fault(NARROW, WIDE, "P-mono/probability").startswith("the law reads ")
    assert restriction_fault(WIDE, NARROW, "T7.1/internality") == "logits are not all reals"


class Warmer(LogSumExpPool):
    """On logits it answers a little more."""

    def finish(self, state: Scaled) -> Tensor:
        """The pooled value [… , d] of a state."""
        fused = super().finish(state)
        return fused + 1e-9 if self.domain is Domain.LOGITS else fused


def test_a_pool_that_does_another_thing_on_logits_is_not_covered() -> None:
    narrow = of_pool(Warmer(domain=Domain.LOGITS))
    assert widened(narrow).domain is Domain.REALS
    assert widened(WIDE) is WIDE
    assert restriction_fault(narrow, widened(narrow), "T7.1/internality") == "the graphs are others"


def test_laws_that_do_not_follow_are_few_and_have_a_reason() -> None:
    declared = {
        contract.id for contract in CONTRACTS.values() if not outside(contract, NARROW) and NARROW.declares(contract.id)
    }
    left = {contract for contract in declared if contract in REASONS or reads(contract)}
    assert left == {"N6", "P-mono/score", "P-robust/distribution"}
    assert reads("P-mono/score") == ["distribution", "domain"]
    assert reads("P-robust/lying") == ["domain"]
