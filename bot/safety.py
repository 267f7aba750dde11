"""Not meeting somebody, asking for somebody else, and saying that something was not right. Nobody
has to give a reason, and nobody else learns of it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime

from bot import calling_off, parting, rematching, resting
from bot.domain.deliveries import Delivery, Kind
from bot.domain.errors import NobodyToTell, NotAMember, NothingToEnd, OverAlready, ReaderHasChanged
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.domain.safety import KEPT_FOR, Report, check_avoided
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.messages import safety as messages
from bot.slack.directory import WhoIs
from bot.slack.gateway import Outgoing
from storage import deliveries, membership, pairings, programmes, safety, series
from storage.database import Database, Writing
from storage.deliveries import Intention


@dataclass(frozen=True)
class Avoided:
    """Whom somebody would rather not meet, by Slack's ids; the introductions of theirs that have
    ended by it, as they were; and whether they may be introduced to somebody else before the next
    round."""

    slack_ids: tuple[str, ...]
    ended: tuple[Pairing, ...] = ()
    may_be_soon: bool = False


@dataclass(frozen=True)
class Rematched:
    """What has ended for somebody, as it was; and whether they may be introduced to somebody else
    before the next round."""

    ended: Pairing
    may_be_soon: bool


async def avoided(db: Database, workspace: Workspace, *, by: User) -> Avoided:
    """Whom somebody would rather not meet; raises NotAMember. Only they may see it."""
    async with db.read() as reading:
        member = await membership.get_joined(reading, workspace.id, by.slack_id)
        return Avoided(await safety.avoided(reading, member.id))


async def avoid(
    db: Database, workspace: Workspace, slack_ids: Collection[str], *, by: User, now: datetime
) -> Avoided:
    """Never put somebody together with these and no others. An introduction to one of them that
    they have now ends, and so does a series that rests.

    Raises NotAMember and TooManyToAvoid.
    """
    return await _change(db, workspace, lambda _: slack_ids, by=by, now=now)


async def block(
    db: Database, workspace: Workspace, slack_ids: Collection[str], *, by: User, now: datetime
) -> Avoided:
    """The same with these besides those whom they avoid already."""
    return await _change(db, workspace, lambda before: {*before, *slack_ids}, by=by, now=now)


async def unblock(
    db: Database, workspace: Workspace, slack_ids: Collection[str], *, by: User, now: datetime
) -> Avoided:
    """The same without these."""
    return await _change(db, workspace, lambda before: {*before} - {*slack_ids}, by=by, now=now)


async def rematch(
    db: Database, workspace: Workspace, pairing_id: int | None, *, by: User, now: datetime
) -> Rematched:
    """End the introduction that somebody has now, or a series that rests: the one that belongs to
    that id, where it is given.

    Raises NotAMember; OverAlready where that one is over and they have another; and NothingToEnd
    where they have none, or have met and are not to meet again.
    """
    async with db.write() as session:
        await programmes.running_held(session, workspace.id)
        member = await membership.get_joined(session, workspace.id, by.slack_id)
        ended = await _end(session, workspace, member, pairing_id, now)
    programme_id = ended.round.programme_id
    return Rematched(ended, await rematching.is_possible(db, programme_id, now))


async def reader(db: Database, workspace: Workspace, who: WhoIs) -> User:
    """Who hears that something was not right: the contact person, else whoever organises the
    rounds. Raises NobodyToTell if there is neither."""
    async with db.read() as reading:
        programme = await programmes.first(reading, workspace.id)
    for slack_id in _readers(programme):
        user = await who(slack_id)
        if not user.is_deactivated:
            return user
    raise NobodyToTell


async def report(
    db: Database,
    workspace: Workspace,
    report: Report,
    *,
    to: User,
    promised: str,
    by: User,
    now: datetime,
) -> None:
    """Pass on to one person that something was not right; `promised` is whose id the writer was
    shown. Raises ReaderHasChanged if that is somebody else, and NotAMember for whoever never
    joined."""
    if to.slack_id != promised:
        raise ReaderHasChanged(reader=to.slack_id)
    async with db.write() as session:
        if await membership.find(session, workspace.id, by.slack_id) is None:
            raise NotAMember
        report_id = await safety.add_report(session, workspace.id, report)
        told = Intention(Kind.REPORT, report_id, now, to.slack_id, expires_at=now + KEPT_FOR)
        await deliveries.add(session, workspace.id, [told])


async def passed_on(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """What was not right, for the one person who reads it; nothing once it is forgotten."""
    async with db.read() as reading:
        found = await safety.find_report(reading, delivery.subject_id)
    if found is None:
        return None
    user = await who(delivery.slack_id)
    return Outgoing(messages.passed_on(found, user.locale), people=(user.slack_id,))


async def forget(session: Writing, delivery: Delivery, _now: datetime) -> None:
    """It has been passed on, and is not kept."""
    await safety.forget_report(session, delivery.subject_id)


async def forget_old(db: Database, now: datetime) -> None:
    """Forget what could not be passed on in all that time."""
    async with db.write() as session:
        await safety.forget_reports(session, now)


def _readers(programme: Programme) -> tuple[str, ...]:
    return tuple(each for each in (programme.contact, programme.organiser) if each)


async def _change(
    db: Database,
    workspace: Workspace,
    change: Callable[[Collection[str]], Collection[str]],
    *,
    by: User,
    now: datetime,
) -> Avoided:
    """Give somebody another list, made from the one that they have."""
    async with db.write() as session:
        await programmes.running_held(session, workspace.id)
        member = await membership.get_joined(session, workspace.id, by.slack_id)
        before = await safety.avoided(session, member.id)
        done = await _avoid(session, workspace, member, change(before), now)
    return replace(done, may_be_soon=await parting.may_be_soon(db, done.ended, now))


async def _avoid(
    session: Writing,
    workspace: Workspace,
    member: Member,
    slack_ids: Collection[str],
    now: datetime,
) -> Avoided:
    others = check_avoided(slack_ids, by=member.slack_id)
    await safety.save_avoided(session, workspace.id, member.id, others)
    ended = await parting.from_all(session, workspace, member, others, now, even_if_met=True)
    return Avoided(tuple(sorted(others)), ended)


async def _end(
    session: Writing, workspace: Workspace, member: Member, pairing_id: int | None, now: datetime
) -> Pairing:
    """End what is meant, and give it as it was: what goes on now before what rests."""
    meant = None if pairing_id is None else await pairings.find(session, pairing_id)
    now_with = await pairings.to_be_ended(session, member.id)
    waiting = (await series.at_rest(session, [member.id]))[member.id]

    def is_meant(pairing: Pairing) -> bool:
        if pairing_id is None:
            return pairing.is_known
        is_that = pairing.id == pairing_id
        return is_that or (meant is not None and pairing.is_of_the_same_series(meant))

    for pairing in filter(is_meant, now_with):
        await calling_off.ended(session, workspace.id, pairing, member, now)
        return pairing
    for last in filter(is_meant, waiting):
        await resting.ended(session, workspace.id, last, member, now)
        return last
    raise OverAlready if pairing_id and (now_with or waiting) else NothingToEnd
