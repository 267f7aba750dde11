"""How people begin: never twice in the same way, and as their admins like it."""

import re

from sandbox.client import Message, Workspace
from sandbox.person import Person
from tests.journeys.steps import (
    BOT,
    COMMAND,
    TimePasses,
    introduced,
    runs_a_round,
    two_join,
)

TEN_MINUTES = {"minutes": 11}


def ways_to_begin(introduction: Message) -> list[str]:
    """What stands between quotation marks."""
    return re.findall(r"“([^”]+)”", introduction.text)


async def opens_the_window(admin: Person) -> None:
    """An admin who reads Italian opens the conversation starters from the panel."""
    await admin.types(f"{COMMAND} gestione")
    await admin.presses("Spunti di conversazione")
    await admin.sees("Nessuno rivede lo stesso", in_="modal")


async def turns_to(admin: Person, topic: str, words: str) -> None:
    """And chooses a topic, by the menu that shows the one for all of them."""
    await admin.picks("Scegli un tema", topic)
    await admin.sees(words, in_="modal")


async def test_the_same_two_never_begin_in_the_same_way(
    aurora: Workspace, time_passes: TimePasses
) -> None:
    """They meet three times, and are shown six ways to begin, all about their topic."""
    emma, richard = await two_join(aurora)
    seen = list[str]()
    for times in (1, 2, 3):
        await runs_a_round(aurora.person("Chiara"))
        introduction = await introduced(emma, times)
        both = ways_to_begin(introduction)
        assert ways_to_begin(await introduced(richard, times)) == both
        assert len(both) == 2
        seen += both
        await time_passes(**TEN_MINUTES)
    assert len(set(seen)) == 6


async def test_pressing_we_met_leaves_the_ways_to_begin_as_they_are(aurora: Workspace) -> None:
    emma, richard = await two_join(aurora)
    await runs_a_round(aurora.person("Chiara"))
    introduction = await introduced(emma)
    await emma.presses("We met", in_=introduction)
    after = await richard.sees("You met.")
    assert ways_to_begin(after) == ways_to_begin(introduction)


async def test_two_who_read_italian_begin_in_italian(aurora: Workspace) -> None:
    chiara, matteo = aurora.person("Chiara"), aurora.person("Matteo")
    for person, stage in ((chiara, "Alla guida"), (matteo, "Agli inizi")):
        await person.types(f"{COMMAND} iscriviti")
        await person.submits(
            {
                "In che fase del tuo percorso professionale sei?": stage,
                "Regole di base": ["Accetto le regole di base"],
            }
        )
    await runs_a_round(chiara)
    introduction = await matteo.sees("Due modi per cominciare")
    assert len(ways_to_begin(introduction)) == 2


async def test_an_admin_adds_one_and_it_is_shown(aurora: Workspace) -> None:
    """As it was written, or changed since, and to nobody who does not read its language."""
    chiara = aurora.person("Chiara")
    emma, _ = await two_join(aurora)
    await opens_the_window(chiara)
    await turns_to(chiara, "Video brevi", "quaranta secondi")
    await chiara.presses("Aggiungine uno")
    await chiara.submits(
        {
            "Il testo (English)": "Let’s <film> the canteen & cut it.",
            "Chi lo dice?": "Chi mostra",
            "Quando va bene?": "Fin dal primo incontro",
        }
    )
    window = await chiara.sees("Let’s <film> the canteen & cut it.", in_="modal")
    assert "aggiunto da chi amministra" in window.text
    await chiara.presses("Modifica", beside="the canteen")
    await chiara.submits({"Il testo (English)": "Let’s <film> the roof & cut it."})
    await chiara.sees("Let’s <film> the roof & cut it.", in_="modal")
    await chiara.closes()
    await runs_a_round(chiara)
    assert ways_to_begin(await introduced(emma))[0] == "Let’s <film> the roof & cut it."


async def test_one_that_is_removed_is_shown_no_more(aurora: Workspace) -> None:
    chiara = aurora.person("Chiara")
    emma, _ = await two_join(aurora)
    await opens_the_window(chiara)
    await turns_to(chiara, "Video brevi", "quaranta secondi")
    await chiara.presses("Aggiungine uno")
    await chiara.submits({"Il testo (English)": "Let’s film the canteen."})
    await chiara.presses("Rimuovi", beside="Let’s film the canteen.")
    await aurora.is_quiet()
    assert "canteen" not in (await chiara.modal()).text
    await chiara.closes()
    await runs_a_round(chiara)
    assert "canteen" not in (await introduced(emma)).text


async def test_one_that_is_switched_off_is_not_shown(
    aurora: Workspace, time_passes: TimePasses
) -> None:
    """Of two that fit a first meeting, the other one is; nor is it shown when they meet again."""
    chiara = aurora.person("Chiara")
    emma, _ = await two_join(aurora)
    await opens_the_window(chiara)
    await turns_to(chiara, "Video brevi", "quaranta secondi")
    for words in ("quaranta secondi", "smesso di guardare"):
        await chiara.presses("Disattiva", beside=words)
        await aurora.is_quiet()
    assert (await chiara.modal()).text.count("disattivato") == 2
    await chiara.presses("Riattiva", beside="smesso di guardare")
    await aurora.is_quiet()
    await chiara.closes()
    await runs_a_round(chiara)
    assert "Tell me where you would have stopped watching" in (await introduced(emma)).text


async def test_switched_off_on_and_off_again_in_one_breath_it_is_off(aurora: Workspace) -> None:
    """Each press is of a window that shows something else."""
    chiara = aurora.person("Chiara")
    await opens_the_window(chiara)
    for label in ("Disattiva", "Riattiva", "Disattiva"):
        await chiara.presses(label, beside="un lavoro che rifai ogni settimana")
        await aurora.is_quiet()
    assert "disattivato" in (await chiara.modal()).text


async def test_an_empty_one_is_refused_by_its_field(aurora: Workspace) -> None:
    chiara = aurora.person("Chiara")
    await opens_the_window(chiara)
    await chiara.presses("Aggiungine uno")
    complaints = await chiara.tries_to_submit({"Il testo (English)": "  "})
    assert complaints == {"Il testo (English)": "Scrivilo almeno in una lingua."}


async def test_the_window_reads_english_too(aurora: Workspace) -> None:
    admin = aurora.person("Richard")
    await aurora.changes(admin, is_admin=True)
    await aurora.is_quiet()
    await admin.types(f"{COMMAND} admin")
    await admin.presses("Conversation starters")
    await admin.picks("Choose a topic", "Short video")
    await admin.sees("We’ll try to say it in forty seconds", in_="modal")
    await admin.presses("Switch off", beside="forty seconds")
    await admin.sees("switched off", in_="modal")


async def test_whoever_is_no_admin_any_more_changes_nothing(aurora: Workspace) -> None:
    """The rights are checked when a button is pressed, not only when the window is opened."""
    chiara = aurora.person("Chiara")
    await opens_the_window(chiara)
    await aurora.changes(chiara, is_admin=False, is_owner=False, is_primary_owner=False)
    await aurora.is_quiet()
    await chiara.presses("Disattiva", beside="un lavoro che rifai ogni settimana")
    await chiara.sees("chi amministra", in_=BOT)
    assert "disattivato" not in (await chiara.modal()).text
