"""A pairing and the people in it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.errors import NotInThisPairing
from bot.domain.members import Member, Profile
from bot.domain.rounds import Pairing, Role, Round, Seat, SittingOutReason, what_was_missing
from bot.domain.states import RoundState

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ROUND = Round(1, 1, RoundState.OPEN, NOW, NOW + timedelta(weeks=1))
EMMA, RICHARD = (
    Member(number, slack_id, "en-GB", "Europe/London", Profile(generation), NOW)
    for number, slack_id, generation in ((1, "U0EMMA", 0), (2, "U0RICHARD", 3))
)
PAIRING = Pairing(1, ROUND, None, (Seat(EMMA, Role.MENTOR), Seat(RICHARD, Role.MENTEE)))


def test_mentors_show_and_mentees_learn() -> None:
    assert (PAIRING.mentors, PAIRING.mentees) == ((EMMA,), (RICHARD,))


def test_everybody_has_their_own_seat() -> None:
    assert PAIRING.seat_of("U0RICHARD").member == RICHARD
    assert PAIRING.others("U0RICHARD") == (EMMA,)


def test_whoever_has_no_seat_is_not_in_the_pairing() -> None:
    with pytest.raises(NotInThisPairing):
        PAIRING.seat_of("U0SOMEBODY")


@pytest.mark.parametrize(
    ("said", "has_met"),
    [((None, None), False), ((False, None), False), ((None, True), True), ((False, True), True)],
)
def test_they_met_if_one_of_them_says_so(
    said: tuple[bool | None, bool | None], *, has_met: bool
) -> None:
    seats = tuple(replace(seat, met=met) for seat, met in zip(PAIRING.seats, said, strict=True))
    assert replace(PAIRING, seats=seats).has_met is has_met


@pytest.mark.parametrize(
    ("told", "missing"),
    [
        ("", "alone"),
        ("away no-sign no-sign nobody-free", "no-sign"),
        ("away away no-sign nobody-free", "away"),
        ("one-generation away away", "one-generation"),
        ("nobody-free nobody-free", "nobody-free"),
    ],
)
def test_what_was_missing_is_what_most_of_the_absent_were_told(told: str, missing: str) -> None:
    assert what_was_missing(list(map(SittingOutReason, told.split()))) == missing
