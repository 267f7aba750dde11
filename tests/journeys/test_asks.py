"""Asking on the spot: from the question to the conversation, or to a kind word."""

import asyncio
from collections.abc import Sequence

import pytest

from handlers.requests import answered
from handlers.services import Services
from handlers.visit import Visit
from sandbox.client import Workspace
from sandbox.person import Person
from sandbox.screen import Message
from tests.databases import on_both
from tests.journeys.steps import (
    BOT,
    COMMAND,
    LEADING,
    STARTING,
    ItBecomes,
    TimePasses,
    introduced,
    joins,
    runs_a_round,
    tells_that_they_met,
    two_are_introduced,
)

WEDNESDAY = "2026-11-25T10:00:00+01:00"
STILL_OPEN = "A colleague’s question is waiting for you: Short video"
OR_RICHARD = "Or is it about your meeting with @Richard Hughes?"
REQUEST = "A colleague is looking for somebody to show them"
INTRODUCED = "was looking for somebody who shows Short video"
LOOKING = "I’m looking for a colleague who can show you Short video"
NOBODY = "I found nobody who can show you Short video"
QUESTION = "how do I edit a reel?"
SETTLED = "is no longer open"
YES, NO = "Yes, gladly", "Not this time"


@pytest.fixture(autouse=True)
async def wednesday(it_becomes: ItBecomes) -> None:
    """Ten o'clock in Rome: everybody is at work."""
    await it_becomes(WEDNESDAY)


async def asks(aurora: Workspace, *mentors: str) -> tuple[Person, list[Person]]:
    """Richard, who leads, asks about a reel, and these colleagues can show it."""
    richard = aurora.person("Richard")
    await joins(richard, LEADING)
    showing = [aurora.person(name) for name in mentors]
    for each in showing:
        await joins(each, STARTING, shows=["Short video"])
    await richard.types(f"{COMMAND} ask {QUESTION}")
    await richard.sees(LOOKING)
    return richard, showing


async def requests(people: Sequence[Person], number: int) -> list[tuple[Person, Message]]:
    """Who has been asked and has not answered, with the message, once they are so many."""
    found: list[tuple[Person, Message]] = []
    async with asyncio.timeout(8):
        while len(found) < number:
            await asyncio.sleep(0.02)
            inboxes = [(each, await each.inbox()) for each in people]
            found = [(each, note) for each, inbox in inboxes for note in inbox if _asks(note)]
    assert len(found) == number
    return found


def _asks(note: Message) -> bool:
    return REQUEST in note.text


async def asked(people: Sequence[Person]) -> tuple[Person, Message]:
    """The only one of them who is asked now, as soon as there is one."""
    ((person, note),) = await requests(people, 1)
    return person, note


async def answers(people: Sequence[Person], label: str) -> Person:
    """The one who is asked presses that."""
    person, note = await asked(people)
    await person.presses(label, in_=note)
    return person


@on_both
@pytest.mark.parametrize("transport", ["socket", pytest.param("http", marks=pytest.mark.over_http)])
async def test_an_ask_ends_in_a_conversation(aurora: Workspace, transport: str) -> None:
    """Who is asked learns who it is by saying yes; then both meet, and are thanked."""
    richard, (emma,) = await asks(aurora, "Emma")
    _, request = await asked([emma])
    assert "Short video" in request.text
    assert QUESTION in request.text
    assert "Richard" not in request.text
    await emma.presses(YES, in_=request)
    await emma.sees("I’m opening a conversation for the two of you")
    introduction = await richard.sees(INTRODUCED)
    assert introduction.place == f"{BOT}, @Emma Clarke"
    assert QUESTION in introduction.text
    assert "@Richard Hughes, the first message is yours" in introduction.text
    await emma.presses("We met", in_=await emma.sees(INTRODUCED))
    await richard.sees("You met.")


async def test_an_ask_in_italian(aurora: Workspace) -> None:
    """Every word of it, from the DM to the last thanks."""
    lorenzo, giulia = aurora.person("Lorenzo"), aurora.person("Giulia")
    for each, stage, shows in (
        (lorenzo, "Alla guida: ho la responsabilità di persone, progetti o un settore", []),
        (giulia, "Agli inizi: è ancora tutto nuovo", ["Video brevi"]),
    ):
        await each.types(f"{COMMAND} iscriviti")
        await each.submits(
            {
                "In che fase del tuo percorso professionale sei?": stage,
                "Che cosa posso mostrare": shows,
                "Regole di base": ["Accetto le regole di base"],
            }
        )
    await lorenzo.writes("Ciao, chi mi spiega TikTok?")
    looking = await lorenzo.sees("Cerco una persona che possa mostrarti Video brevi")
    assert "al più tardi lunedì 30 novembre alle 10:0" in looking.text
    request = await giulia.sees("Una persona dell’azienda cerca qualcuno che le mostri")
    assert "chi mi spiega TikTok?" in request.text
    assert "giovedì 26 novembre alle 10:0" in request.text
    await giulia.writes("dipende, chi è?")
    again = await giulia.sees("Chi lo chiede lo sai quando dici di sì")
    assert "Sì, volentieri | Questa volta no" in str(again)
    await giulia.writes("va bene")
    await giulia.sees("Apro subito una conversazione tra voi")
    introduction = await lorenzo.sees("@Giulia Romano ha detto di sì")
    assert "il primo messaggio tocca a te" in introduction.text
    await lorenzo.presses("Ci siamo visti", in_=introduction)
    await giulia.sees("Vi siete visti")


async def test_an_ask_that_three_decline(aurora: Workspace) -> None:
    """One after the other, by the button or in words; who asked hears that there is nobody, not
    that anybody declined, and the organiser hears the topic alone."""
    chiara = aurora.person("Chiara")
    await runs_a_round(chiara)
    richard, showing = await asks(aurora, "Emma", "Jonas", "Aisha")
    for _ in range(2):
        declining = await answers(showing, NO)
        await declining.sees("That’s fine, and nobody hears of it.")
    last, _ = await asked(showing)
    await last.writes("no thanks, too much on at the moment")
    await last.sees("That’s fine, and nobody hears of it.")
    told = await richard.sees(NOBODY)
    assert "declin" not in told.text
    unmet = await chiara.sees("Qualcuno ha chiesto di vedere Video brevi", in_=BOT)
    assert "Richard" not in unmet.text
    assert QUESTION not in unmet.text
    await richard.does_not_see(INTRODUCED)


async def test_a_word_is_no_answer_to_a_colleague_if_something_else_was_asked_since(
    aurora: Workspace,
) -> None:
    """It may be to how the meeting was; the buttons stay, also below what is asked about the
    meeting, and a press on them takes away nothing else."""
    emma, _ = await two_are_introduced(aurora)
    sabine = aurora.person("Sabine")
    await joins(sabine, LEADING)
    await sabine.types(f"{COMMAND} ask {QUESTION}")
    await asked([emma])
    await emma.presses("We met", in_=await introduced(emma))
    await emma.sees("How did it go with @Richard Hughes?")
    await emma.writes("no")
    await emma.does_not_see("That’s fine, and nobody hears of it.")
    reply = await emma.sees(STILL_OPEN, in_=BOT)
    await emma.presses(YES, in_=reply)
    await emma.sees("I’m opening a conversation", in_=BOT)
    reply = await as_it_is(reply, emma)
    assert "Or is it about your meeting?" in reply.text
    assert "It’s about the meeting" in str(reply)
    assert YES not in str(reply)
    await sabine.sees(INTRODUCED)


async def test_what_may_be_about_a_question_shows_it_again_and_a_plain_word_answers_it(
    aurora: Workspace,
) -> None:
    """Beside whom they are to meet, of whom nobody hears a word. A no in words takes the buttons
    away, and a yes after it counts."""
    emma, richard = await two_are_introduced(aurora)
    sabine = aurora.person("Sabine")
    await joins(sabine, LEADING)
    await sabine.types(f"{COMMAND} ask {QUESTION}")
    _, request = await asked([emma])
    await joins(aurora.person("Jonas"), STARTING, shows=["Short video"])
    for times, doubt in enumerate(
        ("can’t this week", "depends, who is it?", "boh to be honest"), 1
    ):
        await emma.writes(doubt)
        again = await shown_again(emma, times)
        assert [YES in str(each) and OR_RICHARD in each.text for each in again] == [True] * times
    await emma.writes("I'm swamped!")
    await emma.sees("That’s fine, and nobody hears of it.", in_=BOT)
    assert OR_RICHARD in (await emma.inbox())[-1].text
    await richard.does_not_see("@Emma Clarke can’t make it")
    assert YES not in str(await as_it_is(request, emma))
    await emma.writes("ok, I can do it")
    await sabine.sees(INTRODUCED)


async def test_a_yes_is_to_what_it_was_found_to_answer(aurora: Workspace, bot: Services) -> None:
    """And not to what was put to them between the two."""
    _, (emma,) = await asks(aurora, "Emma")
    await asked([emma])
    visit = Visit(bot, emma.id, {}, is_retry=False)
    yes = await answered(visit, "yes, gladly")
    sabine = aurora.person("Sabine")
    await joins(sabine, LEADING)
    await sabine.types(f"{COMMAND} ask who explains TikTok to me?")
    await requests([emma], 2)
    assert yes
    await yes.about(visit, "yes, gladly")
    assert "@Richard Hughes" in (await emma.sees(INTRODUCED)).text
    await sabine.does_not_see(INTRODUCED)


async def test_beside_a_check_in_a_yes_to_a_colleague_is_no_meeting(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """What may be to either shows the question, and nothing of it is noted; what can be to nothing
    else answers it. What tells of the meeting is kept as ever."""
    emma, _ = await two_are_introduced(aurora)
    sabine = aurora.person("Sabine")
    await joins(sabine, LEADING)
    await it_becomes("2026-11-26T16:00:00+01:00")
    await sabine.types(f"{COMMAND} ask {QUESTION}")
    await asked([emma])
    await it_becomes("2026-11-27T15:00:00+01:00")
    await emma.sees("Did you meet", in_=BOT)
    doubts = ("no thanks", "depends", "boh", "yes but not today", "alla fine sì")
    for times, doubt in enumerate(doubts, 1):
        await emma.writes(doubt)
        again = await shown_again(emma, times)
        assert [YES in str(each) and "noted it" not in each.text for each in again] == [
            True
        ] * times
    await emma.writes("actually yes, I can do it")
    await sabine.sees(INTRODUCED)
    await emma.writes("5 great")
    told = await emma.sees("You met @Richard Hughes", in_=BOT)
    assert not [doubt for doubt in (*doubts, "I can do it") if doubt in told.text]


async def as_it_is(message: Message, person: Person) -> Message:
    """That message of the DM with the bot, as it stands there now."""
    (now,) = (each for each in await person.inbox() if each.ts == message.ts)
    return now


async def shown_again(person: Person, times: int) -> list[Message]:
    """The replies with the question that is open, once they are so many."""
    found: list[Message] = []
    async with asyncio.timeout(8):
        while len(found) < times:
            await asyncio.sleep(0.02)
            found = [each for each in await person.inbox() if STILL_OPEN in each.text]
    return found


async def test_who_writes_in_the_dm_is_answered_while_slack_opens_no_conversation(
    aurora: Workspace,
) -> None:
    """At once, and with one message where nobody can be asked at all."""
    richard = aurora.person("Richard")
    await joins(richard, LEADING)
    limited = {"status": 429, "error": "ratelimited", "retry_after": 30, "rate": 1}
    await aurora.fails("conversations.open", **limited)
    await richard.writes(QUESTION)
    await richard.sees(NOBODY)


async def test_who_is_kept_apart_is_never_asked(aurora: Workspace) -> None:
    """And neither of the two can tell why."""
    richard, emma = aurora.person("Richard"), aurora.person("Emma")
    await joins(richard, LEADING)
    await joins(emma, STARTING, shows=["Short video"])
    await emma.types(f"{COMMAND} block @Richard Hughes")
    await emma.sees("Richard")
    await richard.types(f"{COMMAND} ask {QUESTION}")
    await richard.sees(NOBODY)
    await emma.does_not_see(REQUEST)


async def test_an_ask_without_anybody_in_italian(aurora: Workspace) -> None:
    sofia = aurora.person("Sofia")
    await sofia.types(f"{COMMAND} iscriviti")
    await sofia.submits(
        {
            "In che fase del tuo percorso professionale sei?": "Agli inizi: è ancora tutto nuovo",
            "Regole di base": ["Accetto le regole di base"],
        }
    )
    await sofia.types(f"{COMMAND} chiedi come si monta un reel?")
    await sofia.sees("questa volta non ho trovato nessuno che possa mostrarti Video brevi")


async def test_who_does_not_answer_within_a_day_is_followed_by_the_next(
    aurora: Workspace, time_passes: TimePasses
) -> None:
    """And may still say yes as long as nobody else did."""
    richard, showing = await asks(aurora, "Emma", "Jonas")
    first, note = await asked(showing)
    (second,) = (each for each in showing if each is not first)
    await time_passes(hours=23)
    await second.does_not_see(REQUEST)
    await time_passes(hours=2)
    await second.sees(REQUEST)
    await first.presses(YES, in_=note)
    introduction = await richard.sees(INTRODUCED)
    assert first.name in introduction.text
    await second.sees(SETTLED)


async def test_two_who_accept_at_once(aurora: Workspace, time_passes: TimePasses) -> None:
    """One of them is introduced; the other is thanked."""
    richard, showing = await asks(aurora, "Emma", "Jonas")
    await asked(showing)
    await time_passes(hours=25)
    notes = await requests(showing, 2)
    await asyncio.gather(*(person.presses(YES, in_=note) for person, note in notes))
    await richard.sees(INTRODUCED)
    await aurora.is_quiet()
    assert len([each for each in await richard.messages() if INTRODUCED in each.text]) == 1
    settled = [await each.inbox() for each in showing]
    words = [note.text for inbox in settled for note in inbox]
    assert sum("no longer open" in each for each in words) == 1
    assert sum("opening a conversation" in each for each in words) == 1


async def test_words_to_a_question_that_somebody_else_has_taken_are_answered_truly(
    aurora: Workspace, time_passes: TimePasses
) -> None:
    """Its message has no buttons any more, and what can be to nothing else hears so."""
    richard, showing = await asks(aurora, "Emma", "Jonas")
    await asked(showing)
    await time_passes(hours=25)
    (first, question), (second, taken) = await requests(showing, 2)
    await first.presses(YES, in_=question)
    await richard.sees(INTRODUCED)
    await second.sees(SETTLED)
    assert YES not in str(await as_it_is(taken, second))
    for times, words in enumerate(("alla fine sì, volentieri", "no thanks", "yes"), 2):
        await second.writes(words)
        async with asyncio.timeout(8):
            while await _told_so(second) < times:
                await asyncio.sleep(0.02)


async def _told_so(person: Person) -> int:
    return sum(SETTLED in each.text for each in await person.inbox())


async def test_nobody_in_three_working_days(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """The weekend does not count, and the promise is kept."""
    richard, showing = await asks(aurora, "Emma", "Jonas", "Aisha", "Lena")
    looking = await richard.sees(LOOKING)
    assert "by Monday 30 November at 09:0" in looking.text
    for number, morning in enumerate(("2026-11-26", "2026-11-27", "2026-11-30"), start=1):
        notes = await requests(showing, number)
        await it_becomes(f"{morning}T10:10:00+01:00")
    await richard.sees(NOBODY)
    for person, _ in notes:
        await person.sees(SETTLED)


async def test_who_asked_leaves_meanwhile(aurora: Workspace) -> None:
    """Nobody is introduced to somebody who is gone."""
    richard, (emma,) = await asks(aurora, "Emma")
    await asked([emma])
    await richard.types(f"{COMMAND} leave")
    await richard.sees("You have left")
    await emma.sees(SETTLED)
    await richard.does_not_see(INTRODUCED)


async def test_a_mentor_who_left_is_followed_by_the_next(aurora: Workspace) -> None:
    richard, showing = await asks(aurora, "Emma", "Jonas")
    first, note = await asked(showing)
    (second,) = (each for each in showing if each is not first)
    await first.types(f"{COMMAND} leave")
    await second.sees(REQUEST, within=8)
    await first.presses(YES, in_=note)
    await first.sees("This question is no longer open")
    await second.presses(YES)
    introduction = await richard.sees(INTRODUCED)
    assert second.name in introduction.text


async def test_who_asked_stops_it(aurora: Workspace) -> None:
    richard, (emma,) = await asks(aurora, "Emma")
    await asked([emma])
    await richard.presses("Stop looking")
    await richard.sees("I’ve stopped looking")
    await emma.sees(SETTLED)


async def test_the_word_alone_shows_how_and_what_is_waited_for(aurora: Workspace) -> None:
    richard, _ = await asks(aurora, "Emma")
    await richard.writes("ask")
    shown = await richard.sees("What would you like a colleague to show you?", in_=BOT)
    assert f"{COMMAND} ask {QUESTION}" in shown.text
    await richard.writes("any news on my question?")
    await richard.sees("You are taking part", in_=BOT)
    await richard.writes("I don't need it any more")
    status = await status_with_an_ask(richard)
    await richard.presses("Stop looking", in_=status)
    await richard.sees("I’ve stopped looking", in_=BOT)
    stopped = await as_it_is(status, richard)
    assert "You are taking part" in stopped.text
    assert "Stop looking" not in str(stopped)
    await richard.writes("stop the search")
    await richard.sees("No question of yours is open", in_=BOT)


async def status_with_an_ask(person: Person) -> Message:
    """Their status, once they have asked for it in words for the second time."""
    found: list[Message] = []
    async with asyncio.timeout(8):
        while len(found) < 2:
            await asyncio.sleep(0.02)
            inbox = await person.inbox()
            found = [each for each in inbox if "You are taking part" in each.text]
    assert all("Stop looking" in str(each) for each in found)
    return found[-1]


async def test_what_is_looked_for_can_be_stopped_in_the_home_tab(aurora: Workspace) -> None:
    richard, _ = await asks(aurora, "Emma")
    await richard.opens_home()
    await richard.sees(LOOKING, in_="home")
    await richard.presses("Stop looking", in_="home")
    await richard.sees("I’ve stopped looking", in_=BOT)


async def test_the_same_is_asked_once_at_a_time(aurora: Workspace) -> None:
    richard, _ = await asks(aurora, "Emma")
    await richard.writes("who can show me TikTok?")
    await richard.sees("I’m already looking for somebody who can show you this")


async def test_a_fourth_ask_in_a_week_is_too_many(
    aurora: Workspace, time_passes: TimePasses
) -> None:
    richard = aurora.person("Richard")
    await joins(richard, LEADING)
    for question in ("tiktok", "phishing", "dashboards"):
        await richard.types(f"{COMMAND} ask {question}")
        await richard.sees("I found nobody")
        await aurora.is_quiet()
    await richard.types(f"{COMMAND} ask chatgpt")
    await richard.sees("You have asked three times in the last seven days")
    await time_passes(days=8)
    await richard.types(f"{COMMAND} ask chatgpt")
    await richard.sees("I found nobody who can show you AI assistants")


async def test_when_unsure_the_nearest_topics_are_buttons(aurora: Workspace) -> None:
    richard = aurora.person("Richard")
    await joins(richard, LEADING)
    await richard.types(f"{COMMAND} ask chatgpt for dashboards")
    await richard.sees("Which of these comes nearest?")
    await richard.presses("Data and dashboards")
    await richard.sees("who can show you Data and dashboards")


async def test_what_is_no_topic_gets_the_form_and_no_guess(aurora: Workspace) -> None:
    """A question without "who", and a word alone, are heard too."""
    richard = aurora.person("Richard")
    await joins(richard, LEADING)
    await richard.writes("how do I make a poster in Canva?")
    await richard.presses("Choose a topic", in_="I don’t know yet which topic this belongs to")
    assert "how do I make a poster in Canva?" in str((await richard.modal()).values)
    await richard.submits({"Topic": "Short video"})
    await richard.writes("Excel")
    await richard.presses("Ask a colleague", in_="Did you mean ask or profile?")
    assert "Excel" in str((await richard.modal()).values)


async def test_something_else_opens_the_form_with_what_was_written(aurora: Workspace) -> None:
    richard, emma = aurora.person("Richard"), aurora.person("Emma")
    await joins(richard, LEADING)
    await joins(emma, STARTING, shows=["Start-ups"])
    await richard.writes("ask chatgpt for dashboards?")
    await richard.presses("Something else")
    assert "chatgpt for dashboards?" in str((await richard.modal()).values)
    await richard.submits({"Topic": "Start-ups"})
    await richard.sees("who can show you Start-ups")
    request = await emma.sees(REQUEST)
    assert "chatgpt for dashboards?" in request.text


async def test_the_home_tab_and_the_menu_have_a_button_for_it(aurora: Workspace) -> None:
    richard = aurora.person("Richard")
    await joins(richard, LEADING)
    await richard.opens_home()
    await richard.presses("Ask a colleague", in_="home")
    await richard.submits({"Topic": "Sustainability"})
    await richard.types(COMMAND)
    await richard.sees("I found nobody who can show you Sustainability", in_=BOT)
    await richard.presses("Ask a colleague")
    assert (await richard.modal()).title == "Find me a mentor"


async def test_after_a_mention_the_same_words_do_the_same(aurora: Workspace) -> None:
    """In the DM, of which a word for their eyes only tells; and what was written cannot call
    anybody."""
    richard, emma = aurora.person("Richard"), aurora.person("Emma")
    await joins(richard, LEADING)
    await joins(emma, STARTING, shows=["Short video"])
    await richard.invites_app("#random")
    await richard.mentions_app("who can show me reels, @here?", in_="#random")
    assert (await richard.sees("You’ll find my answer in", in_="#random")).ephemeral
    await richard.sees(LOOKING, in_=BOT)
    await emma.presses(YES, in_=await emma.sees(REQUEST))
    await richard.sees(INTRODUCED)


async def test_the_shortcut_on_a_message(aurora: Workspace) -> None:
    """Its text can be changed before anybody reads it."""
    lena, emma = aurora.person("Lena"), aurora.person("Emma")
    await joins(lena, LEADING)
    await joins(emma, STARTING, shows=["Short video"])
    await emma.writes("reels & shorts are easy", to="#random")
    (message,) = [each for each in await emma.messages("#random") if "reels" in each.text]
    await emma.runs_shortcut("find_a_mentor", on=message)
    modal = await emma.modal()
    assert "reels & shorts are easy" in str(modal.values)
    assert "short-video" in str(modal.values)
    await emma.closes()


async def test_who_has_not_joined_is_told_how(aurora: Workspace) -> None:
    richard = aurora.person("Richard")
    for words in (f"ask {QUESTION}", "ask", "ask something"):
        await richard.types(f"{COMMAND} {words}")
        await richard.sees("If you like, joining takes a minute.")
        await richard.reloads()


async def test_a_line_that_answers_is_no_ask(aurora: Workspace) -> None:
    """What begins like the word, and neither asks nor names a topic, is no question."""
    richard = aurora.person("Richard")
    await joins(richard, LEADING)
    await richard.writes("ask more often")
    await richard.sees("What would you like a colleague to show you?")
    await richard.does_not_see("I’m looking for")


async def test_what_was_asked_is_told_to_nobody_but_who_is_asked(aurora: Workspace) -> None:
    """A colleague who shows the topic and was not asked hears nothing of it."""
    _, showing = await asks(aurora, "Emma", "Jonas")
    first, _ = await asked(showing)
    (second,) = (each for each in showing if each is not first)
    await second.does_not_see(QUESTION)


async def test_a_line_that_begins_like_it_answers_how_it_was(aurora: Workspace) -> None:
    emma, _ = await two_are_introduced(aurora)
    await tells_that_they_met(emma)
    await emma.writes("Ask more questions")
    thanks = await emma.sees("Thank you, I have noted it.")
    assert "Ask more questions" in thanks.text


async def test_a_double_press_does_no_harm(aurora: Workspace) -> None:
    """Whichever button it is."""
    richard, (emma,) = await asks(aurora, "Emma")
    _, note = await asked([emma])
    await asyncio.gather(*(emma.presses(YES, in_=note) for _ in range(2)))
    await richard.sees(INTRODUCED)
    await aurora.is_quiet()
    assert len([each for each in await richard.messages() if INTRODUCED in each.text]) == 1
