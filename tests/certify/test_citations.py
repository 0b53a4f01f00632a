"""Citations are derived once for each state of the code, and anew when anything of it changes."""

import fcntl
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from butterfly.certify import citations
from butterfly.certify.citations import (
    DERIVING,
    PACKAGE,
    Beside,
    CitationCache,
    Unit,
    Wanted,
    code_state,
    derived,
    remembered,
    units,
)
from butterfly.certify.subjects import statements_cited, wanted_of
from butterfly.fusion import LatentMean, LinearPool, LogSumExpPool, SmoothMedian
from butterfly.prove.citation import STATEMENT, Citation, Cited, find_proofs

RANGE = "T7.1/range"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of one committed proof and of what it rests on."""
    committed = find_proofs()
    assert committed is not None
    for name in ("T7.1-range", "N1-fold"):
        shutil.copytree(committed / "LatentMean" / name, tmp_path / "proofs" / "LatentMean" / name)
    return tmp_path / "proofs"


def test_what_was_derived_is_read_back_and_a_changed_artifact_is_looked_at_again(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[Unit] = []

    def counted(unit: Unit) -> Cited:
        calls.append(unit)
        return derived(unit)

    monkeypatch.setattr(citations, "derived", counted)
    wanted = [Wanted(root, LatentMean(), (RANGE,))]
    (first,) = remembered(wanted, tmp_path / "cache")
    assert isinstance(first[RANGE], Citation)
    assert remembered(wanted, tmp_path / "cache") == [first]
    assert len(calls) == 1
    record = root / "LatentMean" / "T7.1-range" / "obligation.json"
    record.write_text(record.read_text().replace('"proved"', '"unknown"'))
    (second,) = remembered(wanted, tmp_path / "cache")
    assert second[RANGE] == "its artifact says unknown"
    assert len(calls) == 2


def both_find_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first looks of two threads into the cache are both over before either goes on."""
    both_looked, read = Barrier(2), citations._read
    first_looks = [1, 2]

    def both_read(place: Path) -> Cited | None:
        known = read(place)
        if first_looks:
            first_looks.pop()
            both_looked.wait(60)
        return known

    monkeypatch.setattr(citations, "_read", both_read)


def test_two_reports_at_once_derive_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Unit] = []

    def alone(unit: Unit) -> Cited:
        (lock,) = (tmp_path / "cache.locks").iterdir()
        with lock.open() as other, pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        calls.append(unit)
        return derived(unit)

    both_find_nothing(monkeypatch)
    monkeypatch.setattr(citations, "derived", alone)
    wanted = [Wanted(None, LatentMean(), (RANGE,))]
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: remembered(wanted, tmp_path / "cache"), range(2))
    assert first == second
    assert len(calls) == 1


def test_two_reports_at_once_derive_a_statement_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []

    def counted(root: Path | None, id: str) -> str:
        calls.append(id)
        return f"no proof of {id}"

    monkeypatch.setattr(citations, "cite_standing", counted)
    with ThreadPoolExecutor(2) as pool:
        given = [*pool.map(lambda _: Beside(None, tmp_path / "cache").standing("N5"), range(2))]
    assert given == ["no proof of N5"] * 2
    assert calls == ["N5"]


def test_what_another_derives_is_left_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes with the same list share the work: each takes what the other is not at."""
    kept, seen = CitationCache(None, tmp_path / "cache"), list[bool]()
    unit = Wanted(None, LatentMean(), (RANGE,))

    def at_it(asked: Unit) -> Cited:
        seen.append(kept.derived_unless_busy(asked))
        return derived(asked)

    monkeypatch.setattr(citations, "derived", at_it)
    assert kept.derived_unless_busy(unit)
    assert seen == [False]
    assert kept.read(unit) == derived(unit)
    assert kept.derived_unless_busy(unit)
    assert seen == [False]


@pytest.mark.parametrize("processes", [2, 3])
def test_the_parts_of_the_work_are_all_of_it_the_longest_first(processes: int) -> None:
    wanted, statements = wanted_of(LinearPool()), statements_cited()
    parts = units(wanted, statements, processes)
    for each in wanted:
        shares = [part.ids for part in parts if part.of == each.of]
        assert sorted(id for share in shares for id in share) == sorted(each.contracts)
    assert (("N6",) in [part.ids for part in parts]) is (processes > 2)  # floats, which a third core may take
    assert sorted(id for part in parts if part.of == STATEMENT for id in part.ids) == sorted(statements)
    pools = (LinearPool(), LogSumExpPool(), SmoothMedian())
    assert [part.of for part in parts][:3] == [f"contracts of {pool!r}" for pool in pools]
    assert "N6" in parts[0].ids


def test_what_cannot_be_kept_or_read_is_derived_with_a_warning(root: Path, tmp_path: Path) -> None:
    wanted = [Wanted(None, LatentMean(), (RANGE,))]
    (tmp_path / "file").touch()
    with pytest.warns(UserWarning, match="derived anew"):
        (cited,) = remembered(wanted, tmp_path / "file")
    assert "installed without its proofs" in str(cited[RANGE])
    remembered(wanted, tmp_path / "cache")
    (place,) = (tmp_path / "cache").iterdir()
    place.write_text("[1]")
    with pytest.warns(UserWarning, match="cannot be read"):
        assert remembered(wanted, tmp_path / "cache") == [cited]


def test_the_state_of_the_code_is_that_of_its_modules(tmp_path: Path) -> None:
    (tmp_path / "fusion").mkdir()
    (tmp_path / "fusion" / "pool.py").write_text("a = 1\n")
    before = code_state(None, tmp_path)
    (tmp_path / "page.py").write_text("a = 1\n")
    assert code_state(None, tmp_path) == before
    (tmp_path / "fusion" / "pool.py").write_text("a = 2\n")
    assert code_state(None, tmp_path) != before


def test_the_code_that_derives_imports_no_other() -> None:
    """So that a change of the rest of this package leaves what was derived as it is."""
    packages = {name for name in DERIVING if "." not in name}
    paths = [path for name in packages for path in (PACKAGE / name).rglob("*.py")]
    imports = re.compile(r"^\s*(?:from|import) butterfly[. ](?:import )?(\w+)", re.MULTILINE)
    named = {name for path in paths for name in imports.findall(path.read_text(encoding="utf-8"))}
    assert len(paths) > 100
    assert named == packages
