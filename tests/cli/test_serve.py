"""``butterfly serve``: what stops it before it serves."""

import importlib.util
import socket
from pathlib import Path

import pytest
from typer.testing import CliRunner

from butterfly.cli.main import app
from butterfly.core.errors import ConfigurationError, DependencyError, ModelError


def test_a_missing_package_is_named_with_its_install_command(monkeypatch: pytest.MonkeyPatch) -> None:
    there = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "uvicorn" else there(name))
    error = CliRunner().invoke(app, ["serve", "split"]).exception
    assert isinstance(error, DependencyError)
    assert str(error) == "serve needs uvicorn; run: pip install 'butterfly-lm[serve]'"


def test_a_taken_port_and_a_folder_that_is_no_split_are_errors(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        error = CliRunner().invoke(app, ["serve", str(tmp_path), "--port", str(taken.getsockname()[1])]).exception
    assert isinstance(error, ConfigurationError)
    assert "pass another --port" in str(error)
    assert isinstance(CliRunner().invoke(app, ["serve", str(tmp_path), "--port", "0"]).exception, ModelError)
