"""Posting, editing, deleting and whispering, and all that Slack refuses in it."""

from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.manifest import Manifest
from sandbox.world import World
from tests.sandbox.company import (
    ANNA,
    BOT,
    BRUNO,
    GENERAL,
    GIULIA,
    LEFT,
    OTHER_BOT,
    RANDOM,
    SECRET,
    manifest_with,
)
from tests.sandbox.refusals import code, refusal

SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "Hello"}}
BUTTON = {"type": "button", "text": {"type": "plain_text", "text": "We met"}}
METADATA = {"event_type": "delivery", "event_payload": {"key": "abc"}}


@pytest.fixture
def events(world: World) -> list[dict[str, Any]]:
    """The inner events from now on."""
    heard: list[dict[str, Any]] = []
    world.subscribe(lambda event, _: heard.append(event))
    return heard


@pytest.mark.checklist(30)
@pytest.mark.parametrize("content", [{}, {"text": ""}, {"text": "  "}, {"blocks": []}])
async def test_a_message_that_says_nothing_is_refused(
    api: AsyncWebClient, content: dict[str, Any]
) -> None:
    call = api.api_call("chat.postMessage", json={"channel": GENERAL, **content})
    assert await code(call) == "no_text"


@pytest.mark.checklist(30)
@pytest.mark.parametrize("channel", ["C0NOWHERE", "#nowhere", "U0NOBODY", SECRET, OTHER_BOT, LEFT])
async def test_a_place_that_the_bot_cannot_see_is_not_found(
    api: AsyncWebClient, channel: str
) -> None:
    """A private channel without the bot is as unknown to it as one that does not exist."""
    assert await code(api.chat_postMessage(channel=channel, text="hi")) == "channel_not_found"


@pytest.mark.checklist(30)
async def test_a_dm_between_others_is_not_found(world: World, api: AsyncWebClient) -> None:
    theirs, _ = world.open_direct([ANNA, BRUNO])
    assert await code(api.chat_postMessage(channel=theirs.id, text="hi")) == "channel_not_found"


@pytest.mark.checklist(30)
async def test_a_public_channel_wants_the_bot_in_it_or_a_scope(
    world: World, api: AsyncWebClient
) -> None:
    assert await code(api.chat_postMessage(channel=RANDOM, text="hi")) == "not_in_channel"
    world.grant(world.app.scopes | {"chat:write.public"})
    assert (await api.chat_postMessage(channel=RANDOM, text="hi"))["channel"] == RANDOM


@pytest.mark.checklist(30)
async def test_an_archived_channel_takes_no_messages(world: World, api: AsyncWebClient) -> None:
    world.archive(GENERAL, by=ANNA)
    assert await code(api.chat_postMessage(channel=GENERAL, text="hi")) == "is_archived"


class TestWithoutMessagesTab:
    """An app that nobody can write to."""

    @pytest.fixture
    def manifest(self) -> Manifest:
        return manifest_with(app_home={"home_tab_enabled": True, "messages_tab_enabled": False})

    @pytest.mark.checklist(30)
    async def test_a_dm_is_refused(self, api: AsyncWebClient) -> None:
        assert await code(api.chat_postMessage(channel=ANNA, text="hi")) == "messages_tab_disabled"

    @pytest.mark.checklist(30)
    async def test_a_channel_is_not_concerned(self, api: AsyncWebClient) -> None:
        assert (await api.chat_postMessage(channel=GENERAL, text="hi"))["ok"]


@pytest.mark.checklist(30)
async def test_a_person_as_the_channel_means_their_dm_with_the_bot(api: AsyncWebClient) -> None:
    opened = await api.conversations_open(users=ANNA)
    posted = await api.chat_postMessage(channel=ANNA, text="hi")
    assert posted["channel"] == opened["channel"]["id"]


async def test_a_channel_can_be_named(api: AsyncWebClient) -> None:
    assert (await api.chat_postMessage(channel="#general", text="hi"))["channel"] == GENERAL


async def test_a_missing_channel_is_a_missing_argument(api: AsyncWebClient) -> None:
    answer = await refusal(api.api_call("chat.postMessage", json={"text": "hi"}))
    assert answer["error"] == "invalid_arguments"
    assert "channel" in answer["response_metadata"]["messages"][0]


@pytest.mark.checklist(33)
async def test_a_ts_is_unique_and_rises_even_when_the_clock_stands_still(
    world: World, api: AsyncWebClient
) -> None:
    world.clock.freeze()
    stamps = [(await api.chat_postMessage(channel=GENERAL, text="hi"))["ts"] for _ in range(5)]
    assert stamps == sorted(set(stamps))
    assert all(len(ts.partition(".")[2]) == 6 for ts in stamps)


@pytest.mark.checklist(33)
async def test_the_answer_holds_the_complete_message(world: World, api: AsyncWebClient) -> None:
    blocks: list[dict[str, Any]] = [SECTION, {"type": "actions", "elements": [BUTTON]}]
    posted = await api.chat_postMessage(channel=GENERAL, text="Hello", blocks=blocks)
    message = posted["message"]
    assert (message["user"], message["bot_id"], message["app_id"]) == (BOT, "B0MENTOR", "A0MENTOR")
    assert (message["team"], message["ts"]) == (world.team.id, posted["ts"])
    assert message["bot_profile"]["app_id"] == "A0MENTOR"
    assert message["blocks"][0]["block_id"]
    assert message["blocks"][1]["elements"][0]["action_id"]


@pytest.mark.checklist(17)
async def test_more_than_fifty_blocks_are_refused(api: AsyncWebClient) -> None:
    divider = {"type": "divider"}
    assert (await api.chat_postMessage(channel=GENERAL, text="x", blocks=[divider] * 50))["ok"]
    call = api.chat_postMessage(channel=GENERAL, text="x", blocks=[divider] * 51)
    assert await code(call) == "invalid_blocks"


@pytest.mark.checklist(18)
async def test_a_broken_limit_is_pointed_at(api: AsyncWebClient) -> None:
    long = {"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}
    answer = await refusal(api.chat_postMessage(channel=GENERAL, text="x", blocks=[SECTION, long]))
    assert answer["error"] == "invalid_blocks"
    assert "/blocks/1/text" in answer["response_metadata"]["messages"][0]


@pytest.mark.parametrize("blocks", ["{", '{"type": "divider"}'])
async def test_blocks_that_are_no_array_are_refused(api: AsyncWebClient, blocks: str) -> None:
    call = api.chat_postMessage(channel=GENERAL, text="x", blocks=blocks)
    assert await code(call) == "invalid_blocks_format"


async def test_blocks_with_too_much_text_in_all_are_refused(api: AsyncWebClient) -> None:
    """Each block is within its limit, the message is not."""
    long = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 2900}}
    call = api.chat_postMessage(channel=GENERAL, text="x", blocks=[long] * 5)
    assert await code(call) == "msg_blocks_too_long"


async def test_a_text_beyond_forty_thousand_characters_is_cut(api: AsyncWebClient) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="x" * 40_001)
    assert len(posted["message"]["text"]) == 40_000


async def test_markdown_goes_alone(api: AsyncWebClient) -> None:
    assert (await api.chat_postMessage(channel=GENERAL, markdown_text="**Hi**"))["ok"]
    call = api.chat_postMessage(channel=GENERAL, text="Hi", markdown_text="**Hi**")
    assert await code(call) == "markdown_text_conflict"


async def test_markdown_has_a_limit_of_its_own(api: AsyncWebClient) -> None:
    call = api.chat_postMessage(channel=GENERAL, markdown_text="x" * 12_001)
    assert await code(call) == "msg_too_long"


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ("{", "invalid_metadata_format"),
        ([], "invalid_metadata_format"),
        ({"event_type": "x"}, "invalid_metadata_schema"),
        ({"event_type": "x", "event_payload": {"a": "b" * 20_000}}, "metadata_too_large"),
    ],
)
async def test_broken_metadata_is_refused(
    api: AsyncWebClient, metadata: object, expected: str
) -> None:
    body = {"channel": GENERAL, "text": "x", "metadata": metadata}
    assert await code(api.api_call("chat.postMessage", json=body)) == expected


async def test_too_many_attachments_are_refused(api: AsyncWebClient) -> None:
    attachments = [{"text": "x"}] * 101
    call = api.chat_postMessage(channel=GENERAL, text="x", attachments=attachments)
    assert await code(call) == "too_many_attachments"


async def test_attachments_are_checked_and_completed(api: AsyncWebClient) -> None:
    attachments: list[dict[str, Any]] = [{"text": "old style"}, {"blocks": [SECTION]}]
    posted = await api.chat_postMessage(channel=GENERAL, text="x", attachments=attachments)
    first, second = posted["message"]["attachments"]
    assert (first["id"], second["id"]) == (1, 2)
    assert second["blocks"][0]["block_id"]
    broken: list[object] = ["text"]
    body = {"channel": GENERAL, "text": "x", "attachments": broken}
    assert await code(api.api_call("chat.postMessage", json=body)) == "invalid_arguments"


@pytest.mark.checklist(34)
async def test_a_post_is_an_event_with_the_bots_own_id(
    api: AsyncWebClient, events: list[dict[str, Any]]
) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="hi", metadata=METADATA)
    (event,) = events
    assert (event["type"], event["channel_type"]) == ("message", "channel")
    assert (event["channel"], event["ts"]) == (GENERAL, posted["ts"])
    assert (event["bot_id"], event["metadata"]) == ("B0MENTOR", METADATA)


async def test_a_reply_is_counted_by_its_parent(world: World, api: AsyncWebClient) -> None:
    parent = await api.chat_postMessage(channel=GENERAL, text="question")
    reply = await api.chat_postMessage(channel=GENERAL, text="answer", thread_ts=parent["ts"])
    assert reply["message"]["thread_ts"] == parent["ts"]
    thread = await api.conversations_replies(channel=GENERAL, ts=parent["ts"])
    head = thread["messages"][0]
    assert (head["reply_count"], head["reply_users"]) == (1, [BOT])
    assert head["latest_reply"] == reply["ts"]
    await api.chat_delete(channel=GENERAL, ts=reply["ts"])
    assert world.messages[GENERAL][parent["ts"]].reply_ts == ()


async def test_a_reply_to_a_reply_joins_the_thread(api: AsyncWebClient) -> None:
    parent = await api.chat_postMessage(channel=GENERAL, text="one")
    reply = await api.chat_postMessage(channel=GENERAL, text="two", thread_ts=parent["ts"])
    third = await api.chat_postMessage(channel=GENERAL, text="three", thread_ts=reply["ts"])
    assert third["message"]["thread_ts"] == parent["ts"]


async def test_a_reply_to_a_deleted_message_lands_in_the_channel(
    world: World, api: AsyncWebClient
) -> None:
    """Slack refuses nothing here: only the answer without `thread_ts` tells."""
    parent = await api.chat_postMessage(channel=GENERAL, text="one")
    await api.chat_delete(channel=GENERAL, ts=parent["ts"])
    posted = await api.chat_postMessage(channel=GENERAL, text="two", thread_ts=parent["ts"])
    assert "thread_ts" not in posted["message"]
    assert [message.is_in_channel for message in world.timeline(GENERAL)] == [True]


async def test_a_join_message_cannot_be_replied_to(world: World, api: AsyncWebClient) -> None:
    world.join(GENERAL, LEFT)
    (joined,) = world.timeline(GENERAL)
    call = api.chat_postMessage(channel=GENERAL, text="welcome", thread_ts=joined.ts)
    assert await code(call) == "cannot_reply_to_message"


@pytest.mark.checklist(35)
async def test_an_update_is_an_event_with_both_versions(
    api: AsyncWebClient, events: list[dict[str, Any]]
) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="old")
    updated = await api.chat_update(channel=GENERAL, ts=posted["ts"], text="new")
    assert (updated["text"], updated["ts"]) == ("new", posted["ts"])
    event = events[-1]
    assert (event["subtype"], event["hidden"]) == ("message_changed", True)
    assert event["message"]["text"] == "new"
    assert event["previous_message"]["text"] == "old"


@pytest.mark.checklist(35)
async def test_a_text_alone_takes_the_blocks_away(api: AsyncWebClient) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="old", blocks=[SECTION])
    updated = await api.chat_update(channel=GENERAL, ts=posted["ts"], text="new")
    assert "blocks" not in updated["message"]
    assert updated["message"]["edited"]


@pytest.mark.checklist(35)
async def test_an_update_with_blocks_does_not_look_edited(api: AsyncWebClient) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="old")
    updated = await api.chat_update(channel=GENERAL, ts=posted["ts"], text="new", blocks=[SECTION])
    assert updated["message"]["blocks"]
    assert "edited" not in updated["message"]


@pytest.mark.checklist(35)
async def test_metadata_stays_unless_it_is_emptied(world: World, api: AsyncWebClient) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="old", metadata=METADATA)
    ts = posted["ts"]
    await api.chat_update(channel=GENERAL, ts=ts, text="new")
    assert world.messages[GENERAL][ts].metadata == METADATA
    await api.chat_update(channel=GENERAL, ts=ts, text="new", metadata={})
    assert world.messages[GENERAL][ts].metadata is None


@pytest.mark.checklist(35)
async def test_an_update_to_nothing_is_refused(api: AsyncWebClient) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="old")
    for content in ({}, {"text": ""}):
        body = {"channel": GENERAL, "ts": posted["ts"], **content}
        assert await code(api.api_call("chat.update", json=body)) == "no_text"


@pytest.mark.checklist(35)
async def test_what_others_wrote_cannot_be_changed(world: World, api: AsyncWebClient) -> None:
    theirs = world.post_message(GENERAL, user=ANNA, text="mine")
    updating = api.chat_update(channel=GENERAL, ts=theirs.ts, text="yours")
    assert await code(updating) == "cant_update_message"
    deleting = api.chat_delete(channel=GENERAL, ts=theirs.ts)
    assert await code(deleting) == "cant_delete_message"


@pytest.mark.checklist(35)
async def test_an_unknown_ts_is_not_found(api: AsyncWebClient) -> None:
    call = api.chat_update(channel=GENERAL, ts="1700000000.000001", text="new")
    assert await code(call) == "message_not_found"


@pytest.mark.checklist(35)
async def test_an_updated_text_has_at_most_four_thousand_characters(api: AsyncWebClient) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="old")
    call = api.chat_update(channel=GENERAL, ts=posted["ts"], text="x" * 4001)
    assert await code(call) == "msg_too_long"


@pytest.mark.checklist(35)
async def test_a_person_is_no_channel_to_update_in(api: AsyncWebClient) -> None:
    """Posting takes a user id, updating wants the id of the DM."""
    posted = await api.chat_postMessage(channel=ANNA, text="old")
    call = api.chat_update(channel=ANNA, ts=posted["ts"], text="new")
    assert await code(call) == "channel_not_found"


@pytest.mark.checklist(35)
async def test_nothing_is_changed_in_an_archived_channel(world: World, api: AsyncWebClient) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="old")
    world.archive(GENERAL, by=ANNA)
    call = api.chat_update(channel=GENERAL, ts=posted["ts"], text="new")
    assert await code(call) == "is_inactive"


@pytest.mark.checklist(36)
async def test_a_message_is_deleted_once(api: AsyncWebClient, events: list[dict[str, Any]]) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="oops")
    await api.chat_delete(channel=GENERAL, ts=posted["ts"])
    assert (events[-1]["subtype"], events[-1]["deleted_ts"]) == ("message_deleted", posted["ts"])
    call = api.chat_delete(channel=GENERAL, ts=posted["ts"])
    assert await code(call) == "message_not_found"


@pytest.mark.checklist(36)
async def test_an_ephemeral_message_cannot_be_changed_or_deleted(api: AsyncWebClient) -> None:
    whispered = await api.chat_postEphemeral(channel=GENERAL, user=ANNA, text="psst")
    ts = whispered["message_ts"]
    assert await code(api.chat_update(channel=GENERAL, ts=ts, text="x")) == "message_not_found"
    assert await code(api.chat_delete(channel=GENERAL, ts=ts)) == "message_not_found"


@pytest.mark.checklist(37)
async def test_an_ephemeral_message_is_seen_by_one_until_the_page_is_loaded_again(
    world: World, api: AsyncWebClient, events: list[dict[str, Any]]
) -> None:
    await api.chat_postEphemeral(channel=GENERAL, user=ANNA, text="psst")
    assert [message.text for message in world.visible_messages(GENERAL, ANNA)] == ["psst"]
    assert world.visible_messages(GENERAL, BRUNO) == ()
    world.forget_ephemerals(ANNA)
    assert world.visible_messages(GENERAL, ANNA) == ()
    assert events == []


@pytest.mark.checklist(37)
async def test_only_members_can_be_whispered_to(world: World, api: AsyncWebClient) -> None:
    world.leave(GENERAL, GIULIA)
    call = api.chat_postEphemeral(channel=GENERAL, user=GIULIA, text="psst")
    assert await code(call) == "user_not_in_channel"


@pytest.mark.checklist(37)
@pytest.mark.parametrize(
    ("channel", "expected"), [(RANDOM, "not_in_channel"), (SECRET, "channel_not_found")]
)
async def test_the_bot_whispers_only_where_it_is(
    api: AsyncWebClient, channel: str, expected: str
) -> None:
    call = api.chat_postEphemeral(channel=channel, user=BRUNO, text="psst")
    assert await code(call) == expected


@pytest.mark.checklist(37)
async def test_nobody_is_whispered_to_in_an_archived_channel(
    world: World, api: AsyncWebClient
) -> None:
    world.archive(GENERAL, by=ANNA)
    call = api.chat_postEphemeral(channel=GENERAL, user=BRUNO, text="psst")
    assert await code(call) == "is_archived"


async def test_a_permalink_is_made_of_channel_and_ts(api: AsyncWebClient) -> None:
    posted = await api.chat_postMessage(channel=GENERAL, text="hi")
    answer = await api.chat_getPermalink(channel=GENERAL, message_ts=posted["ts"])
    digits = posted["ts"].replace(".", "")
    assert answer["permalink"] == f"https://aurora.slack.com/archives/{GENERAL}/p{digits}"
    unknown = api.chat_getPermalink(channel=GENERAL, message_ts="1700000000.000001")
    assert await code(unknown) == "message_not_found"
