"""Who pauses while they are awaited is asked whether they meet all the same, and is heard however
they say it."""

from sandbox.client import Workspace
from sandbox.person import Person
from tests.journeys.steps import (
    BOT,
    COMMAND,
    IN_SERIES,
    ItBecomes,
    four_join,
    introduced,
    two_are_introduced_twice,
)

THURSDAY = "2026-11-26T09:00:00+01:00"
MONDAY = "2026-11-30T10:00:01+01:00"
TUESDAY = "2026-12-01T10:05:00+01:00"
QUESTION = "If I don’t hear from you by"
NOTED = "Good: everything stays as it is"
BOTH = ["We’ll still meet", "Can’t this week"]


async def _four_are_introduced(aurora: Workspace, it_becomes: ItBecomes) -> tuple[Person, ...]:
    await it_becomes(THURSDAY)
    people = await four_join(aurora)
    await it_becomes(MONDAY)
    for person in people:
        await introduced(person)
    return people


async def _pauses(person: Person) -> None:
    await person.writes("pause until Christmas")
    await person.sees(QUESTION, in_=BOT)


async def _hears(person: Person, words: str, times: int) -> None:
    await person.sees(words, in_=BOT)
    assert sum(words in each.text for each in await person.messages()) == times


async def test_a_yes_in_any_words_is_heard_and_is_no_news_of_a_meeting(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """What may be either has both buttons below it. It may be said twice, and holds if only the end
    of the pause is moved."""
    emma, *others = await _four_are_introduced(aurora, it_becomes)
    await _pauses(emma)
    for typed, reply in (
        ("ok", "Any time"),
        ("yes indeed, thrilled beyond words", "I didn’t understand"),
        ("will let you know tomorrow", "Of course, whenever you like"),
        ("we talked about her team, lovely", "If this is your answer about your meeting"),
    ):
        await emma.writes(typed)
        asked = await emma.sees(reply, in_=BOT)
        assert QUESTION in asked.text, typed
        assert [each for each in BOTH if each in str(asked)] == BOTH
    await emma.writes("yes please!")
    await _hears(emma, NOTED, 1)
    await emma.writes("Yes")
    await aurora.is_quiet()
    await _hears(emma, NOTED, 2)
    await emma.writes("pause until 10 January")
    moved = await emma.sees("back on Sunday 10 January", in_=BOT)
    assert QUESTION not in moved.text
    await it_becomes(TUESDAY)
    await emma.does_not_see("You met")
    for person in others:
        await person.does_not_see("can’t make it this week")


async def test_a_no_of_who_has_met_already_is_news_of_that(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """They hear that it is noted, and nobody waits for them any more."""
    emma, *others = await _four_are_introduced(aurora, it_becomes)
    await _pauses(emma)
    await emma.writes("no, we met yesterday")
    await emma.sees("You met", in_=BOT)
    await emma.types(f"{COMMAND} status")
    await emma.sees("You are paused")
    for person in others:
        await person.does_not_see("can’t make it this week")


async def test_a_no_in_any_words_is_heard_in_the_command_and_a_mention_too(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    emma, jonas, richard, sabine = await _four_are_introduced(aurora, it_becomes)
    for person in (emma, jonas):
        await _pauses(person)
    await emma.types(f"{COMMAND} no thanks")
    await emma.sees("kindly, and nobody asks why")
    await jonas.invites_app("#random")
    await jonas.mentions_app("please tell them I can’t", in_="#random")
    await jonas.sees("kindly, and nobody asks why")
    for person in (richard, sabine):
        await person.sees("can’t make it this week", in_=BOT)


async def test_a_yes_to_several_questions_is_heard_once_it_is_plain_to_which(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Of two introductions one is chosen by a press, and the other needs no name after that. Where
    another programme has asked how it was meanwhile, it may be the answer to that."""
    await it_becomes("2026-11-24T10:30:00+00:00")
    emma, _ = await two_are_introduced_twice(aurora, IN_SERIES)
    await _pauses(emma)
    await emma.writes("yes")
    await emma.sees("Which one do you mean?", in_=BOT)
    await emma.writes("resume")
    await emma.sees("Welcome back", in_=BOT)
    await it_becomes("2026-11-30T15:00:00+01:00")
    await emma.sees("Did you meet", in_=BOT)
    await _pauses(emma)
    await emma.writes("yes")
    await emma.sees("Or is it about your meeting?", in_=BOT)
    await emma.writes("yes, we still meet")
    await emma.sees("Good: in Reels you are still with @Richard", in_=BOT)
    await emma.does_not_see("You met")
