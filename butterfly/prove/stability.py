"""Whether an answer hangs on a seed or a name: each obligation under ten seeds and renamings; the flips, committed.

Run as ``python -m butterfly.prove.stability FILE``.
"""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from butterfly.core.canonical import sha256_text
from butterfly.core.files import replace_file
from butterfly.prove.claims import claims_of, operators
from butterfly.prove.obligation import Obligation
from butterfly.prove.refutations import REFUTATIONS
from butterfly.prove.refuted import obligations
from butterfly.prove.solvers import ask_z3, versions

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


def flips(seeds: int = SEEDS) -> tuple[int, int, list[str]]:
    """How many runs were made, how many did not answer ``unsat``, and of which obligations."""
    runs, unstable, names = 0, 0, []
    for place, obligation in every():
        for seed in range(seeds):
            query = obligation.query((), partial(renamed, seed))
            runs += 1
            if ask_z3(query, seed).result != "unsat":
                unstable += 1
                names.append(f"{place} seed {seed}")
    return runs, unstable, names


def renamed(seed: int, name: str) -> str:
    """Another name for a symbol, other for every seed."""
    return f"n{sha256_text(f'{seed} {name}')[:12]}"


def report(runs: int, unstable: int, names: list[str]) -> str:
    """As text."""
    head = (
        f"# Stability\n\nZ3 {versions()['z3']}: {runs} runs, {SEEDS} seeds and renamings of each distinct obligation; "
    )
    return head + f"{unstable} flips ({unstable / max(runs, 1):.2%}).\n" + "".join(f"- {name}\n" for name in names)


if __name__ == "__main__":
    replace_file(Path(sys.argv[1]), report(*flips()))
