"""What may become of an ask."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from bot.domain.asks import (
    A_WEEK,
    MOST_ASKS,
    AskState,
    RequestState,
    check_may_answer,
    check_may_ask,
    check_may_withdraw,
    next_ask_state,
    next_request_state,
)
from bot.domain.errors import (
    AlreadyAsking,
    AlreadyFound,
    IllegalStep,
    NotYourAsk,
    SomebodyElseWasFound,
    TooManyAsks,
)
from tests.domain.an_ask import ASK, ASKER, NOW, asked, member, request_to

ASK_STEPS = {
    *((AskState.LOOKING, to) for to in ("found", "nobody", "withdrawn")),
    *((AskState.FOUND, to) for to in ("looking", "withdrawn")),
}
REQUEST_STEPS = {
    *((RequestState.ASKED, to) for to in ("accepted", "declined", "expired", "called-off")),
    (RequestState.ACCEPTED, "called-off"),
    (RequestState.DECLINED, "accepted"),
    (RequestState.EXPIRED, "accepted"),
    (RequestState.CALLED_OFF, "asked"),
}


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


def test_the_limits_of_who_asks() -> None:
    check_may_ask(set(), MOST_ASKS - 1, "reels")
    with pytest.raises(TooManyAsks):
        check_may_ask(set(), MOST_ASKS, "reels")
    with pytest.raises(AlreadyAsking):
        check_may_ask({"reels"}, 1, "reels")
    assert timedelta(days=7) == A_WEEK


@pytest.mark.parametrize("state", [RequestState.EXPIRED, RequestState.DECLINED])
def test_a_late_yes_helps_as_long_as_nobody_else_was_found(state: RequestState) -> None:
    """After a no of their own, too."""
    late = request_to(member(2), state)
    check_may_answer(asked(late), late)
    with pytest.raises(SomebodyElseWasFound):
        check_may_answer(asked(late, state=AskState.FOUND), late)


def test_what_was_called_off_helps_nobody() -> None:
    request = request_to(member(2), RequestState.CALLED_OFF)
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
