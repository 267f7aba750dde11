"""How Slack reaches us, and what is told to whoever asks how we are."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import due
from bot.settings import Settings
from bot.slack.access import Access
from bot.slack.connection import socket_mode
from handlers.services import Services

SEE_DOCTOR = "Run `reverse-mentor doctor` to see what is wrong, and how to mend it."

Told = Callable[[], Awaitable[dict[str, Any]]]
"""Something that is told over HTTP, as JSON."""

IsConnected = Callable[[], Awaitable[bool]]


@asynccontextmanager
async def reachable(settings: Settings, app: AsyncApp, services: Services) -> AsyncIterator[None]:
    """Over Socket Mode, with a port for `/healthz` only if one is set; else over HTTP."""
    async with AsyncExitStack() as stack:
        is_connected: IsConnected = _as_soon_as_asked
        if token := settings.slack_app_token:
            hear_again = partial(_hear_again, services)
            connecting = socket_mode(app, services.client, token.get_secret_value(), hear_again)
            is_connected = (await stack.enter_async_context(connecting)).client.is_connected
        if settings.port is not None:
            told = _told(settings, services, is_connected)
            await stack.enter_async_context(_serving(settings, settings.port, app, told))
        yield


def signing_secret(settings: Settings) -> str:
    """What Slack signs its requests with; "" where it sends none."""
    secret = settings.slack_signing_secret
    return secret.get_secret_value() if secret else ""


async def _as_soon_as_asked() -> bool:
    """Over HTTP there is no connection to lose."""
    return True


async def _hear_again(services: Services) -> None:
    services.tasks.watch_this()  # slack-sdk does not wait for it when it closes
    services.access.ask_soon()
    services.wake()
    await services.sender.receipts.hear_again()


def _serving(
    settings: Settings, port: int, app: AsyncApp, told: Mapping[str, Told]
) -> AbstractAsyncContextManager[None]:
    from bot import http  # loaded late: 3 MB that Socket Mode mostly does without

    routes = [http.told_route(path, tell) for path, tell in told.items()]
    if not settings.slack_app_token:
        routes.append(http.slack_route(app, signing_secret(settings)))
    return http.serving(routes, host=settings.host, port=port)


def _told(settings: Settings, services: Services, is_connected: IsConnected) -> dict[str, Told]:
    told: dict[str, Told] = {"/healthz": partial(_health, services.access, is_connected)}
    if settings.clock_url:
        told["/due"] = partial(_due, services)
    return told


async def _health(access: Access, is_connected: IsConnected) -> dict[str, Any]:
    if access.is_refused:
        return {"ok": False, "reason": f"Slack does not accept the token. {SEE_DOCTOR}"}
    if not await is_connected():
        return {"ok": False, "reason": "Slack is not connected."}
    return {"ok": True}


async def _due(services: Services) -> dict[str, Any]:
    """What the demo's button "to the next thing that is due" turns the clock to."""
    now, message_at = services.clock.now(), await services.sender.next_at()
    thing = await due.next_thing(services.db, now, message_at=message_at)
    return {"due_at": thing and thing.at.isoformat(), "what": thing and thing.what}
