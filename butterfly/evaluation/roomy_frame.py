"""Calls a function with room for deep Python frames.

CPython 3.11 and later keep the frames of Python functions in chunks of 16 KiB. A chunk is mapped when the stack grows
into it and unmapped when the stack leaves it. torch's exports go to and fro over such a border hundreds of thousands of
times, which took a fifth of their time. A frame of a mebibyte makes CPython map a chunk of two, and what it calls stays
inside.
"""

from collections.abc import Callable
from types import FunctionType
from typing import TypeVar

Result = TypeVar("Result")
SLOTS = 2**17
"""Of eight bytes each."""


def _call(function: Callable[[], Result]) -> Result:
    return function()


_roomy: Callable[[Callable[[], object]], object] = FunctionType(
    _call.__code__.replace(co_stacksize=SLOTS), globals(), "roomy"
)


def with_room(function: Callable[[], Result]) -> Result:
    """What the function returns, or what it raises."""
    returned: list[Result] = []
    _roomy(lambda: returned.append(function()))
    return returned[0]
