"""To whom somebody reports, for their own eyes."""

from collections.abc import Iterable

from slack_sdk.models.blocks import Block

from bot.domain.situation import Situation
from bot.messages import ids
from bot.messages.blocks import button, buttons, message, section
from bot.messages.text import Message, text
from bot.messages.written import mention_of


def saved(situation: Situation, besides: Iterable[Block] = ()) -> Message:
    """As they have told it just now; and what is over by it, or may be an answer."""
    nobody = (section(text("reports-to-nobody", situation.locale)),)
    return message(*(my_line(situation) or nobody), *besides)


def kept(situation: Situation, or_an_answer: Iterable[Block] = ()) -> Message:
    """For whoever says something of it that is not plain: what is known, how to say it, and where
    to change it."""
    locale = situation.locale
    return message(
        section(text("reports-to-kept", locale)),
        *my_line(situation),
        buttons(button("button-profile", locale, ids.PROFILE)),
        *or_an_answer,
    )


def my_line(situation: Situation) -> tuple[Block, ...]:
    """What they have told of it; nothing where they have not."""
    manager = situation.member.profile.reports_to if situation.member else None
    if manager is None:
        return ()
    return (section(text("reports-to-saved", situation.locale, manager=mention_of(manager))),)
