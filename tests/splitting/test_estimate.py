"""How long a split takes is counted from what its stages read and the speed of one layer."""

from tests.cli.test_cli import SECTIONS  # noqa: F401
