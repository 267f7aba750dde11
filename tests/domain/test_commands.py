"""Understanding what was typed."""

import pytest

from bot.domain.commands import Command, Request, understand

WORDS = {"join": Command.JOIN, "partecipa": Command.JOIN, "pause": Command.PAUSE}


@pytest.mark.parametrize(
    ("typed", "request_"),
    [
        ("", Request(Command.MENU)),
        ("   ", Request(Command.MENU)),
        ("join", Request(Command.JOIN)),
        ("  JOIN!  ", Request(Command.JOIN)),
        ("Partecipa", Request(Command.JOIN)),
        ("pause 2026-12-24", Request(Command.PAUSE, "2026-12-24")),
        ("pause   until  Christmas ", Request(Command.PAUSE, "until  Christmas")),
        ("pause\n2026-12-24", Request(Command.PAUSE, "2026-12-24")),
        ("pause\u00a02026-12-24", Request(Command.PAUSE, "2026-12-24")),
    ],
)
def test_the_first_word_is_the_command(typed: str, request_: Request) -> None:
    """In any case, in any language of the vocabulary, with any white space around it."""
    assert understand(typed, WORDS) == request_


@pytest.mark.parametrize("typed", ["dance", "joining", "please join", "!!!"])
def test_an_unknown_first_word_is_not_understood(typed: str) -> None:
    assert understand(typed, WORDS) is None
