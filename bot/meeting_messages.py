"""What is said of a meeting, drawn from what is true at the moment of sending."""

import asyncio
from collections.abc import Iterable
from datetime import datetime

from bot import rematching
from bot.calendar_file import NAME, calendar_file
from bot.domain.deliveries import Delivery, Kind
from bot.domain.members import Standing
from bot.domain.schedule import today
from bot.domain.states import RoundState
from bot.domain.workspaces import Workspace
from bot.messages import calendars, putting_off
from bot.messages import meetings as messages
from bot.messages.text import Message
from bot.shared_language import shared_language
from bot.slack.gateway import File, Outgoing
from storage import deliveries, meetings, pairings, programmes, sitting_out, workspaces
from storage.database import Database
from storage.deliveries import Posted
from storage.rows import Reading


async def proposal(db: Database, delivery: Delivery) -> Outgoing | None:
    """Puts a time to those who are still part of a pairing, or tells them that it is agreed on
    already; nothing once another time has taken its place, or nobody is left to meet."""
    async with db.read() as reading:
        meeting = await meetings.get(reading, delivery.workspace_id, delivery.subject_id)
        pairing = await pairings.find(reading, meeting.pairing_id)
        if pairing is None or not meeting.stands:
            return None
        locale = await shared_language(reading, pairing.without_the_gone)
    people = tuple(seat.member.slack_id for seat in pairing.without_the_gone.seats)
    if len(people) <= 1:
        return None
    return Outgoing(messages.meeting(meeting, pairing, locale, delivery.due_at), people)


async def calendar(db: Database, delivery: Delivery) -> Outgoing | None:
    """Hands out the file for the calendars of those who meet, where it was put to them; nothing
    where it was not."""
    async with db.read() as reading:
        meeting = await meetings.get(reading, delivery.workspace_id, delivery.subject_id)
        pairing = await pairings.get(reading, meeting.pairing_id)
        put = await _posted(reading, delivery.workspace_id, meeting.id)
        locale = await shared_language(reading, pairing.without_the_gone)
        workspace = await workspaces.by_id(reading, delivery.workspace_id)
    if not put:
        return None
    entry = calendars.entry(meeting, pairing, locale)
    content = await asyncio.to_thread(calendar_file, workspace, meeting, entry, now=delivery.due_at)
    file = File(NAME, content, entry.title, calendars.with_file(locale))
    return Outgoing(file, channel=put[-1].conversation)


async def no_time(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells somebody who has no time in this round; nothing if they left too or have said how it
    was, or the round is over."""
    async with db.read() as reading:
        pairing = await pairings.find(reading, delivery.subject_id)
        if pairing is None or pairing.round.state is RoundState.CLOSED:
            return None
        programme = await programmes.get(reading, pairing.round.programme_id)
        named = await programmes.if_one_of_several(reading, programme)
        gone = await sitting_out.without_time(reading, pairing)
        off = await meetings.called_off(reading, pairing)
    seat = pairing.seat_of(delivery.slack_id)
    if not gone or seat.member.left_at is not None or seat.met is not None:
        return None
    here = today(seat.member.time_zone, delivery.due_at)
    is_active = seat.member.standing(here) is Standing.ACTIVE
    soon = is_active and await rematching.is_possible(db, programme.id, delivery.due_at)
    about = pairing, gone, programme.next_round_at, seat.member
    message = putting_off.told(*about, may_be_soon=soon, off=off, programme=named)
    return Outgoing(message, people=(seat.member.slack_id,))


async def as_they_are(
    db: Database, workspace: Workspace, meeting_ids: Iterable[int], now: datetime
) -> list[tuple[Posted, Message]]:
    """Every message of ours in which one of these meetings is proposed, and what is to stand there
    now."""
    async with db.read() as reading:
        return [
            (posted, await _drawn(reading, workspace, meeting_id, now))
            for meeting_id in meeting_ids
            for posted in await _posted(reading, workspace.id, meeting_id)
        ]


async def of_pairing(
    db: Database, workspace: Workspace, pairing_id: int, now: datetime
) -> list[tuple[Posted, Message]]:
    """The same of all that was ever proposed in that pairing."""
    async with db.read() as reading:
        those = await meetings.of_pairing(reading, pairing_id)
    return await as_they_are(db, workspace, [each.id for each in those], now)


async def _posted(reading: Reading, workspace_id: int, meeting_id: int) -> list[Posted]:
    return await deliveries.posted(reading, workspace_id, [Kind.MEETING], meeting_id)


async def _drawn(reading: Reading, workspace: Workspace, meeting_id: int, now: datetime) -> Message:
    meeting = await meetings.get(reading, workspace.id, meeting_id)
    pairing = await pairings.get(reading, meeting.pairing_id)
    locale = await shared_language(reading, pairing)
    if await meetings.latest(reading, meeting) != meeting and pairing != pairing.without_the_gone:
        return messages.put_anew(meeting, pairing, locale)
    return messages.meeting(meeting, pairing, locale, now)
