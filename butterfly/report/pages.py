"""What is written from a report alone, and whether it is what the report gives: no page holds a figure of its own."""

from pathlib import Path

from butterfly.certify.check import Check
from butterfly.core.untrusted import text_of
from butterfly.report.card import CARD_NAME, render_card
from butterfly.report.materials import MATERIALS_NAME, can_render, render_materials
from butterfly.report.page import PAGE_NAME, render_page
from butterfly.report.results import RESULTS_NAME, render_results
from butterfly.schema.compliance import ComplianceReport


def rendered(report: ComplianceReport) -> dict[str, str]:
    """A file → its text: page, card, result file, and the bill of materials where its library is installed."""
    texts = {
        PAGE_NAME: render_page(report),
        CARD_NAME: render_card(report),
        RESULTS_NAME: render_results(report),
    }
    return texts | ({MATERIALS_NAME: render_materials(report)} if can_render() else {})


def check_pages(split: Path, report: ComplianceReport) -> Check:
    """Everything that is written from the report, rendered again, is what lies in the split.

    A split made without the library of the bill of materials has none; one that is there and cannot be rendered here
    is a fault.

    Raises:
        ModelError: page, card or result file is missing or no text.
    """
    texts = rendered(report)
    if not (split / MATERIALS_NAME).exists():
        texts.pop(MATERIALS_NAME, None)
    faults = [
        f"{name} is not what compliance.json gives here" for name in texts if text_of(split / name) != texts[name]
    ]
    if (split / MATERIALS_NAME).exists() and MATERIALS_NAME not in texts:
        faults.append(f"{MATERIALS_NAME} cannot be checked: pip install cyclonedx-python-lib")
    return Check("pages", tuple(faults), "page, card, result file and bill of materials are what compliance.json gives")
