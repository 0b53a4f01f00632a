"""The card's model-index is what huggingface_hub reads, and its figures are the report's."""

from huggingface_hub import ModelCard

from butterfly.report.card import render_card
from butterfly.report.wording import share_right
from butterfly.schema.compliance import ComplianceReport, Role


def test_the_hub_reads_the_accuracies_of_the_fused_model_and_of_each_worker(report: ComplianceReport) -> None:
    card = ModelCard(render_card(report))
    results = card.data.eval_results
    assert results is not None
    read = {(one.dataset_name, one.metric_name): one.metric_value for one in results}
    expected = {
        (result.name, f"accuracy of {one.model}"): share_right(one)
        for result in report.capabilities
        for one in result.models
        if one.role in (Role.FUSED, Role.WORKER)
    }
    assert read == expected
    assert {(one.task_type, one.dataset_split, one.metric_type) for one in results} == {
        ("text-generation", "test", "accuracy")
    }
    assert card.data.model_name == report.split.name
