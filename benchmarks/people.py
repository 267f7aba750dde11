"""People who type commands and send forms, and how long they wait for it."""

import asyncio
import gc
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from benchmarks import names
from benchmarks.slack import Json, Slack
from benchmarks.wires import Delivered, Kind, Wire

PATIENCE_SECONDS = 60
_numbers = count(1)


class Refused(Exception):
    """A form was not taken."""


@dataclass(frozen=True)
class Timing:
    """Seconds from what a person did to its acknowledgement, and to what they then see."""

    acknowledged: float
    visible: float


Act = Callable[[], Awaitable[Timing]]
"""What somebody is about to do: all is written down, and waits only to be sent."""


@dataclass(frozen=True)
class Stage:
    """One app, and the people in front of it. `forms` are the ones they have opened last."""

    slack: Slack
    wire: Wire
    forms: dict[str, Json] = field(default_factory=dict)

    def types(self, user_id: str, text: str) -> Act:
        """Somebody types the command, and waits for the menu or for the form."""
        key = f"{next(_numbers)}"
        letter = self.wire.letter(Kind.COMMAND, self._command(user_id, text, key))

        async def act() -> Timing:
            seen = self.slack.expect(key)
            delivered = await self.wire.deliver(letter)
            arrival = await seen
            if arrival.content.get("type") == "modal":
                self.forms[user_id] = arrival.content
            return _timing(delivered, arrival.at)

        return act

    def sends_form(self, user_id: str) -> Act:
        """Somebody fills in the form that they have opened, and waits for the word in their DM."""
        body = _submission(user_id, self.forms.pop(user_id))
        letter = self.wire.letter(Kind.INTERACTION, body)

        async def act() -> Timing:
            seen = self.slack.expect(user_id)
            delivered = await self.wire.deliver(letter)
            if delivered.acknowledgement.content:
                raise Refused(str(delivered.acknowledgement.content))
            return _timing(delivered, (await seen).at)

        return act

    def _command(self, user_id: str, text: str, key: str) -> Json:
        return {
            "token": "legacy",
            "team_id": names.TEAM,
            "team_domain": "benchmark",
            "channel_id": "C0GENERAL",
            "channel_name": "general",
            "user_id": user_id,
            "user_name": user_id.lower(),
            "command": names.COMMAND,
            "text": text,
            "api_app_id": names.APP,
            "is_enterprise_install": "false",
            "response_url": self.slack.response_url(key),
            "trigger_id": key,
        }


Deed = Callable[[str], Act]
"""From a user's id to what they do."""


async def do_at_once(user_ids: Iterable[str], at_once: int, deed: Deed) -> list[Timing]:
    """Let everybody do it, so many in the same instant: the next come when all of them have been
    acknowledged and have seen the answer, so that both apps have the same to do."""
    everybody, timings = list(user_ids), list[Timing]()
    async with asyncio.timeout(PATIENCE_SECONDS):
        for first in range(0, len(everybody), at_once):
            together = [deed(each) for each in everybody[first : first + at_once]]
            with _without_pause():
                timings += await asyncio.gather(*(act() for act in together))
    return timings


@contextmanager
def _without_pause() -> Iterator[None]:
    """This process, which times others, does not stop to look for garbage during the block."""
    gc.collect(1)
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _timing(delivered: Delivered, seen_at: float) -> Timing:
    since = delivered.sent_at
    return Timing(delivered.acknowledgement.at - since, seen_at - since)


def _submission(user_id: str, view: Json) -> Json:
    return {
        "type": "view_submission",
        "team": {"id": names.TEAM, "domain": "benchmark"},
        "user": {"id": user_id, "name": user_id.lower(), "team_id": names.TEAM},
        "api_app_id": names.APP,
        "token": "legacy",
        "trigger_id": "none",
        "view": {**view, "team_id": names.TEAM, "state": {"values": _filled(view)}},
        "response_urls": [],
        "is_enterprise_install": False,
        "enterprise": None,
    }


def _filled(view: Json) -> Json:
    fields = [block for block in view["blocks"] if block["type"] == "input"]
    return {
        block["block_id"]: {block["element"]["action_id"]: _entered(block["element"])}
        for block in fields
    }


def _entered(element: Json) -> Json:
    """The first choice of all, or some words."""
    entered: dict[str, Any] = {"type": element["type"]}
    if element["type"] == "plain_text_input":
        return entered | {"value": "How to make a short video with my telephone"}
    if element["type"] == "multi_users_select":
        return entered | {"selected_users": []}
    first = _options(element)[0]
    is_one = element["type"] in ("radio_buttons", "static_select")
    return entered | ({"selected_option": first} if is_one else {"selected_options": [first]})


def _options(element: Json) -> list[Json]:
    groups = element.get("option_groups", [element])
    return [option for group in groups for option in group["options"]]
