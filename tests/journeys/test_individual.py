"""A series: the same two for several meetings, until it is over or one of them ends it."""

from sandbox.client import Workspace
from sandbox.person import Person
from tests.databases import on_both
from tests.journeys.steps import (
    BOT,
    COMMAND,
    ItBecomes,
    opens_the_settings,
    runs_a_round,
    two_join,
    two_more_join,
)

SERIES = {
    "Tecnica": "Individuale: due persone insieme per una serie di incontri",
    "In una serie: quanti incontri": "4",
}
AGENDA = "What is off limits?"
MET = {"Did you meet?": "Yes", "Was it worth your time?": "5 – very much"}


@on_both
async def test_a_series_from_its_agenda_to_its_early_end(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """Two meetings with one thing to try and a date in between, a look back half-way; then she asks
    for somebody else, and so does another who is in a series: they begin one together."""
    await it_becomes("2026-11-25T10:00:00+01:00")
    chiara = aurora.person("Chiara")
    await _chooses_series(chiara)
    emma, richard = await two_join(aurora)
    await runs_a_round(chiara)
    first = await emma.sees(AGENDA)
    assert "You stay together for 4 meetings" in first.text
    await richard.types(f"{COMMAND} status")
    await richard.sees("Meeting 1 of 4.")

    jonas, sabine = await two_more_join(aurora)
    await emma.presses("We met", in_=first)
    question = await emma.sees("And for next time: one thing to try, and the day.")
    await emma.presses("Say how it went", in_=question)
    chosen = {
        "One thing to try until next time": "Two clips a week",
        "The day of your next meeting": "2026-12-17",
    }
    await emma.submits(MET | chosen)
    thanks = await emma.sees("Until next time you want to try:")
    assert "Your next meeting: Thursday 17 December." in thanks.text
    await richard.writes("who can show me TikTok?")
    await richard.sees("I’m looking for a colleague", in_=BOT)
    for words in ("when is our next meeting?", "times"):
        await richard.writes(words)
        status = await richard.sees("Next is meeting 2 of 4.")
        assert "You wanted to meet next on Thursday 17 December." in status.text
        assert "Stop looking" in str(status)
        await richard.does_not_see("You have no introduction")
    await richard.writes("4 good, to try: watch three reels")
    assert "watch three reels" in (await richard.sees("4 out of 5")).text
    await richard.writes("no, next time on Thursday 17 December")
    noted = await richard.sees("Your next meeting: Thursday 17 December.")
    assert "4 out of 5" in noted.text
    await richard.sees("Which meeting is this about?")

    await it_becomes("2026-12-14T10:00:01+01:00")
    second = await richard.sees("Meeting 2 of 4. You wanted to meet on Thursday 17 December.")
    assert second.place == f"{BOT}, @Emma Clarke"
    await jonas.sees(AGENDA)

    await emma.presses("We met", in_=await emma.sees("Meeting 2 of 4."))
    question = await emma.sees("You are half-way, a moment to look back")
    assert "Last time you wanted to try:" in question.text
    assert "Two clips a week" in question.text
    await richard.does_not_see("Two clips a week")

    await richard.opens_home()
    assert "Emma" in (await richard.sees("This round you are with", in_="home")).text
    await emma.writes("I'd like to end the series")
    asked = await emma.sees("Would you like your meetings with @Richard Hughes to end here?")
    await emma.presses("Please re-match me", in_=asked)
    await richard.sees("Whoever I had chosen for you is no longer part", in_="home")
    told = await richard.sees("so your meetings end here")
    assert "nobody is to blame" in told.text
    await sabine.types(f"{COMMAND} rematch")
    again = await emma.sees(f"{AGENDA}", in_=f"{BOT}, @Sabine Vogel")
    assert "You stay together for 4 meetings" in again.text


async def _chooses_series(admin: Person) -> None:
    await opens_the_settings(admin)
    await admin.submits(SERIES)
    await admin.sees(
        "Individuale: due persone insieme per una serie di incontri.\nOgni 2 settimane"
    )
