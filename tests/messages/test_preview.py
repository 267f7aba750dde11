"""A preview tells what the rounds would be like, and nothing about anybody."""

import re

import pytest

from bot.domain.numbers import Count
from bot.domain.preview import Forecast, Preview
from bot.domain.sitting_out import SittingOutReason
from bot.messages import preview
from tests.messages.samples import BIRTH, FORETOLD, PERFECT, PROGRAMME


def test_an_admin_reads_the_numbers_of_all_rounds() -> None:
    words = preview.preview(FORETOLD, PROGRAMME, "en").text
    assert "The next 12 rounds" in words
    assert "Taking part: 1,234 people." in words
    assert "Introduced in each round: 1,200 people." in words
    assert "across stages of working life: 98% of the most that there can be" in words
    assert "at most 3% of those" in words
    assert "Longest wait to meet another stage of working life, in rounds: 5." in words


def test_what_is_perfect_is_told_in_words() -> None:
    words = preview.preview(PERFECT, BIRTH, "it").text
    assert "diverse: 100% del massimo possibile" in words
    assert "Nessuno ritrova troppo presto" in words
    assert "In ogni giro ogni persona incontra un’altra generazione." in words


@pytest.mark.parametrize("percent", [1, 8, 11, 82, 100])
def test_no_italian_article_stands_before_a_percentage(percent: int) -> None:
    """It would change with the number: "il 7%", but "l’8%" and "lo 0%"."""
    seen = Forecast(12, Count(5, 9), across=percent, repeats=percent, longest_wait=0)
    words = preview.preview(Preview(Count(5, 9), forecast=seen), PROGRAMME, "it").text
    assert f": {percent}%" in words
    assert not re.search(rf"(?:il|l’|lo|del|al) ?{percent}%", words)


def test_small_numbers_are_not_told() -> None:
    assert "Introduced in each round: fewer than 5 people." in (
        preview.preview(PERFECT, PROGRAMME, "en").text
    )


@pytest.mark.parametrize(("locale", "number"), [("en", "fewer than 5"), ("it", "meno di 5")])
def test_of_too_few_people_there_are_no_numbers(locale: str, number: str) -> None:
    words = preview.preview(Preview(Count(5, None)), PROGRAMME, locale).text
    assert number in words
    assert "%" not in words


def test_where_a_round_would_introduce_nobody_the_reason_is_told() -> None:
    seen = Preview(Count(5, 9), SittingOutReason.ONE_GENERATION)
    assert "would introduce nobody" in preview.preview(seen, PROGRAMME, "en").text
