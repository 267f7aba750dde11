"""Reading back what was written."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.world import World
from tests.sandbox.company import ANNA, BRUNO, GENERAL, RANDOM, SECRET
from tests.sandbox.refusals import code, refusal

METADATA = {"event_type": "delivery", "event_payload": {"key": "abc"}}


@pytest.fixture
async def stamps(world: World) -> list[str]:
    """Three messages of Anna's in #general, oldest first."""
    return [world.post_message(GENERAL, user=ANNA, text=str(n)).ts for n in range(3)]


@pytest.mark.checklist(46)
async def test_the_newest_comes_first(api: AsyncWebClient, stamps: list[str]) -> None:
    answer = await api.conversations_history(channel=GENERAL)
    assert [message["ts"] for message in answer["messages"]] == stamps[::-1]
    assert answer["has_more"] is False


@pytest.mark.checklist(46)
async def test_bounds_are_left_out_unless_inclusive(api: AsyncWebClient, stamps: list[str]) -> None:
    oldest, _, latest = stamps
    inner = await api.conversations_history(channel=GENERAL, oldest=oldest, latest=latest)
    assert [message["ts"] for message in inner["messages"]] == [stamps[1]]
    whole = await api.conversations_history(
        channel=GENERAL, oldest=oldest, latest=latest, inclusive=True
    )
    assert len(whole["messages"]) == 3


@pytest.mark.checklist(46)
@pytest.mark.parametrize("bound", ["oldest", "latest"])
async def test_a_bound_that_is_no_ts_is_refused(api: AsyncWebClient, bound: str) -> None:
    params = {"channel": GENERAL, bound: "yesterday"}
    call = api.api_call("conversations.history", params=params)
    assert await code(call) == f"invalid_ts_{bound}"


@pytest.mark.checklist(46)
async def test_metadata_is_whole_only_on_request(world: World, api: AsyncWebClient) -> None:
    world.post_message(GENERAL, user=ANNA, text="hi", metadata=METADATA)
    brief = (await api.conversations_history(channel=GENERAL))["messages"][0]
    whole = (await api.conversations_history(channel=GENERAL, include_all_metadata=True))[
        "messages"
    ][0]
    assert brief["metadata"] == {"event_type": "delivery"}
    assert whole["metadata"] == METADATA


@pytest.mark.checklist(46)
async def test_a_thread_reply_is_in_the_channel_only_when_broadcast(
    api: AsyncWebClient,
) -> None:
    parent = await api.chat_postMessage(channel=GENERAL, text="question")
    thread = {"channel": GENERAL, "thread_ts": parent["ts"]}
    quiet = await api.chat_postMessage(text="quiet", **thread)
    loud = await api.chat_postMessage(text="loud", reply_broadcast=True, **thread)
    channel = (await api.conversations_history(channel=GENERAL))["messages"]
    assert [message["ts"] for message in channel] == [loud["ts"], parent["ts"]]
    assert channel[0]["subtype"] == "thread_broadcast"
    replies = (await api.conversations_replies(channel=GENERAL, ts=parent["ts"]))["messages"]
    assert [message["ts"] for message in replies] == [parent["ts"], quiet["ts"], loud["ts"]]


@pytest.mark.checklist(46)
async def test_an_unknown_thread_is_not_found(api: AsyncWebClient) -> None:
    call = api.conversations_replies(channel=GENERAL, ts="1700000000.000001")
    assert await code(call) == "thread_not_found"


@pytest.mark.checklist(46)
async def test_ephemeral_messages_leave_no_trace(api: AsyncWebClient) -> None:
    await api.chat_postEphemeral(channel=GENERAL, user=BRUNO, text="psst")
    assert (await api.conversations_history(channel=GENERAL))["messages"] == []


@pytest.mark.checklist(40)
async def test_history_comes_in_pages(api: AsyncWebClient, stamps: list[str]) -> None:
    pages = await api.conversations_history(channel=GENERAL, limit=2)
    found = [[message["ts"] for message in page["messages"]] async for page in pages]
    assert found == [[stamps[2], stamps[1]], [stamps[0]]]


@pytest.mark.parametrize(
    ("channel", "expected"), [(RANDOM, "not_in_channel"), (SECRET, "channel_not_found")]
)
async def test_the_bot_reads_only_where_it_is(
    api: AsyncWebClient, channel: str, expected: str
) -> None:
    assert await code(api.conversations_history(channel=channel)) == expected


@pytest.mark.checklist(4)
async def test_each_kind_of_conversation_wants_its_scope(world: World, api: AsyncWebClient) -> None:
    world.grant(frozenset({"im:history"}))
    direct = world.direct_of_bot(ANNA)
    assert (await api.conversations_history(channel=direct.id))["ok"]
    answer = await refusal(api.conversations_history(channel=GENERAL))
    assert (answer["error"], answer["needed"]) == ("missing_scope", "channels:history")
