"""The end of a programme, of several."""

from dataclasses import replace
from datetime import datetime

from bot.administering import administering
from bot.calling_off import FOLLOWING
from bot.closed_days import closed_days
from bot.closing import close_these
from bot.domain.closed_days import ClosedDays
from bot.domain.deliveries import Kind
from bot.domain.programmes import Programme, check_goes_on
from bot.domain.users import User, check_is_admin
from bot.domain.working_hours import LOOK_AHEAD, Together
from bot.domain.workspaces import Workspace
from storage import deliveries, enrolments, pairings, programmes, rounds
from storage.database import Database, Writing
from storage.deliveries import Intention


async def end(
    db: Database, workspace: Workspace, programme_id: int | None, *, by: User, now: datetime
) -> Programme:
    """Introduce nobody in a programme any more: its open round is over, whoever takes part is told,
    and all that was stays known. Gives the programme as it was.

    Raises AdminsOnly, ProgrammeHasEnded, and LastProgramme for the only one that runs.
    """
    check_is_admin(by)
    async with db.read() as reading:
        known = await programmes.chosen(reading, workspace.id, programme_id)
    closed = await closed_days(known.country, known.closed_days)
    async with administering(db, workspace, by=by) as session:
        running = await programmes.running_held(session, workspace.id)
        ending = await programmes.chosen(session, workspace.id, programme_id)
        check_goes_on(running)
        await _call_off(session, ending, closed, now)
        over = replace(ending, ended_at=now, next_round_at=None, wanted_at=None)
        await programmes.save(session, over)
    return ending


async def _call_off(
    session: Writing, programme: Programme, closed: ClosedDays, now: datetime
) -> None:
    for this in await rounds.are_open(session, programme.id):
        ids = await pairings.ids(session, this.id)
        await deliveries.cancel(session, programme.workspace_id, FOLLOWING, ids)
    await close_these(session, programme, await rounds.are_open(session, programme.id), closed, now)
    hours = Together(programme.rhythm, now, now + LOOK_AHEAD, closed)
    told = [
        Intention(Kind.PROGRAMME_ENDED, programme.id, hours.hour([each.time_zone]), each.slack_id)
        for each in await enrolments.joined(session, programme.id)
    ]
    await deliveries.add(session, programme.workspace_id, told)
