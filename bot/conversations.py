"""What stands in the conversations of people who are introduced, drawn anew once it has changed.

Where a button can do nothing any more there is a line in its place: that they met, that nothing is
left to do, in their round or after it, or that those who stay go on elsewhere. Buttons are in the
newest conversation alone.
"""

from dataclasses import dataclass
from datetime import datetime

from bot import meeting_messages, next_days, starters, suggesting
from bot.domain.deliveries import Kind
from bot.domain.pairings import Pairing
from bot.domain.states import DeliveryState, RoundState
from bot.domain.workspaces import Workspace
from bot.messages import introductions as introduction_messages
from bot.messages import pairings as messages
from bot.messages.pairings import Instead
from bot.messages.text import Message
from bot.pairing_messages import named, those_who_go_on
from bot.shared_language import shared_language
from storage import deliveries, membership, pairings
from storage.database import Database
from storage.deliveries import Posted
from storage.rows import Reading

Drawn = tuple[Posted, Message]
"""A message of ours in Slack, and what is to stand there now."""

_WITH_BUTTONS = (Kind.INTRODUCTION, Kind.NUDGE, Kind.GOING_ON)
_TO_COME = (DeliveryState.DUE, DeliveryState.SENDING)


async def after_parting(
    db: Database, workspace: Workspace, slack_id: str, now: datetime
) -> list[Drawn]:
    """Every message with buttons in the conversations of those open pairings of somebody in which
    anybody is gone."""
    async with db.read() as reading:
        member = await membership.find(reading, workspace.id, slack_id)
        theirs = await pairings.ever_open_of(reading, member.id) if member else []
    drawn = list[Drawn]()
    for pairing in theirs:
        if pairing != pairing.without_the_gone:
            drawn += await meeting_messages.of_pairing(db, workspace, pairing.id, now)
            drawn += await of_pairing(db, workspace, pairing.id, now)
    return drawn


async def of_pairing(
    db: Database, workspace: Workspace, pairing_id: int, now: datetime, *kinds: Kind
) -> list[Drawn]:
    """The messages with buttons in the conversations of a pairing, of these kinds if any are named,
    besides those about a meeting. Times to choose from are gone. What told of somebody who was gone
    stays as it is while its buttons can do something, or that one is back."""
    async with db.read() as reading:
        pairing = await pairings.find(reading, pairing_id)
        if pairing is None:
            return []
        of = _Of(reading, workspace.id, pairing, await shared_language(reading, pairing), now)
        newest = await _newest(of)
        sent = await deliveries.posted(reading, workspace.id, kinds or _WITH_BUTTONS, pairing.id)
        those = [(each, _instead(of, each, newest)) for each in sent]
        return [
            (each, await _drawn(of, each.kind, instead))
            for each, instead in those
            if each.kind is not Kind.GOING_ON or (instead and pairing != pairing.without_the_gone)
        ]


@dataclass(frozen=True)
class _Of:
    """Whose conversation it is, in their language."""

    reading: Reading
    workspace_id: int
    pairing: Pairing
    locale: str
    now: datetime


async def _newest(of: _Of) -> str | None:
    """The conversation in which those who stay go on without somebody, "" while it is still to
    come; None where nobody has been told, or is to be, that they do."""
    about = of.reading, of.workspace_id
    told = {each.state for each in await deliveries.fates(*about, Kind.GOING_ON, of.pairing.id)}
    is_whole = of.pairing == of.pairing.without_the_gone
    if is_whole or told.isdisjoint((*_TO_COME, DeliveryState.SENT)):
        return None
    if not told.isdisjoint(_TO_COME):
        return ""
    *_, latest = await deliveries.posted(*about, [Kind.GOING_ON], of.pairing.id)
    return latest.conversation


def _instead(of: _Of, there: Posted, newest: str | None) -> Instead | None:
    pairing, can_go_on = of.pairing, of.pairing.without_the_gone.is_two_sided
    if newest is not None and there.conversation != newest:
        return Instead.ELSEWHERE if can_go_on else Instead.OVER_ELSEWHERE
    if pairing.has_met:
        return Instead.MET
    return None if can_go_on and not _is_past(pairing, of.now) else Instead.OVER


def _is_past(pairing: Pairing, now: datetime) -> bool:
    """Whether its round is over, and they have not agreed on a time that lies ahead."""
    is_ahead = pairing.agreed_at is not None and pairing.agreed_at > now
    return pairing.round.state is RoundState.CLOSED and not is_ahead


async def _drawn(of: _Of, kind: Kind, instead: Instead | None) -> Message:
    if instead is None:
        return await (_nudge(of) if kind is Kind.NUDGE else _introduction(of))
    if kind is Kind.INTRODUCTION:
        introduction = await _introduction(of)
        return messages.after_met(introduction.payload(), of.locale, instead)
    can_have_met = kind is Kind.GOING_ON and instead is Instead.OVER
    still = [messages.met_button(of.pairing, of.locale)] if can_have_met else []
    return messages.nothing_but(instead, of.locale, *still)


async def _introduction(of: _Of) -> Message:
    return introduction_messages.introduction(
        of.pairing,
        await starters.shown(of.reading, of.workspace_id, of.pairing),
        of.locale,
        days=await next_days.of_meeting(of.reading, of.pairing),
        programme=await named(of.reading, of.pairing.round),
    )


async def _nudge(of: _Of) -> Message:
    is_proposed = await suggesting.is_one_ahead(of.reading, of.pairing, of.now)
    programme = await named(of.reading, of.pairing.round)
    going_on = those_who_go_on(of.pairing)
    return messages.nudge(going_on, of.locale, programme, is_proposed=is_proposed)
