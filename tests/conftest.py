"""What holds for every test: Hypothesis draws the same examples on every run, with no deadline of wall-clock time; and
cycles are collected seldom, as each collection looks at all of torch."""

import gc

from hypothesis import settings

settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.load_profile("fixed")
gc.set_threshold(50_000, 20, 20)
