"""The bar on top: the workspace, its clock with the buttons to turn it, and who one is."""

from collections.abc import Callable
from datetime import timedelta
from html import escape

from babel.dates import format_datetime, format_skeleton, format_time
from nicegui import ui

from sandbox.models import Part
from sandbox.page.asking import tell
from sandbox.page.markup import avatar, box, button, icon, markup
from sandbox.page.people import draw_people
from sandbox.page.stage import DueUnknown
from sandbox.page.tab import Tab
from sandbox.page.troubles import TroublePanel
from sandbox.page.viewer import Viewer, place_of


class Topbar:
    """Draws the bar, and keeps its clock going."""

    def __init__(self, tab: Tab, toggle_sidebar: Callable[[], None]) -> None:
        self._tab = tab
        self._today = tab.viewer.today()
        with box("topbar", role="banner"):
            button(icon("menu"), toggle_sidebar, "button-bar burger", aria_label="Conversations")
            markup(escape(tab.world.team.name), "team", tag="strong")
            with box("clock", role="group", aria_label="The workspace’s clock"):
                self._clock = markup("", "clock-face", tag="time")
                self._turning_buttons()
            tab.add(TroublePanel(tab))
            self._who()
        ui.timer(1.0, self._tick)
        self._tick()

    def refresh(self, parts: frozenset[Part]) -> None:
        """The clock was turned, or somebody has another name."""
        if Part.CLOCK in parts:
            self._tick()
        if Part.PEOPLE in parts:
            self._me.set_content(_name_tag(self._tab.viewer))

    def _turning_buttons(self) -> None:
        for label, step in (("+1 hour", timedelta(hours=1)), ("+1 day", timedelta(days=1))):
            button(label, self._turn_by(step), "button-bar")
        if self._tab.stage.due_url:
            button("Next due", self._turn_to_next_due, "button-bar")

    def _who(self) -> None:
        with ui.dialog() as dialog, box("dialog dialog-people"):
            dialog.props["aria-label"] = "Act as"
            with box("dialog-head"):
                markup("Act as …", "dialog-title", tag="h2")
                button(icon("close"), dialog.close, "button-icon", aria_label="Close")
            with box("dialog-body"):
                draw_people(self._tab.world, self._tab.viewer.id)
        self._me = button(_name_tag(self._tab.viewer), dialog.open, "button-bar who")

    def _turn_by(self, step: timedelta) -> Callable[[], None]:
        return lambda: self._tab.world.clock.advance(step)

    async def _turn_to_next_due(self) -> None:
        try:
            due = await self._tab.stage.next_due()
        except DueUnknown as reason:
            tell(str(reason))
            return
        if due is None:
            tell("Nothing is planned.")
            return
        clock = self._tab.world.clock
        clock.set_to(max(due.at, clock.now()))
        tell(f"{wall_time(self._tab.viewer)} · {due.what}".rstrip(" ·"))

    def _tick(self) -> None:
        viewer = self._tab.viewer
        now = wall_time(viewer)
        if self._today != viewer.today():
            self._today = viewer.today()
            self._tab.draw(frozenset({Part.CLOCK}))
        if self._clock.content != now:
            self._clock.set_content(now)
            self._clock.props["datetime"] = viewer.device.now.isoformat(timespec="minutes")
            self._clock.props["title"] = _in_full(viewer)


def wall_time(viewer: Viewer) -> str:
    """Date and time on the viewer's wall, short."""
    device = viewer.device
    here = device.now.astimezone(device.tz)
    day = format_skeleton("MMMEd", here, locale=device.locale)
    return f"{day}, {format_time(here, 'short', locale=device.locale)}"


def _in_full(viewer: Viewer) -> str:
    device = viewer.device
    moment = format_datetime(device.now, "full", device.tz, device.locale)
    return f"{moment} — the time in {place_of(viewer.user)}"


def _name_tag(viewer: Viewer) -> str:
    user = viewer.user
    told = f'<span class="who-words"><small>Act as</small>{escape(user.visible_name)}</span>'
    return f"{avatar(user)}{told}{icon('expand_more')}"
