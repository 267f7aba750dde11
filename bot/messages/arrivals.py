"""The first word to somebody who has come into a programme's home channel."""

from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.messages import ids, sentences
from bot.messages.blocks import button, buttons, message, section
from bot.messages.text import Message, text


def greeting(programme: Programme, locale: str, *, is_named: bool) -> Message:
    """What this is, that nothing has begun by coming, and one button. Its name only where there are
    several."""
    channel = f"<#{programme.channel}>"
    name = sentences.programme(programme, locale)
    key = "arrival-of-several" if is_named else "arrival"
    return message(
        section(text(key, locale, channel=channel, name=name)),
        section(sentences.about_one(programme, locale)),
        buttons(button("button-join", locale, ids.JOIN_THIS, programme.id, style="primary")),
    )


def join_then(situation: Situation) -> Message:
    """For a newcomer who would like to: one button, and not once more what this is."""
    locale = situation.locale
    return message(
        section(text("ask-to-join", locale)),
        buttons(button("button-join", locale, ids.JOIN, style="primary")),
    )


def all_right(situation: Situation) -> Message:
    """For whoever does not take part, and would rather not."""
    return message(section(text("newcomer-no", situation.locale)))
