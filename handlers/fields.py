"""What stands in a field of a form that was sent. Nothing is trusted: what a field of its kind
cannot hold is as good as empty."""

import re
from datetime import date
from typing import Any, TypeGuard

from bot.domain.topics import ALL_TOPICS
from bot.messages import ids

_USER_ID = re.compile(r"[UW][A-Z0-9]{2,}")
_CHANNEL_ID = re.compile(r"[CG][A-Z0-9]{2,}")


def entered(view: dict[str, Any], name: str) -> dict[str, Any]:
    """All that Slack tells of a field; empty where the form has none of that name."""
    values = view.get("state", {}).get("values", {})
    found: dict[str, Any] = values.get(name, {}).get(ids.VALUE, {})
    return found


def text(view: dict[str, Any], name: str) -> str:
    """What was typed, or ""."""
    return (entered(view, name).get("value") or "").strip()


def chosen(view: dict[str, Any], name: str) -> str:
    """The option of a list or of radio buttons, or ""."""
    return str((entered(view, name).get("selected_option") or {}).get("value", ""))


def all_chosen(view: dict[str, Any], name: str) -> list[str]:
    """The options of a list of several, or those that are ticked."""
    return [option["value"] for option in entered(view, name).get("selected_options") or []]


def number(view: dict[str, Any], name: str) -> int | None:
    """The option, where all of them are numbers."""
    option = chosen(view, name)
    return int(option) if option else None


def yes_or_no(view: dict[str, Any], name: str) -> bool | None:
    """The option, where they are yes and no."""
    return {ids.YES: True, ids.NO: False}.get(chosen(view, name))


def topics(view: dict[str, Any], name: str) -> frozenset[str]:
    """The options, where they are topics."""
    return frozenset(all_chosen(view, name)) & ALL_TOPICS


def day(view: dict[str, Any], name: str) -> date | None:
    """The day that was picked."""
    try:
        return date.fromisoformat(entered(view, name).get("selected_date") or "")
    except ValueError:
        return None


def time(view: dict[str, Any], name: str) -> str:
    """The time of day that was picked, as "HH:MM", or ""."""
    return entered(view, name).get("selected_time") or ""


def user(view: dict[str, Any], name: str) -> str | None:
    """Slack's id of the person who was chosen."""
    chosen = entered(view, name).get("selected_user")
    return chosen if _is_user_id(chosen) else None


def users(view: dict[str, Any], name: str) -> frozenset[str]:
    """Slack's ids of the people who were chosen."""
    chosen = entered(view, name).get("selected_users") or []
    return frozenset(each for each in chosen if _is_user_id(each))


def channel(view: dict[str, Any], name: str) -> str | None:
    """Slack's id of the channel that was chosen."""
    chosen = entered(view, name).get("selected_conversation")
    return chosen if isinstance(chosen, str) and _CHANNEL_ID.fullmatch(chosen) else None


def _is_user_id(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and _USER_ID.fullmatch(value) is not None
