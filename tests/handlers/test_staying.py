"""What people answer to "Are you still in?"."""

from datetime import date
from functools import partial

import pytest

from bot.messages import text as catalogues
from bot.messages.text import languages
from handlers import staying
from tests.handlers.growth import LIKE_ANY, effort

A_WEDNESDAY = date(2026, 11, 25)
JANUARY = date(2027, 1, 1)


@pytest.mark.parametrize(
    "typed",
    [
        *("no, ho avuto un lutto", "no, had a loss in the family", "nn piu grazie"),
        *("no grazie troppo lavoro", "no thanks, too busy", "no, sono incinta", "nope - new job"),
        *("no my mum is ill", "no mia mamma è malata", "no pausa", "No. I was made redundant"),
    ],
)
def test_a_no_may_have_a_reason(typed: str) -> None:
    assert staying.still_in(typed) is False


@pytest.mark.parametrize(
    "typed",
    [
        *("no, we didn’t meet", "no, non ci siamo visti", "no, not yet", "no, non ancora"),
        *("no, 2", "no complaints", "no worries, all good", "nothing", "non lo so"),
    ],
)
def test_a_no_that_is_news_of_a_meeting_is_no_answer_to_whether_they_are_still_in(
    typed: str,
) -> None:
    assert staying.still_in(typed) is None


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("around", ["{}", "{}!!", "{} :+1:", "{}, thanks", "Ciao! {}"])
def test_the_words_of_the_button_to_stay_in_are_understood(language: str, around: str) -> None:
    label = catalogues.text("button-stay-in", language)
    for typed in (label, label.lower(), label.replace("ì", "i").replace(",", "")):
        assert staying.stays(around.format(typed))
        assert staying.still_in(around.format(typed))


@pytest.mark.parametrize(
    "typed", ["yes", "sì", "Keep me in the loop", "sì, ci sono stati problemi"]
)
def test_nothing_else_is_taken_for_them(typed: str) -> None:
    assert not staying.stays(typed)


@pytest.mark.parametrize("typed", ["Yes :+1:", "sì :blush:", "yes, yes"])
def test_a_yes_with_an_emoji_is_a_yes(typed: str) -> None:
    assert staying.still_in(typed)


def test_a_no_with_an_emoji_is_a_no() -> None:
    assert staying.still_in("not any more :cry:") is False
    assert staying.still_in("no, count me in") is None


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        *((each, JANUARY) for each in ("yes but from january", "sì ma da gennaio")),
        *((each, JANUARY) for each in ("keep me in, but only in January", "Sì, però da gennaio!")),
        *((each, JANUARY) for each in ("yes, not before January", "sì ma non prima di gennaio")),
        *((each, JANUARY) for each in ("yes but I’m back in January", "sì ma riprendo a gennaio")),
        ("ci sono ancora, ma da febbraio", date(2027, 2, 1)),
        ("yes, after the holidays", date(2027, 1, 7)),
        ("yes in two weeks", date(2026, 12, 9)),
        ("sì tra due settimane", date(2026, 12, 9)),
        ("sì, da oggi", A_WEDNESDAY),
    ],
)
def test_a_yes_may_begin_on_a_later_day(typed: str, first: date) -> None:
    assert staying.still_in_from(typed, A_WEDNESDAY) == first
    assert staying.still_in(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        *("yes", "sì", "no, from January", "from January", "yes but later"),
        *("yes until Christmas", "sì, fino a Natale", "yes for two weeks", "yes, this week"),
        *("yes but I’m away next week", "sì ma a gennaio sono in ferie", "yes but not in January"),
        *("yes, we met on Monday", "sì, ci siamo visti a gennaio"),
    ],
)
def test_a_yes_that_ends_or_tells_something_else_begins_on_no_day(typed: str) -> None:
    assert staying.still_in_from(typed, A_WEDNESDAY) is None


def test_the_longest_yes_is_read_in_no_time() -> None:
    read = partial(staying.still_in_from, today=A_WEDNESDAY)
    assert read("yes, from January")
    assert effort(read, "yes " * 19 + "from") < LIKE_ANY


@pytest.mark.parametrize("typed", ["here!!", "Presente!", "eccomi :wave:"])
def test_who_is_here_is_in(typed: str) -> None:
    assert staying.still_in(typed)


@pytest.mark.parametrize(
    "typed",
    ["boh", "dunno", "depends", "Boh, non so", "not sure yet, sorry", "forse", "ni, dipende"],
)
def test_who_does_not_know_says_neither_yes_nor_no(typed: str) -> None:
    assert staying.still_in(typed) is None
    assert staying.is_unsure(typed)


@pytest.mark.parametrize("typed", ["yes, maybe on Monday", "boh, 3", "non so usare Excel"])
def test_who_says_more_is_not_taken_to_be_unsure(typed: str) -> None:
    assert not staying.is_unsure(typed)
