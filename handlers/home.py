"""The Home tab."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from handlers.guard import listener, shows
from handlers.visit import Visit


@shows
async def draw(visit: Visit, event: dict[str, Any]) -> None:
    """Draw it anew whenever it is opened."""
    if event.get("tab", "home") == "home":
        await visit.refresh_home()


def register(app: AsyncApp) -> None:
    """The event of this feature."""
    app.event("app_home_opened")(listener(draw))
