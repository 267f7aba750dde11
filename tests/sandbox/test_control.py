"""The control API by itself: what it refuses, and how it waits."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.api.limits import POSTS_AT_ONCE
from sandbox.client import NotPossible, Workspace
from sandbox.line import Line
from sandbox.server import Running
from sandbox.world import World
from tests.sandbox.company import BRUNO, GENERAL


@pytest.fixture
async def line(slack: Running) -> AsyncIterator[Line]:
    """The bare control API."""
    connection = Line(slack.url)
    yield connection
    await connection.close()


@pytest.mark.parametrize(
    ("path", "values", "problem"),
    [
        ("people/Bruno/dance", {}, "there is no dance; there are close, command"),
        ("people/Zoe/write", {"text": "x"}, "0 people are called Zoe"),
        ("people/Bruno/write", {}, "text: Field required"),
        ("people/Bruno/write", {"text": "x", "tone": "loud"}, "tone: Extra inputs"),
        ("people/Bruno/write", {"text": "x", "to": "#nowhere"}, "no conversation #nowhere"),
        ("dance", {}, "there is no dance; there are clock"),
        ("clock", {"to": "2027-01-04T09:00:00"}, "timezone"),
        ("users/change", {"user": "U0NOBODY", "changes": {}}, "0 people are called U0NOBODY"),
        ("users/change", {"user": BRUNO, "changes": {"shoes": 43}}, "shoes"),
        ("users/change", {"user": BRUNO, "changes": {"tz": 2}}, "tz: Input should be a valid str"),
        ("users/change", {"user": BRUNO, "changes": {"id": "U0NEW"}}, "the id of a user"),
        ("users", {"user": {"id": "U0NEW"}}, "real_name: Field required"),
    ],
)
async def test_what_cannot_be_done_is_refused_with_the_reason(
    line: Line, path: str, values: dict[str, object], problem: str
) -> None:
    with pytest.raises(NotPossible, match=problem):
        await line.post(path, **values)


async def test_a_change_that_is_refused_leaves_everybody_as_they_were(
    line: Line, api: AsyncWebClient
) -> None:
    before = await api.users_list()
    with pytest.raises(NotPossible):
        await line.post("users/change", user=BRUNO, changes={"title": "Cook", "tz": None})
    assert (await api.users_list())["members"] == before["members"]


async def test_a_poll_returns_as_soon_as_something_changes(line: Line, world: World) -> None:
    now = (await line.get("people/Bruno/screen"))["revision"]
    poll = asyncio.create_task(line.get("changes", since=now, timeout=5))
    await asyncio.sleep(0.02)
    assert not poll.done()
    world.post_message(GENERAL, user=BRUNO, text="ciao")
    async with asyncio.timeout(1):
        assert (await poll)["revision"] > now


async def test_a_poll_in_the_past_returns_at_once(line: Line, world: World) -> None:
    now = (await line.get("people/Bruno/screen"))["revision"]
    world.post_message(GENERAL, user=BRUNO, text="ciao")
    async with asyncio.timeout(1):
        await line.get("changes", since=now, timeout=5)


async def test_a_poll_ends_without_a_change(line: Line) -> None:
    now = (await line.get("people/Bruno/screen"))["revision"]
    assert (await line.get("changes", since=now, timeout=0.02))["revision"] == now


async def test_there_is_no_quiet_while_something_is_under_way(slack: Running, line: Line) -> None:
    """Nobody is connected: the event waits."""
    slack.switchboard.acting.write(BRUNO, GENERAL, "ciao")
    with pytest.raises(NotPossible, match="too long"):
        await line.get("quiet", timeout=0.1)


async def test_quiet_is_counted_from_the_last_thing_that_happened(line: Line, world: World) -> None:
    loop = asyncio.get_running_loop()
    quiet = asyncio.create_task(line.get("quiet", **{"for": 0.1, "timeout": 5}))
    await asyncio.sleep(0.06)
    world.post_ephemeral(GENERAL, user=BRUNO, visible_to=BRUNO, text="ciao")
    changed_at = loop.time()
    await quiet
    assert loop.time() - changed_at > 0.09


async def test_faults_and_limits_are_switched(workspace: Workspace, api: AsyncWebClient) -> None:
    await workspace.fails("chat.postMessage", error="fatal_error", status=200)
    with pytest.raises(SlackApiError, match="fatal_error"):
        await api.chat_postMessage(channel=GENERAL, text="hello")
    await workspace.fails("chat.postMessage", status=500, times=3)
    await workspace.works_again()
    await workspace.limits_rates()
    for _ in range(POSTS_AT_ONCE):
        await api.chat_postMessage(channel=GENERAL, text="hello")
    with pytest.raises(SlackApiError, match="ratelimited"):
        await api.chat_postMessage(channel=GENERAL, text="hello")
    await workspace.limits_rates(enabled=False)
    await api.chat_postMessage(channel=GENERAL, text="hello")


async def test_a_storm_is_ordered_told_and_cleared(
    workspace: Workspace, api: AsyncWebClient
) -> None:
    """Faults at rates, sockets, doubles and limits: one order ends all of them."""
    await workspace.fails("auth.test", status=429, rate=1.0, retry_after=3)
    await workspace.fails(drop=True, processed=True, rate=0.02)
    await workspace.delivers_twice(rate=0.1)
    await workspace.disconnects("cut", every=5)
    await workspace.limits_rates()
    told = await workspace.troubles()
    assert [(each["method"], each["rate"]) for each in told["faults"]] == [
        ("auth.test", 1.0),
        ("*", 0.02),
    ]
    assert (len(told["doubles"]), told["sockets"], told["limits"]) == (1, {"cut": 5}, True)
    with pytest.raises(SlackApiError, match="ratelimited"):
        await api.auth_test()
    await workspace.works_again(seed=7)
    nothing = {"faults": [], "doubles": [], "sockets": {}, "limits": False}
    assert await workspace.troubles() == nothing
    assert (await api.auth_test())["ok"]


async def test_granted_scopes_count_at_once(workspace: Workspace, api: AsyncWebClient) -> None:
    await workspace.grants({"commands"})
    with pytest.raises(SlackApiError, match="missing_scope"):
        await api.chat_postMessage(channel=GENERAL, text="hello")


async def test_a_reset_empties_or_seeds_anew_and_the_app_hears_nothing_of_it(
    workspace: Workspace, slack: Running
) -> None:
    await workspace.fails("auth.test", status=500)
    await workspace.resets(seeded=False)
    assert workspace.people() == ()
    await workspace.resets()
    assert len(workspace.people()) > 20
    assert slack.switchboard.wire.under_way == 0
    assert slack.api.faults.take("auth.test") is None
