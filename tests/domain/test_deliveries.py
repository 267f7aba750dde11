"""How long a refused delivery waits, and when it is given up."""

from datetime import UTC, datetime, timedelta

from bot.domain.deliveries import (
    LONGEST_WAIT,
    MOST_ATTEMPTS,
    is_hopeless,
    wait_before_retry,
)

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)


def test_each_refusal_doubles_the_wait() -> None:
    waits = [wait_before_retry(attempts, jitter=0).total_seconds() for attempts in range(1, 5)]
    assert waits == [5, 10, 20, 40]


def test_chance_makes_a_wait_a_quarter_longer_at_most() -> None:
    assert wait_before_retry(1, jitter=1).total_seconds() == 6.25


def test_no_wait_is_longer_than_a_quarter_hour() -> None:
    waits = {wait_before_retry(attempts, jitter=0) for attempts in (9, 10_000)}
    assert waits == {LONGEST_WAIT}
    assert timedelta(minutes=15) == LONGEST_WAIT


def test_what_never_expires_is_given_up_after_days() -> None:
    waits = (wait_before_retry(attempts, jitter=0) for attempts in range(1, MOST_ATTEMPTS))
    assert timedelta(days=3) < sum(waits, timedelta()) < timedelta(days=4)
    assert is_hopeless(MOST_ATTEMPTS, expires_at=None)
    assert not is_hopeless(MOST_ATTEMPTS - 1, expires_at=None)


def test_what_expires_is_tried_until_then() -> None:
    assert not is_hopeless(100 * MOST_ATTEMPTS, expires_at=NOW)
