"""A drill as evidence of a report: what ``butterfly chaos`` wrote into the split, read and measured again."""

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from butterfly.capability import Capability
from butterfly.certify.check import Check
from butterfly.certify.harmed import quality
from butterfly.cluster.campaign import Campaign
from butterfly.cluster.drill import HarmOutcome
from butterfly.core.canonical import sha256_file
from butterfly.core.errors import ConfigurationError
from butterfly.core.untrusted import text_of
from butterfly.runtime.load import read_record
from butterfly.schema.compliance import ComplianceReport
from butterfly.schema.configuration import SplitConfiguration
from butterfly.schema.drill import ALL_WORKERS, LOST_HEAD, CampaignRecord, DrillRecord, HarmRow, PoolQuality
from butterfly.splitting.data import capabilities_of

CHAOS = "evidence/chaos.json"
TOLERANCE = 0.02
"""By how much a share of right tokens may differ on another machine, where near ties turn around."""


def read_drill(split: Path) -> DrillRecord | None:
    """What ``butterfly chaos`` wrote into a split; None where it did not run.

    Raises:
        ConfigurationError: the file is damaged or of another split.
        ModelError: it is too large or no text.
    """
    path = split / CHAOS
    if not path.is_file():
        return None
    record = DrillRecord.from_json(text_of(path), str(path))
    if record.split_sha256 != sha256_file(split / "split.json"):
        raise ConfigurationError(f"{path} is of another split; remove it, or run: butterfly chaos DIR")
    return record


def drill_record(
    split: Path, fused: Any, rows: Iterable[HarmOutcome], campaign: Campaign | None = None, **how: Any
) -> DrillRecord:
    """The results of a drill, and the quality of every pool under harm on the split's own test items.

    Args:
        split: the folder of the split.
        fused: its fused model, all workers alive again.
        campaign: the results of many generations, if they were asked for.
        how: ``runtime``, ``prompt``, ``tokens`` and ``seed`` of the drill.

    Raises:
        ConfigurationError, DatasetError: the split's data cannot be read.
    """
    written, positions, harmed = read_record(split)["configuration"], 0, list[PoolQuality]()
    if written:
        configuration = SplitConfiguration.model_validate(written)
        positions, harmed = quality(fused, configuration, capabilities_of(configuration, split))
    return DrillRecord(
        split_sha256=sha256_file(split / "split.json"),
        rows=[HarmRow(**{**asdict(row), "injected": str(row.injected)}, holds=row.holds) for row in rows],
        campaign=None if campaign is None else CampaignRecord(**asdict(campaign)),
        positions=positions,
        quality=harmed,
        **how,
    )


def check_drill(
    split: Path,
    report: ComplianceReport,
    configuration: SplitConfiguration,
    capabilities: dict[str, Capability],
    fused: Any,
    rerun: bool,
) -> Check:
    """The report's drill is that of the evidence, and the pools' quality under harm is found again.

    Args:
        fused: the fused model of the split.
        rerun: whether it may run.
    """
    written = read_drill(split)
    statement = "no drill is cited"
    faults = [] if written == report.drill else ["the report's drill is not that of the evidence"]
    if written is not None:
        statement = f"the report cites {len(written.rows)} harms as they were written"
        workers = set(fused.worker_ids)
        faults += [
            f"there is no worker {row.worker!r}"
            for row in written.rows
            if row.worker not in workers and (row.injected, row.worker) != (LOST_HEAD, ALL_WORKERS)
        ]
        if rerun:
            statement += "; the pools' quality under harm is found again"
            positions, harmed = quality(fused, configuration, capabilities)
            same = positions == written.positions and _near(harmed, written.quality)
            faults += [] if same else ["the pools' quality under harm is other than what is found"]
    return Check("drill", tuple(faults), statement)


def _near(measured: list[Any], stated: list[Any]) -> bool:
    """Whether the same pools have the same figures, up to rounding."""
    flat = [
        [(each.pool, what, point.workers, point.right) for each in side for what in ("failed", "byzantine")
         for point in getattr(each, what)]
        for side in (measured, stated)
    ]  # fmt: skip
    return [point[:3] for point in flat[0]] == [point[:3] for point in flat[1]] and all(
        abs(here[3] - there[3]) <= TOLERANCE for here, there in zip(*flat, strict=True)
    )
