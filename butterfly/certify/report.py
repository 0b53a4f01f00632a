"""A compliance report: everything measured, every clause examined, one verdict word each."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from hashlib import sha256
from importlib.resources import files

from butterfly.certify import (
    analysis,
    fusion_error,
    geometry,
    operators,
    properties,
    quality,
    refutations,
    traffic,
    worker_cuts,
)
from butterfly.certify.between_workers import cosines, mean_weights
from butterfly.certify.catalogue import CATALOGUE
from butterfly.certify.certificates import certificates
from butterfly.certify.citations import Beside, remembered
from butterfly.certify.drilled import read_drill
from butterfly.certify.exchangeable import VALIDATION, validation_lines
from butterfly.certify.finding import EXAMINERS, NOT_EXAMINED
from butterfly.certify.inventory import OPTIONAL
from butterfly.certify.items import ITEMS, capability_result, item_lines, judged_of, role
from butterfly.certify.measure import Cost, Measured
from butterfly.certify.positions import POSITIONS, position_lines
from butterfly.certify.proofs import Proofs, proved
from butterfly.certify.recheck_command import command_of
from butterfly.certify.requirements import requirement_results
from butterfly.certify.subjects import statements_cited
from butterfly.certify.theorems import cited
from butterfly.core.canonical import canonical_json, sha256_file, sha256_text
from butterfly.core.errors import ConfigurationError
from butterfly.core.progress import SILENT, Progress
from butterfly.runtime.load import read_record
from butterfly.schema import compliance as schema
from butterfly.spec.index import citations
from butterfly.splitting.data import data_digests

REGISTERED = (analysis, fusion_error, geometry, operators, properties, quality, refutations, traffic, worker_cuts)
"""The modules whose import fills the registry of examiners."""


def default_required() -> list[str]:
    """The committed list of clauses that must hold when the configuration names none."""
    text = files("butterfly.certify").joinpath("required.json").read_text(encoding="utf-8")
    clauses: list[str] = json.loads(text)["clauses"]
    return clauses


def required_clauses(asked: list[str] | None) -> list[str]:
    """The clauses that must hold; an unknown id is an error that names it."""
    required = default_required() if asked is None else list(asked)
    for clause in required:
        if clause not in CATALOGUE:
            raise ConfigurationError(
                f"requirements.clauses: {clause!r} is no clause of the ledger; known: {', '.join(CATALOGUE)}"
            )
    return required


def compliance(
    measured: Measured, evidence: Mapping[str, bytes], progress: Progress = SILENT
) -> schema.ComplianceReport:
    """Examine every clause of the catalogue and put the figures beside them.

    Args:
        evidence: a file of evidence by item → what is written into it, as ``evidence_by_item`` gives it.
        progress: shows the derivation of proofs.
    """
    required = required_clauses(measured.configuration.requirements.clauses)
    theorems = citations()
    proofs = Proofs(
        measured.fused, partial(remembered, progress=progress, statements=statements_cited()), Beside.remembered
    )
    pool = type(measured.fused.pool).__name__
    claims = []
    for clause, title in CATALOGUE.items():
        finding = EXAMINERS[clause](measured) if clause in EXAMINERS else NOT_EXAMINED
        finding = proved(clause, cited(clause, finding, pool, theorems), proofs)
        claims.append(
            schema.ClauseResult(
                id=clause,
                title=title,
                verdict=finding.verdict,
                required=clause in required,
                statement=finding.statement,
                evidence=finding.evidence,
                proofs=[schema.Proof(**asdict(proof)) for proof in finding.proofs],
                artifact=None,
                recheck=command_of(clause, bool(finding.proofs)),
            )
        )
    record, requirements = measured.record, measured.configuration.requirements
    accuracies = [_capability(measured, name) for name in measured.capabilities]
    costs = [_cost(model, cost) for model, cost in measured.costs.items()]
    certified = certificates(
        judged_of(measured),
        measured.read,
        measured.worker_ids,
        requirements.confidence,
        record["seed"],
        measured.validation,
    )
    return schema.ComplianceReport(
        schema_version="1",
        split=schema.SplitSummary(
            name=measured.record["name"],
            base_model=measured.base.label,
            created_with=measured.record["versions"],
            configuration_sha256=sha256_text(canonical_json(measured.record["configuration"])),
            seed=measured.record["seed"],
            record_sha256=sha256_file(measured.split / "split.json"),
            base_sha256=record["base_sha256"],
            data={name: data_digests(capability) for name, capability in measured.capabilities.items()},
            files=record["files"],
        ),
        claims=claims,
        capabilities=accuracies,
        models=costs,
        signatures=signatures_of(measured),
        gate=mean_weights(measured.read, measured.capabilities, measured.worker_ids),
        grams=cosines(measured.read, measured.worker_ids),
        evidence={name: sha256(content).hexdigest() for name, content in evidence.items()},
        certificates=certified,
        requirements=requirement_results(requirements, certified, accuracies, costs),
        drill=read_drill(measured.split),
    )


def evidence_by_item(measured: Measured) -> dict[str, bytes]:
    """Each file of evidence by item and what is written into it; and those that are there and are cited."""
    there = {name: (measured.split / name).read_bytes() for name in OPTIONAL if (measured.split / name).is_file()}
    return {
        ITEMS: item_lines(measured),
        POSITIONS: position_lines(measured.read),
        VALIDATION: validation_lines(measured.validation),
        **there,
    }


def _cost(model: str, cost: Cost) -> schema.ModelCost:
    return schema.ModelCost(
        model=model,
        role=role(model),
        parameters=cost.parameters,
        bytes_on_disk=cost.bytes_on_disk,
        latency_p50_ms=cost.latency_ms["p50"],
        latency_p95_ms=cost.latency_ms["p95"],
        latency_p99_ms=cost.latency_ms["p99"],
        layers=cost.layers,
    )


def _capability(measured: Measured, name: str) -> schema.CapabilityResult:
    owners = {worker_id: measured.own(worker_id) for worker_id in measured.worker_ids}
    return capability_result(
        name, measured.right[name], measured.guess[name], measured.constant[name], lambda model: owners.get(model)
    )


def signatures_of(measured: Measured) -> schema.Signatures:
    """How much each layer matters, and which layers each worker kept, as the split recorded it."""
    stored = read_record(measured.split, "evidence/signatures.json")["capabilities"]
    return schema.Signatures(
        layers=list(range(measured.base.layers)),
        capabilities={name: stored[name]["change"] for name in measured.capabilities},
        chosen={worker["worker_id"]: list(worker["layers"]) for worker in measured.record["workers"]},
    )
