"""The admin's view of the programme, and its settings."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import closed_days, programmes
from bot.domain.schedule import today
from bot.domain.users import check_is_admin
from bot.messages import ids
from bot.messages import programmes as messages
from handlers import parse
from handlers.guard import after, commits, listener, shows
from handlers.visit import Visit


@shows
async def panel(visit: Visit) -> None:
    """The programme at a glance."""
    check_is_admin(await visit.user())
    await visit.show(messages.panel(await visit.situation()))


@shows
async def settings(visit: Visit) -> None:
    """Open the settings."""
    check_is_admin(await visit.user())
    situation = await visit.situation()
    countries = await closed_days.countries()
    await visit.open(
        messages.settings_modal(situation.programme, countries, situation.today, situation.locale)
    )


@commits
async def save_settings(visit: Visit, view: dict[str, Any]) -> None:
    """The settings were sent."""
    user, now = await visit.user(), visit.now()
    form = parse.settings_form(view, today(user.time_zone, now))
    await programmes.change(visit.db, visit.workspace, form, by=user, now=now)
    after(visit, _saved(visit), visit.refresh_home())


def register(app: AsyncApp) -> None:
    """Buttons and forms of this feature."""
    app.action(ids.ADMIN_PANEL)(listener(panel))
    app.action(ids.SETTINGS)(listener(settings))
    app.view(ids.SETTINGS_MODAL)(listener(save_settings))


async def _saved(visit: Visit) -> None:
    await visit.show(messages.settings_saved(await visit.situation()))
