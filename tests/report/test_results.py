"""The result file is one that lm-evaluation-harness prints, with the report's figures."""

import json

from butterfly.report.results import render_results
from butterfly.schema.compliance import ComplianceReport

KEYS = {"results", "configs", "versions", "n-shot", "higher_is_better", "n-samples", "group_subtasks", "config"}
"""What the harness writes into every result file."""


def test_its_accuracies_are_those_of_the_fused_model(report: ComplianceReport) -> None:
    results = json.loads(render_results(report))
    assert set(results) >= KEYS
    fused = {
        capability.name: next(row for row in capability.models if row.model == "fused")
        for capability in report.capabilities
    }
    assert {name: row["acc,none"] for name, row in results["results"].items()} == {
        name: row.right / row.items for name, row in fused.items()
    }
    assert all(set(results[part]) == set(fused) for part in KEYS - {"config"})
    assert {name: row["effective"] for name, row in results["n-samples"].items()} == {
        name: row.items for name, row in fused.items()
    }
