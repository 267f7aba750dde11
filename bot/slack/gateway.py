"""The only way out to Slack that starts a conversation; sorts what can go wrong, once.

RefusedForNow    nothing happened; try again later
RefusedForGood   nothing happened, and trying again would not help
Unknown          it may have happened
WorkspaceGone    the token does not work any more
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from aiohttp import ClientConnectorError, ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.models.metadata import Metadata
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.slack.client import LIMITED, PERHAPS_DONE

RECEIPT_TYPE = "reverse_mentor_delivery"
"""The event type in the metadata of every delivery; the manifest subscribes to it."""

_GONE = {"account_inactive", "token_revoked", "token_expired", "invalid_auth", "not_authed"}


class Message(Protocol):
    """Whatever can be posted."""

    def payload(self) -> dict[str, Any]:
        """Its part of the arguments of chat.postMessage."""
        ...


@dataclass(frozen=True)
class Outgoing:
    """A message and where it goes: to a channel, or to people (one is a DM, more a group DM)."""

    message: Message
    people: tuple[str, ...] = ()
    channel: str | None = None


class RefusedForNow(Exception):
    """Nothing happened. `wait` is how long Slack wants us to wait, if it said so."""

    def __init__(self, wait: timedelta | None = None) -> None:
        super().__init__("refused for now")
        self.wait = wait


class RefusedForGood(Exception):
    """Nothing happened and nothing will; `reason` is Slack's error code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Unknown(Exception):
    """Slack may have carried it out, or not."""


class WorkspaceGone(Exception):
    """The app was removed or its token revoked."""


class Gateway:
    """Posts messages. `client` must repeat nothing by itself."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client

    async def conversation(self, outgoing: Outgoing) -> str:
        """Slack's id of where a message goes, opening a DM or group DM if need be.

        Opening twice gives the same conversation, so an unknown outcome is only refused for now.
        """
        if outgoing.channel is not None:
            return outgoing.channel
        try:
            return await self._open(outgoing.people)
        except Unknown as error:
            raise RefusedForNow from error

    async def post(self, conversation: str, message: Message, *, key: str) -> str:
        """Post it with the delivery's key as metadata; gives the message's ts."""
        metadata = Metadata(event_type=RECEIPT_TYPE, event_payload={"key": key})
        try:
            answer = await self._client.chat_postMessage(
                channel=conversation,
                metadata=metadata.to_dict(),
                unfurl_links=False,
                unfurl_media=False,
                **message.payload(),
            )
        except (SlackApiError, ClientError, TimeoutError) as error:
            raise _sorted(error) from error
        ts: str = answer["ts"]
        return ts

    async def _open(self, people: Sequence[str]) -> str:
        try:
            answer = await self._client.conversations_open(users=list(people))
        except (SlackApiError, ClientError, TimeoutError) as error:
            raise _sorted(error) from error
        conversation: str = answer["channel"]["id"]
        return conversation


def _sorted(error: Exception) -> Exception:
    if isinstance(error, ClientConnectorError):
        return RefusedForNow()
    if not isinstance(error, SlackApiError) or not isinstance(error.response, AsyncSlackResponse):
        return Unknown()
    return _sorted_answer(error.response)


def _sorted_answer(answer: AsyncSlackResponse) -> Exception:
    code = str(answer.get("error", "")) if isinstance(answer.data, dict) else ""
    if answer.status_code == 429 or code in LIMITED:
        return RefusedForNow(_wait(answer))
    if answer.status_code >= 500 or code in PERHAPS_DONE or not code:
        return Unknown()
    return WorkspaceGone(code) if code in _GONE else RefusedForGood(code)


def _wait(answer: AsyncSlackResponse) -> timedelta | None:
    seconds = str(answer.headers.get("Retry-After", ""))
    return timedelta(seconds=int(seconds)) if seconds.isdigit() else None
