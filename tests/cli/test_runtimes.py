"""``--runtime`` and ``--ray-address``: what stops them before anything runs."""

import importlib.util
import socket
from pathlib import Path

import pytest
from typer.testing import CliRunner

from butterfly.cli.main import app
from butterfly.core.errors import ConfigurationError, DependencyError, ModelError
from tests.splits import write_split


def error_of(*arguments: object) -> BaseException | None:
    return CliRunner().invoke(app, ["generate", *map(str, arguments), "--prompt", "x"]).exception


def test_an_address_without_the_runtime_is_rejected(tmp_path: Path) -> None:
    error = error_of(tmp_path, "--ray-address", "here:1")
    assert isinstance(error, ConfigurationError)
    assert str(error) == "ray-address='here:1' with runtime=local; pass --runtime ray as well"


def test_missing_ray_is_named_with_its_install_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    split = write_split(tmp_path)
    there = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ray" else there(name))
    error = error_of(split, "--runtime", "ray")
    assert isinstance(error, DependencyError)
    assert str(error) == "runtime=ray needs ray; run: pip install 'butterfly-lm[ray]'"


def test_an_address_without_a_listener_is_an_error_at_once(tmp_path: Path) -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{reserved.getsockname()[1]}"
        error = error_of(write_split(tmp_path), "--runtime", "ray", "--ray-address", address)
    assert isinstance(error, ModelError)
    assert f"ray-address='{address}': nothing answers there" in str(error)


def test_an_address_with_a_scheme_is_rejected(tmp_path: Path) -> None:
    error = error_of(write_split(tmp_path), "--runtime", "ray", "--ray-address", "ray://127.0.0.1:10001")
    assert isinstance(error, ModelError)
    assert str(error).endswith("has a scheme; expected HOST:PORT of the head, as '127.0.0.1:6379'")
