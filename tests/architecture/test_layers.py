"""The drawings in docs/architecture.md are those of the linter's contracts."""

import importlib.util
from pathlib import Path

import pytest

from butterfly.core.errors import ConfigurationError

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "architecture.md"
spec = importlib.util.spec_from_file_location("layers", ROOT / "docs" / "layers.py")
assert spec is not None
assert spec.loader is not None
layers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(layers)


def test_the_drawings_are_those_of_the_contracts() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert layers.updated(page, layers.layered()) == page, "run `make layers`"


def test_every_package_is_in_a_drawing() -> None:
    drawn = layers.layered()
    for package in ("butterfly", "butterfly.prove"):
        folders = {path.parent.name for path in (ROOT / package.replace(".", "/")).glob("*/__init__.py")}
        assert folders <= {name for layer in drawn[package] for name in layer}


def test_another_order_is_another_drawing() -> None:
    page, drawn = PAGE.read_text(encoding="utf-8"), layers.layered()
    drawn["butterfly"].reverse()
    assert layers.updated(page, drawn) != page
    with pytest.raises(ConfigurationError, match="has no lines"):
        layers.updated("nothing here", drawn)
