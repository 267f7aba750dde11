"""An admin's "Run a round now"."""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import absences, rounds, wanted
from bot.messages import ids
from bot.messages import rounds as messages
from bot.messages.text import Message
from handlers import away, parse
from handlers.guard import after, commits, listener
from handlers.visit import Visit


@commits
async def run_now(visit: Visit, action: dict[str, Any]) -> None:
    """Keep that a round is wanted, then open it; its messages go out at once."""
    user, now = await visit.user(), visit.now()
    about = parse.programme_id(action.get("value"))
    visit.services.access.check()
    await wanted.want(visit.db, visit.workspace, about, by=user, now=now)
    after(visit, _open(visit, about, now), visit.refresh_home())


@commits
async def stop(visit: Visit, action: dict[str, Any]) -> None:
    """Introduce nobody more in this round."""
    user, now = await visit.user(), visit.now()
    about = parse.programme_id(action.get("value"))
    await rounds.stop(visit.db, visit.workspace, about, by=user, now=now)
    after(visit, _tell_of_stop(visit), _say_stopped(visit), visit.refresh_home())


def register(app: AsyncApp) -> None:
    """The buttons of this feature."""
    app.action(ids.RUN_ROUND)(listener(run_now))
    app.action(ids.STOP_ROUND)(listener(stop))


async def _tell_of_stop(visit: Visit) -> None:
    await rounds.tell_of_stops(visit.services.db, visit.now())
    visit.services.wake()


async def _say_stopped(visit: Visit) -> None:
    await visit.show(messages.round_stopped((await visit.situation()).locale))


async def _open(visit: Visit, programme_id: int | None, pressed_at: datetime) -> None:
    """To plan it may take longer than Slack waits; if it fails here, the next tick opens it."""
    services = visit.services
    look = absences.looking(services.sender.gateway, absences.WHEN_PRESSED, away.says_status)
    async with services.opening_rounds:
        came = await wanted.open_due(services.db, visit.now(), look)
    services.wake()
    opened = await wanted.outcome(
        services.db, visit.workspace, programme_id, pressed_at=pressed_at, came=came
    )
    await visit.show(_told(opened, (await visit.situation()).locale))


def _told(opened: wanted.Opened, locale: str) -> Message:
    if opened.missing:
        return messages.round_impossible(
            opened.missing, locale, opened.programme, goes_on=opened.goes_on
        )
    return messages.round_started(opened.people, locale, opened.programme, replaces=opened.replaces)
