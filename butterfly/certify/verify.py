"""What a stranger re-checks of a split and its report, without trusting the report: ``butterfly verify``.

Hashes, the answers against the graders, the figures against the answers, the verdicts against the figures, the cited
proofs against the running code, the declared layers against the weights, and, for some items, the answers against the
models. No model is loaded before every file of the split is known to be what was written and to hold no code.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from butterfly.capability import Capability, Judge
from butterfly.certify.ahead import proofs_ahead
from butterfly.certify.attestation import check_statement
from butterfly.certify.check import Check
from butterfly.certify.citations import Beside, remembered
from butterfly.certify.drilled import check_drill
from butterfly.certify.exchangeable import Losses, read_validation_evidence
from butterfly.certify.inheritance import check_inheritance
from butterfly.certify.inventory import check_inventory, check_report, record_of, report_of
from butterfly.certify.items import JudgedItems, read_items_evidence
from butterfly.certify.judging import commonest_token
from butterfly.certify.measure import forced_items, recorded_base, the_same_base
from butterfly.certify.positions import ReadItem, read_positions_evidence
from butterfly.certify.proofs import Proofs
from butterfly.certify.recomputed import check_claims, check_figures, recompute
from butterfly.certify.recorded import check_record
from butterfly.certify.regraded import Regraded, regrade
from butterfly.certify.rerun_models import check_layers, check_models
from butterfly.certify.subjects import statements_cited
from butterfly.core.errors import ModelError
from butterfly.core.progress import SILENT, Progress
from butterfly.core.verdict import Verdict
from butterfly.models.base import BaseModel
from butterfly.prove.citation import Citation
from butterfly.prove.statements.refutations import REFUTATIONS
from butterfly.runtime.load import load, load_fusion, read_record
from butterfly.schema.compliance import ComplianceReport
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.data import capabilities_of, data_digests

BEHIND = 5
"""The niceness of the processes that derive the proofs, so that the other checks come first and no core is idle."""
OPEN = Check(
    "not recomputed",
    (),
    "latencies, versions, the base's name, and losses and accuracies of the making; a signature says whose they are",
    open=True,
)
"""What no part checks: times differ between machines, and training is not repeated."""


def verify(
    split: Path, *, base: str | None = None, rerun: int = 10, device: str = "auto", progress: Progress = SILENT
) -> Iterator[Check]:
    """Check a split and its report again, part by part.

    Args:
        split: the folder of the split, with a report in it.
        base: where the base is now, if it has moved.
        rerun: the number of test items of each capability that every model answers again; 0 for none.
        device: where the models run.
        progress: shows the steps that take long.

    Raises:
        ModelError, ConfigurationError: there is no split or no report, or its data cannot be read.
    """
    try:
        yield from _verify(split, base, rerun, device, progress)
    except (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError) as error:
        what = f"{type(error).__name__}: {error}".splitlines()[0]
        raise ModelError(f"{split}: a file is not what was written ({what}); restore it or split again") from error


def _verify(split: Path, base: str | None, rerun: int, device: str, progress: Progress) -> Iterator[Check]:
    record, report = record_of(split), report_of(split)
    files = check_inventory(split, record)
    yield files
    if not files.holds:
        yield Check("models", ("the files are not those that were written, so no model is loaded",), "nothing was run")
        return
    yield check_report(split, record, report)
    configuration = SplitConfiguration.from_json(json.dumps(record["configuration"]), f"{split}/split.json")
    recorded = check_record(split, record, configuration)
    yield recorded
    if not recorded.holds:
        return
    pool, _ = load_fusion(split, len(record["workers"]))
    with proofs_ahead(pool, BEHIND) as wait_for_proofs:  # beside everything that needs none
        capabilities = capabilities_of(configuration, split, progress)
        yield _data(split, report, capabilities)
        judged, read = read_items_evidence(split), read_positions_evidence(split)
        validation = read_validation_evidence(split)
        asked = configuration.budget.evaluation_items
        again = regrade(capabilities, judged, asked, configuration.seed, rerun > 0, progress)
        yield _answers(record, configuration, capabilities, judged, read, validation, again)
        yield check_figures(report, record, configuration, judged, read, validation)
        with progress.stage("load the models", 2) as advance:
            fused = load(split, device, "float32")
            advance(1)
            loaded = the_same_base(base or recorded_base(split, record), record, device, "float32")
            advance(1)
        yield check_inheritance(split, record, loaded)
        yield check_layers(split, record, report, loaded)
        yield check_drill(split, report, configuration, capabilities, fused, rerun > 0)
        if rerun:
            yield _guesses(report, capabilities, loaded, again)
            yield check_models(
                split, record, configuration, capabilities, judged, read, validation,
                loaded, fused, rerun, device, progress,
            )  # fmt: skip
        recomputed = recompute(split, report, record, configuration, capabilities, judged, read, again.accepted_targets)
        with progress.stage("derive the proofs from the running code"):
            wait_for_proofs()
        proofs = Proofs(fused, partial(remembered, progress=progress, statements=statements_cited()), Beside.remembered)
        yield check_claims(report, configuration, recomputed, proofs)
        yield _proofs(report, proofs)
    yield check_statement(split, report)
    yield OPEN


def _data(split: Path, report: ComplianceReport, capabilities: Mapping[str, Capability]) -> Check:
    written, stated, faults = read_record(split, "evidence/data.json"), report.split.data, []
    for name, capability in capabilities.items():
        digests = data_digests(capability)
        faults += [f"the items of {name!r} are others"] if digests != written.get(name) else []
        faults += [f"the report is of other items of {name!r}"] if digests != stated.get(name) else []
    return Check("data", tuple(faults), "training, validation and test items are those the split was made with")


def _answers(
    record: Mapping[str, Any],
    configuration: SplitConfiguration,
    capabilities: Mapping[str, Capability],
    judged: Mapping[str, Mapping[str, JudgedItems]],
    read: Sequence[ReadItem],
    validation: Mapping[str, Losses],
    again: Regraded,
) -> Check:
    """Every test item is there once for each model, and the grader judges each answer as the evidence records."""
    faults, graded = [], 0
    models = {"base", "fused", *(worker["worker_id"] for worker in record["workers"])}
    for name, capability in capabilities.items():
        tested = capability.test[: configuration.budget.evaluation_items]
        expected = tuple(item.digest for item in tested)
        faults += [f"{model} on {name}: there is no evidence" for model in sorted(models - set(judged.get(name, {})))]
        for model, evidence in judged.get(name, {}).items():
            if evidence.items != expected:
                faults.append(f"{model} on {name}: the items are not the first {len(expected)} test items")
            elif capability.grader is not None:
                if evidence.answers is None:
                    faults.append(f"{model} on {name}: an answer is missing")
                    continue
                verdicts = again.right[name][model]
                graded += len(verdicts)
                if off := int((np.array(verdicts, dtype=bool) != evidence.right).sum()):
                    faults.append(f"{model} on {name}: the grader judges {off} answers otherwise")
        wanted = [item.digest for item in forced_items(configuration, name, capability)]
        if [item.item for item in read if item.capability == name] != wanted:
            faults.append(f"{name}: the items that were read are not those that are drawn")
        first = tuple(item.digest for item in capability.validation[: configuration.budget.evaluation_items])
        if name not in validation or validation[name].items != first:
            faults.append(f"{name}: the validation items of the evidence are not the first {len(first)}")
    faults += [f"there is no capability {name!r}" for name in (*judged, *validation) if name not in capabilities]
    return Check("answers", tuple(faults), f"{graded:,} answers were graded again, and every test item is there")


def _guesses(
    report: ComplianceReport, capabilities: Mapping[str, Capability], base: BaseModel, again: Regraded
) -> Check:
    """The figures that need no model agree with the report."""
    faults = []
    for stated in report.capabilities:
        capability = capabilities[stated.name]
        if capability.judge is Judge.NEXT_TOKEN:
            here = 0.0, commonest_token(base.tokenizer, capability)
        else:
            here = again.without_skill[stated.name]
        if here != (stated.guess_accuracy, stated.constant_accuracy):
            faults.append(f"{stated.name}: guessing or the best constant answer reach {here}")
    return Check("guesses", tuple(faults), "guessing and the best constant answer are as accurate as is said")


def _proofs(report: ComplianceReport, proofs: Proofs) -> Check:
    """Each cited proof is one that the running code derives."""
    known = {
        cited.folder: cited for pool in proofs.cited.values() for cited in pool.values() if isinstance(cited, Citation)
    }
    faults, count = [], 0
    for claim in report.claims:
        if claim.verdict in (Verdict.PROVED, Verdict.PROVED_BOUNDED) and not (
            claim.proofs or claim.evidence.get("theorems")
        ):
            faults.append(f"{claim.id} says {claim.verdict} and cites nothing")
        for proof in claim.proofs:
            count += 1
            citation = known.get(proof.folder)
            if citation is None and claim.id in REFUTATIONS:
                citation = _cited(proofs.beside.refutation(claim.id))
            if citation is None:
                citation = _cited(proofs.beside.standing(proof.contract))
            if citation is None or asdict(citation)["sha256"] != proof.sha256:
                faults.append(f"{claim.id}: {proof.folder} is not what the running code derives")
    return Check(
        "proofs", tuple(faults), f"{count} citations fit the code that runs here; `butterfly prove --check` solves them"
    )


def _cited(citation: Citation | str) -> Citation | None:
    return citation if isinstance(citation, Citation) else None
