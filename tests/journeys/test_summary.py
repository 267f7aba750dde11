"""Numbers for the organiser: after each round, and none about a few people."""

from sandbox.client import Workspace
from sandbox.person import Person
from tests.databases import on_both
from tests.journeys.steps import (
    BOT,
    COMMAND,
    LEADING,
    STARTING,
    ItBecomes,
    introduced,
    joins,
    runs_a_round,
)

STAGES = {
    "Emma": STARTING,
    "Tyler": STARTING,
    "Jonas": STARTING,
    "Richard": LEADING,
    "Sabine": LEADING,
    "Carmen": LEADING,
}
ITALIAN, ENGLISH = "L’ultimo giro, quello di mercoledì 25 novembre", "The last round, of"


@on_both
async def test_the_organiser_hears_what_a_round_came_to(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Once, when it is over, in their language; and in the admin panel afterwards."""
    chiara = await _a_round(aurora, it_becomes, *STAGES)
    for name in STAGES:
        person = aurora.person(name)
        await person.writes("4, nice")
        await person.sees("4 out of 5")
    await chiara.does_not_see(ITALIAN)
    await it_becomes("2026-11-30T10:00:01+01:00")
    told = await chiara.sees(ITALIAN, in_=BOT)
    assert "Nel programma: 6 persone." in told.text
    assert "Con un abbinamento: 6 persone." in told.text
    assert "Voto medio: 4,0 su 5." in told.text
    assert "@" not in told.text
    await aurora.person("Emma").does_not_see(ENGLISH)

    await chiara.presses("Gestione", in_=told)
    await aurora.is_quiet()
    panel = (await chiara.messages(BOT))[-1]
    assert "Con un abbinamento: 6 persone." in panel.text
    await chiara.opens_home()
    await chiara.sees("Voto medio: 4,0 su 5.", in_="home")


async def test_it_reads_english_to_whoever_does(aurora: Workspace, it_becomes: ItBecomes) -> None:
    chiara = aurora.person("Chiara")
    await aurora.changes(chiara, locale="en-GB")
    await _a_round(aurora, it_becomes, *STAGES, button="Run a round now")
    await it_becomes("2026-11-30T10:00:01+01:00")
    told = await chiara.sees(f"{ENGLISH} Wednesday 25 November", in_=BOT)
    assert "Introduced to somebody: 6 people." in told.text
    assert "I leave out numbers about fewer than 5 people" in told.text
    assert "rating" not in told.text, "nobody has rated"


async def test_of_a_few_people_it_tells_no_number(aurora: Workspace, it_becomes: ItBecomes) -> None:
    chiara = await _a_round(aurora, it_becomes, "Emma", "Richard", "Jonas", "Sabine")
    await it_becomes("2026-11-30T10:00:01+01:00")
    told = await chiara.sees(ITALIAN, in_=BOT)
    assert "Hanno partecipato così poche persone" in told.text
    assert "4" not in told.text


async def test_a_round_that_introduced_nobody_has_no_numbers(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    chiara = aurora.person("Chiara")
    await it_becomes("2026-11-25T09:00:00+01:00")
    for name in ("Emma", "Tyler", "Jonas", "Aisha"):
        await joins(aurora.person(name), STARTING)
    await runs_a_round(chiara)
    await chiara.sees("Questa volta non c’era nessuno da presentare", in_=BOT)
    await it_becomes("2026-11-30T10:00:01+01:00")
    await chiara.does_not_see("L’ultimo giro")


async def _a_round(
    aurora: Workspace, it_becomes: ItBecomes, *names: str, button: str = ""
) -> Person:
    """These join, and Chiara runs a round on a Wednesday."""
    await it_becomes("2026-11-25T09:00:00+01:00")
    for name in names:
        await joins(aurora.person(name), STAGES[name])
    chiara = aurora.person("Chiara")
    await chiara.types(f"{COMMAND} admin")
    await chiara.presses(button or "Avvia un giro adesso")
    for name in names:
        await introduced(aurora.person(name))
    return chiara
