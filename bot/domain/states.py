"""The states of rounds and deliveries, and the only steps that lead from one to the next."""

from enum import StrEnum

from bot.domain.errors import IllegalStep


class RoundState(StrEnum):
    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"


class DeliveryState(StrEnum):
    DUE = "due"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


_ROUND_STEPS = {
    RoundState.PLANNED: {RoundState.OPEN, RoundState.CLOSED},
    RoundState.OPEN: {RoundState.CLOSED},
    RoundState.CLOSED: set[RoundState](),
}

_RECEIPT_CAME = DeliveryState.SENT  # after it was taken for lost: Slack knows better
_DELIVERY_STEPS = {
    DeliveryState.DUE: {
        DeliveryState.SENDING,
        DeliveryState.FAILED,  # there is nowhere to send it to
        DeliveryState.EXPIRED,
        DeliveryState.CANCELLED,
        _RECEIPT_CAME,
    },
    DeliveryState.SENDING: {
        DeliveryState.SENT,
        DeliveryState.DUE,  # refused for now, or unknown and past its grace time
        DeliveryState.FAILED,
        DeliveryState.EXPIRED,
        DeliveryState.CANCELLED,
    },
    DeliveryState.SENT: set[DeliveryState](),
    DeliveryState.FAILED: {DeliveryState.DUE, _RECEIPT_CAME},  # due: an admin tries again
    DeliveryState.EXPIRED: {_RECEIPT_CAME},
    DeliveryState.CANCELLED: {_RECEIPT_CAME},
}


def next_round_state(now: RoundState, to: RoundState) -> RoundState:
    """`to`, if a round in state `now` may go there; raises IllegalStep if not."""
    if to not in _ROUND_STEPS[now]:
        raise IllegalStep(f"a round cannot go from {now} to {to}")
    return to


def next_delivery_state(now: DeliveryState, to: DeliveryState) -> DeliveryState:
    """`to`, if a delivery in state `now` may go there; raises IllegalStep if not."""
    if to not in _DELIVERY_STEPS[now]:
        raise IllegalStep(f"a delivery cannot go from {now} to {to}")
    return to
