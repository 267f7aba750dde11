"""What a round came to, counted."""

from sqlalchemy import bindparam, distinct, or_, select
from sqlmodel import col, func

from bot.domain.rounds import SittingOutReason
from bot.domain.summaries import Tally
from storage import rounds, tables
from storage.rows import Reading, first

_SEATED = select(col(tables.Seat.member_id)).where(
    col(tables.Seat.round_id) == bindparam("round_id")
)
_OUT = select(col(tables.SittingOut.member_id)).where(
    col(tables.SittingOut.round_id) == bindparam("round_id")
)
_OTHERS = (
    select(func.count())
    .select_from(tables.Member)
    .join(tables.Round, col(tables.Round.workspace_id) == col(tables.Member.workspace_id))
    .where(
        col(tables.Round.id) == bindparam("round_id"),
        col(tables.Member.joined_at) < col(tables.Round.closes_at),
        or_(
            col(tables.Member.left_at).is_(None),
            col(tables.Member.left_at) > col(tables.Round.starts_at),
        ),
        col(tables.Member.id).not_in(_SEATED),
        col(tables.Member.id).not_in(_OUT),
    )
)
"""Those who were paused, or joined while the round was open."""

_INTRODUCED = select(func.count()).select_from(_SEATED.subquery())
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

_MET = select(func.count()).where(
    col(tables.Seat.round_id) == bindparam("round_id"),
    col(tables.Seat.pairing_id).in_(_IN_TIME.where(col(tables.Feedback.met).is_(True))),
)
_REASONS = (
    select(col(tables.SittingOut.reason), func.count().label("number"))
    .where(col(tables.SittingOut.round_id) == bindparam("round_id"))
    .group_by(col(tables.SittingOut.reason))
)
_RATINGS = _IN_TIME.with_only_columns(
    func.count(distinct(col(tables.Feedback.member_id))).label("rated"),
    func.coalesce(func.sum(col(tables.Feedback.rating)), 0).label("stars"),
).where(col(tables.Feedback.rating).is_not(None))


async def tally(reading: Reading, round_id: int) -> Tally:
    """The people of that round, and what they said of it before its end."""
    this = await rounds.get(reading, round_id)
    introduced: int = await first(reading, _INTRODUCED, round_id=round_id)
    met: int = await first(reading, _MET, round_id=round_id)
    others: int = await first(reading, _OTHERS, round_id=round_id)
    out = await reading.rows(_REASONS, round_id=round_id)
    (ratings,) = await reading.rows(_RATINGS, round_id=round_id)
    return Tally(
        starts_at=this.starts_at,
        joined=introduced + sum(row.number for row in out) + others,
        introduced=introduced,
        met=met,
        sat_out={SittingOutReason(row.reason): row.number for row in out},
        rated=ratings.rated,
        stars=ratings.stars,
    )
