"""A colleague's question that is open to somebody, shown again below something else, or in the
place of what was not understood."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import Block

from bot.domain.asks import Asked
from bot.domain.pairings import Pairing
from bot.domain.situation import Situation
from bot.messages import ids, sentences
from bot.messages.asks import declined as declined_
from bot.messages.asks import question, yes_or_no
from bot.messages.blocks import buttons, message, part, section, small
from bot.messages.putting_off import no_time_button
from bot.messages.suggesting import suggest_button
from bot.messages.text import Message, moment, text


def again(asked: Asked, situation: Situation, or_an_answer: Sequence[Block] = ()) -> Message:
    """For whoever has a doubt, or writes what may be about it: what there is to know, the question
    with its buttons, and those of whom they are to meet."""
    known = section(text("ask-again", situation.locale))
    meant = or_an_answer or _or_a_meeting(situation)
    return message(*_part(asked, known, *_open(asked), _until(asked)), *meant)


def still_open(asked: Asked) -> tuple[Block, ...]:
    """The question, below something else."""
    return _part(asked, *_open(asked))


def declined(situation: Situation) -> Message:
    """For whoever said no and why, and may have meant whom they are to meet."""
    return message(*declined_(situation.locale).blocks, *_or_a_meeting(situation))


def to_meet(situation: Situation) -> tuple[Pairing, ...]:
    """Where they have a meeting to come."""
    each = (seen.pairing for seen in situation.in_each)
    return tuple(pairing for pairing in each if pairing and _is_to_come(pairing))


def _part(asked: Asked, *blocks: Block) -> tuple[Block, ...]:
    return part(f"{ids.REQUEST} {asked.request.id}", *blocks)


def _open(asked: Asked) -> tuple[Block, ...]:
    locale = asked.request.member.language
    topic = sentences.topic(asked.ask.topic, locale)
    still_open = section(text("ask-still-open", locale, topic=topic))
    return still_open, *question(asked.ask), yes_or_no(asked.request)


def _is_to_come(pairing: Pairing) -> bool:
    return not pairing.has_met and sentences.is_to_meet(pairing)


def _or_a_meeting(situation: Situation) -> tuple[Block, ...]:
    """Named by whom it is with, with its own buttons."""
    locale = situation.locale
    rows = (
        (
            section(text("ask-or-meeting", locale, others=_others(each, situation))),
            buttons(suggest_button(each, locale), no_time_button(each, locale)),
        )
        for each in to_meet(situation)
    )
    return tuple(block for row in rows for block in row)


def _others(pairing: Pairing, situation: Situation) -> str:
    return sentences.others(pairing.without_the_gone, situation.user.slack_id, situation.locale)


def _until(asked: Asked) -> Block:
    reader = asked.request.member
    by = moment(asked.request.answer_by, ZoneInfo(reader.time_zone), reader.language)
    return small(text("ask-request-private", reader.language, moment=by))
