"""What holds for every test: Hypothesis draws the same examples on every run, with no deadline of wall-clock time."""

from hypothesis import settings

settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.load_profile("fixed")
