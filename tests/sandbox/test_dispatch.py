"""The way of every API call: arguments, tokens, scopes, unknown names, faults and the log."""

import asyncio
import json
import time
from collections.abc import AsyncIterator

import httpx
import pytest
from aiohttp import ServerDisconnectedError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.api.faults import Fault
from sandbox.api.registry import METHODS, real_methods
from sandbox.loopback import http_client
from sandbox.manifest import Manifest
from sandbox.models import Direction
from sandbox.server import Running
from sandbox.world import World
from tests.sandbox.apps import until
from tests.sandbox.company import ANNA, BOT, GENERAL, manifest_with
from tests.sandbox.refusals import code, refusal

JSON = {"Content-Type": "application/json; charset=utf-8"}


@pytest.fixture
async def http(slack: Running) -> AsyncIterator[httpx.AsyncClient]:
    """A bare client with the bot's token."""
    headers = {"Authorization": f"Bearer {slack.world.app.credentials.bot_token}"}
    async with http_client(base_url=slack.api_url, headers=headers) as client:
        yield client


@pytest.mark.checklist(1)
@pytest.mark.parametrize("verb", ["GET", "POST"])
async def test_arguments_are_read_from_the_query(http: httpx.AsyncClient, verb: str) -> None:
    """The SDK sends some POSTs with everything in the query and an empty form."""
    answer = await http.request(verb, "users.info", params={"user": ANNA})
    assert answer.json()["user"]["id"] == ANNA


@pytest.mark.checklist(1)
async def test_arguments_are_read_from_a_form(http: httpx.AsyncClient) -> None:
    """Forms carry structures as JSON strings."""
    blocks = json.dumps([{"type": "divider"}])
    form = {"channel": GENERAL, "text": "hello", "blocks": blocks}
    answer = (await http.post("chat.postMessage", data=form)).json()
    assert answer["message"]["blocks"][0]["type"] == "divider"


@pytest.mark.checklist(1)
async def test_arguments_are_read_from_json(http: httpx.AsyncClient) -> None:
    """Null means that the argument was not given."""
    body = {"channel": GENERAL, "text": "hello", "thread_ts": None}
    answer = (await http.post("chat.postMessage", json=body)).json()
    assert answer["message"]["text"] == "hello"


@pytest.mark.checklist(1)
async def test_query_and_form_are_merged(http: httpx.AsyncClient) -> None:
    """One part may stand here and the other there."""
    answer = await http.post("chat.postMessage", params={"channel": GENERAL}, data={"text": "hi"})
    assert answer.json()["ok"] is True


@pytest.mark.checklist(2)
@pytest.mark.parametrize(
    ("content", "headers", "expected"),
    [
        (b"{", JSON, "invalid_json"),
        (b"[]", JSON, "json_not_object"),
        (b"<a/>", {"Content-Type": "application/xml"}, "invalid_post_type"),
        (b"a", {}, "missing_post_type"),
        (b"a", {"Content-Type": "multipart/form-data"}, "invalid_form_data"),
        (b'{"text": "\xff"}', JSON, "invalid_json"),
    ],
)
async def test_a_body_that_cannot_be_read_is_refused_with_status_200(
    http: httpx.AsyncClient, content: bytes, headers: dict[str, str], expected: str
) -> None:
    answer = await http.post("auth.test", content=content, headers=headers)
    assert (answer.status_code, answer.json()["error"]) == (200, expected)


@pytest.mark.checklist(1)
async def test_a_number_is_taken_as_it_is_written_and_a_structure_is_not(
    http: httpx.AsyncClient,
) -> None:
    number = await http.post("chat.postMessage", json={"channel": GENERAL, "text": 42})
    assert number.json()["message"]["text"] == "42"
    structure = await http.post("chat.postMessage", json={"channel": GENERAL, "text": {}})
    assert structure.json()["error"] == "invalid_arguments"


@pytest.mark.checklist(3)
@pytest.mark.parametrize(
    ("token", "expected"), [("", "not_authed"), ("xoxb-other", "invalid_auth")]
)
async def test_a_missing_or_unknown_token_is_refused(
    slack: Running, token: str, expected: str
) -> None:
    client = AsyncWebClient(token=token, base_url=slack.api_url)
    assert await code(client.auth_test()) == expected


@pytest.mark.checklist(3)
async def test_a_token_counts_in_a_form_but_not_in_a_query_or_in_json(slack: Running) -> None:
    """Tokens in addresses end up in logs, so Slack does not take them there."""
    token = {"token": slack.world.app.credentials.bot_token}
    async with http_client(base_url=slack.api_url) as bare:
        in_form = await bare.post("auth.test", data=token)
        in_query = await bare.post("auth.test", params=token)
        in_json = await bare.post("auth.test", json=token)
    assert in_form.json()["ok"] is True
    assert in_query.json()["error"] == "not_authed"
    assert in_json.json()["error"] == "not_authed"


@pytest.mark.checklist(3)
async def test_each_kind_of_token_is_refused_where_the_other_belongs(
    slack: Running, api: AsyncWebClient
) -> None:
    app_token = slack.world.app.credentials.app_token
    socket_client = AsyncWebClient(token=app_token, base_url=slack.api_url)
    assert await code(socket_client.auth_test()) == "not_allowed_token_type"
    opening = api.apps_connections_open(app_token=api.token or "")
    assert await code(opening) == "not_allowed_token_type"


@pytest.mark.checklist(3)
async def test_an_uninstalled_app_has_no_account(world: World, api: AsyncWebClient) -> None:
    world.uninstall()
    assert await code(api.auth_test()) == "account_inactive"


class TestWithFewScopes:
    """An app that may only read people."""

    @pytest.fixture
    def manifest(self) -> Manifest:
        return manifest_with(scopes=["users:read"])

    @pytest.mark.checklist(4)
    async def test_a_missing_scope_is_named_beside_those_there_are(
        self, api: AsyncWebClient
    ) -> None:
        answer = await refusal(api.chat_postMessage(channel=GENERAL, text="hi"))
        assert answer["error"] == "missing_scope"
        assert (answer["needed"], answer["provided"]) == ("chat:write", "users:read")

    @pytest.mark.checklist(4)
    async def test_a_granted_scope_is_enough(self, api: AsyncWebClient) -> None:
        assert (await api.users_info(user=ANNA))["ok"]

    @pytest.mark.checklist(4)
    async def test_an_unusual_name_needs_a_scope_of_its_own(
        self, world: World, api: AsyncWebClient
    ) -> None:
        world.grant(frozenset({"chat:write"}))
        call = api.chat_postMessage(channel=GENERAL, text="hi", username="The boss")
        assert (await refusal(call))["needed"] == "chat:write.customize"


@pytest.mark.checklist(5)
async def test_auth_test_tells_who_the_bot_is(world: World, api: AsyncWebClient) -> None:
    """Bolt takes the bot's own ids from here and its scopes from the header."""
    answer = await api.auth_test()
    assert api.token is not None
    assert api.token.startswith("xoxb-")
    assert (answer["team_id"], answer["user_id"]) == (world.team.id, BOT)
    assert answer["bot_id"] == world.app.bot_id
    assert answer["url"] == "https://aurora.slack.com/"
    assert set(answer.headers["X-OAuth-Scopes"].split(",")) == world.app.scopes


@pytest.mark.checklist(53)
async def test_a_name_that_slack_does_not_know_is_refused(api: AsyncWebClient) -> None:
    assert await code(api.api_call("chat.shout")) == "unknown_method"


@pytest.mark.checklist(53)
async def test_a_real_method_that_is_missing_here_says_so_loudly(api: AsyncWebClient) -> None:
    assert await code(api.api_call("files.list")) == "not_implemented_by_the_stand_in"


@pytest.mark.checklist(53)
def test_every_method_here_is_a_real_one() -> None:
    """A misspelt registration would make its method unreachable for the SDK."""
    assert set(METHODS) <= real_methods()


@pytest.mark.checklist(2)
async def test_a_forced_error_is_answered_as_often_as_asked(
    slack: Running, api: AsyncWebClient
) -> None:
    slack.api.faults.plan(Fault("auth.test", times=2, status=503, error="service_unavailable"))
    for _ in range(2):
        with pytest.raises(SlackApiError) as caught:
            await api.auth_test()
        assert caught.value.response.status_code == 503
    assert (await api.auth_test())["ok"]


@pytest.mark.checklist(31)
async def test_a_forced_rate_limit_says_how_long_to_wait(
    slack: Running, api: AsyncWebClient
) -> None:
    slack.api.faults.plan(Fault(status=429, error="ratelimited", retry_after=7))
    with pytest.raises(SlackApiError) as caught:
        await api.auth_test()
    response = caught.value.response
    assert (response.status_code, response.headers["Retry-After"]) == (429, "7")
    assert response["error"] == "ratelimited"


@pytest.mark.checklist(32)
@pytest.mark.parametrize("processed", [True, False])
async def test_a_connection_can_be_dropped_before_or_after_the_work(
    slack: Running, api: AsyncWebClient, processed: bool
) -> None:
    """The bot cannot tell the two apart; the world can."""
    slack.api.faults.plan(Fault("chat.postMessage", drop=True, processed=processed))
    with pytest.raises(ServerDisconnectedError):
        await api.chat_postMessage(channel=GENERAL, text="once")
    assert len(slack.world.timeline(GENERAL)) == (1 if processed else 0)


@pytest.mark.checklist(32)
async def test_an_internal_error_may_hide_a_success(slack: Running, api: AsyncWebClient) -> None:
    slack.api.faults.plan(Fault("chat.postMessage", status=500, processed=True))
    with pytest.raises(SlackApiError):
        await api.chat_postMessage(channel=GENERAL, text="once")
    assert len(slack.world.timeline(GENERAL)) == 1


@pytest.mark.checklist(32)
async def test_an_answer_can_be_slow(slack: Running, api: AsyncWebClient) -> None:
    slack.api.faults.plan(Fault("auth.test", delay=0.2))
    started = time.monotonic()
    assert (await api.auth_test())["ok"]
    assert time.monotonic() - started >= 0.2


@pytest.mark.checklist(32)
async def test_a_slow_answer_comes_when_the_faults_are_cleared(
    slack: Running, api: AsyncWebClient
) -> None:
    """Other calls are answered meanwhile."""
    slack.api.faults.plan(Fault("auth.test", delay=60))
    slow = asyncio.create_task(api.auth_test())
    async with asyncio.timeout(5):
        while list(slack.api.faults):
            await asyncio.sleep(0.01)
    await api.users_info(user=ANNA)
    assert not slow.done()
    slack.api.faults.clear()
    assert (await slow)["ok"]


@pytest.mark.checklist(31)
async def test_a_forced_429_has_its_error_but_no_retry_after_unless_told_to(
    slack: Running, api: AsyncWebClient
) -> None:
    slack.api.faults.plan(Fault(status=429))
    with pytest.raises(SlackApiError, match="ratelimited") as caught:
        await api.auth_test()
    assert "Retry-After" not in caught.value.response.headers


@pytest.mark.checklist(32)
@pytest.mark.parametrize("processed", [True, False])
async def test_an_answer_may_never_come(
    slack: Running, api: AsyncWebClient, processed: bool
) -> None:
    """The caller hangs up one day; the call may have been carried out."""
    slack.api.faults.plan(Fault("chat.postMessage", silent=True, processed=processed))
    call = asyncio.create_task(api.chat_postMessage(channel=GENERAL, text="once"))
    await until(lambda: slack.world.log)
    assert not (await asyncio.wait({call}, timeout=0.1))[0]
    call.cancel()
    assert len(slack.world.timeline(GENERAL)) == (1 if processed else 0)
    assert slack.world.log[-1].status == 0
    assert (await api.auth_test())["ok"]


@pytest.mark.checklist(54)
async def test_each_call_is_in_the_log_without_its_token(world: World, api: AsyncWebClient) -> None:
    await api.users_info(user=ANNA)
    assert await code(api.users_info(user="U0NOBODY")) == "user_not_found"
    first, second = (entry for entry in world.log if entry.direction is Direction.CALL)
    assert (first.name, first.request["user"], first.ok) == ("users.info", ANNA, True)
    assert (second.answer["error"], second.ok) == ("user_not_found", False)
    assert str(api.token) not in repr(world.log)


async def test_sixty_four_calls_at_once_are_all_answered(api: AsyncWebClient) -> None:
    posts = (api.chat_postMessage(channel=GENERAL, text=str(n)) for n in range(64))
    answers = await asyncio.gather(*posts)
    assert len({answer["ts"] for answer in answers}) == 64


async def test_the_clock_is_told_over_http(world: World, slack: Running) -> None:
    """The bot of the demo follows it."""
    world.clock.freeze()
    async with http_client() as bare:
        answer = await bare.get(f"{slack.url}/clock")
    assert answer.json() == {"now": world.clock.now().isoformat(), "speed": 1.0}
