"""Joining, changing one's mind, pausing, leaving: by command, button, message and Home tab."""

import pytest

from sandbox.client import Workspace
from tests.journeys.steps import (
    BEGINNING,
    BOT,
    COMMAND,
    LEADING,
    RULES,
    STAGE,
    STARTING,
    ItBecomes,
    joining,
    joins,
    runs_a_round,
    tells_that_they_met,
    two_are_introduced,
    two_join,
)

NOBODY_ORGANISES = "nessuno riceve il mio riepilogo"


async def test_a_newcomer_joins_from_the_menu(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await emma.types(COMMAND)
    await emma.presses("Join")
    await emma.submits(joining())
    await emma.sees("You’re in")
    await emma.types(COMMAND)
    await emma.sees("You are taking part.")


async def test_the_home_tab_is_useful_before_and_after_joining(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await emma.opens_home()
    await emma.presses("Join", in_="home")
    await emma.submits(joining())
    await emma.sees("You are taking part.", in_="home")
    await emma.presses("Leave", in_="home")
    await emma.presses("Join", in_="home")
    assert (await emma.modal()).title == "Join Reverse Mentor"


async def test_words_in_the_dm_do_what_the_command_does(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await emma.writes("join")
    await emma.presses("Join", in_="To take part")
    await emma.submits(joining())
    await emma.writes("Status")
    await emma.sees("You are taking part.", in_=BOT)
    await emma.writes("leave")
    await emma.sees("You have left", in_=BOT)


async def test_a_newcomer_s_no_gets_a_kind_line_and_a_yes_the_button(aurora: Workspace) -> None:
    """Neither gets what this is once more; whoever has joined hears that they are in."""
    emma, giulia = aurora.person("Emma"), aurora.person("Giulia")
    await emma.writes("not interested")
    await emma.sees("That’s perfectly fine", in_=BOT)
    await giulia.writes("no grazie")
    await giulia.sees("Va benissimo, grazie di avermelo detto", in_=BOT)
    await giulia.writes("va bene")
    assert "| Iscriviti" in str(await giulia.sees("Per partecipare, premi il pulsante", in_=BOT))
    await emma.writes("ok I'm in")
    await emma.presses("Join", in_=await emma.sees("To take part, press the button", in_=BOT))
    for person in (emma, giulia):
        await person.does_not_see("I introduce you to a colleague")
        await person.does_not_see("Ti presento una persona")
    await emma.submits(joining())
    await emma.sees("You’re in")
    await emma.writes("join")
    shown = await emma.sees("You are taking part.", in_=BOT)
    assert "| Profile" in str(shown)


async def test_words_after_a_mention_are_answered_for_their_writer_only(aurora: Workspace) -> None:
    emma, richard = aurora.person("Emma"), aurora.person("Richard")
    await emma.invites_app("#random")
    await emma.mentions_app("help", in_="#random")
    answer = await emma.sees("What you can ask me")
    assert answer.ephemeral
    await richard.does_not_see("What you can ask me")


async def test_who_says_hello_gets_the_menu(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await emma.writes("ciao!")
    await emma.sees("I introduce you to a colleague")


async def test_who_has_never_joined_hears_kind_words_and_what_this_is(aurora: Workspace) -> None:
    """Nobody who has lost somebody is told to join first."""
    emma = aurora.person("Emma")
    await emma.writes("my dad died last week, so maybe later")
    sorry = await emma.sees("I’m so sorry. Nothing here is urgent")
    assert "Join first" not in sorry.text
    assert "| Join" in str(sorry)
    await emma.writes("I have five minutes, what do you need from me")
    about = await emma.sees("I introduce you to a colleague", in_=BOT)
    assert "| Join" in str(about)


async def test_thanks_get_a_kind_word(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await emma.writes("Thank you!")
    await emma.sees("Any time")


@pytest.mark.parametrize("wish", ["I want to leave", "please stop sending me these messages!"])
async def test_who_writes_as_if_they_wanted_to_stop_is_asked(aurora: Workspace, wish: str) -> None:
    """Never taken for feedback, and one press away from being done."""
    emma, _ = await two_are_introduced(aurora)
    await emma.writes(wish)
    await emma.sees("I have noted nothing about your meeting")
    await emma.presses("Leave")
    await emma.sees("You have left")


async def test_whoever_has_left_is_not_named_as_somebody_to_meet(aurora: Workspace) -> None:
    """How it went can be told all the same: they may have met before. So it can by who has left
    since they were asked."""
    emma, richard = await two_are_introduced(aurora)
    await richard.writes("leave")
    await emma.sees("is no longer part")
    await emma.types(f"{COMMAND} status")
    await emma.sees("is no longer part of the introduction")
    await tells_that_they_met(emma)
    await emma.writes("leave")
    await emma.sees("You have left", in_=BOT)
    await emma.writes("no")
    await emma.sees("Which meeting is this about?", in_=BOT)


@pytest.mark.parametrize("wish", ["stop using Excel", "leave please", "disiscrivimi"])
async def test_nobody_leaves_by_more_than_the_word(aurora: Workspace, wish: str) -> None:
    """They are asked; and who was never introduced hears of no meeting."""
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.types(f"{COMMAND} {wish}")
    asked = await emma.sees("Would you like to stop taking part?")
    assert "your meeting" not in asked.text
    await emma.writes(wish)
    await emma.sees("Would you like to stop taking part?", in_=BOT)
    await emma.types(f"{COMMAND} status")
    await emma.sees("You are taking part.")


@pytest.mark.parametrize(
    "line", ["Stop using Excel", "Pause before answering", "help others more often", "leave room"]
)
async def test_a_line_that_begins_like_a_command_answers_the_question(
    aurora: Workspace, line: str
) -> None:
    emma, _ = await two_are_introduced(aurora)
    await tells_that_they_met(emma)
    await emma.writes(line)
    thanks = await emma.sees("Thank you, I have noted it.")
    assert line in thanks.text


async def test_a_line_that_begins_like_a_command_and_is_no_answer_asks(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.writes("pause before answering")
    await emma.sees("Until when?")
    await emma.writes("help others more often")
    await emma.sees("What you can ask me")


async def test_a_pause_politely_asked_for_opens_the_calendar(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.types(f"{COMMAND} pause please")
    await emma.submits({"I am back on": "2028-01-05"})
    await emma.sees("You are paused")


async def test_whoever_wants_to_pause_until_today_hears_that_it_must_lie_ahead(
    aurora: Workspace,
) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.writes("pause until today")
    await emma.sees("Please choose a day after today.")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("thanks Richard", "Any time"),
        ("hello there", "I introduce you to a colleague"),
        ("disiscrivimi", "You aren’t signed up for anything"),
    ],
)
async def test_a_command_and_a_mention_understand_what_the_dm_does(
    aurora: Workspace, typed: str, answer: str
) -> None:
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} {typed}")
    await emma.sees(answer)
    await emma.invites_app("#random")
    await emma.mentions_app(typed, in_="#random")
    await emma.sees(answer, in_="#random")


async def test_who_resumes_without_a_pause_is_told(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.writes("resume")
    await emma.sees("You were not paused")


async def test_a_pause_into_another_year_says_the_year(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.writes("pause 2028-01-05")
    await emma.sees("Wednesday 5 January 2028")
    await emma.writes("ciao, sono tornata!")
    await emma.sees("Welcome back")
    await emma.writes("pause 9999-12-31")
    await emma.sees("more than two years away")


async def test_a_profile_is_shown_as_it_was_left(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await joins(emma, STARTING, shows=["Short video", "Accessibility"])
    await emma.types(f"{COMMAND} profile")
    modal = await emma.modal()
    assert RULES not in modal.text
    shown = modal.values["can_show"]["value"]["selected_options"]
    assert {each["text"]["text"] for each in shown} == {"Short video", "Accessibility"}
    await emma.submits({STAGE: LEADING})
    await emma.sees("Your profile is saved")


async def test_somebody_who_chose_italian_is_written_to_in_italian(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} join")
    await emma.submits({**joining(), "Language of the messages I get": "Italiano"})
    await emma.sees("Profilo", in_=BOT)
    await emma.types(f"{COMMAND} stato")
    await emma.presses("Esci")


async def test_a_new_language_in_slack_is_followed(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    await aurora.changes(emma, locale="it-IT")
    await emma.does_not_see("Fai parte")
    await emma.types(f"{COMMAND} help")
    await emma.sees("riprendi")


async def test_a_pause_ends_by_itself(aurora: Workspace, it_becomes: ItBecomes) -> None:
    await it_becomes("2026-11-26T09:00:00+00:00")
    emma, richard = await two_join(aurora)
    chiara = aurora.person("Chiara")
    await emma.types(f"{COMMAND} pause")
    await emma.submits({"I am back on": "2026-12-01"})
    await emma.sees("back on Tuesday 1 December")
    await runs_a_round(chiara)
    await richard.sees("Nobody else is taking part at the moment.")
    await emma.does_not_see(BEGINNING)
    await it_becomes("2026-12-01T09:00:00+00:00")
    await runs_a_round(chiara)
    await emma.sees(BEGINNING)


async def test_a_pause_can_be_typed_and_ended_at_once(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    await it_becomes("2026-11-26T09:00:00+00:00")
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.types(f"{COMMAND} pause 2026-12-24")
    await emma.sees("back on Thursday 24 December")
    await emma.writes("resume")
    await emma.sees("Welcome back.")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("pause soon", "I can’t read this date"), ("pause 2026-01-01", "a day after today")],
)
async def test_a_date_that_cannot_be_is_refused(aurora: Workspace, typed: str, answer: str) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.types(f"{COMMAND} {typed}")
    await emma.sees(answer)


async def test_a_pause_that_ends_today_is_refused_by_its_field(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.types(f"{COMMAND} pause")
    complaints = await emma.tries_to_submit({"I am back on": "2020-01-01"})
    assert complaints == {"I am back on": "Please choose a day after today."}


async def test_who_left_comes_back_with_the_rules_and_the_old_topics(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await joins(emma, shows=["Short video"])
    await emma.types(f"{COMMAND} leave")
    await emma.presses("Join", in_="You have left")
    modal = await emma.modal()
    assert "Short video" in str(modal.values)
    await emma.submits({RULES: ["I accept the ground rules"]})
    await emma.types(f"{COMMAND} status")
    await emma.sees("You are taking part.")


async def test_a_deactivated_account_has_left(aurora: Workspace) -> None:
    emma, richard = await two_join(aurora)
    await aurora.changes(emma, deleted=True)
    await aurora.is_quiet()
    await runs_a_round(aurora.person("Chiara"))
    await richard.sees("Nobody else is taking part at the moment.")


async def test_an_admin_whose_account_is_deactivated_organises_nothing_any_more(
    aurora: Workspace,
) -> None:
    """The next who does something as an admin gets the numbers."""
    chiara, lorenzo = aurora.person("Chiara"), aurora.person("Lorenzo")
    await aurora.changes(lorenzo, is_admin=True)
    await runs_a_round(chiara)
    await lorenzo.types(f"{COMMAND} admin")
    panel = await lorenzo.sees("Gestione")
    assert NOBODY_ORGANISES not in panel.text
    await aurora.changes(chiara, deleted=True)
    await aurora.is_quiet()
    await lorenzo.types(f"{COMMAND} admin")
    await lorenzo.sees(NOBODY_ORGANISES)


async def test_whoever_stops_for_two_weeks_is_paused_and_does_not_leave(
    aurora: Workspace,
) -> None:
    """In either language, and by command, too."""
    emma = aurora.person("Emma")
    await joins(emma, STARTING)
    await emma.writes("stop for two weeks")
    await emma.sees("You are paused and back on")
    sabine = aurora.person("Sabine")
    await joins(sabine, LEADING)
    await sabine.types(f"{COMMAND} pausa per un mese")
    await sabine.sees("You are paused and back on")


async def test_what_somebody_says_of_their_pause_is_heard_while_they_have_one(
    aurora: Workspace,
) -> None:
    """More of it is counted from its end; who seems to be back is asked. Else it says something
    else, and pauses nobody."""
    emma = aurora.person("Emma")
    await joins(emma, STARTING)
    await emma.writes("another month please")
    await emma.sees("I didn’t understand", in_=BOT)
    await emma.writes("pause until 15 January")
    await emma.sees("back on Friday 15 January 2027", in_=BOT)
    await emma.writes("another month please")
    await emma.sees("back on Monday 15 February 2027", in_=BOT)
    await emma.types(f"{COMMAND} start again from 20 January")
    await emma.sees("back on Wednesday 20 January 2027")
    await emma.writes("I'm better now")
    await emma.presses("Resume", in_=await emma.sees("Would you like to come back now?", in_=BOT))
    await emma.sees("Welcome back")
    await emma.writes("back in 2")
    await emma.sees("please tell me until when", in_=BOT)


async def test_a_pause_can_be_typed_as_one_says_it(aurora: Workspace) -> None:
    """In the DM and by mention, also with a meeting to tell about; what is no day gets a button."""
    emma, _ = await two_are_introduced(aurora)
    await emma.writes("pause until friday")
    await emma.sees("You are paused and back on Friday")
    await emma.writes("pausa fino al 24 dicembre 2027")
    await emma.sees("24 December")
    await emma.mentions_app("pause until the cows come home", in_="#reverse-mentoring")
    await emma.sees("I can’t read this date")
    await emma.presses("Pause", in_="I can’t read this date")
    assert (await emma.modal()).title == "Take a break"


async def test_unease_and_the_words_of_a_button_are_no_answer(aurora: Workspace) -> None:
    """Not even while how it was is being asked."""
    emma, _ = await two_are_introduced(aurora)
    await tells_that_they_met(emma)
    await emma.writes("I'm afraid of saying something wrong")
    await emma.sees("nothing to get wrong")
    await emma.mentions_app("who will see this?", in_=BOT)
    await emma.sees("are shown to nobody with your name")
    await emma.writes("what should I show him?")
    idea = await emma.sees("You don’t have to be an expert", in_=BOT)
    assert BEGINNING in idea.text
    await emma.writes("Say how it went")
    answers = [each for each in await emma.messages() if "I have noted it" in each.text]
    assert answers == []
    await emma.writes("4, but I want to leave the programme")
    kept = await emma.sees("I have noted it")
    assert "Would you like to stop taking part?" in kept.text
    await emma.writes("he scares me, I want to leave")
    await emma.sees("I’m sorry to hear that")
    await emma.presses("Leave", in_=await emma.sees("Would you like to stop taking part?"))
    await emma.sees("You have left")
