"""Citations are derived once for each state of the code, and anew when anything of it changes."""

import shutil
from pathlib import Path

import pytest

from butterfly.certify import citations
from butterfly.certify.citations import Wanted, code_state, derived, remembered
from butterfly.fusion import LatentMean
from butterfly.prove.citation import Citation, Cited, find_proofs

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
    calls: list[Wanted] = []

    def counted(wanted: Wanted) -> Cited:
        calls.append(wanted)
        return derived(wanted)

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
    (tmp_path / "fusion.py").write_text("a = 1\n")
    before = code_state(None, tmp_path)
    assert code_state(None, tmp_path) == before
    (tmp_path / "fusion.py").write_text("a = 2\n")
    assert code_state(None, tmp_path) != before
