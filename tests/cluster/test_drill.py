"""The drill in one process: every harm but a Byzantine output is noticed; all are bounded and undone."""

import json
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

import butterfly
from butterfly.certify.drilled import CHAOS
from butterfly.cli.chaos import harm_table
from butterfly.cli.main import app
from butterfly.cluster.campaign import Campaign, run_campaign
from butterfly.cluster.drill import FROM_WITHIN, HarmOutcome, drill
from butterfly.core.errors import FusionError
from butterfly.runtime.faults import Fault, put_in
from tests.splits import write_split


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_split(tmp_path_factory.mktemp("drill"))


def test_the_command_prints_every_harm_and_its_rows_hold(split: Path) -> None:
    arguments = ["chaos", str(split), "--tokens", "10", "--generations", "12", "--deadline", "0.2"]
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 0, done.output
    assert "7 of 7 answers were finished" in done.output
    written = json.loads((split / CHAOS).read_text())
    rows, told = written["rows"], written["campaign"]
    assert (told["generations"], told["finished"], told["tokens"], told["wrong"]) == (12, 12, 120, 0)
    assert sum(told["harms"].values()) >= 12
    assert set(told["harms"]) == {fault.value for fault in FROM_WITHIN if fault is not Fault.BYZANTINE}
    assert max(told["harms"].values()) - min(told["harms"].values()) <= 1
    assert told["without"] > 0
    assert 0 < told["deviation"] < 1
    assert [row["injected"] for row in rows] == [fault.value for fault in FROM_WITHIN]
    for row in rows:
        byzantine = row["injected"] == Fault.BYZANTINE
        assert (row["noticed"] is None) is byzantine
        assert (row["absent"] == 0) is byzantine
        assert 0 < row["deviation"] <= row["bound"]


def test_a_pool_without_a_bound_says_none(tmp_path: Path) -> None:
    fused = butterfly.load(write_split(tmp_path, pool="log_pool"))
    rows = list(drill(fused, [5, 6, 7], 8, 1, seed=1))
    assert {row.bound for row in rows} == {None}
    assert all(row.holds for row in rows)
    assert fused.deadline is None


def test_no_figure_is_cut_on_a_narrow_terminal() -> None:
    row = HarmOutcome(
        Fault.MEMORY, "worker-that-has-a-long-name-of-its-own", 3, 12.345, 13, 1.234, 0.456, True, True, False
    )
    console = Console(width=80, record=True, file=StringIO())
    console.print(harm_table("A drill", [row], 16))
    text = console.export_text()
    assert "…" not in text
    for figure in ("out of memory", "12.345 s", "13 of 16", "1.234", "0.456", "yes"):
        assert figure in text


def test_what_is_not_noticed_not_bounded_or_not_undone_does_not_hold() -> None:
    row = HarmOutcome(Fault.NAN, "two", 3, 0.1, 3, 0.5, 0.4, True, True, False)
    assert row.holds
    for wrong in ({"noticed": None}, {"within": False}, {"rejoined": False}, {"lost": True}):
        assert not replace(row, **wrong).holds
    assert replace(row, injected=Fault.BYZANTINE, noticed=None).holds
    assert replace(row, bound=None, within=False).holds


def test_too_few_tokens_are_rejected(split: Path) -> None:
    with pytest.raises(FusionError, match="tokens=7; expected at least 8"):
        next(drill(butterfly.load(split), [5], 7, 1, seed=0))


def test_a_token_that_is_wrong_without_a_word_is_counted(split: Path) -> None:
    fused, whole = butterfly.load(split), butterfly.load(split)
    put_in(fused, "two", Fault.BYZANTINE, times=1)  # nothing can notice it: the count must
    begun = Campaign(harms={"stall": 1})  # it takes long and is not wanted here
    told = run_campaign(fused, whole, [[5, 6, 7]], 1, 8, seed=0, deadline=5.0, begun=begun)
    assert told.finished == 1
    assert told.wrong > 0
    assert not told.holds
