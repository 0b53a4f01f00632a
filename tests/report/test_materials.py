"""The bill of materials fits CycloneDX's own schema, and its declarations put each claim on its side."""

import json
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from butterfly.core.verdict import Verdict
from butterfly.report.materials import render_materials
from butterfly.schema.compliance import ComplianceReport


@pytest.fixture
def bill(report: ComplianceReport) -> dict[str, Any]:
    return dict(json.loads(render_materials(report)))


def fits(bill: dict[str, Any]) -> bool:
    return JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(bill)) is None


def test_it_fits_the_schema_and_is_the_same_twice(report: ComplianceReport, bill: dict[str, Any]) -> None:
    assert fits(bill)
    assert render_materials(report) == render_materials(report)
    bill["declarations"]["claims"][0]["verdict"] = "proved"
    assert not fits(bill)


def test_what_is_refuted_or_failed_has_counter_evidence(report: ComplianceReport, bill: dict[str, Any]) -> None:
    claims = {claim["bom-ref"].removeprefix("claim:"): claim for claim in bill["declarations"]["claims"]}
    rows = {
        row["requirement"].removeprefix("asked by claim:"): row
        for row in bill["declarations"]["attestations"][0]["map"]
    }
    for claim in report.claims:
        against = claim.verdict in (Verdict.REFUTED, Verdict.FAILED)
        assert ("counterEvidence" in claims[claim.id]) is against
        assert ("evidence" in claims[claim.id]) is claim.verdict.passes
        assert ("counterClaims" in rows[claim.id]) is against
        score = rows[claim.id].get("conformance", {}).get("score")
        assert score == (1 if claim.verdict.passes else 0 if against else None)


def test_every_reference_leads_somewhere(bill: dict[str, Any]) -> None:
    refs: set[str] = set()

    def walk(value: Any) -> None:
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            walk(inner)
        if isinstance(value, dict) and "bom-ref" in value:
            assert value["bom-ref"] not in refs
            refs.add(value["bom-ref"])

    walk(bill)
    declared = bill["declarations"]
    named = {
        ref for claim in declared["claims"] for side in ("evidence", "counterEvidence") for ref in claim.get(side, [])
    }
    named |= {claim["target"] for claim in declared["claims"]}
    for row in declared["attestations"][0]["map"]:
        named |= {row["requirement"], *row.get("claims", []), *row.get("counterClaims", [])}
    assert named <= refs
