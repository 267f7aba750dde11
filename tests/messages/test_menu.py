"""The menu fits who asks, and what is not understood leads somewhere."""

from dataclasses import replace
from datetime import time

import pytest

from bot.domain.commands import Command
from bot.domain.errors import (
    AdminsOnly,
    DateNotAhead,
    InvalidDate,
    InvalidTimeZone,
    MentoringError,
    NotAMember,
)
from bot.domain.feedback import Feedback
from bot.domain.programmes import Rhythm
from bot.messages import ids, menu
from bot.messages.text import Message, languages, words_for
from tests.messages.drawn import labels_of, presses_of
from tests.messages.samples import (
    PROGRAMME,
    gone,
    met,
    newcomer,
    pairing,
    paused,
    situation,
    who_sits_out,
)

MOST_LINES = 15


def actions_of(drawn: Message) -> list[str]:
    return [action for action, _ in presses_of(drawn)]


def test_a_newcomer_hears_what_this_is_and_can_join() -> None:
    drawn = menu.menu(newcomer("en-US"))
    assert "half an hour" in drawn.text
    assert actions_of(drawn) == [ids.JOIN]


def test_a_member_finds_their_pairing_and_what_they_can_do() -> None:
    drawn = menu.menu(situation("en-US", pairing=pairing(), feedback=None))
    assert "<@U0000000002>: you show, they learn" in drawn.text
    assert actions_of(drawn) == [
        *(ids.MET, ids.SUGGEST_TIMES, ids.GIVE_FEEDBACK, ids.NO_TIME, ids.REMATCH),
        *(ids.STATUS, ids.ASK, ids.PROFILE, ids.PAUSE, ids.LEAVE, ids.ADMIN_PANEL),
    ]


def test_who_has_met_is_only_asked_how_it_was() -> None:
    drawn = menu.menu(situation("en-US", pairing=met(pairing()), feedback=None))
    assert ids.MET not in actions_of(drawn)
    assert "Say how it went" in labels_of(drawn)


def test_who_only_pressed_we_met_has_not_told_how_it_was() -> None:
    drawn = menu.menu(situation("en-US", pairing=met(pairing()), feedback=Feedback(met=True)))
    assert "Say how it went" in labels_of(drawn)
    assert "Change my answer" not in labels_of(drawn)


def test_who_told_how_it_was_can_change_it() -> None:
    told = Feedback(met=True, rating=5)
    drawn = menu.menu(situation("en-US", pairing=met(pairing()), feedback=told))
    assert "Change my answer" in labels_of(drawn)


def test_who_is_paused_is_not_told_of_a_round_without_them() -> None:
    assert "Next round" not in menu.menu(paused("en-US")).text
    assert "Next round" in menu.menu(situation("en-US")).text


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en-US", "Next round: Monday, November 30 at 9:00 AM."),
        ("it-IT", "Prossimo giro: lunedì 30 novembre alle 09:00."),
    ],
)
def test_whoever_lives_elsewhere_reads_when_it_comes_to_them(locale: str, words: str) -> None:
    """And not the programme's hour, which is in the middle of their night."""
    weekly = replace(PROGRAMME, rhythm=Rhythm(0, time(10), "Europe/Rome"))
    here = situation(locale, programme=weekly)
    far = replace(here, user=replace(here.user, time_zone="America/Los_Angeles"))
    assert words in menu.menu(far).text


def test_who_is_paused_sees_the_day_of_return_and_can_come_back() -> None:
    drawn = menu.menu(paused("en-GB"))
    assert "back on Thursday 7 January" in drawn.text
    assert ids.RESUME in actions_of(drawn)
    assert ids.PAUSE not in actions_of(drawn)


def test_who_sits_out_sees_why() -> None:
    drawn = menu.menu(who_sits_out("en-US"))
    assert "Everybody at another stage of working life" in drawn.text
    assert ids.MET not in actions_of(drawn)


def test_who_left_is_welcome_back() -> None:
    drawn = menu.menu(gone("en-US"))
    assert "You have taken part before" in drawn.text
    assert ids.JOIN in actions_of(drawn)


@pytest.mark.parametrize(
    ("kind", "reason"), [("is_guest", "Guest accounts"), ("is_outsider", "another one")]
)
def test_who_cannot_join_hears_why_and_sees_no_button_for_it(kind: str, reason: str) -> None:
    drawn = menu.menu(newcomer("en-US", **{kind: True}))
    assert reason in drawn.text
    assert ids.JOIN not in actions_of(drawn)


def test_only_admins_see_the_admin_button() -> None:
    assert ids.ADMIN_PANEL in actions_of(menu.menu(newcomer("en", is_admin=True)))
    assert ids.ADMIN_PANEL not in actions_of(menu.menu(newcomer("en")))


def test_help_lists_every_command_in_the_reader_s_language() -> None:
    words = menu.help_(situation("it-IT")).text
    for command in Command:
        if command is not Command.HELP:
            assert f"`{words_for(command, 'it')[0]}`" in words


def test_help_fits_on_the_screen_of_a_phone() -> None:
    """About as many lines as that, of which the longest take two."""
    for locale in languages():
        assert len(menu.help_(newcomer(locale)).text.splitlines()) <= MOST_LINES


def test_who_is_no_admin_hears_nothing_of_what_only_admins_can_do() -> None:
    assert "admin" not in menu.help_(newcomer("en")).text


def test_a_guess_is_told_in_the_reader_s_language() -> None:
    assert "leave?" in menu.not_understood([Command.LEAVE], "cancelami", "en").text


def test_of_two_guesses_either_is_one_press_away() -> None:
    drawn = menu.not_understood([Command.RESUME, Command.PAUSE], "ripresa", "it-IT")
    assert "ripresa" in drawn.text
    assert "riprendi o pausa?" in drawn.text
    assert actions_of(drawn) == [ids.RESUME, ids.PAUSE]


def test_what_is_near_to_nothing_leads_to_what_works() -> None:
    assert actions_of(menu.not_understood([], "xyz", "en")) == [ids.HELP, ids.MENU]


def test_an_apology_carries_the_reference_of_the_log() -> None:
    assert "`a1b2c3`" in menu.sorry("a1b2c3", "en").text


def test_who_is_no_member_yet_can_join_right_there() -> None:
    assert actions_of(menu.error(NotAMember(), "it")) == [ids.JOIN]
    assert actions_of(menu.error(AdminsOnly(), "it")) == []


@pytest.mark.parametrize("error", [InvalidDate(), DateNotAhead()])
def test_who_gave_no_day_to_come_can_choose_one(error: MentoringError) -> None:
    assert actions_of(menu.error(error, "it")) == [ids.PAUSE]


def test_an_error_tells_the_value_it_is_about_without_its_markup() -> None:
    sentence = menu.error_sentence(InvalidTimeZone(name="<!here>Rome"), "en")
    assert "“&lt;!here&gt;Rome”" in sentence


def test_a_refused_form_shows_the_reason_and_nothing_to_send() -> None:
    drawn = menu.error_modal(NotAMember(), "en").to_dict()
    assert "joining takes a minute" in drawn["blocks"][0]["text"]["text"]
    assert "submit" not in drawn


def test_an_error_by_a_field_shows_what_was_typed_as_it_is() -> None:
    """There nothing is markup, and an escape would be seen."""
    assert "“<Mars> & co”" in menu.error_by_field(InvalidTimeZone(name="<Mars> & co"), "en")
