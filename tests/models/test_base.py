"""What cannot be split is refused with one clear line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from butterfly.core.errors import ModelError
from butterfly.models import load_base
from tests.tiny import write_model


def _edit(folder: Path, **changes: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def _truncate(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:1000])


def _drop_a_layer(folder: Path) -> None:
    _edit(folder, num_hidden_layers=6)


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        (lambda folder: (folder / "config.json").unlink(), "config.json"),
        (lambda folder: (folder / "config.json").write_text("{"), "config.json cannot be read"),
        (lambda folder: (folder / "model.safetensors").unlink(), "cannot be read"),
        (_truncate, "cannot be read"),
        (_drop_a_layer, "lacks model.layers.5"),
        (lambda folder: _edit(folder, architectures=["LlamaForSequenceClassification"]), "ForCausalLM"),
        (lambda folder: _edit(folder, model_type="bert", architectures=["BertForCausalLM"]), "'bert'"),
        (lambda folder: _edit(folder, model_type="no-such-family"), "config.json cannot be read"),
    ],
)
def test_a_damaged_or_foreign_model_is_refused(tmp_path: Path, damage: Callable[[Path], object], named: str) -> None:
    write_model(tmp_path)
    damage(tmp_path)
    with pytest.raises(ModelError) as caught:
        load_base(str(tmp_path))
    assert named in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_directory_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no such directory"):
        load_base(str(tmp_path / "nowhere"))
