"""What a group reads besides what every pairing does: who moderates, and a simple plan."""

from slack_sdk.models.blocks import Block

from bot.domain.pairings import Pairing
from bot.domain.situation import Situation
from bot.messages.blocks import buttons, message, section
from bot.messages.suggesting import suggest_button
from bot.messages.text import Message, text
from bot.messages.written import mentions


def how_to_meet(pairing: Pairing, locale: str) -> tuple[Block, ...]:
    """Whose the first step is, and what to do with the hour."""
    moderator = mentions([pairing.moderator], locale)
    return (
        section(text("group-first-step", locale, moderator=moderator)),
        section(text("group-agenda", locale)),
    )


def nudge(pairing: Pairing, times: int | str, locale: str) -> str:
    """A reminder to whoever moderates, above so many times, or where one is "proposed"."""
    moderator = mentions([pairing.moderator], locale)
    return text("group-nudge", locale, moderator=moderator, times=times)


def who_moderates(pairing: Pairing, slack_id: str, locale: str) -> str:
    """Who moderates, to one of them or to all ("")."""
    moderator = pairing.moderator
    is_me = "yes" if moderator.slack_id == slack_id else "no"
    return text("group-moderates", locale, moderator=mentions([moderator], locale), me=is_me)


def moderating(situation: Situation) -> Message:
    """For whoever asks: who moderates in each group of theirs, and how little that is."""
    locale = situation.locale
    theirs = (each.pairing for each in situation.in_each if each.pairing)
    groups = [each.without_the_gone for each in theirs if each.is_group]
    duty = section(text("group-moderating", locale))
    if not groups:
        return message(section(text("group-moderating-none", locale)), duty)
    who = (_who_and_when(each, situation) for each in groups)
    return message(*(block for blocks in who for block in blocks), duty)


def _who_and_when(group: Pairing, situation: Situation) -> tuple[Block, ...]:
    """With the button that suggests times, until they have met."""
    locale = situation.locale
    who = section(who_moderates(group, situation.user.slack_id, locale))
    return (who,) if group.has_met else (who, buttons(suggest_button(group, locale)))
