"""The card's model-index is what huggingface_hub reads, and its figures are the report's."""

from huggingface_hub import ModelCard

from butterfly.report.card import render_card
from butterfly.report.wording import share_right
from butterfly.schema.compliance import ComplianceReport, Role


def test_the_hub_reads_the_accuracies_of_the_fused_model_and_of_each_worker(report: ComplianceReport) -> None:
    card = ModelCard(render_card(report))
    results = card.data.eval_results
    assert results is not None
    read = {(entry.dataset_name, entry.metric_name): entry.metric_value for entry in results}
    expected = {
        (result.name, f"accuracy of {model.model}"): share_right(model)
        for result in report.capabilities
        for model in result.models
        if model.role in (Role.FUSED, Role.WORKER)
    }
    assert read == expected
    assert {(entry.task_type, entry.dataset_split, entry.metric_type) for entry in results} == {
        ("text-generation", "test", "accuracy")
    }
    assert card.data.model_name == report.split.name
