"""Whoever pauses while somebody waits for them says whether they meet all the same. If they do not
say, they have no time: nobody waits in vain."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from bot import calling_off, meant
from bot.closed_days import closed_days
from bot.domain.closed_days import ClosedDays
from bot.domain.errors import (
    NobodyWaits,
    NobodyWaitsToHear,
    NothingComesInAPause,
    NotTheOneYouHave,
    OverAlready,
)
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.pauses import answer_by, has_answered, keeps_waiting, may_be_told
from bot.domain.programmes import Programme
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from storage import introductions, membership, pairings, pauses, programmes
from storage.database import Database, Writing
from storage.pauses import Unanswered
from storage.rows import Reading

log = logging.getLogger(__name__)

Calendars = Mapping[int, tuple[Programme, ClosedDays]]
"""Each programme with the days on which it is closed, by its id."""


async def calendars(db: Database, workspace: Workspace, slack_id: str) -> Calendars:
    """Those of the programmes in which somebody waits for that Slack user. They are found out in
    no transaction: the public holidays may have to be loaded for it."""
    async with db.read() as reading:
        member = await membership.find(reading, workspace.id, slack_id)
        waiting = await pairings.waiting_for(reading, member) if member else []
        those = [await programmes.of_pairing(reading, each.id) for each in waiting]
    return {each.id: (each, await closed_days(each.country, each.closed_days)) for each in those}


async def ask(
    session: Writing, before: Member, until: date, known: Calendars, now: datetime
) -> None:
    """Somebody has paused, or pauses until another day than `before`: of each introduction in which
    they keep others waiting, and have not said so, they have a time to say whether they meet all
    the same."""
    member = replace(before, paused_until=until)
    waiting = await pairings.waiting_for(session, member)
    await pauses.forget(session, member.id)
    for pairing in waiting:
        calendar = known.get(pairing.round.programme_id)
        if calendar and not has_answered(pairing, before, calendar[1], now):
            await _ask(session, pairing, member, *calendar, now)


async def have_said_so(db: Database, workspace: Workspace, slack_id: str, *, now: datetime) -> bool:
    """Whether that Slack user has said while they are paused that they meet all the same, and has
    not been asked how it was since."""
    known = await calendars(db, workspace, slack_id)
    async with db.read() as reading:
        member = await membership.find(reading, workspace.id, slack_id)
        waiting = await pairings.waiting_for(reading, member) if member else []
        for each in waiting:
            calendar = known.get(each.round.programme_id)
            if member and calendar and has_answered(each, member, calendar[1], now):
                return await introductions.asked_from(reading, workspace.id, each.id) > now
    return False


async def no_more(session: Writing, member: Member) -> None:
    """Somebody is back: they meet as everybody does."""
    await pauses.forget(session, member.id)


async def _ask(
    session: Writing,
    pairing: Pairing,
    member: Member,
    programme: Programme,
    closed: ClosedDays,
    now: datetime,
) -> None:
    if not keeps_waiting(pairing, member, closed):
        return
    asked_at = await introductions.asked_from(session, programme.workspace_id, pairing.id)
    until = answer_by(pairing, member, programme.rhythm, asked_at=asked_at, closed=closed, now=now)
    if until is not None:
        await pauses.ask(session, pairing.id, member.id, until)


async def still_meet(
    db: Database, workspace: Workspace, pairing_id: int | None, *, by: User, now: datetime
) -> Pairing:
    """They meet all the same, in that introduction or in the one that they have now; gives it.

    Raises NotAMember, NotInThisPairing, IntroductionIsOver where it has ended for them, OverAlready
    where somebody waits for them in another, NobodyWaitsToHear where nobody does, and
    NothingComesInAPause where they have not been introduced yet, and are not to be.
    """
    async with db.write() as session:
        await programmes.running_held(session, workspace.id)
        member = await membership.get_joined(session, workspace.id, by.slack_id)
        pairing = await _meant(session, member, pairing_id, by)
        if pairing.finds_paused([member], now):
            raise NothingComesInAPause
        await pauses.answered(session, pairing.id, member.id)
    return pairing


async def _meant(session: Writing, member: Member, pairing_id: int | None, by: User) -> Pairing:
    """What they do not put off is what they could."""
    try:
        return await meant.to_put_off(session, member, pairing_id, by)
    except NotTheOneYouHave:
        raise OverAlready from None
    except NobodyWaits:
        raise NobodyWaitsToHear from None


async def call_off_due(db: Database, workspace: Workspace, now: datetime) -> list[str]:
    """Whoever has not said so in time has no time in this round, as if they had told; gives the
    Slack ids of those. Where the others are not at work by now it waits until they are."""
    async with db.read() as reading:
        those = await pauses.unanswered(reading, workspace.id, now)
    return [each.slack_id for each in those if await _call_off(db, workspace, each, now)]


async def _call_off(
    db: Database, workspace: Workspace, unanswered: Unanswered, now: datetime
) -> bool:
    async with db.read() as reading:
        programme = await programmes.of_pairing(reading, unanswered.pairing_id)
    closed = await closed_days(programme.country, programme.closed_days)
    async with db.write() as session:
        await programmes.running_held(session, workspace.id)
        member = await membership.get(session, workspace.id, unanswered.slack_id)
        pairing = await _waiting(session, member, unanswered.pairing_id)
        if pairing and not may_be_told(pairing, member, programme.rhythm, closed=closed, now=now):
            return False
        is_ours = await pauses.take(session, unanswered.pairing_id, member.id, now)
        if not is_ours or pairing is None or not keeps_waiting(pairing, member, closed):
            return False
        await calling_off.for_now(session, workspace.id, pairing, member, now)
    log.info("nobody waits for who pauses", extra={"pairing": pairing.id})
    return True


async def _waiting(reading: Reading, member: Member, pairing_id: int) -> Pairing | None:
    """That pairing, if somebody waits for them in it."""
    theirs = await pairings.waiting_for(reading, member)
    return next((each for each in theirs if each.id == pairing_id), None)
