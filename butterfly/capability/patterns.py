"""``pattern_recognition``: see a rule at work on a few examples, apply it once more.

    314=>413 0952=>2590 77188=>
    reverse: 88177

Sequences are rows of digits; small grids are rows joined by ``/``. An item shows two or three examples and asks for
one more; the target names the rule and applies it. The grader reads the examples from the input, finds every rule of
the family that explains them all, and accepts what those rules make of the question: truth comes from the rule, never
from the stored target. The generator keeps only items on which all explaining rules agree, so each has exactly one
right answer.
"""

import random
from collections.abc import Callable
from functools import lru_cache

from butterfly.capability.item import Item, quoted

Row = tuple[int, ...]
Grid = tuple[Row, ...]
Rule = Callable[[Grid], Grid]


def _on_rows(change: Callable[[Row], Row]) -> Rule:
    return lambda grid: tuple(change(row) for row in grid)


def _transpose(grid: Grid) -> Grid:
    return tuple(zip(*grid, strict=True))


def _recolour(old: int, new: int) -> Rule:
    return _on_rows(lambda row: tuple(new if cell == old else cell for cell in row))


def _shift(step: int) -> Rule:
    return _on_rows(lambda row: tuple((cell + step) % 10 for cell in row))


SEQUENCE_RULES: dict[str, Rule] = {
    "reverse": _on_rows(lambda row: row[::-1]),
    "rotate left": _on_rows(lambda row: row[1:] + row[:1]),
    "rotate right": _on_rows(lambda row: row[-1:] + row[:-1]),
    "swap ends": _on_rows(lambda row: row[-1:] + row[1:-1] + row[:1]),
    "sort up": _on_rows(lambda row: tuple(sorted(row))),
    "sort down": _on_rows(lambda row: tuple(sorted(row, reverse=True))),
    "double": _on_rows(lambda row: tuple(cell for cell in row for _ in range(2))),
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

NOT_DRAWN = frozenset({"sort up", "sort down", "turn clockwise", "turn anticlockwise"})
"""Rules that explain an item where they fit, and that no generated item is made by."""


def shape_rules(grid: Grid) -> dict[str, Rule]:
    """The rules that move the cells of a puzzle of this shape; ``CELL_RULES`` are for every shape."""
    return SEQUENCE_RULES if len(grid) == 1 else GRID_RULES


def to_text(grid: Grid) -> str:
    """How a grid is written: ``12/34``."""
    return "/".join("".join(map(str, row)) for row in grid)


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
    examples, asked = parse(text)
    cells = set.intersection(*(cell_rules_of(before, after) for before, after in examples))
    rules = [*shape_rules(asked).items(), *((name, rule) for name, rule in CELL_RULES.items() if name in cells)]
    return {name: rule(asked) for name, rule in rules if all(rule(before) == after for before, after in examples)}


def cell_rules_of(before: Grid, after: Grid) -> set[str]:
    """The names of ``CELL_RULES`` that may explain an example: told from its cells, without trying each of them."""
    pairs = {pair for rows in zip(before, after, strict=False) for pair in zip(*rows, strict=False)}
    changed = {(old, new) for old, new in pairs if old != new}
    if not changed:  # a rule for a digit that is not there changes nothing
        return {f"{old} into {new}" for old in range(10) for new in range(10)} & CELL_RULES.keys()
    steps = {(new - old) % 10 for old, new in pairs}
    names = {f"add {step}" for step in steps if len(steps) == 1}
    return names | {f"{old} into {new}" for old, new in changed if len(changed) == 1}


@lru_cache(maxsize=4096)  # several models answer each item, and each constant answer is tried on all
def right_answers(text: str) -> frozenset[Grid]:
    """What the rules that explain every example make of the question."""
    return frozenset(explanations(text).values())


def generate(rng: random.Random) -> Item:
    """One item with exactly one right answer that differs from the question."""
    while True:
        flat = rng.random() < 0.6
        rows, columns = (1, 0) if flat else rng.choice(((2, 2), (2, 3), (3, 2)))
        palette = rng.sample(range(10), rng.randint(4, 10))

        def draw(rows: int = rows, columns: int = columns, palette: list[int] = palette) -> Grid:
            width = columns or rng.randint(3, 6)
            return tuple(tuple(rng.choice(palette) for _ in range(width)) for _ in range(rows))

        grids = [draw() for _ in range(4 if flat else 3)]
        rules = SEQUENCE_RULES if flat else GRID_RULES
        if rng.random() < 0.3:
            present = sorted({cell for grid in grids for row in grid for cell in row})
            old = rng.choice(present)
            name = (
                f"add {rng.randint(1, 9)}"
                if rng.random() < 0.5
                else f"{old} into {rng.choice([cell for cell in range(10) if cell != old])}"
            )
        else:
            name = rng.choice(sorted(rules.keys() - NOT_DRAWN))
        rule = (rules | CELL_RULES)[name]
        *shown, asked = grids
        text = " ".join([f"{to_text(grid)}=>{to_text(rule(grid))}" for grid in shown] + [f"{to_text(asked)}=>"])
        rules_that_fit = explanations(text)
        if len(set(rules_that_fit.values())) == 1 and rule(asked) != asked:
            named = next(each for each in rules_that_fit if each not in NOT_DRAWN)
            return Item(text, f"{named}: {to_text(rule(asked))}")


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
