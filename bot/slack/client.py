"""Web API clients, set up so that nothing is ever sent twice behind our back."""

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.slack.access import Access

log = logging.getLogger(__name__)

PATIENCE_SECONDS = (1, 2, 5, 10, 30)
TIMEOUT = ClientTimeout(total=30)
PERHAPS_DONE = {"internal_error", "fatal_error", "request_timeout", "service_unavailable"}
"""Error codes of Slack in trouble: what was asked for may have been carried out, or not."""

LIMITED = {"ratelimited", "rate_limited"}
REFUSED_TOKEN = {
    "account_inactive",
    "token_revoked",
    "token_expired",
    "invalid_auth",
    "not_authed",
}
_PROXY_VARIABLES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Client(AsyncWebClient):
    """slack-sdk's own, which tells of each answer whether our token is accepted."""

    access: Access | None = None

    async def api_call(self, api_method: str, **given: Any) -> AsyncSlackResponse:  # noqa: ANN401
        """Slack's answer; raises SlackApiError and what aiohttp raises."""
        try:
            answer = await super().api_call(api_method, **given)
        except SlackApiError as error:
            if self.access and refuses_token(error):
                self.access.refused(refusal(error))
            raise
        if self.access:
            self.access.accepted()
        return answer


def answering_client(
    token: str, api_url: str, session: ClientSession, access: Access | None = None
) -> Client:
    """For what answers a person at once: waits out one rate limit, repeats nothing else.

    slack-sdk's own default repeats any call after a dropped connection, chat.postMessage among
    them, though Slack may have carried it out.
    """
    handlers: list[AsyncRetryHandler] = [AsyncRateLimitErrorRetryHandler(max_retry_count=1)]
    return _client(token, api_url, session, handlers, access)


def sending_client(
    token: str, api_url: str, session: ClientSession, access: Access | None = None
) -> Client:
    """For deliveries: repeats nothing; the delivery itself knows when to try again."""
    return _client(token, api_url, session, [], access)


def _client(
    token: str,
    api_url: str,
    session: ClientSession,
    handlers: list[AsyncRetryHandler],
    access: Access | None,
) -> Client:
    client = Client(token, api_url, session=session, retry_handlers=handlers)
    client.access = access
    return client


def forget_proxies_for_loopback(api_url: str) -> None:
    """Take the proxy variables out of this process's environment where Slack is on this machine.

    slack-sdk reads them for every connection and does not know NO_PROXY.
    """
    if urlsplit(api_url).hostname in _LOOPBACK:
        for variable in _PROXY_VARIABLES:
            os.environ.pop(variable, None)


class NoSlack(Exception):
    """Something answers that is not Slack's Web API."""


async def asked(call: Awaitable[AsyncSlackResponse]) -> AsyncSlackResponse:
    """Slack's answer to a call; raises SlackApiError, and NoSlack for what can be no answer."""
    try:
        return await call
    except AttributeError as error:  # slack-sdk takes whatever comes for a JSON object
        raise NoSlack from error


async def once_reachable(
    ask: Callable[[], Awaitable[AsyncSlackResponse]], *, address: str
) -> AsyncSlackResponse:
    """Slack's answer to a question that a start needs, asked again while Slack is in trouble or
    busy; raises SlackApiError for a refusal. The log tells at which `address` it was asked."""
    attempt = 0
    while True:
        try:
            return await asked(ask())
        except (SlackApiError, NoSlack, ClientError, TimeoutError) as error:
            if isinstance(error, SlackApiError) and not is_passing(error):
                raise
            reason = {"address": address, "error": type(error).__name__}
            log.warning("Slack cannot be reached", extra=reason)
        await asyncio.sleep(PATIENCE_SECONDS[min(attempt, len(PATIENCE_SECONDS) - 1)])
        attempt += 1


def refusal(error: SlackApiError) -> str:
    """Slack's code for a refusal; "" if whatever answered is no Slack."""
    data = getattr(error.response, "data", None)
    return str(data.get("error") or "") if isinstance(data, dict) else ""


def refuses_token(error: Exception) -> bool:
    """Whether Slack does not know us any more: the app was removed, or its token revoked."""
    return isinstance(error, SlackApiError) and refusal(error) in REFUSED_TOKEN


def is_passing(error: SlackApiError) -> bool:
    """Whether the same question may well be answered a little later."""
    answer = error.response
    if not isinstance(answer, AsyncSlackResponse) or not isinstance(answer.data, dict):
        return True  # that was not Slack's Web API, but something in front of it
    is_limited = answer.status_code == 429 or answer.get("error") in LIMITED
    return is_limited or answer.status_code >= 500 or answer.get("error") in PERHAPS_DONE
