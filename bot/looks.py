"""Whether there is still reason to send a message of a round, which may have been due for days."""

from datetime import datetime

from bot.domain.deliveries import Delivery, Kind, TooEarly
from bot.domain.rounds import Pairing
from bot.domain.states import DeliveryState, RoundState
from storage import deliveries, rounds
from storage.rows import Reading

_NOT_YET = (DeliveryState.DUE, DeliveryState.SENDING)


async def introduction(reading: Reading, delivery: Delivery, now: datetime) -> bool:
    """As long as all of them take part, and the round introduces people."""
    pairing = await rounds.find_pairing(reading, delivery.subject_id)
    return pairing is not None and pairing.round.introduces and _all_there(pairing, now)


async def nudge(reading: Reading, delivery: Delivery, now: datetime) -> bool:
    """As long as all of them take part, the round is open, and nobody said that they met. Raises
    TooEarly before they were introduced."""
    pairing = await rounds.find_pairing(reading, delivery.subject_id)
    if pairing is None or pairing.has_met or pairing.round.state is RoundState.CLOSED:
        return False
    return _all_there(pairing, now) and await check_in(reading, delivery, now)


async def check_in(reading: Reading, delivery: Delivery, _now: datetime) -> bool:
    """If they were introduced. Raises TooEarly as long as they may still be."""
    workspace_id, pairing_id = delivery.workspace_id, delivery.subject_id
    introduced = await deliveries.state_of(reading, workspace_id, Kind.INTRODUCTION, pairing_id)
    if introduced in _NOT_YET:
        raise TooEarly
    return introduced is DeliveryState.SENT


def _all_there(pairing: Pairing, now: datetime) -> bool:
    return len(pairing.who_takes_part(now)) == len(pairing.seats)
