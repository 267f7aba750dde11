"""What users of other bots beg for, each story named after what they complain of."""

from collections.abc import Sequence

from sandbox.client import Workspace
from sandbox.person import Person
from tests.journeys.steps import (
    BEGINNING,
    BOT,
    COMMAND,
    LEADING,
    NO_INTRODUCTION,
    STARTING,
    ItBecomes,
    four_join,
    introduced,
    joins,
    runs_a_round,
    two_join,
)

THURSDAY = "2026-11-26T09:00:00+01:00"
MONDAY = "2026-11-30T10:00:01+01:00"
NEXT_MONDAY = "2026-12-07T10:00:01+01:00"


async def introductions(person: Person) -> Sequence[str]:
    """All that this person ever got."""
    return [each.text for each in await person.messages() if BEGINNING in each.text]


async def test_the_same_partner_again(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """As long as there is anybody whom one has not met."""
    await it_becomes(THURSDAY)
    everybody = await four_join(aurora)
    await it_becomes(MONDAY)
    first = {each.name: await introduced(each) for each in everybody}
    await it_becomes(NEXT_MONDAY)
    for person in everybody:
        again = await introduced(person, times=2)
        assert again.place != first[person.name].place


async def test_the_odd_one_out_in_silence(aurora: Workspace) -> None:
    """Whoever is one too many is introduced with others, or told why not and what comes next."""
    emma = aurora.person("Emma")
    chiara = aurora.person("Chiara")
    await joins(emma, STARTING)
    await runs_a_round(chiara)
    told = await emma.sees(NO_INTRODUCTION)
    assert "Nobody else is taking part" in told.text
    assert "You are first in line" in told.text
    three = (emma, aurora.person("Jonas"), aurora.person("Richard"))
    for person, stage in zip(three[1:], (STARTING, LEADING), strict=True):
        await joins(person, stage)
    await runs_a_round(chiara)
    assert len({(await introduced(person)).text for person in three}) == 1


async def test_doubled_messages(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """Though Slack says everything twice, and forgets to answer."""
    await it_becomes(THURSDAY)
    everybody = await four_join(aurora)
    await aurora.delivers_twice()
    await aurora.fails("chat.postMessage", drop=True, processed=True, times=2)
    await it_becomes(MONDAY)
    for person in everybody:
        await introduced(person)
    await it_becomes("2026-11-30T12:00:00+01:00")
    await aurora.is_quiet()
    for person in everybody:
        assert len(await introductions(person)) == 1


async def test_silently_not_paired(aurora: Workspace) -> None:
    """Whoever takes part hears something in every round."""
    emma, jonas = aurora.person("Emma"), aurora.person("Jonas")
    for person in (emma, jonas):
        await joins(person, STARTING)
    await runs_a_round(aurora.person("Chiara"))
    for person in (emma, jonas):
        told = await person.sees(NO_INTRODUCTION)
        assert "a round needs more than one" in told.text


async def test_the_partner_of_who_pauses_in_silence(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Who pauses has a day to say whether they meet all the same; if they do not say, the other
    hears kindly that they can’t, and nothing is left to press."""
    await it_becomes(THURSDAY)
    emma, jonas, richard, sabine = await four_join(aurora)
    await it_becomes(MONDAY)
    introduction = await introduced(emma)
    partner = richard if "@Richard" in introduction.text else sabine
    asked = []
    for person in (emma, jonas):
        await person.writes("pause until Christmas")
        asked.append(await person.sees("If I don’t hear from you by Tuesday 1 December", in_=BOT))
    await jonas.types(f"{COMMAND} status")
    await jonas.sees("If I don’t hear from you by Tuesday 1 December", in_="home")
    await jonas.presses("We’ll still meet", in_=asked[1])
    stays = await jonas.sees("everything stays as it is", in_=BOT)
    assert stays.ts == asked[1].ts
    assert "If I don’t hear" not in stays.text
    await it_becomes("2026-12-01T10:05:00+01:00")
    told = await partner.sees("@Emma Clarke can’t make it this week", in_=BOT)
    assert "pause" not in told.text
    await emma.sees("there is nothing more to do here", in_=introduction.place)
    await emma.presses("We’ll still meet", in_=asked[0])
    await emma.sees("those who were with you know", in_=BOT)
    assert not [each for each in await sabine.messages() + await richard.messages()
                if "@Jonas" in each.text and "can’t" in each.text]  # fmt: skip


async def test_a_pause_with_a_date_that_ends_by_itself(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Nobody has to remember to come back."""
    await it_becomes(THURSDAY)
    emma, *others = await four_join(aurora)
    await emma.writes("pause until 5 December")
    await emma.sees("You are paused")
    await it_becomes(MONDAY)
    for person in others:
        await introduced(person)
    assert not await introductions(emma)
    await it_becomes(NEXT_MONDAY)
    await introduced(emma)


async def test_people_who_left_still_matched(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """By a word, or with their account: nobody waits for them over a coffee."""
    await it_becomes(THURSDAY)
    emma, jonas, richard, sabine = await four_join(aurora)
    await richard.writes("leave")
    await richard.sees("You have left")
    await aurora.changes(sabine, deleted=True)
    await aurora.is_quiet()
    await it_becomes(MONDAY)
    for person in (emma, jonas):
        await person.sees(NO_INTRODUCTION)
        assert not await introductions(person)
    assert not await introductions(richard)


async def test_finding_a_date(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """Two presses between two full calendars: the times come by themselves to those who have found
    none by the middle of the week, one proposes, one accepts."""
    await it_becomes(MONDAY)
    emma, richard = await two_join(aurora)
    await runs_a_round(aurora.person("Chiara"))
    await introduced(richard)
    await it_becomes("2026-12-02T10:00:01+01:00")
    nudge = await richard.sees("@Richard Hughes, one press proposes one")
    await richard.presses("Propose", in_=nudge, beside="Thursday 3 December at 14:00")
    proposed = await emma.sees("@Richard Hughes proposes Thursday, 3 December, 14:00")
    await aurora.is_quiet()
    assert "One has been proposed" in (await emma.sees("Have you found your half hour yet?")).text
    await emma.presses("Accept", in_=proposed)
    for person in (emma, richard):
        await person.sees("You meet on Thursday, 3 December, 14:00, for half an hour.")
        file = await person.sees("Reverse mentoring: Short video")
        assert [each["name"] for each in file.files] == ["reverse-mentoring.ics"]


async def test_being_enrolled_without_consent(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """Neither a channel, nor a look at the Home tab, nor a hello makes anybody a member."""
    await it_becomes(THURSDAY)
    await four_join(aurora)
    tyler, lena = aurora.person("Tyler"), aurora.person("Lena")
    await tyler.joins("#reverse-mentoring")
    await tyler.opens_home()
    await lena.writes("hello")
    await lena.sees("Join")
    before = len(await lena.messages())
    await it_becomes(MONDAY)
    await introduced(aurora.person("Emma"))
    await aurora.is_quiet()
    assert len(await lena.messages()) == before
    assert not await introductions(tyler)
    await tyler.types(f"{COMMAND} status")
    await tyler.sees("You are not taking part at the moment")
