"""What the selects on the page offer, as pairs of value and label."""

from collections.abc import Iterator, Mapping
from typing import Any

from sandbox.models import SLACKBOT, Conversation, ConversationKind
from sandbox.page.viewer import Viewer

Element = Mapping[str, Any]
Choice = tuple[str, str]
Group = tuple[str, tuple[Choice, ...]]

_KINDS = {kind.channel_type: kind for kind in ConversationKind} | {
    "public": ConversationKind.PUBLIC,
    "private": ConversationKind.PRIVATE,
}


def choices(element: Element, viewer: Viewer) -> tuple[Group, ...]:
    """The choices of an element in labelled groups; ungrouped ones in a group without a label."""
    source = element["type"].removeprefix("multi_")
    if source == "users_select":
        return (("", tuple(_people(viewer))),)
    if source == "channels_select":
        return (("", tuple(_channels(viewer, (ConversationKind.PUBLIC,)))),)
    if source == "conversations_select":
        return tuple(_conversations(element.get("filter", {}), viewer))
    if "option_groups" in element:
        groups = element["option_groups"]
        return tuple((group["label"]["text"], _options(group)) for group in groups)
    return (("", _options(element)),)


def flat(groups: tuple[Group, ...]) -> dict[str, str]:
    """All choices by value; the label of a group stands before those in it."""
    return {
        value: f"{group} · {label}" if group else label
        for group, offered in groups
        for value, label in offered
    }


def _options(holder: Element) -> tuple[Choice, ...]:
    return tuple((each["value"], each["text"]["text"]) for each in holder.get("options", ()))


def _people(viewer: Viewer) -> Iterator[Choice]:
    active = (user for user in viewer.world.users.values() if not user.deleted)
    named = ((user.id, user.visible_name) for user in active if user.id != SLACKBOT)
    yield from sorted(named, key=lambda choice: choice[1].casefold())


def _channels(viewer: Viewer, kinds: tuple[ConversationKind, ...]) -> Iterator[Choice]:
    seen = (
        channel
        for channel in viewer.world.conversations.values()
        if channel.kind in kinds and not channel.is_archived
        if viewer.sight().channel_name(channel.id)
    )
    yield from sorted((channel.id, f"#{channel.name}") for channel in seen)


def _conversations(chosen: Mapping[str, Any], viewer: Viewer) -> Iterator[Group]:
    kinds = {_KINDS[name] for name in chosen.get("include", ("public", "private", "im", "mpim"))}
    channels = kinds & {ConversationKind.PUBLIC, ConversationKind.PRIVATE}
    direct = (
        (each.id, viewer.name_of(each))
        for each in viewer.conversations()
        if each.kind in kinds - channels
        if not (chosen.get("exclude_bot_users") and _has_bot(viewer, each))
    )
    yield "Channels", tuple(_channels(viewer, tuple(channels)))
    yield "Direct messages", tuple(direct)


def _has_bot(viewer: Viewer, conversation: Conversation) -> bool:
    return any(viewer.world.users[each].is_bot for each in viewer.others(conversation))
