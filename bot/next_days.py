"""The days on which the people of a series want to meet next, for whoever reads of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.next_days import Named, NextDays, days_after, days_for, days_to_come
from bot.domain.pairings import Pairing
from bot.domain.schedule import today
from bot.domain.situation import Place, Situation
from storage import programmes, series
from storage.rows import Reading

Days = Mapping[int, Sequence[Named]]
"""The days that people named for the next meeting of a series, by its id."""


async def of_meeting(reading: Reading, pairing: Pairing) -> NextDays:
    """The days on which they said before that meeting that they would have it."""
    if pairing.step is None:
        return NextDays()
    programme = await programmes.get(reading, pairing.round.programme_id)
    named = await series.named_in(reading, pairing)
    return days_for(pairing, named, programme.rhythm.time_zone)


async def after_meeting(reading: Reading, pairing: Pairing) -> NextDays:
    """The days that they named for the meeting after that one."""
    return days_after(pairing, await series.named_in(reading, pairing))


def seen(situation: Situation, named: Days) -> Situation:
    """The same with the days to name to whoever asks, in each of their programmes."""
    elsewhere = (replace(each, days=_days(each, named)) for each in situation.elsewhere)
    return replace(situation, days=_days(situation, named), elsewhere=tuple(elsewhere))


def _days(there: Situation | Place, named: Days) -> NextDays:
    pairing = there.pairing or there.resting
    if pairing is None or pairing.step is None:
        return NextDays()
    of_series, zone = named.get(pairing.step.series_id, ()), there.programme.rhythm.time_zone
    days = days_to_come(pairing, of_series, zone)
    is_put_off = there.pairing is None and not pairing.has_met
    return days.from_day(today(zone, pairing.round.closes_at)) if is_put_off else days
