"""How Slack writes its nouns in JSON: the objects of API answers and events."""

from datetime import datetime
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from babel.dates import get_timezone_name

from sandbox.dates import zone
from sandbox.models import App, Conversation, ConversationKind, File, Message, Team, User, View

JsonObject = dict[str, Any]


def user(
    person: User, team: Team, at: datetime, *, with_locale: bool = False, with_email: bool = False
) -> JsonObject:
    """A user object as it is at `at` (the offset follows daylight saving).

    A deactivated user keeps little more than an id and `deleted`.
    """
    shape: JsonObject = {
        "id": person.id,
        "team_id": team.id,
        "name": person.name,
        "deleted": person.deleted,
        "is_bot": person.is_bot,
        "is_app_user": False,
        "updated": person.updated,
        "profile": profile(person, team, with_email=with_email),
    }
    if not person.deleted:
        shape |= _active_user(person, at)
    if with_locale:
        shape["locale"] = person.locale
    return shape


def _active_user(person: User, at: datetime) -> JsonObject:
    return {
        "color": "9f69e7",
        "real_name": person.real_name,
        **_time_zone(person.tz, at.replace(minute=0, second=0, microsecond=0)),
        "is_admin": person.is_admin,
        "is_owner": person.is_owner,
        "is_primary_owner": person.is_primary_owner,
        "is_restricted": person.is_restricted,
        "is_ultra_restricted": person.is_ultra_restricted,
        "is_stranger": person.is_stranger,
        "is_email_confirmed": not person.is_bot,
        "who_can_share_contact_card": "EVERYONE",
    }


@lru_cache(maxsize=1024)
def _time_zone(name: str, at: datetime) -> JsonObject:
    """The name as it is; what does not exist has the label and the offset of UTC."""
    local = at.astimezone(zone(name))
    offset = local.utcoffset()
    return {
        "tz": name,
        "tz_label": get_timezone_name(local, locale="en_US"),
        "tz_offset": int(offset.total_seconds()) if offset else 0,
    }


def profile(person: User, team: Team, *, with_email: bool = False) -> JsonObject:
    """The profile of a user object; the e-mail only when asked for."""
    first, _, last = person.real_name.partition(" ")
    shape: JsonObject = {
        "title": person.title,
        "phone": "",
        "skype": "",
        "pronouns": person.pronouns,
        "real_name": person.real_name,
        "real_name_normalized": person.real_name,
        "display_name": person.display_name,
        "display_name_normalized": person.display_name,
        "first_name": first,
        "last_name": last,
        "status_text": person.status_text,
        "status_emoji": person.status_emoji,
        "status_expiration": person.status_expiration,
        "avatar_hash": f"g{person.id.lower()}",
        "team": team.id,
    }
    if person.is_bot:
        shape |= {"bot_id": person.bot_id, "api_app_id": person.app_id or "", "always_active": True}
    if with_email and person.email:
        shape["email"] = person.email
    return shape


def conversation(
    place: Conversation, team: Team, *, is_member: bool, other: User | None = None
) -> JsonObject:
    """A conversation object as seen by one user; `other` is the other person of a DM."""
    shape: JsonObject = {
        "id": place.id,
        "created": place.created,
        "is_archived": place.is_archived,
        "is_im": place.kind is ConversationKind.IM,
        "is_org_shared": False,
        "context_team_id": team.id,
        "updated": place.created * 1000,
    }
    if other:
        return shape | {"user": other.id, "is_user_deleted": other.deleted, "priority": 0}
    return shape | _named(place, is_member=is_member)


def _named(place: Conversation, *, is_member: bool) -> JsonObject:
    is_mpim = place.kind is ConversationKind.MPIM
    is_private = place.kind is not ConversationKind.PUBLIC
    return {
        "name": place.name,
        "name_normalized": place.name,
        "is_channel": not is_private,
        "is_group": place.kind is ConversationKind.PRIVATE,
        "is_mpim": is_mpim,
        "is_private": is_private,
        "is_general": place.is_general,
        "is_shared": False,
        "is_ext_shared": False,
        "is_member": is_member,
        "creator": place.creator,
        "unlinked": 0,
        "topic": {"value": place.topic, "creator": place.creator, "last_set": 0},
        "purpose": {"value": place.purpose, "creator": place.creator, "last_set": 0},
    }


def message(
    post: Message, team: Team, app: App, *, with_metadata: bool = True, replies: bool = True
) -> JsonObject:
    """A message object; without `with_metadata` only the metadata's event type is shown."""
    shape: JsonObject = {"type": "message", "ts": post.ts, "user": post.user, "text": post.text}
    shape |= {"team": team.id} if not post.subtype else {"subtype": post.subtype}
    if post.bot_id:
        shape["bot_id"] = post.bot_id
        shape |= {"app_id": app.id, "bot_profile": bot_profile(app)} if _is_ours(post, app) else {}
    shape |= _optional(post)
    if post.metadata:
        shape["metadata"] = _metadata(post.metadata, whole=with_metadata)
    if replies and post.reply_ts:
        shape |= _thread(post)
    return shape


def file(shared: File, *, base_url: str) -> JsonObject:
    """A file object."""
    address = f"{base_url}/files/{shared.id}/{quote(shared.name)}"
    return {
        "id": shared.id,
        "created": shared.created,
        "name": shared.name,
        "title": shared.title,
        "filetype": shared.name.rpartition(".")[2],
        "size": shared.size,
        "url_private": address,
        "url_private_download": address,
    }


def _is_ours(post: Message, app: App) -> bool:
    return post.bot_id == app.bot_id


def _optional(post: Message) -> JsonObject:
    """The fields that are there only when they say something."""
    shape: JsonObject = {}
    for field in ("client_msg_id", "thread_ts", "inviter"):
        if value := getattr(post, field):
            shape[field] = value
    for field in ("blocks", "attachments", "files"):
        if value := getattr(post, field):
            shape[field] = list(value)
    if post.edited_ts:
        shape["edited"] = {"user": post.user, "ts": post.edited_ts}
    if post.reactions:
        shape["reactions"] = [
            {"name": r.name, "users": list(r.users), "count": len(r.users)} for r in post.reactions
        ]
    return shape


def _metadata(metadata: JsonObject, *, whole: bool) -> JsonObject:
    return metadata if whole else {"event_type": metadata["event_type"]}


def _thread(post: Message) -> JsonObject:
    return {
        "thread_ts": post.ts,
        "reply_count": len(post.reply_ts),
        "reply_users": list(post.reply_users),
        "reply_users_count": len(post.reply_users),
        "latest_reply": post.reply_ts[-1],
        "is_locked": False,
        "subscribed": False,
    }


def bot_profile(app: App) -> JsonObject:
    """The `bot_profile` that our bot's messages carry."""
    return {
        "id": app.bot_id,
        "app_id": app.id,
        "name": app.name,
        "deleted": not app.installed,
        "updated": 0,
        "icons": {},
        "team_id": "",
    }


def bot(person: User) -> JsonObject:
    """The bot object of `bots.info`."""
    return {
        "id": person.bot_id,
        "deleted": person.deleted,
        "name": person.real_name,
        "updated": person.updated,
        "app_id": person.app_id or "",
        "user_id": person.id,
        "icons": {},
    }


def view(shown: View, team: Team, app: App) -> JsonObject:
    """A complete view object: what the app sent, and everything that Slack adds."""
    body = shown.body
    return {
        "id": shown.id,
        "team_id": team.id,
        "type": shown.type,
        "blocks": body["blocks"],
        "private_metadata": body.get("private_metadata") or "",
        "callback_id": body.get("callback_id") or "",
        "state": {"values": shown.values or {}},
        "hash": shown.hash,
        "title": body.get("title") or _NO_TITLE,
        "clear_on_close": bool(body.get("clear_on_close")),
        "notify_on_close": bool(body.get("notify_on_close")),
        "close": body.get("close"),
        "submit": body.get("submit"),
        "previous_view_id": shown.previous_view_id,
        "root_view_id": shown.root_view_id,
        "app_id": app.id,
        "external_id": shown.external_id,
        "app_installed_team_id": team.id,
        "bot_id": app.bot_id,
    }


_NO_TITLE = {"type": "plain_text", "text": "View Title", "emoji": True}
