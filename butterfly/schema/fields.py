"""The kinds of value that several schemas share, each with its own rule."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Annotated

from pydantic import AfterValidator, Field

from butterfly.schema.strict import InvalidValue, Location, show_place

LONGEST_FILE_NAME_BYTES = 200
"""File systems allow 255; the rest is for a prefix or suffix of ours."""


def _fits_a_file_name(text: str) -> str:
    if len(text.encode()) > LONGEST_FILE_NAME_BYTES:
        raise InvalidValue(text, f"at most {LONGEST_FILE_NAME_BYTES} bytes of UTF-8", "choose a shorter name")
    return text


def _strictly_increasing(numbers: list[int]) -> list[int]:
    for place, (number, next_one) in enumerate(pairwise(numbers), 1):
        if next_one <= number:
            raise InvalidValue(
                next_one,
                f"a number above {number}, the one before it",
                "sort the list and name each number once",
                (place,),
            )
    return numbers


def require_distinct(
    texts: Iterable[tuple[str, Location]], what: str, same: Callable[[str], str] = lambda text: text
) -> None:
    """``InvalidValue`` at the second place of a text that stands in two; ``same`` maps to what is compared."""
    first: dict[str, Location] = {}
    for text, place in texts:
        if same(text) in first:
            raise InvalidValue(
                text, f"{what} other than that of {show_place(first[same(text)])}", "give each its own", place
            )
        first[same(text)] = place


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

_FORBIDDEN = r'/\\:*?"<>|\x00-\x1f\x7f'
_ENDS = rf"[^\s.{_FORBIDDEN}]"

Identifier = Annotated[
    str,
    Field(pattern=rf"^({_ENDS}|[^\s{_FORBIDDEN}][^{_FORBIDDEN}]*{_ENDS})$"),
    AfterValidator(_fits_a_file_name),
]
"""A name that is also one of a file on every system: no slash, no blank at the ends, no dot at the end."""
