"""The pictures of a report, drawn by matplotlib as SVG that stands inside a page and uses the page's fonts.

Every picture is laid out for the width of a phone, with labels above what they name, so that one drawing serves a
narrow screen and a column of a wide one. One unit is one pixel at its natural size.
"""

import io
import warnings
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.colors import Colormap, Normalize, to_hex
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from butterfly.report.palette import BARS, INK, MUTED, OWN_WORKER, PAPER, RULE, readable_on
from butterfly.report.wording import capability_name, in_reading_order, interval, model_name, percent, share_right
from butterfly.schema.compliance import CapabilityResult, GateWeights, ModelAccuracy, Role, Signatures

WIDTH = 360
ROW = 37
CELL_HEIGHT = 24
WIDEST_LABELLED = 12
"""With more columns than this a cell is too narrow for its figure."""
_UNITS_PER_INCH = 72
STYLE: dict[Any, Any] = {"svg.fonttype": "none", "text.parse_math": False, "font.size": 11.5, "path.simplify": False}
"""Matplotlib's settings for every picture."""


def draw_accuracies(result: CapabilityResult) -> str:
    """Bars with 95 % intervals for one capability; vertical lines where guessing and a constant answer would be."""
    models = in_reading_order(list(result.models))
    bottom = ROW * len(models)
    with mpl.rc_context(STYLE):
        figure, axes = canvas(bottom + 20)
        for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
            side = "left" if tick == 0 else "right" if tick == 1 else "center"
            axes.text(tick * WIDTH, bottom + 13, percent(tick).replace(".0", ""), color=MUTED, ha=side, fontsize=10.5)
            _upright(axes, tick, len(models), color=RULE, linewidth=1, zorder=0)
        for reference, dashes in ((result.guess_accuracy, (1, 1.5)), (result.constant_accuracy, (4, 2))):
            _upright(axes, reference, len(models), color=PAPER, linewidth=3, zorder=2)
            _upright(axes, reference, len(models), color=INK, linewidth=1.4, linestyle=(0, dashes), zorder=2)
        for place, model in enumerate(models):
            _bar(axes, model, place * ROW)
        spoken = "; ".join(f"{model_name(model.model)} {percent(share_right(model))}" for model in models)
        return inline(figure, f"Accuracy on {capability_name(result.name)}: {spoken}")


def _bar(axes: Axes, model: ModelAccuracy, top: float) -> None:
    """One model: its name and figures on a line, the bar and its interval below."""
    own = model.own and model.role is Role.WORKER
    accuracy = share_right(model)
    weight = "bold" if own or model.role is Role.FUSED else "normal"
    name = _shortened(model_name(model.model), 30) + (" · own" if own else "")
    ink = MUTED if model.role is Role.CONTROL else INK
    axes.text(0, top + 12, name, color=ink, weight=weight)
    if accuracy is None:
        axes.text(WIDTH, top + 12, "no items", color=MUTED, ha="right")
        return
    figures = f"{percent(accuracy)}  [{interval(model.low, model.high)}]"
    axes.text(WIDTH, top + 12, figures, color=ink, weight=weight, ha="right")
    colour = OWN_WORKER if own else BARS[model.role]
    axes.add_patch(Rectangle((0, top + 17), accuracy * WIDTH, 12, facecolor=colour, linewidth=0, zorder=1))
    low, high, middle = model.low * WIDTH, model.high * WIDTH, top + 23
    xs, ys = [low, low, low, high, high, high], [middle - 4, middle + 4, middle, middle, middle - 4, middle + 4]
    for width, colour in ((4.0, PAPER), (1.6, INK)):
        axes.plot(xs, ys, color=colour, linewidth=width, solid_capstyle="butt", zorder=3)


def _upright(axes: Axes, share: float, rows: int, **style: Any) -> None:
    """A vertical line at a share, broken where the names stand."""
    for place in range(rows):
        top = place * ROW + 15
        axes.plot([share * WIDTH] * 2, [top, top + 16], **style)


def draw_signatures(signatures: Signatures) -> str:
    """A strip of cells per capability, one cell a layer; below them the layers that each worker kept."""
    columns = [str(layer) for layer in signatures.layers]
    rows = dict(signatures.capabilities)
    kept_top = len(rows) * (ROW + 9) + 24
    chosen = signatures.chosen
    with mpl.rc_context(STYLE):
        figure, axes = canvas(kept_top + 30 * len(chosen))
        _strips(axes, rows, len(columns), 0)
        cell = WIDTH / max(len(columns), 1)
        step = max(1, -(-len(columns) // 16))
        for place in range(0, len(columns), step):
            axes.text((place + 0.5) * cell, kept_top - 16, columns[place], color=MUTED, ha="center", fontsize=10.5)
        for place, (worker, layers) in enumerate(chosen.items()):
            top = kept_top + 30 * place
            axes.text(0, top + 11, f"kept by {_shortened(worker, 36)}", color=INK)
            axes.text(WIDTH, top + 11, f"{len(layers)} of {len(columns)}", color=MUTED, ha="right")
            for index, layer in enumerate(signatures.layers):
                is_kept = layer in layers
                _cell(axes, index * cell, top + 16, cell, 9, OWN_WORKER if is_kept else "#eceff2")
        spoken = "; ".join(f"{worker} kept layers {', '.join(map(str, layers))}" for worker, layers in chosen.items())
        return inline(figure, f"Importance of each layer for each capability. {spoken}")


def draw_gate(gate: GateWeights) -> str:
    """The mean weight that the gate gives each worker, one strip a capability."""
    workers = list(dict.fromkeys(worker for weights in gate.weights.values() for worker in weights))
    rows = {name: [weights.get(worker) for worker in workers] for name, weights in gate.weights.items()}
    return _draw_table(rows, workers, "Mean gate weight of each worker on each capability")


def draw_gram(workers: Sequence[str], gram: Sequence[Sequence[float]], title: str) -> str:
    """A k × k matrix of similarities between workers."""
    return _draw_table({worker: list(row) for worker, row in zip(workers, gram, strict=True)}, list(workers), title)


def _draw_table(rows: Mapping[str, Sequence[float | None]], columns: list[str], title: str) -> str:
    """Strips under a line of column names."""
    cell = WIDTH / max(len(columns), 1)
    with mpl.rc_context(STYLE):
        figure, axes = canvas(16 + len(rows) * (ROW + 9))
        for place, column in enumerate(columns):
            name = _shortened(column, max(2, int(cell / 6.6)))
            axes.text((place + 0.5) * cell, 11, name, color=MUTED, ha="center", fontsize=10.5)
        _strips(axes, rows, len(columns), 16)
        spoken = "; ".join(
            f"{name}: "
            + ", ".join(
                f"{label} {value:.2f}" for label, value in zip(columns, values, strict=True) if value is not None
            )
            for name, values in rows.items()
        )
        return inline(figure, f"{title}. {spoken}")


def _strips(axes: Axes, rows: Mapping[str, Sequence[float | None]], width: int, top: float) -> None:
    """Each row's name and below it its cells: darker is more; where values fall below 0, two hues part at 0."""
    values = [value for row in rows.values() for value in row if value is not None]
    low, high = min([0.0, *values]), max([0.0, *values])
    reach = max(-low, high) or 1.0
    scale = Normalize(-reach, reach) if low < 0 else Normalize(0, reach)
    colours: Colormap = mpl.colormaps["RdBu" if low < 0 else "Blues"]
    cell = WIDTH / max(width, 1)
    for place, (name, row) in enumerate(rows.items()):
        line = top + place * (ROW + 9)
        axes.text(0, line + 12, _shortened(capability_name(name), 48), color=INK)
        for index, value in enumerate(row):
            if value is None:
                continue
            ground = to_hex(colours(scale(value)))
            _cell(axes, index * cell, line + 17, cell, CELL_HEIGHT, ground)
            if width <= WIDEST_LABELLED:
                where = ((index + 0.5) * cell, line + 17 + CELL_HEIGHT / 2 + 4)
                shown = (f"{value:.2f}" if reach < 100 else f"{value:.3g}").replace("-", "−")
                axes.text(*where, shown, color=readable_on(ground), ha="center", fontsize=10.5)


def _cell(axes: Axes, left: float, top: float, width: float, height: float, colour: str) -> None:
    """One tile with a gap to its neighbour."""
    gap = min(2.0, width / 6)
    axes.add_patch(Rectangle((left + gap / 2, top), width - gap, height, facecolor=colour, linewidth=0))


def canvas(height: float) -> tuple[Figure, Axes]:
    """An empty figure whose data units are pixels, with y downwards; what reaches over the edge is drawn too."""
    figure = Figure(figsize=(WIDTH / _UNITS_PER_INCH, height / _UNITS_PER_INCH), dpi=_UNITS_PER_INCH)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(height, 0)
    return figure, axes


def _shortened(text: str, most: int) -> str:
    """The text with its middle left out where it is too long, and without characters that no SVG may hold."""
    text = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    if len(text) <= most:
        return text
    head = (most - 1) // 2
    return f"{text[:head]}…{text[len(text) - (most - 1 - head) :]}"


def inline(figure: Figure, title: str) -> str:
    """The figure as one ``<svg>`` element for HTML: named for screen readers, with ids that no other picture has."""
    title = "".join(letter if letter.isprintable() else "\ufffd" for letter in title)
    for artist in figure.axes[0].get_children():
        artist.set_clip_on(False)
    stream = io.StringIO()
    with mpl.rc_context({"svg.hashsalt": title}), warnings.catch_warnings():
        # The reader's browser draws the text, so a letter that is missing from matplotlib's own font is no loss.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        figure.savefig(stream, format="svg", transparent=True, metadata={"Date": None})
    root = ElementTree.fromstring(stream.getvalue())
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        element.attrib = {name.rpartition("}")[2]: value for name, value in element.attrib.items()}
    for unwanted in root.findall("metadata") + root.findall("defs"):
        if unwanted.tag == "metadata" or unwanted.find("style") is not None:
            root.remove(unwanted)
    text = ElementTree.tostring(root, encoding="unicode")
    for element in root.iter():
        name = element.get("id")
        if name is not None and f"#{name}" not in text:
            del element.attrib["id"]
    root.attrib = {"class": "plot", "viewBox": root.attrib["viewBox"], "role": "img", "aria-label": title}
    return ElementTree.tostring(root, encoding="unicode", short_empty_elements=False)
