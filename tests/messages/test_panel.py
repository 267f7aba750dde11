"""Admins see a programme as a whole, its rhythm, a round that is under way, and several at once."""

from dataclasses import replace
from datetime import time

import pytest

from bot.domain.numbers import Count
from bot.domain.programmes import MOST_PROGRAMMES, Rhythm
from bot.domain.rounds import Introduced
from bot.domain.sitting_out import SittingOutReason
from bot.domain.situation import Introducing, Overview
from bot.messages import ids, panel, programmes
from tests.messages.drawn import labels_of, presses_of
from tests.messages.samples import (
    PROGRAMME,
    SEVERAL,
    in_several,
    newcomer,
    panel_of_a_round,
    situation,
)

WEEKLY = replace(PROGRAMME, rhythm=Rhythm(0, time(10), "Europe/Rome"))


@pytest.mark.parametrize(
    ("minutes", "english", "italian"),
    [
        (1, "about 1 minute left", "ancora 1 minuto circa"),
        (14, "about 14 minutes left", "ancora 14 minuti circa"),
        (91, "about 2 hours left", "ancora 2 ore circa"),
        (3_661, "about 3 days left", "ancora 3 giorni circa"),
    ],
)
def test_how_long_it_goes_on_is_told_as_one_would_say_it(
    minutes: int, english: str, italian: str
) -> None:
    progress = Introducing(312, Count(5, 1_200), minutes)
    for locale, words in (("en-GB", english), ("it-IT", italian)):
        assert words in str(
            [block.to_dict() for block in panel_of_a_round(progress, locale).blocks]
        )


def test_the_panel_of_several_programmes_has_one_line_for_each() -> None:
    """With its state; what can be done about it is behind the button beside it."""
    drawn = panel.panel(in_several("en"))
    lines = [line for line in drawn.text.splitlines() if " · " in line]
    assert len(lines) == MOST_PROGRAMMES
    assert all(line.endswith("I am introducing people right now.") for line in lines)
    opens = [value for action, value in presses_of(drawn) if action == ids.OPEN_PROGRAMME]
    assert opens == [str(each.id) for each in SEVERAL]
    assert ids.RUN_ROUND not in {action for action, _ in presses_of(drawn)}


def test_one_of_several_is_opened_with_all_that_can_be_done_about_it() -> None:
    presses = presses_of(panel.of_programme(SEVERAL[1], in_several("en")))
    its = {action for action, value in presses if value == str(SEVERAL[1].id)}
    assert its == {
        *(ids.RUN_ROUND, ids.STOP_ROUND, ids.PREVIEW, ids.SETTINGS),
        *(ids.PAUSE_PROGRAMME, ids.END_PROGRAMME),
    }
    assert (ids.ALL_PROGRAMMES, None) in presses


def test_the_panel_says_as_long_as_nobody_gets_the_numbers() -> None:
    """Also where only one of several programmes has no organiser."""
    told = replace(PROGRAMME, organiser="U1")
    some = [(replace(each, organiser="U1"), whole) for each, whole in in_several("en").overviews]
    words = "nobody gets my summary"
    for seen, is_said in (
        (situation("en"), True),
        (situation("en", programme=told), False),
        (in_several("en"), True),
        (in_several("en", overviews=tuple(some)), False),
        (in_several("en", overviews=(in_several("en").overviews[0], *some[1:])), True),
    ):
        drawn = [block.to_dict() for block in panel.panel(seen).blocks]
        assert (words in str(drawn)) is is_said


@pytest.mark.parametrize(
    ("locale", "labels"),
    [
        (
            "en",
            [
                "Run a round now",
                "Preview",
                "Post a prompt",
                "Invite to a channel",
                "Conversation starters",
                "Settings",
                "Add a programme",
            ],
        ),
        (
            "it",
            [
                "Avvia un giro adesso",
                "Anteprima",
                "Pubblica uno spunto",
                "Invita in un canale",
                "Spunti di conversazione",
                "Impostazioni",
                "Aggiungi un programma",
            ],
        ),
    ],
)
def test_the_panel_s_buttons_have_their_fixed_labels(locale: str, labels: list[str]) -> None:
    assert labels_of(panel.panel(situation(locale))) == labels


def test_each_of_the_panel_s_buttons_does_what_it_says() -> None:
    presses = [action for action, _ in presses_of(panel.panel(situation("en")))]
    assert presses == [
        ids.RUN_ROUND,
        ids.PREVIEW,
        ids.POST_PROMPT,
        ids.INVITE,
        ids.STARTERS,
        ids.SETTINGS,
        ids.ADD_PROGRAMME,
    ]


def test_the_panel_shows_numbers_only_of_enough_people() -> None:
    overview = Overview(Count(5, 12), Count(5, None), None)
    words = panel.panel(situation("en", overview=overview)).text
    assert "Taking part: 12 people." in words
    assert "Ready for an introduction: fewer than 5 people." in words
    overview = replace(overview, waiting=Count(5, None, is_most=True))
    words = panel.panel(situation("en", overview=overview)).text
    assert "Ready for an introduction: most of them, if not all." in words
    overview = replace(overview, waiting=None)
    assert "Ready for" not in panel.panel(situation("en", overview=overview)).text


def test_the_panel_says_for_how_long_a_missed_round_is_caught_up_with() -> None:
    assert "I catch up with it within 24 hours" in panel.panel(situation("en")).text
    assert "lo recupero entro 24 ore" in panel.panel(situation("it")).text


def test_the_panel_says_that_a_round_would_take_the_place_of_one_that_is_under_way() -> None:
    overview = Overview(Count(5, 12), Count(5, 12), None, replaces=Introduced.SOMEBODY)
    words = panel.panel(situation("en", overview=overview)).text
    assert "when it begins. It would take the place of the one that is under way." in words
    overview = replace(overview, replaces=Introduced.NOBODY)
    words = panel.panel(situation("en", overview=overview)).text
    assert "in which nobody has been introduced yet" in words


def test_the_panel_says_what_a_round_lacks() -> None:
    overview = Overview(Count(5, 12), Count(5, 12), SittingOutReason.ONE_GENERATION)
    words = panel.panel(situation("en", overview=overview)).text
    assert "would introduce nobody. Everybody taking part has chosen the same" in words
    assert "A round can start" not in words


def test_without_an_overview_there_is_nothing_to_show() -> None:
    assert panel.panel_blocks(newcomer("en")) == ()


@pytest.mark.parametrize(
    ("weeks", "locale", "words"),
    [
        (1, "en", "Every Monday at 10:00 (Europe/Rome time)."),
        (2, "en", "Every 2 weeks on Monday at 10:00 (Europe/Rome time)."),
        (1, "it", "Ogni lunedì alle 10:00 (fuso orario Europe/Rome)."),
        (3, "it", "Ogni 3 settimane, di lunedì alle 10:00 (fuso orario Europe/Rome)."),
    ],
)
def test_the_rhythm_is_told_in_words(weeks: int, locale: str, words: str) -> None:
    rhythm = replace(WEEKLY.rhythm, every_weeks=weeks)
    here = situation(locale, programme=replace(WEEKLY, rhythm=rhythm))
    assert words in programmes.settings_saved(here).text
    assert words in panel.panel(here).text
