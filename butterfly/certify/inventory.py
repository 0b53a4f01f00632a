"""The files of a split against its record and its report: all there, none more, none that leads outside or runs."""

import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from safetensors import SafetensorError, safe_open

from butterfly.certify.check import Check
from butterfly.certify.drilled import CHAOS
from butterfly.certify.exchangeable import VALIDATION
from butterfly.certify.items import ITEMS
from butterfly.certify.positions import POSITIONS
from butterfly.certify.traffic import TRAFFIC
from butterfly.core.canonical import canonical_json, sha256_file, sha256_text
from butterfly.core.errors import ButterflyError, ModelError
from butterfly.core.untrusted import LARGEST, json_of, text_of
from butterfly.runtime.load import read_record
from butterfly.schema.compliance import ComplianceReport

EVIDENCE = (ITEMS, POSITIONS, VALIDATION)
"""The evidence that a report writes."""
OPTIONAL = (TRAFFIC, CHAOS)
"""The evidence that a report cites where it is there."""
STATEMENT, SIGNATURE = "compliance.intoto.json", "compliance.sig"
RENDERED = ("compliance.html", "compliance.cdx.json", "compliance.lm-eval.json", "README.md")
"""Files that are written from compliance.json alone."""
REPORTED = frozenset({"split.json", "compliance.json", STATEMENT, SIGNATURE, *RENDERED, *EVIDENCE, *OPTIONAL})
"""Files of a split that its record cannot name, since they are written after it."""
LOADED = ("workers", "controls", "shared", "fusion")
PLAIN = frozenset({".json", ".jinja", ".model", ".safetensors", ".txt"})
"""Suffixes of files that loading reads and none of which holds code."""
INDEX = ".safetensors.index.json"
"""How the file ends that says which tensor is in which file."""
THINNEST = 64
"""How many times as long as its part on the disk a file may be that is longer than the longest text."""


def record_of(split: Path) -> dict[str, Any]:
    """The record of a split, read as a stranger's.

    Raises:
        ModelError: there is none, or it is too large, too deeply nested, or holds NaN.
    """
    json_of(text_of(split / "split.json"), split / "split.json")
    return read_record(split)


def report_of(split: Path) -> ComplianceReport:
    """The report of a split, read as a stranger's.

    Raises:
        ModelError, ConfigurationError: there is none, or it does not fit its schema.
    """
    return ComplianceReport.from_json(text_of(split / "compliance.json"), str(split / "compliance.json"))


def check_inventory(split: Path, record: Mapping[str, Any]) -> Check:
    """Every file has the hash of the record, and there is no other."""
    recorded: dict[str, str] = dict(record["files"])
    faults = [f"{name} leads outside" for name in recorded if not _inside(name)]
    there, empty = _walk(split, faults)
    if faults:  # what leads outside or never ends is not read
        return Check("files", tuple(faults), "no file was read")
    for name, digest in recorded.items():
        if name not in there:
            faults.append(f"{name} is missing")
        elif sha256_file(split / name) != digest:
            faults.append(f"{name} is not the file that was written (sha256 differs)")
    faults += [f"{name} was added" for name in sorted(there - set(recorded) - REPORTED)]
    faults += [f"{name} is an empty folder: no split has one" for name in sorted(empty - REPORTED)]
    faults += [fault for name in sorted(there) if (fault := _runs(split, name))]
    return Check("files", tuple(faults), f"{len(recorded)} files have the hashes of the record; none is added or runs")


def _inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name


def _walk(split: Path, faults: list[str]) -> tuple[set[str], set[str]]:
    """Every file and every empty folder beneath a split.

    Links that lead outside or to nothing are faults and are not followed.
    """
    root, places, empty = split.resolve(), set[str](), set[str]()
    for folder, folders, names in os.walk(split):
        if not (folders or names):
            empty.add(Path(folder).relative_to(split).as_posix())
        for name in (*folders, *names):
            path = Path(folder, name)
            place = path.relative_to(split).as_posix()
            end = Path(os.path.realpath(path))  # Path.resolve raises on links in a circle
            if path.is_symlink() and not (end.is_relative_to(root) and end.is_file()):
                faults.append(f"{place} is a link that leads outside or to no file")
            elif path.is_file():
                if fault := _hollow(path):
                    faults.append(f"{place} {fault}")
                places.add(place)
            elif not path.is_dir():
                faults.append(f"{place} is no file")
    return places, empty


def _hollow(path: Path) -> str | None:
    """Why a file is far longer than what was written to it, so that it cannot be read in full; None if it is not."""
    there = path.stat()
    stored = 512 * getattr(there, "st_blocks", there.st_size)  # Windows counts no blocks
    if there.st_size <= max(LARGEST, THINNEST * stored):
        return None
    return f"is {there.st_size:,} bytes long, of which {stored:,} are on the disk: no worker has such a file"


def _runs(split: Path, name: str) -> str | None:
    """Why loading a file might run code or read a pickle, or None."""
    path = split / name
    if PurePosixPath(name).parts[0] not in (*LOADED, "evidence"):
        return None
    if path.suffix == ".safetensors":
        try:
            with safe_open(path, "pt") as file:
                list(file.keys())
        except (SafetensorError, OSError) as error:
            return f"{name} is no safetensors file ({error})"
    loaded = PurePosixPath(name).parts[0] in LOADED
    if loaded and path.suffix not in PLAIN:
        return f"{name} is of a kind that no worker needs: it might run when it is loaded"
    if path.suffix == ".json":
        try:
            value = json_of(text_of(path), Path(name))
        except ModelError as error:
            return str(error)
        if loaded and isinstance(value, dict) and "auto_map" in value:
            return f"{name} asks for code of its own (auto_map)"
        if name.endswith(INDEX) and value.get("weight_map") != _tensors(path.parent):
            return f"{name} does not say in which file each tensor is"
    return None


def _tensors(folder: Path) -> dict[str, str]:
    """Every tensor of a checkpoint, and the file that it is in."""
    places: dict[str, str] = {}
    for path in folder.glob("*.safetensors"):
        try:
            with safe_open(path, "pt") as file:
                places |= dict.fromkeys(file.keys(), path.name)
        except (SafetensorError, OSError):  # told of the file itself
            continue
    return places


def check_report(split: Path, record: Mapping[str, Any], report: ComplianceReport) -> Check:
    """The report is of this split: its hashes are those of the files that are here."""
    faults = []
    summary = report.split
    stated = {
        "split.json": (summary.record_sha256, sha256_file(split / "split.json")),
        "the configuration": (summary.configuration_sha256, sha256_text(canonical_json(record["configuration"]))),
        "the base": (summary.base_sha256, record["base_sha256"]),
    }
    faults += [
        f"{what} is not the one that the report is of" for what, (digest, here) in stated.items() if digest != here
    ]
    if summary.files != record["files"]:
        faults.append("the files are not those that the report is of")
    known = (summary.name, summary.seed, summary.created_with)
    if known != (record["name"], record["seed"], record["versions"]):
        faults.append("name, seed or versions are not those of the record")
    faults += [f"the report names no {name}: write it again" for name in EVIDENCE if name not in report.evidence]
    faults += [
        f"{name} is not cited by the report: write it again"
        for name in OPTIONAL
        if name not in report.evidence and (split / name).exists()
    ]
    for name, digest in report.evidence.items():
        if name not in (*EVIDENCE, *OPTIONAL):
            faults.append(f"{name} is no evidence that a report writes")
        elif not (split / name).is_file():
            faults.append(f"{name} is missing; write the report again: butterfly report DIR")
        elif sha256_file(split / name) != digest:
            faults.append(f"{name} is not the file that the report was made from")
    return Check("evidence", tuple(faults), "the report's hashes are those of split.json, base and evidence by item")


def checked(name: str, statement: str, error: ButterflyError) -> Check:
    """A part that could not be looked at: that is no pass."""
    return Check(name, (str(error),), statement)
