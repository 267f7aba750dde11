"""For somebody who may want a pause: asked what cannot be known, and never done from a guess."""

from collections.abc import Sequence
from datetime import date

from slack_sdk.models.blocks import ButtonElement

from bot.domain.feedback import Told
from bot.domain.situation import Situation
from bot.messages import ids
from bot.messages.blocks import button, buttons, choice, message, section
from bot.messages.feedback import answer_button, choices_of
from bot.messages.text import Message, day, text


def ask(
    key: str, situation: Situation, back: date | None, typed: str, about: Sequence[Told] = ()
) -> Message:
    """Asks whether they want a pause, and until when if no day of return is known; or whether what
    they wrote is about one of these meetings, of which nothing was noted yet.

    `key` is what there is to say: `pause-wanted`, `pause-later`, `pause-until-when`, and
    `pause-when-ill` where it may be about an illness or a loss.
    """
    locale, member = situation.locale, situation.member
    shown = day(back, situation.zone, locale, today=situation.today) if back else ""
    pause = _pause(back, shown, locale)
    words = section(text(key, locale, day=shown))
    if not about or member is None:
        return message(words, buttons(pause, button("button-menu", locale, ids.MENU)))
    unnoted = section(text("pause-unnoted", locale))
    if len(about) > 1:
        return message(words, buttons(pause), unnoted, *choices_of(about, typed, member))
    it_is = answer_button("button-about-meeting", about[0].pairing, typed, locale)
    return message(words, unnoted, buttons(pause, it_is))


def _pause(back: date | None, shown: str, locale: str) -> ButtonElement:
    if back is None:
        return button("button-pause", locale, ids.PAUSE, style="primary")
    label = text("button-pause-until", locale, day=shown)
    return choice(label, ids.PAUSE_UNTIL, back.isoformat())
