"""Mutation testing with cosmic-ray: ``python -m properties.mutation``.

The hand-made mutants of ``properties/mutants.py`` run in every ``make test``. This wider search takes hours, and its
result is committed. It takes a seeded sample of all mutations of each group of packages and lists the survivors. Each
of ``--processes`` works on a copy of the repository of its own. The reasons of survivors are written by hand into the
result; a later run keeps those of the same changes.
"""

import argparse
import json
import os
import random
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from cosmic_ray.work_item import MutationSpec

ROOT = Path(__file__).resolve().parents[1]
PYTEST = f"{shlex.quote(sys.executable)} -m pytest -x -q -p no:cacheprovider"
IGNORED = shutil.ignore_patterns(".git", ".venv", "out", "*.egg-info", "__pycache__", ".*_cache", ".hypothesis")
PATIENCE = 4
"""A mutation counts as noticed if the tests take this many times as long as on unbroken code."""


class Group(NamedTuple):
    """Packages that the same tests look at."""

    modules: list[str]
    tests: str
    nearest: dict[str, str]
    """The tests of a folder, which are run first, as they notice most of what is broken there."""

    def parts(self, module: str) -> list[str]:
        """The tests nearest to a module, and then all."""
        return [*(tests for folder, tests in self.nearest.items() if module.startswith(folder)), self.tests]


def _command(parts: list[str]) -> str:
    """What the tool runs, which starts no shell by itself."""
    return f"sh -c {shlex.quote(' && '.join(f'{PYTEST} {tests}' for tests in parts))}"


def _within(package: str) -> list[str]:
    folder = ROOT / "butterfly" / package
    return sorted(f"{package}/{path.relative_to(folder)}" for path in folder.rglob("[!_]*.py"))


def _tests(*parts: str) -> str:
    return " ".join(f"tests/prove/{part}" for part in parts)


GROUPS = {
    "fusion, contracts": Group(
        [
            "fusion/checks.py", "fusion/latent_mean.py", "fusion/linear_pool.py", "fusion/log_pool.py",
            "fusion/log_sum_exp_pool.py", "fusion/pool.py", "fusion/root.py", "fusion/rounding.py",
            "fusion/smooth_median.py", "fusion/weighted_mean.py", "fusion/weights.py", "contracts/analytic.py",
            "contracts/balls.py", "contracts/derivatives.py", "contracts/numeric.py", "contracts/suite.py",
            *_within("contracts/laws"),
        ],
        "tests/fusion tests/contracts/test_smooth.py tests/contracts/test_suite.py tests/contracts/test_balls.py "
        "properties --ignore=properties/test_mutation.py --hypothesis-profile mutation",
        {},
    ),
    "prove, evaluation": Group(
        [*_within("prove"), *_within("evaluation")],
        "tests/evaluation " + _tests(
            "terms", "solving", "symbolic", "witnesses", "generality", "statements", "records",
            "artifacts/test_stability.py", "artifacts/test_source_files.py", "artifacts/test_vnnlib.py",
        ),
        {
            "evaluation/": "tests/evaluation",
            **{f"prove/{folder}/": _tests(folder) for folder in ("terms", "solving", "symbolic", "export", "rounding")},
            "prove/mutants/": _tests("mutants/test_operator_mutants.py"),
            "prove/induction/": _tests("claims/test_false_claims.py"),
            "prove/claims/": _tests(
                "claims/test_restriction.py", "fooling/test_circumstances.py", "fooling/test_strangers.py"
            ),
            "prove/claims/median": _tests("claims/test_median.py"),
            "prove/claims/root": _tests("claims/test_median.py"),
            "prove/citation": _tests("test_citation.py"),
            "prove/check": _tests("test_check.py"),
        },
    ),
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, default=60, help="how many mutations of each group, drawn at random")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=1, help="how many mutations are tried at once")
    parser.add_argument("--group", choices=GROUPS, action="append", help="these packages; the others' results stay")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "mutants.json")
    arguments = parser.parse_args()
    results: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as folder:
        entered = (folder, os.environ.get("PYTHONPATH", ""))
        with ProcessPoolExecutor(arguments.processes, initializer=_enter_a_copy, initargs=entered) as pool:
            names = [name for name in GROUPS if name in (arguments.group or GROUPS)]
            drawn = {}
            for name in names:
                every = [mutation for within in pool.map(_mutations, GROUPS[name].modules) for mutation in within]
                drawn[name] = random.Random(arguments.seed).sample(every, min(arguments.sample, len(every)))
                results[name] = {"date": date.today().isoformat(), "seed": arguments.seed, "possible": len(every)}
            parts = sorted(
                {part for name in names for mutation in drawn[name] for part in GROUPS[name].parts(_module(mutation))}
            )
            seconds = dict(zip(parts, pool.map(_seconds_unbroken, parts), strict=True))
            futures = {
                name: [
                    pool.submit(_tried, GROUPS[name].parts(_module(mutation)), mutation, seconds)
                    for mutation in drawn[name]
                ]
                for name in names
            }
            for name, waited in futures.items():
                results[name]["tried"] = [future.result() for future in waited]
    earlier = json.loads(arguments.out.read_text(encoding="utf-8")) if arguments.out.exists() else {}
    written = record(results, earlier)
    arguments.out.write_text(json.dumps(written, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{written['killed']} of {written['sample']} noticed, of {written['possible']} possible: {arguments.out}")
    for survivor in written["survivors"]:
        if not survivor["reason"]:
            print(f"no reason yet: {survivor['module']}:{survivor['line']} {' '.join(survivor['difference'])}")


def _enter_a_copy(folder: str, path: str) -> None:
    """A process works in a copy of its own, and what it starts imports the package from there."""
    copy = Path(folder) / str(os.getpid())
    shutil.copytree(ROOT, copy, ignore=IGNORED)
    os.chdir(copy)
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(copy), path)))


def _seconds_unbroken(tests: str) -> float:
    """How long tests take; they must hold before anything is broken.

    Each file that they look at differs by a comment, so that a test of its hash, which any change fails, fails here.
    """
    asked = [group for group in GROUPS.values() if tests in (group.tests, *group.nearest.values())]
    files = [Path("butterfly") / module for group in asked for module in group.modules]
    texts = [file.read_text(encoding="utf-8") for file in files]
    for file, text in zip(files, texts, strict=True):
        file.write_text(f"{text}# a copy\n", encoding="utf-8")
    start = time.monotonic()
    done = subprocess.run(shlex.split(_command([tests])), capture_output=True, text=True, check=False)
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, encoding="utf-8")
    if done.returncode:
        raise SystemExit(f"{tests}: fails where nothing is broken\n{done.stdout[-4000:]}{done.stderr[-2000:]}")
    took = time.monotonic() - start
    print(f"{took:.0f} s where nothing is broken: {tests}", flush=True)
    return took


def _mutations(module: str) -> "list[MutationSpec]":
    """All that the tool can break in it, in a fixed order."""
    from cosmic_ray.commands import init
    from cosmic_ray.work_db import WorkDB, use_db

    with tempfile.TemporaryDirectory() as folder, use_db(f"{folder}/db", WorkDB.Mode.create) as session:
        init([Path("butterfly") / module], session, {})
        every = [item.mutations[0] for item in session.work_items]
    return sorted(every, key=lambda mutation: (mutation.start_pos, mutation.operator_name, mutation.occurrence))


def _module(mutation: "MutationSpec") -> str:
    return mutation.module_path.as_posix().removeprefix("butterfly/")


def _tried(parts: list[str], mutation: "MutationSpec", seconds: dict[str, float]) -> dict[str, Any]:
    """One mutation and the outcome of the tests."""
    from cosmic_ray.mutating import mutate_and_test

    module, limit = mutation.module_path.as_posix(), PATIENCE * sum(seconds[part] for part in parts)
    result = mutate_and_test([mutation], _command(parts), limit)
    if result.worker_outcome != "normal":
        raise SystemExit(f"{module}:{mutation.start_pos[0]} {mutation.operator_name}: {result.output}")
    outcome = str(result.test_outcome.value)
    print(f"{module}:{mutation.start_pos[0]} {mutation.operator_name}: {outcome}", flush=True)
    return {
        "module": module, "line": mutation.start_pos[0], "operator": mutation.operator_name,
        "difference": _changed(result.diff), "noticed": outcome == "killed", "late": result.output == "timeout",
    }  # fmt: skip


def _changed(difference: str) -> list[str]:
    lines = difference.splitlines()
    return [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def record(results: dict[str, dict[str, Any]], earlier: dict[str, Any]) -> dict[str, Any]:
    """Scores, and every survivor with its place. Reasons, and groups that did not run, are those of an earlier one."""
    reasons = {_change(survivor): survivor.get("reason", "") for survivor in earlier.get("survivors", [])}
    groups, survivors = {}, []
    for name, group in GROUPS.items():
        if name in results:
            tried = results[name]["tried"]
            groups[name] = {
                **{key: results[name][key] for key in ("date", "seed", "possible")}, "sample": len(tried),
                "killed": sum(mutant["noticed"] for mutant in tried), "late": sum(mutant["late"] for mutant in tried),
            }  # fmt: skip
            left = [{key: mutant[key] for key in PLACE} for mutant in tried if not mutant["noticed"]]
            survivors += [{**mutant, "reason": reasons.get(_change(mutant), "")} for mutant in left]
        elif name in earlier.get("groups", {}):
            groups[name] = earlier["groups"][name]
            within = {f"butterfly/{module}" for module in group.modules}
            survivors += [survivor for survivor in earlier["survivors"] if survivor["module"] in within]
    totals = {key: sum(group[key] for group in groups.values()) for key in ("possible", "sample", "killed")}
    return {
        "command": "make mutants",
        "seed": max(group["seed"] for group in groups.values()),
        **totals,
        "groups": groups,
        "survivors": survivors,
    }


PLACE = ("module", "line", "operator", "difference")


def _change(survivor: dict[str, Any]) -> tuple[str, ...]:
    """What stays the same where lines are added above."""
    return (survivor["module"], survivor["operator"], *survivor["difference"])


if __name__ == "__main__":
    main()
