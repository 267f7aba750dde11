"""What there is to show to one person, gathered in one reading."""

from dataclasses import replace
from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.members import Member
from bot.domain.programmes import Programme
from bot.domain.rounds import Round, SittingOutReason
from bot.domain.schedule import today
from bot.domain.situation import PastPairing, Situation
from bot.domain.states import RoundState
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.programmes import overview
from storage import feedback, membership, programmes, rounds
from storage.database import Database

HISTORY = 10


async def situation(
    db: Database, workspace: Workspace, user: User, *, now: datetime, history: int = HISTORY
) -> Situation:
    """Where that user stands at that instant, with the organiser's view for admins, and with so
    many earlier pairings at most."""
    async with db.read() as session:
        programme = await programmes.first(session, workspace.id)
        member = await membership.find(session, workspace.id, user.slack_id)
        seen = Situation(
            user=user,
            programme=programme,
            today=today(user.time_zone, now),
            member=member,
            overview=await overview(session, workspace, programme, now) if user.is_admin else None,
        )
        return await _with_rounds(session, seen, member, history) if member else seen


async def _with_rounds(
    session: AsyncSession, seen: Situation, member: Member, history: int
) -> Situation:
    this = await _open_round(session, seen.programme)
    pairings = await rounds.pairings_of(session, member.id, limit=history + 1)
    said = await feedback.of_member(session, member.id, [pairing.id for pairing in pairings])
    current = pairings[0] if pairings and pairings[0].round == this else None
    past = [pairing for pairing in pairings if pairing is not current][:history]
    return replace(
        seen,
        pairing=current,
        feedback=said.get(current.id) if current else None,
        sitting_out=await _sitting_out(session, this, member) if current is None else None,
        history=tuple(PastPairing(pairing, said.get(pairing.id)) for pairing in past),
    )


async def _sitting_out(
    session: AsyncSession, this: Round | None, member: Member
) -> SittingOutReason | None:
    return await rounds.sitting_out(session, this.id, member.id) if this else None


async def _open_round(session: AsyncSession, programme: Programme) -> Round | None:
    latest = await rounds.latest(session, programme.id)
    return latest if latest and latest.state is RoundState.OPEN else None
