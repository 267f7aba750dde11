"""How long a refused delivery waits."""

from datetime import timedelta

from bot.domain.deliveries import LONGEST_WAIT, wait_before_retry


def test_each_refusal_doubles_the_wait() -> None:
    waits = [wait_before_retry(attempts, jitter=0).total_seconds() for attempts in range(1, 5)]
    assert waits == [5, 10, 20, 40]


def test_chance_makes_a_wait_a_quarter_longer_at_most() -> None:
    assert wait_before_retry(1, jitter=1).total_seconds() == 6.25


def test_no_wait_is_longer_than_a_quarter_hour() -> None:
    waits = {wait_before_retry(attempts, jitter=0) for attempts in (9, 10_000)}
    assert waits == {LONGEST_WAIT}
    assert timedelta(minutes=15) == LONGEST_WAIT
