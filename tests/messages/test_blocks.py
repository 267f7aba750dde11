"""The blocks that messages are made of keep Slack's rules."""

import pytest
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block

from bot.messages.blocks import (
    button,
    buttons,
    header,
    instead_of_part,
    message,
    option,
    part,
    section,
    small,
)
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


def test_a_part_of_a_message_is_replaced_and_nothing_else() -> None:
    """Also where the number of another begins with the same figure."""
    before, after = section("before"), section("after")
    this, another = (
        part(f"request {number}", section(f"of {number}"), small("why")) for number in (1, 12)
    )
    drawn = message(before, *this, *another, after).payload()
    row = this[-1].block_id or ""
    answered = instead_of_part(drawn, row, message(section("yes")))
    assert answered.text == "before\nyes\nof 12\nwhy\nafter"
