"""``pattern_recognition``: see a rule at work on a few examples, apply it once more.

    314=>413 0952=>2590 77188=>
    reverse: 88177

Sequences are rows of digits; small grids are rows joined by ``/``. An item shows two or three examples and asks for
one more; the target names the rule and applies it. The grader reads the examples from the input, finds every rule of
the family that explains them all, and accepts what those rules make of the question: truth comes from the rule, never
from the stored target. The generator keeps only items on which all explaining rules agree, so each has exactly one
right answer.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from butterfly.capability.draws import Draws
from butterfly.capability.item import Item, quoted

Row = tuple[int, ...]
Grid = tuple[Row, ...]
Rule = Callable[[Grid], Grid]


def _on_rows(change: Callable[[Row], Row]) -> Rule:
    return lambda grid: tuple([change(row) for row in grid])


def _transpose(grid: Grid) -> Grid:
    return tuple(zip(*grid, strict=True))


def _recolour(old: int, new: int) -> Rule:
    return _on_rows(lambda row: tuple([new if cell == old else cell for cell in row]))


def _shift(step: int) -> Rule:
    return _on_rows(lambda row: tuple([(cell + step) % 10 for cell in row]))


SEQUENCE_RULES: dict[str, Rule] = {
    "reverse": _on_rows(lambda row: row[::-1]),
    "rotate left": _on_rows(lambda row: row[1:] + row[:1]),
    "rotate right": _on_rows(lambda row: row[-1:] + row[:-1]),
    "swap ends": _on_rows(lambda row: row[-1:] + row[1:-1] + row[:1]),
    "sort up": _on_rows(lambda row: tuple(sorted(row))),
    "sort down": _on_rows(lambda row: tuple(sorted(row, reverse=True))),
    "double": _on_rows(lambda row: tuple([cell for cell in row for _ in range(2)])),
    "mirror": _on_rows(lambda row: row + row[::-1]),
    "drop first": _on_rows(lambda row: row[1:]),
    "drop last": _on_rows(lambda row: row[:-1]),
}
GRID_RULES: dict[str, Rule] = {
    "flip left to right": _on_rows(lambda row: row[::-1]),
    "flip top to bottom": lambda grid: grid[::-1],
    "turn by half": lambda grid: tuple(row[::-1] for row in grid[::-1]),
    "transpose": _transpose,
    "turn clockwise": lambda grid: _transpose(grid[::-1]),
    "turn anticlockwise": lambda grid: _transpose(grid)[::-1],
}
CELL_RULES: dict[str, Rule] = {f"add {step}": _shift(step) for step in range(1, 10)} | {
    f"{old} into {new}": _recolour(old, new) for old in range(10) for new in range(10) if old != new
}
_PLACES = {name: place for place, name in enumerate(CELL_RULES)}

NOT_DRAWN = frozenset({"sort up", "sort down", "turn clockwise", "turn anticlockwise"})
"""Rules that explain an item where they fit, and that no generated item is made by."""
SEQUENCES_DRAWN, GRIDS_DRAWN = (sorted(rules.keys() - NOT_DRAWN) for rules in (SEQUENCE_RULES, GRID_RULES))


def shape_rules(grid: Grid) -> dict[str, Rule]:
    """The rules that move the cells of a puzzle of this shape; ``CELL_RULES`` are for every shape."""
    return SEQUENCE_RULES if len(grid) == 1 else GRID_RULES


def to_text(grid: Grid) -> str:
    """How a grid is written: ``12/34``."""
    return "/".join(["".join(map(str, row)) for row in grid])


def parse_grid(text: str) -> Grid:
    """The grid that a text shows; ``ValueError`` where it shows none."""
    rows = text.strip().split("/")
    if not all(row.isascii() and row.isdigit() for row in rows) or len({len(row) for row in rows}) != 1:
        raise ValueError(f"{quoted(text)} is no grid: expected rows of digits of one length, joined by '/'")
    return tuple(tuple(map(int, row)) for row in rows)


def parse(text: str) -> tuple[list[tuple[Grid, Grid]], Grid]:
    """The examples and the question of an input; ``ValueError`` where there are none."""
    *shown, asked = text.split() or [""]
    if not asked.endswith("=>"):
        raise ValueError(f"{quoted(text)} asks nothing: expected the last word to end in '=>'")
    pairs = [pair.split("=>") for pair in shown]
    if not pairs or any(len(pair) != 2 for pair in pairs):
        raise ValueError(f"{quoted(text)} shows no example: expected words of the form 'BEFORE=>AFTER'")
    return [(parse_grid(before), parse_grid(after)) for before, after in pairs], parse_grid(asked[:-2])


def explanations(text: str) -> dict[str, Grid]:
    """Every rule that explains all examples, by name, and what it makes of the question."""
    return explained(*parse(text))


def explained(examples: Sequence[tuple[Grid, Grid]], asked: Grid) -> dict[str, Grid]:
    """``explanations`` of a puzzle that is read already."""
    cells = set.intersection(*(cell_rules_of(before, after) for before, after in examples))
    rules = shape_rules(asked) | {name: CELL_RULES[name] for name in sorted(cells, key=_PLACES.__getitem__)}
    for before, after in examples:
        rules = {name: rule for name, rule in rules.items() if rule(before) == after}
    return {name: rule(asked) for name, rule in rules.items()}


def cell_rules_of(before: Grid, after: Grid) -> set[str]:
    """The names of ``CELL_RULES`` that may explain an example: told from its cells, without trying each of them."""
    if len(before) != len(after) or len(before[0]) != len(after[0]):
        return set()
    pairs = {pair for rows in zip(before, after, strict=True) for pair in zip(*rows, strict=True)}
    changed = {(old, new) for old, new in pairs if old != new}
    if not changed:  # a rule for a digit that is not there changes nothing
        there = {old for old, _ in pairs}
        return {f"{old} into {new}" for old in range(10) if old not in there for new in range(10) if old != new}
    steps = {(new - old) % 10 for old, new in pairs}
    names = {f"add {step}" for step in steps if len(steps) == 1}
    return names | {f"{old} into {new}" for old, new in changed if len(changed) == 1}


@lru_cache(maxsize=4096)  # several models answer each item, and each constant answer is tried on all
def right_answers(text: str) -> frozenset[Grid]:
    """What the rules that explain every example make of the question."""
    return frozenset(explanations(text).values())


def generate(draws: Draws) -> Item:
    """One item with exactly one right answer that differs from the question."""
    while True:
        flat = draws.fraction() < 0.6
        rows, columns = (1, 0) if flat else draws.choice(((2, 2), (2, 3), (3, 2)))
        palette = draws.sample(range(10), draws.between(4, 10))
        grids = [_draw(draws, rows, columns or draws.between(3, 6), palette) for _ in range(4 if flat else 3)]
        name = (
            _draw_cell_rule(draws, grids)
            if draws.fraction() < 0.3
            else draws.choice(SEQUENCES_DRAWN if flat else GRIDS_DRAWN)
        )
        rule = CELL_RULES.get(name) or shape_rules(grids[0])[name]
        *shown, asked = grids
        answer = rule(asked)
        if answer == asked:
            continue
        examples = [(grid, rule(grid)) for grid in shown]
        fitting = explained(examples, asked)
        if all(other == answer for other in fitting.values()):
            named = next(each for each in fitting if each not in NOT_DRAWN)
            pairs = [f"{to_text(before)}=>{to_text(after)}" for before, after in examples]
            return Item(" ".join([*pairs, f"{to_text(asked)}=>"]), f"{named}: {to_text(answer)}")


def _draw(draws: Draws, rows: int, width: int, palette: Sequence[int]) -> Grid:
    return tuple([tuple([draws.choice(palette) for _ in range(width)]) for _ in range(rows)])


def _draw_cell_rule(draws: Draws, grids: Sequence[Grid]) -> str:
    """The name of a rule of ``CELL_RULES`` that changes some cell of the grids."""
    old = draws.choice(sorted({cell for grid in grids for row in grid for cell in row}))
    if draws.fraction() < 0.5:
        return f"add {draws.between(1, 9)}"
    return f"{old} into {draws.choice([cell for cell in range(10) if cell != old])}"


def grade(item: Item, answer: str) -> bool:
    """Right when a rule that explains every example gives the grid after the answer's last colon; blanks do not count.

    ``DatasetError`` where the input is no puzzle, or no rule of the family explains its examples.
    """
    try:
        right = right_answers(item.input)
    except ValueError as error:
        raise item.unfit("pattern_rule", error) from error
    if not right:
        raise item.unfit("pattern_rule", "no rule of the family explains its examples")
    try:
        return parse_grid("".join(answer.rpartition(":")[2].split())) in right
    except ValueError:
        return False
