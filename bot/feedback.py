"""How it went: a press of "We met", a modal, or a few words in the DM."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.errors import NothingToRate, NotInThisPairing
from bot.domain.feedback import Feedback
from bot.domain.members import Member
from bot.domain.rounds import Pairing
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from storage import feedback, membership, programmes, rounds
from storage.database import Database


@dataclass(frozen=True)
class Given:
    """What `reader` has said of a pairing by now, None for nothing; `is_edit`: they had told how
    it was before. `programme_locale` is for those who share no language."""

    pairing: Pairing
    reader: Member
    feedback: Feedback | None
    programme_locale: str
    is_edit: bool = False


async def give(
    db: Database,
    workspace: Workspace,
    pairing_id: int,
    word: Feedback,
    *,
    by: User,
    now: datetime,
) -> Given:
    """Store somebody's word on a pairing, over what they said of it before.

    A round that is closed takes feedback still. Raises NotInThisPairing.
    """
    async with db.write() as session:
        pairing = await own_pairing(session, pairing_id, by)
        return await _store(session, workspace, pairing, word, by=by, now=now)


async def answer(
    db: Database, workspace: Workspace, word: Feedback, *, by: User, now: datetime
) -> Given:
    """Store what somebody wrote in the DM, as their word on their latest pairing.

    Who tells something of it has met, unless they said that they did not.
    Raises NotAMember, and NothingToRate for somebody who has never been introduced.
    """
    async with db.write() as session:
        pairing = await latest_pairing(session, workspace, by)
        said = (await _said(session, workspace, pairing, by=by)).feedback
        if word.met is None and (said is None or said.met is None):
            word = replace(word, met=True)
        return await _store(session, workspace, pairing, word, by=by, now=now)


async def of_pairing(db: Database, workspace: Workspace, pairing_id: int, *, by: User) -> Given:
    """What somebody has said of one of their pairings; raises NotInThisPairing."""
    async with db.read() as session:
        return await _said(session, workspace, await own_pairing(session, pairing_id, by), by=by)


async def of_latest(db: Database, workspace: Workspace, *, by: User) -> Given:
    """What somebody has said of their latest pairing; raises NotAMember and NothingToRate."""
    async with db.read() as session:
        pairing = await latest_pairing(session, workspace, by)
        return await _said(session, workspace, pairing, by=by)


async def own_pairing(session: AsyncSession, pairing_id: int, user: User) -> Pairing:
    """The pairing with that id; raises NotInThisPairing unless the user has a seat in it."""
    pairing = await rounds.find_pairing(session, pairing_id)
    if pairing is None:
        raise NotInThisPairing
    pairing.seat_of(user.slack_id)
    return pairing


async def latest_pairing(session: AsyncSession, workspace: Workspace, user: User) -> Pairing:
    """The pairing that somebody was introduced in last; raises NotAMember or NothingToRate."""
    member = await membership.get_joined(session, workspace.id, user.slack_id)
    pairings = await rounds.pairings_of(session, member.id, limit=1)
    if not pairings:
        raise NothingToRate
    return pairings[0]


async def _said(
    session: AsyncSession, workspace: Workspace, pairing: Pairing, *, by: User
) -> Given:
    reader = pairing.seat_of(by.slack_id).member
    said = await feedback.find(session, pairing.id, reader.id)
    programme = await programmes.first(session, workspace.id)
    return Given(pairing, reader, said, programme.locale)


async def _store(
    session: AsyncSession,
    workspace: Workspace,
    pairing: Pairing,
    word: Feedback,
    *,
    by: User,
    now: datetime,
) -> Given:
    before = await _said(session, workspace, pairing, by=by)
    after = before.feedback.edited_by(word) if before.feedback else word
    await feedback.save(session, workspace.id, pairing.id, before.reader.id, after, now)
    had_told = before.feedback is not None and before.feedback.is_complete
    return replace(before, feedback=after, is_edit=had_told)
