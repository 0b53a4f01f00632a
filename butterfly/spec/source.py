"""Where the Agda sources are, and what each module's content is."""

from pathlib import Path

from butterfly.core.canonical import sha256_file
from butterfly.core.errors import SpecificationError

CHECKED = "checked.json"
"""The committed record of what was type-checked, beside the sources."""


def find_sources() -> Path | None:
    """The folder ``spec/`` of the checkout that this package runs from, or None where it was installed without one."""
    folder = Path(__file__).resolve().parents[2] / "spec"
    return folder if (folder / "Butterfly" / "Index.agda").is_file() else None


def sources() -> Path:
    """As ``find_sources``.

    Raises:
        SpecificationError: the package was installed without the specification.
    """
    folder = find_sources()
    if folder is None:
        missing = Path(__file__).resolve().parents[2] / "spec" / "Butterfly" / "Index.agda"
        raise SpecificationError(
            f"no specification at {str(missing)!r}; expected the spec/ folder of a checkout: clone the repository and "
            "run `pip install -e .` in it"
        )
    return folder


def module_name(root: Path, path: Path) -> str:
    """The name of the Agda module that a file under ``root`` holds: ``Butterfly.Pool.Base``."""
    return ".".join(path.relative_to(root).with_suffix("").parts)


def module_path(root: Path, module: str) -> Path:
    """The file of a module."""
    return root.joinpath(*module.split(".")).with_suffix(".agda")


def module_paths(root: Path) -> dict[str, Path]:
    """Every module under ``root`` by name, in the order of the names."""
    modules = {module_name(root, path): path for path in (root / "Butterfly").rglob("*.agda")}
    return dict(sorted(modules.items()))


def module_hashes(root: Path) -> dict[str, str]:
    """The SHA-256 of every module's file."""
    return {module: sha256_file(path) for module, path in module_paths(root).items()}
