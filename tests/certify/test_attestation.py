"""The in-toto statement is of every file, and its signature is checked against a key."""

import json
import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from butterfly.certify.attestation import PREDICATE_TYPE, STATEMENT_TYPE, attest, check_signature, check_statement
from butterfly.certify.inventory import SIGNATURE, STATEMENT
from butterfly.core.canonical import sha256_file
from butterfly.core.errors import ConfigurationError
from butterfly.schema.compliance import ComplianceReport


def keys(folder: Path, name: str) -> tuple[Path, Path]:
    key = Ed25519PrivateKey.generate()
    private, public = folder / f"{name}.pem", folder / f"{name}.pub"
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    public.write_bytes(
        key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    return private, public


def test_the_statement_names_every_file_and_every_word(reported_split: Path) -> None:
    report = ComplianceReport.load(reported_split / "compliance.json")
    statement = json.loads((reported_split / STATEMENT).read_text())
    assert (statement["_type"], statement["predicateType"]) == (STATEMENT_TYPE, PREDICATE_TYPE)
    here = {
        path.relative_to(reported_split).as_posix(): sha256_file(path)
        for path in reported_split.rglob("*")
        if path.is_file() and path.name != STATEMENT
    }
    assert {subject["name"]: subject["digest"]["sha256"] for subject in statement["subject"]} == here
    predicate = statement["predicate"]
    assert predicate["result"] == "FAILED"
    tests = [*predicate["passedTests"], *predicate["warnedTests"], *predicate["failedTests"]]
    assert sorted(tests) == sorted(
        [
            *(claim.id for claim in report.claims),
            *(f"{requirement.name} of {requirement.of}" for requirement in report.requirements),
        ]
    )
    assert {"A1.2/base", "T7.1/bare"} <= set(predicate["failedTests"])


def test_a_signature_holds_for_its_key_and_its_files_alone(reported_split: Path, tmp_path: Path) -> None:
    split = Path(shutil.copytree(reported_split, tmp_path / "copy", symlinks=True))
    report = ComplianceReport.load(split / "compliance.json")
    private, public = keys(tmp_path, "mine")
    _, other = keys(tmp_path, "other")
    assert not check_signature(split, public).holds
    attest(split, report, private)
    assert check_signature(split, public).holds
    assert check_statement(split, report).holds
    assert not check_signature(split, other).holds
    (split / "README.md").write_text("other")
    assert not check_statement(split, report).holds
    attest(split, report)
    assert not (split / SIGNATURE).exists()
    assert not check_signature(split, public).holds


def test_a_signature_of_another_statement_is_none(reported_split: Path, tmp_path: Path) -> None:
    split = Path(shutil.copytree(reported_split, tmp_path / "copy", symlinks=True))
    private, public = keys(tmp_path, "mine")
    attest(split, ComplianceReport.load(split / "compliance.json"), private)
    (split / STATEMENT).write_text((split / STATEMENT).read_text().replace("FAILED", "PASSED"))
    assert not check_signature(split, public).holds


def test_what_is_no_key_is_one_clear_line(reported_split: Path, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("no key")
    with pytest.raises(ConfigurationError, match="no public key"):
        check_signature(reported_split, tmp_path / "key")
