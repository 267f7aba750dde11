"""Not meeting somebody, asking for somebody else, and saying that something was not right."""

import pytest
from sqlalchemy import select

from handlers.services import Services
from sandbox.client import Workspace
from sandbox.person import Person
from storage import tables
from tests.databases import on_both
from tests.journeys.steps import (
    BOT,
    COMMAND,
    STARTING,
    ItBecomes,
    TimePasses,
    four_join,
    introduced,
    joining,
    joins,
    opens_the_settings,
    runs_a_round,
    two_are_introduced,
)

WEDNESDAY = "2026-11-25T10:00:00+01:00"
LIST = "People I would rather not meet"
MANAGER = "Whom I report to"
MAY_TELL = "You may tell them who I am"
ENDED = "is no longer part of this introduction"


@on_both
async def test_who_is_avoided_is_never_met_and_never_learns_of_it(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """In a company of four, over several rounds: Emma meets Sabine each time, and Richard Jonas."""
    await it_becomes(WEDNESDAY)
    emma, _, richard, _ = await four_join(aurora)
    await emma.types(f"{COMMAND} block @Richard Hughes")
    done = await emma.sees("I won’t introduce you to @Richard Hughes. I tell nobody")
    assert done.ephemeral
    for week, day in enumerate(("2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"), start=1):
        await it_becomes(f"{day}T10:00:01+01:00")
        for person, partner in ((emma, "@Sabine Vogel"), (richard, "@Jonas Becker")):
            introduction = await introduced(person, times=week)
            assert partner in introduction.text
            await person.presses("We met", in_=introduction)  # whoever is silent is asked, some day
    await richard.opens_home()
    everything = [each.text for each in await richard.messages()] + [(await richard.home()).text]
    assert not any("Emma" in text or "rather not meet @" in text for text in everything)


async def test_the_list_is_behind_buttons_in_the_home_tab_and_in_the_profile(
    aurora: Workspace,
) -> None:
    """What was saved is there when it is opened again, and can be taken back."""
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.opens_home()
    await emma.presses("I would rather not meet…", in_="home")
    await emma.submits({LIST: ["Richard Hughes", "Sabine Vogel"]})
    await emma.sees("I won’t introduce you to @Richard Hughes and @Sabine Vogel", in_=BOT)
    await emma.types(f"{COMMAND} profile")
    await emma.presses("I would rather not meet…")
    await emma.sees(LIST)
    await emma.submits({LIST: ["Sabine Vogel"]})
    await emma.closes()
    await emma.sees("I won’t introduce you to @Sabine Vogel.", in_=BOT)
    await emma.writes("block Richard")
    asked = await emma.sees("I have not noted that yet: from words alone I can’t be sure", in_=BOT)
    assert "On your list so far: @Sabine Vogel." in asked.text
    await emma.presses("I would rather not meet…", in_=asked)
    await emma.closes()
    await emma.types(f"{COMMAND} unblock @Sabine Vogel")
    await emma.sees("Your list is empty.")


@pytest.mark.parametrize(
    ("words", "doubts", "why"),
    [
        ("block @Richard Hughes", "will he find out?", "why?"),
        ("I would rather not meet @Richard Hughes", "I changed teams", "how come?"),
        ("blocca @Richard Hughes", "lui lo viene a sapere?", "perché?"),
    ],
)
async def test_whom_one_is_with_is_avoided_at_once(
    aurora: Workspace,
    it_becomes: ItBecomes,
    time_passes: TimePasses,
    words: str,
    doubts: str,
    why: str,
) -> None:
    """The other is told as kindly as if somebody had left, and hears that it is not about them;
    nobody is nudged, and nobody asked. Whoever did it hears no more of them."""
    await it_becomes(WEDNESDAY)
    emma, richard = await two_are_introduced(aurora)
    await emma.writes(words)
    await emma.sees("Your introduction has ended.", in_=BOT)
    told = await richard.sees(f"@Emma Clarke {ENDED}. If you have not met yet")
    assert "nobody is to blame" in told.text
    for typed in (doubts, "hmm, let me see"):
        before = len(await emma.messages())
        await emma.writes(typed)
        await aurora.is_quiet()
        answers = (await emma.messages())[before + 1 :]
        assert answers
        assert not any("Richard" in each.text for each in answers)
    await richard.writes(why)
    answer = await richard.sees("It isn’t about you", in_=BOT)
    assert "Emma" not in answer.text
    await time_passes(days=6)
    for person in (emma, richard):
        await person.does_not_see("Have you found your half hour yet?")
        await person.does_not_see("Did you meet")


@pytest.mark.parametrize(
    ("words", "no_more"),
    [
        ("My manager is @Richard Hughes", "My manager is no longer @Richard Hughes"),
        ("Il mio capo è @Richard Hughes", "capo nessuno"),
    ],
)
async def test_nobody_meets_whom_they_report_to_until_they_change_teams(
    aurora: Workspace,
    it_becomes: ItBecomes,
    time_passes: TimePasses,
    words: str,
    no_more: str,
) -> None:
    """Told in the middle of an introduction, it ends it; nobody else learns of it."""
    await it_becomes(WEDNESDAY)
    emma, richard = await two_are_introduced(aurora)
    await emma.writes(words)
    told = await emma.sees("You report to @Richard Hughes: I won’t introduce you", in_=BOT)
    assert "Your introduction has ended" in told.text
    assert "report" not in (await richard.sees(f"@Emma Clarke {ENDED}")).text
    await emma.writes("my manager is not @Chiara Bellini")
    kept = await emma.sees("I have changed nothing about whom you report to.", in_=BOT)
    assert "You report to @Richard Hughes" in kept.text
    await emma.writes(no_more)
    await emma.sees("I keep no note of whom you report to.", in_=BOT)
    await time_passes(days=1)
    await runs_a_round(aurora.person("Chiara"))
    assert "@Richard Hughes" in (await introduced(emma, times=2)).text


async def test_whom_one_reports_to_is_in_the_form_to_join_with(aurora: Workspace) -> None:
    """And in the profile, where it can be taken out again. No app is chosen, and nobody chooses
    themselves."""
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} join")
    complaints = await emma.tries_to_submit(joining(STARTING) | {MANAGER: ["Standup"]})
    assert "nobody’s manager" in complaints[MANAGER]
    await emma.submits(joining(STARTING) | {MANAGER: ["Richard Hughes"]})
    await emma.sees("You’re in")
    await emma.writes("manager @Emma Clarke")
    await emma.sees("That is you, so I have changed nothing", in_=BOT)
    await emma.types(f"{COMMAND} manager")
    await emma.sees(MANAGER)
    await emma.submits({MANAGER: []})
    saved = await emma.sees("Your profile is saved", in_=BOT)
    assert "You report to" not in saved.text


async def test_who_asks_for_somebody_else_is_introduced_to_whoever_is_free(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Two couples part, and the four are put together anew at once; nobody is asked for a reason,
    and nobody is told one."""
    await it_becomes(WEDNESDAY)
    emma, jonas, richard, sabine = await four_join(aurora)
    await runs_a_round(aurora.person("Chiara"))
    first = await introduced(emma)
    await emma.opens_home()
    await emma.presses("Please re-match me", in_="home")
    answer = await emma.sees("Your introduction has ended.", in_=BOT)
    assert "You are first in line for the next round" in answer.text
    partner, free = (richard, sabine) if "Richard" in first.text else (sabine, richard)
    await partner.sees(f"@Emma Clarke {ENDED}")
    await emma.opens_home()
    await emma.sees("Your last introduction has ended", in_="home")

    await free.writes("Someone else, please")
    second = await introduced(emma, times=2)
    assert f"@{free.name}" in second.text
    assert "Your introduction" not in second.text
    assert f"@{partner.name}" in (await introduced(jonas, times=2)).text
    await free.does_not_see("because you asked", in_=second)


@pytest.mark.parametrize("words", ["re-match me", "Vorrei un’altra persona, per favore"])
async def test_a_button_of_an_introduction_that_is_over_ends_no_other(
    aurora: Workspace, it_becomes: ItBecomes, words: str
) -> None:
    await it_becomes(WEDNESDAY)
    emma, _ = await two_are_introduced(aurora)
    await emma.types(f"{COMMAND} status")
    await emma.writes(words)
    await emma.sees("Your introduction has ended.", in_=BOT)
    await emma.presses("Please re-match me", in_="This round you are with")
    await emma.sees("You have no introduction at the moment that could be ended.")


async def test_nobody_asks_for_somebody_else_where_others_can_see_it(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """The button is in no group DM; in the check-in it is."""
    await it_becomes("2026-11-26T10:00:00+01:00")
    emma, *_ = await four_join(aurora)
    await it_becomes("2026-11-30T10:00:01+01:00")
    assert "re-match" not in (await introduced(emma)).text
    await it_becomes("2026-12-04T11:00:01+01:00")
    question = await emma.sees("Did you meet")
    await emma.presses("Please re-match me", in_=question)
    await emma.sees("You are first in line for the next round", in_=BOT)


@pytest.mark.parametrize("is_named", [True, False])
async def test_what_was_not_right_is_read_by_one_person(
    aurora: Workspace, bot: Services, it_becomes: ItBecomes, is_named: bool
) -> None:
    """In English from the form about a meeting; it reaches the contact person alone, and is kept
    nowhere."""
    await it_becomes(WEDNESDAY)
    await names_franca(aurora.person("Chiara"))
    emma, richard = await two_are_introduced(aurora)
    await emma.types(f"{COMMAND} feedback")
    await emma.presses("Something was not right")
    form = await emma.sees("Only @Franca De Santis reads this")
    assert form.title == "Something was not right"
    ticked = [MAY_TELL] if is_named else []
    await emma.submits({"What was not right?": "He <laughed> at me", "Your name": ticked})
    thanks = await emma.sees("Thank you for telling me. @Franca De Santis gets it now", in_=BOT)
    assert ("with your name" in thanks.text) is is_named
    told = await aurora.person("Franca").sees("Una persona che partecipa", in_=BOT)
    assert "He <laughed> at me" in told.text
    assert ("Ha scritto @Emma Clarke" in told.text) is is_named
    assert ("Emma" in told.text) is is_named
    for other in (richard, aurora.person("Chiara")):
        await other.does_not_see("laughed")
    async with bot.db.write() as session:
        assert (await session.rows(select(tables.Report))) == []


async def test_what_was_not_right_can_be_said_in_italian_and_in_words(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Nothing of the message is taken for feedback; without a contact person it goes to whoever
    organises."""
    await it_becomes(WEDNESDAY)
    giulia, chiara = aurora.person("Giulia"), aurora.person("Chiara")
    emma, _ = await two_are_introduced(aurora)
    await emma.writes("Something was not right, he laughed at me")
    asked = await emma.sees("I pass on to @Chiara Bellini, and to nobody else")
    assert "I have noted nothing of what you wrote here" in asked.text
    await giulia.types(f"{COMMAND} iscriviti")
    await giulia.submits(
        {
            "In che fase del tuo percorso professionale sei?": "Agli inizi: è ancora tutto nuovo",
            "Regole di base": ["Accetto le regole di base"],
        }
    )
    await giulia.writes("qualcosa non andava")
    await giulia.presses("Qualcosa non andava", in_="Mi dispiace.")
    await giulia.sees("Lo legge solo @Chiara Bellini")
    await giulia.submits()
    await giulia.sees("Grazie per avermelo detto. @Chiara Bellini lo riceve adesso", in_=BOT)
    told = await chiara.sees("Non ha scritto altro.", in_=BOT)
    assert "Preferisce non dire chi è" in told.text
    assert "Giulia" not in told.text


async def test_what_was_written_for_somebody_who_is_gone_is_not_lost(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """It goes to nobody whom the form did not name: it stays in the form, which names who reads
    instead, or says that nobody does."""
    await it_becomes(WEDNESDAY)
    chiara, franca, emma = map(aurora.person, ("Chiara", "Franca", "Emma"))
    await names_franca(chiara)
    await joins(emma)
    await emma.types(f"{COMMAND} report")
    await emma.sees("Only @Franca De Santis reads this")
    await aurora.changes(franca, deleted=True)
    await aurora.is_quiet()
    await emma.submits({"What was not right?": "He laughed", "Your name": [MAY_TELL]})
    form = await emma.sees("Only @Chiara Bellini reads this", in_="modal")
    assert "so I have sent nothing yet" in form.text
    await chiara.does_not_see("He laughed")
    await emma.submits()
    await emma.sees("@Chiara Bellini gets it now", in_=BOT)
    told = await chiara.sees("He laughed", in_=BOT)
    assert "Ha scritto @Emma Clarke" in told.text

    await emma.types(f"{COMMAND} report")
    await emma.sees("Only @Chiara Bellini reads this")
    await aurora.changes(chiara, deleted=True)
    await aurora.is_quiet()
    await emma.submits({"What was not right?": "He shouted"})
    await emma.sees("I have passed on nothing", in_="modal")
    assert "He shouted" in str((await emma.modal()).values)


async def test_where_nobody_would_read_it_nobody_is_asked_to_write(aurora: Workspace) -> None:
    """And an admin sees that nobody is named."""
    emma, chiara = aurora.person("Emma"), aurora.person("Chiara")
    await joins(emma)
    await emma.types(f"{COMMAND} report")
    told = await emma.sees("no contact person is named here")
    assert "I would rather not meet…" in str(told)
    await chiara.types(f"{COMMAND} admin")
    await chiara.sees("Manca ancora la persona di riferimento")
    await names_franca(chiara)
    await chiara.types(f"{COMMAND} admin")
    await chiara.does_not_see("Manca ancora", in_=(await chiara.inbox())[-1])
    await emma.types(f"{COMMAND} report")
    await emma.sees("Only @Franca De Santis reads this")


async def names_franca(admin: Person) -> None:
    """An admin who reads Italian names the contact person."""
    await opens_the_settings(admin)
    await admin.submits({"Persona di riferimento": "Franca De Santis"})
    await admin.sees("Le impostazioni sono salvate")
