"""Nudges and check-ins say what to do next, and whoever loses their partner hears it."""

import re
import textwrap
from dataclasses import replace

import pytest

from bot.messages import ids, introductions, pairings, suggesting
from bot.messages.text import Message, languages, text
from sandbox.blocks import with_ids
from tests.messages.drawn import blocks_of, labels_of, presses_of
from tests.messages.samples import (
    LAST_CHANCE,
    MONDAY_TEN,
    PROGRAMME,
    RICHARD,
    STARTERS,
    group,
    member,
    offered,
    pairing,
    taking_weeks,
    with_one_gone,
)

PAIRING_ID = str(pairing().id)
SLACKS_TIME = re.compile(r"<!date\^[^|]+\||(?<=time)>|(?<=Rome)>|(?<=Roma)>")


def introduction(locale: str = "en-US", topic: str | None = "short-video") -> Message:
    return introductions.introduction(pairing(topic), STARTERS, locale)


@pytest.mark.parametrize(("locale", "label"), [("en", "We met"), ("it", "Ci siamo visti")])
def test_the_button_we_met_has_its_fixed_label_and_knows_its_pairing(
    locale: str, label: str
) -> None:
    for drawn in (introduction(locale), pairings.nudge(pairing(), locale)):
        assert labels_of(drawn)[0] == label
        assert presses_of(drawn)[0] == (ids.MET, PAIRING_ID)


def test_the_introduction_helps_to_find_a_time_and_the_nudge_is_content_with_none() -> None:
    assert presses_of(introduction("en"))[1:] == [(ids.SUGGEST_TIMES, PAIRING_ID)]
    assert labels_of(introduction("it"))[1:] == ["Proponi un orario"]
    assert labels_of(pairings.nudge(pairing(), "en"))[1:] == ["Suggest times", "Can’t this week"]


@pytest.mark.parametrize(
    ("locale", "label"), [("en", "Can’t this round"), ("it", "Questa volta non riesco")]
)
def test_where_a_round_takes_weeks_the_button_does_not_speak_of_this_week(
    locale: str, label: str
) -> None:
    assert labels_of(pairings.nudge(taking_weeks(pairing()), locale))[-1] == label


@pytest.mark.parametrize(
    ("locale", "labels"),
    [
        ("en", [*3 * ["Propose"], "We met", "Other times", "Can’t this week"]),
        ("it", [*3 * ["Proponi"], "Ci siamo visti", "Altri orari", "Questa settimana non riesco"]),
    ],
)
def test_a_nudge_with_times_has_what_those_who_ask_for_times_press(
    locale: str, labels: list[str]
) -> None:
    drawn = pairings.nudge(pairing(), locale, offered=offered())
    assert labels_of(drawn) == labels
    asked = suggesting.offer(offered(), member(1, locale))
    assert [each for each in presses_of(asked) if each in presses_of(drawn)] == presses_of(asked)


def test_a_nudge_with_times_reads_well_aloud() -> None:
    """Each reader's own time is drawn by Slack."""
    aloud = SLACKS_TIME.sub("", pairings.nudge(pairing(), "en", offered=offered()).text)
    asked, *times = aloud.splitlines()
    assert asked == (
        "Have you found your half hour yet? If not, these are in the working hours that you share."
        f" {RICHARD}, one press proposes one, and nothing is fixed until it is accepted."
        " And if this round doesn’t suit you, that’s fine too."
    )
    assert times == [
        "Monday 30 November at 10:00, Rome time",
        "Monday 30 November at 11:00, Rome time",
        "Monday 30 November at 12:00, Rome time",
    ]
    aloud = SLACKS_TIME.sub("", pairings.nudge(group(), "it", offered=LAST_CHANCE).text)
    asked, *times = aloud.splitlines()
    assert asked == (
        "Avete già trovato un orario per il gruppo? Se no, questo è nell’orario di lavoro"
        f" che avete in comune. {RICHARD}, basta un clic per proporlo, e niente è deciso finché"
        " tutto il gruppo non l’ha accettato. E se per questo giro non è il momento, va bene lo"
        " stesso."
    )
    assert times == ["lunedì 30 novembre alle 10:00, ora di Roma"]


@pytest.mark.parametrize("locale", languages())
def test_a_nudge_with_times_fits_on_the_screen_of_a_phone(locale: str) -> None:
    """Beside the name of a programme: some fifteen lines, of which the buttons take four."""
    drawn = pairings.nudge(pairing(), locale, PROGRAMME, offered())
    said = SLACKS_TIME.sub("", drawn.text).replace("U0000000002", "Alessandra Montefiori")
    assert sum(len(textwrap.wrap(line, 40)) for line in said.splitlines()) <= 15


@pytest.mark.parametrize("locale", ["en", "it"])
def test_after_the_press_a_line_stands_where_the_button_was(locale: str) -> None:
    """Slack hands the message back with ids that it made up."""
    posted = with_ids(blocks_of(introduction(locale)))
    after = pairings.after_met({"text": "", "blocks": posted}, locale)
    kept = [block for block in posted if block["type"] != "actions"]
    assert [block for block in blocks_of(after) if block in kept] == kept
    assert presses_of(after) == []
    assert text("you-met", locale) in after.text


def test_a_second_press_changes_nothing_more() -> None:
    once = pairings.after_met(introduction().payload(), "en").payload()
    assert pairings.after_met(once, "en").payload() == once


def test_a_check_in_can_be_answered_by_button_or_in_words() -> None:
    drawn = pairings.check_in(pairing(), member(1), "en")
    assert "Did you meet <@U0000000002>?" in drawn.text
    assert presses_of(drawn) == [
        *((ids.GIVE_FEEDBACK, PAIRING_ID), (ids.NOT_MET, PAIRING_ID)),
        *((ids.REMATCH, PAIRING_ID), (ids.REPORT, None)),
    ]
    assert "from 1 to 5" in drawn.text


def test_how_it_was_is_asked_in_the_reader_s_language() -> None:
    drawn = pairings.how_was_it(pairing(), member(2, "it-IT"))
    assert "Com’è andata con <@U0000000001>?" in drawn.text
    assert presses_of(drawn) == [(ids.GIVE_FEEDBACK, PAIRING_ID)]


def test_of_three_those_who_can_go_on_are_told_so_together() -> None:
    """Without the only one who learns there is nobody to show anything to."""
    three, reader = pairing(people=3), member(1, "en")
    first, second, third = three.seats
    learner_gone = replace(second, member=replace(second.member, left_at=MONDAY_TEN))
    one_sided = replace(three, seats=(first, learner_gone, third))
    told = pairings.partner_left(one_sided, MONDAY_TEN, reader).text
    assert "nobody left among you" in told
    assert "The next round is on" in told
    assert "go on as planned" in pairings.going_on(with_one_gone(three), (), "en").text


def test_whoever_loses_their_partner_hears_that_the_meeting_is_off() -> None:
    alone = with_one_gone(pairing())
    assert "is off" not in pairings.partner_left(alone, None, member(1, "en")).text
    agreed = replace(alone, agreed_at=MONDAY_TEN)
    assert "is off" in pairings.partner_left(agreed, None, member(1, "en")).text


@pytest.mark.parametrize("language", languages())
def test_who_sees_the_last_times_reads_that_there_are_no_others(language: str) -> None:
    """The button begins again with the first."""
    last = text("meeting-offer-last", language, button=text("button-other-times", language))
    for following, is_last in ((0, True), (1, False), (None, False)):
        drawn = suggesting.offer(offered(following=following), member(1, language))
        assert (last in str(blocks_of(drawn))) is is_last
