"""Running Agda: type-checking modules, asking for normal forms, writing its HTML; never beside the sources."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from butterfly.core.errors import DependencyError, SpecificationError
from butterfly.spec.source import module_path, module_paths

FLAGS = ("--no-libraries", "--safe", "-W", "error")
"""No library but our own modules, nothing unsafe, and every warning an error."""
EVERYTHING = "Everything"
"""The module that imports all others; made for a check, never kept."""
TIMEOUT_S = 600


@dataclass(frozen=True, slots=True)
class Checked:
    """Agda's result for a module: whether it type-checks, and the message where it does not."""

    module: str
    holds: bool
    message: str


def find_agda() -> Path:
    """The Agda that pip installed beside this Python, or the one on the path.

    Raises:
        DependencyError: there is none.
    """
    beside = Path(sys.executable).parent / "agda"
    program = str(beside) if beside.is_file() else shutil.which("agda")
    if program is None:
        raise DependencyError(
            "agda was not found; expected Agda 2.6.4.3 to check the specification: pip install 'butterfly-lm[agda]' "
            "(Python 3.11 or 3.12)"
        )
    return Path(program)


@dataclass(frozen=True, slots=True)
class Agda:
    """An Agda program and a folder of modules that it works on; interfaces are cached in that folder."""

    program: Path
    root: Path

    def version(self) -> str:
        """The version number alone: ``2.6.4.3``."""
        lines = self._run(["--version"]).stdout.splitlines()
        words = lines[0].split() if lines else []
        if len(words) < 3 or words[:2] != ["Agda", "version"]:
            raise SpecificationError(f"{str(self.program)!r} --version said {lines[:1]}; expected 'Agda version …'")
        return words[2].partition("-")[0]

    def check(self, module: str) -> Checked:
        """Type-check one module and what it imports."""
        done = self._run([*FLAGS, "-i", ".", str(module_path(Path(), module))])
        messages = [
            line for line in (done.stdout + done.stderr).splitlines() if not line.lstrip().startswith("Checking ")
        ]
        return Checked(module, done.returncode == 0, "\n".join(messages).replace(f"{self.root}/", ""))

    def check_all(self) -> list[Checked]:
        """Type-check every module of the folder; each on its own where the whole does not, to say which fail."""
        modules = list(module_paths(self.root))
        imports = "".join(f"import {module}\n" for module in modules)
        everything = self.root / f"{EVERYTHING}.agda"
        everything.write_text(f"{{-# OPTIONS --safe --cubical #-}}\nmodule {EVERYTHING} where\n{imports}")
        whole = self.check(EVERYTHING)
        if whole.holds:
            return [Checked(module, True, "") for module in modules]
        return [self.check(module) for module in modules]

    def normal_forms(self, module: str, expressions: Sequence[str]) -> list[str]:
        """What each expression computes to, in the scope of a module.

        Raises:
            SpecificationError: the module does not type-check, or an expression does not make sense in it.
        """
        path = json.dumps(str(module_path(self.root, module)), ensure_ascii=False)
        flags = json.dumps([*FLAGS, "-i", str(self.root)], ensure_ascii=False).replace('", "', '","')
        commands = [f"Cmd_load {path} {flags}"]
        commands += [
            f"Cmd_compute_toplevel DefaultCompute {json.dumps(expression, ensure_ascii=False)}"
            for expression in expressions
        ]
        text = "".join(f"IOTCM {path} NonInteractive Direct ({command})\n" for command in commands)
        done = self._run(["--interaction-json"], text)
        values, trouble = [], ""
        for line in done.stdout.splitlines():
            line = line.removeprefix("JSON> ")
            if not line.startswith("{"):
                continue
            info = json.loads(line).get("info", {})
            if isinstance(info, dict) and info.get("kind") == "NormalForm":
                values.append(str(info["expr"]))
            elif isinstance(info, dict) and info.get("kind") == "Error" and not trouble:
                trouble = str(info["error"]["message"])
        if trouble or len(values) != len(expressions):
            first = " ".join(trouble.split()) or f"{len(values)} answers to {len(expressions)} questions"
            raise SpecificationError(f"agda could not evaluate in {module}: {first}")
        return values

    def html(self, module: str, out: Path) -> None:
        """Write Agda's linked HTML of a module and everything that it imports into ``out``.

        Raises:
            SpecificationError: the module does not type-check.
        """
        done = self._run([*FLAGS, "-i", ".", "--html", f"--html-dir={out.resolve()}", str(module_path(Path(), module))])
        if done.returncode != 0:
            raise SpecificationError(
                f"agda wrote no HTML: {' '.join(done.stdout.split())[-500:]}; run `butterfly spec check`"
            )

    def _run(self, arguments: Iterable[str], text: str = "") -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(
                [str(self.program), *arguments], cwd=self.root, input=text, capture_output=True, text=True,
                encoding="utf-8", timeout=TIMEOUT_S, env={"LC_ALL": "C.UTF-8", "PATH": "", "HOME": str(self.root)},
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise SpecificationError(f"agda ran for more than {TIMEOUT_S} s; expected seconds: try again") from None
        except OSError as error:
            raise DependencyError(f"{str(self.program)!r} does not run: {error.strerror}; reinstall agda") from error


def copy_sources(root: Path, target: Path) -> None:
    """Copy the Agda modules of ``root``, and nothing else, so that a check starts from the text alone."""
    for path in module_paths(root).values():
        copy = target / path.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)


@contextmanager
def fresh(root: Path) -> Iterator[Agda]:
    """Agda over a copy of the modules of ``root`` that is removed afterwards: no interface file of old is trusted."""
    program = find_agda()
    with TemporaryDirectory(prefix="butterfly-spec-") as folder:
        copy_sources(root, Path(folder))
        yield Agda(program, Path(folder))
