"""What the report says of an operator is the suite's worst word, with its counterexample."""

import torch
from torch import Tensor

from butterfly.certify.properties import suite
from butterfly.contracts.operator import Operator, of_pool
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain, LatentMean, LinearPool, LogPool


def test_kept_contracts_are_tested_with_their_cases() -> None:
    finding = suite(of_pool(LinearPool()), "P-robust/distribution", "N1/permutation")
    assert finding.verdict is Verdict.TESTED
    assert finding.evidence["cases"] >= 50
    assert set(finding.evidence["contracts"].values()) == {"tested"}


def test_one_refuted_contract_makes_the_row_refuted() -> None:
    finding = suite(of_pool(LogPool()), "N1/permutation", "P-mono/probability")
    assert finding.verdict is Verdict.REFUTED
    assert finding.evidence["counterexample"]["outputs"]


def test_an_operator_that_raises_is_no_pass() -> None:
    def raises(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        raise RuntimeError("gone")

    finding = suite(Operator(raises, "raises", Domain.REALS), "T7.1/internality")
    assert finding.verdict is Verdict.FAILED
    assert not finding.verdict.passes


def test_a_clause_about_another_domain_is_unsupported() -> None:
    assert suite(of_pool(LatentMean()), "T7.2/soft").verdict is Verdict.UNSUPPORTED


def test_the_evidence_is_plain_json() -> None:
    import json

    finding = suite(of_pool(LatentMean()), "P-robust/lying")
    assert finding.verdict is Verdict.REFUTED
    assert json.loads(json.dumps(finding.evidence))["counterexample"]["lying"] == [0]
    assert not any(isinstance(value, torch.Tensor) for value in finding.evidence.values())
