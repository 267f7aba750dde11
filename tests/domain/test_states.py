"""Every step between states that is allowed, and no other."""

from itertools import product

import pytest

from bot.domain.errors import IllegalStep
from bot.domain.states import (
    DeliveryState,
    RoundState,
    next_delivery_state,
    next_round_state,
)

ROUND_STEPS = {
    (RoundState.PLANNED, RoundState.OPEN),
    (RoundState.PLANNED, RoundState.CLOSED),
    (RoundState.OPEN, RoundState.CLOSED),
}
DELIVERY_STEPS = {
    *((DeliveryState.DUE, to) for to in ("sending", "failed", "expired", "cancelled", "sent")),
    *((DeliveryState.SENDING, to) for to in ("sent", "due", "failed", "expired", "cancelled")),
    *((DeliveryState.FAILED, to) for to in ("due", "sent")),
    (DeliveryState.EXPIRED, "sent"),
    (DeliveryState.CANCELLED, "sent"),
}


@pytest.mark.parametrize(("now", "to"), [*product(RoundState, RoundState)])
def test_a_round_takes_only_the_steps_of_its_rule(now: RoundState, to: RoundState) -> None:
    if (now, to) in ROUND_STEPS:
        assert next_round_state(now, to) is to
    else:
        with pytest.raises(IllegalStep):
            next_round_state(now, to)


@pytest.mark.parametrize(("now", "to"), [*product(DeliveryState, DeliveryState)])
def test_a_delivery_takes_only_the_steps_of_its_rule(now: DeliveryState, to: DeliveryState) -> None:
    """A receipt is believed whatever was thought before; what was sent stays sent."""
    if (now, to) in DELIVERY_STEPS:
        assert next_delivery_state(now, to) is to
    else:
        with pytest.raises(IllegalStep):
            next_delivery_state(now, to)
