"""What somebody may have meant whose message was not understood."""

import pytest

from bot.domain.commands import Command
from handlers.guesses import asks_something, guesses
from tests.messages.samples import newcomer, situation


@pytest.mark.parametrize(
    "typed",
    ["how do I make a poster in Canva?", "come si usa Photoshop?", "mi serve aiuto con il CV"],
)
def test_who_plainly_asks_something_is_not_asked_for_a_command(typed: str) -> None:
    assert asks_something(typed, situation("en"))
    assert not asks_something(typed, newcomer("en"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("how do I use this bot?", {Command.ASK, Command.HELP}),
        ("come si fa una pausa?", {Command.PAUSE, Command.ASK}),
        ("how do I change my language?", {Command.PROFILE, Command.ASK}),
        ("Excel", {Command.ASK, Command.PROFILE}),
        ("Canva", set()),
    ],
)
def test_what_may_be_about_the_app_gets_two_guesses(typed: str, meant: set[Command]) -> None:
    assert not asks_something(typed, situation("en"))
    assert set(guesses(typed, situation("en"))) == meant
