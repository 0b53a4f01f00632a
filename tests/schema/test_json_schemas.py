"""The exported JSON Schemas accept what we write, reject unknown keys, and explain every key."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from butterfly.schema import json_schemas

DATA = Path(__file__).parent / "data"
SCHEMAS = json_schemas()
EXAMPLES = {
    name: json.loads((DATA / f"specification_{name}.json").read_text(encoding="utf-8"))
    for name in ("configuration", "manifest")
}


def objects(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every object with named keys in a schema, the top one included."""
    yield schema
    yield from (part for part in schema["$defs"].values() if "properties" in part)


def test_there_is_one_for_each_document() -> None:
    assert set(SCHEMAS) == {"configuration", "manifest", "compliance"}


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_each_is_a_closed_and_explained_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])
    assert json.loads(json.dumps(SCHEMAS[name], allow_nan=False)) == SCHEMAS[name]
    for part in objects(SCHEMAS[name]):
        assert part["additionalProperties"] is False
        for key, field in part["properties"].items():
            assert field.get("description"), f"{part['title']}.{key}"


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_the_examples_of_the_specification_are_valid(name: str) -> None:
    jsonschema.validate(EXAMPLES[name], SCHEMAS[name], cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize("name", sorted(EXAMPLES))
@pytest.mark.parametrize("change", [{"unknown": 1}, {"worker_id": "a/b", "workers": []}])
def test_wrong_documents_are_not(name: str, change: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(EXAMPLES[name] | change, SCHEMAS[name], cls=jsonschema.Draft202012Validator)


def test_a_report_states_whether_it_passed() -> None:
    assert "passed" in SCHEMAS["compliance"]["required"]
