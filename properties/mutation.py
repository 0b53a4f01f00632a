"""Mutation by a tool: ``python -m properties.mutation`` breaks fusion/ and contracts/ where cosmic-ray can, at random.

The hand-made mutants of ``properties/mutants.py`` run in every ``make test``; this is the wider net, minutes long, with
a committed result. It works on a copy of the repository, takes a seeded sample of all mutations, and lists survivors.
"""

import argparse
import json
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
MODULES = [
    "fusion/checks.py", "fusion/latent_mean.py", "fusion/linear_pool.py", "fusion/log_pool.py",
    "fusion/log_sum_exp_pool.py", "fusion/pool.py", "fusion/root.py", "fusion/rounding.py", "fusion/smooth_median.py",
    "fusion/weighted_mean.py", "fusion/weights.py", "contracts/analytic.py", "contracts/balls.py",
    "contracts/derivatives.py", "contracts/numeric.py", "contracts/suite.py",
    *(f"contracts/laws/{path.name}" for path in sorted((ROOT / "butterfly/contracts/laws").glob("[!_]*.py"))),
]  # fmt: skip
TESTS = (
    "-m pytest -x -q -p no:cacheprovider tests/fusion tests/contracts/test_smooth.py tests/contracts/test_suite.py "
    "tests/contracts/test_balls.py properties --hypothesis-profile mutation"
)
CONFIG = """
[cosmic-ray]
module-path = {modules}
timeout = {timeout}
excluded-modules = []
test-command = "{python} {tests}"

[cosmic-ray.distributor]
name = "local"
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, default=60, help="how many mutations, drawn at random")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--timeout", type=float, default=300.0, help="seconds for one; a time-out counts as noticed")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "mutants.json")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        ignored = shutil.ignore_patterns(".git", ".venv", "out", "*.egg-info", "__pycache__", ".*_cache")
        shutil.copytree(ROOT, copy, ignore=ignored)
        config = copy / "mutation.toml"
        config.write_text(
            CONFIG.format(
                modules=json.dumps([f"butterfly/{name}" for name in MODULES]), timeout=arguments.timeout,
                python=sys.executable, tests=TESTS,
            )
        )  # fmt: skip
        tool = [sys.executable, "-m", "cosmic_ray.cli"]
        session = copy / "session.sqlite"
        subprocess.run([*tool, "init", config.name, session.name], cwd=copy, check=True)
        whole = _sample(session, arguments.sample, arguments.seed)
        subprocess.run([*tool, "exec", config.name, session.name], cwd=copy, check=True)
        dumped = subprocess.run([*tool, "dump", session.name], cwd=copy, check=True, capture_output=True, text=True)
    record = _record([json.loads(line) for line in dumped.stdout.splitlines() if line.strip()], whole, arguments.seed)
    arguments.out.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{record['killed']} of {record['sample']} mutations noticed, of {whole} possible: {arguments.out}")


def _sample(session: Path, size: int, seed: int) -> int:
    """Keep so many work items; the number that there were."""
    with sqlite3.connect(session) as database:
        jobs = [row[0] for row in database.execute("select job_id from work_items order by job_id")]
        order = [
            row[0]
            for row in database.execute(
                "select job_id from mutation_specs order by module_path, start_pos_row, start_pos_col, operator_name,"
                " occurrence"
            )
        ]
        kept = set(random.Random(seed).sample(order, min(size, len(order))))
        for job in jobs:
            if job not in kept:
                database.execute("delete from mutation_specs where job_id = ?", (job,))
                database.execute("delete from work_items where job_id = ?", (job,))
    return len(jobs)


def _record(pairs: list[Any], whole: int, seed: int) -> dict[str, Any]:
    """The score, and every survivor with its place."""
    survivors, killed = [], 0
    for item, result in pairs:
        if result is None or result["test_outcome"] == "survived":
            place = item["mutations"][0]
            changed = (result["diff"] or "").splitlines() if result else []
            survivors.append(
                {
                    "module": place["module_path"],
                    "line": place["start_pos"][0],
                    "operator": place["operator_name"],
                    "difference": [line for line in changed if line[:1] in "+-" and line[:3] not in ("+++", "---")],
                }
            )
        else:
            killed += 1
    return {
        "command": "make mutants", "seed": seed, "possible": whole, "sample": len(pairs), "killed": killed,
        "survivors": survivors,
    }  # fmt: skip


if __name__ == "__main__":
    main()
