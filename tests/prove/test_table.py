"""The table in docs/operators.md is what declarations and records of proofs say; a change by hand is noticed."""

import json
from pathlib import Path

import pytest

from butterfly.contracts.registry import CONTRACTS, OPERATORS
from butterfly.core.errors import ConfigurationError
from butterfly.fusion import Domain
from butterfly.prove.artifacts.operators_table import END, START, cell, recorded, table, updated
from butterfly.prove.claims.restriction import REASONS, reads

ROOT = Path(__file__).resolve().parents[2]
PAGE, PROOFS = ROOT / "docs" / "operators.md", ROOT / "proofs"


def test_the_page_shows_the_table() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert updated(page, PROOFS) == page, "run `make table`"


@pytest.mark.parametrize(("old", "new"), [("*refuted*", "tested"), ("| tested |", "| proved |")])
def test_a_cell_changed_by_hand_is_noticed(old: str, new: str) -> None:
    right = table(PROOFS)
    assert old in right
    wrong = f"{START}\n{right.replace(old, new, 1)}\n{END}"
    assert updated(wrong, PROOFS) != wrong
    with pytest.raises(ConfigurationError, match="has no lines"):
        updated("nothing here", PROOFS)


def write(root: Path, operator: str, contract: str, verdict: str) -> None:
    """A record with a verdict."""
    folder = root / operator / contract.replace("/", "-")
    folder.mkdir(parents=True)
    record = {"operator": operator, "contract": contract, "verdict": verdict}
    (folder / "obligation.json").write_text(json.dumps(record))


@pytest.mark.parametrize(
    ("recorded_word", "shown"),
    [("proved", "proved"), ("proved-bounded", "proved-bounded"), ("unknown", "tested"), ("unsupported", "tested")],
)
def test_a_cell_follows_the_record(tmp_path: Path, recorded_word: str, shown: str) -> None:
    write(tmp_path, "LinearPool", "N2", recorded_word)
    assert cell("LinearPool[probabilities]", "N2", recorded(tmp_path)) == shown


def test_without_a_record_a_cell_is_tested_and_what_is_not_claimed_stays_refuted(tmp_path: Path) -> None:
    assert cell("LinearPool[probabilities]", "N2", recorded(tmp_path)) == "tested"
    write(tmp_path, "LatentMean", "P-robust/lying", "proved")
    assert cell("LatentMean[reals]", "P-robust/lying", recorded(tmp_path)) == "*refuted*"
    assert cell("LatentMean[reals]", "N2", recorded(tmp_path)) == "–"


def test_a_proof_on_reals_is_one_on_logits_where_the_law_is_of_any_numbers(tmp_path: Path) -> None:
    write(tmp_path, "LogSumExpPool", "D3.1/convex", "proved")
    write(tmp_path, "LogSumExpPool", "P-mono/score", "proved")
    words = recorded(tmp_path)
    for contract, shown in ("D3.1/convex", "proved"), ("P-mono/score", "tested"):
        assert cell("LogSumExpPool[reals]", contract, words) == "proved"
        assert cell("LogSumExpPool[logits]", contract, words) == shown
    assert set(OPERATORS) >= {operator for operator, _ in words}


def test_a_cell_that_says_tested_has_a_reason() -> None:
    words = recorded(PROOFS)
    tested = [(name, id) for name in OPERATORS for id in CONTRACTS if cell(name, id, words) == "tested"]
    assert tested
    for name, contract in tested:
        assert contract in REASONS or (OPERATORS[name].domain is Domain.LOGITS and reads(contract)), (name, contract)


def unreasoned(page: str) -> list[tuple[str, str]]:
    """The cells that say tested and that no row of the page's reasons speaks of: by contract, and by pool or domain."""
    rows = [line for line in page[: page.index(START)].splitlines() if line.startswith("| `")]
    words = recorded(PROOFS)
    tested = [(name, id) for name in OPERATORS for id in CONTRACTS if cell(name, id, words) == "tested"]

    def spoken_of(name: str, contract: str, row: str) -> bool:
        cells, pool, domain = row.split(" | ")[0], name.partition("[")[0], str(OPERATORS[name].domain)
        return (
            f"`{contract}`" in cells and (pool in cells or "Pool" not in cells) and (pool in cells or domain in cells)
        )

    return [(name, id) for name, id in tested if not any(spoken_of(name, id, row) for row in rows)]


def test_the_page_gives_the_reason_of_each_cell_that_says_tested() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert unreasoned(page) == []
    for row in (line for line in page[: page.index(START)].splitlines() if line.startswith("| `")):
        assert unreasoned(page.replace(row, "")) != [], row
