"""When workers that failed are tried again."""

from collections.abc import Iterable

FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
"""Seconds before a failed worker is tried again: the first time, and at most; doubled each time that some fail anew."""


class Retries:
    """The waits of one engine.

    Args:
        now: seconds on the monotonic clock.
    """

    def __init__(self, now: float) -> None:
        self.known: frozenset[str] = frozenset()
        """The workers that had failed at the last look."""
        self._wait, self._at, self._healthy_since = FIRST_WAIT, 0.0, now

    def note(self, failed: Iterable[str], now: float) -> frozenset[str]:
        """Who has failed since the last look; however many at once, the wait is doubled once."""
        before, self.known = self.known, frozenset(failed)
        fresh = self.known - before
        if fresh:
            self._at = now + self._wait
            self._wait = min(2 * self._wait, LONGEST_WAIT)
        if self.known:
            self._healthy_since = now
        elif now - self._healthy_since > LONGEST_WAIT:
            self._wait = FIRST_WAIT
        return fresh

    def due(self, now: float) -> bool:
        """Whether the wait is over."""
        return now >= self._at
