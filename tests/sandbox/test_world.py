"""What the world tells its listeners."""

from typing import Any

import pytest

from sandbox.errors import Refused
from sandbox.models import Change, Part, User
from sandbox.world import World
from tests.sandbox.company import ANNA, BOT, BRUNO, GENERAL, GIULIA, RANDOM


@pytest.fixture
def events(world: World) -> list[dict[str, Any]]:
    """The inner events from now on."""
    heard: list[dict[str, Any]] = []
    world.subscribe(lambda event, _: heard.append(event))
    return heard


@pytest.mark.checklist(42)
def test_a_change_of_a_person_is_told_with_the_whole_user(
    world: World, events: list[dict[str, Any]]
) -> None:
    world.change_user(GIULIA, tz="Europe/Rome", locale="it-IT")
    (event,) = events
    assert event["type"] == "user_change"
    assert (event["user"]["tz"], event["user"]["locale"]) == ("Europe/Rome", "it-IT")
    assert event["user"]["profile"]["email"] == "giulia@aurora.example"


@pytest.mark.checklist(42)
def test_a_deactivation_is_told_as_a_change(world: World, events: list[dict[str, Any]]) -> None:
    world.deactivate(GIULIA)
    assert events[-1]["type"] == "user_change"
    assert events[-1]["user"]["deleted"] is True


@pytest.mark.checklist(42)
def test_a_newcomer_is_told_of(world: World, events: list[dict[str, Any]]) -> None:
    world.add_user(User("U0NEW", "new", "New Hire", tz="Europe/Berlin"))
    (event,) = events
    assert (event["type"], event["user"]["id"]) == ("team_join", "U0NEW")
    assert event["user"]["tz"] == "Europe/Berlin"


@pytest.mark.checklist(42)
def test_coming_and_going_is_told_also_of_the_bot(
    world: World, events: list[dict[str, Any]]
) -> None:
    world.join(RANDOM, BOT, inviter=ANNA)
    world.leave(RANDOM, BOT)
    told = [event for event in events if event["type"].startswith("member_")]
    assert [event["type"] for event in told] == ["member_joined_channel", "member_left_channel"]
    assert {(event["user"], event["channel"], event["channel_type"]) for event in told} == {
        (BOT, RANDOM, "C")
    }
    assert (told[0]["inviter"], "inviter" in told[1]) == (ANNA, False)


def test_joining_twice_tells_nothing(world: World, events: list[dict[str, Any]]) -> None:
    assert world.join(GENERAL, BRUNO) is False
    assert world.leave(GENERAL, "U0NOBODY") is False
    assert events == []


def test_watchers_hear_what_to_draw_again(world: World) -> None:
    changes: list[Change] = []
    unwatch = world.watch(changes.append)
    world.post_ephemeral(GENERAL, user=BOT, visible_to=ANNA, text="psst")
    world.publish_home(BRUNO, {"type": "home", "blocks": []})
    assert Change(Part.MESSAGES, GENERAL, ANNA) in changes
    assert Change(Part.VIEWS, None, BRUNO) in changes
    unwatch()
    seen = len(changes)
    world.post_message(GENERAL, user=ANNA, text="hi")
    assert len(changes) == seen


def test_an_ephemeral_message_goes_once(world: World) -> None:
    """Its reader may have loaded the page again meanwhile."""
    whisper = world.post_ephemeral(GENERAL, user=BOT, visible_to=ANNA, text="psst")
    changes: list[Change] = []
    world.watch(changes.append)
    world.drop_ephemeral(GENERAL, whisper.ts)
    world.drop_ephemeral(GENERAL, whisper.ts)
    assert changes == [Change(Part.MESSAGES, GENERAL, ANNA)]


def test_what_one_writes_oneself_is_read(world: World) -> None:
    world.post_message(GENERAL, user=ANNA, text="hi")
    assert (world.unread_count(ANNA, GENERAL), world.unread_count(BRUNO, GENERAL)) == (0, 1)


def test_a_reply_in_a_thread_is_not_unread_in_the_channel(world: World) -> None:
    parent = world.post_message(GENERAL, user=ANNA, text="hi")
    world.mark_read(BRUNO, GENERAL)
    world.post_message(GENERAL, user=ANNA, text="more", thread_ts=parent.ts)
    assert world.unread_count(BRUNO, GENERAL) == 0


def test_a_view_that_is_gone_cannot_be_updated(world: World) -> None:
    body: dict[str, Any] = {"type": "modal", "blocks": []}
    view = world.open_view(ANNA, body)
    world.close_view(ANNA)
    with pytest.raises(Refused, match="not_found"):
        world.update_view(view.id, body)


@pytest.mark.checklist(29)
def test_a_response_url_is_good_for_five_answers(world: World) -> None:
    issued = world.issue_response_url(ANNA, GENERAL)
    for _ in range(5):
        world.use_response_url(issued.id)
    with pytest.raises(Refused, match="used_url"):
        world.use_response_url(issued.id)


def test_closing_goes_from_the_top_of_the_stack(world: World) -> None:
    first = world.open_view(ANNA, {"type": "modal", "blocks": []})
    second = world.push_view(ANNA, {"type": "modal", "blocks": []})
    assert world.close_view(ANNA) == second
    assert world.close_all_views(ANNA) == (first,)
    assert world.close_view(ANNA) is None
