"""When failed workers are tried again."""

from butterfly.serving.retries import FIRST_WAIT, LONGEST_WAIT, Retries


def test_the_wait_doubles_once_however_many_fail_at_once() -> None:
    retries = Retries(0.0)
    many = [f"w{n}" for n in range(32)]
    assert retries.note(many, 1.0) == set(many)
    assert not retries.due(1.0 + 0.9 * FIRST_WAIT)
    assert retries.due(1.0 + FIRST_WAIT)
    assert retries.note([], 2.0) == set()
    assert retries.note(many[:1], 3.0) == {"w0"}
    assert not retries.due(3.0 + 1.9 * FIRST_WAIT)
    assert retries.due(3.0 + 2 * FIRST_WAIT)
    assert retries.note(many[:1], 4.0) == set()


def test_the_wait_has_an_end_and_is_short_again_after_a_long_health() -> None:
    retries, now = Retries(0.0), 0.0
    for _ in range(12):
        retries.note(["one"], now)
        assert retries.due(now + LONGEST_WAIT)
        now += LONGEST_WAIT
        retries.note([], now)
    assert not retries.due(now - 0.1)
    retries.note([], now + 1.01 * LONGEST_WAIT)
    retries.note(["one"], now := now + 2 * LONGEST_WAIT)
    assert retries.due(now + FIRST_WAIT)
