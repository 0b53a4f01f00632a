"""The artifact of a statement that stands beside the contracts: its queries, and a record of what was answered.

Arithmetic speaks of no operator, so what meets its hypotheses is a model of Z3's, and its twin is the obligation
without its hypotheses or with its goal moved. Of the gate there are cases in torch, and gates that are broken.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from butterfly.core.canonical import sha256_text, write_json
from butterfly.core.files import replace_file
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts import BETWEEN, MET, QUERIES, Solved, answered
from butterfly.prove.axioms import NAMES
from butterfly.prove.models import Model, refuted
from butterfly.prove.obligation import COMMAND
from butterfly.prove.recorded import unlike
from butterfly.prove.standing import Standing, standing
from butterfly.prove.weaker import weakened

RECORD = "statement.json"
ENOUGH = (*MET, Model.SOLVER)
"""What may meet the hypotheses."""


def facts(one: Standing) -> dict[str, Any]:
    """What a record says that needs no solver."""
    used = {label for each in one.obligations for label, _ in each.axioms()}
    return {
        "command": COMMAND,
        "id": one.id,
        "statement": one.statement,
        "assumptions": list(one.assumptions),
        "axioms": [f"{name}: {text}" for name, text in NAMES.items() if name in used],
        "hashes": {"source": one.source, "queries": sha256_text(BETWEEN.join(one.queries))},
    }


def twins(one: Standing, solved: Solved) -> dict[str, str]:
    """Of each obligation, by its name: what makes it false, in words; empty where nothing does."""
    asked = {each.name for each in one.obligations}
    found: dict[str, str] = {}
    for how, made in one.broken().items():
        for each in made:
            if each.name in asked and each.name not in found and refuted(each, solved):
                found[each.name] = f"{how}: {solved('z3', each.query(())).result}"
    return {each.name: found.get(each.name) or weakened(each, solved) for each in one.obligations}


def write(root: Path, one: Standing, solved: Solved) -> Verdict:
    """Solve, and write the artifact; proved where every obligation is discharged and has a twin."""
    words = twins(one, solved)
    found = answered(one.obligations, one.queries, solved, ENOUGH)
    results = [replace(each, twin=words[each.name]) for each in found]
    good = all(each.discharged and each.twin and "unsat" not in each.twin for each in results)
    word = Verdict.PROVED if good and results else Verdict.UNKNOWN
    replace_file(root / one.folder / QUERIES, BETWEEN.join(one.queries))
    counts = dict(sorted(Counter(each.model for each in results).items()))
    more = {"verdict": word.value, "models": counts, "obligations": [asdict(each) for each in results]}
    write_json(root / one.folder / RECORD, facts(one) | more)
    return word


def problems(root: Path, one: Standing, solved: Solved | None = None) -> Iterator[str]:
    """What of an artifact is not so, of the code that runs here; with ``solved`` the solvers are asked again."""
    folder = root / one.folder
    try:
        said = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        for key, value in {**facts(one), "verdict": Verdict.PROVED.value}.items():
            if said[key] != value:
                yield f"{key} is {said[key]!r}; the code says {value!r}"
        yield from unlike(folder, one.obligations, one.queries, said, solved, ENOUGH)
        recorded = {each["name"]: each["twin"] for each in said["obligations"]}
        if not all(recorded.values()):
            yield "an obligation has no twin"
        if solved is not None and recorded != (now := twins(one, solved)):
            yield f"its twins are {recorded}; the code says {now}"
    except FileNotFoundError as error:
        yield f"there is no {Path(str(error.filename)).name}; run butterfly prove"
    except (OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        yield f"the record cannot be read: {type(error).__name__}: {error}"


def all_problems(root: Path, solved: Solved | None) -> Iterator[tuple[str, str]]:
    """Folder and fault of every statement's artifact, and of those that the code does not make."""
    every = standing()
    for one in every:
        yield from ((one.folder, what) for what in problems(root, one, solved))
    known = {one.folder for one in every}
    on_disk = {str(one.parent.relative_to(root)) for one in root.rglob(RECORD)}
    yield from ((one, "no statement of the code has this artifact") for one in sorted(on_disk - known))
