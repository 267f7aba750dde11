"""What pairings were shown comes back, and whoever stored it first has decided."""

from datetime import timedelta

from bot.domain.pairings import Role
from bot.domain.starters import READY_MADE, Occasion, Starter
from storage import pairings, starters, tables
from storage.database import Database
from tests.storage.rows import NOW, add, settle

SHOW = "short-video-mentor-first-2"
"""What the company's pairing was shown."""

OURS = {each.id: each for each in READY_MADE}
ASK = OURS["short-video-mentee-first-1"]


async def test_what_is_stored_first_stays(db: Database) -> None:
    """The mentor's stands before the mentee's."""
    await settle(db)
    async with db.write() as session:
        await starters.keep(session, 1, 1, [ASK, OURS["short-video-mentor-first-1"]])
        assert await starters.shown(session, 1) == [SHOW, ASK.id]


async def test_what_somebody_was_shown_is_known_in_their_other_pairings_only(db: Database) -> None:
    """In the one it stands in, it is no repetition."""
    await settle(db)
    await add(db, tables.Round, starts_at=NOW + timedelta(days=1))
    await add(db, tables.Pairing, round_id=2)
    await add(db, tables.Seat, pairing_id=2, round_id=2)
    async with db.read() as reading:
        first, second = [await pairings.get(reading, each) for each in (1, 2)]
        assert await starters.seen(reading, first) == {}
        assert await starters.seen(reading, second) == {SHOW: 1}


async def test_an_own_starter_comes_back_as_it_was_written(db: Database) -> None:
    await settle(db)
    words = {"en": "“Quoted” \\ 🧑‍🏫", "it": "perché no?"}
    own = Starter("", "accessibility", Role.MENTEE, Occasion.AGAIN, words)
    async with db.write() as session:
        await starters.add(session, 1, 1, own, NOW)
    async with db.read() as reading:
        back = (await starters.library(reading, 1)).own[-1]
    assert (back.subject, back.voice, back.occasion) == (own.subject, own.voice, own.occasion)
    assert back.words == words


async def test_the_starters_of_a_workspace_are_for_every_programme(db: Database) -> None:
    """Whichever was the first when they were added or switched off."""
    await settle(db)
    await add(db, tables.Programme, channel="C0TEAM")
    own = Starter("", "accessibility", Role.MENTEE, Occasion.AGAIN, {"en": "Why not?"})
    async with db.write() as session:
        await starters.add(session, 1, 2, own, NOW)
        await starters.switch_off(session, 1, 2, SHOW)
        await starters.switch_off(session, 1, 1, SHOW)
        await starters.switch_on(session, 1, SHOW)
    async with db.read() as reading:
        library = await starters.library(reading, 1)
    assert (len(library.own), SHOW in library.off) == (2, False)


async def test_one_workspace_s_starters_are_not_another_s(db: Database) -> None:
    """Neither seen nor removed from there."""
    await settle(db)
    await add(db, tables.Workspace, team_id="T0ANOTHER")
    async with db.write() as session:
        await starters.remove(session, 2, "own-1", NOW)
    async with db.read() as reading:
        here, there = [await starters.library(reading, each) for each in (1, 2)]
    assert (len(here.own), len(here.removed), len(here.off)) == (1, 0, 1)
    assert (there.own, there.removed, there.off) == ((), (), frozenset())
