"""What people can be made to do over the control API: each deed reads its JSON and does it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from sandbox.acting import Acting
from sandbox.models import Conversation, User
from sandbox.outcomes import DONE, Impossible, OnMessage, OnView, Outcome
from sandbox.world import World

Json = dict[str, Any]


@dataclass(frozen=True)
class Actor:
    """Somebody, and what they act with."""

    id: str
    acting: Acting
    world: World

    def place(self, name: str | None) -> Conversation:
        """A conversation by id, `#channel` or `@person`; without a name the DM with the app."""
        if name is None:
            return self.world.direct_of_bot(self.id)
        if name.startswith("@"):
            people = (self.id, user_named(self.world, name.removeprefix("@")))
            return self.world.open_direct(people)[0]
        known = self.world.conversation_of_name.get(name.removeprefix("#"), name)
        if known not in self.world.conversations:
            raise Impossible(f"there is no conversation {name}")
        return self.world.conversations[known]


class Deed(BaseModel):
    """Something that a person does."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    async def do(self, who: Actor) -> Outcome:
        """Do it; raises Impossible if Slack's client would not let this person."""
        raise NotImplementedError


class Write(Deed):
    """Write a message; `to` as in `Actor.place`."""

    text: str
    to: str | None = None
    thread_ts: str | None = None

    async def do(self, who: Actor) -> Outcome:
        place = who.place(self.to)
        who.acting.write(who.id, place.id, self.text, thread_ts=self.thread_ts)
        return DONE


class Command(Deed):
    """Run a slash command; `to` as in `Actor.place`."""

    text: str
    to: str | None = None
    thread_ts: str | None = None

    async def do(self, who: Actor) -> Outcome:
        place = who.place(self.to)
        return await who.acting.run_command(who.id, place.id, self.text, thread_ts=self.thread_ts)


class Use(Deed):
    """Use an element of a view, or of a message in a conversation."""

    block_id: str
    action_id: str
    value: Any = None
    view_id: str | None = None
    conversation: str = ""
    ts: str = ""

    async def do(self, who: Actor) -> Outcome:
        place = OnView(self.view_id) if self.view_id else OnMessage(self.conversation, self.ts)
        return await who.acting.use(who.id, place, self.block_id, self.action_id, self.value)


class Submit(Deed):
    """Submit the modal in front."""

    async def do(self, who: Actor) -> Outcome:
        return await who.acting.submit(who.id)


class Close(Deed):
    """Close the modal in front, or with `everything` (the ×) all of them."""

    everything: bool = False

    async def do(self, who: Actor) -> Outcome:
        return await (who.acting.dismiss if self.everything else who.acting.cancel)(who.id)


class OpenHome(Deed):
    """Open the app."""

    tab: Literal["home", "messages"] = "home"

    async def do(self, who: Actor) -> Outcome:
        who.acting.open_home(who.id, self.tab)
        return DONE


class Join(Deed):
    """Join a channel."""

    channel: str

    async def do(self, who: Actor) -> Outcome:
        who.acting.join(who.id, who.place(self.channel).id)
        return DONE


class Leave(Deed):
    """Leave a channel."""

    channel: str

    async def do(self, who: Actor) -> Outcome:
        who.acting.leave(who.id, who.place(self.channel).id)
        return DONE


class Invite(Deed):
    """Bring somebody into a channel: a person by user id, or the app's bot."""

    channel: str
    user: str | None = None

    async def do(self, who: Actor) -> Outcome:
        channel = who.place(self.channel)
        who.acting.invite(who.id, channel.id, self.user or who.world.app.bot_user_id)
        return DONE


class React(Deed):
    """Put an emoji under a message."""

    conversation: str
    ts: str
    emoji: str

    async def do(self, who: Actor) -> Outcome:
        who.acting.react(who.id, OnMessage(self.conversation, self.ts), self.emoji)
        return DONE


class Shortcut(Deed):
    """Run a shortcut; a message shortcut says on which message."""

    callback_id: str
    conversation: str | None = None
    ts: str = ""

    async def do(self, who: Actor) -> Outcome:
        if self.conversation is None:
            return await who.acting.run_shortcut(who.id, self.callback_id)
        on = OnMessage(self.conversation, self.ts)
        return await who.acting.run_message_shortcut(who.id, self.callback_id, on)


class Reload(Deed):
    """Load the page again: what only this person saw is gone."""

    async def do(self, who: Actor) -> Outcome:
        who.world.forget_ephemerals(who.id)
        return DONE


DEEDS: Mapping[str, type[Deed]] = {
    "write": Write,
    "command": Command,
    "use": Use,
    "submit": Submit,
    "close": Close,
    "home": OpenHome,
    "join": Join,
    "leave": Leave,
    "invite": Invite,
    "react": React,
    "shortcut": Shortcut,
    "reload": Reload,
}


def user_named(world: World, name: str) -> str:
    """The id of the one user who is called that, in full or by the first name; else Impossible."""
    if name in world.users:
        return name
    fitting = [user.id for user in world.users.values() if _is_called(user, name)]
    if len(fitting) != 1:
        names = ", ".join(user.visible_name for user in world.users.values())
        raise Impossible(f"{len(fitting)} people are called {name}; there are {names}")
    return fitting[0]


def _is_called(user: User, name: str) -> bool:
    wanted = name.casefold()
    names = (user.name, user.display_name, user.real_name)
    return any(own.casefold() == wanted or own.casefold().startswith(f"{wanted} ") for own in names)
