"""What those in a series read besides what every pairing does."""

from datetime import UTC, date

from slack_sdk.models.blocks import Block, DatePickerElement, InputBlock, PlainTextInputElement

from bot.domain.feedback import Feedback
from bot.domain.members import Member
from bot.domain.next_days import NextDays
from bot.domain.pairings import Pairing, Step
from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.messages import ids, sentences
from bot.messages.blocks import button, buttons, field, message, section, small
from bot.messages.text import Message, day, text
from bot.messages.written import mentions, quote_to_themselves

MOST_TO_TRY = 500
"""Characters: a line, not a plan."""


def how_to_begin(step: Step, locale: str) -> tuple[Block, ...]:
    """For the first introduction: how long they stay together, and what to agree on."""
    return (
        section(text("series-begins", locale, meetings=step.of)),
        section(text("series-agenda", locale)),
    )


def which_meeting(step: Step, days: NextDays, locale: str) -> str:
    """For all of them, when it is time for another meeting: which it is, the day that they had
    in mind, and half-way and at the end a look back."""
    words = [where(step, locale), *planned(days, locale, days.began_on)]
    if days and not days.lie_ahead:
        words.append(text("series-was-this", locale))
    if step.is_last:
        words.append(text("series-last", locale))
    elif step.is_after_half:
        words.append(text("series-half-way", locale))
    return " ".join(words)


def planned(days: NextDays, locale: str, today: date | None = None) -> tuple[str, ...]:
    """On which day they want to meet, if any of them has said so; of several, whose each is, and to
    choose one unless all have passed by `today`, where that is given."""
    which = "next" if days.is_next else "this"
    each = [(day(when, UTC, locale), people) for when, people in days.days]
    if len(each) == 1:
        return (text("series-agreed", locale, day=each[0][0], which=which),)
    told = "; ".join(
        text("series-day", locale, people=mentions(people, locale), day=when)
        for when, people in each
    )
    is_over = today is not None and days.have_passed(today)
    choose = () if is_over else (text("series-choose-a-day", locale),)
    return (text("series-days-differ", locale, days=told, which=which), *choose) if each else ()


def with_days(shown: Message, situation: Situation) -> Message:
    """The same below the day that they have in mind, if there is one, and no time is agreed on."""
    if situation.pairing and situation.pairing.agreed_at:
        return shown
    known = " ".join(planned(situation.days, situation.locale, situation.today))
    return message(section(known), *shown.blocks) if known else shown


def where(step: Step, locale: str) -> str:
    """Which meeting it is, of how many."""
    return text("series-meeting", locale, number=step.number, meetings=step.of)


def next_is(step: Step, locale: str) -> str:
    """Which meeting comes next, of how many."""
    return text("series-next-is", locale, number=step.number, meetings=step.of)


def look_back(
    step: Step, before: Feedback | None, days: NextDays, locale: str
) -> tuple[Block, ...]:
    """For one of them, after a meeting: what they wanted to try until it, half-way and at the end a
    look back, and else what to choose for the next, with the day that is known of it."""
    tried = quote_to_themselves(before.to_try, MOST_TO_TRY) if before and before.to_try else None
    wanted = [section(f"{text('series-tried', locale)}\n{tried}")] if tried else []
    known = _in_a_line(days, locale)
    return *wanted, section(text(f"series-after-{stage(step)}", locale)), *known


def _in_a_line(days: NextDays, locale: str) -> tuple[Block, ...]:
    return (section(" ".join(planned(days, locale))),) if days else ()


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


def still_to_choose(pairing: Pairing, feedback: Feedback, locale: str) -> tuple[Block, ...]:
    """For whoever told how a meeting was without the form: what that asks besides, and the button
    that opens it."""
    is_asked = not pairing.goes_on or feedback.share is not None or feedback.met is not True
    if is_asked or (feedback.to_try and feedback.next_on):
        return ()
    missing = "day" if feedback.to_try else "to-try" if feedback.next_on else "both"
    form = button("button-next-time", locale, ids.GIVE_FEEDBACK, pairing.id, style="primary")
    return section(text("series-still-to-choose", locale, missing=missing)), buttons(form)


def noted(feedback: Feedback, days: NextDays, reader: Member) -> tuple[Block, ...]:
    """What they chose, as it was noted, and what others did who are with them."""
    locale, chosen = reader.language, list[Block]()
    if feedback.to_try:
        quoted = quote_to_themselves(feedback.to_try, MOST_TO_TRY)
        chosen.append(section(f"{text('series-noted-to-try', locale)}\n{quoted}"))
    if days and days.agreed != feedback.next_on:
        chosen += _in_a_line(days, locale)
    elif feedback.next_on:
        when = day(feedback.next_on, UTC, locale)
        chosen.append(small(text("series-noted-next", locale, day=when)))
    return tuple(chosen)
