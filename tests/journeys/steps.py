"""Steps that several stories share."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from sandbox.client import Workspace
from sandbox.person import Person
from sandbox.screen import Message

TimePasses = Callable[..., Awaitable[None]]
ItBecomes = Callable[[str], Awaitable[None]]

COMMAND = "/reverse-mentor"
BOT = "@Reverse Mentor"
STARTING = "Starting out: everything is still new"
LEADING = "Leading: I guide people, projects or a field"
STAGE = "Where are you in your working life?"
RULES = "Ground rules"
SURPLUS = "Se da una parte ci sono più persone che dall’altra"
BEGINNING = "Two ways to begin"
NO_INTRODUCTION = "I have nobody to introduce you to this time"


def joining(
    stage: str = STARTING, *, shows: Sequence[str] = (), learns: Sequence[str] = ()
) -> dict[str, str | list[str] | None]:
    """What is entered in the form to join."""
    return {
        STAGE: stage,
        "What I can show": list(shows),
        "What I would like to learn": list(learns),
        RULES: ["I accept the ground rules"],
    }


async def joins(
    person: Person,
    stage: str = STARTING,
    *,
    shows: Sequence[str] = (),
    learns: Sequence[str] = (),
) -> None:
    """Somebody who reads English joins by the command."""
    await person.types(f"{COMMAND} join")
    await person.submits(joining(stage, shows=shows, learns=learns))
    await person.sees("You’re in")


async def runs_a_round(admin: Person) -> None:
    """An admin who reads Italian runs a round."""
    await admin.types(f"{COMMAND} admin")
    await admin.presses("Avvia un giro adesso")


async def two_join(aurora: Workspace) -> tuple[Person, Person]:
    """Emma, who starts out and shows short videos, and Richard, who leads and wants to learn."""
    emma, richard = aurora.person("Emma"), aurora.person("Richard")
    await joins(emma, STARTING, shows=["Short video"])
    await joins(richard, LEADING, learns=["Short video"])
    return emma, richard


async def two_are_introduced(aurora: Workspace) -> tuple[Person, Person]:
    """Emma and Richard join, and Chiara, the admin, runs a round."""
    emma, richard = await two_join(aurora)
    await runs_a_round(aurora.person("Chiara"))
    await introduced(emma)
    return emma, richard


async def introduced(person: Person, times: int = 1) -> Message:
    """Wait until somebody has been introduced so many times; gives the latest introduction."""
    found: list[Message] = []
    async with asyncio.timeout(5):
        while len(found) < times:
            await asyncio.sleep(0.02)
            found = [each for each in await person.messages() if BEGINNING in each.text]
    return found[-1]
