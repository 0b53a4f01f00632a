"""A call with room for deep frames gives what the function gives, from a frame as large as it says."""

import sys

import pytest

from butterfly.evaluation.roomy_frame import SLOTS, with_room


def largest_caller() -> int:
    """The slots of the largest frame that is active."""
    frame, largest = sys._getframe(), 0
    while frame.f_back is not None:
        frame = frame.f_back
        largest = max(largest, frame.f_code.co_stacksize)
    return largest


def test_what_is_called_has_room() -> None:
    assert largest_caller() < SLOTS
    assert with_room(largest_caller) == SLOTS


def test_what_is_raised_comes_through() -> None:
    with pytest.raises(ZeroDivisionError):
        with_room(lambda: 1 / 0)
