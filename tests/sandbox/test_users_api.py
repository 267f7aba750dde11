"""People as the API shows them."""

from datetime import UTC, datetime

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Workspace
from sandbox.models import SLACKBOT, User
from sandbox.world import World
from tests.sandbox.company import ANNA, BOT, BRUNO, GIULIA, GUEST, LEFT, OTHER_BOT
from tests.sandbox.refusals import code

WITHOUT_EMAIL = frozenset({"users:read"})


@pytest.mark.checklist(41)
async def test_the_time_zone_follows_daylight_saving(world: World, api: AsyncWebClient) -> None:
    world.clock.set_to(datetime(2026, 1, 15, tzinfo=UTC))
    winter = (await api.users_info(user=GIULIA))["user"]
    world.clock.set_to(datetime(2026, 7, 15, tzinfo=UTC))
    summer = (await api.users_info(user=GIULIA))["user"]
    assert winter["tz"] == summer["tz"] == "America/New_York"
    assert (winter["tz_offset"], summer["tz_offset"]) == (-18_000, -14_400)
    assert winter["tz_label"] == "Eastern Standard Time"


@pytest.mark.checklist(41)
@pytest.mark.parametrize("name", ["Mars/Olympus", "", "../etc", "Europe"])
async def test_a_time_zone_that_does_not_exist_is_told_with_the_offset_of_utc(
    workspace: Workspace, api: AsyncWebClient, name: str
) -> None:
    bruno = workspace.person("Bruno")
    await workspace.changes(bruno, tz=name, locale="tlh-KX")
    told = (await api.users_info(user=BRUNO))["user"]
    assert (told["tz"], told["tz_offset"]) == (name, 0)
    assert len((await api.users_list())["members"]) > 5
    await bruno.writes("I can still read", to="#general")
    await bruno.sees("I can still read", in_="#general")


@pytest.mark.checklist(41)
async def test_the_locale_is_shown_on_request_only(api: AsyncWebClient) -> None:
    assert "locale" not in (await api.users_info(user=BRUNO))["user"]
    asked = await api.users_info(user=BRUNO, include_locale=True)
    assert asked["user"]["locale"] == "it-IT"


@pytest.mark.checklist(41)
async def test_the_email_wants_its_scope(world: World, api: AsyncWebClient) -> None:
    profile = (await api.users_info(user=ANNA))["user"]["profile"]
    assert profile["email"] == "anna@aurora.example"
    world.grant(WITHOUT_EMAIL)
    assert "email" not in (await api.users_info(user=ANNA))["user"]["profile"]
    assert await code(api.users_lookupByEmail(email="anna@aurora.example")) == "missing_scope"


@pytest.mark.checklist(41)
async def test_a_deactivated_person_keeps_an_id_and_little_else(api: AsyncWebClient) -> None:
    user = (await api.users_info(user=LEFT))["user"]
    assert (user["id"], user["deleted"]) == (LEFT, True)
    assert "tz" not in user
    assert "is_admin" not in user


@pytest.mark.checklist(41)
async def test_admins_guests_and_bots_are_told_apart(api: AsyncWebClient) -> None:
    listed = {user["id"]: user for user in (await api.users_list())["members"]}
    assert (listed[ANNA]["is_admin"], listed[ANNA]["is_owner"]) == (True, True)
    assert (listed[GUEST]["is_restricted"], listed[GUEST]["is_ultra_restricted"]) == (True, False)
    assert (listed[OTHER_BOT]["is_bot"], listed[BOT]["is_bot"]) == (True, True)
    assert listed[BOT]["profile"]["bot_id"] == "B0MENTOR"
    assert listed[SLACKBOT]["is_bot"] is False
    assert listed[LEFT]["deleted"] is True


@pytest.mark.checklist(41)
async def test_a_stranger_is_not_found(api: AsyncWebClient) -> None:
    assert await code(api.users_info(user="U0NOBODY")) == "user_not_found"


@pytest.mark.checklist(40)
async def test_people_come_in_pages(world: World, api: AsyncWebClient) -> None:
    pages = [len(page["members"]) async for page in await api.users_list(limit=3)]
    assert pages == [3, 3, 2]
    assert sum(pages) == len(world.users)
    assert await code(api.users_list(cursor="nonsense")) == "invalid_cursor"


@pytest.mark.checklist(40)
async def test_a_big_workspace_has_to_be_read_in_pages(world: World, api: AsyncWebClient) -> None:
    for number in range(1000):
        world.add_user(User(f"U0X{number}", f"x{number}", f"X {number}"))
    assert await code(api.users_list()) == "limit_required"
    assert len((await api.users_list(limit=1000))["members"]) == 1000


async def test_people_are_found_by_email_in_any_case(api: AsyncWebClient) -> None:
    found = await api.users_lookupByEmail(email="Bruno@Aurora.Example")
    assert found["user"]["id"] == BRUNO
    for unknown in ("nobody@aurora.example", "leo@aurora.example"):
        assert await code(api.users_lookupByEmail(email=unknown)) == "users_not_found"


async def test_a_changed_email_is_the_only_one_that_finds(
    world: World, api: AsyncWebClient
) -> None:
    world.change_user(BRUNO, email="b.sala@aurora.example")
    assert (await api.users_lookupByEmail(email="b.sala@aurora.example"))["ok"]
    assert await code(api.users_lookupByEmail(email="bruno@aurora.example")) == "users_not_found"


async def test_a_bot_is_described_by_its_bot_id(api: AsyncWebClient) -> None:
    described = (await api.bots_info(bot="B0POLLY"))["bot"]
    assert (described["user_id"], described["name"]) == (OTHER_BOT, "Polly")
    assert await code(api.bots_info(bot="B0NONE")) == "bot_not_found"


async def test_the_team_is_described(world: World, api: AsyncWebClient) -> None:
    team = (await api.team_info())["team"]
    assert (team["id"], team["domain"]) == (world.team.id, "aurora")
    assert await code(api.team_info(team="T0OTHER")) == "team_not_found"
