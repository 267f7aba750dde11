"""The head of the app's own place: its name, and the tabs Home and Messages."""

from collections.abc import Awaitable, Callable
from html import escape

from nicegui import ui

from sandbox.page.markup import PLAIN_CLICK, avatar, box, markup
from sandbox.page.tab import Spot, Tab


def draw_app_head(tab: Tab) -> dict[Spot, ui.html]:
    """Put the name and the tabs onto the page; links, so that each can be opened on its own.

    Gives the links, for whoever marks the one that is open.
    """
    app = tab.world.bot_user
    markup(f"{avatar(app)}{escape(app.visible_name)}", "room-title", tag="h1")
    with box("tabs", tag="nav", aria_label=f"Tabs of {app.visible_name}"):
        links = {spot: _link(tab, label, spot) for label, spot in _tabs(tab)}
    _draw_shortcuts(tab)
    return links


def _link(tab: Tab, label: str, spot: Spot) -> ui.html:
    link = markup(label, "tab", tag="a", href=tab.path_to(spot))
    link.on("click", lambda: tab.go(spot), js_handler=PLAIN_CLICK)
    return link


def _draw_shortcuts(tab: Tab) -> None:
    """The global shortcuts of the app, behind one button."""
    shortcuts = [each for each in tab.world.manifest.shortcuts if each.type == "global"]
    if not shortcuts:
        return
    with ui.button(icon="bolt").props("flat dense") as opener, ui.menu():
        opener.props["aria-label"] = "Shortcuts"
        for shortcut in shortcuts:
            ui.menu_item(shortcut.name, _run(tab, shortcut.callback_id))


def _run(tab: Tab, callback_id: str) -> Callable[[], Awaitable[object]]:
    acting = tab.stage.acting
    return lambda: tab.attempt(lambda: acting.run_shortcut(tab.viewer.id, callback_id))


def app_spot(tab: Tab) -> Spot:
    """Where one comes to who opens the app: the Home if there is one."""
    return _tabs(tab)[0][1]


def _tabs(tab: Tab) -> tuple[tuple[str, Spot], ...]:
    app_home = tab.world.manifest.app_home
    direct = tab.world.direct_of_bot(tab.viewer.id)
    home = (("Home", Spot(direct.id, at_home=True)),) if app_home.home_tab_enabled else ()
    return (*home, ("Messages", Spot(direct.id)))
