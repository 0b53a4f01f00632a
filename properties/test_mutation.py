"""What the run of the mutation tool writes, without the tool."""

import json
from pathlib import Path
from typing import Any

import pytest

from properties.mutation import GROUPS, ROOT, record

COMMITTED = json.loads((ROOT / "benchmarks" / "mutants.json").read_text(encoding="utf-8"))


def tried(module: str, line: int, *, noticed: bool, late: bool = False) -> dict[str, Any]:
    difference = ["-    return a", "+    return b"]
    place = {"module": module, "line": line, "operator": "core/NumberReplacer", "difference": difference}
    return {**place, "noticed": noticed, "late": late}


def test_a_reason_stays_with_its_change_where_lines_move() -> None:
    root, claim = "butterfly/fusion/root.py", "butterfly/prove/claims/claim.py"
    attempts = [tried(root, 7, noticed=False), tried(root, 9, noticed=True), tried(root, 11, noticed=True, late=True)]
    first = record({"fusion, contracts": {"date": "2026-11-28", "seed": 0, "possible": 50, "tried": attempts}}, {})
    assert [survivor["reason"] for survivor in first["survivors"]] == [""]
    first["survivors"][0]["reason"] = "equal numbers"
    moved = {
        "date": "2026-11-28",
        "seed": 1,
        "possible": 60,
        "tried": [tried(root, 8, noticed=False), tried(root, 9, noticed=True)],
    }
    other = {"date": "2026-11-28", "seed": 0, "possible": 90, "tried": [tried(claim, 7, noticed=False)]}
    second = record({"fusion, contracts": moved, "prove, evaluation": other}, first)
    assert [(survivor["module"], survivor["line"], survivor["reason"]) for survivor in second["survivors"]] == [
        (root, 8, "equal numbers"), (claim, 7, ""),
    ]  # fmt: skip
    assert (second["possible"], second["sample"], second["killed"]) == (150, 3, 1)
    assert first["groups"]["fusion, contracts"]["late"] == 1


def test_a_group_that_did_not_run_keeps_its_result() -> None:
    pool = {
        "date": "2026-11-28",
        "seed": 0,
        "possible": 50,
        "tried": [tried("butterfly/fusion/root.py", 7, noticed=False)],
    }
    claim = {
        "date": "2026-11-28",
        "seed": 0,
        "possible": 90,
        "tried": [tried("butterfly/prove/claims/claim.py", 7, noticed=True)],
    }
    first = record({"fusion, contracts": pool}, {})
    second = record({"prove, evaluation": claim}, first)
    assert second["groups"] == {**first["groups"], "prove, evaluation": second["groups"]["prove, evaluation"]}
    assert second["survivors"] == first["survivors"]
    assert (second["possible"], second["sample"], second["killed"]) == (140, 2, 1)


@pytest.mark.parametrize("name", GROUPS)
def test_every_module_and_test_is_there(name: str) -> None:
    group = GROUPS[name]
    assert all((ROOT / "butterfly" / module).is_file() for module in group.modules)
    for part in {part for module in group.modules for part in group.parts(module)}:
        named = [word for word in part.split() if word.startswith(("tests", "properties"))]
        assert named
        assert all((ROOT / word).exists() for word in named)
    assert all(any(module.startswith(folder) for module in group.modules) for folder in group.nearest)


def test_every_survivor_of_the_committed_run_has_a_reason() -> None:
    assert [survivor for survivor in COMMITTED["survivors"] if not survivor.get("reason")] == []
    assert COMMITTED["sample"] - COMMITTED["killed"] == len(COMMITTED["survivors"])
    known = {f"butterfly/{module}" for group in GROUPS.values() for module in group.modules}
    assert {survivor["module"] for survivor in COMMITTED["survivors"]} <= known


def test_caches_and_the_environment_are_not_copied(tmp_path: Path) -> None:
    from properties.mutation import IGNORED

    names = ["butterfly", "benchmarks", "out", ".git", ".venv", "__pycache__", ".mypy_cache"]
    assert set(names) - IGNORED(str(tmp_path), names) == {"butterfly", "benchmarks"}
