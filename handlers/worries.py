"""Somebody is uneasy, or wants to know who will see what they say."""

from slack_sdk.models.blocks import Block

from bot import starters
from bot.domain.commands import Worry
from bot.domain.situation import Situation
from bot.messages import introductions
from bot.messages import worries as messages
from handlers import said, unnoted
from handlers.guard import shows
from handlers.visit import Visit


@shows
async def reassure(visit: Visit, text: str) -> None:
    """Say what is true of it, and what they can do."""
    worry = said.worry(text) or Worry.SAYING_WRONG
    or_an_answer, situation = await unnoted.below(visit, text), await visit.situation()
    ideas = await _ideas(visit, situation) if worry is Worry.WHAT_TO_SHOW else ()
    await visit.show(messages.reassurance(worry, situation, or_an_answer, ideas))


async def _ideas(visit: Visit, situation: Situation) -> tuple[Block, ...]:
    """How to begin, as it stands in the introduction that somebody has."""
    pairing = situation.pairing
    if pairing is None or situation.is_in_several_pairings:
        return ()
    begin = await starters.of(visit.db, visit.workspace, pairing)
    return introductions.ways_to_begin(pairing, begin, situation.locale)
