"""Whether page and card are those that the report gives: they hold no figure of their own."""

from pathlib import Path

from butterfly.certify.check import Check
from butterfly.core.untrusted import text_of
from butterfly.report.card import CARD_NAME, render_card
from butterfly.report.page import PAGE_NAME, render_page
from butterfly.schema.compliance import ComplianceReport


def check_pages(split: Path, report: ComplianceReport) -> Check:
    """Page and card, rendered again, are those of the split.

    Raises:
        ModelError: one of them is missing or no text.
    """
    rendered = {PAGE_NAME: render_page(report), CARD_NAME: render_card(report)}
    faults = [
        f"{name} is not what compliance.json gives here"
        for name, text in rendered.items()
        if text_of(split / name) != text
    ]
    return Check("pages", tuple(faults), "page and card are those that compliance.json gives")
