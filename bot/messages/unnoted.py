"""What was written may be an answer about a meeting, or is none: it is noted by a press only."""

from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import Block, ButtonElement

from bot.domain.feedback import Feedback, Told
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.messages import ids, sentences
from bot.messages.blocks import MOST_IN_BUTTON, button, buttons, message, section
from bot.messages.pairings import feedback_button, meet_buttons, rematch_button
from bot.messages.putting_off import no_time_button
from bot.messages.text import Message, text


def before_they_meet(
    pairing: Pairing, reader: Member, or_an_answer: Sequence[Block] = ()
) -> Message:
    """What was written is no answer, and nothing was noted: what one can do before the meeting."""
    locale = reader.language
    return message(
        section(text("not-taken-before", locale, others=sentences.with_whom(pairing, reader))),
        buttons(
            *meet_buttons(pairing, locale),
            no_time_button(pairing, locale),
            *_to_end(pairing, locale),
            *_in_any_case(locale),
        ),
        *or_an_answer,
    )


def not_taken(pairing: Pairing, feedback: Feedback | None, reader: Member, typed: str) -> Message:
    """What was written was not taken for an answer, and changes none: with the button that makes
    one of it. Words that are too long for a button go into the form."""
    locale = reader.language
    key = "not-taken-told" if feedback is not None and feedback.is_complete else "not-taken"
    keep = answer_button("button-keep-answer", pairing, typed, locale)
    form = feedback_button(pairing, feedback, locale)
    offered = (keep, form) if keep.action_id != form.action_id else (form,)
    return message(
        section(text(key, locale, others=sentences.with_whom(pairing, reader))),
        buttons(*offered, *_to_end(pairing, locale), *_in_any_case(locale)),
    )


def which_meeting(
    choices: Iterable[Told],
    typed: str,
    reader: Member,
    programmes: Mapping[int, Programme] | None = None,
) -> Message:
    """Asks which meeting an answer is about; one of `programmes` (by their ids) is named. Each
    button carries the answer, to be stored when it is pressed; for one that is too long for a
    button it opens the form."""
    about = choices_of(choices, typed, reader, programmes)
    return message(section(text("which-meeting", reader.language)), *about)


def which_of_theirs(situation: Situation, typed: str) -> Message:
    """The same for whoever has several introductions, of which they have not been asked yet."""
    if situation.member is None:
        raise ValueError("nobody is introduced here")
    there = [each for each in situation.in_each if each.pairing]
    choices = [Told(each.pairing, each.feedback) for each in there if each.pairing]
    return which_meeting(
        choices, typed, situation.member, {each.programme.id: each.programme for each in there}
    )


def choices_of(
    choices: Iterable[Told],
    typed: str,
    reader: Member,
    programmes: Mapping[int, Programme] | None = None,
) -> tuple[Block, ...]:
    """A line for each of them, as above."""
    named = programmes or {}
    return tuple(
        _choice(each.pairing, typed, reader, named.get(each.pairing.round.programme_id))
        for each in choices
    )


def or_an_answer(about: Sequence[Told], typed: str, reader_id: str) -> tuple[Block, ...]:
    """Below something else: whether what was written is about one of these meetings. Nothing of it
    is noted until it is pressed."""
    if not about:
        return ()
    reader = about[0].pairing.seat_of(reader_id).member
    unnoted = section(text("unnoted", reader.language))
    if len(about) > 1:
        return unnoted, *choices_of(about, typed, reader)
    it_is = answer_button("button-about-meeting", about[0].pairing, typed, reader.language)
    return unnoted, buttons(it_is)


def taken_back(pairing: Pairing, feedback: Feedback | None, reader: Member) -> Message:
    """That nothing is left of some words, and the ways on: one of them may be what they needed."""
    locale, others = reader.language, sentences.with_whom(pairing, reader)
    form = feedback_button(pairing, feedback, locale)
    return message(
        section(text("taken-back", locale, others=others)), buttons(form, *_in_any_case(locale))
    )


def answer_button(label: str, pairing: Pairing, typed: str, locale: str) -> ButtonElement:
    """It carries an answer about that meeting, or opens the form for one that is too long."""
    value = f"{pairing.id} {typed}"
    if len(value) <= MOST_IN_BUTTON:
        return button(label, locale, ids.ANSWER_ABOUT, value)
    return button(label, locale, ids.GIVE_FEEDBACK, pairing.id)


def _choice(pairing: Pairing, typed: str, reader: Member, named: Programme | None) -> Block:
    locale = reader.language
    line = sentences.past(pairing, reader.slack_id, ZoneInfo(reader.time_zone), locale)
    if named:
        line = f"{line}\n{text('of-programme', locale, name=sentences.programme(named, locale))}"
    return section(line, answer_button("button-this-one", pairing, typed, locale))


def _to_end(pairing: Pairing, locale: str) -> tuple[ButtonElement, ...]:
    """The way out of a series, which may be what they wanted."""
    is_to_come = pairing.goes_on or (pairing.step is not None and not pairing.has_met)
    return (rematch_button(pairing, locale),) if is_to_come else ()


def _in_any_case(locale: str) -> tuple[ButtonElement, ...]:
    return button("button-not-right", locale, ids.REPORT), button("button-help", locale, ids.HELP)
