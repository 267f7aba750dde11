"""How it went: a press of "We met", a modal, or a few words in the DM."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.errors import NothingToRate, NotInThisPairing
from bot.domain.feedback import Feedback
from bot.domain.members import Member, check_joined
from bot.domain.rounds import Pairing
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from storage import feedback, membership, programmes, rounds
from storage.database import Database, Writing
from storage.rows import Reading


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
        before = await _own(session, workspace, pairing_id, by=by)
        return await _store(session, workspace, before, word, now=now)


async def answer(
    db: Database, workspace: Workspace, word: Feedback, *, by: User, now: datetime
) -> Given:
    """Store what somebody wrote in the DM, as their word on their latest pairing.

    Who tells something of it has met, unless they said that they did not.
    Raises NotAMember, and NothingToRate for somebody who has never been introduced.
    """
    async with db.write() as session:
        before = await _latest(session, workspace, by=by)
        if word.met is None and (before.feedback is None or before.feedback.met is None):
            word = replace(word, met=True)
        return await _store(session, workspace, before, word, now=now)


async def of_pairing(db: Database, workspace: Workspace, pairing_id: int, *, by: User) -> Given:
    """What somebody has said of one of their pairings; raises NotInThisPairing."""
    async with db.read() as reading:
        return await _own(reading, workspace, pairing_id, by=by)


async def of_latest(db: Database, workspace: Workspace, *, by: User) -> Given:
    """What somebody has said of their latest pairing; raises NotAMember and NothingToRate."""
    async with db.read() as reading:
        return await _latest(reading, workspace, by=by)


async def _own(reading: Reading, workspace: Workspace, pairing_id: int, *, by: User) -> Given:
    pairing = await rounds.find_pairing(reading, pairing_id)
    if pairing is None:
        raise NotInThisPairing
    reader = pairing.seat_of(by.slack_id).member
    said = await feedback.find(reading, pairing.id, reader.id)
    programme = await programmes.first(reading, workspace.id)
    return Given(pairing, reader, said, programme.locale)


async def _latest(reading: Reading, workspace: Workspace, *, by: User) -> Given:
    programme, member = await membership.with_programme(reading, workspace.id, by.slack_id)
    reader = check_joined(member)
    told = await rounds.pairings_of(reading, reader.id, limit=1)
    if not told:
        raise NothingToRate
    pairing, said = told[0]
    return Given(pairing, reader, said, programme.locale)


async def _store(
    session: Writing, workspace: Workspace, before: Given, word: Feedback, *, now: datetime
) -> Given:
    after = before.feedback.edited_by(word) if before.feedback else word
    pairing_id, reader_id = before.pairing.id, before.reader.id
    await feedback.save(session, workspace.id, pairing_id, reader_id, after, now)
    had_told = before.feedback is not None and before.feedback.is_complete
    return replace(before, feedback=after, is_edit=had_told)
