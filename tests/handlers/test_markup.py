"""Slack's signs in what people write."""

import pytest

from handlers import markup


@pytest.mark.parametrize(
    "typed", ["<@U0MENTOR> join", "<@U0MENTOR|mentor>: join", "  <@W0MENTOR>,\njoin"]
)
def test_what_follows_a_mention_is_the_text(typed: str) -> None:
    assert markup.after_mention(typed) == "join"


def test_somebody_else_mentioned_later_stays() -> None:
    assert markup.after_mention("<@U0MENTOR> <@U0EMMA> join") == "<@U0EMMA> join"


def test_slacks_three_signs_are_as_they_were_typed() -> None:
    assert markup.unescaped("a &lt; b &amp;&amp; c &gt; d &quot;") == "a < b && c > d &quot;"


def test_a_sign_is_unescaped_once() -> None:
    """Who typed `&lt;` meant it."""
    assert markup.unescaped("&amp;lt;") == "&lt;"


def test_mentions_are_found_and_nothing_else() -> None:
    text = "<@U0RICHARD> and <@W0SABINE|sabine>, @emma, <#C0GENERAL>, <@nobody>"
    assert markup.mentioned(text) == {"U0RICHARD", "W0SABINE"}


def test_who_mentions_us_in_our_dm_is_understood() -> None:
    assert markup.without_our_name("<@U0MENTOR> status", "U0MENTOR") == "status"
    assert markup.without_our_name("<@U0EMMA> was great", "U0MENTOR") == "<@U0EMMA> was great"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<@U0EMMA> how do reels work", "how do reels work"),
        ("see <https://example.com/a|this page> in <#C0RANDOM|random>", "see this page in random"),
        ("<!channel> 1 < 2 <https://example.com>", "1 < 2 https://example.com"),
    ],
)
def test_markup_is_read_as_words(written: str, read: str) -> None:
    assert markup.without_markup(written) == read
