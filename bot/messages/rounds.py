"""What an admin hears of a round."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import Block

from bot.domain.numbers import Count
from bot.domain.programmes import Programme
from bot.domain.rounds import Introduced
from bot.domain.schedule import CATCH_UP_WITHIN
from bot.domain.sitting_out import SittingOutReason
from bot.domain.users import User
from bot.messages import ids, sentences, sitting_out
from bot.messages.blocks import button, buttons, message, section
from bot.messages.text import Message, day, moment, text


def round_started(
    people: Count,
    locale: str,
    programme: Programme | None = None,
    *,
    replaces: Introduced | None = None,
) -> Message:
    """For the admin who ran a round: how many people are being introduced, if that may be told, and
    what it `replaces`. A programme is named where there are several, here and below."""
    if people.exact is None:
        started = text("round-started-few", locale)
    else:
        started = text("round-started", locale, people=sentences.people(people, locale))
    replaced = _other_round("round-replaces", replaces, locale)
    return message(section(started), *replaced, *sentences.of_programme(programme, locale))


def round_stopped(locale: str) -> Message:
    """For the admin who stopped a round."""
    return message(section(text("round-stopped", locale)))


def round_impossible(
    reason: SittingOutReason,
    locale: str,
    programme: Programme | None = None,
    *,
    goes_on: Introduced | None = None,
) -> Message:
    """For the admin who wanted to run a round that would introduce nobody, while another, which
    `goes_on`, is open or not."""
    words = (text("round-impossible", locale), sitting_out.missing(reason, locale))
    return message(
        section(" ".join(words)),
        *_other_round("round-goes-on", goes_on, locale),
        *sentences.of_programme(programme, locale),
        section(text("missing-help", locale)),
        buttons(button("button-invite", locale, ids.INVITE)),
    )


def _other_round(key: str, introduced: Introduced | None, locale: str) -> tuple[Block, ...]:
    """What becomes of a round in which these are introduced, if there is one."""
    return (section(text(key, locale, introduced=introduced)),) if introduced else ()


def round_skipped(missed_on: date, next_round_at: datetime | None, reader: User) -> Message:
    """For the organiser: a round was missed for too long, while the bot was not running or Slack
    did not accept its token."""
    locale = reader.locale
    zone = ZoneInfo(reader.time_zone)
    missed = day(missed_on, zone, locale)
    skipped = section(text("round-skipped", locale, day=missed, hours=catch_up_hours()))
    if next_round_at is None:
        return message(skipped)
    when = moment(next_round_at, zone, locale)
    return message(skipped, section(text("next-round", locale, moment=when)))


def catch_up_hours() -> int:
    """For how many hours a missed round is caught up with."""
    return CATCH_UP_WITHIN // timedelta(hours=1)
