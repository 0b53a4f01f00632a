"""The forms that a line of a data set may have: questions with targets, completions, instructions and chats."""

import difflib
import json
from typing import Any

from butterfly.capability.item import Item, Turn, quoted

Form = tuple[str, ...]
FORMS: tuple[Form, ...] = (("input", "target"), ("prompt", "completion"), ("instruction", "output"), ("messages",))
"""The keys that a line must have, by form."""
EXAMPLE = '{"input": "…", "target": "…"}'
MESSAGES = '{"messages": [{"role": "user", "content": "…"}, {"role": "assistant", "content": "…"}]}'
EXAMPLES = {form: "{" + ", ".join(f'"{key}": "…"' for key in form) + "}" for form in FORMS} | {("messages",): MESSAGES}


def to_item(value: dict[str, Any]) -> Item:
    """The item of one line, whichever form it has; other keys, such as an id, are the user's own.

    The forms are ``input`` and ``target``; ``prompt`` and ``completion``, as text or as lists of messages;
    ``instruction``, ``input`` where there is one and ``output``; ``messages``, whose last is the assistant's. Text of
    ``prompt`` is given to a model as it stands; instructions and messages go through the tokenizer's chat template.
    ``ValueError`` with the fix for anything else.
    """
    if value.keys() >= {"input", "target"}:
        return Item(_filled(value, "input"), _text(value, "target"))
    if "messages" in value:
        return _chat(value["messages"])
    if value.keys() >= {"instruction", "output"}:
        asked = _filled(value, "instruction")
        given = _text(value, "input") if value.get("input") is not None else ""
        asked = f"{asked}\n\n{given}" if given.strip() else asked
        return Item(asked, _text(value, "output"), (("user", asked),))
    if value.keys() >= {"prompt", "completion"}:
        parts = value["prompt"], value["completion"]
        if all(isinstance(part, list) for part in parts):
            return _chat([*parts[0], *parts[1]])
        if any(isinstance(part, list) for part in parts):
            raise ValueError("one of prompt and completion is a list of messages; give both as text or both as lists")
        return Item(_filled(value, "prompt"), _text(value, "completion"))
    raise ValueError(_missing(value))


def _missing(value: dict[str, Any]) -> str:
    """What lacks for the form that a line comes nearest to."""

    def nearness(form: Form) -> float:
        return sum(max((difflib.SequenceMatcher(None, key, has).ratio() for has in value), default=0) for key in form)

    form = max(FORMS, key=lambda form: nearness(form) / len(form))
    expected = " and ".join(map(repr, form))
    for key in value:
        near = difflib.get_close_matches(key, form, n=1) if key not in form else []
        if near and near[0] not in value:
            return f"the key {quoted(key)} is unknown, expected {expected}; did you mean {near[0]!r}?"
    form = form if any(key in value for key in form) else FORMS[0]
    return f"the key {next(key for key in form if key not in value)!r} is missing; expected {EXAMPLES[form]}"


def _text(value: dict[str, Any], key: str) -> str:
    text = value[key]
    if not isinstance(text, str):
        shown = quoted(json.dumps(text, ensure_ascii=False))
        raise ValueError(f"{key} is {shown}, expected a string; put the value in quotes")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError(f"{key} holds half a surrogate pair, which is no text; remove or complete the \\u escape")
    return text


def _filled(value: dict[str, Any], key: str) -> str:
    text = _text(value, key)
    if not text.strip():
        raise ValueError(f"{key} is empty, expected the text that the model is given; fill it in or remove the line")
    return text


def _chat(messages: object) -> Item:
    if not isinstance(messages, list) or len(messages) < 2:
        raise ValueError(f"messages holds no question with an answer; expected {MESSAGES}")
    turns: list[Turn] = []
    for message in messages:
        if not isinstance(message, dict) or not message.keys() >= {"role", "content"}:
            raise ValueError(f"a message is without role and content; expected {MESSAGES}")
        turns.append((_text(message, "role"), _text(message, "content")))
    *given, (role, target) = turns
    if role != "assistant":
        raise ValueError(f"the last message is by {quoted(role)}, expected 'assistant'; end with the right answer")
    if not any(content.strip() for _, content in given):
        raise ValueError("every message before the last is empty, expected a question; fill it in or remove the line")
    alone = len(given) == 1
    plain = given[0][1] if alone else "\n".join(f"{role}: {content}" for role, content in given)
    return Item(plain, target, tuple(given))
