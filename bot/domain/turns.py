"""Whose turn it is: to meet somebody of another generation, and to have a pairing at all."""

import numpy as np
from numpy.typing import NDArray

from bot.domain.population import Mask, People

NEEDIEST = 6
_SAT_OUT, _LONGEST = 1, 7
MOST_TURN = NEEDIEST + _SAT_OUT + NEEDIEST + _LONGEST
"""The most that turn and wait of one person come to together."""


def turns(people: People, could_cross: Mask, places: int) -> NDArray[np.int64]:
    """0 to 7 for each: those who waited longest to meet somebody across generations come first. The
    scale is finest around the need that just gets one of so many places, wherever that is; whoever
    can meet nobody across generations has no part in it."""
    need = people.need * could_cross.astype(np.int64)
    just_served = np.partition(need, -places)[-places] if places else 0
    order = np.clip(need - just_served + NEEDIEST // 2, 0, NEEDIEST)
    return order + _SAT_OUT * (people.waited > 0)


def waits(people: People) -> NDArray[np.int64]:
    """0 for each who had a pairing the last time; else more than any turn, and up to 13 for who has
    waited longest. Only the order counts, and is finest among those who waited longest."""
    longer, place = np.unique(people.waited, return_inverse=True)
    order = np.maximum(_LONGEST + 1 + place - len(longer), 1)
    return np.where(people.waited > 0, NEEDIEST + order, 0)
