"""Whether there is still reason to send a message that follows upon something, which may have been
due for days."""

from datetime import datetime, timedelta

from bot import next_days
from bot.closed_days import closed_days
from bot.domain.asks import AskState
from bot.domain.deliveries import Delivery, Kind, TooEarly
from bot.domain.meetings import MeetingState
from bot.domain.pairings import Pairing
from bot.domain.states import DeliveryState, RoundState
from bot.domain.working_hours import Together, alone
from storage import asks, deliveries, introductions, meetings, pairings, programmes
from storage.rows import Reading

HAD_FOR = timedelta(hours=12)
"""How long people have had their introduction at least before anything follows upon it, and the
nudge before they are asked: it may have gone out days too late."""

A_MOMENT = timedelta(minutes=1)
"""What is due gets so long to be sent before anybody hears that it waits."""

_TO_COME = (DeliveryState.DUE, DeliveryState.SENDING)


async def introduction(reading: Reading, delivery: Delivery, now: datetime) -> bool:
    """As long as all of them take part, the round introduces people, and a series that it is part
    of is not over."""
    pairing = await pairings.find(reading, delivery.subject_id)
    if pairing is None or (pairing.step and pairing.step.is_over):
        return False
    return pairing.round.introduces and _all_there(pairing, now)


async def nudge(reading: Reading, delivery: Delivery, now: datetime) -> bool:
    """As long as some who show and some who learn are part of it, the round is open, and they have
    neither found a time, nor named a day in a series that was ahead when the round began, nor said
    that they met. Raises TooEarly before they have had their introduction for half a day, and while
    one who pauses may say whether they meet; with less than half a day from there until they are
    asked, there is no reason left."""
    pairing = await pairings.find(reading, delivery.subject_id)
    if pairing is None or pairing.has_met or pairing.round.state is RoundState.CLOSED:
        return False
    if await meetings.is_agreed(reading, pairing.id) or not _can_meet(pairing):
        return False
    if (await next_days.of_meeting(reading, pairing)).lie_ahead:
        return False
    _check_nobody_is_awaited(pairing, now)
    introduced_at = await _introduced_at(reading, delivery, now)
    if introduced_at is None:
        return False
    is_fresh = _is_fresh(introduced_at, now)
    hour = await _hour_for_all(reading, pairing, introduced_at + HAD_FOR) if is_fresh else now
    if await introductions.asked_from(reading, delivery.workspace_id, pairing.id) - hour < HAD_FOR:
        return False
    if is_fresh:
        raise TooEarly(hour)
    return True


async def check_in(reading: Reading, delivery: Delivery, now: datetime) -> bool:
    """If they were introduced. Raises TooEarly before that is half a day ago, and while one who
    pauses may say whether they meet."""
    introduced_at = await _introduced_at(reading, delivery, now)
    pairing = await pairings.find(reading, delivery.subject_id)
    if introduced_at is None or pairing is None:
        return False
    _check_nobody_is_awaited(pairing, now)
    if not _is_fresh(introduced_at, now):
        return True
    raise TooEarly(await _hour_for_one(reading, delivery, introduced_at + HAD_FOR))


async def calendar(reading: Reading, delivery: Delivery, now: datetime) -> bool:
    """As long as they meet then. Raises TooEarly until they have read so: the file follows."""
    workspace_id, meeting_id = delivery.workspace_id, delivery.subject_id
    meeting = await meetings.get(reading, workspace_id, meeting_id)
    if meeting.state is not MeetingState.AGREED:
        return False
    told = await deliveries.fates(reading, workspace_id, Kind.MEETING, meeting_id)
    if any(each.state in _TO_COME for each in told):
        raise TooEarly(now + A_MOMENT)
    return True


async def ask_waits(reading: Reading, delivery: Delivery, now: datetime) -> bool:
    """As long as the two have not been introduced, nor may have been. Raises TooEarly if it comes
    late itself: what held it up may have held up that, too, and be over."""
    workspace_id, ask_id = delivery.workspace_id, delivery.subject_id
    found = await deliveries.fates(reading, workspace_id, Kind.ASK_FOUND, ask_id)
    if any(each.state is not DeliveryState.DUE for each in found):
        return False
    if now - delivery.due_at > A_MOMENT:
        raise TooEarly(now + A_MOMENT)
    return True


async def ask_looking(reading: Reading, delivery: Delivery, now: datetime) -> bool:  # noqa: ARG001
    """As long as somebody is looked for: what is settled while it is on its way would be read after
    what became of it."""
    ask = await asks.get(reading, delivery.workspace_id, delivery.subject_id)
    return ask.state is AskState.LOOKING and not ask.asker.left_at


async def ask_over(reading: Reading, delivery: Delivery, now: datetime) -> bool:
    """Raises TooEarly while it is not known yet whether there is a message to change."""
    await _is_known(reading, Kind.ASK_LOOKING, delivery, now)
    return True


async def ask_settled(reading: Reading, delivery: Delivery, now: datetime) -> bool:
    """The same of the question that was put to a colleague."""
    await _is_known(reading, Kind.ASK_REQUEST, delivery, now)
    return True


async def ask_again(reading: Reading, delivery: Delivery, now: datetime) -> bool:
    """Unless the good news is true: somebody has said yes by now, and they wait for their
    conversation; nor to who has left. Raises TooEarly as well."""
    workspace_id, ask_id = delivery.workspace_id, delivery.subject_id
    ask = await asks.get(reading, workspace_id, ask_id)
    found = await deliveries.fates(reading, workspace_id, Kind.ASK_FOUND, ask_id)
    are_together = any(each.state is DeliveryState.SENT for each in found)
    if ask.asker.left_at or (ask.state is AskState.FOUND and not are_together):
        return False
    await _is_known(reading, Kind.ASK_WAITS, delivery, now)
    return True


async def _is_known(reading: Reading, changed: Kind, delivery: Delivery, now: datetime) -> None:
    about = delivery.workspace_id, changed, delivery.subject_id
    fates = await deliveries.fates(reading, *about)
    if any(each.state is DeliveryState.SENDING for each in fates):
        raise TooEarly(now + A_MOMENT)


async def _introduced_at(reading: Reading, delivery: Delivery, now: datetime) -> datetime | None:
    """When they were introduced: now at the earliest if they may still be, None if they never
    will."""
    workspace_id, pairing_id = delivery.workspace_id, delivery.subject_id
    introduced = await introductions.fate(reading, workspace_id, pairing_id)
    if introduced is None:
        return None
    state, sent_at = introduced
    return now if state in _TO_COME else sent_at


def _is_fresh(introduced_at: datetime, now: datetime) -> bool:
    """One that lies ahead was dated by a clock that was wrong, and says nothing."""
    return introduced_at <= now < introduced_at + HAD_FOR


async def _hour_for_all(reading: Reading, pairing: Pairing, after: datetime) -> datetime:
    programme = await programmes.get(reading, pairing.round.programme_id)
    closed = await closed_days(programme.country, programme.closed_days)
    rhythm = programme.rhythm
    hour = alone(after, rhythm.time_zone, rhythm, after=after, closed=closed)
    hours = Together(rhythm, hour, pairing.round.closes_at, closed)
    return hours.hour(seat.member.time_zone for seat in pairing.seats)


async def _hour_for_one(reading: Reading, delivery: Delivery, after: datetime) -> datetime:
    pairing = await pairings.get(reading, delivery.subject_id)
    programme = await programmes.get(reading, pairing.round.programme_id)
    closed = await closed_days(programme.country, programme.closed_days)
    time_zone = pairing.seat_of(delivery.slack_id).member.time_zone
    return alone(after, time_zone, programme.rhythm, after=after, closed=closed)


def _check_nobody_is_awaited(pairing: Pairing, now: datetime) -> None:
    """Raise TooEarly while it may be called off by itself: nobody is asked in vain."""
    if pairing.awaited_until:
        raise TooEarly(max(pairing.awaited_until, now + A_MOMENT))


def _can_meet(pairing: Pairing) -> bool:
    """A pause of their own keeps nobody from it: they have said so, or could have."""
    staying = pairing.without_the_gone.seats
    there = [seat.member for seat in staying if seat.member.silent_since is None]
    return pairing.among(there).is_two_sided


def _all_there(pairing: Pairing, now: datetime) -> bool:
    return len(pairing.who_takes_part(now)) == len(pairing.seats)
