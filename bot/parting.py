"""Two who are never to be put together, and are: what they have with each other ends."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from bot import calling_off, rematching, resting
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.workspaces import Workspace
from storage import pairings, safety, series
from storage.database import Database, Writing
from storage.rows import Reading


async def from_all(
    session: Writing,
    workspace: Workspace,
    member: Member,
    slack_ids: Collection[str],
    now: datetime,
    *,
    even_if_met: bool = False,
) -> tuple[Pairing, ...]:
    """End what a member has now with any of these, and the series with them that rest; gives all of
    it as it was. Who has met already has nothing to end, unless somebody wants it `even_if_met`.
    The others hear what they hear whenever an introduction ends."""

    def with_them(those: Iterable[Pairing]) -> list[Pairing]:
        return [p for p in those if {o.slack_id for o in p.others(member.slack_id)} & {*slack_ids}]

    current = pairings.current_of if even_if_met else pairings.to_be_ended
    now_with = with_them(await current(session, member.id))
    for pairing in now_with:
        await calling_off.ended(session, workspace.id, pairing, member, now)
    waiting = with_them((await series.at_rest(session, [member.id]))[member.id])
    for last in waiting:
        await resting.ended(session, workspace.id, last, member, now)
    return *now_with, *waiting


async def without_a_next(reading: Reading, workspace_id: int, pairing: Pairing) -> Pairing:
    """The same as one of no series, where two of them are not to be put together any more: a third
    has made it known, and it ends with the next round. Nothing is to be planned for another
    meeting."""
    if not pairing.goes_on:
        return pairing
    those = [seat.member.slack_id for seat in pairing.seats]
    for each in those[:-1]:
        if await safety.kept_apart(reading, workspace_id, each) & {*those}:
            return replace(pairing, step=None)
    return pairing


async def may_be_soon(db: Database, ended: Iterable[Pairing], now: datetime) -> bool:
    """Whether whoever was in one of these may be introduced to somebody before the next round."""
    programme_ids = {each.round.programme_id for each in ended}
    return any([await rematching.is_possible(db, each, now) for each in programme_ids])
