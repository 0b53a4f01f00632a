"""What ``butterfly prove --check`` derived is kept for reports: where every proof holds, and as they would cite it."""

import shutil
from pathlib import Path

import pytest

from butterfly.certify import citations
from butterfly.certify.citations import Unit, Wanted, derived, keeper, remembered
from butterfly.fusion import LatentMean
from butterfly.prove import check
from butterfly.prove.check import CheckedProofs, examine
from butterfly.prove.citation import Cited, find_proofs
from butterfly.prove.claims.claim import FOLD

RANGE = "T7.1/range"
WANTED = (RANGE, FOLD)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two committed proofs, which are all that is checked."""
    committed = find_proofs()
    assert committed is not None
    monkeypatch.setattr(check, "claimed_ids", lambda: list(WANTED))
    for id in WANTED:
        name = id.replace("/", "-")
        shutil.copytree(committed / "LatentMean" / name, tmp_path / "proofs" / "LatentMean" / name)
    return tmp_path / "proofs"


def checked(root: Path, *, solve: bool = True) -> CheckedProofs:
    return examine(root, only="LatentMean", solve=solve)


def edit(root: Path) -> None:
    record = root / "LatentMean" / "N1-fold" / "obligation.json"
    record.write_text(record.read_text().replace('"declared": true', '"declared": false'))


def test_a_report_reads_what_the_check_derived(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep = keeper(root, tmp_path / "cache")
    outcome = checked(root)
    keep(outcome.citations)
    assert outcome.problems == []
    here = derived(Wanted(root, LatentMean(), WANTED))

    def never(unit: Unit) -> Cited:
        raise AssertionError(f"{unit} is derived")

    monkeypatch.setattr(citations, "derived", never)
    assert remembered([Wanted(root, LatentMean(), WANTED)], tmp_path / "cache") == [here]
    with pytest.raises(AssertionError, match="is derived"):
        remembered([Wanted(root, LatentMean(domain=LatentMean.domains[-1]), WANTED)], tmp_path / "other")


def test_where_anything_is_wrong_nothing_is_kept(root: Path) -> None:
    edit(root)
    outcome = checked(root)
    assert outcome.problems
    assert outcome.citations == []


def test_what_no_solver_was_asked_of_is_not_kept(root: Path) -> None:
    outcome = checked(root, solve=False)
    assert outcome.problems == []
    assert outcome.citations == []


def test_what_changed_since_the_check_began_is_not_kept(root: Path, tmp_path: Path) -> None:
    keep = keeper(root, tmp_path / "cache")
    outcome = checked(root)
    edit(root)
    keep(outcome.citations)
    assert not (tmp_path / "cache").exists()
