"""Somebody who pauses while others wait for them: whether there is still time to meet, and until
when they may say what they would like."""

from collections.abc import Container
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.members import Member, Standing
from bot.domain.pairings import Pairing
from bot.domain.programmes import Rhythm
from bot.domain.rounds import Round
from bot.domain.schedule import is_working_day, today
from bot.domain.search import DAYS_TO_ANSWER, working_days_on
from bot.domain.working_hours import HOUR, held_until

A_DAY = timedelta(days=1)


def back_at(member: Member, this: Round, closed: Container[date]) -> datetime | None:
    """When somebody who is paused is back in a round, with a working day or more that is left of
    it; None if they are not."""
    if member.paused_until is None:
        return None
    walls = ZoneInfo(member.time_zone)
    day = member.paused_until
    while day < this.closes_at.astimezone(walls).date():
        if is_working_day(day, closed):
            return datetime.combine(member.paused_until, time(), tzinfo=walls)
        day += A_DAY
    return None


def keeps_waiting(pairing: Pairing, member: Member, closed: Container[date]) -> bool:
    """Whether the others wait in vain, unless that member meets them all the same: they know of
    each other, have neither met nor agreed on a time, and the pause lasts longer than the round."""
    is_open = pairing.comes_at is None and pairing.agreed_at is None and not pairing.has_met
    is_away = member.paused_until is not None and back_at(member, pairing.round, closed) is None
    return is_open and is_away


def has_answered(pairing: Pairing, before: Member, closed: Container[date], now: datetime) -> bool:
    """Whether somebody who moves the day of return has kept the others waiting all along, as
    `before` tells, and need not say any more whether they meet: they have, or are asked with all
    how it was."""
    was_paused = before.standing(today(before.time_zone, now)) is Standing.PAUSED
    is_open = pairing.seat_of(before.slack_id).answer_by is not None
    return was_paused and not is_open and keeps_waiting(pairing, before, closed)


def answer_by(
    pairing: Pairing,
    member: Member,
    rhythm: Rhythm,
    *,
    asked_at: datetime,
    closed: Container[date],
    now: datetime,
) -> datetime | None:
    """Until when they may say so: a working day; and where all are asked how it was before, until
    then, but for an hour at least. It is an hour at which the others are at work, since they hear
    of it then. None where they have been asked, or nothing is left of the round."""
    if asked_at <= now:
        return None
    a_day = working_days_on(now, DAYS_TO_ANSWER, member.time_zone, closed=closed)
    latest = min(a_day, max(asked_at, now + HOUR))
    until = _at_work(pairing, member, rhythm, closed, latest)
    return until if until < pairing.round.closes_at else None


def may_be_told(
    pairing: Pairing, member: Member, rhythm: Rhythm, *, closed: Container[date], now: datetime
) -> bool:
    """Whether the others are at work now."""
    return _at_work(pairing, member, rhythm, closed, now) <= now


def _at_work(
    pairing: Pairing, member: Member, rhythm: Rhythm, closed: Container[date], at: datetime
) -> datetime:
    """That instant, or when the others are at work after it."""
    others = pairing.without_the_gone.others(member.slack_id)
    zones = [each.time_zone for each in others]
    return held_until(at, zones, rhythm, planned_at=None, closed=closed)
