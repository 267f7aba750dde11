"""Web API clients, set up so that nothing is ever sent twice behind our back."""

import os
from urllib.parse import urlsplit

from aiohttp import ClientSession, ClientTimeout
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

TIMEOUT = ClientTimeout(total=30)
_PROXY_VARIABLES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def answering_client(token: str, api_url: str, session: ClientSession) -> AsyncWebClient:
    """For what answers a person at once: waits out one rate limit, repeats nothing else.

    slack-sdk's own default repeats any call after a dropped connection, chat.postMessage among
    them, though Slack may have carried it out.
    """
    handlers: list[AsyncRetryHandler] = [AsyncRateLimitErrorRetryHandler(max_retry_count=1)]
    return AsyncWebClient(token, api_url, session=session, retry_handlers=handlers)


def sending_client(token: str, api_url: str, session: ClientSession) -> AsyncWebClient:
    """For deliveries: repeats nothing; the delivery itself knows when to try again."""
    return AsyncWebClient(token, api_url, session=session, retry_handlers=[])


def forget_proxies_for_loopback(api_url: str) -> None:
    """Take the proxy variables out of this process's environment where Slack is on this machine.

    slack-sdk reads them for every connection and does not know NO_PROXY.
    """
    if urlsplit(api_url).hostname in _LOOPBACK:
        for variable in _PROXY_VARIABLES:
            os.environ.pop(variable, None)
