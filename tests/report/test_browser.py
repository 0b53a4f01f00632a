"""The page in a real browser, at the width of a laptop, a tablet and a phone, and what axe-core finds in it."""

import html
import json
import os
import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from matplotlib.image import imread

from butterfly.report.index import IndexRow, render_index
from butterfly.report.page import render_page
from butterfly.schema.compliance import ComplianceReport

LAPTOP, TABLET, PHONE = 1280, 768, 375
NARROWEST_WINDOW = 500
HEIGHT = 2200
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)


@pytest.fixture
def browser() -> str:
    """Chromium's path; without it the test is skipped, but in continuous integration it fails."""
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    if executable is None:
        reason = (
            "chromium is not installed: install it (Debian and Ubuntu: apt-get install chromium) to look at the page"
        )
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return executable


def look(browser: str, page: str, width: int, folder: Path) -> tuple[int, Path]:
    """How wide the page's content is in a frame of a width, and a picture of it.

    A window cannot be as narrow as a phone, so the page stands in a frame. The page allows no script; the one that
    measures it belongs to the wrapper.
    """
    wrapper = folder / "wrapper.html"
    wrapper.write_text(
        f"""<!doctype html><title>not measured</title><body style="margin: 0">
        <iframe style="border: 0; width: {width}px; height: {HEIGHT}px"
          onload="document.title = 'width ' + this.contentDocument.documentElement.scrollWidth"
          srcdoc="{html.escape(page)}"></iframe>""",
        encoding="utf-8",
    )
    window = f"--window-size={max(width, NARROWEST_WINDOW)},{HEIGHT}"
    shared = [browser, *FLAGS, f"--user-data-dir={folder / 'profile'}", window]
    done = subprocess.run([*shared, "--dump-dom", wrapper.as_uri()], capture_output=True, text=True, timeout=120)
    measured = re.search(r"<title>width (\d+)</title>", done.stdout)
    assert measured is not None, done.stderr
    picture = folder / "page.png"
    command = [*shared, f"--screenshot={picture}", wrapper.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return int(measured.group(1)), picture


@pytest.mark.parametrize("width", [LAPTOP, TABLET, PHONE])
def test_the_page_fits_and_shows_its_pictures(
    browser: str, report: ComplianceReport, width: int, tmp_path: Path
) -> None:
    wide, picture = look(browser, render_page(report), width, tmp_path)
    assert wide == width
    pixels = imread(picture)[:, :width, :3]
    assert pixels.shape[0] == HEIGHT
    inked = (pixels.min(axis=2) < 0.9).mean()
    assert 0.02 < inked < 0.5
    colours = np.unique((pixels.reshape(-1, 3) * 255).round().astype(int), axis=0)
    for bar in ((0x15, 0x65, 0xAD), (0xD1, 0x64, 0x0A)):
        assert (colours == bar).all(axis=1).any()


def test_the_measure_sees_a_page_that_is_too_wide(browser: str, report: ComplianceReport, tmp_path: Path) -> None:
    page = render_page(report).replace("<main>", '<main><p style="width: 60rem">wide</p>')
    assert look(browser, page, PHONE, tmp_path)[0] > PHONE


def violations(browser: str, page: str, width: int, folder: Path) -> dict[str, str]:
    """The rules of axe-core that a page breaks, each with its impact and the first place, at a width.

    axe-core runs in the page itself, for which its policy against scripts is lifted here and every part is opened.
    """
    axe = files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    policy = re.compile('<meta http-equiv="Content-Security-Policy"[^>]*>')
    assert policy.search(page)
    run = """
    const frame = document.querySelector("iframe");
    const inner = frame.contentWindow;
    frame.onload = () => inner.axe.run(inner.document).then(outcome => {
      const rows = outcome.violations.map(broken => [broken.id, broken.impact + ": " + broken.nodes[0].html]);
      document.body.textContent = JSON.stringify(Object.fromEntries(rows));
      document.title = "looked at";
    });
    """
    opened = policy.sub("", page).replace("<details", "<details open")
    inside = html.escape(opened.replace("</body>", f"<script>{axe}</script></body>"))
    wrapper = folder / "axe.html"
    wrapper.write_text(
        f"""<!doctype html><meta charset="utf-8"><title>not yet</title><body style="margin: 0">
        <iframe style="border: 0; width: {width}px; height: {HEIGHT}px" srcdoc="{inside}"></iframe>
        <script>{run}</script>""",
        encoding="utf-8",
    )
    command = [browser, *FLAGS, f"--user-data-dir={folder / 'axe'}", "--virtual-time-budget=60000", "--dump-dom"]
    done = subprocess.run([*command, wrapper.as_uri()], capture_output=True, text=True, timeout=300)
    assert "<title>looked at</title>" in done.stdout, done.stderr
    body = re.search(r"<body[^>]*>(.*)</body>", done.stdout, re.DOTALL)
    assert body is not None
    broken: dict[str, str] = json.loads(html.unescape(body.group(1)))
    return broken


@pytest.mark.parametrize("width", [LAPTOP, PHONE])
def test_axe_finds_nothing_serious(browser: str, report: ComplianceReport, width: int, tmp_path: Path) -> None:
    broken = violations(browser, render_page(report), width, tmp_path)
    assert [f"{rule}: {place}" for rule, place in broken.items() if place.startswith(("serious", "critical"))] == []


def test_axe_finds_nothing_serious_in_the_index_and_sees_what_is(
    browser: str, report: ComplianceReport, tmp_path: Path
) -> None:
    page = render_index(
        "splits", [IndexRow("a", "a/compliance.html", report, None), IndexRow("b", None, None, "not JSON")]
    )
    broken = violations(browser, page, LAPTOP, tmp_path)
    assert [f"{rule}: {place}" for rule, place in broken.items() if place.startswith(("serious", "critical"))] == []
    faint = page.replace("<main>", '<main><p style="color: #ddd">faint</p>')
    assert violations(browser, faint, LAPTOP, tmp_path)["color-contrast"].startswith("serious")
