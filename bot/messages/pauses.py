"""For somebody who may want a pause: asked what cannot be known, and never done from a guess."""

from collections.abc import Sequence
from datetime import date

from slack_sdk.models.blocks import Block, ButtonElement

from bot.domain.situation import Situation
from bot.messages import ids
from bot.messages.blocks import button, buttons, choice, message, section
from bot.messages.text import Message, day, text


def ask(
    key: str, situation: Situation, back: date | None, or_an_answer: Sequence[Block] = ()
) -> Message:
    """Asks whether they want a pause, and until when if no day of return is known; or whether what
    they wrote is an answer, of which nothing was noted yet.

    `key` is what there is to say: `pause-wanted`, `pause-later`, `pause-until-when`, and
    `pause-when-ill` where it may be about an illness or a loss.
    """
    locale = situation.locale
    shown = day(back, situation.zone, locale, today=situation.today) if back else ""
    words, pause = section(text(key, locale, day=shown)), _pause(back, shown, locale)
    if or_an_answer:
        return message(words, buttons(pause), *or_an_answer)
    return message(words, buttons(pause, button("button-menu", locale, ids.MENU)))


def _pause(back: date | None, shown: str, locale: str) -> ButtonElement:
    if back is None:
        return button("button-pause", locale, ids.PAUSE, style="primary")
    label = text("button-pause-until", locale, day=shown)
    return choice(label, ids.PAUSE_UNTIL, back.isoformat())
