"""Answers to an interaction through its response_url, and the same answers in an acknowledgement.

https://docs.slack.dev/interactivity/handling-user-interaction/#message_responses
"""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from sandbox.blocks import check_message_blocks, with_ids
from sandbox.errors import Refused
from sandbox.models import Direction, ResponseUrl
from sandbox.world import World

Json = dict[str, Any]


def url_of(world: World, response_url: ResponseUrl, base_url: str) -> str:
    """The absolute address; `base_url` is that of the stand-in, without a slash at the end."""
    return f"{base_url}/{response_url.family}/{world.team.id}/{response_url.id}"


def routes(world: World) -> list[Route]:
    """Where apps post their answers."""

    async def answer(request: Request) -> Response:
        return await _answer(world, request)

    paths = ("/commands/{team_id}/{response_url_id}", "/actions/{team_id}/{response_url_id}")
    return [Route(path, answer, methods=["POST"]) for path in paths]


def respond(world: World, response_url: ResponseUrl, body: Json) -> None:
    """Do what an answer says: show a new message, or replace or delete the original.

    Works in conversations that the bot is not in. A new message is ephemeral unless `response_type`
    is `in_channel`. Refuses with `no_text`, `invalid_blocks` or `message_not_found`.
    """
    content = _content(body)
    if _is_true(body.get("delete_original")):
        _delete_original(world, response_url)
    elif not content:
        raise Refused("no_text")
    if not content:
        return
    if _is_true(body.get("replace_original")) and response_url.message_ts:
        _replace_original(world, response_url, content)
    else:
        _show(world, response_url, body, content)


async def _answer(world: World, request: Request) -> Response:
    body: Json = {}
    try:
        response_url = world.use_response_url(request.path_params["response_url_id"])
        body = _parsed(await request.body())
        respond(world, response_url, body)
    except Refused as refusal:
        error, status = refusal.code, 404 if refusal.code in _GONE else 400
    else:
        error, status = "", 200
    answer = {"ok": not error} | ({"error": error} if error else {})
    world.record(Direction.CALL, "response_url", request=body, status=status, answer=answer)
    return PlainTextResponse(error or "ok", status_code=status)


_GONE = frozenset({"expired_url", "used_url", "message_not_found"})


def _parsed(raw: bytes) -> Json:
    try:
        body = json.loads(raw)
    except ValueError as error:
        raise Refused("invalid_payload") from error
    if not isinstance(body, dict):
        raise Refused("invalid_payload")
    return body


def _content(body: Json) -> Json:
    """What the message says, checked; empty when the answer says nothing."""
    blocks = body.get("blocks") or []
    if check_message_blocks(blocks):
        raise Refused("invalid_blocks")
    content = {
        "text": body.get("text") or "",
        "blocks": tuple(with_ids(blocks)),
        "attachments": tuple(body.get("attachments") or ()),
    }
    return content if any(content.values()) else {}


def _is_true(flag: object) -> bool:
    """Flags come as booleans and, as in Slack's own examples, as strings."""
    return flag is True or str(flag).lower() == "true"


def _delete_original(world: World, response_url: ResponseUrl) -> None:
    place, ts = response_url.conversation_id, _original(world, response_url)
    if ts in world.ephemerals.get(place, {}):
        world.drop_ephemeral(place, ts)
    else:
        world.delete_message(place, ts)


def _replace_original(world: World, response_url: ResponseUrl, content: Json) -> None:
    place, ts = response_url.conversation_id, _original(world, response_url)
    if ts in world.ephemerals.get(place, {}):
        world.change_ephemeral(place, ts, **content)
    else:
        world.update_message(place, ts, **content)


def _original(world: World, response_url: ResponseUrl) -> str:
    """The ts of the message it came from, if it is still there."""
    place, ts = response_url.conversation_id, response_url.message_ts or ""
    if ts in world.ephemerals.get(place, {}) or world.message(place, ts):
        return ts
    raise Refused("message_not_found")


def _show(world: World, response_url: ResponseUrl, body: Json, content: Json) -> None:
    author: Json = {
        "user": world.app.bot_user_id,
        "bot_id": world.app.bot_id,
        "app_id": world.app.id,
        "thread_ts": body.get("thread_ts") or response_url.thread_ts,
    }
    if body.get("response_type") == "in_channel":
        metadata = body.get("metadata")
        world.post_message(response_url.conversation_id, **author, **content, metadata=metadata)
    else:
        reader = response_url.user_id
        world.post_ephemeral(response_url.conversation_id, visible_to=reader, **author, **content)
