"""The end of a round, with all that follows from it."""

import logging
from collections.abc import Container, Sequence
from datetime import date, datetime

from bot import calling_off, silence
from bot.domain.deliveries import Kind
from bot.domain.programmes import Programme
from bot.domain.rounds import Round
from storage import deliveries, introductions, rounds
from storage.database import Writing
from storage.deliveries import Intention

log = logging.getLogger(__name__)


async def close_these(
    session: Writing,
    programme: Programme,
    over: Sequence[Round],
    free_days: Container[date],
    now: datetime,
) -> None:
    """Close these rounds of a programme, with all that follows from the end of a round."""
    # The deliveries first, as whoever sends them does, or each would wait for the other.
    for each in over:
        await introductions.cancel_in_round(session, programme.workspace_id, each.id)
    for round_id in await rounds.close(session, [each.id for each in over], now):
        await _after_close(session, programme, round_id, free_days, now)
        log.info("round closed", extra={"round_id": round_id})


async def _after_close(
    session: Writing, programme: Programme, round_id: int, free_days: Container[date], now: datetime
) -> None:
    this = await rounds.get(session, round_id)
    await calling_off.the_rest(session, programme.workspace_id, this, now)
    await silence.ask(session, programme, round_id, free_days, now)
    if programme.organiser:
        told = Intention(Kind.SUMMARY, round_id, now, programme.organiser)
        await deliveries.add(session, programme.workspace_id, [told])
