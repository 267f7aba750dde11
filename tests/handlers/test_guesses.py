"""What somebody may have meant whose message was not understood."""

from dataclasses import replace

import pytest

from bot.domain.commands import Command
from bot.messages import menu
from bot.messages.text import vocabulary
from handlers.guesses import asks_something, guesses
from sandbox.blocks import check_message_blocks
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


@pytest.mark.parametrize(
    "typed", ["aggiungi Paolo al programma", "send everyone a reminder", "how many signed up?"]
)
def test_only_an_admin_is_offered_the_admin_panel(typed: str) -> None:
    assert Command.ADMIN in guesses(typed, situation("en"))
    one_of_them = replace(situation("en"), user=replace(situation("en").user, is_admin=False))
    assert Command.ADMIN not in guesses(typed, one_of_them)


@pytest.mark.parametrize(
    "typed",
    [
        *("quanti si sono iscritti?", "aggiungi Paolo al programma", "ferma tutto"),
        *("cambia il giorno a martedi", "manda un promemoria a tutti"),
        *("come faccio a invitare le persone?", "how do I invite people?", "stop everything"),
    ],
)
def test_an_admin_who_does_not_take_part_is_offered_it_too(typed: str) -> None:
    """And nothing that they would have to take part for."""
    admin = newcomer("it", is_admin=True)
    assert guesses(typed, admin) == (Command.ADMIN, Command.HELP)
    assert guesses(typed, newcomer("it")) == ()


@pytest.mark.parametrize("word", sorted(vocabulary()))
def test_whatever_a_mistyped_word_is_near_to_has_a_button(word: str) -> None:
    """None of them twice, which Slack would refuse."""
    for locale in ("en", "it"):
        meant = guesses(f"{word[:-1]}x{word[-1]}", situation(locale))
        shown = menu.not_understood(meant, word, locale)
        assert check_message_blocks(shown.payload()["blocks"]) == ()
