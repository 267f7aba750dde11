"""What there is to show to one person, gathered in one reading."""

from dataclasses import replace
from datetime import datetime

from bot.domain.members import Member
from bot.domain.programmes import Programme
from bot.domain.rounds import Round
from bot.domain.schedule import today
from bot.domain.situation import PastPairing, Situation
from bot.domain.states import RoundState
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.programmes import overview
from storage import membership, rounds
from storage.database import Database
from storage.rows import Reading

HISTORY = 10


async def situation(
    db: Database, workspace: Workspace, user: User, *, now: datetime, history: int = HISTORY
) -> Situation:
    """Where that user stands at that instant, with the organiser's view for admins, and with so
    many earlier pairings at most."""
    async with db.read() as reading:
        programme, member = await membership.with_programme(reading, workspace.id, user.slack_id)
        seen = Situation(
            user=user,
            programme=programme,
            today=today(user.time_zone, now),
            member=member,
            overview=await overview(reading, workspace, programme, now) if user.is_admin else None,
        )
        return await _with_rounds(reading, seen, member, history) if member else seen


async def _with_rounds(
    reading: Reading, seen: Situation, member: Member, history: int
) -> Situation:
    told = await rounds.pairings_of(reading, member.id, limit=history + 1)
    past = tuple(PastPairing(*each) for each in told)
    if past and _is_open(past[0].pairing.round, seen.programme):
        this = past[0]
        return replace(seen, pairing=this.pairing, feedback=this.feedback, history=past[1:])
    why = await rounds.sitting_out_now(reading, seen.programme.id, member.id)
    return replace(seen, sitting_out=why, history=past[:history])


def _is_open(this: Round, programme: Programme) -> bool:
    return this.programme_id == programme.id and this.state is RoundState.OPEN
