"""The citations of a report, derived once for each state of the code and kept in the user's cache.

It takes a minute or more to derive and solve every query of a pool again. The result depends only on the code and the
artifacts, so the cache's key is the hash of both. After a change of a module, of torch or of an artifact the citations
are derived again.
``butterfly prove --check`` never reads it, and keeps in it what it has derived where every proof holds.
"""

import hashlib
import json
import os
import platform
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import platformdirs

from butterfly.contracts.operator import of_pool
from butterfly.core.canonical import sha256_text, write_json
from butterfly.core.errors import OutputError
from butterfly.core.progress import SILENT, Progress
from butterfly.core.verdict import Verdict
from butterfly.fusion import AnyPool
from butterfly.prove.artifacts.claim_artifact import QUERIES
from butterfly.prove.citation import (
    REFUTATION,
    STATEMENT,
    Citation,
    Cited,
    cite,
    cite_refutation,
    cite_standing,
    contracts_of,
)
from butterfly.prove.claims.plans import Method, plan_of
from butterfly.prove.solving.process_pool import side_by_side

PACKAGE = Path(__file__).resolve().parents[1]
DERIVED_WITH = ("torch", "sympy", "numpy", "mpmath", "z3-solver", "cvc5")
"""The libraries that graphs and queries are made and solved with."""
FEW_PROCESSES = 2
"""Processes, among which the pools share evenly."""
DERIVING = ("contracts", "core", "evaluation", "fusion", "prove", "certify/citations.py")
"""What of this package a citation depends on: these packages import no other of it."""


@dataclass(frozen=True)
class Wanted:
    """The contracts of one pool that a report speaks of."""

    root: Path | None
    """The folder of the artifacts; None in an installation without them."""
    pool: AnyPool
    contracts: tuple[str, ...]

    @property
    def of(self) -> str:
        """Whose contracts they are, in the keys of the cache."""
        return contracts_of(self.pool)

    @property
    def ids(self) -> tuple[str, ...]:
        """What is cited."""
        return self.contracts


@dataclass(frozen=True)
class WantedBeside:
    """A statement or a refutation that a report speaks of, which is of no pool."""

    root: Path | None
    of: str
    id: str

    @property
    def ids(self) -> tuple[str, ...]:
        """What is cited."""
        return (self.id,)


Unit = Wanted | WantedBeside
"""What is derived in one go, by one process."""


def derived(unit: Unit) -> Cited:
    """What may be cited, derived here and now."""
    if isinstance(unit, Wanted):
        return cite(unit.root, of_pool(unit.pool), unit.contracts)
    return {unit.id: (cite_standing if unit.of == STATEMENT else cite_refutation)(unit.root, unit.id)}


def units(wanted: Sequence[Wanted], statements: Sequence[str] = (), processes: int | None = None) -> list[Unit]:
    """The work in units that processes can share, the longest first. Each statement is a unit.

    With more than ``FEW_PROCESSES`` a pool has two units, its claims about reals and those about floats. Both look
    whether the pool is one program for every size. With fewer processes a pool is one unit, which looks once.

    Args:
        processes: how many derive at once; without it, as many as there are cores.
    """
    apart = (processes or os.cpu_count() or 1) > FEW_PROCESSES
    parts: list[Unit] = []
    for each in wanted:
        floats = _floats(each)
        reals = [id for id in each.contracts if id not in floats]
        shares = (reals, floats) if apart else (list(each.contracts),)
        parts += [Wanted(each.root, each.pool, tuple(ids)) for ids in shares if ids]
    parts += [WantedBeside(wanted[0].root if wanted else None, STATEMENT, id) for id in statements]
    return sorted(parts, key=_length, reverse=True)


def _floats(unit: Wanted) -> list[str]:
    return [id for id in unit.contracts if plan_of(id).method is Method.ROUNDING]


def _length(unit: Unit) -> tuple[bool, int]:
    """Whether it has claims about floats, which take longest, and the bytes of every query of its pool, or of what is
    of none."""
    if unit.root is None:
        return False, 0
    if isinstance(unit, Wanted):
        folder = unit.root / type(unit.pool).__name__
        return bool(_floats(unit)), sum(path.stat().st_size for path in folder.glob(f"*/{QUERIES}"))
    return False, sum(path.stat().st_size for path in unit.root.glob(f"*/{unit.id.replace('/', '-')}/{QUERIES}"))


class CitationCache:
    """The citations that were derived from one state of the code and the artifacts, in a folder.

    Args:
        root: the folder of the artifacts; None in an installation without them.
        cache: the folder to keep them in; without it, the user's cache of this package.
    """

    def __init__(self, root: Path | None, cache: Path | None = None) -> None:
        self.cache = cache or platformdirs.user_cache_path("butterfly-lm") / "citations"
        self.state = code_state(root)

    def read(self, unit: Unit) -> Cited | None:
        """What is kept of a unit, where all of it is."""
        cited: Cited = {}
        for id in unit.ids:
            kept = _read(self._place(unit.of, id))
            if kept is None or id not in kept:
                return None
            cited[id] = kept[id]
        return cited

    def write(self, of: str, cited: Cited) -> None:
        """Keep what was derived of a pool, or of the statements or the refutations."""
        for id, each in cited.items():
            if not _write(self._place(of, id), {id: each}):
                return

    def derived(self, unit: Unit) -> Cited:
        """The citations of a unit, from the cache if they are there, and derived and kept if not.

        If another process is deriving them, this one waits and then reads them from the cache.
        """
        with self._alone(unit, wait=True):
            return self._filled(unit)

    def derived_unless_busy(self, unit: Unit) -> bool:
        """Derive and keep a unit that is not in the cache; False, without work, if another process is deriving it."""
        with self._alone(unit, wait=False) as alone:
            if alone:
                self._filled(unit)
            return alone

    def _filled(self, unit: Unit) -> Cited:
        kept = self.read(unit)
        if kept is None:
            kept = derived(unit)
            self.write(unit.of, kept)
        return kept

    def _place(self, of: str, id: str) -> Path:
        return self.cache / f"{sha256_text(f'{self.state} {of} {id}')}.json"

    @contextmanager
    def _alone(self, unit: Unit, *, wait: bool) -> Iterator[bool]:
        """Hold the lock of a unit. On systems without such locks, go on without one."""
        name = sha256_text(" ".join((unit.of, *unit.ids)))[:16]
        try:
            import fcntl  # not on Windows

            locks = self.cache.with_name(f"{self.cache.name}.locks")
            locks.mkdir(parents=True, exist_ok=True)
            lock = (locks / name).open("w")
        except (ImportError, OSError):
            yield True
            return
        with lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
            except BlockingIOError:
                yield False
                return
            yield True


def remembered(
    wanted: Sequence[Wanted],
    cache: Path | None = None,
    progress: Progress = SILENT,
    processes: int | None = None,
    statements: Sequence[str] = (),
) -> list[Cited]:
    """The citations of each pool. They are read from the cache if this code derived them before, and derived if not.

    Args:
        cache: the folder to keep it in; without it, the user's cache of this package.
        progress: shows the derivation.
        processes: how many derive at once; without it, as many as there are cores.
        statements: what is derived and kept beside it, for ``Beside`` to read.
    """
    kept = CitationCache(next((each.root for each in wanted), None), cache)
    parts = units(wanted, statements, processes)
    known = {part: kept.read(part) for part in parts}
    missing = [part for part in parts if known[part] is None]
    if missing:
        processes = min(len(missing), processes or os.cpu_count() or 1)
        with (
            progress.stage("derive the proofs from the running code", len(missing)) as advance,
            side_by_side(kept.derived, missing, processes) as results,
        ):
            for part, made in zip(missing, results, strict=True):
                known[part] = made
                advance(1)
    of: dict[str, Cited] = {part.of: {} for part in parts}
    for part, cited in known.items():
        of[part.of] |= cited or {}
    return [{id: of[each.of][id] for id in each.contracts} for each in wanted]


def is_remembered(wanted: Sequence[Wanted], cache: Path | None = None, statements: Sequence[str] = ()) -> bool:
    """Whether ``remembered`` would read every citation and derive none; arguments as there."""
    kept = CitationCache(next((each.root for each in wanted), None), cache)
    return all(kept.read(part) is not None for part in units(wanted, statements))


def derive_a_share(wanted: Sequence[Wanted], statements: Sequence[str] = ()) -> None:
    """Derive into the user's cache what no other process is deriving, so that several processes share the work."""
    kept = CitationCache(next((each.root for each in wanted), None))
    for part in units(wanted, statements):
        kept.derived_unless_busy(part)


def keeper(root: Path, cache: Path | None = None) -> Callable[[Sequence[tuple[str, Citation]]], None]:
    """A function that puts citations derived from now on into the cache of ``remembered``.

    It keeps none if the code or the artifacts have changed since. The arguments are those of ``remembered``.
    """
    before = CitationCache(root, cache)

    def keep(citations: Sequence[tuple[str, Citation]]) -> None:
        if code_state(root) == before.state:
            for of, citation in citations:
                before.write(of, {citation.contract: citation})

    return keep


class Beside:
    """The citations of statements and refutations, which belong to no pool. Each is derived once.

    Args:
        root: the folder of the artifacts; None in an installation without them.
        cache: the folder to keep them in; without it, each is derived once for this object.
    """

    def __init__(self, root: Path | None, cache: Path | None = None) -> None:
        self._root = root
        self._kept = None if cache is None else CitationCache(root, cache)
        self._known: dict[tuple[str, str], Citation | str] = {}

    @classmethod
    def remembered(cls, root: Path | None) -> "Beside":
        """With the user's cache of this package."""
        return cls(root, platformdirs.user_cache_path("butterfly-lm") / "citations")

    def standing(self, id: str) -> Citation | str:
        """The artifact of a statement that is no contract's, as ``cite_standing`` gives it."""
        return self._cited(STATEMENT, id)

    def refutation(self, id: str) -> Citation | str:
        """The artifact of a refutation, as ``cite_refutation`` gives it."""
        return self._cited(REFUTATION, id)

    def _cited(self, of: str, id: str) -> Citation | str:
        if (of, id) not in self._known:
            unit = WantedBeside(self._root, of, id)
            self._known[of, id] = (derived(unit) if self._kept is None else self._kept.derived(unit))[id]
        return self._known[of, id]


def code_state(root: Path | None, package: Path = PACKAGE) -> str:
    """The SHA-256 of everything that a citation depends on: the code that derives, the artifacts and the libraries."""
    digest = hashlib.sha256()
    for name in (platform.python_version(), platform.machine(), *map(_version, DERIVED_WITH)):
        digest.update(f"{name}\n".encode())
    files = [(package, path) for name in DERIVING for path in _modules(package / name)]
    files += [(root, path) for path in sorted(root.rglob("*")) if path.is_file()] if root else []
    for folder, path in files:
        digest.update(f"{path.relative_to(folder)}\n{path.stat().st_size}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _modules(place: Path) -> list[Path]:
    """A module, or every module of a package."""
    return sorted(place.rglob("*.py")) if place.is_dir() else [place] * place.is_file()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return f"no {library}"


def _read(place: Path) -> Cited | None:
    try:
        stored: Mapping[str, str | dict[str, object]] = json.loads(place.read_text(encoding="utf-8"))
        return {contract: cited if isinstance(cited, str) else _citation(cited) for contract, cited in stored.items()}
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        warnings.warn(f"{place} cannot be read ({error}); its proofs are derived again", stacklevel=2)
        return None


def _citation(stored: dict[str, object]) -> Citation:
    return Citation(**(stored | {"verdict": Verdict(stored["verdict"])}))  # type: ignore[arg-type]


def _write(place: Path, cited: Cited) -> bool:
    text = {contract: each if isinstance(each, str) else asdict(each) for contract, each in cited.items()}
    try:
        write_json(place, text)
    except OutputError as error:
        warnings.warn(f"the proofs are derived anew for each report: {error}", stacklevel=2)
        return False
    return True
