"""Every operator of ours and every contract: tested where it is claimed, refuted where it is not, else outside by type.

``pytest properties`` runs the fast profile; ``pytest properties --hypothesis-profile thorough`` twenty times as many.
"""

import pytest
import torch

from butterfly.contracts.registry import CONTRACTS, OPERATORS
from butterfly.contracts.strategies import CaseLimits
from butterfly.contracts.suite import examine
from butterfly.contracts.violation import outside
from butterfly.core.verdict import Verdict

PAIRS = [
    (name, clause)
    for name, operator in OPERATORS.items()
    for clause, law in CONTRACTS.items()
    if not outside(law, operator)
]
CLAIMED = [(name, clause) for name, clause in PAIRS if OPERATORS[name].declares(clause)]
LOOSE = [(name, clause) for name, clause in PAIRS if not OPERATORS[name].declares(clause)]


@pytest.mark.parametrize(("name", "clause"), CLAIMED)
def test_what_an_operator_claims_holds(name: str, clause: str) -> None:
    result = examine(CONTRACTS[clause], OPERATORS[name], dtype=torch.float32)
    assert result.verdict is Verdict.TESTED, (result.why, result.counterexample)


@pytest.mark.parametrize(("name", "clause"), LOOSE)
def test_what_an_operator_does_not_claim_is_refuted(name: str, clause: str) -> None:
    """Else it should claim it: no contract is left out by decree."""
    result = examine(CONTRACTS[clause], OPERATORS[name], dtype=torch.float32, shrink=False)
    assert result.verdict is Verdict.REFUTED
    assert result.counterexample or result.why


@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16, torch.float16])
@pytest.mark.parametrize(("name", "clause"), [pair for pair in CLAIMED if not CONTRACTS[pair[1]].analytic])
def test_claims_hold_in_every_dtype(name: str, clause: str, dtype: torch.dtype) -> None:
    """With few cases each, smaller than those in float32."""
    limits = CaseLimits(workers=12, size=50)
    result = examine(CONTRACTS[clause], OPERATORS[name], dtype=dtype, examples=6, limits=limits)
    assert result.verdict in (Verdict.TESTED, Verdict.UNKNOWN), (result.why, result.counterexample)
    assert result.verdict is Verdict.TESTED or result.why == "no case met the contract's condition"


def test_every_pair_is_either_examined_or_outside_by_its_type() -> None:
    assert len(PAIRS) + sum(
        bool(outside(law, operator)) for operator in OPERATORS.values() for law in CONTRACTS.values()
    ) == len(OPERATORS) * len(CONTRACTS)
    for operator in OPERATORS.values():
        assert operator.claims is not None
        assert operator.claims <= set(CONTRACTS), operator.name
