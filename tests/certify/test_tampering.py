"""Each tampering with a split or its report is found, and a split that was only moved verifies."""

import pickle
import shutil
import tarfile
from pathlib import Path

import pytest

from butterfly.certify.attestation import attest, check_signature
from butterfly.certify.recorded import MEMBERS, WORKER_MEMBERS
from butterfly.certify.verify import verify
from butterfly.core.errors import ButterflyError
from butterfly.report.pages import check_pages
from butterfly.runtime.load import read_record
from butterfly.schema.compliance import ComplianceReport
from tests.certify.tampering import TAMPERINGS, in_report, listed, redo
from tests.certify.tampering_figures import OF_FIGURES, latencies
from tests.certify.tampering_files import OF_FILES
from tests.certify.tampering_strangers import EDITED_ALONE, OF_STRANGERS
from tests.certify.test_attestation import keys

ITEMS_AGAIN = 20


def faults(split: Path, base: Path) -> list[str]:
    """The first part that does not hold, or the error that says why nothing can be checked."""
    try:
        for check in verify(split, base=str(base), rerun=ITEMS_AGAIN, device="cpu"):
            if not check.holds:
                return [check.name, *check.faults]
    except ButterflyError as error:
        return [str(error)]
    return []


def copied(split: Path, folder: Path) -> Path:
    return Path(shutil.copytree(split, folder / "copy", symlinks=True))


@pytest.mark.parametrize("what", TAMPERINGS)
def test_it_is_found(reported_split: Path, tmp_path: Path, what: str) -> None:
    split = copied(reported_split, tmp_path)
    TAMPERINGS[what](split)
    assert faults(split, reported_split.parent / "base")


TOLD = OF_FILES | OF_FIGURES | OF_STRANGERS


@pytest.mark.parametrize("what", TOLD)
def test_it_is_told_in_a_sentence(reported_split: Path, tmp_path: Path, what: str) -> None:
    split = copied(reported_split, tmp_path)
    tamper, phrase = TOLD[what]
    tamper(split)
    reported = faults(split, reported_split.parent / "base")
    assert any(phrase in fault for fault in reported), reported
    assert all(len(fault.splitlines()) == 1 for fault in reported)


def test_latencies_are_said_to_be_open_and_a_signature_holds_them(reported_split: Path, tmp_path: Path) -> None:
    split = copied(reported_split, tmp_path)
    private, public = keys(tmp_path, "mine")
    attest(split, ComplianceReport.load(split / "compliance.json"), private)
    assert check_signature(split, public).holds
    in_report(latencies)(split)
    redo(split)
    checks = list(verify(split, base=str(reported_split.parent / "base"), rerun=0, device="cpu"))
    assert all(check.holds for check in checks)
    (unseen,) = [check for check in checks if check.open]
    assert "latencies" in unseen.statement
    assert not check_signature(split, public).holds


def test_a_split_writes_every_member_that_its_record_may_have(reported_split: Path) -> None:
    record = read_record(reported_split)
    assert set(record) == MEMBERS
    assert all(set(worker) == WORKER_MEMBERS for worker in record["workers"])


def test_hashes_that_are_redone_without_a_change_are_no_fault(reported_split: Path, tmp_path: Path) -> None:
    split = copied(reported_split, tmp_path)
    redo(split)
    assert faults(split, reported_split.parent / "base") == []


def test_a_split_that_was_packed_and_moved_and_cannot_be_written_verifies(reported_split: Path, tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "split.tar", "w") as archive:
        archive.add(reported_split, "split")
    with tarfile.open(tmp_path / "split.tar") as archive:
        archive.extractall(tmp_path / "elsewhere", filter="data")
    split = tmp_path / "elsewhere" / "split"
    folders = [split, *(path for path in split.rglob("*") if path.is_dir() and not path.is_symlink())]
    for path in split.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(0o444)
    for folder in folders:
        folder.chmod(0o555)
    try:
        assert faults(split, reported_split.parent / "base") == []
    finally:
        for folder in folders:
            folder.chmod(0o755)


@pytest.mark.parametrize("name", EDITED_ALONE)
def test_what_is_written_from_the_report_is_found_where_it_was_edited_alone(
    reported_split: Path, tmp_path: Path, name: str
) -> None:
    split = copied(reported_split, tmp_path)
    report = ComplianceReport.load(split / "compliance.json")
    assert check_pages(split, report).holds
    EDITED_ALONE[name](split)
    assert check_pages(split, report).faults == (f"{name} is not what compliance.json gives here",)


def test_a_pickle_is_never_run(reported_split: Path, tmp_path: Path) -> None:
    split, ran = copied(reported_split, tmp_path), tmp_path / "ran"
    touch = b"cos\nmkdir\n(V" + str(ran).encode() + b"\ntR."
    listed("workers/w-formal/pytorch_model.bin", touch)(split)
    (split / "workers/w-formal/model.safetensors.index.json").unlink()
    redo(split)
    assert faults(split, reported_split.parent / "base")
    assert not ran.exists()
    pickle.loads(touch)
    assert ran.exists()


def test_at_least_thirty_kinds() -> None:
    assert len(TAMPERINGS) + len(TOLD) >= 30
