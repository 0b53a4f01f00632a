"""The base of every schema: strict, closed, frozen, and read from JSON with one clear line for whatever is wrong."""

import difflib
import json
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Self, get_args

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from butterfly.core.errors import ConfigurationError

Location = Sequence[str | int]
"""Keys and list positions from the top of a document to a value in it."""

LONGEST_SHOWN = 80


class InvalidValue(ValueError):
    """Raised by our own validators: what was found, what was expected, and the fix, ``at`` a place below theirs."""

    def __init__(self, value: object, expected: str, fix: str, at: Location = ()) -> None:
        super().__init__(f"found {show(value)}, expected {expected}; fix: {fix}")
        self.value, self.expected, self.fix, self.at = value, expected, fix, tuple(at)


class StrictModel(BaseModel):
    """A part of a document: no key that is not named here, no value of a neighbouring type, no NaN, no change later.

    The docstring below a field is a noun phrase that completes "set it to": it is the description in the JSON Schema
    and the fix in an error.
    """

    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, allow_inf_nan=False, use_attribute_docstrings=True
    )

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """The document in a JSON file; ``ConfigurationError`` names file, key, value and fix."""
        source = str(path)
        try:
            text = Path(path).read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            byte = error.object[error.start : error.start + 1]
            raise rejection(
                source, (), f"the byte 0x{byte.hex()} at offset {error.start}", "UTF-8", "save the file as UTF-8"
            ) from error
        except (OSError, ValueError) as error:
            problem = getattr(error, "strerror", None) or str(error)
            raise rejection(source, (), problem, "a JSON file", "give the path of a file that can be read") from error
        return cls.from_json(text, source)

    @classmethod
    def from_json(cls, text: str, source: str = "JSON text") -> Self:
        """The document in a JSON text; ``source`` is what an error calls it."""
        parse_json(text, source)
        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            raise _translate(cls, error, source) from error

    def to_json(self) -> str:
        """The document as JSON for people to read, with the keys that were given and no others."""
        return write_text(self.model_dump(mode="json", exclude_unset=True))


def write_text(document: object) -> str:
    """A JSON document with two blanks of indentation, keys in their own order, and a final newline."""
    return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def parse_json(text: str, source: str) -> Any:
    """The value of a JSON text; ``ConfigurationError`` where it is none or an object has the same key twice.

    NaN and the infinities are let through here, so that the schema can reject them by their place.
    """

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        members: dict[str, object] = {}
        for key, value in pairs:
            if key in members:
                problem = f"the key {show(key)} twice, with {show(members[key])} and {show(value)}"
                raise rejection(
                    source, (), problem, "every key of an object once", f"remove one of the two {show(key)}"
                )
            members[key] = value
        return members

    try:
        return json.loads(text, object_pairs_hook=once)
    except json.JSONDecodeError as error:
        problem = show(text[error.pos : error.pos + 20]) if error.pos < len(text) else "the end of the text"
        where = f"line {error.lineno}, column {error.colno}"
        raise rejection(source, (), f"{problem} at {where}", f"JSON ({error.msg})", "correct the JSON there") from error
    except RecursionError as error:
        raise rejection(source, (), "brackets nested too deeply", "a document", "remove the nesting") from error
    except ValueError as error:
        raise rejection(source, (), str(error), "numbers of ordinary length", "shorten the number") from error


def rejection(source: str, location: Location, value: str, expected: str, fix: str) -> ConfigurationError:
    """The error of one line: ``source: key.path[0]: found this, expected that; fix: do so``."""
    place = f"{source}: {show_place(location)}" if location else source
    return ConfigurationError(f"{place}: found {value}, expected {expected}; fix: {fix}")


def show(value: object) -> str:
    """A value as it stands in JSON, on one line, shortened in the middle."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    text = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    half = LONGEST_SHOWN // 2
    return text if len(text) <= LONGEST_SHOWN else f"{text[:half]} … {text[-half:]}"


def show_place(location: Location) -> str:
    """A location as code would reach it.

    >>> show_place(("workers", 1, "layer_selection", "output_head"))
    'workers[1].layer_selection.output_head'
    >>> show_place(("evidence", "top 1"))
    'evidence["top 1"]'
    """
    place = ""
    for part in location:
        plain = isinstance(part, str) and re.fullmatch(r"[\w-]+", part)
        place += f".{part}" if plain else f"[{show(part)}]"
    return place.removeprefix(".")


def _translate(model: type[BaseModel], error: ValidationError, source: str) -> ConfigurationError:
    """One problem in one line, and how many more there are; an unknown key first: it may explain a missing one."""
    problems = error.errors(include_url=False)
    first = min(problems, key=lambda problem: problem["type"] != "extra_forbidden")
    location, value, expected, fix = _describe(model, first)
    more = f" ({len(problems) - 1} more after this one)" if len(problems) > 1 else ""
    return rejection(source, location, value, expected, fix + more)


def _describe(model: type[BaseModel], problem: ErrorDetails) -> tuple[Location, str, str, str]:
    location, value, kind = problem["loc"], problem["input"], problem["type"]
    context = problem.get("ctx", {})
    reason = context.get("error")
    if isinstance(reason, InvalidValue):
        return (*location, *reason.at), show(reason.value), reason.expected, reason.fix
    if kind == "extra_forbidden":
        owner, _ = _locate(model, location[:-1])
        known = list(owner.model_fields) if owner else []
        fix = f"write {nearest}" if (nearest := _nearest(str(location[-1]), known)) else "remove it"
        return location, f"an unknown key with {show(value)}", f"one of {', '.join(known)}", fix
    _, field = _locate(model, location)
    meaning = _noun(field) if field and field.description else "what is expected"
    if kind == "missing":
        return location, "nothing", "this key, which is required", f"add it: {meaning}"
    fix = f"set it to {meaning}"
    if field and not field.is_required():
        fix += f", or leave it out for {show(field.get_default(call_default_factory=True))}"
    if kind == "enum" and isinstance(value, str):
        known = re.findall(r"'([^']*)'", str(context["expected"]))
        fix = f"write {show(nearest)}" if (nearest := _nearest(value, known)) else fix
    return location, show(value), _expectation(kind, problem["msg"], context), fix


def _expectation(kind: str, message: str, context: Mapping[str, object]) -> str:
    """pydantic's words for what it expected, as a noun phrase."""
    match kind:
        case "too_short":
            return f"at least {context['min_length']} of them"
        case "too_long":
            return f"at most {context['max_length']} of them"
        case "string_too_short":
            return "a text that is not empty"
        case "string_pattern_mismatch":
            return f"a text that matches {context['pattern']}"
        case "json_invalid":
            return f"JSON ({context['error']})"
        case _:
            return message.removeprefix("Input should be ").replace("a valid array", "a valid list")


def _nearest(word: str, known: Iterable[str]) -> str | None:
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)), None)


def _noun(field: FieldInfo) -> str:
    """The field's description as the rest of a sentence."""
    words = " ".join((field.description or "").split()).removesuffix(".")
    return words[:1].lower() + words[1:] if words[1:2].islower() or words[1:2] == " " else words


def _locate(model: type[BaseModel], location: Location) -> tuple[type[BaseModel] | None, FieldInfo | None]:
    """The schema that applies at a location, None where it is no object of ours, and the field it belongs to."""
    owner: type[BaseModel] | None = model
    field: FieldInfo | None = None
    for part in location:
        if isinstance(part, str) and owner is not None and part in owner.model_fields:
            field = owner.model_fields[part]
            owner = _model_in(field.annotation)
    return owner, field


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for part in get_args(annotation) if (model := _model_in(part))), None)
