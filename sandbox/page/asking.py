"""Questions that the page asks in between, and what it tells in passing."""

from collections.abc import Mapping
from typing import Any

from nicegui import ui

from sandbox.mrkdwn import Reader
from sandbox.page.markup import box, button, markup
from sandbox.page.statics import text_html


async def confirmed(confirm: Mapping[str, Any] | None, reader: Reader) -> bool:
    """Whether the person goes through with it, where the app wants to be sure."""
    if confirm is None:
        return True
    with ui.dialog() as dialog, box("dialog dialog-small"):
        dialog.props["aria-label"] = confirm["title"]["text"]
        markup(text_html(confirm["title"], reader), "dialog-title", tag="h2")
        markup(text_html(confirm["text"], reader), "dialog-body")
        with box("dialog-foot"):
            deny, go_on = (text_html(confirm[part], reader) for part in ("deny", "confirm"))
            style = confirm.get("style", "primary")
            button(deny, lambda: dialog.submit(False), "button-plain")
            button(go_on, lambda: dialog.submit(True), f"button-{style} button-filled")
    answer = await dialog
    dialog.delete()
    return bool(answer)


def tell(words: str) -> None:
    """Say something in passing."""
    ui.notify(words, position="top", color="dark", timeout=4000, multi_line=True)


_FAILURES = {
    "operation_timeout": "The app did not answer within three seconds (operation_timeout).",
    "dispatch_failed": "The app could not be reached (dispatch_failed).",
}


def tell_failure(error: str) -> None:
    """Say what went wrong, as Slack would not: in full."""
    words = _FAILURES.get(error, f"The app’s answer was refused ({error}).")
    ui.notify(words, position="top", type="negative", timeout=6000)
