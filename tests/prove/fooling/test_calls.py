"""Each operator of ``calls`` gets the word that it must get, and its reason."""

from typing import Any

import pytest

from butterfly.contracts.kept_inputs import KeptInputs
from butterfly.contracts.load_operator import as_operator
from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.suite import Outcome, examine
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain
from butterfly.prove.examined import doubted, proved, unproved
from butterfly.prove.induction.bounded_sizes import program_fault
from tests.prove.fooling.calls import PROVED, RANGE, RIGHT, WRONG, near_one

pytestmark = pytest.mark.audit


def operator(source: Any, domain: str) -> Operator:
    return as_operator(source, source.__name__, Domain(domain))


def judged(pool: Operator, contract: str) -> Outcome:
    """As ``butterfly check --prove`` does, of one contract."""
    outcome = examine(CONTRACTS[contract], KeptInputs(pool), examples=40)
    return proved(pool, [outcome])[0] if outcome.verdict is Verdict.TESTED else outcome


@pytest.mark.parametrize("source", WRONG, ids=lambda source: source.__name__)
def test_one_that_only_looks_right_is_not_proved(source: Any) -> None:
    domain, contract, word, why = WRONG[source]
    pool = operator(source, domain)
    if word == "unknown" and source is not near_one:
        # Its graph is proved, and a doubt takes the word away: of the first of them this is looked at to the end.
        assert why in doubted(pool)
        return
    outcome = judged(pool, contract)
    assert outcome.verdict == word, outcome
    assert why in outcome.why
    assert outcome.broken or list(unproved(pool, [outcome])) == [contract]


@pytest.mark.parametrize("source", RIGHT, ids=lambda source: source.__name__)
def test_one_that_only_looks_wrong_is_not_rejected(source: Any) -> None:
    pool = operator(source, RIGHT[source])
    if source in PROVED:
        assert judged(pool, RANGE).verdict is Verdict.PROVED_BOUNDED
    else:
        assert program_fault(pool) == ""
        assert doubted(pool) == ""
