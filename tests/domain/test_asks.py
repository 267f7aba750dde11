"""Whom an ask goes to, and what may become of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from bot.domain.asks import (
    A_WEEK,
    MOST_ASKS,
    MOST_REQUESTS,
    TIME_TO_TELL,
    Ask,
    AskState,
    Candidate,
    Request,
    RequestState,
    check_may_answer,
    check_may_ask,
    check_may_withdraw,
    is_due,
    next_ask_state,
    next_mentor,
    next_request_state,
    working_days_on,
)
from bot.domain.errors import (
    AlreadyAsking,
    AlreadyFound,
    IllegalStep,
    NotYourAsk,
    SomebodyElseWasFound,
    TooManyAsks,
)
from bot.domain.members import Member, Profile

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
"""A Wednesday."""

A_DAY = timedelta(days=1)
ASK_STEPS = {
    *((AskState.LOOKING, to) for to in ("found", "nobody", "withdrawn")),
    *((AskState.FOUND, to) for to in ("looking", "withdrawn")),
}
REQUEST_STEPS = {
    *((RequestState.ASKED, to) for to in ("accepted", "declined", "expired", "called-off")),
    (RequestState.ACCEPTED, "called-off"),
    (RequestState.EXPIRED, "accepted"),
}


def member(number: int, generation: int = 0, *shows: str) -> Member:
    profile = Profile(generation, frozenset(shows or ("reels",)))
    return Member(number, f"U{number}", "en", "UTC", profile, NOW)


ASKER = member(1, generation=2)
ASK = Ask(1, 1, ASKER, "reels", "How?", AskState.LOOKING, NOW, NOW + 3 * A_DAY, seed=7)


def request_to(who: Member, state: RequestState = RequestState.ASKED) -> Request:
    return Request(who.id, who, state, NOW, NOW + A_DAY, sent_at=NOW)


def asked(*requests: Request, state: AskState = AskState.LOOKING) -> Ask:
    return replace(ASK, requests=requests, state=state)


def chosen(*candidates: Candidate, ask: Ask = ASK) -> int:
    """The id of who is asked; 0 for nobody."""
    found = next_mentor(ask, candidates, now=NOW)
    return found.id if found else 0


@pytest.mark.parametrize(("now", "to"), [*product(AskState, AskState)])
def test_an_ask_takes_only_the_steps_of_its_rule(now: AskState, to: AskState) -> None:
    if (now, to) in ASK_STEPS:
        assert next_ask_state(now, to) is to
    else:
        with pytest.raises(IllegalStep):
            next_ask_state(now, to)


@pytest.mark.parametrize(("now", "to"), [*product(RequestState, RequestState)])
def test_a_request_takes_only_the_steps_of_its_rule(now: RequestState, to: RequestState) -> None:
    if (now, to) in REQUEST_STEPS:
        assert next_request_state(now, to) is to
    else:
        with pytest.raises(IllegalStep):
            next_request_state(now, to)


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


def test_the_limits_of_who_asks() -> None:
    check_may_ask(set(), MOST_ASKS - 1, "reels")
    with pytest.raises(TooManyAsks):
        check_may_ask(set(), MOST_ASKS, "reels")
    with pytest.raises(AlreadyAsking):
        check_may_ask({"reels"}, 1, "reels")
    assert timedelta(days=7) == A_WEEK


def test_a_late_yes_helps_as_long_as_nobody_else_was_found() -> None:
    late = request_to(member(2), RequestState.EXPIRED)
    check_may_answer(asked(late), late)
    with pytest.raises(SomebodyElseWasFound):
        check_may_answer(asked(late, state=AskState.FOUND), late)


@pytest.mark.parametrize("state", [RequestState.DECLINED, RequestState.CALLED_OFF])
def test_a_no_stays_a_no(state: RequestState) -> None:
    request = request_to(member(2), state)
    with pytest.raises(SomebodyElseWasFound):
        check_may_answer(asked(request), request)


def test_nothing_helps_somebody_who_left() -> None:
    request = request_to(member(2))
    gone = replace(asked(request), asker=replace(ASKER, left_at=NOW))
    with pytest.raises(SomebodyElseWasFound):
        check_may_answer(gone, request)


def test_only_who_asked_stops_it_and_only_before_somebody_said_yes() -> None:
    check_may_withdraw(ASK, "U1")
    with pytest.raises(NotYourAsk):
        check_may_withdraw(ASK, "U2")
    with pytest.raises(AlreadyFound):
        check_may_withdraw(asked(state=AskState.FOUND), "U1")


def test_a_request_is_found_by_whom_it_went_to_only() -> None:
    request = request_to(member(2))
    assert asked(request).request_to("U2", 2) == request
    for who, number in (("U1", 2), ("U2", 3)):
        with pytest.raises(NotYourAsk):
            asked(request).request_to(who, number)


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
    """Until then the search stays with them."""
    to_come = replace(request_to(member(2)), sent_at=None, due_at=NOW + A_DAY)
    assert not is_due(asked(to_come), NOW + 2 * A_DAY)
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
