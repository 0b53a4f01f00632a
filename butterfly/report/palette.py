"""The colours of a report. Colour-blind readers can tell them apart, and text on them is readable.

Colour alone never carries a meaning. A verdict also has a word and a mark, a capability's own worker has a label, and a
reference has a line style of its own.
"""

from dataclasses import dataclass

from butterfly.core.verdict import Verdict
from butterfly.schema.compliance import Role

INK = "#16191d"
MUTED = "#565e68"
PAPER = "#ffffff"
RULE = "#dfe3e8"


@dataclass(frozen=True, slots=True)
class Pill:
    """How a verdict looks: a mark before its word, and the colours of both."""

    mark: str
    ground: str
    ink: str


PILLS: dict[Verdict, Pill] = {
    Verdict.PROVED: Pill("✓", "#0b4a86", PAPER),
    Verdict.PROVED_BOUNDED: Pill("✓", "#2f74b5", PAPER),
    Verdict.CERTIFIED: Pill("✓", "#a9d3f2", "#062f55"),
    Verdict.TESTED: Pill("✓", "#dceefb", "#0a3f70"),
    Verdict.REFUTED: Pill("⊘", "#f2c94c", "#3b2a00"),
    Verdict.UNKNOWN: Pill("?", "#d3d8de", "#2a3038"),
    Verdict.UNSUPPORTED: Pill("–", "#f1f3f5", "#4d555f"),
    Verdict.FAILED: Pill("✗", "#ad3300", PAPER),
}

BARS: dict[Role, str] = {
    Role.BASE: "#69727d",
    Role.FUSED: "#1565ad",
    Role.WORKER: "#f0cda8",
    Role.CONTROL: "#d5d9de",
}
OWN_WORKER = "#d1640a"


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, from 0 (black) to 1 (white), as WCAG 2 defines it."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(foreground: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 to 21; text of ordinary size needs 4.5 (WCAG 2, level AA)."""
    darker, lighter = sorted((luminance(foreground), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable_on(ground: str) -> str:
    """Black or white, whichever stands out more on ``ground``: of the two, one always reaches 4.5."""
    return max(("#000000", PAPER), key=lambda ink: contrast(ink, ground))
