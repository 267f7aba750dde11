"""A couple looks for a date: far apart, in Italian, without a permission, and in vain."""

from sandbox.client import Workspace
from sandbox.person import Person
from sandbox.screen import Message
from sandbox.server import Running
from tests.journeys.steps import (
    BOT,
    COMMAND,
    LEADING,
    STARTING,
    ItBecomes,
    introduced,
    joins,
    runs_a_round,
    two_are_introduced,
    two_join,
)

MONDAY = "2026-11-30T10:00:01+01:00"
TIMES = "Which half hour shall I propose"


async def asks_for_times(person: Person) -> Message:
    """Somebody presses the button in their introduction."""
    await person.presses("Suggest times")
    times: Message = await person.sees(TIMES)
    return times


async def italians_join(aurora: Workspace) -> tuple[Person, Person]:
    """Giulia, who starts out, and Lorenzo, who leads."""
    both = aurora.person("Giulia"), aurora.person("Lorenzo")
    stages = "Agli inizi: è ancora tutto nuovo", "Alla guida: ho la responsabilità di persone"
    for person, stage in zip(both, stages, strict=True):
        await person.types(f"{COMMAND} iscriviti")
        await person.submits(
            {
                "In che fase del tuo percorso professionale sei?": stage,
                "Regole di base": ["Accetto le regole di base"],
            }
        )
        await person.sees("Fatto, adesso ci sei anche tu")
    return both


async def test_in_milan_and_san_francisco_in_the_week_when_the_clocks_differ(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """California has put its clocks on, Italy has not yet: each sees their own time, and it is the
    same instant."""
    emma, richard = aurora.person("Emma"), aurora.person("Richard")
    await aurora.changes(emma, tz="Europe/Rome")
    await aurora.changes(richard, tz="America/Los_Angeles")
    await it_becomes("2026-03-09T10:00:01+01:00")
    await joins(emma, STARTING)
    await joins(richard, LEADING)
    await runs_a_round(aurora.person("Chiara"))
    await introduced(richard)
    times = await asks_for_times(richard)
    assert "in the working hours that you share" in times.text
    await richard.presses("Tuesday 10 March at 09:30", in_=times)
    await emma.presses("Accept", in_=await emma.sees("proposes Tuesday, 10 March, 17:30"))
    agreed = await richard.sees("You meet on Tuesday, 10 March, 09:30")
    assert "Tuesday 10 March at 17:30, Rome time" in agreed.fallback
    assert "Tuesday 10 March at 09:30, Los Angeles time" in agreed.fallback
    urls = [each["url"] for each in agreed.blocks[-1]["elements"] if "url" in each]
    assert "dates=20260310T163000Z%2F20260310T170000Z" in urls[0]
    assert "startdt=2026-03-10T16%3A30%3A00Z" in urls[1]


async def test_when_the_clocks_agree_they_hear_that_there_is_no_common_hour(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    emma, richard = aurora.person("Emma"), aurora.person("Richard")
    await aurora.changes(emma, tz="Europe/Rome")
    await aurora.changes(richard, tz="America/Los_Angeles")
    await it_becomes(MONDAY)
    await joins(emma, STARTING)
    await joins(richard, LEADING)
    await runs_a_round(aurora.person("Chiara"))
    await introduced(emma)
    times = await asks_for_times(emma)
    assert "Your working hours don’t meet" in times.text


async def test_a_couple_that_cannot_find_a_date(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """One time after the other, first of those that come with the nudge, and at last none: the
    other hears it without a reproach, what was proposed is off, and nobody is asked."""
    await it_becomes(MONDAY)
    giulia, lorenzo = await italians_join(aurora)
    await runs_a_round(aurora.person("Chiara"))
    await lorenzo.sees("Due modi per cominciare")
    await it_becomes("2026-12-02T10:00:01+01:00")
    nudge = await lorenzo.sees("@Lorenzo Marchetti, basta un clic per proporne una")
    await lorenzo.presses("Altri orari", in_=nudge)
    times = await lorenzo.sees("Quale mezz’ora propongo a @Giulia Romano?")
    await lorenzo.presses("Altri orari", in_=times)
    others = await lorenzo.sees("venerdì 4 dicembre alle 14:00")
    assert others.ts == times.ts
    await lorenzo.presses("Proponi", in_=nudge, beside="giovedì 3 dicembre alle 14:00")
    await lorenzo.sees("Ho proposto giovedì 3 dicembre alle 14:00")
    first = await giulia.sees("@Lorenzo Marchetti propone giovedì 3 dicembre, 14:00")
    await giulia.writes("quando ci vediamo?")
    await giulia.sees("propone giovedì 3 dicembre alle 14:00: ti va bene?", in_=BOT)
    await giulia.presses("Un altro orario", in_=first)
    await giulia.presses("venerdì 4 dicembre alle 16:30", in_=await giulia.sees("Quale mezz’ora"))
    second = await lorenzo.sees("@Giulia Romano propone venerdì 4 dicembre, 16:30")
    await giulia.sees("questo orario ha lasciato il posto a un altro")
    await lorenzo.writes("questa settimana non riesco, scusa")
    await lorenzo.sees("Va benissimo. Lo dico con garbo a @Giulia Romano", in_=BOT)
    told = await giulia.sees("@Lorenzo Marchetti questa settimana non riesce", in_=BOT)
    assert "Dipende dalla settimana, non dalle persone." in told.text
    await lorenzo.sees("venerdì 4 dicembre, 16:30: questo incontro non si fa", in_=second.place)
    await it_becomes("2026-12-04T18:00:00+01:00")
    for person in (giulia, lorenzo):
        await person.does_not_see("Hai incontrato")


async def test_who_accepts_too_late_hears_that_it_has_passed_and_of_later_times(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """In the conversation, where it was proposed, nothing is left to accept."""
    await it_becomes(MONDAY)
    emma, richard = await two_are_introduced(aurora)
    await emma.presses("Tuesday 1 December at 14:00", in_=await asks_for_times(emma))
    proposed = await richard.sees("@Emma Clarke proposes")
    await it_becomes("2026-12-01T16:00:00+01:00")
    await richard.presses("Accept", in_=proposed)
    times = await richard.sees("That time has passed. Which half hour shall I propose")
    passed = await emma.sees("this time has passed")
    assert passed.ts == proposed.ts
    await richard.presses("Wednesday", in_=times)
    await emma.sees("@Richard Hughes proposes Wednesday")


async def test_a_second_press_on_accept_in_an_old_status_accepts_nothing(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Another time has been proposed meanwhile: it is told, without the button at that place."""
    await it_becomes(MONDAY)
    emma, richard = await two_are_introduced(aurora)
    await emma.presses("Tuesday 1 December at 14:00", in_=await asks_for_times(emma))
    await richard.sees("@Emma Clarke proposes")
    await richard.writes("status")
    status = await richard.sees("proposes Tuesday 1 December at 14:00: does that suit you?")
    await emma.presses("Another time")
    await emma.presses("Wednesday", in_=await emma.sees("Wednesday 2 December at"))
    await richard.sees("@Emma Clarke proposes Wednesday")
    await richard.presses("Accept", in_=status)
    redrawn = await richard.sees("This time does not stand any more")
    assert redrawn.ts == status.ts
    assert "Another time" in str(redrawn)
    assert "Accept" not in str(redrawn)


async def test_an_old_button_for_times_says_what_is_over_and_what_is_not(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """What can be pressed no more is gone from the old conversation; the way to the new one is
    beside the words."""
    await it_becomes(MONDAY)
    emma, richard = await two_are_introduced(aurora)
    first = await introduced(emma)
    await joins(aurora.person("Sabine"), LEADING)
    await joins(aurora.person("Jonas"), STARTING)
    await it_becomes("2026-12-07T10:00:01+01:00")
    await introduced(emma, times=2)
    await emma.presses("Suggest times", in_=first)
    told = await emma.sees("any more. This is how things stand now.")
    old = await richard.sees("If you have not met, there is nothing more to do here")
    assert old.ts == first.ts
    await emma.presses("Suggest times", in_=told)
    times = await emma.sees(TIMES)
    assert "@Richard Hughes" not in times.text


async def test_without_the_permission_for_files_the_links_are_there_and_nothing_is_promised(
    aurora: Workspace, slack: Running, it_becomes: ItBecomes
) -> None:
    """Whoever pauses or leaves then hears what becomes of their own calendar."""
    slack.world.grant(slack.world.app.scopes - {"files:write"})
    await it_becomes(MONDAY)
    emma, richard = await two_are_introduced(aurora)
    await emma.presses("Tuesday 1 December at 14:00", in_=await asks_for_times(emma))
    await richard.presses("Accept")
    agreed = await emma.sees("You meet on Tuesday, 1 December, 14:00")
    assert "Google Calendar" in agreed.text
    await aurora.is_quiet()
    assert not any(each.files for each in await emma.messages())
    assert "file" not in agreed.text
    await richard.writes("pause 2027-01-10")
    await richard.sees("on Tuesday 1 December at 14:00, and that still stands")
    await emma.types(f"{COMMAND} leave")
    await emma.sees("Tuesday 1 December at 14:00: please take that out of your calendar")


async def test_no_press_does_harm(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """Not that of who proposed, not a second one, not one that comes too late."""
    await it_becomes(MONDAY)
    emma, richard = await two_are_introduced(aurora)
    await emma.presses("Tuesday 1 December at 14:00", in_=await asks_for_times(emma))
    proposed = await emma.sees("@Emma Clarke proposes")
    await emma.presses("Accept", in_=proposed)
    await emma.sees("You proposed this time yourself")
    await it_becomes("2026-12-01T16:00:00+01:00")
    await richard.presses("Accept")
    await richard.sees("That time has passed")


async def test_times_and_none_at_all_by_word_and_from_the_home_tab(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    await it_becomes(MONDAY)
    emma, richard = await two_join(aurora)
    await emma.writes("times")
    await emma.sees("You have no introduction at the moment for which a time could be found")
    await runs_a_round(aurora.person("Chiara"))
    await introduced(emma)
    await emma.types(f"{COMMAND} times")
    await emma.presses("Tuesday 1 December at 14:00", in_=await emma.sees(TIMES))
    await richard.sees("@Emma Clarke proposes")
    await richard.opens_home()
    await richard.presses("Accept", in_="home")
    agreed = await richard.sees("You meet on Tuesday 1 December at 14:00", in_=BOT)
    assert "Another time" in agreed.text
    await emma.sees("You meet on Tuesday, 1 December, 14:00")
    await emma.writes("when do we meet?")
    await emma.sees("You meet on Tuesday 1 December at 14:00", in_=BOT)
    await richard.opens_home()
    await richard.presses("Can’t this week", in_="home")
    await richard.sees("That’s fine. I’ll let @Emma Clarke know kindly", in_=BOT)
    await emma.sees("@Richard Hughes can’t make it this week", in_=BOT)
