"""A pairing and the people in it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.errors import NotInThisPairing
from bot.domain.members import Member, Profile
from bot.domain.pairings import Pairing, Role, Seat
from bot.domain.rounds import Round
from bot.domain.states import RoundState

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
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


class TestOfFourWhereOneAfterTheOtherIsGone:
    """Jonas first, and two hours later the rest, because Emma was the last who showed."""

    def test_the_word_of_the_first_counts_if_it_was_given_before(self) -> None:
        assert _parted(said=("U0JONAS", HOUR)).has_met
        assert not _parted(said=("U0JONAS", 2 * HOUR)).has_met

    def test_the_word_of_the_last_counts_whenever_it_is_given(self) -> None:
        assert _parted(said=("U0EMMA", 4 * HOUR)).has_met

    @pytest.mark.parametrize(
        ("reader", "by", "at", "is_named"),
        [
            ("U0RICHARD", "U0EMMA", 4 * HOUR, False),
            ("U0RICHARD", "U0EMMA", HOUR / 2, True),
            ("U0EMMA", "U0EMMA", 4 * HOUR, False),
            ("U0JONAS", "U0JONAS", 4 * HOUR, True),
        ],
    )
    def test_who_was_gone_by_then_is_not_named(
        self, reader: str, by: str, at: timedelta, *, is_named: bool
    ) -> None:
        named = {seat.member.slack_id for seat in _parted((by, at)).as_met_by(reader).seats}
        assert ("U0JONAS" in named) is is_named
        assert {"U0EMMA", "U0RICHARD", "U0SABINE"} <= named


def _parted(said: tuple[str, timedelta]) -> Pairing:
    jonas, sabine = (
        replace(EMMA, id=3, slack_id="U0JONAS"),
        replace(RICHARD, id=4, slack_id="U0SABINE"),
    )
    emma, richard = (replace(seat, ended_at=NOW + 3 * HOUR) for seat in PAIRING.seats)
    seats = (
        replace(emma, member=jonas, ended_at=NOW + HOUR),
        emma,
        richard,
        replace(richard, member=sabine),
    )
    by, at = said
    return replace(
        PAIRING,
        seats=tuple(
            replace(seat, met=True, said_at=NOW + at) if seat.member.slack_id == by else seat
            for seat in seats
        ),
    )
