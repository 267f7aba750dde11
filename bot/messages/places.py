"""What one person sees of their own place in the round that is open. A press on one of its buttons
tells by its row that it was there."""

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement

from bot.domain.members import Standing
from bot.domain.pairings import Pairing
from bot.domain.situation import Coming, Situation
from bot.messages import (
    dates,
    groups,
    ids,
    meetings,
    pairings,
    pauses,
    putting_off,
    sentences,
    series,
    sitting_out,
    suggesting,
)
from bot.messages.blocks import buttons, place_buttons, section
from bot.messages.text import moment, text
from bot.messages.written import mentions

_SAYING = frozenset({ids.MET, ids.ACCEPT_TIME})
"""Buttons by which somebody says what others read at once."""


def my_places(situation: Situation) -> tuple[Block, ...]:
    """The same for every programme that they take part in; nothing for who takes part in none."""
    if len(situation.in_each) > 1:
        return my_other_places(situation, None)
    return tuple(block for each in situation.in_each for block in my_pairing(each))


def my_other_places(situation: Situation, besides: int | None) -> tuple[Block, ...]:
    """The same without that programme, which is told of already."""
    others = (each for each in situation.in_each if each.programme.id != besides)
    of_each = ((_heading(each), *my_pairing(each)) for each in others)
    return tuple(block for blocks in of_each for block in blocks)


def _heading(situation: Situation) -> Block:
    name = sentences.programme(situation.programme, situation.locale)
    if situation.standing is Standing.PAUSED:
        return section(f"*{name}*")
    return section(f"*{name}*\n{sentences.next_round(situation)}")


def nothing_new(drawn: Iterable[Block], body: Mapping[str, Any]) -> tuple[Block, ...]:
    """What takes the place of a message or a view in which somebody said that they met, or that a
    time suits them, without the buttons that say so of what did not stand there: a second press
    would be about another time, or somebody else.

    `body` is Slack's `block_actions` payload, or of anything else.
    """
    if not any(each["action_id"] in _SAYING for each in body.get("actions", ())):
        return tuple(drawn)
    there = body.get("message") or body.get("view") or {}
    rows = (block.get("elements", ()) for block in there.get("blocks", ()))
    known = {(each.get("action_id"), each.get("value")) for row in rows for each in row}
    return tuple(_without_new(block, known) for block in drawn)


def _without_new(block: Block, known: Container[tuple[str | None, str | None]]) -> Block:
    if not isinstance(block, ActionsBlock):
        return block
    theirs = [each for each in block.elements if isinstance(each, ButtonElement)]
    kept = [
        each
        for each in theirs
        if each.action_id not in _SAYING or (each.action_id, each.value) in known
    ]
    return buttons(*kept, row=block.block_id) if len(kept) < len(theirs) else block


def my_pairing(situation: Situation) -> tuple[Block, ...]:
    """What one person sees of their own place in the open round; nothing for who has none."""
    if situation.pairing and situation.member:
        return _my_pairing(situation.pairing, situation)
    if situation.coming:
        return (section(_coming(situation.coming, situation)),)
    return *_sitting_out(situation), *_resting(situation)


def _sitting_out(situation: Situation) -> tuple[Block, ...]:
    if situation.sitting_out is None:
        return ()
    why = sitting_out.why(situation.sitting_out, situation.programme, situation.locale)
    return (section(f"{text('sitting-out', situation.locale)} {why}"),)


def _resting(situation: Situation) -> tuple[Block, ...]:
    """With whom they are in a series that rests, and the way out of it."""
    if situation.resting is None:
        return ()
    others = sentences.others(situation.resting, situation.user.slack_id, situation.locale)
    rematch = pairings.rematch_button(situation.resting, situation.locale)
    rests = text("pairing-rests", situation.locale, others=others)
    known = series.planned(situation.days, situation.locale, situation.today)
    return section(" ".join((rests, *known))), _row(situation, rematch)


def _coming(coming: Coming, situation: Situation) -> str:
    """That there is an introduction, and when it comes. Who it is, it says itself."""
    locale = situation.locale
    if coming.at is None:
        return text("introduction-on-its-way", locale)
    return text("introduction-comes", locale, moment=moment(coming.at, situation.zone, locale))


def _my_pairing(pairing: Pairing, situation: Situation) -> tuple[Block, ...]:
    """Who has left is not named as somebody to meet; how it went can be told all the same."""
    locale, slack_id = situation.locale, situation.user.slack_id
    with_whom = pairing.as_met_by(slack_id) if pairing.has_met else pairing.without_the_gone
    if with_whom.others(slack_id):
        return _in_it(with_whom, situation)
    tell = pairings.feedback_button(pairing, situation.feedback, locale)
    return section(pairings.who_left(pairing, slack_id, locale)), _row(situation, tell)


def _in_it(pairing: Pairing, situation: Situation) -> tuple[Block, ...]:
    locale, slack_id = situation.locale, situation.user.slack_id
    beside = pairing.beside(slack_id)
    words = text(
        "pairing-mine",
        locale,
        role=pairing.seat_of(slack_id).role,
        beside=mentions(beside, locale),
        beside_count=len(beside),
        others=sentences.others(pairing, slack_id, locale),
        topic=sentences.topic(pairing.topic, locale),
    )
    is_to_meet = pairing.is_group and not pairing.has_met
    moderates = [groups.who_moderates(pairing, slack_id, locale)] if is_to_meet else []
    step = [series.where(pairing.step, locale)] if pairing.step else []
    question = _question(pairing, situation)
    return (
        section(" ".join((words, *moderates, *step, *_when(pairing, situation)))),
        *((section(question),) if question else ()),
        _row(situation, *_my_buttons(pairing, situation)),
    )


def _row(situation: Situation, *those: ButtonElement) -> ActionsBlock:
    return place_buttons(situation.programme.id, *those)


def _question(pairing: Pairing, situation: Situation) -> str | None:
    """Whether somebody who pauses meets all the same; None where nobody waits to hear it."""
    is_open = pairing.agreed_at is None and not pairing.has_met
    return pauses.asked(pairing, situation) if is_open else None


def _when(pairing: Pairing, situation: Situation) -> Iterator[str]:
    """That they have met, when they have agreed to, what is proposed, and which day they have in
    mind."""
    if pairing.has_met:
        yield text("pairing-met", situation.locale)
    if pairing.agreed_at and not (pairing.has_met and pairing.agreed_at <= situation.now):
        is_past = pairing.agreed_at + pairing.meets_for <= situation.now
        when = moment(pairing.agreed_at, situation.zone, situation.locale)
        key = "pairing-agreed-past" if is_past else "pairing-agreed"
        yield text(key, situation.locale, moment=when)
    if pairing.has_met and pairing.goes_on and pairing.step:
        yield series.next_is(pairing.step.next, situation.locale)
    if situation.proposed and situation.member:
        yield dates.asks(situation.proposed, pairing, situation.member)
    if pairing.has_met or not pairing.agreed_at:
        yield from series.planned(situation.days, situation.locale, situation.today)


def _my_buttons(pairing: Pairing, situation: Situation) -> tuple[ButtonElement, ...]:
    tell = pairings.feedback_button(pairing, situation.feedback, situation.locale)
    rematch = pairings.rematch_button(pairing, situation.locale)
    if pairing.has_met:
        return (tell, rematch) if pairing.goes_on else (tell,)
    no_time = putting_off.no_time_button(pairing, situation.locale)
    is_asked = _question(pairing, situation) is not None
    still = (pauses.still_meet_button(pairing, situation.locale),) if is_asked else ()
    met = pairings.met_button(pairing, situation.locale)
    return met, *_times(pairing, situation), tell, *still, no_time, rematch


def _times(pairing: Pairing, situation: Situation) -> tuple[ButtonElement, ...]:
    """Their answer to what is proposed, and the way to other times."""
    proposed, reader = situation.proposed, situation.member
    if proposed is None or reader is None:
        return (suggesting.suggest_button(pairing, situation.locale),)
    another = meetings.another_time_button(pairing, situation.locale)
    return *dates.accepting(proposed, reader), another
