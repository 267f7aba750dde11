"""For somebody who may want a pause, asked what cannot be known, and never done from a guess; and
for who has one, and is waited for."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from slack_sdk.models.blocks import Block, ButtonElement

from bot.domain.members import Member, Standing
from bot.domain.pairings import Pairing
from bot.domain.situation import Situation
from bot.domain.users import may_join
from bot.messages import ids, putting_off, sentences, series
from bot.messages.blocks import button, buttons, choice, message, place_buttons, section
from bot.messages.text import Message, day, moment, text


def ask(
    key: str, situation: Situation, back: date | None, or_an_answer: Sequence[Block] = ()
) -> Message:
    """Asks whether they want a pause, and until when if no day of return is known; or whether what
    they wrote is an answer, of which nothing was noted yet.

    `key` is what there is to say: `pause-wanted`, `pause-later`, `pause-until-when`, and
    `pause-when-ill`, `-loss` or `-expecting` where it may be about that. Whoever is still to meet
    somebody can say that they have no time, without a pause.
    """
    locale = situation.locale
    shown = day(back, situation.zone, locale, today=situation.today) if back else ""
    words, pause = section(text(key, locale, day=shown)), _pause(back, shown, locale)
    ways = (pause, *_not_now(situation))
    if or_an_answer:
        return message(words, buttons(*ways), *or_an_answer)
    return message(words, buttons(*ways, button("button-menu", locale, ids.MENU)))


def for_later(key: str, situation: Situation, or_an_answer: Sequence[Block] = ()) -> Message:
    """For somebody who does not take part, and has no time or other things on their mind: nothing
    is expected of them, and the button is there for later. `key` is `newcomer-later`, or `-ill`,
    `-loss` or `-expecting`."""
    kind, locale = text(key, situation.locale), situation.locale
    if not may_join(situation.user):
        return message(section(kind), *or_an_answer)
    whenever = text("newcomer-whenever", locale)
    join = buttons(button("button-join", locale, ids.JOIN))
    return message(section(f"{kind} {whenever}"), join, *or_an_answer)


def _not_now(situation: Situation) -> tuple[ButtonElement, ...]:
    those = [each.pairing for each in situation.in_each if each.pairing]
    is_clear = len(those) == 1 and not those[0].has_met
    return (putting_off.no_time_button(those[0], situation.locale),) if is_clear else ()


def paused(situation: Situation, now: datetime) -> Message:
    """Until when, that there is nothing to remember, and what stands meanwhile: what they have
    agreed on, with whom they are, and what becomes of a series. Whoever has ended it at the same
    moment reads where they stand."""
    member, locale = situation.member, situation.locale
    is_paused = situation.standing is Standing.PAUSED
    if member is None or member.paused_until is None or not is_paused:
        return message(section(sentences.whereabouts(situation)))
    back = day(member.paused_until, situation.zone, locale, today=situation.today)
    return message(
        section(text("paused", locale, day=back)),
        buttons(button("button-resume", locale, ids.RESUME)),
        *(block for each in situation.in_each for block in _in_one(each, member, now)),
    )


def may_be_over(situation: Situation) -> Message:
    """For who is paused, and may want to be back."""
    locale = situation.locale
    back = button("button-resume", locale, ids.RESUME, style="primary")
    words = f"{text('pause-over', locale)} {sentences.standing(situation)}"
    return message(section(words), buttons(back, button("button-menu", locale, ids.MENU)))


def _in_one(situation: Situation, member: Member, now: datetime) -> tuple[Block, ...]:
    """What stands in one programme, below its name where there are several."""
    meanwhile = _meanwhile(situation.pairing, member, situation, now) if situation.pairing else ()
    rests = series.while_paused(situation.pairing or situation.resting, member)
    return _named(situation, (*meanwhile, *rests))


def _named(situation: Situation, found: Iterable[Block]) -> tuple[Block, ...]:
    those = tuple(found)
    if not those or len(situation.in_each) <= 1:
        return those
    name = sentences.programme(situation.programme, situation.locale)
    return section(f"*{name}*"), *those


def still_meet_noted(pairing: Pairing, situation: Situation) -> Message:
    """For whoever meets in that pairing all the same: nothing is called off in it."""
    locale = situation.locale
    name = sentences.name_among_theirs(pairing.round.programme_id, situation)
    others = sentences.others(pairing.without_the_gone, situation.user.slack_id, locale)
    return message(section(text("still-meet-noted", locale, others=others, **name)))


def below(situation: Situation, now: datetime) -> tuple[Block, ...]:
    """Where they stand, below what has become of one introduction; nothing for whoever has no pause
    of their own."""
    member = situation.member
    is_paused = member is not None and member.paused_until and not member.silent_since
    if not is_paused or situation.standing is not Standing.PAUSED:
        return ()
    return tuple(paused(situation, now).blocks)


def do_you_meet(situation: Situation, or_an_answer: Sequence[Block] = ()) -> Message:
    """For whoever has not made plain whether they meet, or in which introduction: asks again, and
    whether what they wrote is an answer. Somebody must be waited for."""
    is_one = len(situation.awaited) == 1
    which = () if is_one else (section(text("which-introduction", situation.locale)),)
    return message(*which, *to_be_said(situation), *or_an_answer)


def to_be_said(situation: Situation) -> tuple[Block, ...]:
    """The same question, of each introduction in which it is open, with both buttons."""
    return tuple(
        block
        for each in situation.awaited
        if each.pairing and each.member
        for block in _named(each, _meanwhile(each.pairing, each.member, each, each.now))
    )


def asked(pairing: Pairing, situation: Situation) -> str | None:
    """That others wait to hear whether they meet all the same, and what happens if they do not say,
    which may be due and wait until those are at work; None where that is not so."""
    locale, slack_id = situation.locale, situation.user.slack_id
    until = pairing.seat_of(slack_id).answer_by
    if until is None or situation.standing is not Standing.PAUSED:
        return None
    others = sentences.others(pairing.without_the_gone, slack_id, locale)
    if until <= situation.now:
        return text("still-meet-late", locale, others=others)
    when = moment(until, situation.zone, locale)
    return text("still-meet", locale, others=others, moment=when)


def still_meet_button(pairing: Pairing, locale: str) -> ButtonElement:
    """The button of who pauses, and meets all the same."""
    return button("button-still-meet", locale, ids.STILL_MEET, pairing.id, style="primary")


def _meanwhile(
    pairing: Pairing, reader: Member, situation: Situation, now: datetime
) -> Iterator[Block]:
    """In one programme: what they have agreed on before they are back stands, and so does an
    introduction in which nobody has met, until they say that they have no time, or do not say that
    they have."""
    locale, staying = reader.language, pairing.without_the_gone
    no_time = putting_off.no_time_button(pairing, locale)
    if pairing.agreed_at is not None:
        if _is_before_they_are_back(pairing.agreed_at, situation, now):
            when = moment(pairing.agreed_at, situation.zone, locale)
            yield section(_stands("meeting-while-paused", pairing, reader, moment=when))
            yield place_buttons(situation.programme.id, no_time)
    elif not pairing.has_met and staying.is_two_sided:
        question = asked(pairing, situation)
        yield section(question or _stands("introduction-while-paused", pairing, reader))
        meet = (still_meet_button(pairing, locale),) if question else ()
        yield place_buttons(situation.programme.id, *meet, no_time)


def _stands(key: str, pairing: Pairing, reader: Member, **values: str) -> str:
    locale = reader.language
    others = sentences.others(pairing.without_the_gone, reader.slack_id, locale)
    can = text(putting_off.no_time_key(pairing), locale)
    return text(key, locale, others=others, button=can, **values)


def _is_before_they_are_back(at: datetime, situation: Situation, now: datetime) -> bool:
    until = situation.member.paused_until if situation.member else None
    return until is not None and at > now and at.astimezone(situation.zone).date() < until


def _pause(back: date | None, shown: str, locale: str) -> ButtonElement:
    if back is None:
        return button("button-pause", locale, ids.PAUSE, style="primary")
    label = text("button-pause-until", locale, day=shown)
    return choice(label, ids.PAUSE_UNTIL, back.isoformat())


def as_well(said: Message, locale: str) -> Message:
    """The same message for whoever may want a pause besides."""
    pause = section(text("pause-as-well", locale)), buttons(_pause(None, "", locale))
    return message(*said.blocks, *pause)
