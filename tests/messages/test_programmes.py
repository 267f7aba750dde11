"""Admins see the programme as a whole, and change its rhythm."""

from dataclasses import replace
from datetime import date, time

import pytest

from bot.domain.closed_days import Span
from bot.domain.numbers import Count
from bot.domain.programmes import Format, Rhythm
from bot.domain.rounds import Introduced
from bot.domain.sitting_out import SittingOutReason
from bot.domain.situation import Overview
from bot.messages import ids, panel, programmes
from handlers.parse import closed_days
from tests.messages.drawn import blocks_of, fields_of, labels_of, presses_of
from tests.messages.samples import PROGRAMME, newcomer, settings, situation

WEEKLY = replace(PROGRAMME, rhythm=Rhythm(0, time(10), "Europe/Rome"))


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


def test_without_an_overview_there_is_nothing_to_show() -> None:
    assert panel.panel_blocks(newcomer("en")) == ()


def test_the_settings_start_from_what_is_true_now() -> None:
    fields = fields_of(settings(replace(PROGRAMME, locale="it-IT"), "en"))
    chosen = {name: field.get("initial_option", {}).get("value") for name, field in fields.items()}
    assert chosen[ids.WEEKDAY] == "2"
    assert chosen[ids.EVERY_WEEKS] == "4"
    assert chosen[ids.SURPLUS] == "peers"
    assert chosen[ids.COOLDOWN] == "12"
    assert chosen[ids.LABELS] == "career-stages"
    assert chosen[ids.PROGRAMME_LANGUAGE] == "it"
    assert fields[ids.AT]["initial_time"] == "10:00"
    assert fields[ids.TIME_ZONE]["initial_value"] == "America/Argentina/ComodRivadavia"


@pytest.mark.parametrize(
    ("technique", "asked"),
    [
        (Format.COFFEE, {ids.SURPLUS}),
        (Format.INDIVIDUAL, {ids.MEETINGS, ids.SURPLUS}),
        (Format.GROUP, {ids.MOST_MENTORS, ids.MOST_MENTEES}),
    ],
)
def test_the_settings_ask_only_what_the_technique_needs(technique: Format, asked: set[str]) -> None:
    """And hear at once when another one is chosen."""
    drawn = settings(replace(PROGRAMME, format=technique), "en")
    of_some = {ids.MEETINGS, ids.MOST_MENTORS, ids.MOST_MENTEES, ids.SURPLUS}
    assert of_some & set(fields_of(drawn)) == asked
    told = [each["block_id"] for each in blocks_of(drawn) if each.get("dispatch_action")]
    assert told == [ids.FORMAT]


def test_days_are_offered_from_monday_in_the_reader_s_language() -> None:
    options = fields_of(settings(PROGRAMME, "it"))[ids.WEEKDAY]["options"]
    assert [(each["value"], each["text"]["text"]) for each in options][:2] == [
        *(("0", "Lunedì"), ("1", "Martedì"))
    ]


def test_a_number_of_rounds_that_nobody_offers_any_more_stays_as_it_is() -> None:
    field = fields_of(settings(replace(PROGRAMME, cooldown=9), "en"))[ids.COOLDOWN]
    assert field["initial_option"]["value"] == "9"
    assert [each["value"] for each in field["options"]] == ["4", "8", "9", "12", "26", "52"]


@pytest.mark.parametrize(
    ("locale", "offered"),
    [
        (
            "en",
            [
                "Those left over meet each other",
                "Those left over join others, as a third",
                "Those left over wait for the next round",
            ],
        ),
        (
            "it",
            [
                "Le persone in più si incontrano tra loro",
                "Le persone in più si aggiungono a una coppia",
                "Le persone in più aspettano il giro successivo",
            ],
        ),
    ],
)
def test_an_admin_chooses_what_becomes_of_those_left_over(locale: str, offered: list[str]) -> None:
    options = fields_of(settings(PROGRAMME, locale))[ids.SURPLUS]["options"]
    assert [each["text"]["text"] for each in options] == offered


@pytest.mark.parametrize(("locale", "name"), [("en", "Italy"), ("it", "Italia")])
def test_countries_are_offered_by_their_letters_in_the_reader_s_language(
    locale: str, name: str
) -> None:
    """No list is longer than Slack takes; the one that is set is chosen."""
    field = fields_of(settings(replace(PROGRAMME, country="IT"), locale))[ids.COUNTRY]
    groups = field["option_groups"]
    assert field["initial_option"]["text"]["text"] == name
    assert [group["label"]["text"] for group in groups][1:4] == ["A", "B", "C"]
    assert all(len(group["options"]) <= 100 for group in groups)
    assert len(groups) <= 100


def test_without_a_country_that_is_what_is_chosen() -> None:
    field = fields_of(settings(PROGRAMME, "en"))[ids.COUNTRY]
    assert field["initial_option"]["text"]["text"] == "Without public holidays"


def test_closed_days_stand_in_the_form_as_they_can_be_read_again() -> None:
    """Those that have passed do not."""
    spans = (
        Span(date(2026, 8, 15), date(2026, 8, 15)),
        Span(date(2026, 12, 7), date(2026, 12, 7)),
        Span(date(2026, 12, 24), date(2027, 1, 6)),
    )
    field = fields_of(settings(replace(PROGRAMME, closed_days=spans), "en"))[ids.CLOSED_DAYS]
    assert field["initial_value"] == "07/12/2026\n24/12/2026 - 06/01/2027"
    assert closed_days(field["initial_value"], date(2026, 11, 23)) == spans[1:]
