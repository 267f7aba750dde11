"""The form to join with is the profile too; a pause says when it ends."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.members import Profile
from bot.domain.situation import Situation
from bot.messages import enrolments, ids, membership
from bot.messages.text import Message
from tests.messages.drawn import fields_of, presses_of
from tests.messages.samples import (
    BEFORE,
    DATED,
    MONDAY_TEN,
    PROGRAMME,
    SEVERAL,
    gone,
    in_one_of_several,
    in_several,
    member,
    newcomer,
    situation,
)

PROFILE = Profile(2, frozenset({"short-video"}), frozenset({"start-ups"}), "it")


def test_a_welcome_says_when_the_first_round_is_or_what_it_waits_for() -> None:
    undated = replace(PROGRAMME, next_round_at=None)
    assert "Monday 30 November at 10:00" in membership.joined(situation("en")).text
    assert "4 people" in membership.joined(situation("en", programme=undated)).text


def test_a_pause_of_two_weeks_is_offered() -> None:
    view = membership.pause_modal(date(2026, 12, 24), "en")
    assert fields_of(view)[ids.UNTIL]["initial_date"] == "2027-01-07"


def test_who_left_has_a_way_back() -> None:
    assert presses_of(membership.left(situation("en"), MONDAY_TEN)) == [(ids.JOIN, None)]


def test_who_left_one_or_all_of_several_reads_which() -> None:
    assert "You have left: no more" in membership.left(situation("en"), MONDAY_TEN).text
    assert "You have left 1 " in membership.left(in_one_of_several("en"), MONDAY_TEN).text
    assert "di nessun programma: niente" in membership.left(in_several("it"), MONDAY_TEN).text


def test_whoever_leaves_is_told_to_clear_their_calendar() -> None:
    """Of what is to come only."""
    dated = situation("en", pairing=DATED)
    assert "Monday 30 November at 10:00: please take that" in membership.left(dated, BEFORE).text
    assert "calendar" not in membership.left(dated, MONDAY_TEN).text
    several = replace(in_several("en"), pairing=DATED)
    there, elsewhere = SEVERAL[:2]
    assert "calendar" in enrolments.left_one(there, several, BEFORE).text
    assert "calendar" not in enrolments.left_one(elsewhere, several, BEFORE).text


@pytest.mark.parametrize("somebody", [newcomer("en"), gone("en")])
def test_the_status_of_who_does_not_take_part_is_how_to(somebody: Situation) -> None:
    drawn = membership.status(somebody)
    assert "not taking part" in drawn.text
    assert presses_of(drawn) == [(ids.JOIN, None)]


def test_a_status_names_few_topics_and_counts_the_others() -> None:
    """All eighteen would fill a phone screen."""
    status = membership.status(situation("en")).text
    assert "AI assistants at work" in status
    assert "and 13 more" in status


def test_a_short_list_of_topics_is_told_whole() -> None:
    me = replace(member(1, "en"), profile=PROFILE)
    saved = membership.profile_saved(situation("en", member=replace(me, profile=PROFILE))).text
    assert "Puoi mostrare: Video brevi." in saved


@pytest.mark.parametrize(
    ("ask", "action"),
    [
        (membership.ask_to_join, ids.JOIN),
        (membership.ask_profile, ids.PROFILE),
        (membership.ask_pause_date, ids.PAUSE),
    ],
)
def test_where_no_form_can_open_a_button_opens_it(
    ask: Callable[[Situation], Message], action: str
) -> None:
    assert presses_of(ask(situation("it"))) == [(action, None)]
