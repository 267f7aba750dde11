"""What an admin sees of a programme as a whole."""

from datetime import datetime

from bot.domain.members import Standing
from bot.domain.numbers import count_of_people
from bot.domain.programmes import Programme
from bot.domain.rounds import Round, why_nobody
from bot.domain.schedule import possible_again_at, today
from bot.domain.situation import Introducing, Overview
from bot.domain.summaries import Summary, summary
from bot.domain.workspaces import Workspace
from bot.progress import progress
from storage import deliveries, enrolments, pairings, rounds, summaries
from storage.rows import Reading


async def overview(
    reading: Reading, workspace: Workspace, programme: Programme, now: datetime
) -> Overview:
    """What an admin may see of the members as a whole."""
    members = await enrolments.joined(reading, programme.id)
    latest = await rounds.latest(reading, programme.id)
    waiting = [
        member
        for member in members
        if member.standing(today(member.time_zone, now)) is Standing.ACTIVE
    ]
    return Overview(
        joined=count_of_people(len(members), programme.minimum_group),
        waiting=count_of_people(len(waiting), programme.minimum_group),
        missing=why_nobody([member.profile.generation for member in waiting], programme.format),
        again_at=await _again_at(reading, latest, now),
        introducing=await _introducing(reading, programme, latest, now) if latest else None,
        failed=tuple(await deliveries.failed(reading, workspace.id, now)),
        last_round=await _last_round(reading, programme, (len(members), len(waiting))),
    )


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
    reading: Reading, programme: Programme, latest: Round, now: datetime
) -> Introducing | None:
    come = await progress(reading, latest, now)
    if come is None:
        return None
    return Introducing(
        come.done, count_of_people(come.of_all, programme.minimum_group), come.minutes_left
    )


async def _again_at(reading: Reading, latest: Round | None, now: datetime) -> datetime | None:
    at = possible_again_at(latest.starts_at, now=now) if latest else None
    return at if at and latest and await pairings.are_there(reading, latest.id) else None
