"""How a command prints warnings."""

from butterfly.capability import TextLeftOut
from butterfly.cli.main import warning_text


def test_a_warning_of_ours_is_one_line_and_another_keeps_its_place() -> None:
    assert warning_text(TextLeftOut("3 are left out"), TextLeftOut, "a.py", 7) == "butterfly: 3 are left out\n"
    assert warning_text("old", DeprecationWarning, "a.py", 7).startswith("a.py:7: DeprecationWarning: old")
