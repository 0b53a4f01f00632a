"""The page in a real browser, at the width of a laptop and of a phone."""

import html
import os
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from matplotlib.image import imread

from butterfly.report.page import render_page
from butterfly.schema.compliance import ComplianceReport

LAPTOP, PHONE = 1280, 390
NARROWEST_WINDOW = 500
HEIGHT = 1600
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
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        reason = (
            "chromium is not installed: install it (Debian and Ubuntu: apt-get install chromium) to look at the page"
        )
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


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


@pytest.mark.parametrize("width", [LAPTOP, PHONE])
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
