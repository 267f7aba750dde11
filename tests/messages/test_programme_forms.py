"""Admins change how a programme goes on."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.closed_days import Span
from bot.domain.programmes import Format
from bot.messages import ids
from handlers.programme_forms import closed_days
from tests.messages.drawn import blocks_of, fields_of
from tests.messages.samples import PROGRAMME, settings


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
