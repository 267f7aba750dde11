"""Who sits out a round, and why."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import bindparam, delete, select, update
from sqlmodel import col

from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.sitting_out import FREE, SittingOutReason
from bot.domain.states import RoundState
from storage import bulk, rounds, tables, upserts
from storage.database import Writing
from storage.rows import Reading, first

_SITTING_OUT = select(col(tables.SittingOut.reason)).where(
    col(tables.SittingOut.round_id) == bindparam("round_id"),
    col(tables.SittingOut.member_id) == bindparam("member_id"),
)
_FREE = select(col(tables.SittingOut.member_id)).where(
    col(tables.SittingOut.round_id) == bindparam("round_id"),
    col(tables.SittingOut.reason).in_(sorted(FREE)),
)
_SITTING_OUT_NOW = (
    select(
        col(tables.Round.programme_id),
        col(tables.SittingOut.member_id),
        col(tables.SittingOut.reason),
    )
    .join(tables.Round, col(tables.Round.id) == col(tables.SittingOut.round_id))
    .where(
        col(tables.Round.programme_id).in_(bindparam("programmes", expanding=True)),
        col(tables.Round.state) == RoundState.OPEN,
        col(tables.SittingOut.member_id).in_(bindparam("members", expanding=True)),
    )
)


async def add(
    session: Writing, workspace_id: int, round_id: int, reasons: Mapping[int, SittingOutReason]
) -> None:
    """These members sit out that round, each for a reason, in the place of an earlier one."""
    adding = upserts.insert(session, tables.SittingOut)
    adding = adding.on_conflict_do_update(
        index_elements=("round_id", "member_id"), set_={"reason": adding.excluded.reason}
    )
    here: bulk.Row = {"round_id": round_id, "workspace_id": workspace_id}
    rows = ({**here, "member_id": each, "reason": why} for each, why in reasons.items())
    await bulk.write(session, adding, rows)


async def instead(
    session: Writing,
    round_ids: Collection[int],
    members: Mapping[int, SittingOutReason],
    *,
    of: Collection[SittingOutReason],
) -> None:
    """Whoever of these sits out one of these rounds for a reason `of` those does so for another."""
    for member_id, reason in members.items():
        await session.exec(
            update(tables.SittingOut)
            .where(
                col(tables.SittingOut.round_id).in_(round_ids),
                col(tables.SittingOut.member_id) == member_id,
                col(tables.SittingOut.reason).in_(of),
            )
            .values(reason=reason)
        )


async def seat_again(session: Writing, round_id: int, member_ids: Sequence[int]) -> bool:
    """These sit out that round no more; False, and nothing may be stored, unless all of them did
    and the round still introduces people."""
    of_round = col(tables.SittingOut.round_id) == round_id
    gone = await session.exec(
        delete(tables.SittingOut)
        .where(of_round, col(tables.SittingOut.member_id).in_(list(member_ids)))
        .returning(col(tables.SittingOut.member_id))
    )
    were_free = {row.member_id for row in gone.all()}
    return were_free == set(member_ids) and (await rounds.get(session, round_id)).introduces


async def free(reading: Reading, round_id: int) -> list[int]:
    """Who sits out that round and could be introduced in it after all."""
    return [row.member_id for row in await reading.rows(_FREE, round_id=round_id)]


async def reason(reading: Reading, round_id: int, member_id: int) -> SittingOutReason | None:
    """Why that member sits out in that round; None if they do not."""
    reason = await first(reading, _SITTING_OUT, round_id=round_id, member_id=member_id)
    return SittingOutReason(reason) if reason else None


async def without_time(reading: Reading, pairing: Pairing) -> list[Member]:
    """Who in that pairing has said that they have no time in its round."""
    return [
        seat.member
        for seat in pairing.seats
        if seat.ended_at is not None
        and await reason(reading, pairing.round.id, seat.member.id) is SittingOutReason.NO_TIME
    ]


async def reasons_now(
    reading: Reading, programme_ids: Sequence[int], member_ids: Sequence[int]
) -> dict[tuple[int, int], SittingOutReason]:
    """By programme and member: why each of these members sits out in the open round of one of these
    programmes who does."""
    rows = await reading.rows(_SITTING_OUT_NOW, programmes=programme_ids, members=member_ids)
    return {(one, member): SittingOutReason(reason) for one, member, reason in rows}


async def reasons(reading: Reading, round_id: int) -> dict[int, SittingOutReason]:
    """Why each member sits out in that round who does."""
    statement = select(col(tables.SittingOut.member_id), col(tables.SittingOut.reason)).where(
        col(tables.SittingOut.round_id) == round_id
    )
    rows = await reading.rows(statement)
    return {member_id: SittingOutReason(reason) for member_id, reason in rows}
