"""An introduction says who, what, why these people, and what to do next."""

from dataclasses import replace

import pytest

from bot.domain.because import Because, Fit, Kinship
from bot.domain.pairings import Role
from bot.messages import introductions, starters
from bot.messages.text import Message, languages
from tests.messages.samples import (
    EMMA,
    RICHARD,
    SABINE,
    STARTERS,
    TWO_MENTEES,
    TWO_MENTORS,
    because,
    explained,
    group,
    in_two_languages,
    introduced,
    pairing,
)


def introduction(locale: str = "en-US", topic: str | None = "short-video") -> Message:
    return introductions.introduction(pairing(topic), STARTERS, locale)


def why(because: Because, *roles: Role, locale: str = "en") -> str:
    """The line of an introduction that gives the reasons."""
    words = introduced(explained(because, *roles), locale).text
    (line,) = (each for each in words.splitlines() if each.startswith(("Why you", "Perché voi")))
    return line


def test_an_introduction_says_who_shows_what_to_whom() -> None:
    assert "<@U0000000001> shows, <@U0000000002> learns" in introduction().text
    assert "The topic: Short video" in introduction().text


def test_the_senior_one_is_asked_to_write_first() -> None:
    assert "<@U0000000002>, the first message is yours" in introduction().text


def test_an_introduction_reminds_of_the_rules_and_of_who_cannot_read() -> None:
    words = introduction().text
    assert "stays between you" in words
    assert "I cannot read what you write here" in words


def test_both_conversation_starters_are_there_each_in_its_voice() -> None:
    show, ask = (starters.words(each, "en") for each in STARTERS)
    words = introduction().text
    assert "Two ways to begin" in words
    assert f"<@U0000000001>: “{show}”" in words
    assert f"<@U0000000002>: “{ask}”" in words


def test_an_introduction_has_as_many_starters_as_there_are() -> None:
    """Admins may switch off whatever they like."""
    alone = introductions.introduction(pairing(), STARTERS[1:], "en").text
    assert "One way to begin" in alone
    assert "ways to begin" not in alone
    assert "to begin" not in introductions.introduction(pairing(), (), "en").text


def test_a_topic_that_is_gone_leaves_the_choice_to_the_two() -> None:
    """A stored pairing outlives the list of topics."""
    assert "your own choice" in introduction(topic="fax-machines").text


@pytest.mark.parametrize(
    ("fit", "words"),
    [
        (Fit.SHOWN_AND_WANTED, f"{EMMA} shows it, and {RICHARD} wants to learn it; I have not"),
        (Fit.SHOWN, f"{EMMA} can show it; I have not"),
        (Fit.WANTED, f"{RICHARD} wants to learn it; I have not"),
        (Fit.FREE, "I have not introduced you to each other before."),
    ],
)
def test_an_introduction_says_why_these_people(fit: Fit, words: str) -> None:
    assert why(because(fit)).startswith(f"Why you: {words}")


def test_it_says_so_in_the_reader_s_language() -> None:
    line = why(because(met_rounds_ago=3, hours_in_common=1), locale="it-IT")
    assert line == (
        f"Perché voi: {EMMA} può mostrarlo, e {RICHARD} vuole impararlo; l’ultima volta vi ho"
        " presentato 3 giri fa; i vostri orari di lavoro hanno circa 1 ora in comune."
    )


def test_among_three_it_claims_nothing_of_single_people_that_holds_for_one_of_them() -> None:
    shown = because(Fit.SHOWN_AND_WANTED, met_rounds_ago=2)
    assert why(shown, *TWO_MENTORS) == (
        f"Why you: at least one of {EMMA} and {RICHARD} shows it, and {SABINE} wants to learn it;"
        " some of you I last introduced to each other 2 rounds ago."
    )
    wanted = f"at least one of {RICHARD} and {SABINE} wants to learn it"
    assert f"{EMMA} shows it, and {wanted}" in why(shown, *TWO_MENTEES)
    assert f"I have not introduced {EMMA} to {RICHARD} and {SABINE} before" in why(
        because(), *TWO_MENTEES
    )


@pytest.mark.parametrize(
    ("rounds_ago", "words"), [(1, "last time too"), (2, "2 rounds ago"), (30, "30 rounds ago")]
)
def test_people_who_meet_again_are_told_when_it_was(rounds_ago: int, words: str) -> None:
    assert words in why(because(met_rounds_ago=rounds_ago))


def test_hours_are_told_where_they_matter_and_teams_never() -> None:
    """They are known by whom people report to, which nobody else is told."""
    for known in (True, False, None):
        assert "team" not in why(because(different_teams=known))
    assert "about 1 hour in common" in why(because(hours_in_common=1))
    assert "hardly overlap" in why(because(hours_in_common=0))
    assert "working days" not in why(because(hours_in_common=8))


def test_a_topic_that_is_gone_is_no_reason() -> None:
    """A stored pairing outlives the list of topics."""
    gone = replace(explained(because(Fit.SHOWN)), topic="fax-machines")
    assert "can show it" not in introduced(gone, "en").text


def test_an_introduction_from_before_reasons_were_kept_gives_none() -> None:
    assert "Why you" not in introduced(pairing(), "en").text


@pytest.mark.parametrize("fit", Fit)
def test_nobody_can_tell_from_an_introduction_whether_the_other_is_a_peer(fit: Fit) -> None:
    """Or has told nothing: who knows their own stage would know the other's."""
    for locale in languages():
        drawn = {introduced(explained(because(fit, kinship=each)), locale).text for each in Kinship}
        assert len(drawn) == 1


def test_a_group_is_introduced_in_the_plural() -> None:
    drawn = introductions.introduction(pairing(people=4), STARTERS, "it")
    assert "<@U0000000001> e <@U0000000003> mostrano" in drawn.text
    assert "<@U0000000002> e <@U0000000004> imparano" in drawn.text


def test_whoever_reads_another_language_is_told_in_short_in_theirs() -> None:
    """Those who share no language are written to in the programme's."""
    words = introductions.introduction(in_two_languages(), (), "en-US").text
    assert f"In italiano: {EMMA} mostra, {RICHARD} impara. Il tema: Video brevi." in words
    assert f"Il primo messaggio tocca a {RICHARD}." in words
    assert "In English" not in words


def test_who_reads_the_language_of_all_is_told_nothing_twice() -> None:
    assert "In italiano" not in introduction("it-IT").text


def test_in_a_group_the_one_who_moderates_is_told_to_begin_in_their_language() -> None:
    words = introductions.introduction(group(4), (), "en").text
    assert f"Il primo messaggio tocca a {RICHARD}." in words
