"""users.*: people, and the conversations they are in."""

from sandbox import shapes
from sandbox.api.call import Call
from sandbox.api.kinds import asked_kinds
from sandbox.api.limits import Tier
from sandbox.api.paging import page
from sandbox.api.registry import Reply, method
from sandbox.errors import Refused
from sandbox.models import User

MOST_AT_ONCE = 1000


@method("users.info", "users:read", tier=Tier.FOUR)
def info(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/users.info"""
    user = call.world.users.get(call.arguments.text("user"))
    if not user:
        raise Refused("user_not_found")
    return {"user": _shown(call, user)}


@method("users.lookupByEmail", "users:read.email", tier=Tier.THREE)
def lookup_by_email(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/users.lookupByEmail"""
    user = call.world.user_by_email(call.arguments.text("email"))
    if not user or user.deleted:
        raise Refused("users_not_found")
    return {"user": _shown(call, user)}


@method("users.list", "users:read", tier=Tier.TWO)
def list_all(call: Call) -> Reply:
    """Without a `limit` everybody is listed, up to 1,000 people; beyond it is required.

    https://docs.slack.dev/reference/methods/users.list
    """
    users = list(call.world.users.values())
    if len(users) > MOST_AT_ONCE and not call.arguments.optional("limit"):
        raise Refused("limit_required")
    limit = call.arguments.number("limit", MOST_AT_ONCE, most=MOST_AT_ONCE, refused="invalid_limit")
    listed = page(
        users, lambda user: user.id, limit=limit, cursor=call.arguments.optional("cursor")
    )
    return {
        "members": [_shown(call, user) for user in listed.items],
        "cache_ts": call.world.seconds(),
        "response_metadata": listed.metadata,
    }


@method(
    "users.conversations",
    "channels:read",
    "groups:read",
    "im:read",
    "mpim:read",
    tier=Tier.THREE,
)
def conversations(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/users.conversations"""
    kinds = asked_kinds(call)
    user_id = call.arguments.optional("user") or call.bot_id
    if user_id not in call.world.users:
        raise Refused("user_not_found")
    limit = call.arguments.number("limit", 100, most=999, refused="invalid_limit")
    listed = page(
        call.world.conversations_of(user_id),
        lambda conversation: conversation.id,
        limit=limit,
        cursor=call.arguments.optional("cursor"),
    )
    shown = [
        call.conversation_object(conversation)
        for conversation in listed.items
        if conversation.kind in kinds
        and call.sees(conversation)
        and not (conversation.is_archived and call.arguments.flag("exclude_archived"))
    ]
    return {"channels": shown, "response_metadata": listed.metadata}


def _shown(call: Call, user: User) -> Reply:
    return shapes.user(
        user,
        call.world.team,
        call.world.clock.now(),
        with_locale=call.arguments.flag("include_locale"),
        with_email=call.may("users:read.email"),
    )
