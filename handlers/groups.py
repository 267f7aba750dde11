"""What somebody in a group asks of it."""

from bot.messages import groups as messages
from handlers.guard import shows
from handlers.visit import Visit


@shows
async def moderating(visit: Visit) -> None:
    """Who moderates in a group of theirs, and what that is."""
    await visit.show(messages.moderating(await visit.situation()))
