"""What a round came to, for whoever organises."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from babel.numbers import format_decimal
from slack_sdk.models.blocks import Block

from bot.domain.programmes import Programme
from bot.domain.summaries import Summary
from bot.domain.users import User
from bot.messages import ids
from bot.messages.blocks import button, buttons, message, section, small
from bot.messages.sentences import of_programme
from bot.messages.text import Message, day, language_of, text


def of_round(summary: Summary, reader: User, programme: Programme | None = None) -> Message:
    """For the DM of whoever organises, when a round is over; the programme is named where there are
    several."""
    locale = reader.locale
    return message(
        *blocks(summary, ZoneInfo(reader.time_zone), locale),
        *of_programme(programme, locale),
        small(text("summary-later", locale)),
        buttons(button("button-admin", locale, ids.ADMIN_PANEL)),
    )


def blocks(summary: Summary, zone: ZoneInfo, locale: str) -> tuple[Block, ...]:
    """The numbers, each on a line that reads as a sentence, and why some are missing."""
    title = text("summary-title", locale, day=day(summary.starts_at, zone, locale))
    lines = (title, *_lines(summary, locale))
    hidden = text("summary-hidden", locale, least=summary.least)
    return section("\n".join(lines)), small(hidden)


def _lines(summary: Summary, locale: str) -> Iterator[str]:
    if summary.is_empty:
        yield text("summary-nothing", locale)
    for key in ("joined", "introduced", "met", "sat_out"):
        count = getattr(summary, key)
        if count is not None:
            yield text(f"summary-{key.replace('_', '-')}", locale, count=count)
    for why, count in summary.reasons.items():
        yield f"• {text(f'summary-because-{why}', locale, count=count)}"
    if summary.average is not None:
        average = format_decimal(summary.average, "0.0", language_of(locale).replace("-", "_"))
        yield text("summary-rated", locale, average=average)
