"""The figures and words of a report, computed again from the evidence by the code that wrote them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from butterfly.capability import Capability
from butterfly.certify.between_workers import cosines, mean_weights
from butterfly.certify.catalogue import CATALOGUE
from butterfly.certify.certificates import certificates
from butterfly.certify.check import Check
from butterfly.certify.exchangeable import Losses
from butterfly.certify.finding import EXAMINERS, NOT_EXAMINED, Finding
from butterfly.certify.items import JudgedItems, capability_result
from butterfly.certify.positions import ReadItem
from butterfly.certify.proofs import Proofs, proved
from butterfly.certify.recheck_command import RECOMPUTED, command_of
from butterfly.certify.report import required_clauses, signatures_of
from butterfly.certify.requirements import requirement_results
from butterfly.certify.theorems import cited
from butterfly.core.verdict import Verdict
from butterfly.schema.compliance import ClauseResult, ComplianceReport, Signatures
from butterfly.schema.configuration import SplitConfiguration
from butterfly.spec.index import citations


def right_of(judged: Mapping[str, Mapping[str, JudgedItems]]) -> dict[str, dict[str, NDArray[np.bool_]]]:
    """capability → model → which items it answers rightly, bool [n]."""
    return {name: {model: scores.right for model, scores in models.items()} for name, models in judged.items()}


def check_figures(
    report: ComplianceReport,
    record: Mapping[str, Any],
    configuration: SplitConfiguration,
    judged: Mapping[str, Mapping[str, JudgedItems]],
    read: Sequence[ReadItem],
    validation: Mapping[str, Losses],
) -> Check:
    """Accuracies, retentions, certificates, requirements, mean weights and cosines follow from the evidence."""
    owners = {worker["worker_id"]: worker["capability"] for worker in record["workers"]}
    right, faults = right_of(judged), []
    if [stated.name for stated in report.capabilities] != list(right):
        faults.append("the report's capabilities are not those of the evidence")
    for stated in report.capabilities:
        if "base" not in right.get(stated.name, {}):
            faults.append(f"{stated.name}: there is no evidence of the base")
            continue
        result = capability_result(
            stated.name, right[stated.name], stated.guess_accuracy, stated.constant_accuracy, owners.get
        )
        if result != stated:
            faults.append(f"{stated.name}: the report's accuracies do not follow from the evidence")
    asked = configuration.requirements
    if not faults:
        certified = certificates(judged, read, list(owners), asked.confidence, record["seed"], validation)
        if certified != report.certificates:
            faults.append("the report's certificates do not follow from the evidence")
        if requirement_results(asked, certified, report.capabilities, report.models) != report.requirements:
            faults.append("the report's requirements do not follow from the evidence")
        if report.gate != mean_weights(read, right, list(owners)):
            faults.append("the report's mean weights do not follow from the evidence")
        if report.grams != cosines(read, list(owners)):
            faults.append("the report's cosines between workers do not follow from the evidence")
    statement = "accuracies, intervals, certificates, requirements, weights and cosines follow from the evidence"
    return Check("figures", tuple(faults), statement)


@dataclass(frozen=True)
class Recomputed:
    """What follows from the evidence without a model or a proof."""

    findings: dict[str, Finding]
    """Of each clause of ``RECOMPUTED``."""
    signatures: Signatures


def recompute(
    split: Path,
    report: ComplianceReport,
    record: Mapping[str, Any],
    configuration: SplitConfiguration,
    capabilities: Mapping[str, Capability],
    judged: Mapping[str, Mapping[str, JudgedItems]],
    read: Sequence[ReadItem],
    accepted_targets: Mapping[str, int],
) -> Recomputed:
    """Examine the clauses that need no model once more, and read the signatures."""
    owners = {worker["worker_id"]: worker["capability"] for worker in record["workers"]}
    measured: Any = SimpleNamespace(
        split=split, record=record, configuration=configuration, capabilities=capabilities, worker_ids=list(owners),
        own=owners.__getitem__, right=right_of(judged), read=read, base=SimpleNamespace(layers=record["base_layers"]),
        accepted_targets=accepted_targets.__getitem__,
        guess={capability.name: capability.guess_accuracy for capability in report.capabilities},
        constant={capability.name: capability.constant_accuracy for capability in report.capabilities},
    )  # fmt: skip
    findings = {clause: EXAMINERS[clause](measured) for clause in RECOMPUTED}
    return Recomputed(findings, signatures_of(measured))


def check_claims(
    report: ComplianceReport, configuration: SplitConfiguration, recomputed: Recomputed, proofs: Proofs
) -> Check:
    """Every clause has its row; rows that need no model are found again; no word is larger than its proofs."""
    required = required_clauses(configuration.requirements.clauses)
    stated = {claim.id: claim for claim in report.claims}
    faults = [f"{clause} has no row" for clause in CATALOGUE if clause not in stated]
    if not faults and [claim.id for claim in report.claims] != list(CATALOGUE):
        faults.append("the rows are not those of the catalogue, each once and in its order")
    theorems, pool = citations(), type(proofs.fused.pool).__name__
    for claim in report.claims:
        if claim.title != CATALOGUE.get(claim.id) or claim.required is not (claim.id in required):
            faults.append(f"{claim.id}: title or requirement is not that of the catalogue and the configuration")
        if claim.recheck != command_of(claim.id, bool(claim.proofs)):
            faults.append(f"{claim.id}: the command that re-checks it is another")
        if claim.id in RECOMPUTED:
            finding = proved(claim.id, cited(claim.id, recomputed.findings[claim.id], pool, theorems), proofs)
            faults += _differences(claim, finding)
        elif claim.verdict.passes:
            plain = Finding(Verdict.TESTED, claim.statement) if claim.id in EXAMINERS else NOT_EXAMINED
            most = proved(claim.id, cited(claim.id, plain, pool, theorems), proofs)
            if claim.verdict not in (most.verdict, Verdict.TESTED, Verdict.CERTIFIED):
                faults.append(f"{claim.id} says {claim.verdict}, the code that runs here gives {most.verdict} at most")
            if {proof.folder for proof in claim.proofs} != {proof.folder for proof in most.proofs}:
                faults.append(f"{claim.id}: the proofs that it cites are not those of the code that runs here")
    if recomputed.signatures != report.signatures:
        faults.append("the report's signatures are not those of evidence/signatures.json")
    rest = len(report.claims) - len(RECOMPUTED)
    statement = f"{len(RECOMPUTED)} rows are found again from what is on disk; {rest} need the models: --full"
    return Check("verdicts", tuple(faults), statement)


def _differences(claim: ClauseResult, finding: Finding) -> list[str]:
    """What of a row is other than what was found again."""
    if finding.verdict is not claim.verdict:
        return [f"{claim.id} is {finding.verdict}, the report says {claim.verdict}"]
    again = ClauseResult(
        id=claim.id, title=claim.title, verdict=finding.verdict, required=claim.required, statement=finding.statement,
        evidence=finding.evidence, proofs=claim.proofs, artifact=claim.artifact,
    )  # fmt: skip
    if again.statement != claim.statement:
        return [f"{claim.id}: the statement is other than what is found"]
    return [] if again.evidence == claim.evidence else [f"{claim.id}: the figures are other than what is found"]
