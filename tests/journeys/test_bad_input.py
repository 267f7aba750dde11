"""Bad input gets a clear answer, and nothing is lost."""

import asyncio
import logging

import pytest
from sqlmodel import select

from bot.messages import ids
from handlers.services import Services
from sandbox import payloads
from sandbox.client import Person, Workspace
from sandbox.delivery import Kind
from sandbox.server import Running
from storage.tables import Feedback
from tests.databases import on_both
from tests.journeys.steps import (
    BEGINNING,
    BOT,
    COMMAND,
    LEADING,
    RULES,
    STAGE,
    STARTING,
    ItBecomes,
    TimePasses,
    introduced,
    joining,
    joins,
    opens_the_settings,
    runs_a_round,
    tells_that_they_met,
    two_are_introduced,
    two_join,
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("jion", "join or help"),
        ("staus", "status or times"),
        ("profil", "profile or status"),
        ("pauze", "pause or resume"),
    ],
)
async def test_an_unknown_word_gets_the_nearest_one(
    aurora: Workspace, typed: str, meant: str
) -> None:
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} {typed}")
    await emma.sees(f"Did you mean {meant}?")


async def test_a_mistyped_word_is_not_taken_for_feedback(aurora: Workspace, bot: Services) -> None:
    """Though she has a meeting to tell about."""
    emma, _ = await two_are_introduced(aurora)
    await emma.writes("stauts")
    await emma.sees("Did you mean status or menu?")
    async with bot.db.write() as session:
        assert (await session.exec(select(Feedback))).all() == []


async def test_who_writes_of_an_illness_is_asked_and_it_is_no_answer(
    aurora: Workspace, bot: Services
) -> None:
    """Neither where it is plain that it is none, nor where only the person knows."""
    emma, _ = await two_are_introduced(aurora)
    await tells_that_they_met(emma)
    await emma.writes("my son is ill")
    asked = await emma.sees(
        "Take all the time you need. If you would like a pause, choose the day", in_=BOT
    )
    await emma.writes("my manager is working for @Richard Hughes too, good talk")
    kept = await emma.sees("I have changed nothing about whom you report to.", in_=BOT)
    assert "It’s about the meeting" in str(kept)
    await emma.writes("I’m having surgery on Thursday")
    await aurora.is_quiet()
    await emma.does_not_see("I can’t plan a pause ahead yet")
    await emma.writes("I’m away next week")
    await emma.presses("Pause, back on Monday 7 December", in_="I can’t plan a pause ahead yet")
    await emma.sees("You are paused and back on Monday 7 December.", in_=BOT)
    await emma.writes("sono in malattia fino a venerdì")
    await emma.sees("You are paused and back on Friday 27 November.", in_=BOT)
    assert await _learned(bot) is None
    await emma.presses("It’s about the meeting", in_=asked)
    await emma.sees("Thank you, I have noted it.", in_=BOT)
    assert await _learned(bot) == "my son is ill"


async def test_what_is_said_in_a_hard_moment_is_heard_wherever_it_is_said(
    aurora: Workspace,
) -> None:
    """After the command and after a mention as in the DM, with what there is to press."""
    emma, richard = await two_are_introduced(aurora)
    await emma.types(f"{COMMAND} there was a death in my family")
    sorry = await emma.sees("I’m sorry. Take all the time you need")
    assert "Pause | Can’t this week" in str(sorry)
    await emma.writes("I'm afraid he'll tell my boss")
    await emma.sees("not by your manager", in_=BOT)
    await richard.invites_app("#random")
    await richard.mentions_app("she is sick", in_="#random")
    waits = await richard.sees("Then there is no hurry.")
    assert "Suggest times | Can’t this week" in str(waits)
    await richard.writes("great chat with her")
    await richard.presses("Keep it as my answer")
    await richard.sees("Thank you, I have noted it.", in_=BOT)
    await emma.writes("we didn’t meet, my daughter had a fever")
    noted = await emma.sees("No meeting with @Richard Hughes this time.", in_=BOT)
    assert "If you would like a pause" in noted.text


async def test_what_is_not_understood_gets_what_one_can_do_now(
    aurora: Workspace, bot: Services
) -> None:
    """Before they met, to meet; once the other has said that they did, to keep it as an answer,
    which it is not by itself."""
    emma, richard = await two_are_introduced(aurora)
    await emma.writes("may I bring a cake?")
    await emma.sees("In this round you are with @Richard Hughes.", in_=BOT)
    await richard.presses("We met")
    await emma.writes("better than I thought")
    asked = await emma.sees("one press keeps it", in_=BOT)
    async with bot.db.write() as session:
        assert all(each.learned is None for each in await session.exec(select(Feedback)))
    await emma.presses("Keep it as my answer", in_=asked)
    await emma.sees("better than I thought", in_=BOT)


async def test_who_finds_no_date_gets_times_for_the_meeting_they_have_now(
    aurora: Workspace, bot: Services, time_passes: TimePasses
) -> None:
    """Though how an earlier one was is still being asked."""
    emma, _ = await two_are_introduced(aurora)
    await tells_that_they_met(emma)
    sabine = aurora.person("Sabine")
    await joins(sabine, LEADING, learns=["Short video"])
    await time_passes(days=3)
    await runs_a_round(aurora.person("Chiara"))
    await introduced(emma, times=2)
    await emma.writes("we can't find a date")
    await emma.sees("Which half hour shall I propose to @Richard Hughes and @Sabine", in_=BOT)
    async with bot.db.write() as session:
        assert all(each.learned is None for each in await session.exec(select(Feedback)))
    await emma.presses("It’s about the meeting", in_="Which half hour shall I propose")
    await emma.sees("we can't find a date", in_=BOT)


async def test_a_word_of_praise_or_a_thumb_is_an_answer_where_one_is_awaited(
    aurora: Workspace, bot: Services
) -> None:
    """Before that a thumb is thanks."""
    emma, richard = await two_are_introduced(aurora)
    await emma.writes(":+1:")
    await emma.sees("Any time", in_=BOT)
    await tells_that_they_met(emma)
    await emma.writes(":+1:")
    await emma.sees("Thank you, I have noted it.", in_=BOT)
    for verdict in ("top", ":thumbsup:"):
        await richard.writes(verdict)
        asked = await richard.sees("one press keeps it", in_=BOT)
    await richard.presses("Keep it as my answer", in_=asked)
    await richard.sees("Thank you, I have noted it.", in_=BOT)


async def test_who_was_hurt_learns_to_whom_they_can_say_so_and_nothing_is_noted(
    aurora: Workspace, bot: Services
) -> None:
    emma, _ = await two_are_introduced(aurora)
    await tells_that_they_met(emma)
    await emma.writes("he made me feel stupid")
    await emma.sees("to nobody else, what you would like to say", in_=BOT)
    assert await _learned(bot) is None
    await emma.presses("It’s about the meeting", in_="I’m sorry to hear that.")
    await emma.sees("he made me feel stupid", in_=BOT)
    assert await _learned(bot) == "he made me feel stupid"


async def test_a_question_out_of_unease_gets_its_answer_and_is_none(
    aurora: Workspace, bot: Services
) -> None:
    """With what helps against it; whoever meant an answer presses once more."""
    emma, _ = await two_are_introduced(aurora)
    await emma.writes("do I have to give a rating?")
    await emma.sees("Nobody has to.", in_=BOT)
    await emma.writes("who have I blocked?")
    await emma.sees("You can tell me whom you would rather not meet", in_=BOT)
    await tells_that_they_met(emma)
    await emma.writes("he doesn't answer")
    await emma.sees("That says nothing about you", in_=BOT)
    assert await _learned(bot) is None
    await emma.presses("It’s about the meeting", in_="That says nothing about you")
    await emma.sees("Thank you, I have noted it.", in_=BOT)
    assert await _learned(bot) == "he doesn't answer"


async def _learned(bot: Services) -> str | None:
    async with bot.db.write() as session:
        (row,) = (await session.exec(select(Feedback))).all()
    return row.learned


async def test_a_sentence_is_guessed_by_all_that_it_says(aurora: Workspace) -> None:
    await two_join(aurora)
    emma, giulia = aurora.person("Emma"), aurora.person("Giulia")
    await emma.writes("when and with whom next?")
    await emma.sees("Did you mean status or times?")
    await giulia.writes("boh, non saprei")
    await giulia.presses("Iscriviti", in_="Ti presento una persona dell’azienda")


async def test_a_word_like_no_other_gets_the_way_to_help(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await joins(emma, STARTING)
    await emma.types(f"{COMMAND} xylophone")
    await emma.sees("I didn’t understand “xylophone”.")
    await emma.presses("Help")
    await emma.sees("What you can ask me")


async def test_an_italian_word_gets_an_italian_answer(aurora: Workspace) -> None:
    giulia = aurora.person("Giulia")
    await giulia.types(f"{COMMAND} iscrivit")
    await giulia.sees("iscriviti")
    await giulia.types(f"{COMMAND} aiuto")
    await giulia.sees("in un messaggio diretto", in_=BOT)


async def test_a_guest_hears_kindly_why_not(aurora: Workspace) -> None:
    nora = aurora.person("Nora")
    await nora.types(f"{COMMAND} join")
    await nora.sees("Guest accounts see only part of this workspace")
    assert not await nora.has_modal()


@pytest.mark.parametrize(
    "word", ["leave", "pause", "resume", "profile", "feedback", "status", "pause tomorrow"]
)
async def test_a_guest_is_never_shown_a_way_in_that_is_closed(aurora: Workspace, word: str) -> None:
    nora = aurora.person("Nora")
    await nora.types(f"{COMMAND} {word}")
    told = await nora.sees("Guest accounts see only part of this workspace")
    assert ids.JOIN not in str(told.blocks)


async def test_somebody_of_another_company_hears_why_not(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await aurora.changes(emma, is_stranger=True)
    await emma.types(f"{COMMAND} join")
    await emma.sees("I introduce people of this company to each other")


@pytest.mark.parametrize("word", ["leave", "pause", "resume", "profile", "feedback"])
async def test_who_has_not_joined_is_shown_the_way_in(aurora: Workspace, word: str) -> None:
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} {word}")
    await emma.sees("You are not taking part at the moment")
    await emma.presses("Join", in_="You are not taking part at the moment")
    await emma.modal()


async def test_only_admins_see_the_panel(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} admin")
    await emma.sees("Only admins can do this")


async def test_the_ground_rules_have_to_be_accepted(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} join")
    complaints = await emma.tries_to_submit({STAGE: STARTING, RULES: []})
    assert RULES in complaints


@on_both
async def test_a_form_submitted_twice_joins_once(aurora: Workspace, slack: Running) -> None:
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} join")
    await emma.submits(joining(STARTING))
    await emma.types(f"{COMMAND} profile")
    await emma.submits({STAGE: LEADING})
    await emma.sees("Your profile is saved")
    await emma.types(f"{COMMAND} status")
    await emma.sees("You are taking part")


async def test_markup_that_a_person_wrote_stays_text(aurora: Workspace) -> None:
    """Neither a mention of everybody nor a disguised link comes out of what somebody typed."""
    emma, _ = await two_are_introduced(aurora)
    await emma.writes("5 <!channel> & <https://evil.example|your bank> <@U0RICHARD>")
    thanks = await emma.sees("Thank you, I have noted it.")
    sent = (await aurora.calls("chat.postMessage"))[-1]
    assert "<!channel>" not in str(sent.request)
    assert "<https" not in str(sent.request)
    assert "& " in thanks.text


@on_both
async def test_ten_thousand_characters_are_kept(aurora: Workspace, bot: Services) -> None:
    emma, _ = await two_are_introduced(aurora)
    await emma.writes("4 " + "a lot to say " * 800)
    thanks = await emma.sees("Thank you, I have noted it.")
    assert "4 out of 5" in thanks.text
    async with bot.db.write() as session:
        (row,) = (await session.exec(select(Feedback))).all()
    assert (row.learned or "").count("a lot to say") == 800


async def test_a_button_of_somebody_elses_pairing_does_nothing(
    aurora: Workspace, slack: Running
) -> None:
    """What a button carries is not trusted: Tyler sends Emma's click himself."""
    emma, _ = await two_are_introduced(aurora)
    tyler = aurora.person("Tyler")
    await joins(tyler)
    introduction = await introduced(emma)
    await _press_by_hand(slack, tyler.id, introduction.conversation, introduction.ts)
    await tyler.sees("an introduction that you are not part of")
    assert "You met" not in (await introduced(emma)).text


async def _press_by_hand(slack: Running, user: str, conversation: str, ts: str) -> None:
    """Send the click of "We met" as that user, whom Slack would not even show the message."""
    message = slack.world.message(conversation, ts)
    assert message is not None
    button = next(
        element
        for block in message.blocks
        if block["type"] == "actions"
        for element in block["elements"]
    )
    click = payloads.on_message(slack.world, user, message, action=button, state={})
    await slack.switchboard.wire.deliver(Kind.INTERACTION, click)


@on_both
async def test_an_event_delivered_three_times_takes_effect_once(aurora: Workspace) -> None:
    emma, _ = await two_are_introduced(aurora)
    await emma.writes("5, a good talk")
    await emma.sees("Thank you, I have noted it.")
    before = len(await emma.inbox())
    await aurora.repeats_event("message")
    await aurora.repeats_event("message")
    await emma.does_not_see("I have changed your answer")
    assert len(await emma.inbox()) == before


@pytest.mark.parametrize("word", ["status", "help", "menu"])
async def test_what_is_shown_for_an_event_is_shown_once(aurora: Workspace, word: str) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    before = len(await emma.inbox())
    await emma.writes(word)
    for _ in range(2):
        await aurora.repeats_event("message")
    await aurora.is_quiet()
    assert len(await emma.inbox()) == before + 2  # what she wrote, and one answer


async def test_feedback_on_a_round_that_has_closed_still_counts(
    aurora: Workspace, time_passes: TimePasses
) -> None:
    emma, _ = await two_are_introduced(aurora)
    await emma.types(f"{COMMAND} feedback")
    modal = await emma.modal()
    assert modal.title == "How did it go?"
    await time_passes(days=20)
    await emma.submits({"Did you meet?": "Yes", "Was it worth your time?": "3"})
    await emma.sees("That round is over, but your answer still counts.")


@on_both
async def test_pressing_twice_starts_one_round(aurora: Workspace) -> None:
    emma, _ = await two_are_introduced(aurora)
    chiara = aurora.person("Chiara")
    await runs_a_round(chiara)
    await chiara.sees("è appena partito", in_=BOT)
    assert sum(BEGINNING in each.text for each in await emma.messages()) == 1


async def test_we_met_pressed_twice_asks_once_how_it_was(aurora: Workspace, slack: Running) -> None:
    emma, _ = await two_are_introduced(aurora)
    introduction = await introduced(emma)
    place = emma.id, introduction.conversation, introduction.ts
    await asyncio.gather(_press_by_hand(slack, *place), _press_by_hand(slack, *place))
    await emma.sees("How did it go with")
    await aurora.is_quiet()
    assert await _times(emma, "How did it go with") == 1


async def test_a_round_run_by_a_double_press_is_told_once(
    aurora: Workspace, slack: Running
) -> None:
    """The second press is no reason to refuse one."""
    await two_join(aurora)
    chiara = aurora.person("Chiara")
    await runs_a_round(chiara)
    await _repeats_the_last_press(aurora, slack)
    await chiara.sees("Il giro è partito", in_=BOT)
    await chiara.does_not_see("è appena partito", in_=BOT)
    assert await _times(chiara, "Il giro è partito") == 1


async def test_a_form_to_join_that_is_sent_twice_is_answered_once(
    aurora: Workspace, slack: Running
) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    await _repeats_the_last_press(aurora, slack)
    await emma.does_not_see("Your profile is saved")
    assert await _times(emma, "You’re in") == 1


async def test_a_click_that_is_delivered_twice_opens_one_form(aurora: Workspace) -> None:
    """And nobody apologises beside it."""
    emma = aurora.person("Emma")
    await emma.types(COMMAND)
    await aurora.delivers_twice("interactive", times=1)
    await emma.presses("Join")
    await emma.does_not_see("Sorry")
    await emma.submits(joining())
    await emma.sees("You’re in")


async def test_a_form_that_comes_too_late_is_one_press_away(
    aurora: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    """By the same button, or after a command by the one that leads to it; in words of their own
    language, and without an apology."""
    await aurora.fails("views.open", status=200, error="expired_trigger_id", times=3)
    emma, chiara = aurora.person("Emma"), aurora.person("Chiara")
    await emma.types(COMMAND)
    await emma.presses("Join")
    await emma.sees("That took me too long")
    await emma.presses("Join", in_="That took me too long")
    await emma.sees("please press once more")
    await chiara.types(f"{COMMAND} iscriviti")
    await chiara.sees("Ci ho messo troppo")
    await chiara.presses("Iscriviti", in_="Ci ho messo troppo")
    assert await chiara.modal()
    assert not await _times(emma, "Sorry")
    assert not [each for each in caplog.records if each.levelno >= logging.ERROR]


async def _repeats_the_last_press(aurora: Workspace, slack: Running) -> None:
    """As Slack would send a second click of the same button, or of the button of a form."""
    pressed = [each.request for each in await aurora.deliveries() if "trigger_id" in each.request]
    await slack.switchboard.wire.deliver(Kind.INTERACTION, pressed[-1])


async def _times(person: Person, words: str) -> int:
    return sum(words in each.text for each in await person.inbox())


async def test_all_that_is_wrong_with_the_settings_is_told_at_once_each_by_its_field(
    aurora: Workspace,
) -> None:
    chiara = aurora.person("Chiara")
    await opens_the_settings(chiara)
    closed = "Giorni di chiusura"
    complaints = await chiara.tries_to_submit({"Fuso orario": "Mars/Olympus_Mons", closed: "31/2"})
    assert "Mars/Olympus_Mons" in complaints["Fuso orario"]
    assert "31/2" in complaints[closed]
    await chiara.submits({"Fuso orario": "Europe/London", closed: ""})
    await chiara.sees("Europe/London", in_=BOT)


async def test_somebody_whose_time_zone_does_not_exist_is_answered_and_lives_in_utc(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """It is still the 16th there, and already the 17th in Rome, where the programme is."""
    emma = aurora.person("Emma")
    await aurora.changes(emma, tz="Mars/Olympus")
    await joins(emma)
    await it_becomes("2026-12-16T23:30:00+00:00")
    await emma.types(f"{COMMAND} pause 2026-12-17")
    await emma.sees("You are paused")


async def test_who_has_joined_is_not_told_to_try_again_because_an_answer_failed(
    aurora: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    """What is stored is stored, whatever becomes of the word about it."""
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} join")
    await aurora.fails("chat.postMessage", status=200, error="internal_error")
    await emma.submits(joining(STARTING))
    apology = await emma.sees("nothing that you told me is lost", in_=BOT)
    assert "try again" not in apology.text
    assert "request failed" in caplog.text
    await emma.writes("status")
    await emma.sees("You are taking part", in_=BOT)
