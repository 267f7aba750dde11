"""What becomes of the times in a pairing: one is agreed on, they are called off, or put anew to
those who go on without somebody."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.domain.deliveries import Kind
from bot.domain.meetings import ASKED_AFTER, Meeting, MeetingState
from bot.domain.pairings import Pairing
from storage import deliveries, introductions, meetings
from storage.database import Writing
from storage.deliveries import Intention


async def put(session: Writing, workspace_id: int, meeting: Meeting, now: datetime) -> None:
    """Those who are part of its pairing see it in their conversation."""
    told = Intention(Kind.MEETING, meeting.id, now, expires_at=meeting.starts_at)
    await deliveries.add(session, workspace_id, [told])


async def agree(
    session: Writing, workspace_id: int, pairing: Pairing, meeting: Meeting, now: datetime
) -> tuple[Meeting, ...]:
    """They meet then, and not at any other time that stood until now, which it gives. They get a
    file for their calendars, and are asked how it was soon after it, whenever they would have
    been."""
    standing = await meetings.standing(session, pairing.id)
    before = tuple(each for each in standing if each.id != meeting.id)
    await overtake(session, workspace_id, before)
    await meetings.step(session, meeting, MeetingState.AGREED)
    file = Intention(Kind.CALENDAR, meeting.id, now, expires_at=meeting.starts_at)
    await deliveries.add(session, workspace_id, [file])
    asked_at = meeting.starts_at + pairing.meets_for + ASKED_AFTER
    await introductions.move(session, workspace_id, Kind.CHECK_IN, pairing.id, asked_at)
    return before


async def overtake(session: Writing, workspace_id: int, those: Iterable[Meeting]) -> None:
    """Other times take the place of these."""
    await _end(session, workspace_id, those, MeetingState.OVERTAKEN)


async def go_on_without(
    session: Writing, workspace_id: int, staying: Pairing, now: datetime
) -> None:
    """Somebody is part of a pairing no more. What stands of its times is put anew to those who
    stay, in a conversation of theirs, and agreed on if it suits all of them; it is called off where
    they cannot go on."""
    standing = await meetings.standing(session, staying.id)
    if staying.is_two_sided:
        await _put_anew(session, workspace_id, staying, _ahead(standing, now), now)
    else:
        those = [each for each in standing if each.is_open or each.starts_at > now]
        await _call_off(session, workspace_id, those)


async def _call_off(session: Writing, workspace_id: int, those: Sequence[Meeting]) -> None:
    """Nobody has that time in their calendar to which not all of them had said yes."""
    await _end(session, workspace_id, those, MeetingState.CALLED_OFF)
    for each in those:
        if each.is_open:
            await meetings.forget_yes(session, each)


async def _put_anew(
    session: Writing,
    workspace_id: int,
    staying: Pairing,
    those: Sequence[Meeting],
    now: datetime,
) -> None:
    """As other meetings than before: the messages that speak of those stay where they are."""
    await overtake(session, workspace_id, those)
    for before in those:
        meeting = await meetings.repeat(session, workspace_id, before)
        await put(session, workspace_id, meeting, now)
        if not before.is_open or not meeting.waits_for(staying):
            await agree(session, workspace_id, staying, meeting, now)


def _ahead(those: Iterable[Meeting], now: datetime) -> list[Meeting]:
    """What is agreed on comes before what would take its place."""
    ahead = (each for each in those if each.starts_at > now)
    return sorted(ahead, key=lambda each: each.is_open)


async def _end(
    session: Writing, workspace_id: int, those: Iterable[Meeting], state: MeetingState
) -> None:
    for each in those:
        await meetings.step(session, each, state)
        await deliveries.cancel(session, workspace_id, [Kind.MEETING, Kind.CALENDAR], [each.id])
