"""The first screen of a report as a picture: ``python docs/picture.py compliance.json docs/report.png``.

It needs chromium, as the tests of the page do.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from butterfly.core.errors import DependencyError
from butterfly.report.page import render_page
from butterfly.schema.compliance import ComplianceReport

WIDTH, HEIGHT = 1100, 810


def photograph(source: Path, picture: Path) -> None:
    """Write the top of the page of a report as a PNG.

    Args:
        source: a compliance.json.
        picture: the PNG file.

    Raises:
        DependencyError: there is no chromium.
    """
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        raise DependencyError("chromium was not found; expected it for the picture of a report: make browser")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(render_page(ComplianceReport.load(source)), encoding="utf-8")
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"]
        places = [f"--user-data-dir={folder}/profile", f"--screenshot={picture.resolve()}"]
        window = f"--window-size={WIDTH},{HEIGHT}"
        subprocess.run([browser, *flags, *places, window, page.as_uri()], check=True, capture_output=True, timeout=120)


if __name__ == "__main__":
    photograph(Path(sys.argv[1]), Path(sys.argv[2]))
