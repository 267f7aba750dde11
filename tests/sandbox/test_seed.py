"""Aurora, the company of the demo."""

import re
from collections.abc import Iterator

import pytest

from sandbox.manifest import Manifest
from sandbox.models import ConversationKind
from sandbox.seed import ADMIN, DEACTIVATED, GUEST, OTHER_BOT, seed
from sandbox.world import World


@pytest.fixture
def aurora(manifest: Manifest) -> Iterator[World]:
    """The seeded company."""
    world = World.open(manifest)
    seed(world)
    yield world
    world.close()


def test_there_are_colleagues_from_many_places(aurora: World) -> None:
    people = [user for user in aurora.users.values() if user.title and not user.deleted]
    assert len(people) >= 24
    assert len({user.locale for user in people}) >= 5
    assert len({user.tz for user in people}) >= 6
    assert len({user.email for user in people}) == len(people)


def test_there_is_one_of_each_special_kind(aurora: World) -> None:
    users = aurora.users
    assert [user.id for user in users.values() if user.is_admin] == [ADMIN]
    assert [user.id for user in users.values() if user.is_restricted] == [GUEST]
    assert [user.id for user in users.values() if user.deleted] == [DEACTIVATED]
    bots = {user.id for user in users.values() if user.is_bot}
    assert bots == {OTHER_BOT, aurora.app.bot_user_id}


def test_every_id_is_one_that_slack_could_give(aurora: World) -> None:
    """Parsers of mentions accept nothing else."""
    assert all(re.fullmatch(r"U[A-Z0-9]+", user_id) for user_id in aurora.users)
    assert all(re.fullmatch(r"C[A-Z0-9]+", channel_id) for channel_id in aurora.conversations)


def test_the_channels_have_their_members(aurora: World) -> None:
    names = {channel.name: channel for channel in aurora.conversations.values()}
    assert {"generale", "random", "reverse-mentoring", "engineering"} <= set(names)
    private = [c for c in names.values() if c.kind is ConversationKind.PRIVATE]
    assert len(private) == 1
    assert aurora.is_member(names["reverse-mentoring"].id, aurora.app.bot_user_id)
    assert not aurora.is_member(names["generale"].id, aurora.app.bot_user_id)
    assert not aurora.is_member(names["generale"].id, DEACTIVATED)


def test_nothing_is_unread_on_the_first_day(aurora: World) -> None:
    for conversation in aurora.conversations_of(ADMIN):
        assert aurora.unread_count(ADMIN, conversation.id) == 0
