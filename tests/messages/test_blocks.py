"""The blocks that messages are made of keep Slack's rules."""

import pytest
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block

from bot.messages.blocks import button, buttons, header, message, option, section, small
from tests.messages.drawn import blocks_of

TOO_MANY = 26


@pytest.mark.parametrize(
    "block",
    [
        section("a" * 10_001),
        header("a" * 151),
        buttons(*(button("button-join", "en", f"join-{number}") for number in range(TOO_MANY))),
        buttons(button("button-join", "en", "a" * 256)),
        buttons(button("button-join", "en", "join", "a" * 2001)),
    ],
)
def test_what_slack_would_refuse_cannot_be_sent(block: Block) -> None:
    """However often it is tried."""
    for _ in range(2):
        with pytest.raises(SlackObjectFormationError):
            message(block).payload()


def test_an_option_beyond_slack_s_limits_cannot_be_sent() -> None:
    with pytest.raises(SlackObjectFormationError):
        option("a" * 151, "words").to_dict()


def test_what_is_drawn_again_is_the_same() -> None:
    """Words that were drawn before, beside words that were not."""
    first, second = (message(section("Hello"), small(words)) for words in ("one", "two"))
    assert blocks_of(first)[0] == blocks_of(second)[0]
    assert [
        block["elements"][0]["text"] for block in (blocks_of(first)[1], blocks_of(second)[1])
    ] == [
        "one",
        "two",
    ]
