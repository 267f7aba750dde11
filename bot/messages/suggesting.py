"""Times to choose from, with the ways out."""

from datetime import datetime
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import Block, ButtonElement

from bot.domain.meetings import Offer
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.states import RoundState
from bot.messages import ids, sentences
from bot.messages.blocks import button, buttons, choice, message, section, small
from bot.messages.meetings import another_time_button, in_their_zones
from bot.messages.putting_off import no_time_button
from bot.messages.text import Message, moment, text


def offer(offered: Offer, reader: Member, *, is_late: bool = False) -> Message:
    """For one reader: times to choose from, a button each, and the ways out; `is_late` if the
    one that they wanted has passed."""
    locale = reader.language
    others = sentences.others(offered.pairing.without_the_gone, reader.slack_id, locale)
    times = (buttons(_time(offered, each, reader)) for each in offered.times)
    passed = [text("error-time-has-passed", locale)] if is_late else []
    minutes = sentences.minutes(offered.pairing)
    words = text(_offer_key(offered), locale, others=others, minutes=minutes)
    return message(
        section(" ".join((*passed, words))),
        *times,
        *_ways_out(offered, locale),
        *_last(offered, locale),
    )


def choices(offered: Offer, locale: str) -> tuple[Block, ...]:
    """For the conversation of a pairing: the same times, each beside its button.

    Each reader sees them in their own time zone.
    """
    return tuple(_choice(offered.pairing, each, locale) for each in offered.times)


def put_forward(starts_at: datetime, reader: Member) -> Message:
    """In the place of what one chose from."""
    when = moment(starts_at, ZoneInfo(reader.time_zone), reader.language)
    return message(section(text("meeting-put-forward", reader.language, moment=when)))


def suggest_button(pairing: Pairing, locale: str) -> ButtonElement:
    """The button that asks for times to choose from; for others than the one that they have
    agreed on, if they have."""
    if pairing.agreed_at:
        return another_time_button(pairing, locale)
    return button("button-suggest-times", locale, ids.SUGGEST_TIMES, pairing.id)


def other_times_button(offered: Offer, locale: str) -> tuple[ButtonElement, ...]:
    """The button that asks for times besides these, where there are any."""
    if offered.following is None:
        return ()
    value = f"{offered.pairing.id} {offered.following}"
    return (button("button-other-times", locale, ids.OTHER_TIMES, value),)


def _offer_key(offered: Offer) -> str:
    if not offered.times:
        return "meeting-offer-none"
    if not offered.are_all_at_work:
        return "meeting-offer-edges"
    return "meeting-offer-after" if offered.is_after_the_round else "meeting-offer"


def _time(offered: Offer, starts_at: datetime, reader: Member) -> ButtonElement:
    words = moment(starts_at, ZoneInfo(reader.time_zone), reader.language)
    return choice(words, ids.PROPOSE_TIME, _value(offered.pairing, starts_at))


def _choice(pairing: Pairing, starts_at: datetime, locale: str) -> Block:
    value = _value(pairing, starts_at)
    propose = button("button-propose-time", locale, ids.PROPOSE_TIME, value)
    return section(in_their_zones(starts_at, pairing, locale), propose)


def _value(pairing: Pairing, starts_at: datetime) -> str:
    return f"{pairing.id} {int(starts_at.timestamp())}"


def _ways_out(offered: Offer, locale: str) -> tuple[Block, ...]:
    """Other times, where there are any; and no time, while there is something to be called off."""
    pairing = offered.pairing
    ways = list(other_times_button(offered, locale))
    if not pairing.has_met and pairing.round.state is RoundState.OPEN:
        ways.append(no_time_button(pairing, locale))
    return (buttons(*ways),) if ways else ()


def _last(offered: Offer, locale: str) -> tuple[Block, ...]:
    """That there are no others, where they have seen them all."""
    button = text("button-other-times", locale)
    return (small(text("meeting-offer-last", locale, button=button)),) if offered.is_last else ()
