"""What the next rounds would be like, played through before anybody gets a message."""

import asyncio
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from bot.administering import administering
from bot.domain.numbers import count_of_people
from bot.domain.preview import Forecast, Preview
from bot.domain.programmes import Format, Programme
from bot.domain.sitting_out import why_nobody
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from storage import programmes
from storage.database import Database

if TYPE_CHECKING:
    from bot.domain.simulation import Summary

ROUNDS = 12
SERIES = 4
"""In the individual format a round of the preview is a whole series: about a year."""

SEED = 1
"""Always the same, so that whoever asks again sees what a setting does, and not chance."""


async def preview(
    db: Database,
    workspace: Workspace,
    programme_id: int | None = None,
    *,
    by: User,
    now: datetime,
) -> Preview:
    """The next rounds of a programme, or the first, with those who take part, paused or not, as if
    they had not met; raises AdminsOnly and ProgrammeHasEnded."""
    async with administering(db, workspace, by=by) as session:
        programme = await programmes.chosen(session, workspace.id, programme_id)
    await asyncio.to_thread(import_module, "bot.planning")
    from bot import planning  # loaded late, and beside the loop: it brings NumPy and SciPy

    async with db.read() as session:
        those = await planning.newly_taking_part(session, programme, now=now)
    people = count_of_people(len(those.people), programme.minimum_group)
    missing = why_nobody(those.people.generation.tolist(), programme.format)
    if people.exact is None or missing:
        return Preview(people, missing)
    rounds = SERIES if programme.format is Format.INDIVIDUAL else ROUNDS
    summary = await planning.played_through(programme, those, rounds=rounds, seed=SEED)
    return Preview(people, forecast=_forecast(summary, programme))


def _forecast(summary: "Summary", programme: Programme) -> Forecast:
    per_round = round(summary.seated.reached / summary.rounds)
    return Forecast(
        rounds=summary.rounds,
        introduced=count_of_people(per_round, programme.minimum_group),
        across=100 * summary.across.reached // max(1, summary.across.best),
        repeats=-(-100 * summary.repeats.reached // max(1, summary.couples)),
        longest_wait=summary.longest_run.reached,
    )
