"""The kinds of value that several schemas share, each with its own rule."""

from collections.abc import Hashable, Iterable
from itertools import pairwise
from typing import Annotated

from pydantic import AfterValidator, Field

from butterfly.schema.strict import InvalidValue, Location

LONGEST_FILE_NAME_BYTES = 200
"""File systems allow 255; the rest is for a prefix or suffix of ours."""


def _fits_a_file_name(text: str) -> str:
    if len(text.encode()) > LONGEST_FILE_NAME_BYTES:
        raise InvalidValue(text, f"at most {LONGEST_FILE_NAME_BYTES} bytes of UTF-8", "choose a shorter name")
    return text


def _strictly_increasing(numbers: list[int]) -> list[int]:
    for place, (one, next_one) in enumerate(pairwise(numbers), 1):
        if next_one <= one:
            raise InvalidValue(
                next_one,
                f"a number above {one}, the one before it",
                "sort the list and name each number once",
                (place,),
            )
    return numbers


def require_distinct(values: Iterable[tuple[Hashable, Location]], what: str) -> None:
    """``InvalidValue`` at the second place of a value that stands in two."""
    seen: set[Hashable] = set()
    for value, place in values:
        if value in seen:
            raise InvalidValue(value, f"{what} that no other has", "give each its own", place)
        seen.add(value)


Text = Annotated[str, Field(min_length=1)]
"""A text with something in it."""

Share = Annotated[float, Field(ge=0, le=1)]
"""A number from 0 to 1."""

Count = Annotated[int, Field(ge=0)]
"""A whole number from 0."""

Positive = Annotated[int, Field(gt=0)]
"""A whole number from 1."""

Seed = Annotated[int, Field(ge=0, lt=2**32)]
"""A seed that every random number generator takes."""

Layers = Annotated[list[Count], AfterValidator(_strictly_increasing)]
"""Indices of layers from 0, each above the one before."""

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in lower-case hexadecimal digits."""

Identifier = Annotated[
    str,
    Field(pattern=r'^[^\s/\\:*?"<>|\x00-\x1f\x7f]([^/\\:*?"<>|\x00-\x1f\x7f]*[^\s./\\:*?"<>|\x00-\x1f\x7f])?$'),
    AfterValidator(_fits_a_file_name),
]
"""A name that is also one of a file on every system."""
