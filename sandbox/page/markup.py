"""Small pieces of HTML of our own, and the one way in which they get onto the page."""

import zlib
from collections.abc import Callable
from html import escape
from typing import Any

from nicegui import ui

from sandbox.models import SLACKBOT, User

PLAIN_CLICK = """(event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  emit();
}"""
"""Follows a link in place; with a key held down it opens in another tab as any link does."""

VALUE = "(event) => emit(event.target.value, event.target.checked ?? false)"
"""Tells what an input holds."""


def markup(content: str, classes: str = "", *, tag: str = "div", **attributes: str) -> ui.html:
    """Our own HTML as an element; whatever people or apps wrote must be escaped in it already."""
    element = ui.html(content, tag=tag, sanitize=False).classes(classes)
    attach(element, **attributes)
    return element


def box(classes: str = "", *, tag: str = "div", **attributes: str) -> ui.element:
    """An empty element to put others into."""
    element = ui.element(tag).classes(classes)
    attach(element, **attributes)
    return element


def attach(element: ui.element, **attributes: str | None) -> None:
    """Give an element HTML attributes; those that are None are left out."""
    for name, value in attributes.items():
        if value is not None:
            element.props[name.rstrip("_").replace("_", "-")] = value


def button(
    label: str, on_click: Callable[..., Any], classes: str = "", **attributes: str
) -> ui.html:
    """A real button with our HTML on it."""
    made = markup(label, f"button {classes}", tag="button", type="button", **attributes)
    made.on("click", on_click, args=[])
    return made


def icon(name: str) -> str:
    """A glyph of the icon font that comes with the page; screen readers pass over it."""
    return f'<i class="material-icons" aria-hidden="true">{name}</i>'


def avatar(user: User | None, classes: str = "") -> str:
    """A coloured tile with somebody's initials."""
    name = user.visible_name if user else "?"
    hue = zlib.crc32(user.id.encode()) % 360 if user else 0
    kind = _tile(user) if user else ""
    initials = "".join(word[0] for word in name.replace("-", " ").split()[:2]).upper()
    return (
        f'<span class="avatar {kind} {classes}" style="--hue:{hue}" aria-hidden="true">'
        f"{escape(initials)}</span>"
    )


def _tile(user: User) -> str:
    if user.id == SLACKBOT:
        return "avatar-slackbot"
    if user.is_bot:
        return "avatar-app"
    return "is-gone" if user.deleted else ""
