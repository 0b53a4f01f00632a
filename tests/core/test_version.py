"""The version is stated in two places, and they agree."""

import tomllib
from pathlib import Path

import butterfly

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def test_the_package_and_the_project_state_one_version() -> None:
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    assert (project["name"], project["version"]) == ("butterfly-lm", butterfly.__version__)
