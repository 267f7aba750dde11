"""A plan as values."""

import numpy as np

from bot.domain.because import Because, Fit, Kinship
from bot.domain.plans import FITS, KINSHIPS, REASONS, PlannedPairing, RoundPlan, SittingOut
from bot.domain.sitting_out import SittingOutReason


def test_the_columns_of_a_plan_are_read_as_values() -> None:
    """One value for each pairing and each who sits out, in their order."""
    plan = RoundPlan(
        seats=np.array([[4, 9, 2], [10**15, 7, -1]]),
        mentors=np.array([2, 1], np.int8),
        topic=np.array([1, -1], np.int32),
        fit=np.array([FITS.index(Fit.SHOWN), FITS.index(Fit.FREE)], np.int8),
        kinship=np.array([KINSHIPS.index(Kinship.PEERS), KINSHIPS.index(Kinship.UNDECLARED)]),
        met=np.array([0, 3], np.int16),
        different_teams=np.array([-1, 0], np.int8),
        hours=np.array([8, 0], np.int8),
        waiting=np.array([5]),
        reason=np.array([REASONS.index(SittingOutReason.NOBODY_FREE)], np.int8),
        could_meet=np.array([2], np.int32),
        topics=("ai", "video"),
    )
    assert list(plan.pairings) == [
        PlannedPairing((4, 9), (2,), "video", Because(Fit.SHOWN, Kinship.PEERS, None, None, 8)),
        PlannedPairing((10**15,), (7,), None, Because(Fit.FREE, Kinship.UNDECLARED, 3, False, 0)),
    ]
    assert list(plan.sitting_out) == [SittingOut(5, SittingOutReason.NOBODY_FREE, 2)]
    assert len(plan) == 2
