"""Members come back as they were stored."""

import pytest

from bot.domain.members import Profile
from bot.domain.topics import ALL_TOPICS
from bot.domain.users import User
from storage import membership
from storage.database import Database
from tests.storage.rows import NOW, settle

NORA = User("U0NORA", "it-IT", "Europe/Rome")
SOME = frozenset(sorted(ALL_TOPICS)[:2])


@pytest.mark.parametrize(
    "profile",
    [
        Profile(0),
        Profile(1, can_show=SOME),
        Profile(2, wants_to_learn=SOME, language="en"),
        Profile(3, can_show=ALL_TOPICS, wants_to_learn=ALL_TOPICS),
    ],
)
async def test_a_profile_comes_back_as_it_was_stored(db: Database, profile: Profile) -> None:
    """With all its topics, or with none; alone, and with the programme."""
    await settle(db)
    async with db.write() as session:
        await membership.save_profile(session, 1, NORA, profile, NOW)
    async with db.read() as reading:
        found = await membership.find(reading, 1, NORA.slack_id)
        asked = await membership.with_programmes(reading, 1, ["U0NOBODY", NORA.slack_id])
    assert found is not None
    assert found.profile == profile
    assert [each.id for each in asked.programmes] == [1]
    assert asked.members == {NORA.slack_id: found}


async def test_who_never_joined_is_no_member_of_the_programme(db: Database) -> None:
    await settle(db)
    async with db.read() as reading:
        asked = await membership.with_programmes(reading, 1, [NORA.slack_id])
    assert asked.members == {}
