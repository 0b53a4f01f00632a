"""The pictures: whole, deterministic, self-contained, and true to the figures."""

import re
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import pytest

from butterfly.report.plots import WIDTH, draw_accuracies, draw_gate, draw_gram, draw_signatures
from butterfly.schema.compliance import ComplianceReport

Read = Callable[[dict[str, Any]], ComplianceReport]


def texts(picture: str) -> list[str]:
    return [element.text or "" for element in ElementTree.fromstring(picture).iter("text")]


def pictures(report: ComplianceReport) -> list[str]:
    assert report.gate is not None
    drawn = [draw_accuracies(result) for result in report.capabilities]
    return [*drawn, draw_signatures(report.signatures), draw_gate(report.gate)]


def test_accuracies_name_each_model_with_its_figures(report: ComplianceReport) -> None:
    drawn = " ".join(texts(draw_accuracies(report.capabilities[0]))).replace("\u202f", " ")
    assert "worker-logic · own" in drawn
    assert "worker-pattern · own" not in drawn
    assert "control of worker-formal" in drawn
    assert "94.2 %  [92.6–95.5]" in drawn


def test_the_bar_is_as_long_as_the_accuracy(report: ComplianceReport) -> None:
    root = ElementTree.fromstring(draw_accuracies(report.capabilities[0]))
    widths = set()
    for path in root.iter("path"):
        if "fill" in path.get("style", "") and "fill: none" not in path.get("style", ""):
            xs = [float(x) for x in re.findall(r"[ML] (\S+) ", path.get("d", ""))]
            widths.add(round(max(xs) - min(xs), 1))
    assert {round(share * WIDTH, 1) for share in (0.942, 0.936, 0.931, 0.612)} <= widths


def test_signatures_mark_the_layers_that_each_worker_kept(report: ComplianceReport) -> None:
    picture = draw_signatures(report.signatures)
    assert picture.count("fill: #d1640a") == sum(map(len, report.signatures.chosen.values()))
    assert "kept by worker-formal" in texts(picture)
    assert "worker-pattern kept layers 0, 1, 3, 6, 9" in picture


def test_gate_and_gram_show_their_values(report: ComplianceReport) -> None:
    assert report.gate is not None
    assert report.grams is not None
    assert texts(draw_gate(report.gate)).count("0.96") == 3
    assert texts(draw_gram(report.grams.workers, report.grams.residuals, "residuals")).count("−0.12") == 6


def test_pictures_are_the_same_every_time_and_share_no_id(report: ComplianceReport) -> None:
    once, again = pictures(report), pictures(report)
    assert once == again
    names = [name for picture in once for name in re.findall(r'\bid="([^"]*)"', picture)]
    assert len(names) == len(set(names))


def test_pictures_need_nothing_from_outside(report: ComplianceReport) -> None:
    for picture in pictures(report):
        assert re.search(r"https?:|<style|<script|<image", picture) is None
        assert picture.startswith('<svg class="plot" viewBox="0 0 360 ')


@pytest.mark.parametrize("name", ["a$x^$b", "R&D's", "能力", "x" * 150])
def test_a_name_is_drawn_as_it_stands(content: dict[str, Any], read: Read, name: str) -> None:
    content["signatures"]["chosen"][name] = content["signatures"]["chosen"].pop("worker-logic")
    drawn = draw_signatures(read(content).signatures)
    expected = name if len(name) < 30 else f"{'x' * 17}…{'x' * 18}"
    assert f"kept by {expected}" in texts(drawn)


def test_a_deep_model_still_has_a_readable_axis(content: dict[str, Any], read: Read) -> None:
    signatures = content["signatures"]
    signatures["layers"] = list(range(80))
    signatures["capabilities"] = {name: [0.5] * 80 for name in signatures["capabilities"]}
    numbers = [text for text in texts(draw_signatures(read(content).signatures)) if text.isdigit()]
    assert numbers == [str(layer) for layer in range(0, 80, 5)]


def test_a_model_that_was_asked_nothing_has_no_bar(report: ComplianceReport) -> None:
    result = report.capabilities[0]
    silent = result.models[0].model_copy(update={"right": 0, "items": 0})
    assert "no items" in texts(draw_accuracies(result.model_copy(update={"models": [silent]})))
