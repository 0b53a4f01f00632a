"""An index page over a folder of splits: one row a split, offline and without a script, like the page of each."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined

from butterfly.certify.inventory import report_of
from butterfly.core.errors import ButterflyError, ConfigurationError
from butterfly.core.files import replace_file
from butterfly.report import palette, wording
from butterfly.report.gains import Gain, gains
from butterfly.report.page import PAGE_NAME
from butterfly.schema.compliance import ComplianceReport, Role

INDEX_NAME = "index.html"


@dataclass(frozen=True)
class IndexRow:
    """A split of the folder."""

    folder: str
    link: str | None
    """Its page seen from the index, or None where there is none."""
    report: ComplianceReport | None
    trouble: str | None
    """Why its report cannot be read."""

    @property
    def outcome(self) -> wording.ReportOutcome | None:
        return None if self.report is None else wording.outcome(self.report)

    @property
    def fused(self) -> Gain | None:
        """Size, speed and accuracy of the fused model beside the base."""
        return (
            next((gain for gain in gains(self.report) if gain.cost.role is Role.FUSED), None) if self.report else None
        )


def rows_of(folder: Path) -> list[IndexRow]:
    """Every split directly beneath a folder that has a report, by name; links are not followed.

    Raises:
        ConfigurationError: there is none, or no such folder.
    """
    splits = sorted(path for path in folder.glob("*") if not path.is_symlink() and (path / "compliance.json").is_file())
    if not splits:
        raise ConfigurationError(f"{folder} holds no split with a report; write one: butterfly report {folder}/SPLIT")
    return [_row(split) for split in splits]


def write_index(folder: Path) -> list[IndexRow]:
    """Write ``index.html`` into a folder of splits; its rows.

    Raises:
        ConfigurationError: the folder holds no split with a report.
        OutputError: the page cannot be written.
    """
    rows = rows_of(folder)
    replace_file(folder / INDEX_NAME, render_index(folder.resolve().name, rows))
    return rows


def render_index(name: str, rows: list[IndexRow]) -> str:
    """The index as text: the same for the same rows, down to the byte; everything that a report says is escaped."""
    environment = Environment(
        loader=PackageLoader("butterfly.report"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters |= {"percent": wording.percent, "size": wording.size}
    return environment.get_template("index.html.j2").render(
        name=name,
        rows=rows,
        tallies=wording.tallies,
        measured=wording.MEASURED,
        colours=palette,
        pills=palette.PILLS,
        meanings=wording.MEANINGS,
    )


def _row(split: Path) -> IndexRow:
    link = f"{quote(split.name)}/{PAGE_NAME}" if (split / PAGE_NAME).is_file() else None
    try:
        return IndexRow(split.name, link, report_of(split), None)
    except ButterflyError as error:
        return IndexRow(split.name, link, None, str(error))
