"""Silent people: asked after three rounds, then paused, always told, and back with one press."""

import asyncio
from datetime import datetime

from sqlmodel import select

from handlers.services import Services
from sandbox.client import Workspace
from sandbox.person import Person
from storage.tables import Feedback
from tests.databases import on_both
from tests.journeys.steps import (
    BOT,
    COMMAND,
    NO_INTRODUCTION,
    STARTING,
    ItBecomes,
    four_join,
    introduced,
    joins,
    runs_a_round,
    two_are_introduced,
    two_join,
)

MONDAYS = tuple(
    f"2026-{day}T10:00:01+01:00" for day in ("11-30", "12-07", "12-14", "12-21", "12-28")
)
QUESTION = "Are you still in?"
PAUSED = "I haven’t heard from you, so I’ve paused you"


@on_both
async def test_whoever_gives_no_sign_for_three_rounds_is_asked_and_then_paused(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Nobody waits for him meanwhile, one press brings him back, and a second does no harm. Nobody
    asks the others, who gave a sign in one of these rounds."""
    (richard,) = await _silent_for_three_rounds(aurora, it_becomes, "Richard")
    question = await richard.sees(QUESTION, in_=BOT)
    assert "If I hear nothing by Monday 28 December at 09:00, I’ll pause you." in question.text
    await richard.does_not_see(NO_INTRODUCTION)
    for name in ("Emma", "Jonas", "Sabine"):
        await aurora.person(name).does_not_see(QUESTION)
    await it_becomes(MONDAYS[4])
    told = await richard.sees(PAUSED, in_=BOT)
    await introduced(richard, times=3)

    await richard.presses("I’m back", in_=told)
    await richard.sees("Good to hear from you: you stay in.", in_=BOT)
    await richard.does_not_see(PAUSED)
    await richard.types(f"{COMMAND} status")
    await richard.sees("You are taking part.")
    await it_becomes("2027-01-04T10:00:01+01:00")
    await introduced(richard, times=4)
    assert sum("you stay in" in each.text for each in await richard.messages()) == 1


async def test_any_word_counts_as_a_yes(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """And a yes to this question, though it be said twice, is not taken for news of a meeting."""
    answers = {"Richard": "yes", "Sabine": "Still here, sorry!", "Jonas": "5 great"}
    silent = await _silent_for_three_rounds(aurora, it_becomes, *answers)
    for person, words in zip(silent, answers.values(), strict=True):
        await person.sees(QUESTION, in_=BOT)
        await person.writes(words)
        await person.sees("Good to hear from you: you stay in.", in_=BOT)
    await silent[0].writes("yes")
    await _stays(silent[0], times=2)
    await silent[0].does_not_see("You met")
    await it_becomes(MONDAYS[4])
    for person in silent:
        await introduced(person, times=4)
        await person.does_not_see(PAUSED)


async def test_the_words_of_the_button_are_never_news_of_a_meeting(aurora: Workspace) -> None:
    """Nobody asked them: they hear that they are in, and "We met" can be pressed still."""
    emma, _ = await two_are_introduced(aurora)
    await emma.writes("Yes, keep me in, thanks!")
    await _stays(emma)
    await emma.does_not_see("You met")
    await emma.does_not_see("noted")


async def test_what_is_written_to_that_question_is_no_news_of_a_meeting(
    aurora: Workspace, it_becomes: ItBecomes, bot: Services
) -> None:
    """Though last week’s is untold; it is a sign of life, and they hear nothing besides. Who does
    not know reads that there is no hurry, and gives no sign yet."""
    (richard,) = await _silent_for_three_rounds(aurora, it_becomes, "Richard")
    await richard.sees(QUESTION, in_=BOT)
    await richard.writes("dunno, depends")
    await richard.sees("There is no hurry.", in_=BOT)
    await richard.does_not_see("you stay in")
    await richard.writes("abracadabra!!")
    await richard.sees("you stay in", in_=BOT)
    await richard.does_not_see("isn’t about you")
    await richard.types(f"{COMMAND} status")
    await richard.sees("When this round began I had not heard from you")
    async with bot.db.write() as session:
        assert (await session.exec(select(Feedback))).all() == []


async def test_whoever_has_had_enough_is_offered_the_ways_out(
    aurora: Workspace, it_becomes: ItBecomes, bot: Services
) -> None:
    """A month off is one press, and leaving another. A loss is no yes, and no answer about a
    meeting."""
    richard, sabine, jonas = await _silent_for_three_rounds(
        aurora, it_becomes, "Richard", "Sabine", "Jonas"
    )
    await richard.sees(QUESTION, in_=BOT)
    await richard.writes("no, had a loss in the family")
    await richard.sees("I’m so sorry. Take all the time you need", in_=BOT)
    await richard.types(f"{COMMAND} no thanks, too busy")
    await richard.sees("Would you like to stop taking part?")
    await aurora.is_quiet()
    await richard.does_not_see("you stay in")
    async with bot.db.write() as session:
        assert (await session.exec(select(Feedback))).all() == []

    await sabine.presses("Pause for a month", in_=await sabine.sees(QUESTION, in_=BOT))
    await sabine.sees("You are paused and back on Thursday 21 January 2027.", in_=BOT)
    await sabine.does_not_see(QUESTION)

    await jonas.presses("Leave", in_=await jonas.sees(QUESTION, in_=BOT))
    await jonas.sees("You have left", in_=BOT)
    await jonas.does_not_see(QUESTION)


async def test_the_question_in_italian(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """And an answer in the DM is enough, which may name a later day."""
    chiara = aurora.person("Chiara")
    await it_becomes("2026-11-26T09:00:00+01:00")
    await _chiara_joins(chiara)
    others = [aurora.person(name) for name in ("Emma", "Aisha", "Jonas")]
    for other in others:
        await joins(other, STARTING)
    for number, monday in enumerate(MONDAYS[:3], start=1):
        await it_becomes(monday)
        await _is_introduced_in_italian(chiara, times=number)
        for other in others:
            await other.types(f"{COMMAND} status")
        await aurora.is_quiet()
    await it_becomes(MONDAYS[3])
    question = await chiara.sees("Ci sei ancora?", in_=BOT)
    assert "Se non ho tue notizie entro lunedì 28 dicembre alle 10:00" in question.text
    await chiara.writes("sì, ma da gennaio")
    stays = await chiara.sees("resti nel programma", in_=BOT)
    assert "1 gennaio 2027" in stays.text
    await chiara.types(f"{COMMAND} stato")
    await chiara.sees("Sei in pausa")


async def _silent_for_three_rounds(
    aurora: Workspace, it_becomes: ItBecomes, *silent: str
) -> list[Person]:
    """Of four these say nothing after they joined, the others do; it is the third round's end."""
    await it_becomes("2026-11-26T09:00:00+01:00")
    await four_join(aurora)
    await _three_rounds(
        aurora,
        it_becomes,
        *(name for name in ("Emma", "Richard", "Jonas", "Sabine") if name not in silent),
    )
    return [aurora.person(name) for name in silent]


async def _stays(person: Person, times: int = 1) -> None:
    async with asyncio.timeout(5):
        while sum("you stay in" in each.text for each in await person.messages()) < times:
            await asyncio.sleep(0.02)


async def _chiara_joins(chiara: Person) -> None:
    await chiara.types(f"{COMMAND} iscriviti")
    await chiara.submits(
        {
            "In che fase del tuo percorso professionale sei?": (
                "Alla guida: ho la responsabilità di persone, progetti o un settore"
            ),
            "Regole di base": ["Accetto le regole di base"],
        }
    )


async def _is_introduced_in_italian(person: Person, times: int) -> None:
    """In the language of the company, for it is to somebody who reads English too."""
    found = 0
    async with asyncio.timeout(5):
        while found < times:
            await asyncio.sleep(0.02)
            found = sum("Due modi per cominciare" in each.text for each in await person.messages())


async def _three_rounds(aurora: Workspace, it_becomes: ItBecomes, *who_speak: str) -> None:
    for number, monday in enumerate(MONDAYS[:3], start=1):
        await it_becomes(monday)
        for name in who_speak:
            person = aurora.person(name)
            await introduced(person, times=number)
            await person.types(f"{COMMAND} status")
        await aurora.is_quiet()
    await it_becomes(MONDAYS[3])


async def test_a_status_that_says_away_skips_the_round(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """With the true reason, and first next time; for whoever is back on the second day it does
    not count."""
    await it_becomes("2026-11-26T09:00:00+01:00")
    emma, jonas, richard, sabine = await four_join(aurora)
    tonight = int(datetime.fromisoformat("2026-11-30T23:59:59+01:00").timestamp())
    await aurora.changes(richard, status_emoji=":palm_tree:", status_text="Gone fishing")
    await aurora.changes(jonas, status_text="Out of office", status_expiration=tonight)
    await it_becomes(MONDAYS[0])
    told = await richard.sees("Your status says that you are away.", in_=BOT)
    assert NO_INTRODUCTION in told.text
    assert "You are first in line for the next round, on Monday 7 December" in told.text
    for member in (emma, jonas, sabine):
        await introduced(member)

    await aurora.changes(richard, status_emoji="", status_text="")
    await it_becomes(MONDAYS[1])
    await introduced(richard)


async def test_a_status_in_italian_is_told_in_italian(aurora: Workspace) -> None:
    chiara = aurora.person("Chiara")
    await two_join(aurora)
    await _chiara_joins(chiara)
    await aurora.changes(chiara, status_text="In ferie fino a lunedì")
    await runs_a_round(chiara)
    told = await chiara.sees("Il tuo stato dice che non ci sei.", in_=BOT)
    assert "Questa volta non ho una persona da presentarti." in told.text


async def test_where_slack_cannot_tell_who_is_away_the_round_goes_on(aurora: Workspace) -> None:
    emma, richard = await two_join(aurora)
    await aurora.changes(richard, status_emoji=":palm_tree:")
    await aurora.fails("users.list", status=200, error="internal_error", times=1)
    await runs_a_round(aurora.person("Chiara"))
    await introduced(emma)


async def test_whoever_is_with_somebody_who_is_deactivated_hears_it_at_once(
    aurora: Workspace,
) -> None:
    """And nobody waits for an answer that cannot come."""
    emma, richard = await two_are_introduced(aurora)
    await aurora.changes(richard, deleted=True)
    told = await emma.sees("is no longer part", in_=BOT)
    assert "there is nothing for you to do" in told.text
