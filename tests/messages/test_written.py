"""What people wrote is shown and does nothing else."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.written import (
    escape,
    in_pieces,
    mentions,
    name,
    quote,
    quote_block,
    quote_to_themselves,
)
from tests.messages.samples import member

WRITTEN = st.text(alphabet="<>&;@herchanlvyo \n\u202eàé😀ab", max_size=400)


def test_markup_is_escaped_once() -> None:
    assert escape("a < b & c > d &amp;") == "a &lt; b &amp; c &gt; d &amp;amp;"


@pytest.mark.parametrize("call", ["@here", "@channel", "@Everyone", "x@here!"])
def test_nobody_is_called(call: str) -> None:
    assert not re.search("@(here|channel|everyone)", escape(call), re.IGNORECASE)
    assert escape(call).replace("\u200b", "") == call


def test_characters_that_turn_or_hide_the_text_are_taken_out() -> None:
    assert escape("\u202egpj\u2066.exe\x00\x1b[31m") == "gpj.exe[31m"


def test_a_call_cannot_be_hidden_behind_an_invisible_character() -> None:
    assert "@here" not in escape("@\u202ehere")


def test_lines_and_emoji_stay() -> None:
    assert escape("uno\ndue\t😀 è") == "uno\ndue\t😀 è"


@given(WRITTEN, st.integers(min_value=6, max_value=60))
def test_a_quotation_is_short_enough_and_cuts_no_entity(written: str, limit: int) -> None:
    quoted = quote(written, limit)
    assert len(quoted) <= limit
    assert not re.search(r"&(?!amp;|lt;|gt;)", quoted)


@given(WRITTEN)
def test_a_quotation_that_fits_is_whole(written: str) -> None:
    assert quote(written, 10_000) == escape(written).strip()


def test_a_shortened_quotation_says_so() -> None:
    assert quote("abcdefgh", 5) == "abcd…"


@pytest.mark.parametrize("written", ["5 * 3", "_x_ ~ *y*", "`a` ＊b＊", "*", "R_D & co."])
def test_a_name_cannot_break_the_bold_that_it_stands_in(written: str) -> None:
    """Nor begin one of its own."""
    shown = name(written, 40)
    assert not set("*_~`＊＿｀") & set(shown)
    assert len(html.unescape(shown)) == len(written)


def test_each_line_of_a_quotation_is_indented() -> None:
    assert quote_block("uno\ndue", 100) == "> uno\n> due"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("with <@U1> & <@W2|emma>", "> with <@U1> &amp; <@W2>"),
        (
            "<!channel> <@C1> <@U1 x> <@u1>",
            "> &lt;!channel&gt; &lt;@C1&gt; &lt;@U1 x&gt; &lt;@u1&gt;",
        ),
    ],
)
def test_whom_somebody_mentions_is_shown_to_themselves_by_name(written: str, shown: str) -> None:
    """And nothing else that looks like Slack’s own signs does anything."""
    assert quote_to_themselves(written, 100) == shown


def test_a_quotation_for_others_calls_nobody() -> None:
    assert quote_block("ask <@U1>", 100) == "> ask &lt;@U1&gt;"


@given(WRITTEN)
def test_a_long_text_is_cut_into_pieces_without_losing_a_word(written: str) -> None:
    pieces = in_pieces(written, 120)
    assert all(0 < len(piece) <= 120 for piece in pieces)
    assert _letters("".join(pieces)) == _letters(escape(written))


def test_a_text_that_fits_is_one_piece() -> None:
    assert in_pieces(" uno\n\ndue ", 120) == ("uno\n\ndue",)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("See https://a.example/x?b=1&c=2.", "See <https://a.example/x?b=1&amp;c=2>."),
        ("(https://a.example/)", "(<https://a.example/>)"),
        ("<https://a.example|Your bank>", "&lt;<https://a.example>|Your bank&gt;"),
        ("<https://a.example>", "&lt;<https://a.example>&gt;"),
        ("javascript://a", "javascript://a"),
    ],
)
def test_an_address_becomes_a_link_that_says_where_it_leads(written: str, shown: str) -> None:
    assert in_pieces(written, 120) == (shown,)


def test_nothing_written_gives_no_pieces() -> None:
    assert in_pieces(" \n ", 120) == ()


def test_people_are_mentioned_as_the_language_lists_them() -> None:
    three = [member(1), member(2), member(3)]
    assert mentions(three, "it-IT") == "<@U0000000001>, <@U0000000002> e <@U0000000003>"
    assert mentions(three[:2], "en-US") == "<@U0000000001> and <@U0000000002>"
    assert mentions(three[:1], "en") == "<@U0000000001>"


def _letters(escaped: str) -> str:
    return re.sub(r"[\s\u200b]", "", html.unescape(escaped))
