"""What becomes of a pairing when somebody in it is gone, or when nobody is introduced in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.deliveries import Delivery, Kind
from bot.domain.members import Member
from bot.domain.rounds import Pairing, Round, SittingOutReason
from bot.domain.states import DeliveryState
from storage import deliveries, rounds
from storage.database import Writing
from storage.deliveries import Intention

FOLLOWING = (Kind.NUDGE, Kind.CHECK_IN)
"""What follows upon an introduction."""

TOLD_WITHIN = timedelta(days=1)
"""At least, also when the round is over by then."""


async def not_introduced(session: Writing, delivery: Delivery, now: datetime) -> None:
    """Their introduction came to nothing before it was sent: those who stay sit out the round,
    hear it, and are first next time."""
    pairing = await rounds.find_pairing(session, delivery.subject_id)
    if pairing is not None:
        await _call_off(session, delivery.workspace_id, [pairing], now)


async def introduced(session: Writing, delivery: Delivery, now: datetime) -> None:
    """They have been introduced. Whoever has left while it was on its way, or it was not known
    whether it was, is told of only now."""
    pairing = await rounds.find_pairing(session, delivery.subject_id)
    if pairing is not None and any(seat.is_gone for seat in pairing.seats):
        staying = [seat.member for seat in pairing.without_the_gone.seats]
        await deliveries.add(session, delivery.workspace_id, _partner_left(pairing, staying, now))
        await rounds.want_rematch(session, pairing.round.id, now)


async def the_rest(session: Writing, workspace_id: int, this: Round, now: datetime) -> None:
    """Nobody more is introduced in that round, because it was stopped, or is over: whoever still
    waits for it sits out, hears it now, and is first next time."""
    await _call_off(session, workspace_id, await _the_rest(session, workspace_id, this), now)


async def make_way(session: Writing, workspace_id: int, this: Round, now: datetime) -> None:
    """The same for a round that another is about to replace, in which they come first; so they
    hear of that one only."""
    await _take_apart(session, workspace_id, await _the_rest(session, workspace_id, this), now)


async def _the_rest(session: Writing, workspace_id: int, this: Round) -> list[Pairing]:
    await deliveries.cancel_introductions(session, workspace_id, this.id)
    return await rounds.pairings(session, await deliveries.never_introduced(session, this.id))


async def ended(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member, now: datetime
) -> None:
    """Somebody wants a pairing to end: it has for them, and for whoever is alone in it then, who is
    told as if they had left. Both sit out, and are first next time.

    If nobody has heard of it yet, nobody hears more than that they sit out.
    """
    if await deliveries.cancel_introduction(session, workspace_id, pairing.id):
        why = SittingOutReason.PARTNER_GONE
        await _call_off(session, workspace_id, [pairing], now, why=why)
        return
    others = [seat.member for seat in pairing.without_the_gone.seats if seat.member.id != member.id]
    reasons = {member.id: SittingOutReason.ASKED_FOR_ANOTHER}
    if len(others) == 1:
        reasons[others[0].id] = SittingOutReason.PARTNER_GONE
    await _part(session, workspace_id, pairing, reasons, now)
    await deliveries.add_anew(session, workspace_id, _partner_left(pairing, others, now))


async def for_now(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member, now: datetime
) -> bool:
    """Somebody has no time in this round: the pairing has ended for them, and where nobody is left
    who shows, or nobody who learns, for the others too; gives whether anybody goes on. All the
    others are told who it is; whoever has no time is not introduced to anybody else.

    If nobody has heard of it yet, nobody hears more than that they sit out.
    """
    no_time = {member.id: SittingOutReason.NO_TIME}
    if await deliveries.cancel_introduction(session, workspace_id, pairing.id):
        why = SittingOutReason.PARTNER_GONE
        await _call_off(session, workspace_id, [pairing], now, why=why)
        await rounds.sit_out(session, workspace_id, pairing.round.id, no_time)
        return False
    staying = [seat for seat in pairing.without_the_gone.seats if seat.member.id != member.id]
    go_on = len({seat.role for seat in staying}) > 1
    free = [] if go_on else [seat.member.id for seat in staying]
    reasons = no_time | dict.fromkeys(free, SittingOutReason.PARTNER_HAS_NO_TIME)
    await _part(session, workspace_id, pairing, reasons, now)
    told = Intention(Kind.NO_TIME, pairing.id, now, expires_at=pairing.round.closes_at)
    each = (replace(told, slack_id=seat.member.slack_id) for seat in staying)
    await deliveries.add_anew(session, workspace_id, each)
    return go_on


async def left(session: Writing, workspace_id: int, member: Member, now: datetime) -> None:
    """Somebody has left: whoever is with them in a round that is open is told, so that nobody waits
    for a word from them. They are told again of the next who leaves."""
    for pairing in await rounds.open_pairings_of(session, member.id):
        if await deliveries.cancel_introduction(session, workspace_id, pairing.id):
            await _call_off(session, workspace_id, [pairing], now)
        elif await _were_introduced(session, workspace_id, pairing):
            others = pairing.others(member.slack_id)
            await deliveries.add_anew(session, workspace_id, _partner_left(pairing, others, now))
            await rounds.want_rematch(session, pairing.round.id, now)


async def release(session: Writing, workspace_id: int, this: Round, now: datetime) -> None:
    """Whoever has been left alone in that round by those who left the programme, and has not met
    them, is free to be introduced to somebody else."""
    for pairing in await rounds.with_one_left(session, this.id):
        alone = pairing.left_alone
        if alone and await _were_introduced(session, workspace_id, pairing):
            everybody = [seat.member.id for seat in pairing.seats]
            await rounds.end(session, pairing.id, everybody, now)
            reason = {alone.id: SittingOutReason.PARTNER_GONE}
            await rounds.sit_out(session, workspace_id, this.id, reason)


async def _part(
    session: Writing,
    workspace_id: int,
    pairing: Pairing,
    reasons: Mapping[int, SittingOutReason],
    now: datetime,
) -> None:
    """These sit out the rest of the round, until they are introduced to somebody else."""
    await rounds.end(session, pairing.id, reasons, now)
    await rounds.sit_out(session, workspace_id, pairing.round.id, reasons)
    await rounds.want_rematch(session, pairing.round.id, now)


async def _were_introduced(session: Writing, workspace_id: int, pairing: Pairing) -> bool:
    """While it is unknown they have not been, and are told once it is."""
    introduced = await deliveries.introduced(session, workspace_id, pairing.id)
    return introduced is not None and introduced[0] is DeliveryState.SENT


async def _call_off(
    session: Writing,
    workspace_id: int,
    pairings: Sequence[Pairing],
    now: datetime,
    *,
    why: SittingOutReason | None = None,
) -> None:
    reasons = await _take_apart(session, workspace_id, pairings, now, why=why)
    told = (_sits_out(pairings[0].round, member, now) for member in reasons)
    await deliveries.add_anew(session, workspace_id, told)
    if SittingOutReason.PARTNER_GONE in reasons.values():
        await rounds.want_rematch(session, pairings[0].round.id, now)


async def _take_apart(
    session: Writing,
    workspace_id: int,
    pairings: Sequence[Pairing],
    now: datetime,
    *,
    why: SittingOutReason | None = None,
) -> dict[Member, SittingOutReason]:
    """Whoever stays of these, all of one round, sits it out, as if they had never been put
    together; gives who that is, and why. Where somebody has said something of it, it stays."""
    apart = [each for each in pairings if not each.is_spoken_of]
    ids = [each.id for each in apart]
    await deliveries.cancel(session, workspace_id, FOLLOWING, ids)
    await rounds.call_off(session, ids)
    reasons = {
        member: why or each.why_called_off(now)
        for each in apart
        for member in each.who_takes_part(now)
    }
    if apart:
        ours = {member.id: why for member, why in reasons.items()}
        await rounds.sit_out(session, workspace_id, apart[0].round.id, ours)
    return reasons


def _sits_out(this: Round, member: Member, now: datetime) -> Intention:
    expires_at = max(this.closes_at, now + TOLD_WITHIN)
    return Intention(Kind.SITTING_OUT, this.id, now, member.slack_id, expires_at)


def _partner_left(pairing: Pairing, others: Iterable[Member], now: datetime) -> Iterable[Intention]:
    told = Intention(Kind.PARTNER_LEFT, pairing.id, now, expires_at=pairing.round.closes_at)
    return (replace(told, slack_id=other.slack_id) for other in others)
