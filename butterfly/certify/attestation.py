"""An in-toto statement over every file of a split, with the Test Result predicate, and its signature by a local key."""

import base64
import json
from pathlib import Path
from typing import Any

from butterfly.certify.check import Check
from butterfly.certify.inventory import SIGNATURE, STATEMENT
from butterfly.core.canonical import canonical_json, sha256_file
from butterfly.core.errors import ConfigurationError, DependencyError, ModelError
from butterfly.core.files import replace_files
from butterfly.core.untrusted import json_of, text_of
from butterfly.core.verdict import Verdict
from butterfly.schema.compliance import ComplianceReport

PAYLOAD = "application/vnd.in-toto+json"
STATEMENT_TYPE = "https://in-toto.io/Statement/v1"
PREDICATE_TYPE = "https://in-toto.io/attestation/test-result/v0.1"


def statement_of(split: Path, report: ComplianceReport) -> dict[str, Any]:
    """The statement: each file's digest, and which claims and requirements passed.

    Args:
        split: the folder of the split; the statement and its signature are left out.
        report: its report.
    """
    names = sorted(path.relative_to(split).as_posix() for path in split.rglob("*") if path.is_file())
    words = {claim.id: claim.verdict for claim in report.claims}
    words |= {f"{result.name} of {result.of}": result.verdict for result in report.requirements}
    failed = (Verdict.FAILED, Verdict.REFUTED)
    return {
        "_type": STATEMENT_TYPE,
        "subject": [
            {"name": name, "digest": {"sha256": sha256_file(split / name)}}
            for name in names
            if name not in (STATEMENT, SIGNATURE)
        ],
        "predicateType": PREDICATE_TYPE,
        "predicate": {
            "result": "PASSED" if report.passed else "FAILED",
            "configuration": [{"name": "configuration", "digest": {"sha256": report.split.configuration_sha256}}],
            "passedTests": [name for name, verdict in words.items() if verdict.passes],
            "warnedTests": [name for name, verdict in words.items() if not verdict.passes and verdict not in failed],
            "failedTests": [name for name, verdict in words.items() if verdict in failed],
        },
    }


def attest(split: Path, report: ComplianceReport, key: Path | None = None) -> None:
    """Write the statement into a split and, with a key, its signature; a signature of before is removed.

    Args:
        split: the folder of the split, everything else already written.
        report: its report.
        key: a PEM file with an Ed25519 private key.

    Raises:
        ConfigurationError: the file holds no such key.
        DependencyError: the package cryptography is not installed.
        OutputError: the files cannot be written.
    """
    text = canonical_json(statement_of(split, report)).encode()
    files: dict[Path, str | bytes] = {split / STATEMENT: text}
    if key is not None:
        signer = _private(key)
        envelope = {
            "payloadType": PAYLOAD,
            "payload": base64.b64encode(text).decode(),
            "signatures": [{"sig": base64.b64encode(signer.sign(_encoded(text))).decode()}],
        }
        files[split / SIGNATURE] = json.dumps(envelope, indent=2) + "\n"
    else:
        (split / SIGNATURE).unlink(missing_ok=True)
    replace_files(files)


def check_statement(split: Path, report: ComplianceReport) -> Check:
    """The statement is that of the files and of the report that are here."""
    fault = f"{STATEMENT} is not the statement of these files: write the report again"
    text = canonical_json(statement_of(split, report))
    holds = (split / STATEMENT).is_file() and text_of(split / STATEMENT) == text
    return Check("statement", () if holds else (fault,), "the in-toto statement is of these files and verdicts")


def check_signature(split: Path, key: Path) -> Check:
    """The signature of the statement is by a key.

    Args:
        split: the folder of the split.
        key: a PEM file with an Ed25519 public key.

    Raises:
        ConfigurationError: the file holds no such key.
        DependencyError: the package cryptography is not installed.
    """
    public = _public(key)
    from cryptography.exceptions import InvalidSignature

    answer = "the statement is signed by the key that was given"
    try:
        envelope = json_of(text_of(split / SIGNATURE), split / SIGNATURE)
        payload = base64.b64decode(envelope["payload"], validate=True)
        public.verify(base64.b64decode(envelope["signatures"][0]["sig"], validate=True), _encoded(payload))
    except ModelError as error:
        return Check("signature", (str(error),), answer)
    except (InvalidSignature, KeyError, IndexError, TypeError, ValueError):
        return Check("signature", (f"{SIGNATURE} is no signature by this key",), answer)
    same = envelope.get("payloadType") == PAYLOAD and payload == text_of(split / STATEMENT).encode()
    return Check("signature", () if same else (f"{SIGNATURE} is of another statement",), answer)


def _encoded(payload: bytes) -> bytes:
    """What is signed: DSSE's pre-authentication encoding."""
    kind = PAYLOAD.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def _private(path: Path) -> Any:
    serialization, ed25519 = _cryptography()
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, TypeError, ValueError) as error:
        raise ConfigurationError(f"{path} is no private key ({error}); give an unencrypted Ed25519 PEM") from error
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise ConfigurationError(f"{path} is a {type(key).__name__}; expected an Ed25519 private key")
    return key


def _public(path: Path) -> Any:
    serialization, ed25519 = _cryptography()
    try:
        key = serialization.load_pem_public_key(path.read_bytes())
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{path} is no public key ({error}); give an Ed25519 PEM") from error
    if not isinstance(key, ed25519.Ed25519PublicKey):
        raise ConfigurationError(f"{path} is a {type(key).__name__}; expected an Ed25519 public key")
    return key


def _cryptography() -> tuple[Any, Any]:
    try:
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ImportError as error:
        raise DependencyError("signatures need the package cryptography: pip install cryptography") from error
    return serialization, ed25519
