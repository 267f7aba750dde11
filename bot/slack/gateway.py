"""The only way out to Slack that starts a conversation; sorts what can go wrong, once.

Each is a Failure:

RefusedForNow    nothing happened; try again later
RefusedForGood   nothing happened, and trying again would not help
Unknown          it may have happened
WorkspaceGone    the token does not work any more
"""

import logging
from collections.abc import AsyncIterator, Coroutine, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from aiohttp import ClientConnectorError, ClientError
from cachetools import LRUCache
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.models.metadata import Metadata
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.slack.client import LIMITED, PERHAPS_DONE, REFUSED_TOKEN
from bot.slack.pacing import CHANGE, HISTORY, OPEN, PEOPLE, POST, UPLOAD, Pacer

log = logging.getLogger(__name__)

RECEIPT_TYPE = "reverse_mentor_delivery"
"""The event type in the metadata of every delivery; the manifest subscribes to it."""

MOST_REMEMBERED = 20_000
"""Conversations: a DM with each of many thousands of people, and the latest group DMs."""

MOST_READ = 200
MOST_LISTED = 200
"""People on a page, as Slack recommends."""


class Message(Protocol):
    """Whatever can be posted."""

    def payload(self) -> dict[str, Any]:
        """Its part of the arguments of chat.postMessage."""
        ...


@dataclass(frozen=True)
class File:
    """A file, and what is said with it: a message, but that Slack tells neither its ts nor, by a
    receipt, that it was posted."""

    name: str
    content: bytes
    title: str
    words: str

    def payload(self) -> dict[str, Any]:
        """Its part of the arguments of files_upload_v2."""
        said = {"title": self.title, "initial_comment": self.words}
        return {"filename": self.name, "content": self.content, **said}


@dataclass(frozen=True)
class Outgoing:
    """A message and where it goes: to a channel, or to people (one is a DM, more a group DM); there
    it takes the place of an earlier one of ours, if `in_place_of` is that one's ts."""

    message: Message
    people: tuple[str, ...] = ()
    channel: str | None = None
    in_place_of: str | None = None


class Failure(Exception):
    """A call that did not come to a good end."""


class RefusedForNow(Failure):
    """Nothing happened. `wait` is how long Slack wants us to wait at least."""

    def __init__(self, wait: timedelta = timedelta()) -> None:
        super().__init__("refused for now")
        self.wait = wait


class RefusedForGood(Failure):
    """Nothing happened and nothing will; `reason` is Slack's error code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Unknown(Failure):
    """Slack may have carried it out, or not."""


class WorkspaceGone(Failure):
    """The app was removed or its token revoked."""


class Gateway:
    """Posts messages to one workspace, at its pace. `client` must repeat nothing by itself."""

    def __init__(self, client: AsyncWebClient, pacer: Pacer) -> None:
        self._client = client
        self._pacer = pacer
        self._opened = LRUCache[frozenset[str], str](MOST_REMEMBERED)

    async def can_post(self) -> bool:
        """Whether Slack wants no rest from messages; a short one is waited for."""
        return await self._pacer.rest(POST)

    async def can_open(self) -> bool:
        """Whether it wants none from opening conversations."""
        return await self._pacer.rest(OPEN)

    def is_open(self, people: Sequence[str]) -> bool:
        """Whether the conversation with these need not be opened any more."""
        return frozenset(people) in self._opened

    def dm(self, person: str) -> str | None:
        """Slack's id of our DM with somebody, if we know it."""
        return self._opened.get(frozenset((person,)))

    def remember(self, person: str, dm: str) -> None:
        """Our DM with somebody is this one, as Slack has told otherwise."""
        self._opened[frozenset((person,))] = dm

    async def turn(self) -> None:
        """Wait until something may be posted."""
        await self._pacer.turn(POST)

    async def conversation(self, outgoing: Outgoing) -> str:
        """Slack's id of where a message goes, opening a DM or group DM if need be.

        Opening twice gives the same conversation, so an unknown outcome is only refused for now.
        """
        if outgoing.channel is not None:
            return outgoing.channel
        people = frozenset(outgoing.people)
        if people not in self._opened:
            self._opened[people] = await self._open(outgoing.people)
        return self._opened[people]

    async def post(self, conversation: str, message: Message, *, key: str) -> str:
        """Post it, when it is its turn, with the delivery's key as metadata; gives its ts, "" for a
        file, which has no metadata."""
        if isinstance(message, File):
            return await self._upload(conversation, message)
        metadata = Metadata(event_type=RECEIPT_TYPE, event_payload={"key": key})
        asked = self._client.chat_postMessage(
            channel=conversation,
            metadata=metadata.to_dict(),
            unfurl_links=False,
            unfurl_media=False,
            **message.payload(),
        )
        ts: str = (await self._answer(POST, asked))["ts"]
        return ts

    async def change(self, conversation: str, ts: str, message: Message) -> str:
        """Put it in the place of an earlier one, when it is its turn; gives that one's ts. Twice
        does no harm, and nobody is notified."""
        await self._pacer.turn(CHANGE)
        asked = self._client.chat_update(channel=conversation, ts=ts, **message.payload())
        await self._answer(CHANGE, asked)
        return ts

    async def find(self, conversation: str, *, key: str) -> str | None:
        """The ts of the message with that key among the latest in our DM with somebody, if it is
        there; no clock of ours is asked how old it may be.

        Raises what may come of any call; `RefusedForGood` where we may not read.
        """
        await self._pacer.turn(HISTORY)
        asked = self._client.conversations_history(
            channel=conversation,
            limit=MOST_READ,
            include_all_metadata=True,
        )
        messages = (await self._answer(HISTORY, asked))["messages"]
        return next((each["ts"] for each in messages if _key(each) == key), None)

    async def people(self) -> AsyncIterator[dict[str, Any]]:
        """Everybody in the workspace, as Slack tells of them, page by page when it is its turn;
        raises what may come of any call."""
        cursor: str | None = None
        while cursor != "":
            await self._pacer.turn(PEOPLE)
            asked = self._client.users_list(limit=MOST_LISTED, cursor=cursor)
            page = await self._answer(PEOPLE, asked)
            for person in page["members"]:
                yield person
            cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")

    async def _upload(self, conversation: str, file: File) -> str:
        asked = self._client.files_upload_v2(channel=conversation, **file.payload())
        await self._answer(UPLOAD, asked)
        return ""

    async def _open(self, people: Sequence[str]) -> str:
        await self._pacer.turn(OPEN)
        try:
            answer = await self._answer(OPEN, self._client.conversations_open(users=list(people)))
        except Unknown as error:
            raise RefusedForNow from error
        conversation: str = answer["channel"]["id"]
        return conversation

    async def _answer(
        self, method: str, asked: Coroutine[Any, Any, AsyncSlackResponse]
    ) -> AsyncSlackResponse:
        """Slack's answer, or what went wrong, sorted; nothing is asked while Slack wants a rest."""
        if wait := self._pacer.held_for(method):
            asked.close()
            raise RefusedForNow(wait)
        try:
            return await asked
        except (SlackClientError, ClientError, TimeoutError) as error:
            reason = _sorted(error)
            if isinstance(reason, RefusedForNow) and reason.wait:
                self._pacer.hold(method, reason.wait)
            raise reason from error


def _key(message: dict[str, Any]) -> object:
    metadata = message.get("metadata") or {}
    is_ours = metadata.get("event_type") == RECEIPT_TYPE
    return (metadata.get("event_payload") or {}).get("key") if is_ours else None


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
    return WorkspaceGone(code) if code in REFUSED_TOKEN else RefusedForGood(code)


def _wait(answer: AsyncSlackResponse) -> timedelta:
    seconds = str(answer.headers.get("Retry-After", ""))
    return timedelta(seconds=int(seconds) if seconds.isdigit() else 0)
