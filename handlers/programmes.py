"""The admin's view of the programmes, their settings, another one, and the end of one."""

import re
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.models.views import View

from bot import closed_days, ending, programmes
from bot.domain.programmes import Programme
from bot.domain.schedule import today
from bot.domain.users import check_is_admin
from bot.messages import ids
from bot.messages import panel as panel_messages
from bot.messages import programme_forms as form_messages
from bot.messages import programmes as messages
from handlers import parse, programme_forms
from handlers.guard import after, commits, listener, shows
from handlers.visit import Visit

_TECHNIQUE: dict[str, str | re.Pattern[str]] = {"block_id": ids.FORMAT, "action_id": ids.VALUE}
"""The field of a form, as Bolt finds it."""


@shows
async def panel(visit: Visit) -> None:
    """The programmes at a glance."""
    check_is_admin(await visit.user())
    await visit.show(panel_messages.panel(await visit.situation()))


@shows
async def look_at_all(visit: Visit) -> None:
    """The same, in the place of one of them."""
    check_is_admin(await visit.user())
    await visit.answer(panel_messages.panel(await visit.situation()))


@shows
async def look_at_one(visit: Visit, action: dict[str, Any]) -> None:
    """One of several, with what can be done about it."""
    programme = await _chosen(visit, action)
    await visit.answer(panel_messages.of_programme(programme, await visit.situation()))


@shows
async def settings(visit: Visit, action: dict[str, Any]) -> None:
    """Open the settings."""
    await visit.open(await _settings(visit, await _chosen(visit, action)))


@shows
async def turn_to_technique(visit: Visit) -> None:
    """Another technique was chosen in the settings: ask what that one needs. What was entered
    elsewhere Slack keeps."""
    view = visit.body["view"]
    programme = await _chosen(visit, {"value": view.get("private_metadata")})
    chosen = replace(programme, format=programme_forms.technique(view))
    await visit.redraw(await _settings(visit, chosen))


@commits
async def save_settings(visit: Visit, view: dict[str, Any]) -> None:
    """The settings were sent."""
    user, now = await visit.user(), visit.now()
    form = programme_forms.settings_form(view, today(user.time_zone, now))
    about = parse.programme_id(view.get("private_metadata"))
    saved = await programmes.change(visit.db, visit.workspace, form, about, by=user, now=now)
    after(visit, _saved(visit, saved), visit.refresh_home())


@shows
async def ask_new(visit: Visit) -> None:
    """Open the form for another programme, where there is room for one."""
    first = await programmes.beside(visit.db, visit.workspace, by=await visit.user())
    await visit.open(form_messages.add_modal(first, (await visit.situation()).locale))


@commits
async def add(visit: Visit, view: dict[str, Any]) -> None:
    """The form was sent."""
    form, user = programme_forms.new_form(view), await visit.user()
    added = await programmes.add(visit.db, visit.workspace, form, by=user)
    after(visit, _added(visit, added), visit.refresh_home())


@commits
async def pause(visit: Visit, action: dict[str, Any]) -> None:
    """Let its calendar stand still."""
    user, now, about = await visit.user(), visit.now(), parse.programme_id(action.get("value"))
    paused = await programmes.pause(visit.db, visit.workspace, about, by=user, now=now)
    after(visit, _paused(visit, paused), visit.refresh_home())


@commits
async def resume(visit: Visit, action: dict[str, Any]) -> None:
    """Let it go on."""
    user, now, about = await visit.user(), visit.now(), parse.programme_id(action.get("value"))
    resumed = await programmes.resume(visit.db, visit.workspace, about, by=user, now=now)
    after(visit, _resumed(visit, resumed), visit.refresh_home())


@shows
async def ask_end(visit: Visit, action: dict[str, Any]) -> None:
    """Ask whether that programme is to end."""
    programme = await _chosen(visit, action)
    await visit.open(messages.end_modal(programme, (await visit.situation()).locale))


@commits
async def end(visit: Visit, view: dict[str, Any]) -> None:
    """It is."""
    user, now = await visit.user(), visit.now()
    about = parse.programme_id(view.get("private_metadata"))
    ended = await ending.end(visit.db, visit.workspace, about, by=user, now=now)
    visit.services.wake()
    after(visit, _ended(visit, ended), visit.refresh_home())


def register(app: AsyncApp) -> None:
    """Buttons and forms of this feature."""
    app.action(ids.ADMIN_PANEL)(listener(panel))
    app.action(ids.OPEN_PROGRAMME)(listener(look_at_one))
    app.action(ids.ALL_PROGRAMMES)(listener(look_at_all))
    app.action(ids.SETTINGS)(listener(settings))
    app.action(_TECHNIQUE)(listener(turn_to_technique))
    app.action(ids.ADD_PROGRAMME)(listener(ask_new))
    app.action(ids.PAUSE_PROGRAMME)(listener(pause))
    app.action(ids.RESUME_PROGRAMME)(listener(resume))
    app.action(ids.END_PROGRAMME)(listener(ask_end))
    app.view(ids.SETTINGS_MODAL)(listener(save_settings))
    app.view(ids.ADD_PROGRAMME_MODAL)(listener(add))
    app.view(ids.END_PROGRAMME_MODAL)(listener(end))


async def _settings(visit: Visit, programme: Programme) -> View:
    situation = await visit.situation()
    countries = await closed_days.countries()
    return form_messages.settings_modal(programme, countries, situation.today, situation.locale)


async def _chosen(visit: Visit, action: dict[str, Any]) -> Programme:
    """The programme whose button an admin pressed, or the first."""
    check_is_admin(await visit.user())
    about = parse.programme_id(action.get("value"))
    return await programmes.chosen(visit.db, visit.workspace, about)


async def _saved(visit: Visit, programme: Programme) -> None:
    situation = replace(await visit.situation(), programme=programme)
    await visit.show(messages.settings_saved(situation))


async def _added(visit: Visit, programme: Programme) -> None:
    await visit.show(messages.added(programme, (await visit.situation()).locale))


async def _paused(visit: Visit, programme: Programme) -> None:
    await visit.show(messages.paused(programme, (await visit.situation()).locale))


async def _resumed(visit: Visit, programme: Programme) -> None:
    await visit.show(messages.resumed(replace(await visit.situation(), programme=programme)))


async def _ended(visit: Visit, programme: Programme) -> None:
    await visit.show(messages.has_ended(programme, (await visit.situation()).locale))
