"""What people type, and what of it reaches messages and commands."""

import pytest

from sandbox import typed
from sandbox.typed import Names

NAMES = Names(
    users={"giulia": "U1", "Giulia": "U1", "Giulia Rossi": "U1", "Reverse Mentor": "UBOT"},
    channels={"general": "C1", "secret": "C2"},
    hidden=frozenset({"C2"}),
)


def as_message(text: str) -> str:
    return typed.as_message(typed.read(text, NAMES))


def as_command(text: str, *, should_escape: bool) -> str:
    return typed.as_command(typed.read(text, NAMES), NAMES, should_escape=should_escape)


def test_plain_text_stays_as_it_is() -> None:
    assert as_message("Ci vediamo domani, va bene?") == "Ci vediamo domani, va bene?"


def test_control_characters_are_escaped_in_messages() -> None:
    """Nobody can forge a mention by typing its markup."""
    assert as_message("a < b & <@U1>") == "a &lt; b &amp; &lt;@U1&gt;"


def test_the_longest_name_is_mentioned() -> None:
    assert as_message("ciao @Giulia Rossi!") == "ciao <@U1>!"


def test_a_longer_word_is_not_a_mention() -> None:
    assert as_message("@giuliana e #generality") == "@giuliana e #generality"


def test_an_address_is_not_a_mention() -> None:
    assert as_message("giulia@here.example") == "giulia@here.example"


def test_without_names_nothing_is_mentioned() -> None:
    assert typed.as_message(typed.read("@ # @giulia", Names({}, {}))) == "@ # @giulia"


def test_channels_links_and_broadcasts_become_markup() -> None:
    written = as_message("@here see https://example.com/a?b=1&c=2, in #general")
    assert written == "<!here> see <https://example.com/a?b=1&amp;c=2>, in <#C1|general>"


@pytest.mark.checklist(47)
def test_an_escaping_command_names_people_and_channels_by_id_and_hides_private_names() -> None:
    text = as_command("@giulia #general #secret https://example.com", should_escape=True)
    assert text == "<@U1> <#C1|general> <#C2|> <https://example.com>"


@pytest.mark.checklist(47)
def test_a_command_without_escaping_is_sent_as_typed() -> None:
    text = "@giulia #general & https://example.com"
    assert as_command(text, should_escape=False) == text


def test_what_is_typed_comes_with_a_rich_text_block() -> None:
    block = typed.as_rich_text(typed.read("hi @giulia", NAMES))
    assert block["elements"][0]["elements"] == [
        {"type": "text", "text": "hi "},
        {"type": "user", "user_id": "U1"},
    ]
