"""An admin hears what has become of a round."""

from datetime import date

from bot.domain.numbers import Count
from bot.domain.rounds import Introduced
from bot.domain.sitting_out import SittingOutReason
from bot.messages import (
    ids,
    rounds,
)
from tests.messages.drawn import presses_of
from tests.messages.samples import (
    MONDAY_TEN,
    situation,
)


def test_few_people_are_not_counted() -> None:
    assert "6 people" in rounds.round_started(Count(5, 6), "en").text
    assert "introducing those who take part" in rounds.round_started(Count(5, None), "en").text


def test_whoever_organises_hears_which_round_was_skipped_why_and_when_the_next_is() -> None:
    """In their language, and on their walls."""
    missed_on = date(2026, 11, 23)
    drawn = rounds.round_skipped(missed_on, MONDAY_TEN, situation("en").user)
    assert "The round of Monday 23 November was skipped" in drawn.text
    assert "for 24 hours from then, I was not running, or Slack did not accept my key" in drawn.text
    assert "Next round: Monday 30 November at 10:00." in drawn.text
    drawn = rounds.round_skipped(missed_on, MONDAY_TEN, situation("it").user)
    assert "Il giro di lunedì 23 novembre è saltato" in drawn.text


def test_an_admin_hears_what_is_missing_and_can_invite() -> None:
    drawn = rounds.round_impossible(SittingOutReason.ALONE, "en")
    assert "Too few people" in drawn.text
    assert presses_of(drawn) == [(ids.INVITE, None)]


def test_an_admin_hears_what_becomes_of_the_round_that_is_under_way() -> None:
    """It goes on where nobody could be introduced; else another takes its place. Nobody can have
    met in one in which nobody has been introduced."""
    away, six = SittingOutReason.AWAY, Count(5, 6)
    drawn = rounds.round_impossible(away, "en", goes_on=Introduced.SOMEBODY)
    assert "The round that is under way goes on as it is" in drawn.text
    drawn = rounds.round_impossible(away, "en", goes_on=Introduced.NOBODY)
    assert "nobody has been introduced in it yet, and the introductions go out" in drawn.text
    drawn = rounds.round_started(six, "en", replaces=Introduced.SOMEBODY)
    assert "It takes the place of the round that was under way." in drawn.text
    drawn = rounds.round_started(six, "en", replaces=Introduced.NOBODY)
    assert "in which nobody had been introduced yet" in drawn.text
    assert "met" not in drawn.text
