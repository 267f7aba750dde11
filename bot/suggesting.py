"""Times that are suggested to the people in a pairing."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from bot.closed_days import closed_days
from bot.domain.meetings import AT_ONCE, NOTICE, Offer, all_at_work, overlaps, suggested_slots
from bot.domain.pairings import Pairing
from bot.domain.pauses import back_at
from storage import meetings, pairings, programmes
from storage.rows import Reading

A_WEEK = timedelta(days=7)


async def offer(reading: Reading, pairing: Pairing, *, turn: int = 0, now: datetime) -> Offer:
    """Times that suit everybody who is still part of that pairing: the first three, or those
    that come after `turn` times as many.

    They are within the round; once it has no room left for any in the working hours that they
    share, within a week; and once everybody is back who is paused and will be in time. What was
    proposed before is not among them, nor what any of them has agreed on with others.
    """
    programme = await programmes.get(reading, pairing.round.programme_id)
    is_free = await _free(reading, pairing, now)
    closed = await closed_days(programme.country, programme.closed_days)
    members = [seat.member for seat in pairing.without_the_gone.seats]
    zones = [each.time_zone for each in members]
    back = (back_at(each, pairing.round, closed) for each in members)
    after = max((now + NOTICE, *filter(None, back)))

    def free(until: datetime) -> list[datetime]:
        slots = suggested_slots(zones, closed, after, until, length=pairing.meets_for)
        return list(filter(is_free, slots))

    def are_at_work(slots: Iterable[datetime]) -> bool:
        return all(all_at_work(each, zones, length=pairing.meets_for) for each in slots)

    slots = free(pairing.round.closes_at)
    if not slots or not are_at_work(slots[:1]):
        later = free(after + A_WEEK)
        slots = later if not slots or are_at_work(later[:1]) else slots
    those, following = _turn(slots, turn)
    return Offer(
        pairing=pairing,
        times=those,
        following=following,
        are_all_at_work=are_at_work(those),
    )


async def _free(reading: Reading, pairing: Pairing, now: datetime) -> Callable[[datetime], bool]:
    """Tells of a time whether it was not proposed to them before, and runs into nothing that one of
    them has agreed on with others."""
    proposed = {each.starts_at for each in await meetings.of_pairing(reading, pairing.id)}
    members = [seat.member.id for seat in pairing.without_the_gone.seats]
    agreed = await meetings.agreed_ahead(reading, members, now)
    others = await pairings.by_ids(reading, [each for each in agreed if each != pairing.id])

    def is_free(at: datetime) -> bool:
        return at not in proposed and not any(overlaps(at, pairing, each) for each in others)

    return is_free


async def is_one_ahead(reading: Reading, pairing: Pairing, now: datetime) -> bool:
    """Whether they have a time before them that is proposed or agreed on."""
    standing = await meetings.standing(reading, pairing.id)
    return any(each.starts_at > now for each in standing)


async def unasked(reading: Reading, pairing: Pairing, now: datetime) -> Offer | None:
    """What to suggest to all of them before anybody asks: only times at which all are at work, None
    where there is none."""
    offered = await offer(reading, pairing, now=now)
    return offered if offered.times and offered.are_all_at_work else None


def _turn(slots: list[datetime], turn: int) -> tuple[tuple[datetime, ...], int | None]:
    """So many of them, after the last ones the first again; and which turn is next."""
    turns = max(1, -(-len(slots) // AT_ONCE))
    first = turn % turns * AT_ONCE
    following = (turn + 1) % turns if turns > 1 else None
    return tuple(sorted(slots[first : first + AT_ONCE])), following
