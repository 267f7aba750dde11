"""How long a refused delivery waits."""

from datetime import timedelta

from bot.domain.deliveries import LONGEST_WAIT, wait_before_retry


def test_each_refusal_doubles_the_wait() -> None:
    waits = [wait_before_retry(attempts).total_seconds() for attempts in range(1, 5)]
    assert waits == [5, 10, 20, 40]


def test_no_wait_is_longer_than_a_quarter_hour() -> None:
    assert wait_before_retry(9) == wait_before_retry(10_000) == LONGEST_WAIT
    assert timedelta(minutes=15) == LONGEST_WAIT
