"""The picture of a drill: the quality of every pool with more and more workers failed or Byzantine."""

from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
from markupsafe import Markup

from butterfly.report import plots
from butterfly.report.palette import INK, MUTED, RULE
from butterfly.report.wording import percent
from butterfly.schema.drill import DrillRecord, Harmed, PoolQuality

HEIGHT, LINE = 150, 17
COLOURS = ("#1f5fa8", "#b3541e", "#2f7d4f", "#7a4fa3", "#8a6d00")
DASHES: tuple[tuple[int, tuple[float, ...]], ...] = (
    (0, ()),
    (0, (5, 2)),
    (0, (2, 2)),
    (0, (6, 2, 1, 2)),
    (0, (1, 1.5)),
)


def draw_drill(drill: DrillRecord) -> list[tuple[str, str, Markup]]:
    """Title, caption and picture of failed and of Byzantine workers; none if quality was not measured."""
    if not drill.quality:
        return []
    sides = (
        ("Failed workers", "failed", [each.failed for each in drill.quality]),
        ("Byzantine workers", "Byzantine", [each.byzantine for each in drill.quality]),
    )
    return [
        (
            title,
            f"The share of {drill.positions:,} tokens that each pool gets right, by the number of {word} workers.",
            Markup(_draw(title, drill.quality, curves)),
        )
        for title, word, curves in sides
    ]


def _draw(title: str, pools: Sequence[PoolQuality], curves: Sequence[list[Harmed]]) -> str:
    """One line a pool over a scale from nothing to all right; the names stand below."""
    most = max(point.workers for curve in curves for point in curve)
    top, left = 8, 34
    bottom = top + HEIGHT
    across = (plots.WIDTH - left - 8) / max(most, 1)
    with mpl.rc_context(plots.STYLE):
        figure, axes = plots.canvas(bottom + 30 + LINE * len(pools))
        for tick in (0.0, 0.5, 1.0):
            height = bottom - tick * HEIGHT
            axes.plot([left, plots.WIDTH], [height, height], color=RULE, linewidth=1, zorder=0)
            axes.text(left - 5, height + 4, percent(tick).replace(".0", ""), color=MUTED, ha="right", fontsize=10.5)
        for number in sorted({point.workers for curve in curves for point in curve}):
            axes.text(left + number * across, bottom + 15, str(number), color=MUTED, ha="center", fontsize=10.5)
        for place, (pool, curve) in enumerate(zip(pools, curves, strict=True)):
            look: dict[str, Any] = {
                "color": COLOURS[place % len(COLOURS)], "linestyle": DASHES[place % len(DASHES)], "linewidth": 1.8,
            }  # fmt: skip
            axes.plot(
                [left + point.workers * across for point in curve],
                [bottom - point.right * HEIGHT for point in curve],
                **look,
            )
            line = bottom + 34 + LINE * place
            axes.plot([0, 26], [line - 4, line - 4], **look)
            axes.text(left, line, pool.pool.replace("_", " "), color=INK)
        spoken = "; ".join(
            f"{pool.pool.replace('_', ' ')}: " + ", ".join(f"{point.workers} {percent(point.right)}" for point in curve)
            for pool, curve in zip(pools, curves, strict=True)
        )
        return plots.inline(figure, f"{title}, share of right tokens by their number. {spoken}")
