"""Where everything that a row asks for is turned on, every row of the ledger has been examined."""

from pathlib import Path

from butterfly.core.verdict import Verdict
from butterfly.schema.compliance import ClauseResult, ComplianceReport


def rows(split: Path) -> dict[str, ClauseResult]:
    return {claim.id: claim for claim in ComplianceReport.load(split / "compliance.json").claims}


def test_only_the_traffic_of_workers_in_this_process_is_not_examined(reported_split: Path) -> None:
    claims = rows(reported_split)
    assert [id for id, claim in claims.items() if claim.verdict is Verdict.UNSUPPORTED] == ["T7.4"]
    assert "`butterfly report DIR --runtime ray`" in claims["T7.4"].statement


def test_masks_outlive_the_joint_training(reported_split: Path) -> None:
    claim = rows(reported_split)["A5.1"]
    assert claim.verdict is Verdict.TESTED
    for worker_id in ("w-formal", "w-echo"):
        counts = claim.evidence[worker_id]
        assert isinstance(counts, dict)
        assert counts["zero_weights_in_the_checkpoint"] >= counts["masked_weights"] > 1000
