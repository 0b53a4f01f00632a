"""The fused model's accuracies in the shape of a result file of EleutherAI's lm-evaluation-harness."""

from typing import Any

from butterfly.core.canonical import json_text
from butterfly.schema.compliance import ComplianceReport, Role

RESULTS_NAME = "compliance.lm-eval.json"


def render_results(report: ComplianceReport) -> str:
    """The result file as JSON: one task a capability, the fused model's accuracy and its standard error."""
    tasks = [
        (result.name, fused) for result in report.capabilities for fused in result.models if fused.role is Role.FUSED
    ]
    results: dict[str, Any] = {}
    for name, fused in tasks:
        if fused.items:
            share = fused.right / fused.items
            # The harness divides by n − 1; of one item there is no error.
            error = (share * (1 - share) / (fused.items - 1)) ** 0.5 if fused.items > 1 else "N/A"
            results[name] = {"alias": name, "acc,none": share, "acc_stderr,none": error}
    counts = {name: {"original": fused.items, "effective": fused.items} for name, fused in tasks if fused.items}
    versions = dict(sorted(report.split.created_with.items()))
    return json_text(
        {
            "results": results,
            "configs": {name: {"task": name, "output_type": "generate_until", "num_fewshot": 0} for name in results},
            "versions": dict.fromkeys(results, 1),
            "n-shot": dict.fromkeys(results, 0),
            "higher_is_better": {name: {"acc": True} for name in results},
            "n-samples": counts,
            "group_subtasks": {name: [] for name in results},
            "config": {"model": "butterfly", "model_args": report.split.name, "random_seed": report.split.seed},
            "model_name": report.split.name,
            "butterfly": versions,
        }
    )
