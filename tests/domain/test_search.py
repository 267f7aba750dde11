"""Whom an ask goes to, and when."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.asks import TIME_TO_TELL, Ask, AskState, RequestState, check_may_answer
from bot.domain.errors import SomebodyElseWasFound
from bot.domain.members import Member
from bot.domain.search import MOST_REQUESTS, Candidate, is_due, next_mentor, working_days_on
from tests.domain.an_ask import A_DAY, ASK, ASKER, NOW, asked, member, request_to


def chosen(*candidates: Candidate, ask: Ask = ASK) -> int:
    """The id of who is asked; 0 for nobody."""
    found = next_mentor(ask, candidates, now=NOW)
    return found.id if found else 0


def test_somebody_younger_is_asked_before_somebody_older() -> None:
    younger, older = Candidate(member(2, 0), requests=1), Candidate(member(3, 3))
    assert chosen(older, younger) == 2
    assert chosen(older) == 3


@pytest.mark.parametrize(
    "nobody",
    [
        ASKER,
        member(2, 2),
        member(2, 0, "dashboards"),
        replace(member(2), left_at=NOW),
        replace(member(2), paused_until=date(2026, 12, 1)),
        replace(member(2), profile=replace(member(2).profile, can_be_asked=False)),
    ],
    ids=["oneself", "same generation", "another topic", "left", "paused", "not to be asked"],
)
def test_whoever_cannot_help_now_is_not_asked(nobody: Member) -> None:
    assert chosen(Candidate(nobody)) == 0


def test_a_pause_that_is_over_keeps_nobody_out() -> None:
    assert chosen(Candidate(replace(member(2), paused_until=date(2026, 11, 25)))) == 2


@pytest.mark.parametrize("state", [*RequestState])
def test_nobody_is_asked_twice_for_one_ask(state: RequestState) -> None:
    ask = asked(request_to(member(2), state))
    assert chosen(Candidate(member(2)), ask=ask) == 0


def test_whoever_it_could_not_be_sent_to_is_asked_again_after_all_others() -> None:
    """Unless Slack will never take it."""
    aside = replace(request_to(member(2), RequestState.CALLED_OFF), sent_at=None)
    assert chosen(Candidate(member(2)), Candidate(member(3, 3)), ask=asked(aside)) == 3
    assert chosen(Candidate(member(2)), ask=asked(aside)) == 2
    assert chosen(Candidate(member(2)), ask=asked(replace(aside, is_refused=True))) == 0


def test_nobody_is_asked_beyond_their_limit() -> None:
    assert chosen(Candidate(member(2), requests=MOST_REQUESTS)) == 0
    assert chosen(Candidate(member(2), requests=MOST_REQUESTS - 1)) == 2


def test_those_who_are_kept_apart_are_not_asked_nor_waited_for_nor_heard() -> None:
    """Whenever it becomes known."""
    request = request_to(member(2))
    apart = replace(asked(request), apart=frozenset({"U2"}))
    assert chosen(Candidate(member(2)), Candidate(member(3)), ask=replace(apart, requests=())) == 3
    assert is_due(apart, NOW)
    with pytest.raises(SomebodyElseWasFound):
        check_may_answer(apart, request)


def test_whoever_was_asked_least_and_longest_ago_is_next() -> None:
    never = Candidate(member(2))
    lately = Candidate(member(3), requests=1, last_asked_at=NOW - A_DAY)
    earlier = Candidate(member(4), requests=1, last_asked_at=NOW - 2 * A_DAY)
    assert chosen(lately, earlier, never) == 2
    assert chosen(lately, earlier) == 4


def test_among_equals_the_lot_decides_and_not_the_order() -> None:
    """The same ask draws the same, in whatever order the candidates come."""
    equals = [Candidate(member(number)) for number in range(2, 12)]
    drawn = {chosen(*equals, ask=replace(ASK, seed=seed)) for seed in range(50)}
    assert len(drawn) > 5
    assert chosen(*equals) == chosen(*reversed(equals))


def test_an_ask_is_due_when_nobody_is_waited_for_or_the_wait_is_over() -> None:
    waited_for = asked(request_to(member(2)))
    assert is_due(ASK, NOW)
    assert not is_due(waited_for, NOW)
    assert is_due(waited_for, NOW + A_DAY)
    assert is_due(waited_for, ASK.ends_at - TIME_TO_TELL)
    assert is_due(asked(request_to(replace(member(2), left_at=NOW))), NOW)
    assert is_due(replace(waited_for, asker=replace(ASKER, left_at=NOW)), NOW)
    assert not is_due(asked(state=AskState.FOUND), NOW)


def test_nobody_is_waited_for_who_was_not_written_to_and_cannot_be_any_more() -> None:
    """Nor when a day is over."""
    to_come = replace(request_to(member(2)), sent_at=None, due_at=NOW + A_DAY / 2)
    assert not is_due(asked(to_come), NOW)
    assert is_due(asked(to_come), NOW + A_DAY)
    assert is_due(asked(replace(to_come, due_at=ASK.ends_at)), NOW)


def test_an_ask_is_due_when_a_request_has_just_been_sent() -> None:
    """A clock that was wrong may have dated it."""
    sent = asked(replace(request_to(member(2)), sent_at=NOW + A_DAY / 2))
    assert is_due(sent, NOW + A_DAY / 2)
    assert not is_due(sent, NOW)


@pytest.mark.parametrize(("days", "later"), [(1, 1), (2, 2), (3, 5)])
def test_days_are_working_days(days: int, later: int) -> None:
    """Three of them from a Wednesday lead to Monday."""
    assert working_days_on(NOW, days, "Europe/Rome") == NOW + later * A_DAY


def test_a_closed_day_does_not_count() -> None:
    closed = {date(2026, 11, 26)}
    assert working_days_on(NOW, 1, "UTC", closed=closed) == NOW + 2 * A_DAY


def test_a_day_has_its_hour_on_the_wall_when_the_clocks_change() -> None:
    """On Sunday 25 October 2026 Rome's clocks go back: ten o'clock stays ten o'clock."""
    friday = datetime(2026, 10, 23, 8, tzinfo=UTC)
    assert working_days_on(friday, 1, "Europe/Rome") == datetime(2026, 10, 26, 9, tzinfo=UTC)
