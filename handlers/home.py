"""The Home tab."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import home
from handlers.guard import listener, shows
from handlers.services import Services
from handlers.visit import Visit


@shows
async def draw(visit: Visit, event: dict[str, Any]) -> None:
    """Draw it anew whenever it is opened."""
    if event.get("tab", "home") == "home":
        visit.services.homes[visit.user_id] = visit.refresh_home
        await visit.refresh_home()


async def draw_again(services: Services) -> None:
    """Draw the Homes that were opened in the last minutes: something has changed for everybody, and
    Slack tells of no Home that merely stays open."""
    for refresh in list(services.homes.values()):
        await refresh()


async def draw_of_the_introduced(services: Services) -> None:
    """The same for those only who were told that an introduction comes: it may have been sent."""
    services.expecting.intersection_update(services.homes)
    for user_id in list(services.expecting):
        await services.homes[user_id]()


async def draw_beside(visit: Visit, slack_id: str) -> None:
    """The same for those only who were with somebody who is gone."""
    homes = visit.services.homes
    for user_id in await home.beside(visit.db, visit.workspace, slack_id):
        if refresh := homes.get(user_id):
            await refresh()


def register(app: AsyncApp) -> None:
    """The event of this feature."""
    app.event("app_home_opened")(listener(draw))
