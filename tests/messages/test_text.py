"""Words in the reader's language, dates on the reader's walls, commands in any language."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.domain.commands import Command, understand
from bot.messages import text as texts
from bot.messages.catalogue import read_catalogues
from bot.messages.text import (
    city,
    clock,
    day,
    moment,
    nearest,
    shared_locale,
    text,
    vocabulary,
    weekday,
)
from tests.messages.drawn import caches

ROME = ZoneInfo("Europe/Rome")
TOKYO = ZoneInfo("Asia/Tokyo")
LATE_IN_ROME = datetime(2026, 11, 29, 23, 30, tzinfo=UTC)


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A third catalogue, with next to nothing in it."""
    with resources.as_file(resources.files("bot.messages") / "locales") as folder:
        shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / "de.ftl").write_text(
        "language-name = Deutsch\nbutton-join = Mitmachen\nwords-leave = aufhören\n"
        "date-day = EEEE, d. MMMM\n",
        "utf-8",
    )
    catalogues = read_catalogues(tmp_path)
    monkeypatch.setattr(texts, "_catalogues", lambda: catalogues)
    _forget()
    yield
    _forget()


def _forget() -> None:
    for cached in caches():
        cached.cache_clear()


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("it-IT", "Iscriviti"),
        ("it_CH", "Iscriviti"),
        ("it", "Iscriviti"),
        ("en-GB", "Join"),
        ("de-DE", "Join"),
        ("", "Join"),
    ],
)
def test_a_locale_is_read_in_its_language_or_in_english(locale: str, words: str) -> None:
    assert text("button-join", locale) == words


def test_a_key_that_no_language_has_is_an_error() -> None:
    with pytest.raises(KeyError, match="no-such-key"):
        text("no-such-key", "it")


def test_a_value_that_the_words_need_is_never_left_out() -> None:
    with pytest.raises(KeyError, match="next-round"):
        text("next-round", "it")


@pytest.mark.usefixtures("german")
def test_a_new_language_is_one_new_file() -> None:
    """Its words, its commands, its dates and its name are there, without a line of code."""
    assert texts.languages() == ("de", "en", "it")
    assert text("button-join", "de-AT") == "Mitmachen"
    assert understand("Aufhören!", vocabulary()).command is Command.LEAVE  # type: ignore[union-attr]  # else it fails as well
    assert day(date(2026, 11, 30), ROME, "de-DE") == "Montag, 30. November"
    assert weekday(0, "de") == "Montag"


@pytest.mark.usefixtures("german")
def test_what_a_new_language_lacks_is_said_in_english() -> None:
    assert text("button-leave", "de-DE") == "Leave"


def test_a_day_is_told_as_the_language_tells_it() -> None:
    assert day(date(2026, 11, 30), ROME, "en-GB") == "Monday 30 November"
    assert day(date(2026, 11, 30), ROME, "en") == "Monday 30 November"
    assert day(date(2026, 11, 30), ROME, "it-IT") == "lunedì 30 novembre"


def test_the_day_of_an_instant_is_the_one_on_the_reader_s_wall() -> None:
    assert day(LATE_IN_ROME, ROME, "it") == "lunedì 30 novembre"
    assert day(LATE_IN_ROME, UTC, "it") == "domenica 29 novembre"


def test_a_moment_is_told_on_the_reader_s_wall() -> None:
    assert moment(LATE_IN_ROME, ROME, "it-IT") == "lunedì 30 novembre alle 00:30"
    assert moment(LATE_IN_ROME, TOKYO, "en-GB") == "Monday 30 November at 08:30"


@pytest.mark.parametrize(
    ("time_zone", "name"),
    [("Europe/Rome", "Roma"), ("America/New_York", "New York"), ("UTC", "UTC")],
)
def test_a_city_has_the_name_that_the_language_gives_it(time_zone: str, name: str) -> None:
    assert city(time_zone, "it-IT") == name


def test_an_american_reads_dates_as_americans_write_them() -> None:
    """The region of the locale counts, not the catalogue's language alone."""
    assert day(date(2026, 11, 30), ROME, "en-US") == "Monday, November 30"
    four_in_new_york = datetime(2026, 11, 30, 9, tzinfo=UTC)
    assert moment(four_in_new_york, ZoneInfo("America/New_York"), "en-US") == (
        "Monday, November 30 at 4:00 AM"
    )
    assert clock(time(16, 30), "en-US") == "4:30 PM"


def test_a_time_of_day_has_two_digits_for_the_hour() -> None:
    assert clock(time(9, 5), "it") == "09:05"


@pytest.mark.parametrize(
    ("locales", "expected"),
    [
        (("it-IT", "it-CH"), "it"),
        (("it-IT", "en-US"), "programme's"),
        (("en-US", "de-DE"), "en"),
        ((), "programme's"),
    ],
)
def test_people_are_written_to_in_the_language_they_share(
    locales: tuple[str, ...], expected: str
) -> None:
    assert shared_locale(locales, "programme's") == expected


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("iscriviti", Command.JOIN),
        ("Entra", Command.JOIN),
        ("join", Command.JOIN),
        ("esci", Command.LEAVE),
        ("lascia", Command.LEAVE),
        ("PAUSA", Command.PAUSE),
        ("riprendi", Command.RESUME),
        ("profilo", Command.PROFILE),
        ("stato", Command.STATUS),
        ("riscontro", Command.FEEDBACK),
        ("gestione", Command.ADMIN),
        ("amministra", Command.ADMIN),
        ("aiuto", Command.HELP),
        ("menù", Command.MENU),
    ],
)
def test_commands_are_understood_in_every_language(typed: str, command: Command) -> None:
    request = understand(typed, vocabulary())
    assert request is not None
    assert request.command is command


@pytest.mark.parametrize(
    ("typed", "locale", "expected"),
    [
        ("joim", "en", "join"),
        ("iscriviri", "it", "iscriviti"),
        ("PAUS", "it", "pausa"),
        ("paus", "en", "pause"),
        ("profil", "it", "profilo"),
        ("profil", "en", "profile"),
        ("pro", "en", "profile"),
        ("pro", "it", "profilo"),
        ("feed", "it", "feedback"),
    ],
)
def test_the_nearest_word_is_the_reader_s_own_where_two_are_as_near(
    typed: str, locale: str, expected: str
) -> None:
    assert nearest(typed, locale)[0] == expected


@pytest.mark.parametrize("typed", ["", "bicycle", "5", "grazie", "si"])
def test_what_is_near_to_nothing_has_no_nearest_word(typed: str) -> None:
    assert nearest(typed, "en") == ()


def test_two_commands_that_are_near_are_both_guessed() -> None:
    """Never one command by two of its words."""
    assert nearest("pro", "en") == ("profile",)
    assert nearest("resume", "en") == ("resume",)
    assert nearest("paus", "en") == ("pause", "unpause")
