"""A group: some show, some learn, one moderates, and one leaves half-way."""

from sandbox.client import Workspace
from tests.databases import on_both
from tests.journeys.steps import (
    BOT,
    COMMAND,
    LEADING,
    STARTING,
    ItBecomes,
    joins,
    opens_the_settings,
    runs_a_round,
)

GROUP = {"Tecnica": "Gruppo: chi mostra e chi impara, su un tema"}
PLAN = "A plan for your hour"


@on_both
async def test_a_group_of_four_with_one_leaving_half_way(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Told in one conversation, the three who stay go on in another, without whoever left."""
    await it_becomes("2026-11-25T10:00:00+01:00")
    chiara = aurora.person("Chiara")
    await opens_the_settings(chiara)
    await chiara.picks("Tecnica", GROUP["Tecnica"])
    await chiara.fills("In un gruppo: quante persone mostrano, al massimo", "2")
    await chiara.submits()
    saved = await chiara.sees("Le impostazioni sono salvate")
    assert "Gruppo: chi mostra e chi impara, su un tema.\nOgni 4 settimane" in saved.text

    emma, jonas, richard, sabine = map(aurora.person, ("Emma", "Jonas", "Richard", "Sabine"))
    for person in (emma, jonas):
        await joins(person, STARTING, shows=["Short video"])
    for person in (richard, sabine):
        await joins(person, LEADING, learns=["Short video"])
    await runs_a_round(chiara)
    introduction = await emma.sees(PLAN)
    assert introduction.place == f"{BOT}, @Jonas Becker, @Richard Hughes, @Sabine Vogel"
    assert "somebody here shows it, and somebody here wants to learn it" in introduction.text
    for person in (jonas, richard, sabine):
        await person.sees(PLAN)
    await richard.types(f"{COMMAND} status")
    await richard.sees("you learn, together with @Sabine Vogel")

    await it_becomes("2026-12-02T10:00:00+01:00")
    await jonas.types(f"{COMMAND} leave")
    going_on = await emma.sees("@Jonas Becker is no longer part of this introduction")
    assert "The rest of you go on as planned, in this new conversation" in going_on.text
    assert going_on.place == f"{BOT}, @Richard Hughes, @Sabine Vogel"
    await jonas.does_not_see("go on as planned")

    await richard.presses("We met", in_=await richard.sees("go on as planned"))
    await emma.sees("You met.", in_=going_on.place)
    question = await richard.sees("How did it go with")
    await richard.presses("Say how it went", in_=question)
    await richard.submits({"Did you meet?": "Yes", "Was it worth your time?": "5 – very much"})
    await richard.sees("5 out of 5")

    await it_becomes("2026-12-24T10:00:01+01:00")
    await sabine.sees("How did it go with")
    await jonas.does_not_see("How did it go with")
