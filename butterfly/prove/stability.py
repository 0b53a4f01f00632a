"""Whether an answer hangs on a seed or a name: each obligation under ten seeds and renamings; the flips, committed."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from butterfly.core.canonical import sha256_text
from butterfly.core.progress import SILENT, Progress
from butterfly.prove.claims import claims_of, operators
from butterfly.prove.obligation import Obligation
from butterfly.prove.refutations import REFUTATIONS
from butterfly.prove.refuted import obligations
from butterfly.prove.solvers import ask_z3, solvers, versions

SEEDS = 10


def every() -> Iterator[tuple[str, Obligation]]:
    """Each distinct obligation of what is claimed and of what is refuted, with its place."""
    seen: set[str] = set()
    claimed = (claim for operator in operators().values() for claim in claims_of(operator) if claim.declared)
    made = [(f"{claim.folder}/{one.name}", one) for claim in claimed for one in claim.obligations]
    made += [(f"{one.folder}/{part.name}", part) for one in REFUTATIONS.values() for part in obligations(one)]
    for place, obligation in made:
        if obligation.key() not in seen:
            seen.add(obligation.key())
            yield place, obligation


def flips(seeds: int = SEEDS, *, processes: int = 1, progress: Progress = SILENT) -> tuple[int, int, list[str]]:
    """How many runs were made, how many did not answer ``unsat``, and of which obligations.

    Raises:
        DependencyError: a solver is not installed.
    """
    solvers()
    asked = list(every())
    queries = [[one.query((), partial(renamed, seed)) for seed in range(seeds)] for _, one in asked]
    names: list[str] = []
    with (
        progress.stage("stability", len(asked)) as advance,
        ProcessPoolExecutor(processes, get_context("spawn")) as pool,
    ):
        for (place, _), wrong in zip(asked, pool.map(_wrong, queries, chunksize=8), strict=True):
            names += [f"{place} seed {seed}" for seed in wrong]
            advance()
    return len(asked) * seeds, len(names), names


def _wrong(queries: list[str]) -> list[int]:
    """The seeds of which the answer is not ``unsat``."""
    return [seed for seed, query in enumerate(queries) if ask_z3(query, seed).result != "unsat"]


def renamed(seed: int, name: str) -> str:
    """Another name for a symbol, other for every seed."""
    return f"n{sha256_text(f'{seed} {name}')[:12]}"


def report(runs: int, unstable: int, names: list[str]) -> str:
    """As text."""
    head = (
        f"# Stability\n\nZ3 {versions()['z3']}: {runs} runs, {SEEDS} seeds and renamings of each distinct obligation; "
    )
    return head + f"{unstable} flips ({unstable / max(runs, 1):.2%}).\n" + "".join(f"- {name}\n" for name in names)
