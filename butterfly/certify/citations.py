"""The citations of a report, derived once for each state of the code and kept in the user's cache.

Deriving every graph and query of a pool again and solving them takes a minute or more. The result depends on the code
and the artifacts alone.
It is kept under the hash of both, so an edited module, another torch or another artifact derives it anew.
``butterfly prove --check`` never reads it.
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
from butterfly.prove.citation import Citation, Cited, cite, cite_refutation, cite_standing
from butterfly.prove.solving.process_pool import side_by_side

PACKAGE = Path(__file__).resolve().parents[1]
DERIVED_WITH = ("torch", "sympy", "numpy", "mpmath", "z3-solver", "cvc5")
"""The libraries that graphs and queries are made and solved with."""
DERIVING = ("contracts", "core", "evaluation", "fusion", "prove", "certify/citations.py")
"""What of this package a citation depends on: these packages import no other of it."""


@dataclass(frozen=True)
class Wanted:
    """The contracts of one pool that a report speaks of."""

    root: Path | None
    """The folder of the artifacts; None in an installation without them."""
    pool: AnyPool
    contracts: tuple[str, ...]


def derived(wanted: Wanted) -> Cited:
    """What may be cited, derived here and now."""
    return cite(wanted.root, of_pool(wanted.pool), wanted.contracts)


def remembered(
    wanted: Sequence[Wanted], cache: Path | None = None, progress: Progress = SILENT, processes: int | None = None
) -> list[Cited]:
    """What may be cited of each pool: read where this very code derived it before, else derived and kept.

    A process that finds another deriving waits for it and reads what that one has kept.

    Args:
        cache: the folder to keep it in; without it, the user's cache of this package.
        progress: hears of the derivation.
        processes: how many derive at once; without it, as many as there are cores.
    """
    cache = cache or platformdirs.user_cache_path("butterfly-lm") / "citations"
    state = code_state(next((each.root for each in wanted), None))
    places = [cache / f"{_key(state, each)}.json" for each in wanted]
    kept = [cited for place in places if (cited := _read(place)) is not None]
    if len(kept) == len(places):
        return kept
    with _alone(cache):
        return _completed(wanted, places, progress, processes)


def _completed(
    wanted: Sequence[Wanted], places: Sequence[Path], progress: Progress, processes: int | None
) -> list[Cited]:
    """What may be cited of each pool, with what no place holds derived and written there."""
    known = {place: _read(place) for place in places}
    missing = [(place, each) for place, each in zip(places, wanted, strict=True) if known[place] is None]
    # The pool with the most contracts takes longest and goes first.
    missing.sort(key=lambda pair: -len(pair[1].contracts))
    if missing:
        processes = min(len(missing), processes or os.cpu_count() or 1)
        with (
            progress.stage("derive the proofs from the running code", len(missing)) as advance,
            side_by_side(derived, [each for _, each in missing], processes) as results,
        ):
            for (place, _), made in zip(missing, results, strict=True):
                known[place] = made
                _write(place, made)
                advance(1)
    return [cited for place in places if (cited := known[place]) is not None]


@contextmanager
def _alone(cache: Path) -> Iterator[None]:
    """Hold the lock of a cache; where there can be none, go on without."""
    try:
        import fcntl  # not on Windows

        cache.parent.mkdir(parents=True, exist_ok=True)
        lock = cache.with_name(f"{cache.name}.lock").open("w")
    except (ImportError, OSError):
        yield
        return
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def is_remembered(wanted: Sequence[Wanted], cache: Path | None = None) -> bool:
    """Whether ``remembered`` would read every citation and derive none; arguments as there."""
    cache = cache or platformdirs.user_cache_path("butterfly-lm") / "citations"
    state = code_state(next((each.root for each in wanted), None))
    return all((cache / f"{_key(state, each)}.json").is_file() for each in wanted)


class Beside:
    """The citations of statements and refutations, which are of no pool: each derived once, and kept where asked.

    Args:
        root: the folder of the artifacts; None in an installation without them.
        cache: the folder to keep them in; without it, each is derived once for this object.
    """

    def __init__(self, root: Path | None, cache: Path | None = None) -> None:
        self._root, self._cache = root, cache
        self._state = "" if cache is None else code_state(root)
        self._known: dict[tuple[str, str], Citation | str] = {}

    @classmethod
    def remembered(cls, root: Path | None) -> "Beside":
        """With the user's cache of this package."""
        return cls(root, platformdirs.user_cache_path("butterfly-lm") / "citations")

    def standing(self, id: str) -> Citation | str:
        """The artifact of a statement that is no contract's, as ``cite_standing`` gives it."""
        return self._cited("statement", id, cite_standing)

    def refutation(self, id: str) -> Citation | str:
        """The artifact of a refutation, as ``cite_refutation`` gives it."""
        return self._cited("refutation", id, cite_refutation)

    def _cited(self, kind: str, id: str, derive: Callable[[Path | None, str], Citation | str]) -> Citation | str:
        if (kind, id) not in self._known:
            place = self._cache and self._cache / f"{sha256_text(f'{self._state} {kind} {id}')}.json"
            kept = None if place is None else _read(place)
            if kept is None or id not in kept:
                kept = self._derived(place, id, derive)
            self._known[kind, id] = kept[id]
        return self._known[kind, id]

    def _derived(self, place: Path | None, id: str, derive: Callable[[Path | None, str], Citation | str]) -> Cited:
        """Derive and keep a citation, unless another process did so while this one waited for the lock."""
        if place is None or self._cache is None:
            return {id: derive(self._root, id)}
        with _alone(self._cache):
            kept = _read(place)
            if kept is None or id not in kept:
                kept = {id: derive(self._root, id)}
                _write(place, kept)
            return kept


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


def _key(state: str, wanted: Wanted) -> str:
    return sha256_text("\n".join((state, repr(wanted.pool), *wanted.contracts)))


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


def _write(place: Path, cited: Cited) -> None:
    text = {contract: each if isinstance(each, str) else asdict(each) for contract, each in cited.items()}
    try:
        write_json(place, text)
    except OutputError as error:
        warnings.warn(f"the proofs are derived anew for each report: {error}", stacklevel=2)
