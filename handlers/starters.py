"""The window in which admins look after the conversation starters."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import starters
from bot.domain.users import check_is_admin
from bot.messages import ids
from bot.messages import starters as messages
from handlers import parse
from handlers.guard import after, commits, listener, shows
from handlers.visit import Visit


@shows
async def look(visit: Visit) -> None:
    """Open the window, on what fits everybody."""
    library = await starters.library(visit.db, visit.workspace, by=await visit.user())
    locale = (await visit.situation()).locale
    await visit.open(messages.library_modal(library, parse.subject(None), locale))


@shows
async def turn_to(visit: Visit, action: dict[str, Any]) -> None:
    """Another topic was chosen."""
    chosen = action.get("selected_option") or {}
    await _redraw(visit, parse.subject(chosen.get("value")))


@shows
async def ask(visit: Visit) -> None:
    """Lay the form for a new one over the window."""
    check_is_admin(await visit.user())
    locale = (await visit.situation()).locale
    await visit.open(messages.starter_modal(_subject(visit), None, locale))


@shows
async def ask_again(visit: Visit, action: dict[str, Any]) -> None:
    """Lay the form for an own one, as it is now, over the window."""
    user = await visit.user()
    starter = await starters.own(visit.db, visit.workspace, str(action.get("value")), by=user)
    locale = (await visit.situation()).locale
    await visit.open(messages.starter_modal(starter.subject, starter, locale))


@commits
async def save(visit: Visit, view: dict[str, Any]) -> None:
    """The form was sent."""
    form, user = parse.starter_form(view), await visit.user()
    if form.starter_id:
        await starters.edit(visit.db, visit.workspace, form, by=user)
    else:
        await starters.add(visit.db, visit.workspace, form, by=user, now=visit.now())
    after(visit, _redraw(visit, form.subject), visit.refresh_home())


@commits
async def remove(visit: Visit, action: dict[str, Any]) -> None:
    """An own one is to be removed."""
    user, now = await visit.user(), visit.now()
    await starters.remove(visit.db, visit.workspace, action["value"], by=user, now=now)
    after(visit, _redraw(visit, _subject(visit)), visit.refresh_home())


@commits
async def switch_off(visit: Visit, action: dict[str, Any]) -> None:
    """One of ours is to be shown no more."""
    user = await visit.user()
    await starters.switch_off(visit.db, visit.workspace, action["value"], by=user)
    after(visit, _redraw(visit, _subject(visit)), visit.refresh_home())


@commits
async def switch_on(visit: Visit, action: dict[str, Any]) -> None:
    """One of ours is to be shown again."""
    user = await visit.user()
    await starters.switch_on(visit.db, visit.workspace, action["value"], by=user)
    after(visit, _redraw(visit, _subject(visit)), visit.refresh_home())


def register(app: AsyncApp) -> None:
    """Buttons, the menu and the form of this feature."""
    app.action(ids.STARTERS)(listener(look))
    app.action(ids.STARTERS_ABOUT)(listener(turn_to))
    app.action(ids.STARTER_ADD)(listener(ask))
    app.action(ids.STARTER_EDIT)(listener(ask_again))
    app.action(ids.STARTER_REMOVE)(listener(remove))
    app.action(ids.STARTER_OFF)(listener(switch_off))
    app.action(ids.STARTER_ON)(listener(switch_on))
    app.view(ids.STARTER_MODAL)(listener(save))


def _subject(visit: Visit) -> str:
    """What the window is about."""
    return parse.subject(visit.body["view"].get("private_metadata"))


async def _redraw(visit: Visit, subject: str) -> None:
    library = await starters.library(visit.db, visit.workspace, by=await visit.user())
    locale = (await visit.situation()).locale
    await visit.redraw(messages.library_modal(library, subject, locale))
