"""What a group reads besides what every pairing does: who moderates, and a simple plan."""

from slack_sdk.models.blocks import Block

from bot.domain.pairings import Pairing
from bot.messages.blocks import section
from bot.messages.text import text
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
