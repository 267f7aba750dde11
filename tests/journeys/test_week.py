"""A week of reverse mentoring, from joining to the thank-you."""

import asyncio
from datetime import datetime

import pytest

from bot.messages import ids
from handlers.services import Services
from sandbox.client import Message, Workspace
from sandbox.server import Running
from storage import programmes
from tests.databases import on_both
from tests.journeys.steps import (
    BEGINNING,
    BOT,
    COMMAND,
    NO_INTRODUCTION,
    STARTING,
    SURPLUS,
    ItBecomes,
    TimePasses,
    four_join,
    introduced,
    joins,
    opens_the_settings,
    runs_a_round,
    tells_that_they_met,
    two_are_introduced,
    two_join,
    two_more_join,
)


@on_both
@pytest.mark.parametrize("transport", ["socket", pytest.param("http", marks=pytest.mark.over_http)])
async def test_the_main_job(aurora: Workspace, transport: str) -> None:
    """Two join, an admin runs a round, they are introduced, they meet, they tell how it was."""
    emma, richard = await two_are_introduced(aurora)
    introduction = await introduced(emma)
    assert introduction.place == f"{BOT}, @Richard Hughes"
    assert "@Emma Clarke shows, @Richard Hughes learns. The topic: Short video." in (
        introduction.text
    )
    assert (
        "Why you: @Emma Clarke shows it, and @Richard Hughes wants to learn it; I have not"
        " introduced you to each other before" in introduction.text
    )
    await richard.sees(BEGINNING)

    await emma.presses("We met", in_=introduction)
    await richard.sees("You met.")
    question = await emma.sees("How did it go with @Richard Hughes?")
    assert question.place == BOT

    await emma.presses("Say how it went", in_=question)
    await emma.submits(
        {
            "Did you meet?": "Yes",
            "Was it worth your time?": "5 – very much",
            "One thing I take away": "How a director prepares a talk",
            "May I share this line, without your name?": "No, keep it private",
        }
    )
    thanks = await emma.sees("Thank you, I have noted it.")
    assert "5 out of 5" in thanks.text
    assert "How a director prepares a talk" in thanks.text

    await richard.writes("4, I made my first reel")
    thanks = await richard.sees("Thank you, I have noted it.")
    assert "4 out of 5" in thanks.text
    assert "I made my first reel" in thanks.text


@on_both
async def test_the_week_runs_by_itself(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """Four join; on Monday at ten they are introduced, midway nudged, at the end asked."""
    await it_becomes("2026-11-26T09:00:00+01:00")
    *_, sabine = await four_join(aurora)
    await sabine.sees("Next round: Monday 30 November at 10:00")

    await it_becomes("2026-11-30T09:59:00+01:00")
    await sabine.does_not_see(BEGINNING)
    await it_becomes("2026-11-30T10:00:01+01:00")
    first = await introduced(sabine)

    await it_becomes("2026-12-02T10:00:01+01:00")
    nudge = await sabine.sees("Have you found your half hour yet?")
    assert nudge.place == first.place

    await it_becomes("2026-12-04T10:00:01+01:00")
    check_in = await sabine.sees("Did you meet")
    assert check_in.place == BOT
    await sabine.presses("Not this time", in_=check_in)
    await sabine.sees("No meeting with")

    await it_becomes("2026-12-07T10:00:01+01:00")
    second = await introduced(sabine, times=2)
    assert second.place != first.place, "somebody new"


async def test_how_it_was_is_asked_once(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """Who said that they met was asked then, and not at the end once more; who was asked at the
    end is not when they press it after that."""
    await it_becomes("2026-11-25T10:00:00+01:00")
    emma, richard = await two_are_introduced(aurora)
    await emma.presses("We met", in_=await introduced(emma))
    await emma.sees("How did it go with")

    await it_becomes("2026-11-27T16:00:00+01:00")
    await richard.sees("How did it go with")
    await aurora.is_quiet(0.5)
    assert sum("How did it go with" in each.text for each in await emma.messages()) == 1


async def test_a_home_that_was_just_opened_shows_the_round_that_begins(
    aurora: Workspace, it_becomes: ItBecomes, slack: Running
) -> None:
    """She opens it at ten on a Monday, before the bot has looked at the clock."""
    await it_becomes("2026-11-26T09:00:00+01:00")
    *_, sabine = await four_join(aurora)
    slack.world.clock.set_to(datetime.fromisoformat("2026-11-30T10:00:01+01:00"))
    await sabine.opens_home()
    await sabine.sees("Next round: Monday 7 December at 10:00.", in_="home")
    await sabine.sees("This round you are with", in_="home")


async def test_the_evening_before_an_introduction_nobody_is_named(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """The bot stood still all day, so the round begins after hours; what comes is told in the Home,
    and whom they meet by the introduction itself."""
    *_, sabine = await four_join(aurora)
    await it_becomes("2026-11-30T21:00:00+01:00")
    await sabine.opens_home()
    await sabine.sees("Your introduction comes on Tuesday 1 December at 09:00", in_="home")
    await sabine.types("/reverse-mentor status")
    await sabine.sees("Your introduction comes on Tuesday 1 December at 09:00")
    await sabine.writes("we met")
    await sabine.sees("This introduction is still on its way to you.")
    await it_becomes("2026-12-01T09:00:01+01:00")
    await introduced(sabine)
    await sabine.opens_home()
    await sabine.sees("This round you are with", in_="home")


async def test_a_round_that_was_missed_for_too_long_is_told_to_whoever_organises(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Nobody is introduced in the middle of its week; and how long is too long, an admin sees."""
    await it_becomes("2026-11-24T09:00:00+01:00")
    chiara = aurora.person("Chiara")
    await two_are_introduced(aurora)
    _, sabine = await two_more_join(aurora)
    await chiara.types(f"{COMMAND} admin")
    await chiara.sees("lo recupero entro 24 ore")

    await it_becomes("2026-12-02T12:00:00+01:00")
    told = await chiara.sees("Il giro di lunedì 30 novembre è saltato", in_=BOT)
    assert "Prossimo giro: lunedì 7 dicembre alle 10:00" in told.text
    await sabine.does_not_see(BEGINNING)


@on_both
async def test_a_wrong_date_for_a_while_stops_nothing(
    aurora: Workspace, bot: Services, it_becomes: ItBecomes
) -> None:
    """Two hours into a round of next March, and back: those introduced then are asked how it was,
    and the next round is on Monday all the same."""
    await it_becomes("2026-11-25T09:00:00+01:00")
    *_, sabine = await four_join(aurora)
    await it_becomes("2027-03-15T12:00:00+01:00")
    await introduced(sabine)

    await it_becomes("2026-11-25T10:00:00+01:00")
    await _calendar_says(bot, "2026-11-30T10:00:00+01:00")
    await it_becomes("2026-11-30T10:00:01+01:00")
    await introduced(sabine, times=2)
    await sabine.sees("Did you meet")


async def test_nobody_is_nudged_who_has_met(aurora: Workspace, time_passes: TimePasses) -> None:
    emma, richard = await two_are_introduced(aurora)
    await richard.presses("We met")
    await emma.sees("You met.")
    await time_passes(days=4)
    await emma.does_not_see("Have you found your half hour yet?")


async def test_the_button_goes_wherever_it_stood(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """Pressed in the nudge, it is gone from the introduction too."""
    await it_becomes("2026-11-24T09:00:00+01:00")
    emma, richard = await two_are_introduced(aurora)
    await it_becomes("2026-11-26T10:00:01+01:00")
    nudge = await emma.sees("Have you found your half hour yet?")
    await emma.presses("We met", in_=nudge)
    await aurora.is_quiet()
    together = [each for each in await richard.messages() if each.place == f"{BOT}, @Emma Clarke"]
    assert len(together) == 2
    assert all("You met." in each.text for each in together)
    for button in (ids.MET, ids.PROPOSE_TIME):
        assert all(button not in str(each.blocks) for each in together)
    introduction, _ = together
    assert BEGINNING in introduction.text


async def test_three_people_become_a_three(aurora: Workspace) -> None:
    """One introduction for all of them, in one conversation; whoever met is asked about both."""
    emma, richard = await two_join(aurora)
    tyler = aurora.person("Tyler")
    await joins(tyler, STARTING)
    await runs_a_round(aurora.person("Chiara"))
    first = await introduced(richard)
    assert first.place == f"{BOT}, @Emma Clarke, @Tyler Brooks"
    assert "@Emma Clarke and @Tyler Brooks show, @Richard Hughes learns" in first.text
    assert "one of @Emma Clarke and @Tyler Brooks shows it" in first.text
    for member in (emma, tyler):
        await introduced(member)
        await member.does_not_see(NO_INTRODUCTION)
    await tyler.types(f"{COMMAND} status")
    await tyler.sees("you show, together with @Emma Clarke")

    await richard.presses("We met", in_=first)
    await richard.sees("How did it go with @Emma Clarke and @Tyler Brooks?")
    await tyler.sees("You met.")


async def test_those_for_whom_nobody_at_another_stage_is_left_meet_each_other(
    aurora: Workspace,
) -> None:
    """Four, of whom one leads: nobody sits out, and nobody is told who is at whose stage."""
    _, richard = await two_join(aurora)
    members = [richard, *map(aurora.person, ("Emma", "Tyler", "Jonas"))]
    for member in members[2:]:
        await joins(member, STARTING)
    await runs_a_round(aurora.person("Chiara"))
    introductions = [await introduced(member) for member in members]
    assert len({each.text for each in introductions}) == 2
    for member, introduction in zip(members, introductions, strict=True):
        assert "shows" in introduction.text
        assert "stage" not in introduction.text
        await member.does_not_see(NO_INTRODUCTION)


@on_both
async def test_whoever_sits_out_is_told_why_and_is_first_next_time(
    aurora: Workspace, time_passes: TimePasses
) -> None:
    """As it is where an admin lets those wait for whom nobody at another stage is left."""
    chiara = aurora.person("Chiara")
    await opens_the_settings(chiara)
    await chiara.submits({SURPLUS: "Le persone in più aspettano il giro successivo"})
    await chiara.sees("Le impostazioni sono salvate")
    emma, richard = await two_join(aurora)
    tyler = aurora.person("Tyler")
    await joins(tyler, STARTING)
    await runs_a_round(chiara)
    first = await introduced(richard)
    waiting, other = (tyler, emma) if "Emma" in first.text else (emma, tyler)
    told = await waiting.sees(NO_INTRODUCTION)
    assert "Everybody at another stage of working life whom I could introduce you to" in told.text
    assert "You are first in line for the next round" in told.text

    await time_passes(minutes=11)
    await runs_a_round(chiara)
    second = await introduced(waiting)
    assert "Richard Hughes" in second.text
    await other.sees(NO_INTRODUCTION)


async def test_one_generation_only_introduces_nobody_and_says_so(aurora: Workspace) -> None:
    """The admin and the members hear what is missing."""
    emma, tyler = aurora.person("Emma"), aurora.person("Tyler")
    chiara = aurora.person("Chiara")
    await joins(emma, STARTING)
    await joins(tyler, STARTING)
    await runs_a_round(chiara)
    await chiara.sees("Questa volta non c’era nessuno da presentare", in_=BOT)
    for member in (emma, tyler):
        told = await member.sees(NO_INTRODUCTION)
        assert "was at your stage of working life" in told.text
        await member.does_not_see(BEGINNING)
    await emma.types(f"{COMMAND} oh well")
    kind = await emma.sees("It isn’t about you")
    assert "was at your stage of working life" in kind.text
    assert "You are first in line for the next round" in kind.text


async def test_an_answer_is_about_whom_they_were_asked_about(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Asked on Friday, she answers on Monday, when she has just been introduced to somebody new;
    what she writes next changes nothing, and what may be about either she is asked back."""
    await it_becomes("2026-11-26T09:00:00+01:00")
    *_, sabine = await four_join(aurora)
    await it_becomes("2026-11-30T10:00:01+01:00")
    first = _partner(await introduced(sabine))
    await it_becomes("2026-12-04T10:00:01+01:00")
    await sabine.sees(f"Did you meet {first}?")
    await it_becomes("2026-12-07T10:00:01+01:00")
    second = _partner(await introduced(sabine, times=2))
    assert second != first

    await sabine.writes("5 ottimo")
    await sabine.sees(f"You met {first} and gave the meeting 5 out of 5.")
    await sabine.writes("grazie mille!")
    await sabine.sees("Any time")
    await sabine.writes("and he was very kind")
    asked = await sabine.sees(f"In this round you are with {second}.")
    assert "Or is it about your meeting?" in asked.text
    await sabine.writes("2 too short")
    question = await sabine.sees("Which meeting is this about?")
    assert first in question.text
    await sabine.presses("This one", in_=question, beside="7 December")
    await sabine.sees(f"You met {second} and gave the meeting 2 out of 5.")
    await sabine.opens_home()
    home = await sabine.home()
    assert "You gave the meeting 5 out of 5" in home.text


async def test_words_that_may_be_about_something_else_can_be_taken_back(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """They are kept meanwhile, in case they are the answer; what plainly is one is not doubted."""
    await it_becomes("2026-11-25T10:00:00+01:00")
    emma, richard = await two_are_introduced(aurora)
    await it_becomes("2026-11-27T16:00:00+01:00")
    for person in (emma, richard):
        await person.sees("Did you meet")
    await richard.writes("he told me about short videos, very useful")
    assert "take these words back" not in (await richard.sees("I have noted it", in_=BOT)).text
    await emma.writes("train strike")
    noted = await emma.sees("If you wrote about something else, you can take these words back")
    assert "train strike" in noted.text
    await emma.presses("Take these words back", in_=noted)
    await emma.sees("Done: nothing is left of these words.")
    await emma.writes("4 nice")
    told = await emma.sees("gave the meeting 4 out of 5")
    assert "strike" not in told.text


async def _calendar_says(bot: Services, instant: str) -> None:
    """Wait until the next round is to begin then."""
    next_round_at = None
    async with asyncio.timeout(5):
        while next_round_at != datetime.fromisoformat(instant):
            await asyncio.sleep(0.02)
            async with bot.db.read() as reading:
                programme = await programmes.first(reading, bot.workspace.id)
            next_round_at = programme.next_round_at


def _partner(introduction: Message) -> str:
    """Whom it introduces the reader to: the other one in the conversation."""
    return introduction.place.removeprefix(f"{BOT}, ")


@pytest.mark.parametrize("words", ["feedback 4 a nice talk", "4 a nice talk"])
async def test_how_it_went_is_heard_by_the_command_and_after_a_mention_too(
    aurora: Workspace, words: str
) -> None:
    emma, richard = await two_are_introduced(aurora)
    await emma.types(f"{COMMAND} {words}")
    noted = await emma.sees("You met @Richard Hughes and gave the meeting 4 out of 5.")
    assert "a nice talk" in noted.text
    await richard.invites_app("#random")
    await richard.mentions_app(words, in_="#random")
    answer = await richard.sees("You met @Emma Clarke and gave the meeting 4 out of 5.")
    assert answer.ephemeral


async def test_what_is_no_answer_after_the_command_is_stored_nowhere(aurora: Workspace) -> None:
    emma, _ = await two_are_introduced(aurora)
    await emma.types(f"{COMMAND} zumba on friday")
    await emma.sees("zumba on friday")
    await emma.types(f"{COMMAND} feedback please")
    assert (await emma.modal()).title == "How did it go?"


async def test_what_may_be_an_answer_after_the_word_for_it_is_not_lost(aurora: Workspace) -> None:
    """It is in the form, and where none can open, on the button that keeps it."""
    emma, richard = await two_are_introduced(aurora)
    await emma.types(f"{COMMAND} feedback reels, rather")
    assert "reels, rather" in repr(await emma.modal())
    await richard.invites_app("#random")
    await richard.mentions_app("feedback reels, rather", in_="#random")
    await richard.presses("Keep it as my answer", in_="one press keeps it")
    await richard.sees("reels, rather")


async def test_words_after_the_command_or_a_mention_may_be_the_answer_that_is_awaited(
    aurora: Workspace,
) -> None:
    """One press keeps them, and nothing is called not understood."""
    emma, _ = await two_are_introduced(aurora)
    await tells_that_they_met(emma)
    await emma.types(f"{COMMAND} a bit formal")
    await emma.sees("one press keeps it")
    await emma.invites_app("#random")
    await emma.mentions_app("taught me loads about instagram, thanks", in_="#random")
    asked = await emma.sees("one press keeps it", in_="#random")
    await emma.presses("Keep it as my answer", in_=asked)
    noted = await emma.sees("Thank you, I have noted it.")
    assert "taught me loads about instagram" in noted.text


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("ci siamo visti ieri ed è stato utile", "Thank you, I have noted it. You met"),
        ("abbiamo parlato un'ora, bellissimo", "one press keeps it"),
    ],
)
async def test_who_tells_of_a_meeting_before_anybody_asked_is_heard(
    aurora: Workspace, words: str, answer: str
) -> None:
    emma, _ = await two_are_introduced(aurora)
    await emma.writes(words)
    await emma.sees(answer)
