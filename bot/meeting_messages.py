"""What is said of a meeting, drawn from what is true at the moment of sending."""

from collections.abc import Iterable

from bot import rematching
from bot.domain.deliveries import Delivery, Kind
from bot.domain.meetings import Meeting
from bot.domain.members import Member
from bot.domain.rounds import Pairing, SittingOutReason
from bot.domain.states import RoundState
from bot.domain.workspaces import Workspace
from bot.messages import meetings as messages
from bot.messages.text import Message
from bot.shared_language import shared_language
from bot.slack.gateway import Outgoing
from storage import deliveries, meetings, pairings, programmes, sitting_out
from storage.database import Database
from storage.deliveries import Posted
from storage.rows import Reading


async def proposal(db: Database, delivery: Delivery) -> Outgoing | None:
    """Puts a half hour to those who are still part of a pairing; nothing once another one was
    proposed, or nobody is left to answer."""
    async with db.read() as reading:
        meeting = await meetings.get(reading, delivery.workspace_id, delivery.subject_id)
        pairing = await pairings.find(reading, meeting.pairing_id)
        if pairing is None:
            return None
        locale = await shared_language(reading, pairing)
    if not meeting.is_open or not meeting.waits_for(pairing):
        return None
    staying = pairing.without_the_gone
    people = tuple(seat.member.slack_id for seat in staying.seats)
    return Outgoing(messages.meeting(meeting, pairing, locale), people) if len(people) > 1 else None


async def no_time(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells somebody who has no time in this round; nothing if they left too or have said how it
    was, or the round is over."""
    async with db.read() as reading:
        pairing = await pairings.find(reading, delivery.subject_id)
        if pairing is None or pairing.round.state is RoundState.CLOSED:
            return None
        programme = await programmes.get(reading, pairing.round.programme_id)
        gone = await _without_time(reading, pairing)
    seat = pairing.seat_of(delivery.slack_id)
    if not gone or seat.member.left_at is not None or seat.met is not None:
        return None
    soon = await rematching.is_possible(db, programme.id, delivery.due_at)
    message = messages.no_time(
        pairing, gone, programme.next_round_at, seat.member, may_be_soon=soon
    )
    return Outgoing(message, people=(seat.member.slack_id,))


async def as_they_are(
    db: Database, workspace: Workspace, those: Iterable[Meeting]
) -> list[tuple[Posted, Message]]:
    """Every message of ours in which one of these meetings is proposed, and what is to stand there
    now."""
    async with db.read() as reading:
        return [
            (posted, await _drawn(reading, workspace, meeting.id))
            for meeting in those
            for posted in await _posted(reading, workspace, meeting)
        ]


async def entry(db: Database, meeting: Meeting, pairing: Pairing) -> messages.Entry:
    """What goes into the calendars of everybody in that pairing."""
    async with db.read() as reading:
        return messages.entry(meeting, pairing, await shared_language(reading, pairing))


async def places(db: Database, workspace: Workspace, meeting: Meeting) -> list[str]:
    """The conversations in which it was proposed."""
    async with db.read() as reading:
        return [each.conversation for each in await _posted(reading, workspace, meeting)]


async def _posted(reading: Reading, workspace: Workspace, meeting: Meeting) -> list[Posted]:
    return await deliveries.posted(reading, workspace.id, [Kind.MEETING], meeting.id)


async def _drawn(reading: Reading, workspace: Workspace, meeting_id: int) -> Message:
    meeting = await meetings.get(reading, workspace.id, meeting_id)
    pairing = await pairings.get(reading, meeting.pairing_id)
    return messages.meeting(meeting, pairing, await shared_language(reading, pairing))


async def _without_time(reading: Reading, pairing: Pairing) -> list[Member]:
    """Who in it has said that they have no time in this round."""
    return [
        seat.member
        for seat in pairing.seats
        if seat.ended_at is not None
        and await sitting_out.reason(reading, pairing.round.id, seat.member.id)
        is SittingOutReason.NO_TIME
    ]
