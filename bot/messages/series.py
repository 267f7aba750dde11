"""What those in a series read besides what every pairing does."""

from datetime import UTC, date

from slack_sdk.models.blocks import Block, DatePickerElement, InputBlock, PlainTextInputElement

from bot.domain.feedback import Feedback
from bot.domain.members import Member
from bot.domain.pairings import Pairing, Step
from bot.domain.programmes import Programme
from bot.messages import ids, sentences
from bot.messages.blocks import field, message, section, small
from bot.messages.text import Message, day, text
from bot.messages.written import quote_block

MOST_TO_TRY = 500
"""Characters: a line, not a plan."""


def how_to_begin(step: Step, locale: str) -> tuple[Block, ...]:
    """For the first introduction: how long they stay together, and what to agree on."""
    return (
        section(text("series-begins", locale, meetings=step.of)),
        section(text("series-agenda", locale)),
    )


def which_meeting(step: Step, agreed_on: date | None, locale: str) -> str:
    """For all of them, when it is time for another meeting: which it is, the day that they had
    in mind, and half-way and at the end a look back."""
    words = [where(step, locale)]
    if agreed_on:
        words.append(text("series-agreed", locale, day=day(agreed_on, UTC, locale)))
    if step.is_last:
        words.append(text("series-last", locale))
    elif step.is_after_half:
        words.append(text("series-half-way", locale))
    return " ".join(words)


def where(step: Step, locale: str) -> str:
    """Which meeting it is, of how many."""
    return text("series-meeting", locale, number=step.number, meetings=step.of)


def look_back(step: Step, before: Feedback | None, locale: str) -> tuple[Block, ...]:
    """For one of them, after a meeting: what they wanted to try until it, half-way and at the end a
    look back, and else what to choose for the next."""
    tried = quote_block(before.to_try, MOST_TO_TRY) if before and before.to_try else None
    wanted = [section(f"{text('series-tried', locale)}\n{tried}")] if tried else []
    return *wanted, section(text(f"series-after-{stage(step)}", locale))


def learned(step: Step, locale: str) -> str:
    """What the form asks about a meeting, or about all of them."""
    return text(f"series-learned-{stage(step)}", locale)


def over(
    pairing: Pairing, reader: Member, programme: Programme | None = None, *, has_rested: bool = True
) -> Message:
    """For one of them, wherever the others are: that it ends, and that it has rested too long if it
    has. The programme is named where there are several."""
    locale = reader.language
    others = sentences.others(pairing, reader.slack_id, locale)
    rested = "yes" if has_rested else "no"
    words = section(text("series-over", locale, others=others, rested=rested))
    return message(words, *sentences.of_programme(programme, locale))


def while_paused(pairing: Pairing | None, reader: Member) -> tuple[Block, ...]:
    """For whoever pauses: what becomes of a series that goes on after this; nothing of another."""
    return _rests("series-rests-while-paused", pairing, reader)


def while_silent(pairing: Pairing, reader: Member) -> tuple[Block, ...]:
    """The same for whoever is paused because they gave no sign: it has rested for a while."""
    return _rests("series-rests-while-silent", pairing, reader)


def _rests(key: str, pairing: Pairing | None, reader: Member) -> tuple[Block, ...]:
    staying = pairing.without_the_gone if pairing and pairing.goes_on else None
    if staying is None or not staying.is_two_sided:
        return ()
    locale = reader.language
    others = sentences.others(staying, reader.slack_id, locale)
    return (section(text(key, locale, others=others)),)


def stage(step: Step) -> str:
    """Where in its series a meeting is: "last", "half-way", or else "usual"."""
    if step.is_last:
        return "last"
    return "half-way" if step.is_half_way else "usual"


def fields(known: Feedback, locale: str) -> tuple[InputBlock, InputBlock]:
    """For the form: one thing to try, and the next date."""
    to_try = PlainTextInputElement(max_length=MOST_TO_TRY, initial_value=known.to_try)
    picker = DatePickerElement(initial_date=known.next_on.isoformat() if known.next_on else None)
    hints = text("series-to-try-hint", locale), text("series-next-hint", locale)
    return (
        field(ids.TO_TRY, text("series-to-try", locale), to_try, hint=hints[0], optional=True),
        field(ids.NEXT_ON, text("series-next", locale), picker, hint=hints[1], optional=True),
    )


def noted(feedback: Feedback, reader: Member) -> tuple[Block, ...]:
    """What they chose, as it was noted."""
    locale, chosen = reader.language, list[Block]()
    if feedback.to_try:
        quoted = quote_block(feedback.to_try, MOST_TO_TRY)
        chosen.append(section(f"{text('series-noted-to-try', locale)}\n{quoted}"))
    if feedback.next_on:
        when = day(feedback.next_on, UTC, locale)
        chosen.append(small(text("series-noted-next", locale, day=when)))
    return tuple(chosen)
