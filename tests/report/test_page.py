"""The compliance page: complete, escaped, self-contained, deterministic."""

import html
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from butterfly.core.errors import OutputError
from butterfly.core.verdict import Verdict
from butterfly.report.page import PARTS, render_page, write_page
from butterfly.report.wording import MEANINGS
from butterfly.schema.compliance import ComplianceReport

Read = Callable[[dict[str, Any]], ComplianceReport]
VOID = {"meta", "link", "br", "img", "input", "hr"}


class Outline(HTMLParser):
    """The elements of a page: whether they close in order, the ids they bear, the places they link to, their text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def values(self, attribute: str) -> list[str]:
        return [value for _, attributes in self.elements if (value := attributes.get(attribute)) is not None]


def test_the_page_names_every_claim_and_verdict(report: ComplianceReport) -> None:
    outline = Outline(render_page(report))
    for claim in report.claims:
        assert claim.id in outline.text
        assert claim.title in outline.text
        assert claim.statement in outline.text
    pills = [
        attributes["class"] for _, attributes in outline.elements if (attributes.get("class") or "").startswith("pill")
    ]
    # each claim, the four that were missed, the one that failed unasked, the tally, and the legend
    assert len(pills) == len(report.claims) + 4 + 1 + len(Verdict) + len(Verdict)
    assert all(meaning in outline.text for meaning in MEANINGS.values())


def test_a_proof_is_cited_with_every_hash(report: ComplianceReport) -> None:
    proofs = [proof for claim in report.claims for proof in claim.proofs]
    assert proofs
    page = render_page(report)
    for proof in proofs:
        assert page.count(f'<span class="id">{proof.folder}</span>') == len(proofs)
        assert all(f"SHA-256 of {what}: {digest}" in page for what, digest in proof.sha256.items())


def test_words_of_the_split_and_of_the_library_stand_apart(report: ComplianceReport) -> None:
    table = render_page(report).partition('<table class="claims"')[2]
    places = {claim.id: table.index(f">{claim.id}<") for claim in report.claims}
    library = table.index("What holds of the library’s operators")
    rest = table.index("What was not examined")
    for claim in report.claims:
        if claim.verdict in (Verdict.PROVED, Verdict.PROVED_BOUNDED, Verdict.REFUTED):
            assert library < places[claim.id] < rest
        else:
            assert places[claim.id] > rest if claim.verdict is Verdict.UNSUPPORTED else places[claim.id] < library


def test_a_row_links_to_the_ledger_and_names_the_command_that_checks_it(content: dict[str, Any], read: Read) -> None:
    content["claims"][0]["recheck"] = "butterfly verify DIR"
    page = render_page(read(content))
    assert f"docs/ledger.md#{content['claims'][0]['id']}" in Outline(page).values("href")
    assert page.count("Check it again:") == 1


def test_the_first_screen_says_what_it_buys_and_whether_it_may_ship(report: ComplianceReport) -> None:
    header = Outline(render_page(report).partition("<main>")[0].partition("<body>")[2]).text
    assert "Do not ship this" in header
    for figure in ("What it buys, beside the base", "2.05 MB", "2.00× speed", "99.4", "kept"):
        assert figure in header.replace("\u202f", " "), figure


def test_the_counts_at_the_top_lead_to_their_claims(report: ComplianceReport) -> None:
    page = render_page(report)
    header, _, body = page.partition("<main>")
    for place in PARTS.values():
        assert f'href="#{place}"' in header
        assert f'<tr class="part" id="{place}"' in body


def test_what_is_asked_and_not_met_is_said_at_the_top(content: dict[str, Any], read: Read) -> None:
    content["requirements"] = [
        {
            "name": "accuracy_loss", "of": "logical_reasoning", "asked": 0.05,
            "measured": {"value": 0.04, "low": 0.0, "high": 0.08}, "verdict": "unknown", "statement": "Too few items.",
        }
    ]  # fmt: skip
    header = render_page(read(content)).partition("<main>")[0]
    assert "Too few items." in header
    assert "0 of 1 requirements are met." in header


def test_the_page_is_whole(report: ComplianceReport) -> None:
    outline = Outline(render_page(report))
    assert outline.open == []
    names = outline.values("id")
    assert len(names) == len(set(names))
    inner = {link[1:] for link in outline.values("href") if link.startswith("#")}
    # a browser decodes a fragment once before it looks for the id
    assert {re.sub("%25", "%", name) for name in inner} <= set(names)
    assert {"evidence/0.json", "compliance.json"} <= set(outline.values("href"))


def test_the_page_needs_no_network_and_no_script(report: ComplianceReport) -> None:
    page = render_page(report)
    assert re.search(r"https?://|@import|url\(", page) is None
    assert {"script", "link", "img", "iframe"} & {tag for tag, _ in Outline(page).elements} == set()
    assert "default-src 'none'" in html.unescape(page)


@pytest.mark.parametrize("attack", ["<script>alert(1)</script>", "</details><b>", '" onload="x', "{{ 7 * 7 }}"])
def test_what_a_report_says_is_never_markup(content: dict[str, Any], read: Read, attack: str) -> None:
    content["split"]["base_model"] = attack
    content["claims"][0] |= {
        "title": attack,
        "statement": attack,
        "evidence": {attack: attack, "nested": [{attack: 1}]},
    }
    outline = Outline(render_page(read(content)))
    assert outline.open == []
    assert outline.text.count(attack) >= 5
    assert {"script", "b"} & {tag for tag, _ in outline.elements} == set()
    assert outline.values("onload") == []


def test_an_artifact_links_only_below_the_evidence(content: dict[str, Any], read: Read) -> None:
    content["claims"][0]["artifact"] = "a b#c.json"
    assert "evidence/a%20b%23c.json" in Outline(render_page(read(content))).values("href")


def test_figures_on_the_page_are_those_of_the_report(content: dict[str, Any], read: Read) -> None:
    worker = content["capabilities"][0]["models"][1]
    before = render_page(read(content))
    worker |= {"right": 777, "low": 0.7501, "high": 0.8012}
    after = render_page(read(content))
    for figure in ("77.7\u202f%", "75.0–80.1", "777 of 1,000"):
        assert figure not in before
        assert figure in after


def test_a_report_of_little_is_a_page_too(content: dict[str, Any], read: Read) -> None:
    content |= {"claims": [], "capabilities": [], "models": [], "gate": None, "grams": None}
    content["signatures"] = {"layers": [], "capabilities": {}, "chosen": {}}
    outline = Outline(render_page(read(content)))
    assert "Nothing required" in outline.text
    assert "svg" not in {tag for tag, _ in outline.elements}


def test_the_page_is_written_as_a_whole(report: ComplianceReport, tmp_path: Path) -> None:
    path = write_page(report, tmp_path)
    assert path == tmp_path / "compliance.html"
    assert path.read_text(encoding="utf-8") == render_page(report)
    assert [entry.name for entry in tmp_path.iterdir()] == ["compliance.html"]


def test_a_place_that_is_no_folder_is_one_clear_line(report: ComplianceReport, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot write"):
        write_page(report, tmp_path / "file")
