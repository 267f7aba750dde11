"""Who has met where somebody is gone, counted."""

from datetime import timedelta

from storage import summaries, tables
from storage.database import Database
from tests.databases import on_both
from tests.storage.rows import NOW, add

HOUR = timedelta(hours=1)


@on_both
async def test_who_met_in_two_pairings_counts_once(db: Database) -> None:
    """One of them after that, one only in the second: they were gone before the others met."""
    for table in (tables.Workspace, tables.Programme, tables.Round):
        await add(db, table)
    for number in range(1, 5):
        await add(db, tables.Member, id=number, slack_id=f"U{number}")
        await add(db, tables.Enrolment, member_id=number)
    gone_at = {(1, 1): NOW + 2 * HOUR, (1, 3): NOW}
    for pairing, members in ((1, (2, 1, 3)), (2, (4, 1, 3))):
        await add(db, tables.Pairing, id=pairing)
        for member in members:
            seat = {"role": "mentee" if member % 2 else "mentor", "pairing_id": pairing}
            ended_at = gone_at.get((pairing, member))
            await add(db, tables.Seat, **seat, member_id=member, ended_at=ended_at)
        said_at = NOW + pairing * HOUR
        said = {"given_at": said_at, "edited_at": said_at, "met": True}
        await add(db, tables.Feedback, pairing_id=pairing, member_id=members[0], **said)
    async with db.read() as reading:
        tally = await summaries.tally(reading, 1)
    assert (tally.introduced, tally.met) == (4, 4)
