"""A pause says when it ends, and what stands meanwhile."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.errors import NobodyWaitsToHear
from bot.domain.situation import Place, Situation
from bot.messages import ids, membership, menu, pairings, pauses, putting_off, safety
from bot.messages.sentences import plain_programme
from tests.messages.drawn import blocks_of, presses_of
from tests.messages.samples import (
    BEFORE,
    DATED,
    MONDAY_TEN,
    PROGRAMME,
    awaited,
    in_series,
    member,
    met,
    pairing,
    paused,
    situation,
    with_one_gone,
)


def test_a_pause_says_the_day_of_return_and_how_to_end_it() -> None:
    drawn = pauses.paused(replace(paused("it-IT"), pairing=None), MONDAY_TEN)
    assert "torni giovedì 7 gennaio" in drawn.text
    assert presses_of(drawn) == [(ids.RESUME, None)]


def test_who_pauses_and_is_back_at_the_same_moment_reads_where_they_stand() -> None:
    """Whichever answer comes first."""
    assert pauses.paused(situation("en"), MONDAY_TEN).text.startswith("You are taking part.")
    again = membership.resumed(paused("en"))
    assert "You are paused and back on" in again.text
    assert "Welcome back" not in again.text


def test_what_was_agreed_on_stands_while_somebody_is_paused() -> None:
    """They can call it off, which the others hear; what comes after the pause is not mentioned."""
    dated = replace(paused("en"), pairing=DATED)
    drawn = pauses.paused(dated, BEFORE)
    assert "on Monday 30 November at 10:00, and that still stands" in drawn.text
    assert (ids.NO_TIME, str(DATED.id)) in presses_of(drawn)
    later = replace(DATED, agreed_at=MONDAY_TEN + timedelta(days=60))
    assert "stands" not in pauses.paused(replace(dated, pairing=later), BEFORE).text
    assert "stands" not in pauses.paused(dated, MONDAY_TEN).text


def test_who_pauses_in_the_middle_of_a_round_is_reminded_of_whom_they_are_with() -> None:
    """Else the other would wait for a word; not once they have met."""
    with_somebody = replace(paused("en"), pairing=pairing())
    drawn = pauses.paused(with_somebody, BEFORE)
    assert "In this round you are still with <@U0000000002>" in drawn.text
    assert (ids.NO_TIME, str(pairing().id)) in presses_of(drawn)
    after = replace(with_somebody, pairing=met(pairing()))
    assert "still with" not in pauses.paused(after, BEFORE).text


def test_who_pauses_hears_that_a_series_rests() -> None:
    """Not where nobody waits for its next meeting."""
    with_whom, there = in_series(2), paused("en")
    resting = pauses.paused(replace(there, pairing=None, resting=with_whom), BEFORE)
    assert "on hold while you are away" in resting.text
    for other in (in_series(6), with_one_gone(with_whom), DATED):
        drawn = pauses.paused(replace(there, pairing=other), BEFORE)
        assert "on hold while you are away" not in drawn.text


def test_who_is_waited_for_may_say_that_they_meet_or_cannot() -> None:
    """Both are one press each, with the hour until which there is time; nothing else is."""
    there = awaited("it-IT")
    drawn = pauses.paused(there, BEFORE)
    assert "entro lunedì 30 novembre alle 10:00" in drawn.text
    value = str(there.pairing.id if there.pairing else "")
    pressed = [(ids.RESUME, None), (ids.STILL_MEET, value), (ids.NO_TIME, value)]
    assert presses_of(drawn) == pressed


def _in_two(locale: str) -> Situation:
    """Somebody who pauses, and is awaited in two programmes."""
    there = awaited(locale)
    coffee, reels = (replace(PROGRAMME, id=each, name=f"Reels {each}") for each in (1, 2))
    return replace(there, programme=coffee, elsewhere=(Place(reels, there.pairing),))


def test_who_has_not_said_in_which_they_meet_chooses_by_a_press() -> None:
    there = _in_two("en")
    drawn = pauses.do_you_meet(there)
    both = [ids.STILL_MEET, ids.NO_TIME]
    assert [action for action, _ in presses_of(drawn)] == both * 2
    assert [f"Reels {number}" in drawn.text for number in (1, 2)] == [True, True]
    alone = pauses.do_you_meet(replace(there, elsewhere=()))
    assert [action for action, _ in presses_of(alone)] == both
    assert "Reels" not in alone.text


@pytest.mark.parametrize("locale", ["en", "it"])
def test_who_is_awaited_in_several_programmes_reads_in_which(locale: str) -> None:
    """Each part stands below the name of its programme, with a row of buttons of its own; of one
    programme the name is not said."""
    there = _in_two(locale)
    drawn = pauses.paused(there, BEFORE)
    first, last = drawn.text.index("Reels 1"), drawn.text.index("Reels 2")
    asked = pauses.asked(there.pairing or pairing(), there) or ""
    assert asked in drawn.text[first:last]
    assert asked in drawn.text[last:]
    rows = [each["block_id"] for each in blocks_of(drawn) if "block_id" in each]
    assert rows == [f"{ids.PLACE} 1", f"{ids.PLACE} 2"]
    named = plain_programme(there.programme, locale)
    assert named not in pauses.paused(replace(there, elsewhere=()), BEFORE).text


def test_who_says_something_of_one_of_several_reads_of_which() -> None:
    """That they meet, or that they cannot; nobody is said to go on where they are still asked."""
    there = _in_two("en")
    meant = there.pairing or pairing()
    meant = replace(meant, round=replace(meant.round, programme_id=2))
    others = ", ".join(f"<@{each.slack_id}>" for each in meant.others(there.user.slack_id)[:-1])
    assert f"Good: in Reels 2 you are still with {others}" in (
        pauses.still_meet_noted(meant, there).text
    )
    noted = putting_off.noted(meant, MONDAY_TEN, there, BEFORE)
    assert f"That’s fine. In Reels 2 I’ll let {others}" in noted.text
    assert "go on" not in noted.text
    early = replace(meant, comes_at=MONDAY_TEN)
    told = putting_off.noted(early, MONDAY_TEN, there, BEFORE)
    assert "in Reels 2 nobody was waiting" in told.text
    alone = replace(there, elsewhere=())
    assert "Reels" not in putting_off.noted(meant, MONDAY_TEN, alone, BEFORE).text
    assert "everything stays as it is" in pauses.still_meet_noted(meant, alone).text


def test_what_is_over_is_told_above_what_still_waits_for_a_word() -> None:
    """In the place of the question: who is paused sees the other ones, and the way back."""
    there = _in_two("en")
    drawn = menu.refused(NobodyWaitsToHear(), there, is_of_place=True)
    below = pauses.below(there, there.now)
    assert drawn.blocks[1:] == below
    assert "Nobody is waiting to hear that at the moment" in drawn.text


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "As soon as they are at work I’ll kindly let them know"),
        ("it", "Appena chi ti aspetta è in orario di lavoro, faccio sapere con garbo"),
    ],
)
def test_once_the_hour_is_past_nobody_is_told_that_it_is_to_come(locale: str, words: str) -> None:
    """A bot that was away waits until those who hear of it are at work."""
    there = replace(awaited(locale), now=MONDAY_TEN)
    for drawn in (pauses.paused(there, MONDAY_TEN), membership.status(there)):
        assert words in drawn.text
        assert "30 " not in drawn.text
        assert ids.STILL_MEET in [action for action, _ in presses_of(drawn)]


def test_who_is_back_reads_that_their_introduction_stands() -> None:
    """Not one in which they have met, or are left alone; of several, in which programme."""
    back = situation("en", pairing=pairing())
    assert "You are with <@U0000000002>, as before." in membership.resumed(back).text
    for other in (met(pairing()), with_one_gone(pairing()), None):
        assert "before" not in membership.resumed(replace(back, pairing=other)).text
    there, elsewhere = (replace(PROGRAMME, id=each, name=f"Reels {each}") for each in (1, 2))
    both = situation("it", programme=there, pairing=None, elsewhere=(Place(elsewhere, pairing()),))
    told = membership.resumed(both).text.partition("Reels 2")
    assert "Reels 1" in told[0]
    assert "<@U0000000002>" not in told[0]
    assert "Il tuo abbinamento con <@U0000000002> resta com’era." in told[2]


def test_who_is_left_while_paused_reads_when_they_are_back() -> None:
    """And not of a round that is before."""
    reader = replace(member(1, "en"), paused_until=date(2027, 1, 7))
    for told in (
        pairings.partner_left(with_one_gone(pairing()), MONDAY_TEN, reader),
        putting_off.told(in_series(2), (member(2),), MONDAY_TEN, reader, may_be_soon=False),
    ):
        assert "You are back on Thursday 7 January" in told.text
        assert "30 November" not in told.text


def test_who_is_paused_beyond_the_next_round_reads_of_no_other_day() -> None:
    """Neither who has no time, nor who asks for somebody else."""
    there = paused("en")
    reader = there.member
    assert reader
    early = putting_off.noted(DATED, MONDAY_TEN, there, BEFORE)
    assert "next round" not in early.text
    back_before = replace(there, member=replace(reader, paused_until=BEFORE.date()))
    noted = putting_off.noted(DATED, MONDAY_TEN, back_before, BEFORE)
    assert "Until the next round, on Monday 30 November" in noted.text
    ended = safety.rematched(DATED, there, BEFORE, may_be_soon=True)
    assert "You are back on Thursday 7 January" in ended.text
    assert "soon" not in ended.text
