"""An admin's "Run a round now"."""

from slack_bolt.async_app import AsyncApp

from bot import absences, rounds
from bot.messages import ids
from bot.messages import rounds as messages
from handlers.guard import after, commits, listener
from handlers.visit import Visit


@commits
async def run_now(visit: Visit) -> None:
    """Plan and open a round; its messages go out at once."""
    user, now = await visit.user(), visit.now()
    visit.services.access.check()
    look = absences.looking(visit.services.sender.gateway, absences.WHEN_PRESSED)
    opened = await rounds.run_now(visit.db, visit.workspace, by=user, now=now, look=look)
    visit.services.wake()
    after(visit, _tell(visit, opened), visit.refresh_home())


@commits
async def stop(visit: Visit) -> None:
    """Introduce nobody more in this round."""
    user, now = await visit.user(), visit.now()
    await rounds.stop(visit.db, visit.workspace, by=user, now=now)
    visit.services.wake()
    after(visit, _say_stopped(visit), visit.refresh_home())


def register(app: AsyncApp) -> None:
    """The buttons of this feature."""
    app.action(ids.RUN_ROUND)(listener(run_now))
    app.action(ids.STOP_ROUND)(listener(stop))


async def _say_stopped(visit: Visit) -> None:
    await visit.show(messages.round_stopped((await visit.situation()).locale))


async def _tell(visit: Visit, opened: rounds.Opened) -> None:
    locale = (await visit.situation()).locale
    if opened.missing:
        await visit.show(messages.round_impossible(opened.missing, locale))
    else:
        await visit.show(messages.round_started(opened.people, locale))
