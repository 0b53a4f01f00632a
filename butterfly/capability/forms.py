"""The forms that a line of a data set may have: questions with targets, completions, instructions and chats."""

import difflib
import json
from typing import Any

from butterfly.capability.item import Item, Turn, quoted

KEYS = ("input", "target")
EXAMPLE = '{"input": "…", "target": "…"}'
MESSAGES = '{"messages": [{"role": "user", "content": "…"}, {"role": "assistant", "content": "…"}]}'


def to_item(value: dict[str, Any]) -> Item:
    """The item of one line, whichever form it has; other keys, such as an id, are the user's own.

    The forms are ``input`` and ``target``; ``prompt`` and ``completion``; ``instruction``, ``input`` where there is one
    and ``output``; ``messages``, whose last is the assistant's. ``ValueError`` with the fix for anything else.
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
        return Item(_filled(value, "prompt"), _text(value, "completion"))
    raise ValueError(_missing(value))


def _missing(value: dict[str, Any]) -> str:
    for key in value:
        near = [] if key in KEYS else difflib.get_close_matches(key, KEYS, n=1)
        if near and near[0] not in value:
            return f"the key {quoted(key)} is unknown, expected 'input' and 'target'; did you mean {near[0]!r}?"
    return f"the key {next(key for key in KEYS if key not in value)!r} is missing; expected {EXAMPLE}"


def _text(value: dict[str, Any], key: str) -> str:
    text = value[key]
    if not isinstance(text, str):
        found = quoted(json.dumps(text, ensure_ascii=False))
        raise ValueError(f"{key} is {found}, expected a string; put the value in quotes")
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
