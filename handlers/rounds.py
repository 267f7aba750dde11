"""An admin's "Run a round now"."""

from slack_bolt.async_app import AsyncApp

from bot import rounds
from bot.messages import ids
from bot.messages import rounds as messages
from handlers.guard import after, commits, listener
from handlers.visit import Visit


@commits
async def run_now(visit: Visit) -> None:
    """Plan and open a round; its messages go out at once."""
    user, now = await visit.user(), visit.now()
    opened = await rounds.run_now(visit.db, visit.workspace, by=user, now=now)
    visit.services.wake()
    after(visit, _tell(visit, opened), visit.refresh_home())


def register(app: AsyncApp) -> None:
    """The button of this feature."""
    app.action(ids.RUN_ROUND)(listener(run_now))


async def _tell(visit: Visit, opened: rounds.Opened) -> None:
    locale = (await visit.situation()).locale
    if opened.missing:
        await visit.show(messages.round_impossible(opened.missing, locale))
    else:
        await visit.show(messages.round_started(opened.people, locale))
