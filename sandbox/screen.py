"""What is on somebody's screen at one moment, as values that tests can look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sandbox.finding import PRESSED, Element, elements, find, fits

Json = dict[str, Any]
SHOWN_IN_ERRORS = 12


@dataclass(frozen=True)
class Message:
    """A message as its reader sees it: `text` is everything that can be read in it.

    `place` is `#channel`, `@person` or, for a group DM, the `@names` of the others.
    """

    conversation: str
    place: str
    ts: str
    thread_ts: str | None
    user: str
    author: str
    text: str
    fallback: str
    ephemeral: bool
    edited: bool
    reactions: dict[str, list[str]]
    blocks: list[Json]
    files: list[Json]

    @property
    def address(self) -> Json:
        """How the control API is told of it."""
        return {"conversation": self.conversation, "ts": self.ts}

    def __str__(self) -> str:
        only = " (only visible to them)" if self.ephemeral else ""
        return f"{self.place} {self.author}{only}: {_folded(self.text)}"


@dataclass(frozen=True)
class View:
    """A modal or a Home as its reader sees it; `values` is its `state.values`."""

    id: str
    type: str
    callback_id: str
    title: str
    submit: str
    close: str
    text: str
    blocks: list[Json]
    values: Json

    @property
    def address(self) -> Json:
        """How the control API is told of it."""
        return {"view_id": self.id}

    def label_of(self, block_id: str) -> str:
        """The label of an input block."""
        labels = (b["label"]["text"] for b in self.blocks if b["block_id"] == block_id)
        return str(next(labels, block_id))

    def __str__(self) -> str:
        return f"{self.type}: {_folded(self.text)}"


Surface = Message | View
Where = str | Message | View
"""`home`, `modal`, `#channel`, `@person`, words of a message, or something seen before."""


@dataclass(frozen=True)
class Screen:
    """Everything that one person can look at; `in_front` says whether the Home is open."""

    revision: int
    messages: tuple[Message, ...]
    home: View | None
    modals: tuple[View, ...]
    at_home: bool

    @property
    def modal(self) -> View | None:
        """The modal in front."""
        return self.modals[-1] if self.modals else None

    def surfaces(self, where: Where | None = None) -> Iterator[Surface]:
        """What is there, what catches the eye first; without `where` the Home only if open."""
        home = self.home if self.at_home or where is not None else None
        everything = (self.modal, home, *reversed(self.messages))
        return (each for each in everything if each and (where is None or _is_in(each, where)))

    def within_reach(self, where: Where | None = None) -> Iterator[Surface]:
        """The surfaces that can be used: nothing but the modal while one is open."""
        if self.modal and where is None:
            return iter((self.modal,))
        return self.surfaces(where)

    def find(
        self, words: str, where: Where | None, beside: str | None, *, pressed: bool
    ) -> tuple[Surface, Element] | None:
        """The first element called `words`, exactly rather than in part; `pressed` or filled in."""
        usable = [
            (surface, element)
            for surface in self.within_reach(where)
            for element in elements(surface.blocks)
            if (element.type in PRESSED) is pressed
        ]
        found = find((element for _, element in usable), words, beside=beside)
        return next((each for each in usable if each[1] is found), None)

    def __str__(self) -> str:
        shown: Sequence[Surface] = tuple(self.surfaces())[:SHOWN_IN_ERRORS]
        return "\n".join(f"  - {each}" for each in shown) or "  (nothing)"


def screen_of(answer: Json, *, at_home: bool) -> Screen:
    """A screen as the control API describes it."""
    return Screen(
        revision=answer["revision"],
        messages=tuple(Message(**each) for each in answer["messages"]),
        home=View(**answer["home"]) if answer["home"] else None,
        modals=tuple(View(**each) for each in answer["modals"]),
        at_home=at_home,
    )


def _is_in(surface: Surface, where: Where) -> bool:
    if isinstance(where, Message | View):
        return surface.address == where.address
    if where in ("home", "modal"):
        return isinstance(surface, View) and surface.type == where
    if where.startswith(("#", "@")):
        return isinstance(surface, Message) and surface.place == where
    return isinstance(surface, Message) and fits(surface.text, where)


def _folded(text: str) -> str:
    return " | ".join(line for line in text.splitlines() if line.strip())
