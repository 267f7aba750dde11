"""Somebody is uneasy, or wants to know who will see what they say."""

from bot.domain.commands import Worry
from bot.messages import worries as messages
from handlers import said, unnoted
from handlers.guard import shows
from handlers.visit import Visit


@shows
async def reassure(visit: Visit, text: str) -> None:
    """Say what is true of it, and what they can do."""
    worry = said.worry(text) or Worry.SAYING_WRONG
    or_an_answer = await unnoted.or_an_answer(visit, text)
    await visit.show(messages.reassurance(worry, await visit.situation(), or_an_answer))
