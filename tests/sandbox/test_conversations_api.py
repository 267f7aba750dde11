"""Finding channels, opening DMs, joining, and paging through all of it."""

from itertools import chain

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.models import User
from sandbox.world import World
from tests.sandbox.company import (
    ANNA,
    BOT,
    BRUNO,
    GENERAL,
    GIULIA,
    GUEST,
    LEFT,
    OTHER_BOT,
    RANDOM,
    SECRET,
)
from tests.sandbox.refusals import code, refusal


def crowd(world: World, size: int) -> list[str]:
    """More people, by id."""
    return [world.add_user(User(f"U0X{n}", f"x{n}", f"X {n}")).id for n in range(size)]


@pytest.mark.checklist(39)
async def test_opening_a_dm_again_gives_the_same_one(api: AsyncWebClient) -> None:
    first = await api.conversations_open(users=ANNA)
    again = await api.conversations_open(users=ANNA)
    assert first["channel"] == again["channel"]
    assert "already_open" not in first.data
    assert (again["already_open"], again["no_op"]) == (True, True)
    assert first["channel"]["id"].startswith("D")


@pytest.mark.checklist(39)
async def test_the_order_of_people_does_not_matter_and_the_bot_is_not_counted(
    api: AsyncWebClient,
) -> None:
    first = await api.conversations_open(users=[ANNA, BRUNO])
    again = await api.conversations_open(users=[BOT, BRUNO, ANNA])
    assert first["channel"]["id"] == again["channel"]["id"]


@pytest.mark.checklist(39)
async def test_the_whole_dm_is_shown_on_request(api: AsyncWebClient) -> None:
    opened = (await api.conversations_open(users=ANNA, return_im=True))["channel"]
    assert (opened["is_im"], opened["user"]) == (True, ANNA)


@pytest.mark.checklist(39)
async def test_a_group_takes_eight_people_and_no_more(world: World, api: AsyncWebClient) -> None:
    people = crowd(world, 9)
    opened = await api.conversations_open(users=people[:8])
    assert set(world.members_of(opened["channel"]["id"])) == {BOT, *people[:8]}
    assert await code(api.conversations_open(users=people)) == "too_many_users"


@pytest.mark.checklist(39)
@pytest.mark.parametrize(
    ("users", "expected"),
    [
        (["U0NOBODY"], "user_not_found"),
        ([ANNA, "U0NOBODY"], "user_not_found"),
        ([LEFT], "user_disabled"),
        ([OTHER_BOT], "cannot_dm_bot"),
        ([BOT], "not_enough_users"),
    ],
)
async def test_people_who_cannot_be_reached_are_refused(
    api: AsyncWebClient, users: list[str], expected: str
) -> None:
    assert await code(api.conversations_open(users=users)) == expected


@pytest.mark.checklist(39)
async def test_somebody_has_to_be_named(api: AsyncWebClient) -> None:
    call = api.api_call("conversations.open", params={})
    assert await code(call) == "users_list_not_supplied"


@pytest.mark.checklist(39)
async def test_a_known_dm_is_opened_by_its_id(world: World, api: AsyncWebClient) -> None:
    direct = world.direct_of_bot(ANNA)
    opened = await api.conversations_open(channel=direct.id)
    assert (opened["channel"]["id"], opened["already_open"]) == (direct.id, True)
    call = api.conversations_open(channel=GENERAL)
    assert await code(call) == "method_not_supported_for_channel_type"


@pytest.mark.checklist(39)
async def test_a_dm_is_not_created_when_that_is_forbidden(
    world: World, api: AsyncWebClient
) -> None:
    params = {"users": ANNA, "prevent_creation": 1}
    assert await code(api.api_call("conversations.open", params=params)) == "channel_not_found"
    direct = world.direct_of_bot(ANNA)
    opened = await api.api_call("conversations.open", params=params)
    assert opened["channel"]["id"] == direct.id


@pytest.mark.checklist(4)
async def test_a_dm_and_a_group_dm_want_different_scopes(world: World, api: AsyncWebClient) -> None:
    world.grant(frozenset({"im:write"}))
    assert (await api.conversations_open(users=ANNA))["ok"]
    answer = await refusal(api.conversations_open(users=[ANNA, BRUNO]))
    assert (answer["error"], answer["needed"]) == ("missing_scope", "mpim:write")


@pytest.mark.checklist(40)
async def test_members_come_in_pages_until_the_cursor_is_empty(
    world: World, api: AsyncWebClient
) -> None:
    """The SDK walks the pages; each cursor ends in `=` and survives the query."""
    for user_id in crowd(world, 7):
        world.join(GENERAL, user_id)
    pages = [page.data async for page in await api.conversations_members(channel=GENERAL, limit=5)]
    found = [page["members"] for page in pages]
    cursors = [page["response_metadata"]["next_cursor"] for page in pages]
    assert [len(page) for page in found] == [5, 5, 2]
    assert tuple(chain(*found)) == world.members_of(GENERAL)
    assert [cursor.endswith("=") for cursor in cursors] == [True, True, False]
    assert cursors[-1] == ""


@pytest.mark.checklist(40)
@pytest.mark.parametrize("cursor", ["nonsense", "dXNlcjpVMDYx", "====", "é"])
async def test_a_bad_cursor_is_refused(api: AsyncWebClient, cursor: str) -> None:
    call = api.conversations_members(channel=GENERAL, cursor=cursor)
    assert await code(call) == "invalid_cursor"


@pytest.mark.checklist(40)
async def test_a_page_may_be_empty_without_being_the_last(
    world: World, api: AsyncWebClient
) -> None:
    """What is filtered out still takes its place on a page."""
    world.archive(GENERAL, by=ANNA)
    first = await api.conversations_list(limit=1, exclude_archived=True)
    assert first["channels"] == []
    cursor = first["response_metadata"]["next_cursor"]
    assert cursor
    second = await api.conversations_list(limit=1, exclude_archived=True, cursor=cursor)
    assert [channel["id"] for channel in second["channels"]] == [RANDOM]


@pytest.mark.checklist(40)
@pytest.mark.parametrize("limit", [-1, 1000, "many"])
async def test_a_limit_out_of_range_is_refused(api: AsyncWebClient, limit: int | str) -> None:
    call = api.api_call("conversations.list", params={"limit": limit})
    assert await code(call) == "invalid_limit"


async def test_public_channels_are_listed_by_default(api: AsyncWebClient) -> None:
    listed = {c["id"]: c for c in (await api.conversations_list())["channels"]}
    assert set(listed) == {GENERAL, RANDOM}
    assert (listed[GENERAL]["is_member"], listed[RANDOM]["is_member"]) == (True, False)
    assert (listed[GENERAL]["num_members"], listed[GENERAL]["is_general"]) == (5, True)


async def test_private_channels_are_listed_only_to_members(
    world: World, api: AsyncWebClient
) -> None:
    types = "private_channel,mpim"
    assert (await api.conversations_list(types=types))["channels"] == []
    world.join(SECRET, BOT, inviter=ANNA)
    (secret,) = (await api.conversations_list(types=types))["channels"]
    assert (secret["id"], secret["is_private"]) == (SECRET, True)


async def test_unknown_types_are_refused(api: AsyncWebClient) -> None:
    assert await code(api.conversations_list(types="public")) == "invalid_types"


@pytest.mark.checklist(4)
async def test_each_listed_type_wants_its_scope(world: World, api: AsyncWebClient) -> None:
    world.grant(frozenset({"channels:read"}))
    answer = await refusal(api.conversations_list(types="public_channel,private_channel"))
    assert (answer["error"], answer["needed"]) == ("missing_scope", "groups:read")


async def test_the_conversations_of_a_person_are_those_the_bot_can_see(
    world: World, api: AsyncWebClient
) -> None:
    everything = "public_channel,private_channel"
    seen = await api.users_conversations(user=BRUNO, types=everything)
    assert {channel["id"] for channel in seen["channels"]} == {GENERAL, RANDOM}
    world.join(SECRET, BOT, inviter=ANNA)
    seen = await api.users_conversations(user=BRUNO, types=everything)
    assert {channel["id"] for channel in seen["channels"]} == {GENERAL, RANDOM, SECRET}


async def test_the_conversations_of_a_stranger_are_not_found(api: AsyncWebClient) -> None:
    assert await code(api.users_conversations(user="U0NOBODY")) == "user_not_found"


async def test_without_a_user_the_bots_own_conversations_are_listed(api: AsyncWebClient) -> None:
    own = await api.users_conversations()
    assert [channel["id"] for channel in own["channels"]] == [GENERAL]


async def test_joining_twice_is_a_warning(world: World, api: AsyncWebClient) -> None:
    first = await api.conversations_join(channel=RANDOM)
    assert first["channel"]["is_member"] is True
    assert "warning" not in first.data
    again = await api.conversations_join(channel=RANDOM)
    assert again["warning"] == "already_in_channel"
    assert world.is_member(RANDOM, BOT)


async def test_what_cannot_be_joined_is_refused(world: World, api: AsyncWebClient) -> None:
    assert await code(api.conversations_join(channel=SECRET)) == "channel_not_found"
    direct = world.direct_of_bot(ANNA)
    call = api.conversations_join(channel=direct.id)
    assert await code(call) == "method_not_supported_for_channel_type"
    world.archive(RANDOM, by=ANNA)
    assert await code(api.conversations_join(channel=RANDOM)) == "is_archived"


async def test_a_channel_is_described(api: AsyncWebClient) -> None:
    info = await api.conversations_info(channel=GENERAL, include_num_members=True)
    assert (info["channel"]["name"], info["channel"]["num_members"]) == ("general", 5)
    assert "locale" not in info["channel"]
    with_locale = await api.conversations_info(channel=GENERAL, include_locale=True)
    assert with_locale["channel"]["locale"] == "en-US"
    assert await code(api.conversations_info(channel=SECRET)) == "channel_not_found"


async def test_a_deactivated_person_leaves_the_channels_and_keeps_the_dm(
    world: World, api: AsyncWebClient
) -> None:
    """Slack still takes messages to such a DM: nobody reads them."""
    direct = world.direct_of_bot(GUEST)
    world.deactivate(GUEST)
    assert not world.is_member(GENERAL, GUEST)
    assert (await api.chat_postMessage(channel=direct.id, text="hi"))["ok"]
    described = await api.conversations_info(channel=direct.id)
    assert described["channel"]["is_user_deleted"] is True


async def test_a_guest_sees_and_is_seen_in_a_dm(world: World, api: AsyncWebClient) -> None:
    opened = await api.conversations_open(users=[GUEST, GIULIA])
    name = world.conversations[opened["channel"]["id"]].name
    assert name == "mpdm-reverse_mentor--gus--giulia-1"
