"""Who we are to Slack, and the Bolt app that its requests reach."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.slack.client import NoSlack, once_reachable, refusal

_NAME = "reverse-mentor"
"""Without one, Bolt looks for it in the source of everything that is being called: a tenth of a
second."""

_READ_BY_BOLT = ("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID")


class TokenRefused(Exception):
    """Slack does not accept a token; the message is its error code."""


@dataclass(frozen=True)
class Identity:
    """Who the token makes us: Slack's names for the workspace, our user in it, and our bot."""

    team_id: str
    bot_user_id: str
    bot_id: str


async def identify(client: AsyncWebClient) -> Identity:
    """Ask Slack who we are, for as long as it cannot be reached.

    Raises TokenRefused, and NoSlack with the address if something else answers.
    """
    answer = await _accepted(client.auth_test, client.base_url)
    return Identity(answer["team_id"], answer["user_id"], answer.get("bot_id", ""))


async def _accepted(
    ask: Callable[[], Awaitable[AsyncSlackResponse]], address: str
) -> AsyncSlackResponse:
    try:
        return await once_reachable(ask, address=address)
    except SlackApiError as error:
        if code := refusal(error):
            raise TokenRefused(code) from error
        raise NoSlack(address) from error


def _on_hello(act: Callable[[], Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """A listener of slack-sdk's to the first frame of a connection."""

    async def listen(_client: object, message: dict[str, Any], _raw: object) -> None:
        if message.get("type") == "hello":
            await act()

    return listen


def bolt_app(client: AsyncWebClient, signing_secret: str, identity: Identity) -> AsyncApp:
    """The Bolt app. It acknowledges when a listener is done, and hears of our own posts too."""
    for variable in _READ_BY_BOLT:  # it would start an OAuth flow, or warn of two tokens
        os.environ.pop(variable, None)
    known = AuthorizeResult(
        enterprise_id=None,
        team_id=identity.team_id,
        bot_user_id=identity.bot_user_id,
        bot_id=identity.bot_id,
        bot_token=client.token,
    )

    async def authorize() -> AuthorizeResult:
        return known

    return AsyncApp(
        name=_NAME,
        client=AsyncWebClient(base_url=client.base_url),
        signing_secret=signing_secret,
        authorize=authorize,
        process_before_response=True,
        ignoring_self_events_enabled=False,
    )


@asynccontextmanager
async def socket_mode(
    app: AsyncApp,
    client: AsyncWebClient,
    app_token: str,
    on_hello: Callable[[], Awaitable[None]],
) -> AsyncIterator[AsyncSocketModeHandler]:
    """Connected over Socket Mode during the block; raises TokenRefused and NoSlack.

    slack-sdk would try a refused token for ever, so it is asked for once before. `on_hello` is
    called for every connection, the first and those that take its place.
    """
    await _accepted(lambda: client.apps_connections_open(app_token=app_token), client.base_url)
    handler = AsyncSocketModeHandler(app, app_token)
    handler.client.message_listeners.append(_on_hello(on_hello))
    await handler.connect_async()  # type: ignore[no-untyped-call]
    try:
        yield handler
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]
