"""`python -m benchmarks.proof.killed POINT NUMBER run`: the bot, which kills itself with SIGKILL
when it comes to an exact point of a message's way for the so-many-th time."""

import os
import runpy
import signal
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from itertools import count
from typing import Any

from bot.outcomes import Outcomes
from bot.slack.gateway import Gateway
from storage import sending


@dataclass(frozen=True)
class Place:
    """A step of a message's way: the function that takes it, and which side of it is meant."""

    owner: Any
    name: str
    is_before: bool = False


class Point(Enum):
    """Where it happens, from before the claim to after the mark; the value is its name."""

    UNCLAIMED = "before the claim"
    CLAIMED = "claimed, not posted"
    POSTED = "posted, not marked"
    MARKING = "marked, not committed"
    MARKED = "marked and committed"

    @property
    def place(self) -> Place:
        """The step that it belongs to."""
        return _PLACES[self]


_PLACES = {
    Point.UNCLAIMED: Place(Outcomes, "claim", is_before=True),
    Point.CLAIMED: Place(Outcomes, "claim"),
    Point.POSTED: Place(Gateway, "post"),
    Point.MARKING: Place(sending, "mark_sent"),
    Point.MARKED: Place(Outcomes, "settle"),
}


def main(point: Point, number: int) -> None:
    """Be the bot, for as long as it lasts."""
    place = point.place
    step: Callable[..., Awaitable[Any]] = getattr(place.owner, place.name)
    passed = count(1)

    async def deadly(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - of any step
        if place.is_before:
            _die(next(passed), number)
        done = await step(*given, **named)
        if not place.is_before:
            _die(next(passed), number)
        return done

    setattr(place.owner, place.name, deadly)
    del sys.argv[1:3]
    runpy.run_module("bot", run_name="__main__")


def _die(passed: int, number: int) -> None:
    if passed == number:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Point(sys.argv[1]), int(sys.argv[2]))
