"""The README's table is what the suite's declarations say, and a cell changed by hand is noticed."""

from pathlib import Path

import pytest

from butterfly.contracts.table import END, START, table, updated
from butterfly.core.errors import ConfigurationError

README = Path(__file__).resolve().parents[2] / "README.md"


def test_the_readme_shows_the_table() -> None:
    readme = README.read_text(encoding="utf-8")
    assert updated(readme) == readme, "run `make table`"


def test_a_cell_changed_by_hand_is_noticed() -> None:
    wrong = f"{START}\n{table().replace('*refuted*', 'tested', 1)}\n{END}"
    assert updated(wrong) != wrong
    with pytest.raises(ConfigurationError, match="has no lines"):
        updated("nothing here")
