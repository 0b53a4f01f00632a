"""Which clause has which theorem, and whether the committed record of the type-check still speaks of these sources."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from butterfly.core.canonical import write_json
from butterfly.core.errors import SpecificationError
from butterfly.spec.agda import Agda
from butterfly.spec.source import CHECKED, find_sources, module_hashes, module_path

_ABSENT = re.compile(r'^  absent "([^"]+)" "([^"]+)" ∷$', re.MULTILINE)
_ENTRY = re.compile(r'^  entry "([^"]+)" (\w+) \(quote ([^\s()]+)\)\n    "([^"]*)" "([^"]*)" ∷$', re.MULTILINE)
_NORMAL_ENTRY = re.compile(r'entry "([^"]+)" (?:\w+\.)*(\w+) \(quote ([^\s()]+)\) "([^"]*)" "([^"]*)"')
_NORMAL_ABSENT = re.compile(r'absent "([^"]+)" "([^"]+)"')


class Standing(StrEnum):
    """How a theorem bears on its clause."""

    PROVES = "proves"
    REFUTES = "refutes"
    DEFINES = "defines"
    PART = "part"
    """Less than the clause; earns no verdict of its own."""


@dataclass(frozen=True, slots=True)
class Theorem:
    """One entry of ``Butterfly.Index``."""

    clause: str
    standing: Standing
    module: str
    name: str
    pools: tuple[str, ...]
    """The pools that it speaks of; none means whatever the pool."""
    scope: str

    @property
    def full_name(self) -> str:
        """The name with its module, as Agda prints it."""
        return f"{self.module}.{self.name}"

    def speaks_of(self, pool: str) -> bool:
        """Whether it covers a pool of this class name."""
        return not self.pools or pool in self.pools


def read_index(root: Path) -> list[Theorem]:
    """The entries of ``Butterfly/Index.agda``, in its order.

    Raises:
        SpecificationError: a line of the index cannot be read.
    """
    text = module_path(root, "Butterfly.Index").read_text(encoding="utf-8")
    theorems = _theorems(_ENTRY, text)
    lines = sum(line.startswith("  entry ") for line in text.splitlines())
    if not theorems or len(theorems) != lines:
        raise SpecificationError(
            f"Butterfly/Index.agda: {len(theorems)} of {lines} entries can be read; two lines an entry"
        )
    return theorems


def _theorems(pattern: re.Pattern[str], text: str) -> list[Theorem]:
    return [
        Theorem(clause, Standing(standing), *_split(name), tuple(pools.split()), scope)
        for clause, standing, name, pools, scope in pattern.findall(text)
    ]


def check_reading(root: Path, agda: Agda) -> None:
    """Compare what was read from the text of the index with what Agda evaluates it to.

    Raises:
        SpecificationError: they differ: the text holds an entry that is not part of the program, or hides one.
    """
    index, unsupported = (
        " ".join(normal_form.split()) for normal_form in agda.normal_forms("Butterfly.Index", ["index", "unsupported"])
    )
    if (_theorems(_NORMAL_ENTRY, index), dict(_NORMAL_ABSENT.findall(unsupported))) != (
        read_index(root),
        read_unsupported(root),
    ):
        raise SpecificationError(
            "Butterfly/Index.agda: its text and its value differ; expected the entries of `index` and `unsupported` "
            "to be all there is, none in a comment"
        )


def read_unsupported(root: Path) -> dict[str, str]:
    """Clause → why no theorem of ``Butterfly/Index.agda`` speaks of it.

    Raises:
        SpecificationError: a line of the list cannot be read.
    """
    text = module_path(root, "Butterfly.Index").read_text(encoding="utf-8")
    absent = dict(_ABSENT.findall(text))
    lines = sum(line.startswith("  absent ") for line in text.splitlines())
    if len(absent) != lines:
        raise SpecificationError(
            f"Butterfly/Index.agda: {len(absent)} of {lines} unsupported clauses can be read; one a line, each once"
        )
    return absent


def _split(name: str) -> tuple[str, str]:
    module, _, last = name.rpartition(".")
    return module, last


def checked_record(root: Path, agda_version: str) -> dict[str, object]:
    """What ``butterfly spec check --write`` commits once every module has type-checked: hashes, version and clauses."""
    return {
        "made_by": "butterfly spec check --write",
        "agda": agda_version,
        "modules": module_hashes(root),
        "theorems": [asdict(theorem) | {"pools": list(theorem.pools)} for theorem in read_index(root)],
    }


def write_checked(root: Path, agda_version: str) -> Path:
    """Write the record beside the sources; the path of it."""
    path = root / CHECKED
    write_json(path, checked_record(root, agda_version))
    return path


@dataclass(frozen=True, slots=True)
class Citations:
    """What may be cited: theorems by clause, or nothing with the reason."""

    theorems: Mapping[str, tuple[Theorem, ...]]
    hashes: Mapping[str, str]
    agda: str
    trouble: str
    """Empty where the record is of these very sources; else why nothing may be cited."""


def citations(root: Path | None = None) -> Citations:
    """The theorems of the committed record, only where every module still has the hash that was type-checked."""
    folder = find_sources() if root is None else root
    if folder is None:
        return Citations({}, {}, "", "the package was installed without its specification")
    try:
        record = json.loads((folder / CHECKED).read_text(encoding="utf-8"))
        agda = str(record["agda"])
        current = record == checked_record(folder, agda)
    except FileNotFoundError:
        return Citations({}, {}, "", f"spec/{CHECKED} is missing: run `butterfly spec check --write`")
    except (OSError, ValueError, KeyError, TypeError, SpecificationError):
        return Citations({}, {}, "", f"spec/{CHECKED} cannot be read: run `butterfly spec check --write`")
    if not current:
        return Citations({}, {}, "", f"spec/{CHECKED} is of other sources: run `butterfly spec check --write`")
    by_clause: dict[str, tuple[Theorem, ...]] = {}
    for theorem in read_index(folder):
        by_clause[theorem.clause] = (*by_clause.get(theorem.clause, ()), theorem)
    return Citations(by_clause, record["modules"], agda, "")
