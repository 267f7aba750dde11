"""Steps that several stories share."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence

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
IN_SERIES = "Individuale: due persone insieme per una serie di incontri"
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


async def two_more_join(aurora: Workspace) -> tuple[Person, Person]:
    """Jonas, who starts out, and Sabine, who leads."""
    jonas, sabine = aurora.person("Jonas"), aurora.person("Sabine")
    await joins(jonas, STARTING)
    await joins(sabine, LEADING)
    return jonas, sabine


async def four_join(aurora: Workspace) -> tuple[Person, Person, Person, Person]:
    """Emma and Jonas, who start out, and Richard and Sabine, who lead."""
    emma, richard = await two_join(aurora)
    jonas, sabine = await two_more_join(aurora)
    return emma, jonas, richard, sabine


async def two_are_introduced(aurora: Workspace) -> tuple[Person, Person]:
    """Emma and Richard join, and Chiara, the admin, runs a round."""
    emma, richard = await two_join(aurora)
    await runs_a_round(aurora.person("Chiara"))
    await introduced(emma)
    return emma, richard


async def two_are_introduced_twice(
    aurora: Workspace, technique: str | None = None
) -> tuple[Person, Person]:
    """Emma and Richard take part in Coffee and in Reels, another programme, of that technique or as
    the first, and have been introduced in both."""
    chiara, (emma, richard) = aurora.person("Chiara"), await two_join(aurora)
    await adds_reels(chiara, {"Tecnica": technique} if technique else {})
    for person in (emma, richard):
        await person.types(f"{COMMAND} join Reels")
        await person.sees("You take part in Reels now.")
    await chiara.types(f"{COMMAND} gestione")
    for name in ("Reels", "Caffè"):
        await chiara.presses("Apri", beside=name)
        await chiara.presses("Avvia un giro adesso")
        await chiara.presses("Tutti i programmi")
    for programme in ("Reels", "Coffee"):
        await emma.sees(f"Programme: {programme}")
    return emma, richard


async def adds_reels(admin: Person, more: Mapping[str, str] | None = None) -> None:
    """An admin who reads Italian adds a programme, with what else is entered in the form."""
    await admin.types(f"{COMMAND} gestione")
    await admin.presses("Aggiungi un programma")
    await admin.submits({"Nome": "Reels"} | dict(more or {}))
    await admin.sees("Reels è pronto")


async def opens_the_settings(admin: Person) -> None:
    """An admin who reads Italian has the form before them."""
    await admin.types(f"{COMMAND} admin")
    await admin.presses("Impostazioni")


async def tells_that_they_met(person: Person) -> None:
    """By the button; how it was is being asked after that."""
    await person.presses("We met")
    await person.sees("How did it go with")


async def introduced(person: Person, times: int = 1) -> Message:
    """Wait until somebody has been introduced so many times; gives the latest introduction."""
    found: list[Message] = []
    async with asyncio.timeout(5):
        while len(found) < times:
            await asyncio.sleep(0.02)
            found = [each for each in await person.messages() if BEGINNING in each.text]
    return found[-1]
