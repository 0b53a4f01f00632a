"""The bill of materials: a CycloneDX ML-BOM whose declarations carry every claim, its evidence or counter-evidence.

cyclonedx-python-lib makes components, hashes, dependencies and the standard that the claims are mapped to. It has no
class for declarations, so ``declarations`` makes them from the report, as plain JSON of CycloneDX 1.6.
"""

import json
from importlib.util import find_spec
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from butterfly.core.canonical import canonical_json, json_text
from butterfly.core.errors import DependencyError
from butterfly.core.verdict import Verdict
from butterfly.schema.certificates import RequirementResult
from butterfly.schema.compliance import ClauseResult, ComplianceReport, Role

MATERIALS_NAME = "compliance.cdx.json"
AGAINST = (Verdict.REFUTED, Verdict.FAILED)
"""Verdicts whose evidence speaks against the claim."""


def can_render() -> bool:
    """Whether cyclonedx-python-lib is installed."""
    return find_spec("cyclonedx") is not None


def render_materials(report: ComplianceReport) -> str:
    """The bill of materials as JSON: the same for the same report, down to the byte; it holds no date.

    Raises:
        DependencyError: cyclonedx-python-lib is not installed.
    """
    if not can_render():
        raise DependencyError("a bill of materials needs cyclonedx-python-lib: pip install cyclonedx-python-lib")
    bill: dict[str, Any] = json.loads(_bill(report))
    del bill["metadata"]["timestamp"]
    return json_text(bill | {"declarations": declarations(report)})


def declarations(report: ComplianceReport) -> dict[str, Any]:
    """Every claim and requirement as a claim of CycloneDX 1.6, attested by this library.

    Evidence of a ``refuted`` or ``failed`` claim is counter-evidence, and the claim a counter-claim. A claim that is
    ``unknown`` or ``unsupported`` has neither, and no score of conformance.
    """
    claims, evidence, rows = [], [], []
    for claim in report.claims:
        claims.append(_claim(_ref(claim), claim.title, claim.statement, claim.verdict))
        evidence.append(_evidence(_ref(claim), claim.verdict, _grounds(claim)))
        rows.append(_row(_ref(claim), claim.verdict, claim.statement))
    for result in report.requirements:
        asked = f"{result.name} of {result.of} is at most {result.asked:g}"
        claims.append(_claim(_ref(result), asked, result.statement, result.verdict))
        evidence.append(_evidence(_ref(result), result.verdict, {"figures.json": result.model_dump(mode="json")}))
        rows.append(_row(_ref(result), result.verdict, result.statement))
    return {
        "assessors": [{"bom-ref": "assessor", "thirdParty": False, "organization": {"name": "butterfly"}}],
        "attestations": [{"summary": "Passed" if report.passed else "Not passed", "assessor": "assessor", "map": rows}],
        "claims": claims,
        "evidence": evidence,
    }


def _ref(row: ClauseResult | RequirementResult) -> str:
    return f"claim:{row.id}" if isinstance(row, ClauseResult) else f"claim:{row.name} of {row.of}"


def _grounds(claim: ClauseResult) -> dict[str, Any]:
    """What a claim stands on: its figures, its proofs by hash, and a file of the split."""
    grounds: dict[str, Any] = {"figures.json": claim.evidence}
    grounds |= {f"{proof.folder}.json": proof.model_dump(mode="json") for proof in claim.proofs}
    return grounds | ({claim.artifact: None} if claim.artifact else {})


def _claim(ref: str, predicate: str, reasoning: str, verdict: Verdict) -> dict[str, Any]:
    side = "counterEvidence" if verdict in AGAINST else "evidence" if verdict.passes else None
    claim: dict[str, Any] = {
        "bom-ref": ref, "target": "split", "predicate": predicate, "reasoning": f"{verdict}: {reasoning}",
    }  # fmt: skip
    return claim | ({side: [f"evidence of {ref}"]} if side else {})


def _evidence(ref: str, verdict: Verdict, grounds: dict[str, Any]) -> dict[str, Any]:
    data = [
        {"name": name, "contents": {"url": name} if content is None else {"attachment": _attached(content)}}
        for name, content in grounds.items()
    ]
    return {"bom-ref": f"evidence of {ref}", "description": f"verdict: {verdict}", "data": data}


def _attached(content: object) -> dict[str, str]:
    return {"contentType": "application/json", "content": canonical_json(content)}


def _row(ref: str, verdict: Verdict, statement: str) -> dict[str, Any]:
    """The requirement that a claim answers, and whether it is met."""
    row: dict[str, Any] = {"requirement": f"asked by {ref}"}
    row |= {"counterClaims" if verdict in AGAINST else "claims": [ref]}
    if verdict.passes or verdict in AGAINST:
        row["conformance"] = {"score": int(verdict.passes), "rationale": f"{verdict}: {statement}"}
    return row


def _bill(report: ComplianceReport) -> str:
    """Components, hashes, dependencies and the standard of the ledger, by cyclonedx-python-lib."""
    from cyclonedx.model import HashAlgorithm, HashType, Property
    from cyclonedx.model.bom import Bom, BomMetaData
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.model.definition import Definitions, Requirement, Standard
    from cyclonedx.model.dependency import Dependency
    from cyclonedx.output.json import JsonV1Dot6

    def hashes(digest: str | None) -> list[HashType]:
        return [HashType(alg=HashAlgorithm.SHA_256, content=digest)] if digest else []

    summary, model = report.split, ComponentType.MACHINE_LEARNING_MODEL
    split = Component(
        name=summary.name, type=model, bom_ref="split", hashes=hashes(summary.record_sha256),
        components=[
            Component(name=name, type=ComponentType.FILE, bom_ref=f"file:{name}", hashes=hashes(digest))
            for name, digest in (summary.files | report.evidence).items()
        ],
    )  # fmt: skip
    base = Component(name=summary.base_model, type=model, bom_ref="base", hashes=hashes(summary.base_sha256))
    workers = [
        Component(
            name=cost.model, type=model, bom_ref=f"worker:{cost.model}",
            properties=[
                Property(name="butterfly:layers", value=canonical_json(cost.layers)),
                Property(name="butterfly:parameters", value=str(cost.parameters)),
            ],
        )
        for cost in report.models
        if cost.role is Role.WORKER
    ]  # fmt: skip
    data = [
        Component(name=f"{name}, {part}", type=ComponentType.DATA, bom_ref=f"data:{name}:{part}", hashes=hashes(digest))
        for name, parts in summary.data.items()
        for part, digest in parts.items()
    ]
    libraries = [
        Component(name=name, version=version, type=ComponentType.LIBRARY, bom_ref=f"library:{name}")
        for name, version in summary.created_with.items()
    ]
    asked = [(_ref(claim), claim.id) for claim in report.claims]
    asked += [(_ref(result), result.name) for result in report.requirements]
    standard = Standard(
        bom_ref="ledger", name="The ledger of butterfly and what the configuration asks for",
        requirements=[Requirement(bom_ref=f"asked by {ref}", identifier=identifier) for ref, identifier in asked],
    )  # fmt: skip
    parts = [base, *workers, *data, *libraries]
    needs = [Dependency(ref=part.bom_ref) for part in parts]
    bill = Bom(
        serial_number=uuid5(NAMESPACE_URL, canonical_json(report.model_dump(mode="json"))),
        metadata=BomMetaData(component=split),
        components=parts,
        dependencies=[Dependency(ref=split.bom_ref, dependencies=needs), *needs],
        definitions=Definitions(standards=[standard]),
    )
    return str(JsonV1Dot6(bill).output_as_string())
