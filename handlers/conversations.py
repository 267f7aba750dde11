"""What stands in the conversations of people who are introduced, drawn anew."""

from collections.abc import Iterable

from bot import conversations
from bot.conversations import Drawn
from bot.domain.deliveries import Kind
from handlers import home
from handlers.visit import Visit


async def drawn(visit: Visit, pairing_id: int, *kinds: Kind) -> list[Drawn]:
    """The messages with buttons of that pairing, of these kinds if any are named, as they are to
    be now."""
    about = visit.workspace, pairing_id, visit.now()
    return await conversations.of_pairing(visit.db, *about, *kinds)


async def redraw(visit: Visit, those: Iterable[Drawn]) -> None:
    """Put these in the place of what stands there."""
    for posted, message in those:
        await visit.update(posted.conversation, posted.ts, message)


async def after_parting(visit: Visit, slack_id: str = "") -> None:
    """Somebody, or whoever made this visit, is part of something no more: no button is left that
    can do nothing, and what is said is true, in an open Home of the others too."""
    gone = slack_id or visit.user_id
    about = visit.db, visit.workspace, gone, visit.now()
    await redraw(visit, await conversations.after_parting(*about))
    await home.draw_beside(visit, gone)


async def introduce_anew(visit: Visit) -> None:
    """Whoever made this visit is part of something no more: whoever is free now is introduced, and
    the others are told, after what is said here."""
    visit.services.wake()
    await after_parting(visit)
