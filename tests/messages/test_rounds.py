"""Introductions, nudges and check-ins say who, what, and what to do next."""

import re
import textwrap
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.members import Profile
from bot.domain.numbers import Count
from bot.domain.rounds import Because, Fit, Introduced, Kinship, Role, SittingOutReason
from bot.messages import (
    ids,
    introductions,
    meetings,
    pairings,
    places,
    rounds,
    sitting_out,
    starters,
)
from bot.messages.blocks import message
from bot.messages.text import Message, languages, text
from sandbox.blocks import with_ids
from tests.messages.drawn import blocks_of, labels_of, presses_of
from tests.messages.samples import (
    BIRTH,
    LAST_CHANCE,
    MONDAY_TEN,
    PANELS,
    PROGRAMME,
    STARTERS,
    because,
    explained,
    group,
    introduced,
    member,
    offered,
    pairing,
    situation,
    with_one_gone,
)

PAIRING_ID = str(pairing().id)


def introduction(locale: str = "en-US", topic: str | None = "short-video") -> Message:
    return introductions.introduction(pairing(topic), STARTERS, locale)


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
    for drawn in (introduction(locale), pairings.nudge(pairing(), locale)):
        assert labels_of(drawn)[0] == label
        assert presses_of(drawn)[0] == (ids.MET, PAIRING_ID)


def test_the_introduction_helps_to_find_a_time_and_the_nudge_is_content_with_none() -> None:
    assert presses_of(introduction("en"))[1:] == [(ids.SUGGEST_TIMES, PAIRING_ID)]
    assert labels_of(introduction("it"))[1:] == ["Proponi un orario"]
    assert labels_of(pairings.nudge(pairing(), "en"))[1:] == ["Suggest times", "Can’t this week"]


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
    asked = meetings.offer(offered(), member(1, locale))
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
        "Il vostro gruppo ha già trovato la sua ora? Se no, questa mezz’ora è nell’orario di lavoro"
        f" che avete in comune. {RICHARD}, basta un clic per proporla, e niente è deciso finché"
        " tutto il gruppo non l’ha accettata. E se per questo giro non è il momento, va bene lo"
        " stesso."
    )
    assert times == ["lunedì 30 novembre alle 10:00, ora di Roma"]


@pytest.mark.parametrize("locale", languages())
def test_a_nudge_with_times_fits_on_the_screen_of_a_phone(locale: str) -> None:
    """Beside the name of a programme: some fifteen lines, of which the buttons take four."""
    drawn = pairings.nudge(pairing(), locale, PROGRAMME, offered())
    said = SLACKS_TIME.sub("", drawn.text).replace("U0000000002", "Alessandra Montefiori")
    assert sum(len(textwrap.wrap(line, 40)) for line in said.splitlines()) <= 15


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


SLACKS_TIME = re.compile(r"<!date\^[^|]+\||(?<=time)>|(?<=Rome)>|(?<=Roma)>")
EMMA, RICHARD, SABINE = "<@U0000000001>", "<@U0000000002>", "<@U0000000003>"
TWO_MENTORS = (Role.MENTOR, Role.MENTOR, Role.MENTEE)
TWO_MENTEES = (Role.MENTOR, Role.MENTEE, Role.MENTEE)


def why(because: Because, *roles: Role, locale: str = "en") -> str:
    """The line of an introduction that gives the reasons."""
    words = introduced(explained(because, *roles), locale).text
    (line,) = (each for each in words.splitlines() if each.startswith(("Why you", "Perché voi")))
    return line


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


def test_teams_and_hours_are_told_where_they_matter() -> None:
    assert "you work in different teams" in why(because(different_teams=True))
    for known in (False, None):
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


@pytest.mark.parametrize(
    ("roles", "reader", "words"),
    [
        (TWO_MENTORS, 1, f"with {RICHARD} and {SABINE}: you show, together with {RICHARD}."),
        (TWO_MENTORS, 3, f"with {EMMA} and {RICHARD}: they show, you learn."),
        (TWO_MENTEES, 1, f"with {RICHARD} and {SABINE}: you show, they learn."),
        (TWO_MENTEES, 2, f"with {EMMA} and {SABINE}: you learn, together with {SABINE}."),
    ],
)
def test_in_a_three_everybody_sees_what_they_do_and_with_whom(
    roles: tuple[Role, ...], reader: int, words: str
) -> None:
    me = member(reader, "en")
    user = replace(situation("en").user, slack_id=me.slack_id)
    here = situation("en", user=user, member=me, pairing=explained(because(), *roles))
    (paragraph, _) = places.my_pairing(here)
    assert words in paragraph.to_dict()["text"]["text"]


def test_a_group_is_introduced_in_the_plural() -> None:
    drawn = introductions.introduction(pairing(people=4), STARTERS, "it")
    assert "<@U0000000001> e <@U0000000003> mostrano" in drawn.text
    assert "<@U0000000002> e <@U0000000004> imparano" in drawn.text


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
        free, allowed = (
            sitting_out.why(reason, PROGRAMME, locale)
            for reason in (SittingOutReason.NOBODY_FREE, SittingOutReason.NOBODY_ALLOWED)
        )
        assert free == allowed


def test_who_finds_no_panel_hears_what_a_panel_needs() -> None:
    words = sitting_out.why(SittingOutReason.NO_PANEL, PANELS, "en")
    assert words.startswith("I found no place for you in a group: each needs")


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


@pytest.mark.parametrize("locale", languages())
@pytest.mark.parametrize("reason", SittingOutReason)
def test_what_is_missing_is_told_without_a_number(locale: str, reason: SittingOutReason) -> None:
    """No number about fewer than five people is told, not even that it is below two."""
    counted = r"\d|\b(?:fewer|less) than\b|\bmeno di\b"
    assert not re.search(counted, sitting_out.missing(reason, locale))


def test_whoever_is_left_alone_is_not_offered_to_have_met_them() -> None:
    """Until they say so themselves there is only how it went to tell."""
    alone, three = (
        message(*places.my_pairing(situation("en", pairing=with_one_gone(pairing(people=people)))))
        for people in (2, 3)
    )
    assert presses_of(alone) == [(ids.GIVE_FEEDBACK, PAIRING_ID)]
    assert (ids.MET, PAIRING_ID) in presses_of(three)


def test_of_three_those_who_can_go_on_are_told_so_together() -> None:
    """Without the only one who learns there is nobody to show anything to."""
    three, reader = pairing(people=3), member(1, "en")
    first, second, third = three.seats
    learner_gone = replace(second, member=replace(second.member, left_at=MONDAY_TEN))
    one_sided = replace(three, seats=(first, learner_gone, third))
    told = pairings.partner_left(one_sided, MONDAY_TEN, reader).text
    assert "nobody left for the other side" in told
    assert "The next round is on" in told
    assert "go on as planned" in pairings.going_on(with_one_gone(three), "en").text


def test_whoever_loses_their_partner_hears_that_the_meeting_is_off() -> None:
    alone = with_one_gone(pairing())
    assert "is off" not in pairings.partner_left(alone, None, member(1, "en")).text
    agreed = replace(alone, agreed_at=MONDAY_TEN)
    assert "is off" in pairings.partner_left(agreed, None, member(1, "en")).text
