"""What all tabs of the page share: the workspace, the hands of its people, the next due thing."""

from dataclasses import dataclass, field
from datetime import datetime

import httpx

from sandbox.acting import Acting
from sandbox.loopback import http_client
from sandbox.troubles import Troubles
from sandbox.world import World


@dataclass(frozen=True)
class Due:
    """The next thing that happens by itself, and when; `what` is in the app's words."""

    at: datetime
    what: str


class DueUnknown(Exception):
    """The app did not say what is due; the text says why."""


@dataclass(frozen=True)
class Stage:
    """`due_url`, if there is one, tells `{"due_at": ISO 8601 or null, "what": text}`.

    `in_front` has the tab in which each person has acted last: what the app opens belongs there.
    """

    world: World
    acting: Acting
    troubles: Troubles
    due_url: str | None = None
    in_front: dict[str, object] = field(default_factory=dict)

    async def next_due(self) -> Due | None:
        """The next thing that is due, or None; raises `DueUnknown`."""
        try:
            async with http_client(timeout=5) as http:
                answer = (await http.get(self.due_url or "")).raise_for_status().json()
            return _due(answer["due_at"], answer.get("what") or "")
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise DueUnknown("The app does not say what is due next.") from error


def _due(due_at: str | None, what: str) -> Due | None:
    if due_at is None:
        return None
    at = datetime.fromisoformat(due_at)
    if at.tzinfo is None:
        raise ValueError("a time without its zone")
    return Due(at, what)
