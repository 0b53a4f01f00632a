"""The fast Hypothesis profile, unless another is asked for on the command line."""

import pytest
from hypothesis import settings

import butterfly.contracts.suite  # noqa: F401  # registers the profiles


def pytest_configure(config: pytest.Config) -> None:
    """``--hypothesis-profile NAME`` goes first."""
    if not config.getoption("--hypothesis-profile"):
        settings.load_profile("fast")
