"""Introductions, nudges and check-ins say who, what, and what to do next."""

import re
from dataclasses import replace

import pytest

from bot.domain.members import Profile
from bot.domain.numbers import Count
from bot.domain.rounds import SittingOutReason
from bot.domain.topics import ALL_TOPICS
from bot.messages import ids, rounds
from bot.messages.text import Message, languages, text
from sandbox.blocks import with_ids
from tests.messages.drawn import blocks_of, labels_of, presses_of
from tests.messages.samples import BIRTH, MONDAY_TEN, PROGRAMME, STARTERS, member, pairing

PAIRING_ID = str(pairing().id)


def introduction(locale: str = "en-US", topic: str | None = "short-video") -> Message:
    return rounds.introduction(pairing(topic), rounds.starters(topic, 0), locale)


def test_an_introduction_says_who_shows_what_to_whom() -> None:
    assert "<@U0000000001> shows, <@U0000000002> learns" in introduction().text
    assert "*Short video*" in introduction().text


def test_the_senior_one_is_asked_to_write_first() -> None:
    assert "<@U0000000002>, the first message is yours" in introduction().text


def test_an_introduction_reminds_of_the_rules_and_of_who_cannot_read() -> None:
    words = introduction().text
    assert "stays between you" in words
    assert "I cannot read what you write to each other here" in words


@pytest.mark.parametrize(("locale", "label"), [("en", "We met"), ("it", "Ci siamo visti")])
def test_the_button_we_met_has_its_fixed_label_and_knows_its_pairing(
    locale: str, label: str
) -> None:
    for drawn in (introduction(locale), rounds.nudge(pairing(), locale)):
        assert labels_of(drawn) == [label]
        assert presses_of(drawn) == [(ids.MET, PAIRING_ID)]


def test_both_conversation_starters_are_there_each_in_its_voice() -> None:
    words = introduction(topic="short-video").text
    assert f"<@U0000000001>: “{text('starter-short-video-mentor', 'en')}”" in words
    assert f"<@U0000000002>: “{text('starter-short-video-mentee', 'en')}”" in words


@pytest.mark.parametrize("topic", [*sorted(ALL_TOPICS), None])
def test_people_who_meet_again_get_other_starters(topic: str | None) -> None:
    seen = [rounds.starters(topic, times) for times in range(3)]
    assert len(set(seen)) == 3


def test_a_topic_that_is_gone_leaves_the_choice_to_the_two() -> None:
    """A stored pairing outlives the list of topics."""
    assert "your own choice" in introduction(topic="fax-machines").text


def test_starters_do_not_speak_of_age() -> None:
    banned = re.compile(r"(?i)\b(my|your) age|\byoung|\bold(er)?\b|\betà\b|\bgiovan|\bvecch|anzian")
    for locale in languages():
        for topic in (*ALL_TOPICS, *rounds.GENERIC_STARTERS):
            for voice in ("mentor", "mentee"):
                starter = text(f"starter-{topic}-{voice}", locale)
                assert not banned.search(starter.replace("young company", ""))


def test_a_group_is_introduced_in_the_plural() -> None:
    drawn = rounds.introduction(pairing(people=4), STARTERS, "it")
    assert "<@U0000000001> e <@U0000000003> mostrano" in drawn.text
    assert "<@U0000000002> e <@U0000000004> imparano" in drawn.text


@pytest.mark.parametrize("locale", ["en", "it"])
def test_after_the_press_a_line_stands_where_the_button_was(locale: str) -> None:
    """Slack hands the message back with ids that it made up."""
    posted = with_ids(blocks_of(introduction(locale)))
    after = rounds.after_met({"text": "", "blocks": posted}, locale)
    kept = [block for block in posted if block["type"] != "actions"]
    assert [block for block in blocks_of(after) if block in kept] == kept
    assert presses_of(after) == []
    assert text("you-met", locale) in after.text


def test_a_second_press_changes_nothing_more() -> None:
    once = rounds.after_met(introduction().payload(), "en").payload()
    assert rounds.after_met(once, "en").payload() == once


def test_a_check_in_can_be_answered_by_button_or_in_words() -> None:
    drawn = rounds.check_in(pairing(), member(1), "en")
    assert "Did you meet <@U0000000002>?" in drawn.text
    assert presses_of(drawn) == [(ids.GIVE_FEEDBACK, PAIRING_ID), (ids.NOT_MET, PAIRING_ID)]
    assert "from 1 to 5" in drawn.text


def test_how_it_was_is_asked_in_the_reader_s_language() -> None:
    drawn = rounds.how_was_it(pairing(), member(2, "it-IT"))
    assert "Com’è andata con <@U0000000001>?" in drawn.text
    assert presses_of(drawn) == [(ids.GIVE_FEEDBACK, PAIRING_ID)]


@pytest.mark.parametrize("reason", SittingOutReason)
def test_who_sits_out_hears_the_reason_and_is_first_next_time(reason: SittingOutReason) -> None:
    drawn = rounds.sitting_out(reason, MONDAY_TEN, PROGRAMME, member(1, "en"))
    assert rounds.why_sitting_out(reason, PROGRAMME, "en") in drawn.text
    assert "first in line" in drawn.text


def test_the_next_round_is_told_on_the_reader_s_wall() -> None:
    in_tokyo = replace(member(1, "it"), time_zone="Asia/Tokyo")
    drawn = rounds.sitting_out(SittingOutReason.ALONE, MONDAY_TEN, PROGRAMME, in_tokyo)
    assert "lunedì 30 novembre alle 18:00" in drawn.text


def test_the_language_chosen_at_joining_wins_over_slack_s() -> None:
    reader = replace(member(1, "en-US"), profile=Profile(1, language="it"))
    drawn = rounds.sitting_out(SittingOutReason.ALONE, None, PROGRAMME, reader)
    assert "in cima alla lista" in drawn.text


def test_reasons_speak_of_stages_or_of_generations_as_the_programme_does() -> None:
    reason = SittingOutReason.NOBODY_LEFT
    assert "stages" in rounds.why_sitting_out(reason, PROGRAMME, "en")
    assert "generations" in rounds.why_sitting_out(reason, BIRTH, "en")


def test_few_people_are_not_counted() -> None:
    assert "6 people" in rounds.round_started(Count(5, 6), "en").text
    assert "fewer than 5 people" in rounds.round_started(Count(5, None), "en").text


def test_an_admin_hears_what_is_missing_and_can_invite() -> None:
    drawn = rounds.round_impossible(SittingOutReason.ALONE, "en")
    assert "Too few people" in drawn.text
    assert presses_of(drawn) == [(ids.INVITE, None)]


@pytest.mark.parametrize("locale", languages())
@pytest.mark.parametrize("reason", SittingOutReason)
def test_what_is_missing_is_told_without_a_number(locale: str, reason: SittingOutReason) -> None:
    """No number about fewer than five people is told, not even that it is below two."""
    counted = r"\d|\b(?:fewer|less) than\b|\bmeno di\b"
    assert not re.search(counted, rounds.missing(reason, locale))
