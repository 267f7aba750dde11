"""Slack's markup as the page draws it, and whom a text notifies."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from sandbox.dates import Device
from sandbox.mrkdwn import Reader, as_text, plain_to_html, to_html
from sandbox.references import would_notify

Blocks = list[dict[str, Any]]
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
NEW_TAB = 'target="_blank" rel="noopener noreferrer"'
TOMORROW = int(datetime(2026, 11, 24, 8, 5, tzinfo=UTC).timestamp())


class Names:
    """A directory of one person and one channel."""

    def user_name(self, user_id: str) -> str | None:
        return {"U1": "Giulia <Rossi>"}.get(user_id)

    def channel_name(self, channel_id: str) -> str | None:
        return {"C1": "generale"}.get(channel_id)

    def audience(self) -> int:
        return 24


def reader(zone: str = "Europe/Rome", locale: str = "en_GB") -> Reader:
    return Reader(Names(), Device(NOW, ZoneInfo(zone), Locale.parse(locale)))


def drawn(text: str, *, verbatim: bool = True) -> str:
    return to_html(text, reader(), verbatim=verbatim)


@pytest.mark.checklist(48)
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*bold* _italic_ ~gone~", "<strong>bold</strong> <em>italic</em> <s>gone</s>"),
        ("*_both_*", "<strong><em>both</em></strong>"),
        ("2*3*4 and snake_case_name", "2*3*4 and snake_case_name"),
        ("* not bold*", "* not bold*"),
        ("`*code*`", "<code>*code*</code>"),
        ("```\na < b\n*x*\n```", "<pre>a &lt; b\n*x*</pre>"),
        (">one\n>two\nthree", "<blockquote>one\ntwo</blockquote>three"),
        ("&gt; quoted", "<blockquote>quoted</blockquote>"),
        (":wave: :nobody_knows:", "👋 :nobody_knows:"),
        ("<@U1>", '<span class="mention">@Giulia &lt;Rossi&gt;</span>'),
        ("<@U9|old>", '<span class="mention">@old</span>'),
        ("<#C1>", '<span class="mention">#generale</span>'),
        ("<#C9|>", '<span class="mention">#private channel</span>'),
        (
            "<!here>",
            '<span class="mention mention-all" title="would notify 24 people">@here</span>',
        ),
        (
            "<https://x.org/?a=1&amp;b=2|A *b*>",
            f'<a href="https://x.org/?a=1&amp;b=2" {NEW_TAB}>A <strong>b</strong></a>',
        ),
        (
            "<mailto:a@x.org>",
            f'<a href="mailto:a@x.org" {NEW_TAB}>a@x.org</a>',
        ),
    ],
)
def test_markup_is_drawn(text: str, shown: str) -> None:
    assert drawn(text) == shown


@pytest.mark.checklist(48)
@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("&lt;!channel&gt;", "<!channel>"),
        ("&amp;lt;", "&lt;"),
        ("R&amp;D", "R&D"),
        ("R&D", "R&D"),
        ('"a" <b', '"a" <b'),
    ],
)
def test_escapes_are_decoded_once(text: str, read: str) -> None:
    assert as_text(text, reader()) == read


@pytest.mark.checklist(48)
@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<javascript:alert(1)|click>",
        '<https://x.org/"onclick="x|label>',
        "&lt;img src=x onerror=x&gt;",
        "<!date^1^{date}^javascript:x|then>",
        "*<b*>",
        "\ue0000\ue001",
    ],
)
def test_no_text_becomes_markup_of_its_own(text: str) -> None:
    shown = drawn(text)
    for danger in ("<script", "<img", "<b", 'href="javascript', '"onclick'):
        assert danger not in shown


@given(st.text(alphabet="*_~`<>&;!@#|:^ \nab1/\ue000\ue001\"'", max_size=60))
def test_any_text_gives_balanced_html_of_ours_alone(text: str) -> None:
    """Whatever people write, taking our own tags away leaves no angle bracket."""
    for verbatim in (True, False):
        left = drawn(text, verbatim=verbatim)
        for tag in ("strong", "em", "s", "code", "pre", "blockquote", "span", "a"):
            assert left.count(f"<{tag}>") + left.count(f"<{tag} ") == left.count(f"</{tag}>")
        assert "<script" not in left


@pytest.mark.checklist(48)
@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{date_num} {time}", "2026-11-24 09:05"),
        ("{date}", "24 November"),
        ("{date_short}", "24 Nov"),
        ("{date_long}", "Tuesday, 24 November"),
        ("{date_pretty} at {time}", "tomorrow at 09:05"),
        ("{ago}", "in 1 day"),
        ("{no_such_token}", "fallback"),
    ],
)
def test_dates_are_shown_in_the_zone_of_the_device(template: str, shown: str) -> None:
    assert drawn(f"<!date^{TOMORROW}^{template}|fallback>") == shown


@pytest.mark.checklist(48)
def test_another_device_shows_another_time_in_its_own_language() -> None:
    text = f"<!date^{TOMORROW}^{{date_long}} {{time}}|x>"
    assert to_html(text, reader("Asia/Tokyo", "it_IT")) == "martedì 24 novembre 17:05"


def test_a_year_is_told_when_it_is_not_clear() -> None:
    assert drawn("<!date^0^{date_short}|x>") == "1 Jan 1970"


def test_plain_text_knows_no_markup_but_emoji() -> None:
    assert plain_to_html("*a* <b> :tada:") == "*a* &lt;b&gt; 🎉"


def mrkdwn(text: str, **flags: bool) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text, **flags}}


@pytest.mark.checklist(48)
@pytest.mark.parametrize(
    ("blocks", "notified"),
    [
        ([mrkdwn("<!channel> <@U1> <@U2|b>")], {"channel", "U1", "U2"}),
        ([mrkdwn("@here")], {"here"}),
        ([mrkdwn("@here", verbatim=True)], set()),
        ([mrkdwn("&lt;!channel&gt; &lt;@U1&gt;")], set()),
        ([mrkdwn("`@here` mail@here.org")], set()),
        ([{"type": "header", "text": {"type": "plain_text", "text": "<!here> @here"}}], set()),
        (
            [
                {
                    "type": "rich_text",
                    "elements": [
                        {
                            "type": "rich_text_section",
                            "elements": [
                                {"type": "user", "user_id": "U1"},
                                {"type": "broadcast", "range": "everyone"},
                                {"type": "text", "text": "<@U2> @here"},
                            ],
                        }
                    ],
                }
            ],
            {"U1", "everyone"},
        ),
    ],
)
def test_blocks_notify_whom_their_markup_names(blocks: Blocks, notified: set[str]) -> None:
    assert would_notify("<!channel>", blocks) == notified


@pytest.mark.checklist(48)
def test_the_text_of_a_message_is_parsed_for_names_only_when_the_app_asks() -> None:
    assert would_notify("@here <@U1>") == {"U1"}
    assert would_notify("@here <@U1>", parsed=True) == {"here", "U1"}


@pytest.mark.checklist(48)
def test_a_text_that_is_not_verbatim_links_bare_addresses() -> None:
    text = "see https://x.org/a, now (or &lt;https://y.org&gt;)"
    assert drawn(text) == "see https://x.org/a, now (or &lt;https://y.org&gt;)"
    parsed = drawn(text, verbatim=False)
    assert '<a href="https://x.org/a"' in parsed
    assert '<a href="https://y.org"' in parsed
