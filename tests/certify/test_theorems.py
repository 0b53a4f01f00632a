"""A theorem is cited with module, name and hash; it gives a verdict only where it is current and covers the clause."""

from dataclasses import replace

import pytest

from butterfly.certify.finding import NOT_EXAMINED, Finding
from butterfly.certify.theorems import cited
from butterfly.core.verdict import Verdict
from butterfly.spec.index import Citations, citations

CURRENT = citations()
MEASURED = Finding(Verdict.TESTED, "It held.", {"cases": 3})


def test_a_clause_that_nothing_measures_is_proved_with_module_name_and_hash() -> None:
    finding = cited("N4", NOT_EXAMINED, "LinearPool", CURRENT)
    assert finding.verdict is Verdict.PROVED
    names = {theorem["name"]: theorem for theorem in finding.evidence["theorems"]}
    theorem = names["convex-and-bounded-is-constant"]
    assert theorem["module"] == "Butterfly.Convexity.Properties"
    assert theorem["sha256"] == CURRENT.hashes["Butterfly.Convexity.Properties"]
    assert finding.evidence["agda"] == CURRENT.agda


def test_the_types_are_stated_and_unconditional_fusion_is_refuted() -> None:
    assert cited("S3.1/types", NOT_EXAMINED, "LinearPool", CURRENT).verdict is Verdict.PROVED
    assert cited("S3.1/fusion_correct", NOT_EXAMINED, "LinearPool", CURRENT).verdict is Verdict.REFUTED


def test_a_measurement_keeps_its_verdict_and_gains_the_theorem() -> None:
    finding = cited("T7.1/affine", MEASURED, "LinearPool", CURRENT)
    assert (finding.verdict, finding.statement) == (MEASURED.verdict, MEASURED.statement)
    assert finding.evidence["cases"] == 3
    assert {theorem["name"] for theorem in finding.evidence["theorems"]} == {"error-of-affine", "diversity-identity"}


@pytest.mark.parametrize("clause", ["N3", "D1.1", "D3.1/convex"])
def test_a_part_of_a_clause_earns_no_verdict(clause: str) -> None:
    finding = cited(clause, NOT_EXAMINED, "SmoothMedian", CURRENT)
    assert finding.verdict is Verdict.UNSUPPORTED
    assert finding.evidence["theorems"]


def test_a_theorem_of_another_pool_earns_no_verdict() -> None:
    assert cited("P-robust/lying", NOT_EXAMINED, "LinearPool", CURRENT).verdict is Verdict.PROVED
    assert cited("P-robust/lying", NOT_EXAMINED, "LogPool", CURRENT).verdict is Verdict.UNSUPPORTED


def test_a_stale_record_proves_nothing() -> None:
    stale = Citations({}, {}, "", "spec/checked.json is of other sources")
    finding = cited("N4", NOT_EXAMINED, "LinearPool", stale)
    assert finding.verdict is Verdict.UNSUPPORTED
    assert finding.evidence == {"specification": stale.trouble}
    assert cited("T7.1/affine", MEASURED, "LinearPool", stale) == MEASURED


def test_a_clause_without_a_theorem_is_left_alone() -> None:
    assert cited("N6", NOT_EXAMINED, "LinearPool", CURRENT) is NOT_EXAMINED
    assert cited("N4", NOT_EXAMINED, "LinearPool", replace(CURRENT, theorems={})) is NOT_EXAMINED
