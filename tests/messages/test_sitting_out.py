"""Who sits out hears why, and what is promised."""

import re
from dataclasses import replace
from datetime import datetime

import pytest

from bot.domain.members import Profile
from bot.domain.sitting_out import SittingOutReason
from bot.messages import sitting_out
from bot.messages.text import languages
from tests.messages.samples import (
    BIRTH,
    MONDAY_TEN,
    PANELS,
    PROGRAMME,
    member,
)


@pytest.mark.parametrize("reason", SittingOutReason)
def test_who_sits_out_hears_the_reason_and_is_first_next_time(reason: SittingOutReason) -> None:
    drawn = sitting_out.sitting_out(reason, MONDAY_TEN, PROGRAMME, member(1, "en"))
    assert sitting_out.why(reason, PROGRAMME, "en") in drawn.text
    assert "first in line" in drawn.text


def test_the_next_round_is_told_on_the_reader_s_wall() -> None:
    in_tokyo = replace(member(1, "it"), time_zone="Asia/Tokyo")
    drawn = sitting_out.sitting_out(SittingOutReason.ALONE, MONDAY_TEN, PROGRAMME, in_tokyo)
    assert "lunedì 30 novembre alle 18:00" in drawn.text


def test_the_language_chosen_at_joining_wins_over_slack_s() -> None:
    reader = replace(member(1, "en-US"), profile=Profile(1, language="it"))
    drawn = sitting_out.sitting_out(SittingOutReason.ALONE, None, PROGRAMME, reader)
    assert "in cima alla lista" in drawn.text


def test_reasons_speak_of_stages_or_of_generations_as_the_programme_does() -> None:
    reason = SittingOutReason.NOBODY_LEFT
    assert "another stage" in sitting_out.why(reason, PROGRAMME, "en")
    assert "another generation" in sitting_out.why(reason, BIRTH, "en")


def test_nobody_learns_why_they_are_kept_apart_from_somebody() -> None:
    """Whether somebody asked for it, or all whom they could meet are taken: the same words."""
    for locale in languages():
        words = {
            sitting_out.why(reason, PROGRAMME, locale)
            for reason in SittingOutReason
            if reason in ("nobody-free", "nobody-allowed", "nobody-across")
        }
        assert len(words) == 1


def test_who_finds_no_panel_hears_what_a_panel_needs() -> None:
    words = sitting_out.why(SittingOutReason.NO_PANEL, PANELS, "en")
    assert words.startswith("A group takes at least two people who show and one who learns.")


@pytest.mark.parametrize("next_round_at", [MONDAY_TEN, None])
@pytest.mark.parametrize(("locale", "if_any"), [("en", "If there is a group"), ("it", "Se ")])
def test_who_finds_no_panel_is_promised_a_place_only_if_there_is_one(
    locale: str, if_any: str, next_round_at: datetime | None
) -> None:
    """There may be none for them whatever happens. Whether that is so nobody hears: it would tell
    that somebody is to be kept apart from them."""
    reader = replace(member(1, locale), profile=Profile(1, language=locale))
    reason = SittingOutReason.NO_PANEL
    promise = sitting_out.sitting_out(reason, next_round_at, PANELS, reader).text.split("\n")[-1]
    assert if_any in promise


@pytest.mark.parametrize("locale", languages())
@pytest.mark.parametrize("reason", SittingOutReason)
def test_what_is_missing_is_told_without_a_number(locale: str, reason: SittingOutReason) -> None:
    """No number about fewer than five people is told, not even that it is below two."""
    counted = r"\d|\b(?:fewer|less) than\b|\bmeno di\b"
    assert not re.search(counted, sitting_out.missing(reason, locale))
