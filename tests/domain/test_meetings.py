"""Half hours that suit everybody, and what may become of one that is proposed."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import (
    IllegalStep,
    NobodyToMeet,
    NotInThisPairing,
    TimeHasPassed,
    TimeIsOvertaken,
    YourOwnProposal,
)
from bot.domain.meetings import (
    Meeting,
    MeetingState,
    all_at_work,
    check_can_meet,
    check_may_accept,
    next_meeting_state,
    overlaps,
    suggested_slots,
)
from bot.domain.members import Member, Profile
from bot.domain.pairings import AN_HOUR, HALF_AN_HOUR, Pairing, Role, Seat
from bot.domain.rounds import Round
from bot.domain.states import RoundState

ROME, SAN_FRANCISCO, NEW_YORK = "Europe/Rome", "America/Los_Angeles", "America/New_York"
TOKYO = "Asia/Tokyo"
AUCKLAND, KATHMANDU = "Pacific/Auckland", "Asia/Kathmandu"
MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
"""At ten in Rome."""

A_WEEK = timedelta(days=7)
MET = [Member(number, f"U{number}", "en", ROME, Profile(0), MONDAY) for number in (1, 2, 3)]


def slots(
    *zones: str,
    after: datetime = MONDAY,
    closed: tuple[date, ...] = (),
    until: datetime | None = None,
    length: timedelta = HALF_AN_HOUR,
) -> tuple[datetime, ...]:
    return suggested_slots(zones, closed, after, until or after + A_WEEK, length=length)


def walls(instants: tuple[datetime, ...], zone: str) -> list[datetime]:
    return [each.astimezone(ZoneInfo(zone)) for each in instants]


def pairing(people: int = 2) -> Pairing:
    roles = (Role.MENTOR, Role.MENTEE, Role.MENTEE)
    seats = tuple(Seat(*each) for each in zip(MET[:people], roles, strict=False))
    return Pairing(1, Round(1, 1, RoundState.OPEN, MONDAY, MONDAY + A_WEEK), None, seats)


def meeting(state: MeetingState = MeetingState.PROPOSED) -> Meeting:
    return Meeting(1, 1, MET[0].id, MONDAY + timedelta(hours=5), state)


class TestSuggestions:
    def test_three_are_on_different_days_and_at_different_times_of_day(self) -> None:
        those = walls(slots(ROME)[:3], ROME)
        assert len({each.date() for each in those}) == 3
        assert all(
            abs(one.hour - other.hour) >= 2
            for one, other in product(those, those)
            if one is not other
        )

    def test_the_next_three_are_others(self) -> None:
        those = slots(ROME)
        assert len(set(those[:6])) == 6
        assert len({each.date() for each in walls(those[3:6], ROME)}) == 3

    def test_they_come_soon(self) -> None:
        days = [each.date().day for each in walls(slots(ROME)[:3], ROME)]
        assert sorted(days) == [1, 2, 30]

    def test_nobody_is_asked_to_meet_over_lunch_while_there_is_another_time(self) -> None:
        lunch = time(12, 30), time(13, 30)
        assert not any(lunch[0] <= each.time() <= lunch[1] for each in walls(slots(ROME), ROME))

    def test_over_lunch_is_better_than_outside_working_hours(self) -> None:
        """On the last day of a round, all that is left is an hour and a half."""
        begins = datetime(2026, 12, 4, 11, 30, tzinfo=UTC)
        found = slots(ROME, after=begins, until=begins + timedelta(hours=1.5))
        assert found
        assert all(all_at_work(each, [ROME], length=HALF_AN_HOUR) for each in found)

    @pytest.mark.parametrize("zones", [(ROME,), (ROME, SAN_FRANCISCO), (ROME, TOKYO, NEW_YORK)])
    def test_nobody_is_to_meet_in_the_night_because_a_round_ends(
        self, zones: tuple[str, ...]
    ) -> None:
        """After a holiday it ends on Tuesday morning; the next round has better hours."""
        begins = datetime(2026, 12, 4, 19, tzinfo=UTC)
        assert slots(*zones, after=begins, until=begins + timedelta(hours=4)) == ()
        assert slots(*zones, after=begins)

    def test_people_in_rome_and_new_york_meet_in_the_afternoon_of_one(self) -> None:
        found = slots(ROME, NEW_YORK)
        assert all(all_at_work(each, [ROME, NEW_YORK], length=HALF_AN_HOUR) for each in found)
        assert {each.hour for each in walls(found, ROME)} <= {15, 16, 17}

    def test_milan_and_san_francisco_meet_at_the_edges_of_the_day(self) -> None:
        """Nine hours apart, where one goes home the other has not begun."""
        found = slots(ROME, SAN_FRANCISCO)
        assert len(found) >= 3
        assert not any(
            all_at_work(each, [ROME, SAN_FRANCISCO], length=HALF_AN_HOUR) for each in found
        )
        assert {each.time() for each in walls(found, ROME)} <= {
            time(17), time(17, 30), time(18), time(18, 30)
        }  # fmt: skip

    def test_milan_and_san_francisco_have_an_hour_in_common_when_only_one_has_put_the_clock_on(
        self,
    ) -> None:
        """From 8 March 2026 in California, from the 29th in Italy."""
        before = datetime(2026, 3, 6, 9, tzinfo=UTC)
        found = slots(ROME, SAN_FRANCISCO, after=before)
        assert {each.date() for each in walls(found, ROME)} == {
            date(2026, 3, 9 + n) for n in range(4)
        }
        assert {each.time() for each in walls(found, ROME)} == {time(17), time(17, 30)}
        assert {each.time() for each in walls(found, SAN_FRANCISCO)} == {time(9), time(9, 30)}

    def test_for_people_half_the_world_apart_nobody_is_asked_at_night(self) -> None:
        for zone in (ROME, AUCKLAND):
            times = [each.time() for each in walls(slots(ROME, AUCKLAND), zone)]
            assert times
            assert all(time(6) <= each <= time(20) for each in times)

    def test_closed_days_and_weekends_have_none_on_anybody_s_wall(self) -> None:
        closed = (date(2026, 12, 1), date(2026, 12, 2))
        for zone in (ROME, AUCKLAND):
            days = {each.date() for each in walls(slots(ROME, AUCKLAND, closed=closed), zone)}
            assert not days & set(closed)
            assert all(each.weekday() < 5 for each in days)

    def test_where_every_day_is_closed_there_is_none(self) -> None:
        closed = tuple(date(2026, 11, 30) + timedelta(days=number) for number in range(9))
        assert slots(ROME, closed=closed) == ()

    @given(
        zones=st.lists(
            st.sampled_from([ROME, SAN_FRANCISCO, NEW_YORK, AUCKLAND, KATHMANDU, "UTC"]),
            min_size=1,
            max_size=4,
        ),
        minutes=st.integers(0, 2 * 365 * 24 * 60),
        hours=st.integers(0, 24 * 28),
        length=st.sampled_from([HALF_AN_HOUR, AN_HOUR]),
    )
    def test_whenever_and_wherever(
        self, zones: list[str], minutes: int, hours: int, length: timedelta
    ) -> None:
        """Each is within what was asked for, begins on the hour or half past, and comes once; and
        while there is one in everybody's working hours, all of them are."""
        after = MONDAY + timedelta(minutes=minutes)
        until = after + timedelta(hours=hours)
        found = slots(*zones, after=after, until=until, length=length)
        assert len(set(found)) == len(found)
        assert all(after <= each and each + length <= until for each in found)
        assert all(each.minute % 30 == each.second == each.microsecond == 0 for each in found)
        assert len({all_at_work(each, zones, length=length) for each in found}) <= 1
        chosen = found[:3]
        days = {each.date() for each in walls(found, zones[0])}
        assert len({each.date() for each in walls(chosen, zones[0])}) == min(3, len(days))


class TestAccepting:
    def test_it_waits_for_everybody_but_who_proposed_it(self) -> None:
        assert meeting().waits_for(pairing(3)) == tuple(MET[1:])
        assert replace(meeting(), accepted_by=frozenset({2})).waits_for(pairing(3)) == (MET[2],)

    def test_it_waits_for_nobody_who_is_part_of_it_no_more(self) -> None:
        three = pairing(3)
        gone = replace(three.seats[2], ended_at=MONDAY)
        assert meeting().waits_for(replace(three, seats=(*three.seats[:2], gone))) == (MET[1],)

    def test_nobody_accepts_what_they_proposed_themselves(self) -> None:
        with pytest.raises(YourOwnProposal):
            check_may_accept(meeting(), MET[0], MONDAY)

    def test_a_time_that_has_passed_cannot_be_accepted(self) -> None:
        check_may_accept(meeting(), MET[1], meeting().starts_at - timedelta(seconds=1))
        with pytest.raises(TimeHasPassed):
            check_may_accept(meeting(), MET[1], meeting().starts_at)

    @pytest.mark.parametrize("state", [MeetingState.OVERTAKEN, MeetingState.CALLED_OFF])
    def test_one_that_does_not_stand_any_more_cannot_be_accepted(self, state: MeetingState) -> None:
        with pytest.raises(TimeIsOvertaken):
            check_may_accept(meeting(state), MET[1], MONDAY)

    def test_to_accept_again_does_no_harm(self) -> None:
        for member in MET[:2]:
            check_may_accept(meeting(MeetingState.AGREED), member, MONDAY)

    def test_whoever_is_gone_or_alone_arranges_nothing(self) -> None:
        two = pairing()
        left = replace(two.seats[1], ended_at=MONDAY)
        alone = replace(two, seats=(two.seats[0], left))
        check_can_meet(two, "U1")
        with pytest.raises(NobodyToMeet):
            check_can_meet(alone, "U1")
        for slack_id in ("U2", "U9"):
            with pytest.raises(NotInThisPairing):
                check_can_meet(alone, slack_id)

    def test_a_meeting_takes_only_the_steps_of_its_rule(self) -> None:
        order = list(MeetingState)
        steps = {*product(order[:1], order[1:]), *product(order[1:2], order[2:])}
        for step in product(order, order):
            if step in steps:
                assert next_meeting_state(*step) is step[1]
            else:
                with pytest.raises(IllegalStep):
                    next_meeting_state(*step)


def test_an_hour_ends_with_the_working_day_and_is_over_nobody_s_lunch() -> None:
    begins = {each.time() for each in walls(slots(ROME, length=AN_HOUR), ROME)}
    assert not begins & {time(12), time(12, 30), time(13), time(13, 30), time(17, 30)}
    assert min(begins) >= time(9)
    assert max(begins) <= time(17)


def test_a_day_is_suggested_early_in_the_middle_and_late() -> None:
    tuesday = [each.time() for each in walls(slots(ROME), ROME) if each.day == 1]
    assert sorted(tuesday) == [time(10), time(14), time(16, 30)]


@pytest.mark.parametrize(
    ("minutes", "runs_into_it"), [(-60, False), (-30, True), (0, True), (30, False)]
)
def test_an_hour_runs_into_a_half_hour_that_begins_within_it(
    minutes: int, runs_into_it: bool
) -> None:
    this = Round(1, 1, RoundState.OPEN, MONDAY, MONDAY + A_WEEK)
    two = Pairing(1, this, None, (), agreed_at=MONDAY)
    group = replace(two, id=2, moderator_id=1, agreed_at=None)
    assert overlaps(MONDAY + timedelta(minutes=minutes), group, two) is runs_into_it
    assert not overlaps(MONDAY, two, group)
