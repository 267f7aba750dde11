"""What people wrote and whom they mean, made safe to show.

Rules of https://docs.slack.dev/messaging/formatting-message-text: `& < >` are escaped, and only we
write `<@…>`, where somebody is mentioned in a quotation too. `escape`, `quote` and `name` are for
mrkdwn objects with `verbatim`.
"""

import re
from collections.abc import Iterable
from textwrap import wrap

from bot.domain.members import Member
from bot.messages.text import listed

_INVISIBLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
_BROADCAST = re.compile(r"@(?=here|channel|everyone)", re.IGNORECASE)
_LOOKS_LIKE = str.maketrans("*_~`＊＿｀", "∗ˍ∼ˋ∗ˍˋ")
_WEB_ADDRESS = re.compile(r"https?://(?:[^\s<>|&]|&amp;)*[\w/#=-]")
_MENTION = re.compile(r"&lt;@([UW][A-Z0-9]+)(?:\|[^&]*)?&gt;")
_PART_OF_ENTITY = re.compile(r"&[a-z]*$")


def escape(written: str) -> str:
    """What somebody wrote, so that Slack shows it and does nothing else with it.

    Control and bidirectional characters go, `& < >` are escaped once (so do not pass what is
    escaped already), and @here, @channel and @everyone call nobody.
    """
    visible = _INVISIBLE.sub("", written)
    escaped = visible.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _BROADCAST.sub("@\u200b", escaped)


def quote(written: str, limit: int) -> str:
    """What somebody wrote, escaped, in at most `limit` characters."""
    return shorten(escape(written).strip(), limit)


def name(written: str, limit: int) -> str:
    """What somebody calls something, as a part of our own sentence, where it may stand in bold: the
    signs of formatting in it are shown by ones that look like them. Slack has no escape for these,
    and an invisible character beside them would make more of them count.

    https://github.com/yhatt/jsx-slack/blob/main/docs/about-escape-and-exact-mode.md
    """
    return quote(written.translate(_LOOKS_LIKE), limit)


def shorten(escaped: str, limit: int) -> str:
    """At most `limit` characters of an escaped text; no entity is cut in half."""
    if len(escaped) <= limit:
        return escaped
    return _PART_OF_ENTITY.sub("", escaped[: limit - 1]).rstrip() + "…"


def in_pieces(written: str, limit: int) -> tuple[str, ...]:
    """All that somebody wrote, in one piece or in several of at most `limit` characters.

    Escaped, and with addresses of web pages as links that say where they lead. A long text is cut
    between words while it is still raw, since no character grows to more than five.
    """
    if len(whole := _linked(written)) <= limit:
        return (whole,) if whole else ()
    pieces = wrap(written, limit // 6, replace_whitespace=False)
    return tuple(shown for piece in pieces if (shown := _linked(piece)))


def _linked(written: str) -> str:
    return _WEB_ADDRESS.sub(r"<\g<0>>", escape(written).strip())


def quote_block(written: str, limit: int) -> str:
    """The same as an indented quotation, line by line; `limit` does not count the indents."""
    return _indented(quote(written, limit))


def quote_to_themselves(written: str, limit: int) -> str:
    """The same for who wrote it, in their conversation with us, where a mention calls nobody and so
    can be shown as a name."""
    return _indented(_MENTION.sub(r"<@\1>", quote(written, limit)))


def _indented(shown: str) -> str:
    return "\n".join(f"> {line}" for line in shown.splitlines())


def mention(member: Member) -> str:
    """A mention, which Slack shows as the member's current name."""
    return mention_of(member.slack_id)


def mention_of(slack_id: str) -> str:
    """The same for anybody whose id Slack gave us."""
    return f"<@{slack_id}>"


def mentions(members: Iterable[Member], locale: str) -> str:
    """All of them as the language lists people: "<@U1>, <@U2> e <@U3>"."""
    return listed([mention(member) for member in members], locale)
