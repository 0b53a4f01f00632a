"""The fused model's accuracies in the shape of a result file of EleutherAI's lm-evaluation-harness."""

from typing import Any

from butterfly.core.canonical import json_text
from butterfly.schema.compliance import ComplianceReport, Role

RESULTS_NAME = "compliance.lm-eval.json"


def render_results(report: ComplianceReport) -> str:
    """The result file as JSON: one task a capability, the fused model's accuracy and its standard error."""
    tasks = [(result.name, one) for result in report.capabilities for one in result.models if one.role is Role.FUSED]
    found: dict[str, Any] = {}
    for name, one in tasks:
        if one.items:
            share = one.right / one.items
            # The harness divides by n − 1; of one item there is no error.
            error = (share * (1 - share) / (one.items - 1)) ** 0.5 if one.items > 1 else "N/A"
            found[name] = {"alias": name, "acc,none": share, "acc_stderr,none": error}
    counts = {name: {"original": one.items, "effective": one.items} for name, one in tasks if one.items}
    versions = dict(sorted(report.split.created_with.items()))
    return json_text(
        {
            "results": found,
            "configs": {name: {"task": name, "output_type": "generate_until", "num_fewshot": 0} for name in found},
            "versions": dict.fromkeys(found, 1),
            "n-shot": dict.fromkeys(found, 0),
            "higher_is_better": {name: {"acc": True} for name in found},
            "n-samples": counts,
            "group_subtasks": {name: [] for name in found},
            "config": {"model": "butterfly", "model_args": report.split.name, "random_seed": report.split.seed},
            "model_name": report.split.name,
            "butterfly": versions,
        }
    )
