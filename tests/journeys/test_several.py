"""A company with two programmes, in two channels."""

from sandbox.client import Workspace
from tests.journeys.steps import (
    BOT,
    COMMAND,
    IN_SERIES,
    ItBecomes,
    adds_reels,
    introduced,
    joining,
    tells_that_they_met,
    two_are_introduced_twice,
    two_join,
)

ASKED = "Would you like to meet all the same?"


async def test_two_programmes_run_beside_each_other(aurora: Workspace) -> None:
    """An admin adds one; a member is in it with one press and is asked nothing again, somebody new
    chooses; each is run, and left, by itself."""
    chiara, emma = aurora.person("Chiara"), aurora.person("Emma")
    jonas, richard = aurora.person("Jonas"), aurora.person("Richard")
    await two_join(aurora)
    await adds_reels(chiara, {"Canale di casa": "#random"})
    await chiara.presses("Invita in un canale")
    await chiara.submits()

    invitation = await emma.sees("Programma: Reels")
    assert invitation.place == "#random"
    await emma.presses("Iscriviti", in_=invitation)
    await emma.sees("You take part in Reels now.")
    assert not await emma.has_modal()

    await chiara.invites_app("#random")
    await jonas.leaves("#random")
    await jonas.joins("#random")
    welcome = await jonas.sees("You have come to #random, the home of Reels", in_=BOT)
    for _ in range(2):
        await aurora.repeats_event("member_joined_channel")
    await jonas.presses("Join", in_=welcome)
    await jonas.sees("Programme: Reels", in_="modal")
    await jonas.submits(joining("Leading: I guide people, projects or a field"))
    await jonas.sees("you take part in Reels now")
    await jonas.types(f"{COMMAND} status")
    await jonas.sees("You are taking part in Reels.")
    assert sum("You have come to" in each.text for each in await jonas.messages()) == 1
    await jonas.writes("me ne vado dal caffe, grazie")
    told = await jonas.sees("You’re not in Coffee.", in_=BOT)
    assert "what you take part in" in told.text
    assert "Reels" in told.text

    await chiara.types(f"{COMMAND} gestione")
    await chiara.presses("Apri", beside="Reels")
    await chiara.presses("Avvia un giro adesso")
    told = await introduced(jonas)
    assert "Programme: Reels" in told.text
    await emma.types(f"{COMMAND} status")
    await emma.sees("You are taking part in 2 programmes.")

    await tells_that_they_met(emma)
    await emma.writes("I would like to leave reels, please")
    await emma.sees("Would you like to leave Reels?")
    assert not any("I have noted it" in each.text for each in await emma.messages())
    await emma.types(f"{COMMAND} leave")
    await emma.sees("Which programme would you like to leave?")
    await emma.types(f"{COMMAND} leave Reels")
    await emma.presses("Leave", in_="Would you like to leave Reels?")
    await emma.sees("You have left Reels")
    await emma.types(f"{COMMAND} leave Zumba")
    told = await emma.sees("I don’t know a programme called “Zumba”. In case you meant another")
    assert "Coffee" in told.text
    await emma.types(f"{COMMAND} join Zumba")
    unknown = await emma.sees("I don’t know a programme called “Zumba”.")
    assert "Which programme would you like to join?" in unknown.text
    await emma.writes("join Reels")
    await aurora.is_quiet()
    await emma.writes("join the reels, please")
    await emma.sees("You take part in Reels already.", in_=BOT)
    await emma.types(f"{COMMAND} leave")
    await emma.presses("Leave all of them")
    await emma.sees("You have left all your programmes")
    await jonas.sees("is no longer part of this introduction", in_=BOT)
    await richard.types(f"{COMMAND} join")
    await richard.sees("Which programme would you like to join?")
    await richard.types(f"{COMMAND} join Reels")
    await richard.sees("You take part in Reels now.")


async def test_a_programme_ends(aurora: Workspace, it_becomes: ItBecomes) -> None:
    """Its members hear it when they are at work, the others go on, and whoever is about to join it
    has not filled in the form in vain."""
    await it_becomes("2026-11-24T10:30:00+00:00")
    chiara, emma, jonas = (aurora.person(name) for name in ("Chiara", "Emma", "Jonas"))
    await two_join(aurora)
    await adds_reels(chiara)
    await emma.types(f"{COMMAND} join")
    await emma.presses("Join", beside="Reels")
    await emma.sees("You take part in Reels now.")
    await jonas.types(f"{COMMAND} join Reels")
    await jonas.sees("Programme: Reels", in_="modal")
    await chiara.types(f"{COMMAND} gestione")
    await chiara.presses("Apri", beside="Reels")
    await chiara.presses("Concludi")
    await chiara.submits()
    await emma.sees("The programme Reels has come to an end", in_=BOT)
    await emma.types(f"{COMMAND} status")
    await emma.sees("You are taking part.")
    await emma.writes("esco da Reels")
    await emma.sees("Reels has ended: nobody is introduced in it any more.", in_=BOT)
    await jonas.submits(joining())
    await jonas.presses("Join", in_="What you told me is kept", beside="Coffee")
    await jonas.sees("You take part in Coffee now.")


async def test_who_asks_for_somebody_else_says_in_which_programme(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """The same two people have been introduced in both: none of the two is ended unasked, and the
    other goes on, with its buttons. What was drawn before says what is true once it is pressed."""
    await it_becomes("2026-11-24T10:30:00+00:00")
    emma, _ = await two_are_introduced_twice(aurora, IN_SERIES)
    await emma.types(f"{COMMAND} rematch")
    question = await emma.sees("Which one do you mean?")
    assert "Reels" in question.text
    assert "Coffee" in question.text
    await emma.writes("feedback")
    question = await emma.sees("Which one do you mean?", in_=BOT)
    assert "Reels" in question.text
    await emma.writes("status")
    status = await emma.sees("You are taking part in 2 programmes.", in_=BOT)
    await emma.presses("Please re-match me", in_=question)
    told = await emma.sees("Your introduction in Coffee has ended.", in_=BOT)
    assert "In Reels you go on with @Richard" in told.text
    assert told.ts == question.ts
    await emma.presses("Can’t this week", in_=status)
    now = await emma.sees("is over already, so there is nothing to put off", in_=BOT)
    assert now.ts == status.ts
    await emma.presses("We met", in_=now)
    await emma.sees("How did it go with @Richard")


async def test_who_pauses_says_in_each_programme_whether_they_meet(
    aurora: Workspace, it_becomes: ItBecomes
) -> None:
    """What they say of one leaves the other question, with its buttons. A status or a question of
    before shows what there is now, once something of it is pressed."""
    await it_becomes("2026-11-30T10:30:00+01:00")
    emma, _ = await two_are_introduced_twice(aurora)
    await emma.writes("pause until 10 January 2027")
    asked = await emma.sees("You are paused", in_=BOT)
    assert asked.text.count(ASKED) == 2
    await emma.writes("status")
    status = await emma.sees("You can show: Short video.", in_=BOT)
    await emma.presses("We’ll still meet", in_=asked)
    told = await emma.sees("Good: in Coffee you are still with @Richard Hughes", in_=BOT)
    assert told.ts == asked.ts
    assert ASKED not in told.text.partition("Reels")[0]
    assert ASKED in told.text.partition("Reels")[2]
    await emma.presses("We met", in_=status)
    met = await emma.sees("You met @Richard Hughes. 🎉", in_=BOT)
    assert met.ts == status.ts
    assert met.text.count(ASKED) == 1
    await emma.presses("Can’t this week", in_=told)
    now = await emma.sees("is over already, so there is nothing to put off", in_=BOT)
    assert now.ts == told.ts
    assert now.text.count(ASKED) == 1
    await emma.presses("Resume", in_=now)
    back = await emma.sees("Welcome back.", in_=BOT)
    assert "as before" not in back.text.partition("Reels")[0]
    assert "You are with @Richard Hughes, as before." in back.text.partition("Reels")[2]
