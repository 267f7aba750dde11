"""What people do in Slack, and what it makes of the app's answers.

Everything takes the id of the person who acts. What Slack's client would not even let them do
raises `Impossible`; what goes wrong afterwards is in the `Outcome`, in the words that they see.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sandbox import payloads, response_urls, state, typed
from sandbox.blocks import random_id
from sandbox.delivery import Answer, Kind, Transport
from sandbox.errors import Refused
from sandbox.manifest import SlashCommand
from sandbox.modals import Modals
from sandbox.models import SLACKBOT, Conversation, Message, ResponseUrl
from sandbox.outcomes import DONE, Impossible, OnMessage, OnView, Outcome, failed
from sandbox.places import Places
from sandbox.world import World

Json = dict[str, Any]
Place = OnMessage | OnView


class Acting(Modals, Places):
    """The hands of everybody in the workspace."""

    def __init__(self, world: World, transport: Transport, *, base_url: str) -> None:
        super().__init__(world, transport)
        self._base_url = base_url
        self._entered: dict[tuple[str, OnMessage], state.Values] = {}

    def write(
        self, user_id: str, conversation_id: str, text: str, *, thread_ts: str | None = None
    ) -> Message:
        """Write a message, or an answer in a thread; `@names` and `#channels` become mentions."""
        conversation = self._writable(user_id, conversation_id)
        pieces = typed.read(text, self._names(user_id))
        return self._world.post_message(
            conversation.id,
            user=user_id,
            text=typed.as_message(pieces),
            blocks=(typed.as_rich_text(pieces) | {"block_id": random_id()},),
            thread_ts=thread_ts,
            client_msg_id=str(uuid4()),
        )

    async def run_command(
        self, user_id: str, conversation_id: str, text: str, *, thread_ts: str | None = None
    ) -> Outcome:
        """Run what was typed, as in `/command and its text`; commands don't work in threads.

        A failure is also shown to the person by Slackbot.
        """
        conversation = self._joined(user_id, conversation_id)
        name, _, rest = text.partition(" ")
        command = self._command(name)
        if thread_ts:
            raise Impossible(f"{name} is not supported in threads. Sorry!")
        return await self._run(user_id, conversation, command, rest)

    async def use(
        self, user_id: str, place: Place, block_id: str, action_id: str, value: object = None
    ) -> Outcome:
        """Press a button, pick from a menu, fill in an input.

        `value` is as in `sandbox.state` (for an overflow menu the value of the option). What keeps
        a value keeps this one. The app is told at once, but of an input only if it has
        `dispatch_action`.
        """
        self._person(user_id)
        block, element = self._element(user_id, place, block_id, action_id)
        if element["type"] in state.KINDS:
            self._enter(user_id, place, block_id, element, value)
        if block["type"] == "input" and not block.get("dispatch_action"):
            return DONE
        action = state.action(element, value, block_id=block_id, action_ts=self._world.event_ts())
        return await self._tell(self._action_payload(user_id, place, action))

    async def suggest(
        self, user_id: str, place: Place, block_id: str, action_id: str, text: str
    ) -> tuple[Json, ...]:
        """The options that the app offers for what was typed into an external select."""
        self._element(user_id, place, block_id, action_id)
        asked = {"block_id": block_id, "action_id": action_id, "value": text}
        payload = self._action_payload(user_id, place, {}) | {"type": "block_suggestion", **asked}
        del payload["actions"]
        answer = await self._transport.deliver(Kind.INTERACTION, payload)
        offered = answer.payload or {}
        groups = offered.get("option_groups", ())
        return (*offered.get("options", ()), *(o for group in groups for o in group["options"]))

    async def run_shortcut(self, user_id: str, callback_id: str) -> Outcome:
        """Run a global shortcut."""
        self._person(user_id)
        return await self._tell(
            payloads.shortcut(self._world, user_id, callback_id) | self._trigger(user_id)
        )

    async def run_message_shortcut(self, user_id: str, callback_id: str, on: OnMessage) -> Outcome:
        """Run a shortcut on a message."""
        message = self._message(user_id, on)
        payload = payloads.message_action(self._world, user_id, message, callback_id)
        return await self._tell(payload | self._trigger(user_id) | self._reply_to(user_id, message))

    def values_on(self, user_id: str, on: OnMessage) -> state.Values:
        """What a person has entered on a message, initial values included."""
        message = self._message(user_id, on)
        return state.values({"blocks": message.blocks}, self._entered.get((user_id, on), {}))

    async def _run(
        self, user_id: str, conversation: Conversation, command: SlashCommand, rest: str
    ) -> Outcome:
        names = self._names(user_id)
        text = typed.as_command(
            typed.read(rest.strip(), names), names, should_escape=command.should_escape
        )
        fields = payloads.command(
            self._world, user_id, conversation, name=command.command, text=text
        )
        response_url = self._world.issue_response_url(user_id, conversation.id, family="commands")
        reply = {"response_url": self._url(response_url)}
        answer = await self._transport.deliver(
            Kind.COMMAND, fields | reply | self._trigger(user_id)
        )
        outcome = self._answered(answer, response_url)
        if not outcome.ok:
            self._show_failure(user_id, conversation, f"{command.command} failed", outcome)
        return outcome

    def _answered(self, answer: Answer, response_url: ResponseUrl) -> Outcome:
        if answer.failure is not None:
            return failed(answer)
        if not answer.payload:
            return DONE
        try:
            response_urls.respond(self._world, response_url, answer.payload)
        except Refused as refusal:
            return Outcome(error=refusal.code)
        return DONE

    def _show_failure(
        self, user_id: str, conversation: Conversation, what: str, outcome: Outcome
    ) -> None:
        text = f"{what} with the error “{outcome.error}”"
        self._world.post_ephemeral(conversation.id, user=SLACKBOT, visible_to=user_id, text=text)

    def _enter(
        self, user_id: str, place: Place, block_id: str, element: Mapping[str, Any], value: object
    ) -> None:
        entry = {element["action_id"]: state.entry(element, value)}
        if isinstance(place, OnView):
            entered = self._world.views[place.view_id].values or {}
            merged = {**entered, block_id: {**entered.get(block_id, {}), **entry}}
            self._world.enter(place.view_id, merged)
        else:
            self._entered.setdefault((user_id, place), {}).setdefault(block_id, {}).update(entry)

    def _action_payload(self, user_id: str, place: Place, action: Json) -> Json:
        trigger = self._trigger(user_id)
        if isinstance(place, OnView):
            view = self._filled_in(self._world.views[place.view_id])
            return payloads.on_view(self._world, view, action=action) | trigger
        message, entered = self._message(user_id, place), self.values_on(user_id, place)
        payload = payloads.on_message(self._world, user_id, message, action=action, state=entered)
        return payload | trigger | self._reply_to(user_id, message)

    def _reply_to(self, user_id: str, message: Message) -> Json:
        response_url = self._world.issue_response_url(
            user_id,
            message.conversation_id,
            message_ts=message.ts,
            thread_ts=message.thread_ts,
        )
        return {"response_url": self._url(response_url)}

    def _url(self, response_url: ResponseUrl) -> str:
        return response_urls.url_of(self._world, response_url, self._base_url)
