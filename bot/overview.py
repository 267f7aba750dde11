"""What an admin sees of a programme as a whole."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.members import Member, Standing
from bot.domain.numbers import Count, count_beside, count_of_now, count_of_people
from bot.domain.programmes import Programme
from bot.domain.rounds import Round
from bot.domain.schedule import possible_again_at, today
from bot.domain.sitting_out import SittingOutReason, why_nobody
from bot.domain.situation import Introducing, Overview
from bot.domain.states import RoundState
from bot.domain.summaries import Summary, summary
from bot.domain.workspaces import Workspace
from bot.progress import progress
from storage import deliveries, enrolments, introductions, pairings, rounds, silence, summaries
from storage.rows import Reading


async def overview(
    reading: Reading, workspace: Workspace, programme: Programme, now: datetime
) -> Overview:
    """What an admin may see of the members as a whole."""
    members = await enrolments.joined(reading, programme.id)
    latest = await rounds.latest(reading, programme.id)
    active = _active(members, now)
    waiting = count_of_now(len(active), len(members), programme.minimum_group)
    told = (len(members),)
    introduced = latest if latest and await pairings.are_there(reading, latest.id) else None
    under_way = introduced if introduced and introduced.state is RoundState.OPEN else None
    return Overview(
        joined=count_of_people(len(members), programme.minimum_group),
        waiting=waiting,
        missing=await _missing(reading, programme, active),
        again_at=possible_again_at(introduced.starts_at, now=now) if introduced else None,
        replaces=await introductions.so_far(reading, under_way.id) if under_way else None,
        introducing=await _introducing(reading, programme, latest, told, now) if latest else None,
        failed=tuple(await deliveries.failed(reading, workspace.id, now)),
        last_round=await _last_round(reading, programme, told),
    )


def _active(members: Sequence[Member], now: datetime) -> list[Member]:
    """Those of them who take part and are not paused now."""
    return [
        member
        for member in members
        if member.standing(today(member.time_zone, now)) is Standing.ACTIVE
    ]


async def missing(reading: Reading, programme: Programme, now: datetime) -> SittingOutReason | None:
    """Why a round run now would introduce nobody, as far as that is known at once: not without
    asking Slack who is away. None if it would introduce somebody."""
    members = await enrolments.joined(reading, programme.id)
    return await _missing(reading, programme, _active(members, now))


async def _missing(
    reading: Reading, programme: Programme, waiting: Sequence[Member]
) -> SittingOutReason | None:
    asked = await silence.asked(reading, programme.workspace_id)
    speaking = [each for each in waiting if each.id not in asked]
    if why_nobody(_generations(speaking), programme.format) is None:
        return None
    return why_nobody(_generations(waiting), programme.format) or SittingOutReason.NO_SIGN


def _generations(members: Sequence[Member]) -> list[int]:
    return [each.profile.generation for each in members]


async def _last_round(
    reading: Reading, programme: Programme, beside: tuple[int, ...]
) -> Summary | None:
    """What the last round that is over came to, as it may be shown beside these numbers."""
    round_id = await rounds.last_closed(reading, programme.id)
    if round_id is None:
        return None
    tally = await summaries.tally(reading, round_id)
    return summary(tally, programme.minimum_group).beside(beside) if tally.introduced else None


async def _introducing(
    reading: Reading,
    programme: Programme,
    latest: Round,
    beside: tuple[int, ...],
    now: datetime,
) -> Introducing | None:
    """How many introductions there are tells how many people are introduced."""
    come = await progress(reading, latest, now)
    if come is None:
        return None
    least, seated = programme.minimum_group, await pairings.count_seated(reading, latest.id)
    is_told = count_beside(seated, beside, least).exact is not None
    of_all = count_of_people(come.of_all, least) if is_told else Count(least, None)
    return Introducing(come.done, of_all, come.minutes_left)
