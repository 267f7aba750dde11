"""Somebody who wants something: who they are, where they are, and how to answer them there."""

import logging
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot import asks, home
from bot.domain.asks import Ask, Asked
from bot.domain.members import Standing
from bot.domain.situation import Situation
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.messages import home as home_messages
from bot.messages import ids, menu
from bot.messages.blocks import buttons, once_more
from bot.messages.text import Message
from bot.slack.client import refusal
from handlers.services import Services
from storage.database import Database

log = logging.getLogger(__name__)

_TOO_LATE = "expired_trigger_id"
"""Slack's word for a form that opens more than three seconds after the press."""


class Visit:
    """One request of one person.

    `user_id` is Slack's id of them, as Slack vouches for it, "" where there is none; `body` is
    Slack's, of any kind; `is_retry` says whether Slack has delivered it before. It does not hold
    Bolt's context, which holds it: both would stay until somebody looks for garbage.
    """

    def __init__(
        self, services: Services, user_id: str, body: dict[str, Any], *, is_retry: bool
    ) -> None:
        self.services = services
        self.user_id = user_id
        self.body = body
        self.event: dict[str, Any] = body.get("event") or {}
        self.is_retry = is_retry
        self._user: User | None = None
        self._put_last: tuple[Asked | None] | None = None
        self.db: Database = services.db
        self.wishes_to_stop = False

    @property
    def workspace(self) -> Workspace:
        """Where this happens."""
        return self.services.workspace

    @property
    def typed(self) -> str:
        """What they wrote, or typed after the command; "" where they did neither."""
        return self.event.get("text") or self.body.get("text") or ""

    @property
    def is_mention(self) -> bool:
        """Whether they have written to us in a channel."""
        return self.event.get("type") == "app_mention"

    @property
    def is_submission(self) -> bool:
        """Whether a form was sent, which can be answered in its place."""
        return self.body.get("type") == "view_submission"

    @property
    def is_sign(self) -> bool:
        """Whether this person does something with the bot: presses, sends, types or writes. To have
        looked at a message, or to have changed in Slack, is none."""
        return not self.event or self.event.get("type") in ("message", "app_mention")

    @property
    def is_beside_a_place(self) -> bool:
        """Whether what was pressed stands beside what they had in a programme."""
        return self.row.startswith(ids.PLACE)

    @property
    def row(self) -> str:
        """The name of the row of what was pressed; "" where nothing was."""
        row: str = (self.body.get("actions") or [{}])[0].get("block_id") or ""
        return row

    @property
    def is_seen_by_nobody_else(self) -> bool:
        """Whether what was pressed is for their eyes only."""
        container = self.body.get("container") or {}
        return bool(container.get("is_ephemeral")) or self._is_in_own_dm or self.is_at_home

    @property
    def is_at_home(self) -> bool:
        """Whether it was pressed in their Home tab."""
        return (self.body.get("view") or {}).get("type") == "home"

    @property
    def press(self) -> str | None:
        """What was pressed, by whom and where: the same for the same button of the same message,
        and for the same form sent again. None where nothing was pressed."""
        view_id = (self.body.get("view") or {}).get("id")
        if self.is_submission:
            return f"{self.user_id} {view_id}"
        if not self.body.get("actions"):
            return None
        action, place = self.body["actions"][0], self.body.get("message") or {}
        button = action.get("action_id"), action.get("value")
        return f"{self.user_id} {self._channel} {place.get('ts', self._window)} {button}"

    def now(self) -> datetime:
        """The present instant."""
        return self.services.clock.now()

    async def user(self) -> User:
        """Who it is, with their language, zone and rights in Slack."""
        if self._user is None:
            self._user = await self.services.directory.user(self.user_id)
        return self._user

    async def situation(self, *, history: int = 0) -> Situation:
        """Where they stand now, with so many earlier pairings at most."""
        situation = await self.services.situations.of(await self.user(), history=history)
        await self.services.tasks.turn()
        return situation

    async def put_last(self) -> Asked | None:
        """What colleagues asked that was put to them last: of what is open, or if nothing is, of
        all whose time is not over. As it was when it was looked for first."""
        if self._put_last is None:
            about = self.db, self.workspace
            self._put_last = (await asks.put_last_to(*about, by=await self.user(), now=self.now()),)
        return self._put_last[0]

    async def waiting(self, situation: Situation) -> Sequence[Ask]:
        """What they have asked colleagues and wait for."""
        if situation.standing is Standing.LEFT:
            return ()
        return await asks.waiting(self.db, self.workspace, by=situation.user)

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Do it after the acknowledgement."""
        self.services.tasks.start(work)

    async def open(self, view: View, *, otherwise: Callable[[], Message] | None = None) -> None:
        """Open a form, on top of one that is open; where Slack allows none, as after a message,
        show `otherwise`. Of a click that is delivered twice only the first opens one. Slack allows
        it for three seconds: whoever comes too late finds the way to it once more."""
        trigger_id = self.body.get("trigger_id")
        if not trigger_id:
            await (self.show(otherwise()) if otherwise else self._put(view, ""))
            return
        async with self.services.opened_once(trigger_id) as is_first:
            if is_first and not await self._put_in_time(view, trigger_id):
                await self._show_too_late(otherwise)

    async def show(self, message: Message) -> None:
        """Answer where they are: in the DM for all to keep, elsewhere for their eyes only. While
        Slack does not accept our token, for their eyes only anywhere: that takes none."""
        if self.is_mention:
            await self._show_in_channel(message)
        elif self._response_url and (self.services.access.is_refused or not self._is_in_own_dm):
            await self._respond(message, replace_original=False)
        else:
            await self.tell(message)

    async def redraw(self, view: View) -> None:
        """Draw the window anew that is open, or that lies under the form; one that was closed
        stays closed."""
        window = self.body["view"]["root_view_id"]
        try:
            await self.services.client.views_update(view_id=window, view=view)
        except SlackApiError as error:
            log.warning("window not drawn", extra={"reason": error.response.get("error")})

    async def replace(self, message: Message) -> None:
        """Put another message in the place of the one whose button was pressed."""
        if self._response_url:
            await self._respond(message, replace_original=True)

    async def take_away(self) -> None:
        """Take away the message whose button was pressed, because what it led to is told by one
        that is stored; nothing where none was pressed."""
        if self.body.get("message"):
            await self._send({"delete_original": True})

    async def leave_to_dm(self, elsewhere: Message) -> None:
        """What they asked for is told by a message that is stored for their DM. There, what was
        pressed is taken away; elsewhere they read `elsewhere`, in the place of what was pressed."""
        if self._is_in_own_dm or self.is_submission or self.event.get("type") == "message":
            await self.take_away()
        elif self.body.get("actions"):
            await self.replace(elsewhere)
        else:
            await self.show(elsewhere)

    async def say_instead(self, message: Message) -> None:
        """Answer in the place of the message whose button was pressed; elsewhere where they are, as
        in the Home tab, which is drawn anew without it."""
        await (self.replace(message) if self.body.get("message") else self.show(message))

    async def answer(self, message: Message) -> None:
        """Answer in the place of what was pressed where only they see that; elsewhere where they
        are, and others keep their buttons."""
        await (self.say_instead(message) if self.is_seen_by_nobody_else else self.show(message))

    async def update(self, conversation: str, ts: str, message: Message) -> None:
        """Put another message in the place of one of ours; one that is gone stays gone."""
        client = self.services.client
        try:
            await client.chat_update(channel=conversation, ts=ts, **message.payload())
        except SlackApiError as error:
            log.warning("message not updated", extra={"reason": error.response.get("error")})

    def remember_dm(self, conversation: str | None) -> None:
        """This is their DM with the bot, if it is one: it need not be opened any more."""
        if conversation and self.user_id:
            self.services.sender.gateway.remember(self.user_id, conversation)

    async def tell(self, message: Message) -> None:
        """Write to them in their DM with the bot."""
        dm = self.services.sender.gateway.dm(self.user_id) or await self._open_dm()
        await self.services.client.chat_postMessage(
            channel=dm, unfurl_links=False, **message.payload()
        )

    async def _open_dm(self) -> str:
        opened = await self.services.client.conversations_open(users=self.user_id)
        dm: str = opened["channel"]["id"]
        self.remember_dm(dm)
        return dm

    async def refresh_home(self) -> None:
        """Draw their Home tab anew, in which a button may have been pressed; where Slack refuses,
        it is drawn when it is opened."""
        situation = await self.situation(history=home.HISTORY)
        self._note_what_comes(situation)
        pressed = self.body if self.is_at_home else home_messages.NOTHING_PRESSED
        view = home_messages.home(situation, await self.waiting(situation), pressed)
        try:
            await self.services.client.views_publish(user_id=self.user_id, view=view)
        except SlackApiError as error:
            log.warning("home not drawn", extra={"reason": error.response.get("error")})

    def _note_what_comes(self, situation: Situation) -> None:
        expecting = self.services.expecting
        is_expecting = any(each.coming for each in situation.in_each)
        (expecting.add if is_expecting else expecting.discard)(self.user_id)

    async def _put_in_time(self, view: View, trigger_id: str) -> bool:
        """Whether Slack still allowed it."""
        try:
            await self._put(view, trigger_id)
        except SlackApiError as error:
            if refusal(error) != _TOO_LATE:
                raise
            log.warning("form not opened", extra={"reason": _TOO_LATE})
            return False
        return True

    async def _show_too_late(self, otherwise: Callable[[], Message] | None) -> None:
        """A button on a form stands there still, and what is on it belongs to that form."""
        pressed = (self.body.get("actions") or [{}])[0]
        ways: Sequence[Block] = otherwise().blocks if otherwise else ()
        if pressed.get("type") == "button":
            ways = () if self._is_on_a_form else (buttons(once_more(pressed)),)
        await self.show(menu.form_too_late((await self.user()).locale, ways))

    async def _put(self, view: View, trigger_id: str) -> None:
        client = self.services.client
        put = client.views_push if self._is_on_a_form else client.views_open
        await put(trigger_id=trigger_id, view=view)

    @property
    def _is_on_a_form(self) -> bool:
        return (self.body.get("view") or {}).get("type") == "modal"

    @property
    def _window(self) -> str:
        """A window that was drawn anew is another one: what was switched off in it can be
        switched on and off again in one breath."""
        view = self.body.get("view") or {}
        drawn = view.get("hash") if view.get("type") == "modal" else None
        return f"{view.get('id')} {drawn}"

    @property
    def _response_url(self) -> str | None:
        return self.body.get("response_url")

    @property
    def _is_in_own_dm(self) -> bool:
        """A button in a DM is answered for good: what only they can see is gone after a reload."""
        return self._channel.startswith("D") and "command" not in self.body

    @property
    def _channel(self) -> str:
        return (self.body.get("channel") or {}).get("id", "") if "command" not in self.body else ""

    async def _respond(self, message: Message, *, replace_original: bool) -> None:
        await self._send(
            {
                "response_type": "ephemeral",
                "replace_original": replace_original,
                **message.payload(),
            }
        )

    async def _send(self, answer: dict[str, Any]) -> None:
        session = self.services.client.session
        await AsyncWebhookClient(self._response_url or "", session=session).send_dict(answer)

    async def _show_in_channel(self, message: Message) -> None:
        await self.services.client.chat_postEphemeral(
            channel=self.event["channel"],
            user=self.user_id,
            thread_ts=self.event.get("thread_ts"),
            **message.payload(),
        )
