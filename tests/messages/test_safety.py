"""What is said, and to whom, of what is nobody else's business."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.errors import NobodyToTell, ReaderHasChanged
from bot.domain.safety import Report
from bot.domain.situation import Situation
from bot.messages import ids, pairings, safety
from bot.messages.text import languages
from tests.messages.drawn import fields_of, presses_of, words_of
from tests.messages.samples import (
    MONDAY_TEN,
    gone,
    group,
    in_series,
    member,
    newcomer,
    pairing,
    situation,
    with_one_gone,
)

IN_EVERY_LANGUAGE = pytest.mark.parametrize("locale", languages())


@IN_EVERY_LANGUAGE
def test_whoever_wants_to_end_a_series_is_not_led_out_of_the_programme(locale: str) -> None:
    """The way out of a group stands beside it; who is between two meetings has it, too."""
    for pairing_, is_group in ((in_series(2), False), (in_series(6), False), (group(), True)):
        asked = safety.ask_to_end(situation(locale, pairing=pairing_))
        pressed = presses_of(asked)
        assert (ids.REMATCH, str(pairing_.id)) in pressed
        assert (ids.LEAVE in dict(pressed)) is is_group
    resting = safety.ask_to_end(situation(locale, pairing=None, resting=in_series(2)))
    assert (ids.REMATCH, str(in_series(2).id)) in presses_of(resting)


def test_the_form_says_who_reads_it_before_anything_is_written() -> None:
    view = safety.report_modal("U0000000007", "en")
    assert "Only <@U0000000007> reads this" in words_of(view)
    assert view.private_metadata == "U0000000007"


def test_a_form_that_comes_back_has_the_words_in_it_and_says_why() -> None:
    """Above who reads them now; where nobody does, it is promised to nobody."""
    report = Report("He laughed", "U0EMMA")
    view = safety.report_again(ReaderHasChanged(reader="U0000000007"), report, "en")
    said = words_of(view)
    assert said.index("sent nothing yet") < said.index("Only <@U0000000007> reads this")
    assert fields_of(view)[ids.NOT_RIGHT]["initial_value"] == "He laughed"
    assert fields_of(view)[ids.NAME_ME]["initial_options"]
    nobody = safety.report_again(NobodyToTell(), Report("", None), "en")
    assert "reads this" not in words_of(nobody)
    assert nobody.private_metadata == ""


@IN_EVERY_LANGUAGE
def test_a_name_is_told_only_where_it_may_be(locale: str) -> None:
    """The tick is off until somebody makes it."""
    assert "initial_options" not in fields_of(safety.report_modal("U0000000007", locale))["name_me"]
    assert "<@" not in safety.passed_on(Report("Hm.", None), locale).text
    assert "<@U0EMMA>" in safety.passed_on(Report("Hm.", "U0EMMA"), locale).text


@IN_EVERY_LANGUAGE
def test_the_other_reads_the_same_whatever_the_reason_is(locale: str) -> None:
    """Whether somebody left the programme, asked for somebody else, or would rather not meet."""
    left = with_one_gone(pairing())
    seats = tuple(replace(seat, ended_at=MONDAY_TEN) for seat in pairing().seats)
    ended = replace(pairing(), seats=seats)
    reader = member(1, locale)
    drawn = {pairings.partner_left(each, MONDAY_TEN, reader).text for each in (left, ended)}
    assert len(drawn) == 1


def test_the_list_shows_whom_it_holds() -> None:
    people = fields_of(safety.avoid_modal(("U1", "U2"), "en"))["avoided"]
    assert people["initial_users"] == ["U1", "U2"]


def test_who_left_can_still_say_that_something_was_not_right() -> None:
    """They may have left because of it. Whoever never joined has nothing to say."""

    def offered(to: Situation) -> list[str]:
        rows = [row.to_dict() for row in safety.my_safety(to)]
        return [each["action_id"] for row in rows for each in row["elements"]]

    assert offered(situation("en")) == [ids.AVOID, ids.REPORT]
    assert offered(gone("en")) == [ids.REPORT]
    assert offered(newcomer("en")) == []


def test_where_nobody_is_introduced_there_is_nothing_to_end() -> None:
    alone = safety.reported("U1", False, situation("en", pairing=None))
    assert [action for action, _ in presses_of(alone)] == [ids.AVOID]
    introduced = safety.reported("U1", False, situation("en", pairing=pairing()))
    assert [action for action, _ in presses_of(introduced)] == [ids.AVOID, ids.REMATCH]


def test_whoever_leaves_a_group_hears_that_the_others_go_on() -> None:
    def said(people: int, leaving: int) -> str:
        user = replace(situation("en").user, slack_id=member(leaving).slack_id)
        reader = replace(situation("en"), user=user)
        return words_of(safety.avoid_saved((), [pairing(people=people)], reader, MONDAY_TEN))

    assert "Whoever was with you gets a kind note" in said(2, leaving=1)
    assert "Each of the others gets a kind note" in said(3, leaving=2)
    assert "The others go on" in said(4, leaving=1)


def test_whoever_ends_it_by_their_list_hears_all_that_whoever_asks_for_another_hears() -> None:
    """What is in their calendar, too, and that they are first in line."""
    over = replace(pairing(), agreed_at=MONDAY_TEN)
    before = MONDAY_TEN - timedelta(days=1)
    by_list = safety.avoid_saved((), [over], situation("en"), before, may_be_soon=True).blocks
    by_asking = safety.rematched(over, situation("en"), before, may_be_soon=True)
    assert [each.to_dict() for each in by_list[1:]] == [each.to_dict() for each in by_asking.blocks]
    assert "take that out of your calendar" in words_of(by_asking)


def test_in_a_dm_somebody_sees_whom_they_avoid_before_they_change_it() -> None:
    assert "noted nothing so far" in words_of(safety.ask_avoid((), "en"))
    known = words_of(safety.ask_avoid(("U1", "U2"), "en"))
    assert "<@U1> and <@U2>" in known
    assert "nothing" not in known


def test_soon_is_promised_only_where_it_can_be_kept() -> None:
    def said(*, may_be_soon: bool) -> str:
        drawn = safety.rematched(pairing(), situation("en"), MONDAY_TEN, may_be_soon=may_be_soon)
        return words_of(drawn)

    assert "introduce you soon" in said(may_be_soon=True)
    assert "introduce you soon" not in said(may_be_soon=False)
    assert "first in line for the next round" in said(may_be_soon=False)
