"""The one word that a claim or a property may carry, and which of these words are good news."""

from enum import StrEnum


class Verdict(StrEnum):
    """What is known of a claim. Only an explicit positive result earns a positive word.

    A time-out, an exception, a NaN, an empty dataset or a missing artifact is ``UNKNOWN`` or ``FAILED``, never more.

    >>> Verdict("proved-bounded").passes, Verdict.UNKNOWN.passes
    (True, False)
    """

    PROVED = "proved"
    """For every number of workers and every size."""
    PROVED_BOUNDED = "proved-bounded"
    """For the sizes that the evidence names."""
    CERTIFIED = "certified"
    """For this split on this data, at the confidence that the evidence states."""
    TESTED = "tested"
    """On the number of cases that the evidence states, without a failure."""
    REFUTED = "refuted"
    """A counterexample is attached."""
    UNKNOWN = "unknown"
    """Neither shown nor refuted: the solver gave up, or the sample is too small."""
    UNSUPPORTED = "unsupported"
    """Nothing has looked."""
    FAILED = "failed"
    """Something looked, and it does not hold here."""

    @property
    def passes(self) -> bool:
        """Whether a required claim with this verdict counts as met."""
        return self in (Verdict.PROVED, Verdict.PROVED_BOUNDED, Verdict.CERTIFIED, Verdict.TESTED)
