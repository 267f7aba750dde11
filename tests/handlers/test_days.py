"""Days as people type them, in the languages there are."""

from datetime import date

import pytest

from bot.domain.closed_days import Span
from handlers.days import LONGEST, begins_like_one, read, read_return, read_span

WEDNESDAY = date(2026, 11, 25)
CHRISTMAS_EVE = date(2026, 12, 24)


@pytest.mark.parametrize(
    "typed",
    [
        "2026-12-24",
        " 2026-12-24 ",
        "24/12/2026",
        "24.12.2026",
        "24/12",
        "24 December",
        "until 24 December!",
        "December 24th, 2026",
        "the 24th of December",
        "Thursday 24 Dec",
        "24 dicembre",
        "fino al 24 dicembre",
        "Fino a giovedì 24 dicembre 2026.",
        "24 dic",
        "24/12/26",
        "24.12.26",
        "24º dicembre",
    ],
)
def test_a_day_is_understood(typed: str) -> None:
    assert read(typed, WEDNESDAY) == CHRISTMAS_EVE


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("fino a Natale", date(2026, 12, 25)),
        ("until Christmas", date(2026, 12, 25)),
        ("New Year’s Eve", date(2026, 12, 31)),
        ("fino a Capodanno", date(2027, 1, 1)),
        ("fino all’Epifania", date(2027, 1, 6)),
        ("after Epiphany", date(2027, 1, 7)),
        ("dopo le feste", date(2027, 1, 7)),
        ("until the holidays", date(2026, 12, 24)),
        ("fino a Pasqua", date(2027, 3, 28)),
        ("Good Friday", date(2027, 3, 26)),
        ("pasquetta", date(2027, 3, 29)),
        ("Ferragosto", date(2027, 8, 15)),
        ("Thanksgiving", date(2026, 11, 26)),
        ("metà gennaio", date(2027, 1, 15)),
        ("mid-January", date(2027, 1, 15)),
        ("the beginning of March", date(2027, 3, 1)),
        ("fine mese", date(2026, 12, 1)),
        ("the end of the month", date(2026, 12, 1)),
        ("fino a fine gennaio", date(2027, 2, 1)),
        ("metà mese", date(2026, 12, 15)),
        ("fino al mese prossimo", date(2026, 12, 1)),
        ("the end of next month", date(2027, 1, 1)),
        ("fine del mese prossimo", date(2027, 1, 1)),
        ("Christmas 2027", date(2027, 12, 25)),
        ("metà marzo 2028", date(2028, 3, 15)),
        ("mid February of never", None),
        ("dopo", None),
    ],
)
def test_a_day_has_other_names(typed: str, expected: date | None) -> None:
    """Feasts, parts of a month, and the day after one."""
    assert read(typed, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("today", "typed", "expected"),
    [
        (date(2026, 11, 30), "end of the month", date(2026, 12, 1)),
        (date(2026, 12, 25), "after Christmas", date(2026, 12, 26)),
        (date(2026, 12, 28), "after the holidays", date(2027, 1, 7)),
        (date(2026, 12, 28), "Christmas", date(2027, 12, 25)),
        (date(2026, 7, 1), "after the holidays", None),
        (date(2027, 4, 1), "Easter", date(2028, 4, 16)),
    ],
)
def test_such_a_day_is_the_next_one(today: date, typed: str, expected: date | None) -> None:
    """The holidays of summer are others, so whoever means those is asked."""
    assert read(typed, today) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tomorrow", date(2026, 11, 26)),
        ("dopodomani", date(2026, 11, 27)),
        ("until the day after tomorrow", date(2026, 11, 27)),
        ("fino al 1° marzo", date(2027, 3, 1)),
        ("today", WEDNESDAY),
        ("fino a oggi", WEDNESDAY),
        ("ieri", date(2026, 11, 24)),
        ("fino a domani", date(2026, 11, 26)),
        ("until Friday", date(2026, 11, 27)),
        ("fri", date(2026, 11, 27)),
        ("venerdì", date(2026, 11, 27)),
        ("fino a venerdi prossimo", date(2026, 11, 27)),
        ("next friday", date(2026, 11, 27)),
        ("Wednesday", date(2026, 12, 2)),
        ("next week", date(2026, 11, 30)),
        ("la settimana prossima", date(2026, 11, 30)),
        ("fino all’8 gennaio", date(2027, 1, 8)),
        ("5 January", date(2027, 1, 5)),
        ("until January", date(2027, 1, 1)),
        ("fino a marzo", date(2027, 3, 1)),
        ("24 mar", date(2027, 3, 24)),
        ("24", date(2026, 12, 24)),
        ("until the 27th", date(2026, 11, 27)),
        ("until the first of March", date(2027, 3, 1)),
        ("fino al primo marzo", date(2027, 3, 1)),
    ],
)
def test_the_next_one_is_meant_that_fits(typed: str, expected: date) -> None:
    assert read(typed, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("for two weeks", date(2026, 12, 9)),
        ("for 2 weeks.", date(2026, 12, 9)),
        ("two weeks", date(2026, 12, 9)),
        ("for a month", date(2026, 12, 25)),
        ("for the next 10 days", date(2026, 12, 5)),
        ("per due settimane", date(2026, 12, 9)),
        ("per un mese", date(2026, 12, 25)),
        ("per i prossimi tre giorni", date(2026, 11, 28)),
        ("di 3 gg", date(2026, 11, 28)),
        ("of three days", date(2026, 11, 28)),
        ("fino a lunedì", date(2026, 11, 30)),
    ],
)
def test_whoever_says_for_how_long_is_back_when_it_is_over(typed: str, expected: date) -> None:
    assert read_return(typed, WEDNESDAY) == expected
    assert begins_like_one(typed)


@pytest.mark.parametrize("typed", ["for ever", "for my holidays", "two", "for two", "per due"])
def test_how_long_is_a_number_with_its_unit(typed: str) -> None:
    assert read_return(typed, WEDNESDAY) is None


def test_for_how_long_is_no_day_that_is_closed() -> None:
    assert read_span("two weeks", WEDNESDAY) is None


def test_the_first_monday_of_a_month_is_not_its_first_day() -> None:
    """Better not understood than wrong."""
    assert read("primo lunedì di marzo", WEDNESDAY) is None


def test_a_day_with_its_year_may_have_passed() -> None:
    """To say so is not for the reader of words."""
    assert read("24 December 2025", WEDNESDAY) == date(2025, 12, 24)
    assert read("2025-12-24", WEDNESDAY) == date(2025, 12, 24)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "until",
        "please",
        "2026-02-30",
        "31/11/2026",
        "31 February",
        "31 febbraio",
        "31/2",
        "29/2/2027",
        "12/24/2026",
        "12/24",
        "24/12/026",
        "32 December",
        "10:00",
        "friday at 10:00",
        "24 December or so",
        "two weeks",
        "9" * 30 + " December",
        "²",
        "-1",
        "." * (LONGEST + 1),
    ],
)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read(typed, WEDNESDAY) is None


def test_who_says_until_begins_a_day() -> None:
    assert begins_like_one("until I am back")
    assert begins_like_one("fino a quando torno")
    assert begins_like_one("24 December")
    assert not begins_like_one("for thought was great")


def test_a_span_may_begin_today() -> None:
    assert read_span("today - tomorrow", WEDNESDAY) == Span(WEDNESDAY, date(2026, 11, 26))
    assert read_span("25/11", WEDNESDAY) == Span(WEDNESDAY, WEDNESDAY)
