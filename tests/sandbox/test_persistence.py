"""What a restart keeps, and what a reset forgets."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sandbox.errors import Refused
from sandbox.manifest import Manifest
from sandbox.seed import seed
from sandbox.world import World
from tests.sandbox.company import (
    ANNA,
    BOT,
    BRUNO,
    GENERAL,
    GIULIA,
    LEFT,
    RANDOM,
    SECRET,
    settle,
)

HOME: dict[str, Any] = {"type": "home", "blocks": []}
MODAL: dict[str, Any] = {"type": "modal", "blocks": [], "external_id": "mine"}


@pytest.fixture
def world(manifest: Manifest, tmp_path: Path) -> Iterator[World]:
    """The company, in a file."""
    world = settle(World.open(manifest, data=tmp_path / "world.db"))
    yield world
    world.close()


@pytest.fixture
def restarted(world: World, manifest: Manifest, tmp_path: Path) -> Iterator[Callable[[], World]]:
    """Close the world and open its file again."""
    opened: list[World] = []

    def restart() -> World:
        world.close()
        opened.append(World.open(manifest, data=tmp_path / "world.db"))
        return opened[-1]

    yield restart
    for each in opened:
        each.close()


def test_people_and_channels_survive(world: World, restarted: Callable[[], World]) -> None:
    world.change_user(BRUNO, title="Plant Manager")
    world.leave(GENERAL, GIULIA)
    after = restarted()
    assert after.users == world.users
    assert after.conversations == world.conversations
    assert after.users[BRUNO].title == "Plant Manager"
    assert after.members_of(GENERAL) == world.members_of(GENERAL)
    assert GIULIA not in after.members_of(GENERAL)
    assert after.user_by_email("anna@aurora.example") == world.users[ANNA]
    assert after.user_of_bot["B0MENTOR"] == BOT


def test_messages_survive_with_threads_and_reactions(
    world: World, restarted: Callable[[], World]
) -> None:
    blocks = ({"type": "divider", "block_id": "b"},)
    parent = world.post_message(GENERAL, user=ANNA, text="question", blocks=blocks)
    world.post_message(GENERAL, user=BRUNO, text="answer", thread_ts=parent.ts)
    world.react(GENERAL, parent.ts, "tada", user=BRUNO)
    gone = world.post_message(GENERAL, user=ANNA, text="gone")
    world.delete_message(GENERAL, gone.ts)
    after = restarted()
    assert after.timeline(GENERAL) == world.timeline(GENERAL)
    assert len(after.timeline(GENERAL)) == 2


def test_a_ts_still_rises_after_a_restart(world: World, restarted: Callable[[], World]) -> None:
    """Also when the clock was set back meanwhile."""
    before = world.post_message(GENERAL, user=ANNA, text="one")
    world.clock.advance(timedelta(days=-30))
    assert restarted().post_message(GENERAL, user=ANNA, text="two").ts > before.ts


def test_a_dm_is_the_same_after_a_restart(world: World, restarted: Callable[[], World]) -> None:
    direct = world.direct_of_bot(ANNA)
    group, _ = world.open_direct([BOT, ANNA, BRUNO])
    after = restarted()
    assert after.open_direct([ANNA, BOT]) == (direct, False)
    assert after.open_direct([ANNA, BOT, BRUNO]) == (group, False)


def test_unread_marks_survive(world: World, restarted: Callable[[], World]) -> None:
    world.post_message(RANDOM, user=ANNA, text="seen")
    world.mark_read(BRUNO, RANDOM)
    world.post_message(RANDOM, user=ANNA, text="unseen")
    after = restarted()
    assert (after.unread_count(BRUNO, RANDOM), after.unread_count(GIULIA, RANDOM)) == (1, 2)


def test_homes_and_open_modals_survive(world: World, restarted: Callable[[], World]) -> None:
    home = world.publish_home(ANNA, HOME)
    modal = world.open_view(ANNA, MODAL)
    world.enter(modal.id, {"b": {"a": {"type": "plain_text_input", "value": "Ada"}}})
    after = restarted()
    assert after.home(ANNA) == home
    assert after.stack(ANNA) == world.stack(ANNA)
    assert after.view_by_external_id("mine") == after.stack(ANNA)[0]


def test_rights_to_answer_and_to_connect_survive(
    world: World, restarted: Callable[[], World]
) -> None:
    """The bot may well outlive a restart of Slack."""
    response_url = world.issue_response_url(ANNA, GENERAL)
    world.use_response_url(response_url.id)
    ticket = world.issue_ticket()
    after = restarted()
    assert after.use_response_url(response_url.id).uses == 2
    assert after.use_ticket(ticket)
    after.clock.skip(30 * 60)
    with pytest.raises(Refused, match="expired_url"):
        after.use_response_url(response_url.id)


def test_the_moved_clock_survives(world: World, restarted: Callable[[], World]) -> None:
    world.clock.advance(timedelta(days=30))
    moved = world.clock.now()
    assert timedelta() <= restarted().clock.now() - moved < timedelta(minutes=1)


def test_an_uninstallation_survives(world: World, restarted: Callable[[], World]) -> None:
    world.uninstall()
    assert restarted().app.installed is False


def test_a_reset_forgets_everything_but_the_bot_and_slackbot(
    world: World, restarted: Callable[[], World]
) -> None:
    world.post_message(SECRET, user=ANNA, text="psst")
    world.clock.advance(timedelta(days=30))
    world.uninstall()
    world.reset()
    assert world.app.installed is True
    after = restarted()
    assert set(after.users) == {BOT, "USLACKBOT"}
    assert (after.conversations, after.timeline(SECRET)) == ({}, ())
    assert after.app.installed is True
    assert after.clock.setting.offset == timedelta()
    assert LEFT not in after.users


def test_the_same_ids_can_be_seeded_after_a_reset(world: World) -> None:
    world.reset()
    seed(world)
    first = (set(world.users), set(world.conversations))
    world.reset()
    seed(world)
    assert (set(world.users), set(world.conversations)) == first
