"""A compliance report: everything measured, every clause examined, one verdict word each."""

import json
from dataclasses import asdict
from functools import partial
from hashlib import sha256
from importlib.resources import files

from butterfly.certify import (
    analysis,
    decomposition,
    fusion_error,
    geometry,
    operators,
    properties,
    quality,
    refutations,
)
from butterfly.certify.catalogue import CATALOGUE
from butterfly.certify.citations import remembered
from butterfly.certify.finding import EXAMINERS, NOT_EXAMINED
from butterfly.certify.geometry import grams
from butterfly.certify.items import ITEMS, capability_result, role
from butterfly.certify.measure import Measured
from butterfly.certify.proofs import Proofs, proved
from butterfly.certify.theorems import cited
from butterfly.core.canonical import canonical_json, sha256_text
from butterfly.core.errors import ConfigurationError
from butterfly.core.progress import SILENT, Progress
from butterfly.runtime.load import read_record
from butterfly.schema import compliance as schema
from butterfly.spec.index import citations

REGISTERED = (analysis, decomposition, fusion_error, geometry, operators, properties, quality, refutations)
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


def compliance(measured: Measured, items: bytes, progress: Progress = SILENT) -> schema.ComplianceReport:
    """Examine every clause of the catalogue and put the figures beside them.

    Args:
        items: the evidence by item, as ``item_lines`` gives it.
        progress: hears of the derivation of proofs.
    """
    required = required_clauses(measured.configuration.requirements.clauses)
    theorems = citations()
    proofs = Proofs(measured.fused, partial(remembered, progress=progress))
    pool = type(measured.fused.pool).__name__
    claims = []
    for clause, title in CATALOGUE.items():
        finding = EXAMINERS[clause](measured) if clause in EXAMINERS else NOT_EXAMINED
        finding = proved(clause, cited(clause, finding, pool, theorems), proofs)
        claims.append(
            schema.Claim(
                id=clause,
                title=title,
                verdict=finding.verdict,
                required=clause in required,
                statement=finding.statement,
                evidence=finding.evidence,
                proofs=[schema.Proof(**asdict(one)) for one in finding.proofs],
                artifact=None,
            )
        )
    return schema.ComplianceReport(
        schema_version="1",
        split=schema.SplitSummary(
            name=measured.record["name"],
            base_model=measured.base.label,
            created_with=measured.record["versions"],
            configuration_sha256=sha256_text(canonical_json(measured.record["configuration"])),
            seed=measured.record["seed"],
        ),
        claims=claims,
        capabilities=[_capability(measured, name) for name in measured.capabilities],
        models=[
            schema.ModelCost(
                model=model,
                role=role(model),
                parameters=cost.parameters,
                bytes_on_disk=cost.bytes_on_disk,
                latency_p50_ms=cost.latency_ms["p50"],
                latency_p95_ms=cost.latency_ms["p95"],
                latency_p99_ms=cost.latency_ms["p99"],
                layers=cost.layers,
            )
            for model, cost in measured.costs.items()
        ],
        signatures=_signatures(measured),
        gate=_gate(measured),
        grams=_grams(measured),
        evidence={ITEMS: sha256(items).hexdigest()},
    )


def _capability(measured: Measured, name: str) -> schema.CapabilityResult:
    owners = {worker_id: measured.own(worker_id) for worker_id in measured.worker_ids}
    return capability_result(
        name, measured.right[name], measured.guess[name], measured.constant[name], lambda model: owners.get(model)
    )


def _signatures(measured: Measured) -> schema.Signatures:
    stored = read_record(measured.split, "evidence/signatures.json")["capabilities"]
    return schema.Signatures(
        layers=list(range(measured.base.layers)),
        capabilities={name: stored[name]["change"] for name in measured.capabilities},
        chosen={worker["worker_id"]: list(worker["layers"]) for worker in measured.record["workers"]},
    )


def _gate(measured: Measured) -> schema.GateWeights:
    data = measured.distributions
    return schema.GateWeights(
        weights={
            name: dict(zip(measured.worker_ids, data.weights[:, data.capability == n].mean(1).tolist(), strict=True))
            for n, name in enumerate(measured.capabilities)
        }
    )


def _grams(measured: Measured) -> schema.Grams:
    outputs, residuals = grams(measured.distributions)
    return schema.Grams(workers=measured.worker_ids, outputs=outputs.tolist(), residuals=residuals.tolist())
