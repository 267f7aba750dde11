"""The panel that makes things go wrong, behind a small button in the bar on top."""

from collections.abc import Awaitable
from html import escape

from nicegui import events, ui

from sandbox.api.faults import ANY_METHOD
from sandbox.api.registry import METHODS
from sandbox.models import Part
from sandbox.page import switches
from sandbox.page.fields import attributes
from sandbox.page.markup import VALUE, attach, box, button, icon, markup
from sandbox.page.switches import SocketSwitch, Switch
from sandbox.page.tab import Tab

Told = events.GenericEventArguments


class TroublePanel:
    """A button that counts what is on, and the dialog behind it, drawn when it is first opened."""

    def __init__(self, tab: Tab) -> None:
        self._troubles = tab.stage.troubles
        self._lines: list[Line] = []
        self._of_calls: list[Line] = []
        self._opener = button("", self._open, "button-bar troubles-opener", title="Faults")
        with ui.dialog() as self._dialog:
            self._dialog.props["aria-label"] = "Faults"
            self._box = box("dialog dialog-troubles")
        self._show_count(tuple(switches.all_on(self._troubles)))

    def refresh(self, parts: frozenset[Part]) -> None:
        """Something was switched, here or elsewhere, or has happened for the last time."""
        if not parts & {Part.TROUBLES, Part.EVERYTHING}:
            return
        is_on = tuple(switches.all_on(self._troubles))
        self._show_count(is_on)
        if self._lines:
            self._show(is_on)

    def _show_count(self, is_on: tuple[str, ...]) -> None:
        count = f'<b class="troubles-count">{len(is_on)}</b>' if is_on else ""
        self._opener.set_content(f"{icon('bolt')}{count}")
        attach(self._opener, aria_label=f"Faults, {len(is_on)} on" if is_on else "Faults")
        self._opener.update()

    def _show(self, is_on: tuple[str, ...]) -> None:
        for line in (*self._of_calls, *self._lines):
            line.refresh()
        listed = "".join(f"<li>{escape(each)}</li>" for each in is_on)
        self._listed.set_content(f"<ul>{listed}</ul>" if is_on else "Everything works.")
        self._clearing.props["disabled"] = not is_on
        self._clearing.update()

    def _open(self) -> None:
        if not self._lines:
            with self._box:
                self._draw()
            self._show(tuple(switches.all_on(self._troubles)))
        self._dialog.open()

    def _draw(self) -> None:
        with box("dialog-head"):
            markup("Faults", "dialog-title", tag="h2")
            button(icon("close"), self._dialog.close, "button-icon", aria_label="Close")
        with box("dialog-body"):
            self._draw_calls()
            self._draw_group("Delivered twice", switches.of_deliveries(self._troubles))
            self._draw_group("Sockets", switches.of_sockets(self._troubles))
            self._draw_group("Limits", switches.of_limits(self._troubles))
        with box("dialog-foot"):
            self._listed = markup("", "troubles-on", role="status", aria_label="On now")
            self._clearing = button("Clear all", self._troubles.clear, "button-danger")

    def _draw_calls(self) -> None:
        options = f'<option value="{ANY_METHOD}">Any method</option>' + "".join(
            f"<option>{escape(method)}</option>" for method in sorted(METHODS)
        )
        with group("Calls of the app"):
            chosen = markup(options, "input", tag="select", aria_label="Which calls")
            chosen.on("change", self._choose, js_handler=VALUE)
            with box("switches"):
                self._of_calls = [Line(each) for each in self._offered(ANY_METHOD)]

    def _choose(self, told: Told) -> None:
        for line, switch in zip(self._of_calls, self._offered(told.args[0]), strict=True):
            line.becomes(switch)

    def _offered(self, method: str) -> tuple[Switch, ...]:
        return switches.of_calls(self._troubles, method)

    def _draw_group(self, title: str, offered: tuple[Switch, ...]) -> None:
        if not offered:
            return
        with group(title), box("switches"):
            self._lines += [Line(switch) for switch in offered]


class Line:
    """A switch with its words, and how often it happens."""

    def __init__(self, switch: Switch) -> None:
        self._switch = switch
        self._chosen = switch.usual
        with box("trouble"):
            with box("choice", tag="label"):
                self._tick = box(tag="input", type="checkbox", role="switch")
                self._tick.on("change", self._turned, js_handler=VALUE)
                more = f"<small>{escape(switch.more)}</small>" if switch.more else ""
                markup(escape(switch.words) + more, tag="span")
            if isinstance(switch, SocketSwitch):
                self._draw_now(switch)
            self._menu = self._draw_menu() if switch.offered else None
        self.refresh()

    def becomes(self, switch: Switch) -> None:
        """Stand for another switch from now on; how often was chosen is kept."""
        self._switch = switch
        self.refresh()

    def refresh(self) -> None:
        """It may be on or off by now, and happen as often as somebody else has said."""
        now = self._switch.now()
        self._tick.props["checked"] = now is not None
        self._tick.update()
        if self._menu:
            self._menu.set_content(self._options(now or self._chosen))

    def _draw_menu(self) -> ui.html:
        label = f"How often: {self._switch.words}"
        menu = markup("", "input", tag="select", aria_label=label)
        menu.on("change", self._choose, js_handler=VALUE)
        return menu

    def _draw_now(self, switch: SocketSwitch) -> None:
        def once() -> Awaitable[None]:
            return switch.troubles.unrest.once(switch.mishap)

        button("Now", once, "button-plain", aria_label=f"{switch.words} now")

    def _options(self, shown: str) -> str:
        offered = dict.fromkeys((*self._switch.offered, shown))
        return "".join(
            f"<option{attributes(selected=each == shown)}>{escape(each)}</option>"
            for each in offered
        )

    def _turned(self, told: Told) -> None:
        if told.args[1]:
            self._switch.turn_on(self._chosen)
        else:
            self._switch.turn_off()

    def _choose(self, told: Told) -> None:
        if told.args[0] in self._switch.offered:
            self._chosen = told.args[0]
            if self._switch.now() is not None:
                self._switch.turn_on(self._chosen)
        self.refresh()


def group(title: str) -> ui.element:
    """Fields that belong together, under a title."""
    made = box("troubles", tag="fieldset")
    with made:
        markup(title, tag="legend")
    return made
