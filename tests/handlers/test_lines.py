"""What somebody says of whom they report to, which may end an introduction."""

import pytest

from handlers.lines import Line, Told, after_the_command, says_more, told
from tests.handlers.growth import AT_ONCE, growth

ONE, OTHER = "<@U1>", "<@U2|richard>"


@pytest.mark.parametrize(
    "typed",
    [
        "my manager is <@U1>",
        "I report to <@U1|richard>.",
        "My boss is <@U1>",
        "my new manager is <@U1>",
        "<@U1> is my manager",
        "I changed teams, my manager is <@U1>",
        "I changed teams and now my manager is <@U1>",
        "no, my manager is <@U1>",
        "il mio capo è <@U1>",
        "La mia responsabile e <@U1>",
        "riporto a <@U1>",
        "il mio nuovo capo è <@U1>",
        "<@U1> è il mio capo",
        "ho cambiato team, il mio capo ora è <@U1>",
        "my manager is not <@U2>, my manager is <@U1>",
        "ho cambiato capo, ora è <@U1>",
        "ho un nuovo capo: <@U1>",
        "ho cambiato capo ora è <@U1>",
        "I have a new boss, it’s <@U1> now",
        "new manager: <@U1>",
    ],
)
def test_it_is_said_in_words_to_whom_somebody_reports(typed: str) -> None:
    assert told(typed) == Told(Line.THIS, "U1")


@pytest.mark.parametrize(
    "typed",
    [
        "my manager is not <@U1>",
        "my manager is no longer <@U1>",
        "my manager isn't <@U1> anymore",
        "<@U1> is not my boss any more",
        "I no longer report to <@U1>",
        "il mio capo non è <@U1>",
        "il mio capo nn è più <@U1>",
        "<@U1> non è più il mio capo",
    ],
)
def test_that_it_is_not_somebody_is_never_taken_for_the_opposite(typed: str) -> None:
    assert told(typed) == Told(Line.NOT_THIS, "U1")


@pytest.mark.parametrize(
    "typed",
    [
        "my manager is nobody",
        "I have no manager",
        "i dont have a boss",
        "non ho un capo",
        "il mio capo è nessuno",
        "non riporto a nessuno",
    ],
)
def test_somebody_has_no_manager(typed: str) -> None:
    assert told(typed) == Told(Line.NOBODY)


@pytest.mark.parametrize(
    "typed",
    [
        "il mio capo è <@U1> o <@U2>",
        "my manager is <@U1> and he is great",
        "my manager is a friend of <@U1>",
        "my manager is <@U1>, my manager is <@U2>",
        "my boss is Richard",
        "Il mio capo è Franca Bianchi.",
        "ho cambiato capo, ora è Franca",
        "I have a new boss",
        "my manager changed, thanks <@U1>",
        "ho cambiato capo, ne parlo con <@U1>",
    ],
)
def test_what_is_not_plain_changes_nothing(typed: str) -> None:
    found = told(typed)
    assert found
    assert found.line is Line.UNCLEAR


@pytest.mark.parametrize(
    "typed",
    [
        "my manager is great",
        "we met, and my boss is <@U1>",
        "my manager is <@U1>?",
        "he told me that <@U1> is nice",
        "is my manager in this?",
        "ho conosciuto il suo nuovo capo, ora è <@U1>",
        "<@U1> is now in Rome",
    ],
)
def test_and_nothing_else_is_taken_for_it(typed: str) -> None:
    assert told(typed) is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("<@U1>", Told(Line.THIS, "U1")),
        ("<@U1> please", Told(Line.THIS, "U1")),
        ("not <@U1>", Told(Line.NOT_THIS, "U1")),
        ("non più <@U1>", Told(Line.NOT_THIS, "U1")),
        ("nobody", Told(Line.NOBODY)),
        ("nessuno", Told(Line.NOBODY)),
        ("Richard", Told(Line.UNCLEAR)),
    ],
)
def test_after_the_command_a_name_is_enough(typed: str, said: Told) -> None:
    assert after_the_command(typed) == said


@pytest.mark.parametrize(
    ("typed", "more"),
    [
        ("my manager is working for <@U1> too, good talk", True),
        ("il mio capo è <@U1>, bella chiacchierata", True),
        ("my boss is Richard", True),
        ("I changed teams, my manager is <@U1>", False),
        ("ciao, ho cambiato capo, ora è <@U1>, grazie", False),
        ("good talk", False),
    ],
)
def test_what_is_said_besides_may_be_about_a_meeting(typed: str, *, more: bool) -> None:
    """Where it is not plain, all of it may."""
    assert says_more(typed) is more


@pytest.mark.parametrize("piece", ["no, ", "my manager is ", "new boss, ", "<@U1> is "])
def test_the_longest_message_is_read_at_once(piece: str) -> None:
    assert growth(told, piece) < AT_ONCE
