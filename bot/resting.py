"""What becomes of a series while it rests: between two rounds, or in one in which somebody is away
or has no time; and what those who stay are told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot import agreeing
from bot.domain.deliveries import Kind
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.sitting_out import RESTS, SittingOutReason
from storage import deliveries, pairings, rounds, series, sitting_out
from storage.database import Writing
from storage.deliveries import Intention

if TYPE_CHECKING:
    from bot.domain.plans import PlannedPairing

TOLD_WITHIN = timedelta(weeks=1)
"""At least, also when the round is over by then, or the company closed for days."""


async def ended(
    session: Writing, workspace_id: int, last: Pairing, member: Member, now: datetime
) -> None:
    """Somebody wants a series to end that rests since its `last` meeting: they begin no other with
    the same people, and the others are told as if somebody had left. Whoever sits out a round
    because of it is free in it."""
    await pairings.end(session, last.id, [member.id], now)
    asked = {member.id: SittingOutReason.ASKED_FOR_ANOTHER}
    await sitting_out.instead(session, await _rounds(session, last), asked, of=RESTS)
    await _part(session, workspace_id, last, member, now)


async def ended_before_its_next(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member, now: datetime
) -> None:
    """The same where the pairing of the next meeting has been called off."""
    for last in (await series.at_rest(session, [member.id]))[member.id]:
        if last.is_of_the_same_series(pairing):
            await ended(session, workspace_id, last, member, now)


async def left(
    session: Writing,
    workspace_id: int,
    member: Member,
    now: datetime,
    *,
    programme_id: int | None = None,
) -> None:
    """Somebody has left that programme, or without one all of them: whoever waits for them in a
    series is told, and free."""
    for last in (await series.at_rest(session, [member.id]))[member.id]:
        if programme_id in (None, last.round.programme_id):
            await _part(session, workspace_id, last, member, now)


async def given_up(session: Writing, those: Sequence["PlannedPairing"]) -> list[Pairing]:
    """The last meetings of these series as they rest, with those who would have gone on."""
    people = {last.step.series_id: {*last.mentors, *last.mentees} for last in those if last.step}
    if not people:
        return []
    at_rest = await series.at_rest(session, sorted(set[int]().union(*people.values())))
    found = {each.id: each for waiting in at_rest.values() for each in waiting}
    return [
        each.among([seat.member for seat in each.seats if seat.member.id in people[step.series_id]])
        for each in found.values()
        if (step := each.step) and step.series_id in people
    ]


async def end_series(session: Writing, staying: Pairing, now: datetime) -> None:
    """It is over, unless those who stay can go on with it."""
    if staying.step and not staying.is_two_sided:
        await series.end(session, [staying.step.series_id], now)


async def tell(session: Writing, workspace_id: int, staying: Pairing, now: datetime) -> None:
    """Those who stay are told so, as below, and not of the one before as well if they have not been
    yet."""
    await deliveries.cancel(session, workspace_id, [Kind.GOING_ON], [staying.id])
    await deliveries.add_anew(session, workspace_id, told(staying, now))


def told(staying: Pairing, now: datetime) -> list[Intention]:
    """Those who can go on are told together, in a conversation without whoever is gone: a message
    of its own each time, so that it is known where each stands. Else each is told alone that it is
    over, in a series also after the end of the round."""
    closes_at = staying.round.closes_at
    people = ",".join(seat.member.slack_id for seat in staying.seats)
    going_on = Intention(Kind.GOING_ON, staying.id, now, people, expires_at=closes_at)
    if staying.is_two_sided:
        return [going_on]
    until = max(closes_at, now + TOLD_WITHIN) if staying.goes_on else closes_at
    over = replace(going_on, kind=Kind.PARTNER_LEFT, expires_at=until)
    return [replace(over, slack_id=seat.member.slack_id) for seat in staying.seats]


async def _part(
    session: Writing, workspace_id: int, last: Pairing, member: Member, now: datetime
) -> None:
    staying = last.without_the_gone.among(last.others(member.slack_id))
    await end_series(session, staying, now)
    if not staying.is_two_sided:
        gone = {seat.member.id: SittingOutReason.PARTNER_GONE for seat in staying.seats}
        waiting = (SittingOutReason.SERIES_RESTS,)
        await sitting_out.instead(session, await _rounds(session, last), gone, of=waiting)
    for this in await rounds.are_open(session, last.round.programme_id):
        await rounds.want_rematch(session, this.id, now)
    await tell(session, workspace_id, staying, now)
    await agreeing.go_on_without(session, workspace_id, staying, now)


async def _rounds(session: Writing, last: Pairing) -> set[int]:
    """The ids of that of the last meeting, and of the one that is open."""
    now_open = await rounds.are_open(session, last.round.programme_id)
    return {last.round.id, *(each.id for each in now_open)}
