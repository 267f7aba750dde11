"""For what somebody says beside how a meeting was: what they can do. Nothing is noted of it."""

from collections.abc import Sequence

from slack_sdk.models.blocks import Block

from bot.domain.commands import Aside
from bot.domain.members import Standing
from bot.domain.pairings import Pairing
from bot.domain.situation import Situation
from bot.messages import ids
from bot.messages.blocks import button, buttons, message, section
from bot.messages.pairings import feedback_button
from bot.messages.places import my_places
from bot.messages.putting_off import no_time_button
from bot.messages.suggesting import suggest_button
from bot.messages.text import Message, text

_WITHOUT_A_MEETING = {
    Aside.NO_TIME: "error-nobody-waits",
    Aside.PROPOSED: "error-nothing-to-arrange",
    Aside.AGREED: "aside-again",
}
"""What is true instead where there is no meeting to come."""


def heard(word: Aside, situation: Situation, or_an_answer: Sequence[Block] = ()) -> Message:
    """What somebody can do about it; and whether what they wrote is an answer."""
    those = [each.pairing for each in situation.in_each if _is_to_come(each)]
    key = f"aside-{word}" if those else _WITHOUT_A_MEETING.get(word, f"aside-{word}")
    words = section(text(key, situation.locale))
    return message(words, *_ways_on(word, those, situation), *or_an_answer)


def _ways_on(
    word: Aside, those: Sequence[Pairing | None], situation: Situation
) -> tuple[Block, ...]:
    if word is Aside.MISTAKE:
        return _to_change(situation)
    return _ways([] if word is Aside.NEVER_MIND else those, situation)


def _is_to_come(situation: Situation) -> bool:
    pairing, told = situation.pairing, situation.feedback
    return pairing is not None and not pairing.has_met and not (told and told.is_complete)


def _to_change(situation: Situation) -> tuple[Block, ...]:
    last, locale = situation.latest, situation.locale
    change = (feedback_button(last.pairing, last.feedback, locale),) if last else ()
    is_paused = situation.standing is Standing.PAUSED
    back = (button("button-resume", locale, ids.RESUME),) if is_paused else ()
    return (buttons(*back, *change, button("button-menu", locale, ids.MENU)),)


def _ways(those: Sequence[Pairing | None], situation: Situation) -> tuple[Block, ...]:
    """With several to choose from each has its own buttons."""
    locale = situation.locale
    if len(those) > 1:
        return my_places(situation)
    if those and those[0]:
        return (buttons(suggest_button(those[0], locale), no_time_button(those[0], locale)),)
    return (buttons(button("button-menu", locale, ids.MENU)),)
