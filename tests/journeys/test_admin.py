"""What admins do: invite, post prompts, change the settings."""

from bot.messages import ids
from sandbox.client import Workspace
from tests.journeys.steps import (
    BEGINNING,
    BOT,
    COMMAND,
    LEADING,
    STARTING,
    SURPLUS,
    ItBecomes,
    introduced,
    joining,
    joins,
    opens_the_settings,
    runs_a_round,
    two_join,
)


async def test_an_invitation_recruits_whoever_presses_it(aurora: Workspace) -> None:
    """In a channel it is in the language of the company, the form in that of the person."""
    chiara, emma = aurora.person("Chiara"), aurora.person("Emma")
    await chiara.types(f"{COMMAND} gestione")
    await chiara.presses("Invita in un canale")
    await chiara.submits({"Canale": "#random"})
    await chiara.sees("#random", in_=BOT)
    invitation = await emma.sees("Che cosa potresti mostrare")
    assert invitation.place == "#random"
    await emma.presses("Iscriviti", in_=invitation)
    await emma.submits(joining())
    await emma.types(f"{COMMAND} status")
    await emma.sees("You are taking part.")


async def test_being_in_a_channel_enrols_nobody(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await emma.joins("#reverse-mentoring")
    await emma.types(f"{COMMAND} status")
    await emma.does_not_see("You are taking part.")


async def test_a_prompt_goes_to_its_channel_as_it_was_written(aurora: Workspace) -> None:
    chiara, emma = aurora.person("Chiara"), aurora.person("Emma")
    await chiara.types(f"{COMMAND} admin")
    await chiara.presses("Pubblica uno spunto")
    await chiara.submits({"Canale": "#random", "Con parole tue": "What did you <unlearn> & why?"})
    prompt = await emma.sees("What did you <unlearn> & why?")
    assert prompt.place == "#random"
    assert prompt.author == "Reverse Mentor"


async def test_a_prompt_without_words_is_refused_by_its_field(aurora: Workspace) -> None:
    chiara = aurora.person("Chiara")
    await chiara.types(f"{COMMAND} admin")
    await chiara.presses("Pubblica uno spunto")
    complaints = await chiara.tries_to_submit({"Canale": "#random"})
    assert list(complaints) == ["Con parole tue"]


async def test_a_prompt_that_cannot_be_posted_comes_back_to_its_author(aurora: Workspace) -> None:
    """The bot is in no private channel that nobody added it to; the words are not lost."""
    chiara = aurora.person("Chiara")
    await chiara.types(f"{COMMAND} admin")
    await chiara.presses("Pubblica uno spunto")
    await chiara.submits({"Canale": "#leadership", "Con parole tue": "Which rule goes first?"})
    told = await chiara.sees("Which rule goes first?")
    assert told.place == BOT


async def test_the_settings_change_when_the_next_round_is(aurora: Workspace) -> None:
    chiara = aurora.person("Chiara")
    await opens_the_settings(chiara)
    await chiara.submits({"Giorno": "giovedì", "Ora": "15:30", "Ogni quanto": "Ogni 2 settimane"})
    saved = await chiara.sees("giovedì", in_=BOT)
    assert "15:30" in saved.text
    assert "2 settimane" in saved.text


async def test_closed_days_and_holidays_are_set_in_the_settings(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """What cannot be read is named by its field, and nothing of the form is lost."""
    await it_becomes("2026-11-25T09:00:00+01:00")
    chiara = aurora.person("Chiara")
    await opens_the_settings(chiara)
    assert "Italia" in (await chiara.modal()).text
    closed = "Giorni di chiusura"
    complaints = await chiara.tries_to_submit({closed: "24/12 - 6/1, 31/2, presto"})
    assert "31/2, presto" in complaints[closed]
    await chiara.submits({closed: "24/12 - 6/1", "Festività di quale Paese": "Francia"})
    await chiara.sees("Le impostazioni sono salvate", in_=BOT)
    await chiara.presses("Impostazioni")
    form = await chiara.modal()
    assert form.values[ids.CLOSED_DAYS][ids.VALUE]["value"] == "24/12/2026 - 06/01/2027"
    assert "Francia" in form.text


async def test_the_settings_remember_how_people_are_put_together(aurora: Workspace) -> None:
    chiara = aurora.person("Chiara")
    await opens_the_settings(chiara)
    groups, rounds = "Le persone in più si aggiungono a una coppia", "Almeno 26 giri"
    await chiara.submits({SURPLUS: groups, "Prima che le stesse due persone si rivedano": rounds})
    await chiara.sees("Le impostazioni sono salvate", in_=BOT)
    await chiara.presses("Impostazioni")
    form = await chiara.modal()
    assert groups in form.text
    assert rounds in form.text


async def test_an_admin_sees_the_rounds_to_come_before_anybody_hears_of_them(
    aurora: Workspace,
) -> None:
    """In numbers; of fewer people than the minimum group there are none."""
    chiara = aurora.person("Chiara")
    stages = {"Emma": STARTING, "Richard": LEADING, "Tyler": STARTING, "Jonas": STARTING}
    for name, stage in stages.items():
        await joins(aurora.person(name), stage)
    await chiara.types(f"{COMMAND} admin")
    await chiara.presses("Anteprima")
    await chiara.sees("Se partecipano meno di 5 persone")

    sabine = aurora.person("Sabine")
    await joins(sabine, LEADING)
    await chiara.presses("Anteprima")
    seen = await chiara.sees("I prossimi 12 giri")
    assert "In ogni giro un abbinamento per: 5 persone." in seen.text
    assert "diverse: 100% del massimo possibile" in seen.text
    assert "@" not in seen.text
    await sabine.does_not_see(BEGINNING)


async def test_nobody_but_an_admin_runs_anything(aurora: Workspace) -> None:
    """The rights are checked when the form arrives, not only when it is opened."""
    chiara = aurora.person("Chiara")
    await chiara.types(f"{COMMAND} admin")
    await chiara.presses("Pubblica uno spunto")
    await aurora.changes(chiara, is_admin=False, is_owner=False, is_primary_owner=False)
    await aurora.is_quiet()
    await chiara.submits({"Canale": "#random", "Con parole tue": "Am I still allowed?"})
    refused = await chiara.modal()
    assert "chi amministra" in refused.text
    await aurora.person("Emma").does_not_see("Am I still allowed?")


async def test_an_admin_sees_what_failed_and_tries_again(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """In plain words, and never whose message it was. Those two are introduced anew."""
    await it_becomes("2026-11-25T10:00:00+01:00")
    emma, _ = await two_join(aurora)
    chiara = aurora.person("Chiara")
    await chiara.writes("admin")  # her DM is known then: what is refused is the introduction
    await aurora.fails("conversations.open", status=200, error="user_disabled")
    await runs_a_round(chiara)
    await chiara.sees("Il giro è partito")
    await aurora.is_quiet()
    await chiara.types(f"{COMMAND} admin")
    listed = await chiara.sees("Alcuni messaggi non sono partiti")
    assert "presentazioni: un account è disattivato" in listed.text
    assert "Emma" not in listed.text
    await chiara.presses("Riprova", in_=listed)
    await chiara.sees("Sto riprovando")
    await introduced(emma)
