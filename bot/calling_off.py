"""What becomes of a pairing when somebody in it is gone, or when nobody is introduced in it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot import agreeing, resting
from bot.domain.deliveries import Delivery, Kind
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.rounds import Round
from bot.domain.sitting_out import SittingOutReason
from bot.domain.states import DeliveryState
from storage import deliveries, introductions, pairings, rounds, sitting_out
from storage.database import Writing
from storage.deliveries import Intention

FOLLOWING = (Kind.NUDGE, Kind.CHECK_IN)
"""What follows upon an introduction."""

IF_NOT_REPLACED_WITHIN = timedelta(hours=1)
"""A round takes seconds to plan, but the bot may be stopped at that moment, or be refused."""


async def not_introduced(session: Writing, delivery: Delivery, now: datetime) -> None:
    """Their introduction came to nothing before it was sent: those who stay sit out the round,
    hear it, and are first next time."""
    pairing = await pairings.find(session, delivery.subject_id)
    if pairing is not None:
        await _call_off(session, delivery.workspace_id, [pairing], now)


async def introduced(session: Writing, delivery: Delivery, now: datetime) -> None:
    """They have been introduced. Whoever has left while it was on its way, or it was not known
    whether it was, is told of only now."""
    pairing = await pairings.find(session, delivery.subject_id)
    if pairing is not None and any(seat.is_gone for seat in pairing.seats):
        told = resting.told(pairing.without_the_gone, now)
        await deliveries.add(session, delivery.workspace_id, told)
        await rounds.want_rematch(session, pairing.round.id, now)


async def the_rest(session: Writing, workspace_id: int, this: Round, now: datetime) -> None:
    """Nobody more is introduced in that round, because it was stopped, or is over: whoever still
    waits for it sits out, hears it now, and is first next time."""
    await _call_off(session, workspace_id, await _the_rest(session, workspace_id, this), now)


async def make_way(session: Writing, workspace_id: int, this: Round, now: datetime) -> bool:
    """The same for a round that another is about to replace, in which they come first; so they
    hear of that one only, unless it is long in coming. Until then `replaced` can call that off.
    Gives whether there was anybody."""
    waiting = await _the_rest(session, workspace_id, this)
    reasons = await _take_apart(session, workspace_id, waiting, now)
    told = (_sits_out(this, member, now + IF_NOT_REPLACED_WITHIN) for member in reasons)
    await deliveries.add_anew(session, workspace_id, told)
    return bool(waiting)


async def replaced(session: Writing, workspace_id: int, round_ids: Sequence[int]) -> None:
    """Another round has come: nobody hears any more that they sit out one of these."""
    await deliveries.cancel(session, workspace_id, [Kind.SITTING_OUT], round_ids)


async def _the_rest(session: Writing, workspace_id: int, this: Round) -> list[Pairing]:
    await introductions.cancel_in_round(session, workspace_id, this.id)
    return await pairings.by_ids(session, await introductions.called_off(session, this.id))


async def ended(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member, now: datetime
) -> None:
    """Somebody wants a pairing to end: it has for them, and where nobody is left who shows, or
    nobody who learns, for the others too. They are told as if somebody had left. Whoever it has
    ended for sits out, and is first next time.

    If nobody has heard of it yet, nobody hears more than that they sit out; unless it goes on with
    a series, which is over.
    """
    staying, asked = _without(pairing, member), SittingOutReason.ASKED_FOR_ANOTHER
    if await _is_left_out(session, workspace_id, pairing, member):
        await sitting_out.add(session, workspace_id, pairing.round.id, {member.id: asked})
        await rounds.want_rematch(session, pairing.round.id, now)
        return
    is_unknown = await introductions.cancel(session, workspace_id, pairing.id)
    if is_unknown and not pairing.is_spoken_of:
        if await _rests_instead(session, workspace_id, pairing, now):
            await resting.ended_before_its_next(session, workspace_id, pairing, member, now)
            return
        await resting.end_series(session, staying, now)
        why = SittingOutReason.PARTNER_GONE
        await _call_off(session, workspace_id, [pairing], now, why=why)
        return
    await resting.end_series(session, staying, now)
    gone = _if_one_sided(staying, SittingOutReason.PARTNER_GONE)
    await _part(session, workspace_id, pairing, {member.id: asked} | gone, now)
    await resting.tell(session, workspace_id, staying, now)
    await agreeing.go_on_without(session, workspace_id, staying, now)


async def for_now(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member, now: datetime
) -> None:
    """Somebody has no time in this round: the pairing has ended for them, and where nobody is left
    who shows, or nobody who learns, for the others too. All the others are told who it is, together
    where they go on; whoever has no time is not introduced to anybody else.

    If nobody has heard of it yet, nobody hears more than that they sit out.
    """
    staying, no_time = _without(pairing, member), {member.id: SittingOutReason.NO_TIME}
    if await _is_left_out(session, workspace_id, pairing, member):
        await sitting_out.add(session, workspace_id, pairing.round.id, no_time)
        return
    is_unknown = await introductions.cancel(session, workspace_id, pairing.id)
    if is_unknown and not pairing.is_spoken_of:
        why = SittingOutReason.SERIES_RESTS if pairing.rests else SittingOutReason.PARTNER_GONE
        await _call_off(session, workspace_id, [pairing], now, why=why)
        await sitting_out.add(session, workspace_id, pairing.round.id, no_time)
        return
    without = _if_one_sided(staying, _why_without_time(pairing))
    await _part(session, workspace_id, pairing, no_time | without, now)
    if staying.is_two_sided:
        await resting.tell(session, workspace_id, staying, now)
    else:
        told = Intention(Kind.NO_TIME, pairing.id, now, expires_at=pairing.round.closes_at)
        each = [replace(told, slack_id=seat.member.slack_id) for seat in staying.seats]
        await deliveries.add_anew(session, workspace_id, each)
    await agreeing.go_on_without(session, workspace_id, staying, now)


async def left(
    session: Writing,
    workspace_id: int,
    member: Member,
    now: datetime,
    *,
    programme_id: int | None = None,
) -> None:
    """Somebody has left that programme, or without one all of them: whoever is with them in a round
    that is open, or in a series that rests, is told, so that nobody waits for a word from them.
    They are told again of the next who leaves."""
    for pairing in await pairings.open_of(session, member.id):
        if programme_id not in (None, pairing.round.programme_id):
            continue
        if not await _is_left_out(session, workspace_id, pairing, member):
            await _lose_one(session, workspace_id, pairing, member, now)
    await resting.left(session, workspace_id, member, now, programme_id=programme_id)


async def paused(session: Writing, workspace_id: int, member: Member) -> None:
    """Somebody pauses: where they have not been introduced yet, and the others can go on without
    them, these are introduced without them."""
    for pairing in await pairings.open_of(session, member.id):
        await _is_left_out(session, workspace_id, pairing, member)


async def _lose_one(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member, now: datetime
) -> None:
    staying = _without(pairing, member)
    if await introductions.cancel(session, workspace_id, pairing.id):
        as_it_is = await pairings.get(session, pairing.id)
        if await _rests_instead(session, workspace_id, as_it_is, now):
            return
        await resting.end_series(session, staying, now)
        await _call_off(session, workspace_id, [as_it_is], now)
        return
    await resting.end_series(session, staying, now)
    if await _were_introduced(session, workspace_id, pairing):
        await _lose(session, workspace_id, pairing, staying, now)


async def _rests_instead(
    session: Writing, workspace_id: int, pairing: Pairing, now: datetime
) -> bool:
    """Whether a series rests for which it was time for another meeting, as if it had not been."""
    if not pairing.rests or pairing.is_spoken_of:
        return False
    why = SittingOutReason.SERIES_RESTS
    await _take_apart(session, workspace_id, [pairing], now, why=why)
    return True


async def _lose(
    session: Writing, workspace_id: int, pairing: Pairing, staying: Pairing, now: datetime
) -> None:
    """Those who stay hear it. Several who have nobody left for the other side are free at once; for
    one alone see `release`."""
    await resting.tell(session, workspace_id, staying, now)
    await agreeing.go_on_without(session, workspace_id, staying, now)
    if len(staying.seats) > 1 and not pairing.has_met:
        gone = _if_one_sided(staying, SittingOutReason.PARTNER_GONE)
        await _part(session, workspace_id, pairing, gone, now)
    await rounds.want_rematch(session, pairing.round.id, now)


async def _is_left_out(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member
) -> bool:
    """Whether the others will be introduced without somebody: they have not been yet, can go on,
    and nobody has said anything. It stays so until the end of the transaction."""
    await introductions.hold(session, workspace_id, pairing.id)
    found = await introductions.fate(session, workspace_id, pairing.id)
    is_to_come = found is not None and found[0] is DeliveryState.DUE
    if pairing.is_spoken_of or not is_to_come or not _without(pairing, member).is_two_sided:
        return False
    theirs = member.slack_id
    await deliveries.cancel_for(session, workspace_id, FOLLOWING, pairing.id, theirs)
    await pairings.leave_out(session, pairing, member)
    return True


def _without(pairing: Pairing, member: Member) -> Pairing:
    """With those only who are part of it besides."""
    return pairing.without_the_gone.among(pairing.others(member.slack_id))


def _if_one_sided(staying: Pairing, why: SittingOutReason) -> dict[int, SittingOutReason]:
    """Why those who stay sit out: nobody, if they can go on."""
    return {} if staying.is_two_sided else {seat.member.id: why for seat in staying.seats}


def _why_without_time(pairing: Pairing) -> SittingOutReason:
    """In a series they wait for each other, and meet nobody else."""
    if pairing.goes_on:
        return SittingOutReason.SERIES_RESTS
    return SittingOutReason.PARTNER_HAS_NO_TIME


async def release(session: Writing, workspace_id: int, this: Round, now: datetime) -> None:
    """Whoever has been left alone in that round by those who left the programme, and has not met
    them, is free to be introduced to somebody else."""
    for pairing in await pairings.with_one_left(session, this.id):
        alone = pairing.left_alone
        if alone and await _were_introduced(session, workspace_id, pairing):
            everybody = [seat.member.id for seat in pairing.seats]
            await pairings.end(session, pairing.id, everybody, now)
            reason = {alone.id: SittingOutReason.PARTNER_GONE}
            await sitting_out.add(session, workspace_id, this.id, reason)


async def _part(
    session: Writing,
    workspace_id: int,
    pairing: Pairing,
    reasons: Mapping[int, SittingOutReason],
    now: datetime,
) -> None:
    """These sit out the rest of the round, until they are introduced to somebody else."""
    await pairings.end(session, pairing.id, reasons, now)
    await sitting_out.add(session, workspace_id, pairing.round.id, reasons)
    await rounds.want_rematch(session, pairing.round.id, now)


async def _were_introduced(session: Writing, workspace_id: int, pairing: Pairing) -> bool:
    """While it is unknown they have not been, and are told once it is."""
    introduced = await introductions.fate(session, workspace_id, pairing.id)
    return introduced is not None and introduced[0] is DeliveryState.SENT


async def _call_off(
    session: Writing,
    workspace_id: int,
    those: Sequence[Pairing],
    now: datetime,
    *,
    why: SittingOutReason | None = None,
) -> None:
    reasons = await _take_apart(session, workspace_id, those, now, why=why)
    told = (_sits_out(those[0].round, member, now) for member in reasons)
    await deliveries.add_anew(session, workspace_id, told)
    if SittingOutReason.PARTNER_GONE in reasons.values():
        await rounds.want_rematch(session, those[0].round.id, now)


async def _take_apart(
    session: Writing,
    workspace_id: int,
    those: Sequence[Pairing],
    now: datetime,
    *,
    why: SittingOutReason | None = None,
) -> dict[Member, SittingOutReason]:
    """Whoever stays of these, all of one round, sits it out, as if they had never been put
    together; gives who that is, and why. Where somebody has said something of it, it stays."""
    apart = [each for each in those if not each.is_spoken_of]
    ids = [each.id for each in apart]
    await deliveries.cancel(session, workspace_id, FOLLOWING, ids)
    await pairings.call_off(session, ids)
    reasons = {
        member: why or each.why_called_off(now)
        for each in apart
        for member in each.who_takes_part(now)
    }
    if apart:
        ours = {member.id: why for member, why in reasons.items()}
        await sitting_out.add(session, workspace_id, apart[0].round.id, ours)
    return reasons


def _sits_out(this: Round, member: Member, now: datetime) -> Intention:
    expires_at = max(this.closes_at, now + resting.TOLD_WITHIN)
    return Intention(Kind.SITTING_OUT, this.id, now, member.slack_id, expires_at)
