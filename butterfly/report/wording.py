"""How a report puts numbers and verdicts into words: the same on the page, on the card and on the terminal."""

from dataclasses import dataclass

from butterfly.core.verdict import Verdict
from butterfly.schema.certificates import RequirementResult
from butterfly.schema.compliance import ClauseResult, ComplianceReport, ModelAccuracy, ModelCost, Role

NOTHING = "–"
"""What stands where there is no figure."""

MEANINGS: dict[Verdict, str] = {
    Verdict.PROVED: "A proof covers every number of workers and every size.",
    Verdict.PROVED_BOUNDED: "A proof covers the sizes that the evidence names, and no others.",
    Verdict.CERTIFIED: "Holds for this split on this data, at the stated confidence.",
    Verdict.TESTED: "Held in every case that was tried; the evidence gives their number.",
    Verdict.REFUTED: "Shown false by a counterexample, which is attached.",
    Verdict.UNKNOWN: "Undecided: a solver gave up, or the sample is too small to tell.",
    Verdict.UNSUPPORTED: "Nothing in the library examines it yet.",
    Verdict.FAILED: "Examined on this split, and it does not hold.",
}
READING_ORDER = (
    Verdict.FAILED,
    Verdict.REFUTED,
    Verdict.UNKNOWN,
    Verdict.PROVED,
    Verdict.PROVED_BOUNDED,
    Verdict.CERTIFIED,
    Verdict.TESTED,
    Verdict.UNSUPPORTED,
)
"""What needs attention first, what says nothing last."""


def percent(fraction: float | None) -> str:
    """A fraction in percent with one decimal; never rounded to a perfect score that was not reached.

    >>> percent(0.5), percent(0.9999), percent(1.0), percent(None)
    ('50.0\\u202f%', '99.9\\u202f%', '100.0\\u202f%', '–')
    """
    if fraction is None:
        return NOTHING
    shown = f"{100 * fraction:.1f}"
    if shown == "100.0" and fraction < 1:
        shown = "99.9"
    return f"{shown}\u202f%"


def interval(low: float | None, high: float | None) -> str:
    """A 95 % interval in percent, without the sign: ``46.2–53.8``."""
    if low is None or high is None:
        return NOTHING
    return f"{percent(low)[:-2]}–{percent(high)[:-2]}"


def share_right(result: ModelAccuracy) -> float | None:
    """The accuracy of a model, or None where nothing was asked of it."""
    return result.right / result.items if result.items else None


def count(number: int) -> str:
    """A number of parameters with its unit: ``1.84 M``."""
    return _scaled(number, ("", "k", "M", "G", "T"))


def size(number_of_bytes: int) -> str:
    """A size on disk in decimal units: ``7.36 MB``."""
    return _scaled(number_of_bytes, ("B", "kB", "MB", "GB", "TB"))


def milliseconds(duration_ms: float) -> str:
    """A latency in milliseconds with three significant digits from 1 on, without the unit."""
    return f"{duration_ms:.{2 if duration_ms < 9.995 else 1 if duration_ms < 99.95 else 0}f}"


def model_name(model: str) -> str:
    """A model as a reader sees it: ``control:w`` is the control that stands beside the worker w."""
    return f"control of {model.removeprefix('control:')}" if model.startswith("control:") else model


def capability_name(name: str) -> str:
    """A capability as a heading."""
    return name.replace("_", " ")


def base_parameters(report: ComplianceReport) -> int | None:
    """The base model's parameters, what every share is a share of; None where the report has no base."""
    return next((cost.parameters for cost in report.models if cost.role is Role.BASE), None)


def share_of_base(report: ComplianceReport, cost: ModelCost) -> float | None:
    """A model's parameters as a share of the base's."""
    base = base_parameters(report)
    return cost.parameters / base if base else None


def in_reading_order(results: list[ModelAccuracy]) -> list[ModelAccuracy]:
    """Base and fused first, then each worker with its control right after it."""
    first = [result for result in results if result.role is Role.BASE] + [
        result for result in results if result.role is Role.FUSED
    ]
    controls = {result.model.removeprefix("control:"): result for result in results if result.role is Role.CONTROL}
    for worker in (result for result in results if result.role is Role.WORKER):
        first.append(worker)
        if worker.model in controls:
            first.append(controls.pop(worker.model))
    return first + list(controls.values())


@dataclass(frozen=True, slots=True)
class ReportOutcome:
    """The whole report in one glance."""

    required: tuple[ClauseResult, ...]
    missed: tuple[ClauseResult, ...]
    passed: bool
    unmet: tuple[RequirementResult, ...] = ()
    """Requirements of the configuration that are not met."""
    asked: int = 0
    """How many requirements of the configuration have a figure."""

    @property
    def headline(self) -> str:
        """Two words; where nothing was required, nothing was passed either."""
        if not self.required and not self.asked:
            return "Nothing required"
        return "Passed" if self.passed else "Not passed"

    @property
    def sentence(self) -> str:
        """How many of the required claims hold."""
        if not self.required and not self.asked:
            return "No claim of this report was required, so there was nothing to pass."
        held = len(self.required) - len(self.missed)
        claims = f"{held} of {len(self.required)} required claims hold."
        return (
            f"{claims} {self.asked - len(self.unmet)} of {self.asked} requirements are met." if self.asked else claims
        )

    @property
    def answer(self) -> str:
        """May I ship this? In one sentence."""
        if not self.required and not self.asked:
            return "Nothing was asked of this split, so nothing says that you may ship it."
        if self.passed:
            return "Everything that was asked of this split holds: on the tasks below you may ship it."
        words = [claim.verdict for claim in self.missed] + [result.verdict for result in self.unmet]
        if Verdict.FAILED in words:
            return "Do not ship this: something that was asked of it does not hold."
        return "Not yet: something that was asked of it could not be shown."


def outcome(report: ComplianceReport) -> ReportOutcome:
    """What was required of a split and which of it does not hold."""
    required = tuple(claim for claim in report.claims if claim.required)
    missed = tuple(claim for claim in required if not claim.verdict.passes)
    unmet = tuple(result for result in report.requirements if not result.verdict.passes)
    return ReportOutcome(required, missed, report.passed, unmet, len(report.requirements))


OF_THE_LIBRARY = (Verdict.PROVED, Verdict.PROVED_BOUNDED, Verdict.REFUTED)
"""Words about the operators, whatever is split with them; the others speak of one split."""


MEASURED = "Measured on this split"
"""The name of the words that speak of one split."""
LIBRARY = "Proved or refuted, of the library’s operators"
"""The name of the words that speak of the operators."""
UNEXAMINED = "Not examined"
"""The name of the word for what nothing was found of."""


def tallies(report: ComplianceReport) -> list[tuple[str, dict[Verdict, int]]]:
    """The counts of this split, of the library, and of what nothing was found of, each under its name."""
    counts = count_verdicts(report)
    parts: dict[str, list[Verdict]] = {
        MEASURED: [verdict for verdict in counts if verdict not in (*OF_THE_LIBRARY, Verdict.UNSUPPORTED)],
        LIBRARY: [verdict for verdict in counts if verdict in OF_THE_LIBRARY],
        UNEXAMINED: [verdict for verdict in counts if verdict is Verdict.UNSUPPORTED],
    }
    return [(name, {verdict: counts[verdict] for verdict in words}) for name, words in parts.items() if words]


def count_verdicts(report: ComplianceReport) -> dict[Verdict, int]:
    """How many claims bear each verdict, in reading order, without the verdicts that none bears."""
    counts = {verdict: sum(claim.verdict is verdict for claim in report.claims) for verdict in READING_ORDER}
    return {verdict: number for verdict, number in counts.items() if number}


def _scaled(number: int, units: tuple[str, ...]) -> str:
    """Three significant digits and the unit that keeps the number below a thousand."""
    value, place = float(number), 0
    while value >= 999.5 and place < len(units) - 1:
        value, place = value / 1000, place + 1
    digits = f"{value:.0f}" if place == 0 or value >= 99.95 else f"{value:.{1 if value >= 9.995 else 2}f}"
    return f"{digits}\u202f{units[place]}".rstrip("\u202f")
