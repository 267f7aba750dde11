"""conversations.*: finding channels, opening DMs, joining."""

from sandbox.api.call import Call
from sandbox.api.kinds import asked_kinds
from sandbox.api.limits import Tier
from sandbox.api.paging import page
from sandbox.api.registry import Reply, method
from sandbox.errors import Refused
from sandbox.models import Conversation, ConversationKind

READ = ("channels:read", "groups:read", "im:read", "mpim:read")
MOST_IN_GROUP = 8


@method("conversations.list", *READ, tier=Tier.TWO)
def list_all(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/conversations.list"""
    kinds = asked_kinds(call)
    limit = call.arguments.number("limit", 100, most=999, refused="invalid_limit")
    listed = page(
        [place for place in call.world.conversations.values() if place.kind in kinds],
        lambda conversation: conversation.id,
        limit=limit,
        cursor=call.arguments.optional("cursor"),
    )
    shown = [_listed(call, place) for place in listed.items if _is_listed(call, place)]
    return {"channels": shown, "response_metadata": listed.metadata}


def _is_listed(call: Call, place: Conversation) -> bool:
    is_left_out = place.is_archived and call.arguments.flag("exclude_archived")
    return call.sees(place) and not is_left_out


def _listed(call: Call, place: Conversation) -> Reply:
    shape = call.conversation_object(place)
    if place.kind is ConversationKind.IM:
        return shape
    return shape | {"num_members": len(call.world.members_of(place.id))}


@method("conversations.info", *READ, tier=Tier.THREE)
def info(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/conversations.info"""
    conversation = call.visible_conversation()
    call.require(f"{conversation.kind.family}:read")
    shape = call.conversation_object(conversation)
    if call.arguments.flag("include_num_members"):
        shape["num_members"] = len(call.world.members_of(conversation.id))
    if call.arguments.flag("include_locale"):
        shape["locale"] = "en-US"
    return {"channel": shape}


@method("conversations.members", *READ, tier=Tier.FOUR)
def members(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/conversations.members"""
    conversation = call.visible_conversation()
    call.require(f"{conversation.kind.family}:read")
    listed = page(
        call.world.members_of(conversation.id),
        str,
        limit=call.arguments.number("limit", 100, most=1000, refused="invalid_limit"),
        cursor=call.arguments.optional("cursor"),
    )
    return {"members": list(listed.items), "response_metadata": listed.metadata}


@method("conversations.join", "channels:join", tier=Tier.THREE)
def join(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/conversations.join"""
    conversation = call.visible_conversation()
    if conversation.kind is not ConversationKind.PUBLIC:
        raise Refused("method_not_supported_for_channel_type")
    if conversation.is_archived:
        raise Refused("is_archived")
    joined = call.world.join(conversation.id, call.bot_id)
    reply: Reply = {"channel": call.conversation_object(conversation)}
    if not joined:
        reply["warning"] = "already_in_channel"
        reply["response_metadata"] = {"warnings": ["already_in_channel"]}
    return reply


@method(
    "conversations.open",
    "im:write",
    "mpim:write",
    "channels:manage",
    "groups:write",
    tier=Tier.THREE,
)
def open_direct(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/conversations.open"""
    if call.arguments.optional("channel"):
        return _opened(call, _resumed(call), created=False)
    others = _others(call)
    call.require("im:write" if len(others) == 1 else "mpim:write")
    people = (call.bot_id, *others)
    if call.arguments.flag("prevent_creation") and not call.world.known_direct(people):
        raise Refused("channel_not_found")
    conversation, created = call.world.open_direct(people)
    return _opened(call, conversation, created=created)


def _resumed(call: Call) -> Conversation:
    conversation = call.visible_conversation()
    if not conversation.is_direct:
        raise Refused("method_not_supported_for_channel_type")
    return conversation


def _others(call: Call) -> tuple[str, ...]:
    """The people asked for, each once, without the bot itself."""
    asked = dict.fromkeys(call.arguments.listed("users"))
    if not asked:
        raise Refused("users_list_not_supplied")
    others = tuple(user_id for user_id in asked if user_id != call.bot_id)
    if not others:
        raise Refused("not_enough_users")
    if len(others) > MOST_IN_GROUP:
        raise Refused("too_many_users")
    for user_id in others:
        _refuse_unreachable(call, user_id)
    return others


def _refuse_unreachable(call: Call, user_id: str) -> None:
    user = call.world.users.get(user_id)
    if not user:
        raise Refused("user_not_found")
    if user.deleted:
        raise Refused("user_disabled")
    if user.is_bot:
        raise Refused("cannot_dm_bot")


def _opened(call: Call, conversation: Conversation, *, created: bool) -> Reply:
    whole = call.arguments.flag("return_im")
    shape = call.conversation_object(conversation) if whole else {"id": conversation.id}
    reply: Reply = {"channel": shape}
    return reply if created else reply | {"no_op": True, "already_open": True}
