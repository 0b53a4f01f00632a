"""The first screen of a report as pictures at four sizes: ``python docs/picture.py compliance.json docs``.

``make pictures`` does it for the committed report. It needs chromium, as the tests of the page do.
"""

import html
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from butterfly.core.errors import DependencyError
from butterfly.report.page import render_page
from butterfly.schema.compliance import ComplianceReport

SIZES = {"report": (1100, 810), "page_laptop": (1280, 900), "page_tablet": (768, 1050), "page_phone": (375, 1480)}
"""Width and height in CSS pixels, by the name of the picture."""
NARROWEST_WINDOW = 500
COLOURS = 64
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars")


def photograph(page: str, width: int, height: int, picture: Path) -> None:
    """Write the top of a page as a PNG with a palette.

    Args:
        page: its HTML.
        width, height: of the part that is seen, in CSS pixels; a window cannot be as narrow as a phone, so the page
            stands in a frame.
        picture: the PNG file.

    Raises:
        DependencyError: there is no chromium.
    """
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        raise DependencyError("chromium was not found; expected it for the picture of a report: make browser")
    with tempfile.TemporaryDirectory() as folder:
        wrapper, whole = Path(folder, "wrapper.html"), Path(folder, "whole.png")
        style = f"border: 0; width: {width}px; height: {height}px"
        frame = f'<iframe style="{style}" scrolling="no" srcdoc="{html.escape(page)}"></iframe>'
        wrapper.write_text(f'<!doctype html><meta charset="utf-8"><body style="margin: 0">{frame}', encoding="utf-8")
        places = [f"--user-data-dir={folder}/profile", f"--screenshot={whole}"]
        window = f"--window-size={max(width, NARROWEST_WINDOW)},{height}"
        subprocess.run(
            [browser, *FLAGS, *places, window, wrapper.as_uri()], check=True, capture_output=True, timeout=120
        )
        with Image.open(whole) as image:
            seen = image.convert("RGB").crop((0, 0, width, height))
        seen.quantize(COLOURS, dither=Image.Dither.NONE).save(picture, optimize=True)


if __name__ == "__main__":
    text = render_page(ComplianceReport.load(Path(sys.argv[1])))
    for name, size in SIZES.items():
        photograph(text, *size, Path(sys.argv[2], f"{name}.png"))
