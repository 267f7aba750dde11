"""Who could sit in any panel at all: it needs two who show and one who learns, none of them to be
kept apart, so whoever may meet a few can still have no panel."""

import numpy as np

from bot.domain.affinity import Affinity
from bot.domain.panels import cast
from bot.domain.population import UNDECLARED, Mask, Rows

_LOOKS = 32
"""With how many of those whom somebody could face a third is looked for."""


def could_be_in_panels(those: Affinity) -> Mask:
    """For each row whether there is a panel that they could be part of; the chair could not. Of
    whoever may meet most others it is only known that somebody is there to face."""
    could = np.append(_could_face(those) > 0, [False]) & those.has_company
    few_choices = 2 * those.apart_from() > those.chair
    for one in np.flatnonzero(could[:-1] & few_choices).tolist():
        could[one] = _is_in_a_panel(those, one)
    return could


def _could_face(those: Affinity) -> Rows:
    """With how many each could sit as mentor and mentee: those across, and all of whom one declared
    nothing."""
    is_open, apart = those.people.generation == UNDECLARED, those.apart
    to_open = apart.one[is_open[apart.other]], apart.other[is_open[apart.one]]
    kept = np.bincount(np.concatenate(to_open), minlength=those.chair)
    anybody = those.chair - 1 - those.apart_from()
    could: Rows = those.could_cross + np.where(is_open, anybody, is_open.sum() - kept)
    return could


def _is_in_a_panel(those: Affinity, one: int) -> bool:
    others = np.flatnonzero(those.may_meet(one))
    facing = others[~those.are_peers(np.array(one), others)]
    for other in facing[:_LOOKS]:
        thirds = others[those.may_meet(other)[others]]
        pair = np.broadcast_to([one, other], (len(thirds), 2))
        if cast(those, np.column_stack([pair, thirds])).any():
            return True
    return len(facing) > _LOOKS
