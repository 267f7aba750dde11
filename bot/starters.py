"""Conversation starters: what people are shown when they meet, and what admins do with them."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.administering import administering
from bot.domain import starters as rules
from bot.domain.errors import NoSuchStarter
from bot.domain.pairings import Pairing, Role
from bot.domain.starters import Library, Meeting, Occasion, Starter
from bot.domain.users import User, check_is_admin
from bot.domain.workspaces import Workspace
from storage import pairings, programmes, starters
from storage.database import Database
from storage.rows import Reading


@dataclass(frozen=True)
class StarterForm:
    """A starter as an admin entered it, with its text by language; `starter_id` is that of the one
    which it changes."""

    subject: str
    voice: Role
    occasion: Occasion
    words: dict[str, str]
    starter_id: str | None = None


async def begin(
    db: Database, workspace_id: int, pairing: Pairing, language: str
) -> tuple[Starter, ...]:
    """What stands in the introduction of a pairing: chosen once, and the same ever after."""
    async with db.read() as reading:
        found = await shown(reading, workspace_id, pairing)
    if found:
        return found
    async with db.write() as session:
        there = await starters.library(session, workspace_id)
        times_met = await pairings.times_together(session, pairing) - 1
        meeting = Meeting(pairing.topic, times_met, language, seed=pairing.id)
        seen = await starters.seen(session, pairing)
        chosen = rules.choose(meeting, there.offered, seen)
        await starters.keep(session, workspace_id, pairing.id, chosen)
        return there.named(await starters.shown(session, pairing.id))


async def shown(reading: Reading, workspace_id: int, pairing: Pairing) -> tuple[Starter, ...]:
    """What stands in the introduction of a pairing; nothing as long as none was drawn."""
    ids = await starters.shown(reading, pairing.id)
    if not ids:
        return ()
    there = await starters.library(reading, workspace_id)
    return there.named(ids)


async def of(db: Database, workspace: Workspace, pairing: Pairing) -> tuple[Starter, ...]:
    """What stands in the introduction of a pairing, as far as anything does."""
    async with db.read() as reading:
        return await shown(reading, workspace.id, pairing)


async def library(db: Database, workspace: Workspace, *, by: User) -> Library:
    """All that there is; raises AdminsOnly."""
    check_is_admin(by)
    async with db.read() as reading:
        return await starters.library(reading, workspace.id)


async def add(
    db: Database, workspace: Workspace, form: StarterForm, *, by: User, now: datetime
) -> None:
    """Add one of the admins' own.

    Raises AdminsOnly, StarterMissing, StarterTooLong, TooManyStarters and NoSuchStarter.
    """
    words = rules.check_words(form.words)
    async with administering(db, workspace, by=by) as session:
        programme = await programmes.first_held(session, workspace.id)
        rules.check_room(await starters.library(session, workspace.id), form.subject)
        starter = Starter("", form.subject, form.voice, form.occasion, words)
        await starters.add(session, workspace.id, programme.id, starter, now)


async def own(db: Database, workspace: Workspace, starter_id: str, *, by: User) -> Starter:
    """One of the admins' own; raises AdminsOnly and NoSuchStarter."""
    return _own(await library(db, workspace, by=by), starter_id)


async def edit(db: Database, workspace: Workspace, form: StarterForm, *, by: User) -> None:
    """Change one of the admins' own. It is the same one after it: whoever was shown it before is
    not shown it again, and where it stands it is read as it is now when it is drawn anew.

    Raises AdminsOnly, StarterMissing, StarterTooLong, and NoSuchStarter for what is none of theirs.
    """
    words = rules.check_words(form.words)
    async with administering(db, workspace, by=by) as session:
        there = await starters.library(session, workspace.id)
        before = _own(there, form.starter_id)
        after = replace(before, voice=form.voice, occasion=form.occasion, words=words)
        await starters.change(session, workspace.id, after)


async def remove(
    db: Database, workspace: Workspace, starter_id: str, *, by: User, now: datetime
) -> None:
    """Show one of the admins' own to nobody any more; raises AdminsOnly, and NoSuchStarter for
    what is none of theirs."""
    async with administering(db, workspace, by=by) as session:
        there = await starters.library(session, workspace.id)
        if all(each.id != starter_id for each in (*there.own, *there.removed)):
            raise NoSuchStarter
        await starters.remove(session, workspace.id, starter_id, now)


async def switch_off(db: Database, workspace: Workspace, starter_id: str, *, by: User) -> None:
    """Show one of ours to nobody any more; raises AdminsOnly and NoSuchStarter."""
    ready_made = rules.check_ready_made(starter_id)
    async with administering(db, workspace, by=by) as session:
        programme = await programmes.first(session, workspace.id)
        await starters.switch_off(session, workspace.id, programme.id, ready_made)


async def switch_on(db: Database, workspace: Workspace, starter_id: str, *, by: User) -> None:
    """Show it again; raises AdminsOnly and NoSuchStarter."""
    ready_made = rules.check_ready_made(starter_id)
    async with administering(db, workspace, by=by) as session:
        await starters.switch_on(session, workspace.id, ready_made)


def _own(there: Library, starter_id: str | None) -> Starter:
    found = next((each for each in there.own if each.id == starter_id), None)
    if found is None:
        raise NoSuchStarter
    return found
