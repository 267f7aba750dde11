"""What a round came to, counted."""

from sqlalchemy import bindparam, or_, select
from sqlmodel import col, func

from bot.domain.rounds import Round
from bot.domain.sitting_out import SittingOutReason
from bot.domain.summaries import Tally
from storage import met, rounds, tables
from storage.rows import Reading, first

_SEATED = select(col(tables.Seat.member_id)).where(
    col(tables.Seat.round_id) == bindparam("round_id")
)
_OUT = select(col(tables.SittingOut.member_id)).where(
    col(tables.SittingOut.round_id) == bindparam("round_id")
)
_OTHERS = (
    select(func.count())
    .select_from(tables.Enrolment)
    .join(tables.Round, col(tables.Round.programme_id) == col(tables.Enrolment.programme_id))
    .where(
        col(tables.Round.id) == bindparam("round_id"),
        col(tables.Enrolment.joined_at) < col(tables.Round.closes_at),
        or_(
            col(tables.Enrolment.left_at).is_(None),
            col(tables.Enrolment.left_at) > col(tables.Round.starts_at),
        ),
        col(tables.Enrolment.member_id).not_in(_SEATED),
        col(tables.Enrolment.member_id).not_in(_OUT),
    )
)
"""Those who were paused, or joined while the round was open."""

_INTRODUCED = select(func.count()).select_from(_SEATED.distinct().subquery())
_IN_TIME = (
    select(col(tables.Feedback.pairing_id))
    .join(tables.Pairing, col(tables.Pairing.id) == col(tables.Feedback.pairing_id))
    .join(tables.Round, col(tables.Round.id) == col(tables.Pairing.round_id))
    .where(
        col(tables.Round.id) == bindparam("round_id"),
        col(tables.Feedback.given_at) <= col(tables.Round.closes_at),
    )
)
"""Later answers do not count: numbers that went on changing would tell of each who answers."""

_WHO_MET = (
    select(col(tables.Seat.member_id))
    .distinct()
    .where(
        col(tables.Seat.round_id) == bindparam("round_id"),
        col(tables.Seat.pairing_id).in_(_IN_TIME.where(col(tables.Feedback.met).is_(True))),
        col(tables.Seat.pairing_id).not_in(bindparam("depending", expanding=True)),
    )
)
_MET = select(func.count()).select_from(_WHO_MET.subquery())
_OF_THESE = _WHO_MET.where(col(tables.Seat.member_id).in_(bindparam("members", expanding=True)))
_REASONS = (
    select(col(tables.SittingOut.reason), func.count().label("number"))
    .where(
        col(tables.SittingOut.round_id) == bindparam("round_id"),
        col(tables.SittingOut.member_id).not_in(_SEATED),
    )
    .group_by(col(tables.SittingOut.reason))
)
_RATED = (
    _IN_TIME.with_only_columns(func.min(col(tables.Feedback.rating)).label("rating"))
    .where(col(tables.Feedback.rating).is_not(None))
    .group_by(col(tables.Feedback.member_id))
    .subquery()
)
_RATINGS = select(
    func.count().label("rated"), func.coalesce(func.sum(_RATED.c.rating), 0).label("stars")
).select_from(_RATED)
"""Whoever was introduced twice counts once, with the lower of their ratings."""


async def tally(reading: Reading, round_id: int) -> Tally:
    """The people of that round, each counted once however often they were introduced in it, and
    what they said of it before its end. Whoever was introduced has not sat out."""
    this = await rounds.get(reading, round_id)
    introduced: int = await first(reading, _INTRODUCED, round_id=round_id)
    others: int = await first(reading, _OTHERS, round_id=round_id)
    out = await reading.rows(_REASONS, round_id=round_id)
    (ratings,) = await reading.rows(_RATINGS, round_id=round_id)
    return Tally(
        starts_at=this.starts_at,
        joined=introduced + sum(row.number for row in out) + others,
        introduced=introduced,
        met=await _met(reading, this),
        sat_out={SittingOutReason(row.reason): row.number for row in out},
        rated=ratings.rated,
        stars=ratings.stars,
    )


async def _met(reading: Reading, this: Round) -> int:
    """Those of pairings in which somebody is gone are looked at one by one."""
    depending = await met.where_it_depends(reading, [this.id], by=this.closes_at)
    about = {"round_id": this.id, "depending": list(depending)}
    others: int = await first(reading, _MET, **about)
    these = set[int]().union(*depending.values())
    twice = await reading.rows(_OF_THESE, **about, members=list(these))
    return others + len(these) - len(twice)
