"""What a stranger re-checks of a split and its report, without trusting the report: ``butterfly verify``.

Hashes, the answers against the graders, the figures against the answers, the verdicts of retention against the figures,
the cited proofs against the running code, and, for some items, the answers against the models.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from butterfly.capability import Capability
from butterfly.certify import quality
from butterfly.certify.citations import remembered
from butterfly.certify.items import ITEMS, Judged, capability_result, read_items_evidence
from butterfly.certify.measure import recorded_base, the_same_base
from butterfly.certify.proofs import Proofs
from butterfly.core.canonical import sha256_file
from butterfly.core.errors import ButterflyError
from butterfly.core.progress import SILENT, Progress
from butterfly.core.seeds import derive
from butterfly.core.verdict import Verdict
from butterfly.prove.citation import Citation, cite_refutation, cite_standing
from butterfly.prove.statements.refutations import REFUTATIONS
from butterfly.runtime.generation import answer_limit, answers
from butterfly.runtime.load import check_files, load, load_worker, read_record
from butterfly.schema.compliance import ComplianceReport
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.data import capabilities_of, data_digests

RETAINED = {
    "A1.2/base": quality.base_has_each_capability,
    "A1.2/workers": quality.workers_keep_their_capability,
    "A1.2/fused": quality.fused_keeps_every_capability,
    "A1.2/control": quality.chosen_layers_beat_random_ones,
}
"""The clauses whose verdicts are functions of the evidence by item."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was checked again."""

    name: str
    faults: tuple[str, ...]
    """What does not hold; empty where everything does."""
    statement: str
    """What was looked at."""

    @property
    def holds(self) -> bool:
        return not self.faults


def verify(
    split: Path, *, base: str | None = None, rerun: int = 10, device: str = "auto", progress: Progress = SILENT
) -> Iterator[Check]:
    """Check a split and its report again, part by part.

    Args:
        split: the folder of the split, with a report in it.
        base: where the base is now, where that is not the place that was recorded.
        rerun: how many test items of each capability every model answers again; 0 runs no model.
        device: where the models run.
        progress: hears of what takes long.

    Raises:
        ModelError, ConfigurationError: there is no split or no report, or its data cannot be read.
    """
    record = read_record(split)
    report = ComplianceReport.load(split / "compliance.json")
    yield _files(split, record)
    yield _evidence(split, report)
    configuration = SplitConfiguration.model_validate(record["configuration"])
    capabilities = capabilities_of(configuration, split, progress)
    yield _data(split, capabilities)
    judged = read_items_evidence(split)
    yield _answers(capabilities, judged, configuration.budget.evaluation_items)
    yield _figures(report, record, judged)
    yield _verdicts(report, record, configuration, capabilities, judged)
    yield _proofs(split, report, progress)
    if rerun:
        yield _again(split, record, capabilities, judged, base, rerun, device, progress)


def _files(split: Path, record: Mapping[str, Any]) -> Check:
    statement = f"{len(record['files'])} files of the split have the hashes of its record"
    try:
        check_files(split, dict(record))
    except ButterflyError as error:
        return Check("files", (str(error),), statement)
    return Check("files", (), statement)


def _evidence(split: Path, report: ComplianceReport) -> Check:
    faults = [] if ITEMS in report.evidence else [f"the report names no {ITEMS}: write it again"]
    for name, digest in report.evidence.items():
        if not (split / name).is_file():
            faults.append(f"{name} is missing")
        elif sha256_file(split / name) != digest:
            faults.append(f"{name} is not the file that the report was made from")
    return Check("evidence", tuple(faults), "the evidence by item has the hash that the report gives")


def _data(split: Path, capabilities: Mapping[str, Capability]) -> Check:
    written = read_record(split, "evidence/data.json")
    faults = [
        f"the items of {name!r} are others" for name, one in capabilities.items() if data_digests(one) != written[name]
    ]
    return Check("data", tuple(faults), "training, validation and test items are those the split was made with")


def _answers(capabilities: Mapping[str, Capability], judged: Mapping[str, Mapping[str, Judged]], most: int) -> Check:
    """Every test item is there once for each model, and the grader says of each answer what the evidence says."""
    faults, graded = [], 0
    for name, capability in capabilities.items():
        tested = capability.test[:most]
        expected = tuple(item.digest for item in tested)
        for model, found in judged.get(name, {}).items():
            if found.items != expected:
                faults.append(f"{model} on {name}: the items are not the first {len(expected)} test items")
            elif found.answers is not None and capability.grader is not None:
                verdicts = [capability.grader(item, text) for item, text in zip(tested, found.answers, strict=True)]
                graded += len(verdicts)
                if off := sum(bool(one) != bool(two) for one, two in zip(verdicts, found.right, strict=True)):
                    faults.append(f"{model} on {name}: the grader judges {off} answers otherwise")
    faults += [f"there is no evidence of {name!r}" for name in capabilities if name not in judged]
    return Check("answers", tuple(faults), f"{graded:,} answers were graded again, and every test item is there")


def _right(judged: Mapping[str, Mapping[str, Judged]]) -> dict[str, dict[str, NDArray[np.bool_]]]:
    return {name: {model: found.right for model, found in models.items()} for name, models in judged.items()}


def _figures(report: ComplianceReport, record: Mapping[str, Any], judged: Mapping[str, Mapping[str, Judged]]) -> Check:
    owners = {worker["worker_id"]: worker["capability"] for worker in record["workers"]}
    right, faults = _right(judged), []
    for stated in report.capabilities:
        if "base" not in right.get(stated.name, {}):
            faults.append(f"{stated.name}: there is no evidence of the base")
            continue
        found = capability_result(
            stated.name, right[stated.name], stated.guess_accuracy, stated.constant_accuracy, owners.get
        )
        if found != stated:
            faults.append(f"{stated.name}: the report's accuracies do not follow from the evidence")
    return Check("figures", tuple(faults), "accuracies, retentions and their intervals follow from the evidence")


def _verdicts(
    report: ComplianceReport,
    record: Mapping[str, Any],
    configuration: SplitConfiguration,
    capabilities: Mapping[str, Capability],
    judged: Mapping[str, Mapping[str, Judged]],
) -> Check:
    """The clauses of retention, examined again by the report's own code on the evidence."""
    owners = {worker["worker_id"]: worker["capability"] for worker in record["workers"]}
    measured: Any = SimpleNamespace(
        record=record, configuration=configuration, capabilities=capabilities, worker_ids=list(owners),
        own=owners.__getitem__, right=_right(judged),
        guess={one.name: one.guess_accuracy for one in report.capabilities},
        constant={one.name: one.constant_accuracy for one in report.capabilities},
    )  # fmt: skip
    stated = {claim.id: claim for claim in report.claims}
    faults = []
    for clause, examine in RETAINED.items():
        found = examine(measured)
        if found.verdict is not stated[clause].verdict:
            faults.append(f"{clause} is {found.verdict}, the report says {stated[clause].verdict}")
    return Check("verdicts", tuple(faults), f"{', '.join(RETAINED)} follow from the evidence")


def _proofs(split: Path, report: ComplianceReport, progress: Progress) -> Check:
    """Each cited proof is one that the running code derives."""
    fused = load(split, "cpu", "float32")
    proofs = Proofs(fused, lambda wanted: remembered(wanted, progress=progress))
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
            found = known.get(proof.folder)
            if found is None and claim.id in REFUTATIONS:
                found = _cited(cite_refutation(proofs.root, claim.id))
            if found is None:
                found = _cited(cite_standing(proofs.root, proof.contract))
            if found is None or asdict(found)["sha256"] != proof.sha256:
                faults.append(f"{claim.id}: {proof.folder} is not what the running code derives")
    return Check(
        "proofs", tuple(faults), f"{count} citations fit the code that runs here; `butterfly prove --check` solves them"
    )


def _cited(found: Citation | str) -> Citation | None:
    return found if isinstance(found, Citation) else None


def _again(
    split: Path,
    record: Mapping[str, Any],
    capabilities: Mapping[str, Capability],
    judged: Mapping[str, Mapping[str, Judged]],
    base: str | None,
    count: int,
    device: str,
    progress: Progress,
) -> Check:
    """Some items, drawn at random, answered again by the base, the workers and the fused model."""
    loaded = the_same_base(base or recorded_base(split, record), record, device, "float32")
    models: dict[str, Any] = {"base": loaded.model, "fused": load(split, device, "float32")}
    for worker in record["workers"]:
        models[worker["worker_id"]] = load_worker(split, worker["worker_id"], device=device)
    faults, repeated = [], 0
    for name, capability in capabilities.items():
        if capability.grader is None:
            continue
        found: Sequence[int] = range(len(judged[name]["base"].items))
        chosen = sorted(
            random.Random(derive(int(record["seed"]), "verify", name)).sample(found, min(count, len(found)))
        )
        items = [capability.test[n] for n in chosen]
        limit = answer_limit(loaded.tokenizer, capability.test[: len(found)])
        for model, runs in models.items():
            recorded = judged[name][model].answers
            said = answers(runs, loaded.tokenizer, items, limit, progress, f"{name}: {model} again")
            repeated += len(said)
            if recorded is None or (off := sum(text != recorded[n] for n, text in zip(chosen, said, strict=True))):
                faults.append(f"{model} on {name}: {off if recorded else len(said)} of {len(said)} answers are others")
    return Check("models", tuple(faults), f"{repeated} answers were given again, word for word")
