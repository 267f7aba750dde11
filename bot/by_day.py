"""What comes by itself waits until those who read it are at work."""

from datetime import datetime

from bot.closed_days import closed_days
from bot.deliveries import Look
from bot.domain.deliveries import Delivery, OutOfHours
from bot.domain.programmes import Programme
from bot.domain.working_hours import held_until
from storage import membership, programmes
from storage.rows import Reading


def by_day(look: Look | None = None) -> Look:
    """The same look, and another at the clock: raises OutOfHours while its readers are not at work.
    What would be of no use any more by then waits for its end."""

    async def looking(reading: Reading, delivery: Delivery, now: datetime) -> bool:
        if look is not None and not await look(reading, delivery, now):
            return False
        until = now if delivery.at_any_hour else await _held_until(reading, delivery, now)
        if until > now:
            raise OutOfHours(min(until, delivery.expires_at or until))
        return True

    return looking


async def _held_until(reading: Reading, delivery: Delivery, now: datetime) -> datetime:
    programme = await programmes.first(reading, delivery.workspace_id)
    return held_until(
        now,
        await _time_zones(reading, programme, delivery),
        programme.rhythm,
        planned_at=delivery.planned_at,
        closed=await closed_days(programme.country, programme.closed_days),
    )


async def _time_zones(reading: Reading, programme: Programme, delivery: Delivery) -> list[str]:
    """Of those who read it; whoever organises need not be a member."""
    if not delivery.slack_id:
        return await membership.time_zones(reading, delivery.subject_id)
    member = await membership.find(reading, delivery.workspace_id, delivery.slack_id)
    return [member.time_zone if member else programme.rhythm.time_zone]
