"""Delivery by signed HTTP requests to the app's request URL."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import time
from dataclasses import dataclass, field
from urllib.parse import urlencode, urljoin

import httpx

from sandbox.delivery import (
    ACKNOWLEDGE_WITHIN,
    FIRST,
    Answer,
    Body,
    Failure,
    Kind,
    Pause,
    Retry,
    within,
)

USER_AGENT = "Slackbot 1.0 (+https://api.slack.com/robots)"
JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"
REDIRECTS_FOLLOWED = 2


class VerificationError(Exception):
    """The request URL did not echo the challenge of `url_verification`."""


def signature(secret: str, timestamp: int, body: bytes) -> str:
    """Slack's v0 signature of the exact bytes of a request body.

    https://docs.slack.dev/authentication/verifying-requests-from-slack/
    """
    message = f"v0:{timestamp}:".encode() + body
    return "v0=" + hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()


def signed_headers(secret: str, body: bytes, content_type: str) -> httpx.Headers:
    """The headers of a request signed now, in real time: apps refuse an old signature."""
    timestamp = int(time.time())
    return httpx.Headers(
        {
            "Content-Type": content_type,
            "User-Agent": USER_AGENT,
            "X-Slack-Request-Timestamp": str(timestamp),
            "X-Slack-Signature": signature(secret, timestamp, body),
        }
    )


@dataclass(frozen=True)
class HttpTransport:
    """Posts to one request URL, as an app without Socket Mode is reached."""

    url: str
    signing_secret: str = field(repr=False)
    client: httpx.AsyncClient
    pause: Pause

    async def deliver(self, kind: Kind, body: Body, *, retry: Retry = FIRST) -> Answer:
        content_type, raw = _encoded(kind, body)
        headers = signed_headers(self.signing_secret, raw, content_type)
        headers.update(_retry_headers(retry))
        try:
            response = await within(ACKNOWLEDGE_WITHIN, self._post(raw, headers), pause=self.pause)
        except (TimeoutError, httpx.HTTPError) as error:
            return Answer(failure=_failure(error))
        return _judged(response)

    async def verify(self) -> None:
        """Ask the URL to echo a challenge, as when it is saved; else VerificationError."""
        challenge = secrets.token_urlsafe(32)
        body = {"type": "url_verification", "token": "legacy", "challenge": challenge}
        answer = await self.deliver(Kind.EVENT, body)
        if challenge not in (answer.payload or {}).values():
            raise VerificationError(f"{self.url} did not echo the challenge: {answer}")

    async def _post(self, raw: bytes, headers: httpx.Headers) -> httpx.Response:
        url = self.url
        for _ in range(REDIRECTS_FOLLOWED + 1):
            response = await self.client.post(url, content=raw, headers=headers)
            if not response.has_redirect_location:
                return response
            url = urljoin(url, response.headers["location"])
        raise httpx.TooManyRedirects(f"more than {REDIRECTS_FOLLOWED} redirects")


def _encoded(kind: Kind, body: Body) -> tuple[str, bytes]:
    if kind is Kind.EVENT:
        return JSON_TYPE, json.dumps(body).encode()
    fields = body if kind is Kind.COMMAND else {"payload": json.dumps(body)}
    return FORM_TYPE, urlencode(fields).encode()


def _retry_headers(retry: Retry) -> dict[str, str]:
    if not retry.attempt:
        return {}
    return {"X-Slack-Retry-Num": str(retry.attempt), "X-Slack-Retry-Reason": retry.reason}


def _failure(error: Exception) -> Failure:
    reasons: tuple[tuple[type[Exception], Failure], ...] = (
        (TimeoutError, Failure.TIMEOUT),
        (httpx.TooManyRedirects, Failure.REDIRECTS),
        (httpx.NetworkError, Failure.SSL if "ssl" in str(error).lower() else Failure.CONNECTION),
    )
    return next((reason for kind, reason in reasons if isinstance(error, kind)), Failure.UNKNOWN)


def _judged(response: httpx.Response) -> Answer:
    if not response.is_success:
        final = response.headers.get("X-Slack-No-Retry") == "1"
        return Answer(failure=Failure.HTTP_ERROR, status=response.status_code, final=final)
    return Answer(payload=_payload(response), status=response.status_code)


def _payload(response: httpx.Response) -> dict[str, object] | None:
    if not response.content:
        return None
    if not response.headers.get("Content-Type", "").startswith(JSON_TYPE):
        return {"text": response.text}
    content = response.json()
    return content if isinstance(content, dict) else None
