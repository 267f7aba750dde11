"""Somebody in the workspace, for tests: they act by the words that they read on their screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sandbox.finding import Element, fits
from sandbox.line import Json, Line
from sandbox.screen import Message, Screen, Surface, View, Where, screen_of

T = TypeVar("T")
Entry = str | list[str] | None
"""What is entered: a text, the words of an option, several of these, or None to empty it."""
WRITTEN = frozenset({"plain_text_input", "email_text_input", "url_text_input", "number_input"})


class NotSeen(AssertionError):
    """What was looked for is not there; the text lists what is."""


class SlackShowsAnError(Exception):
    """Slack tells the person that it did not work, as `operation_timeout` does."""


class Complaints(Exception):
    """The modal stays open; `by_label` holds what is wrong, by the label of the input."""

    def __init__(self, by_label: Mapping[str, str]) -> None:
        super().__init__(str(dict(by_label)))
        self.by_label = dict(by_label)


class Person:
    """One person. Whatever they look for may take `within` seconds to appear."""

    def __init__(self, line: Line, user: Json, *, app: str, within: float) -> None:
        self.id: str = user["id"]
        self.name: str = user["profile"]["real_name"]
        self._line = line
        self._app = app
        self._within = within
        self._at_home = False

    async def types(self, text: str, *, to: str | None = None) -> None:
        """Run a slash command, in the DM with the app or in `to` (`#channel`, `@person`)."""
        self._at_home = False
        await self._does("command", text=text, to=to)

    async def writes(
        self, text: str, *, to: str | None = None, thread: Message | None = None
    ) -> None:
        """Write to the app, or to `to`, or into the thread of a message."""
        self._at_home = False
        place = thread.conversation if thread else to
        thread_ts = (thread.thread_ts or thread.ts) if thread else None
        await self._does("write", text=text, to=place, thread_ts=thread_ts)

    async def mentions_app(self, text: str, *, in_: str, thread: Message | None = None) -> None:
        """Write `@app text` in a channel."""
        await self.writes(f"@{self._app} {text}", to=in_, thread=thread)

    async def presses(
        self, label: str, *, in_: Where | None = None, beside: str | None = None
    ) -> None:
        """Press the newest button (or the line of a ⋯ menu) with this label.

        `in_` says where; `beside` is a part of the text that it stands beside.
        """
        surface, button = await self._finds(label, in_, beside, pressed=True)
        chosen = button.option(label) if button.type == "overflow" else None
        await self._uses(surface, button, chosen and chosen["value"])

    async def picks(
        self, label: str, *options: str, in_: Where | None = None, beside: str | None = None
    ) -> None:
        """Choose from a menu, radio buttons or checkboxes: all of `options`, and nothing else."""
        surface, menu = await self._finds(label, in_, beside)
        await self._uses(surface, menu, await self._entry(menu, list(options)))

    async def fills(
        self, label: str, value: Entry, *, in_: Where | None = None, beside: str | None = None
    ) -> None:
        """Enter something into the input with this label; menus take the words of an option."""
        surface, field = await self._finds(label, in_, beside)
        await self._uses(surface, field, await self._entry(field, value))

    async def submits(self, entries: Mapping[str, Entry] | None = None) -> None:
        """Fill in `entries` by label and submit; raises Complaints if the modal stays open."""
        complaints = await self.tries_to_submit(entries)
        if complaints:
            raise Complaints(complaints)

    async def tries_to_submit(self, entries: Mapping[str, Entry] | None = None) -> dict[str, str]:
        """As `submits`, but returns the complaints by label; empty when it went through."""
        modal = await self.modal()
        for label, value in (entries or {}).items():
            await self.fills(label, value)
        outcome = await self._does("submit")
        return {modal.label_of(block): text for block, text in outcome["errors"].items()}

    async def closes(self, *, everything: bool = False) -> None:
        """Close the modal in front, or with the × all of them."""
        await self._does("close", everything=everything)

    async def opens_home(self) -> None:
        """Open the app's Home, and stay there until they write somewhere."""
        self._at_home = True
        await self._does("home")

    async def opens_messages(self) -> None:
        """Open the app's Messages tab."""
        self._at_home = False
        await self._does("home", tab="messages")

    async def joins(self, channel: str) -> None:
        """Join a public channel."""
        await self._does("join", channel=channel)

    async def leaves(self, channel: str) -> None:
        """Leave a channel."""
        await self._does("leave", channel=channel)

    async def invites_app(self, channel: str) -> None:
        """Bring the app's bot into a channel."""
        await self._does("invite", channel=channel)

    async def runs_shortcut(self, callback_id: str, *, on: Message | None = None) -> None:
        """Run a global shortcut, or a shortcut on a message."""
        await self._does("shortcut", callback_id=callback_id, **(on.address if on else {}))

    async def reloads(self) -> None:
        """Load Slack again: what only they saw is gone."""
        await self._does("reload")

    async def messages(self, in_: Where | None = None) -> tuple[Message, ...]:
        """Every message in sight, the oldest first."""
        screen = await self.screen()
        found = (each for each in screen.surfaces(in_) if isinstance(each, Message))
        return tuple(found)[::-1]

    async def inbox(self) -> tuple[Message, ...]:
        """The DM with the app, the oldest first."""
        return await self.messages(in_=f"@{self._app}")

    async def home(self) -> View:
        """The app's Home, as soon as it is there."""
        return await self._until(lambda screen: screen.home, "a Home")

    async def modal(self) -> View:
        """The modal in front, as soon as there is one."""
        return await self._until(lambda screen: screen.modal, "a modal")

    async def has_modal(self) -> bool:
        """Whether a modal is open right now."""
        return (await self.screen()).modal is not None

    async def sees(
        self, text: str, *, in_: Where | None = None, within: float | None = None
    ) -> Any:  # noqa: ANN401 - a Message or a View: the test knows which
        """The newest message, modal or (open) Home that says this, as soon as there is one."""
        return await self._until(lambda screen: _saying(screen, text, in_), f"“{text}”", within)

    async def does_not_see(self, text: str, *, in_: Where | None = None) -> None:
        """Wait until nothing happens any more, and fail if this can be read then."""
        await self._line.get("quiet", timeout=self._within)
        screen = await self.screen()
        if found := _saying(screen, text, in_):
            raise AssertionError(f"{self.name} sees “{text}”: {found}")

    async def screen(self) -> Screen:
        """All that they see right now."""
        answer = await self._line.get(f"people/{self.id}/screen")
        return screen_of(answer, at_home=self._at_home)

    async def _does(self, deed: str, **values: Any) -> Json:  # noqa: ANN401 - any JSON
        outcome = await self._line.post(f"people/{self.id}/{deed}", **values)
        if outcome["error"]:
            raise SlackShowsAnError(outcome["error"])
        return outcome

    async def _uses(self, surface: Surface, element: Element, value: object) -> None:
        target = {"block_id": element.block_id, "action_id": element.action_id, "value": value}
        await self._does("use", **surface.address, **target)

    async def _finds(
        self, label: str, where: Where | None, beside: str | None, *, pressed: bool = False
    ) -> tuple[Surface, Element]:
        return await self._until(
            lambda screen: screen.find(label, where, beside, pressed=pressed),
            f"anything to {'press' if pressed else 'fill in'} called “{label}”",
        )

    async def _entry(self, element: Element, value: Entry) -> object:
        """The value that the control API takes for what was said in words."""
        if value is None or element.type in WRITTEN:
            return value
        words = value if isinstance(value, list) else [value]
        chosen = [await self._choice(element, each) for each in words]
        several = element.type.startswith("multi_") or element.type == "checkboxes"
        return chosen if several else chosen[0]

    async def _choice(self, element: Element, words: str) -> object:
        if element.options:
            return _option(element, words)["value"]
        if "users_select" in element.type:
            return (await self._line.get(f"people/{words}"))["id"]
        if words.startswith("#"):
            return (await self._line.get("conversations", name=words))["id"]
        return words

    async def _until(
        self, look: Callable[[Screen], T | None], what: str, within: float | None = None
    ) -> T:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + (self._within if within is None else within)
        while True:
            screen = await self.screen()
            found = look(screen)
            if found is not None:
                return found
            left = deadline - loop.time()
            if left <= 0:
                raise NotSeen(f"{self.name} does not see {what}, but:\n{screen}")
            await self._line.get("changes", since=screen.revision, timeout=left)


def _saying(screen: Screen, text: str, where: Where | None) -> Surface | None:
    return next((each for each in screen.surfaces(where) if fits(each.text, text)), None)


def _option(element: Element, words: str) -> Json:
    option = element.option(words)
    if option is None:
        offered = [each["text"]["text"] for each in element.options]
        raise NotSeen(f"“{words}” is not offered, but {offered}")
    return option
