"""files.*: uploading in three steps, of which the second is no method: the content goes to an
address of its own."""

from collections.abc import Iterable
from typing import Any

from sandbox import shapes
from sandbox.api.call import Call
from sandbox.api.chat import authorship
from sandbox.api.destinations import member_conversation, thread_of
from sandbox.api.limits import Tier
from sandbox.api.registry import Reply, method
from sandbox.errors import Refused
from sandbox.models import Conversation, File

MOST_BYTES = 1_000_000_000


@method("files.getUploadURLExternal", "files:write", tier=Tier.FOUR)
def get_upload_url(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/files.getUploadURLExternal"""
    name = call.arguments.optional("filename")
    size = call.arguments.number("length", 0, most=MOST_BYTES, refused="invalid_arguments")
    if not name or not size:
        raise Refused("missing_argument")
    file = call.world.announce_file(name, size)
    return {"upload_url": f"{call.base_url}/upload/v1/{file.id}", "file_id": file.id}


@method("files.completeUploadExternal", "files:write", tier=Tier.FOUR)
def complete_upload(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/files.completeUploadExternal

    A file that was shared already, or has no content yet, is not found: Slack does not say what it
    makes of these.
    """
    asked = call.arguments.structure("files", list, refused="invalid_arguments") or []
    titles = {each["id"]: each.get("title") for each in asked if isinstance(each, dict)}
    uploaded = [_uploaded(call, file_id) for file_id in titles]
    if not uploaded:
        raise Refused("invalid_arguments", ["[ERROR] missing required field: files"])
    conversation = _conversation(call)
    shared = [call.world.share_file(each.id, titles[each.id] or each.name) for each in uploaded]
    drawn = [shapes.file(each, base_url=call.base_url) for each in shared]
    if conversation:
        _share(call, conversation, drawn)
    return {"files": drawn}


def _uploaded(call: Call, file_id: str) -> File:
    file = call.world.files.get(file_id)
    if file is None or file.content is None or file.is_shared:
        raise Refused("file_not_found")
    return file


def _conversation(call: Call) -> Conversation | None:
    """Without one, a file is uploaded and shared nowhere."""
    if not call.arguments.optional("channel_id"):
        return None
    return member_conversation(call, "channel_id")


def _share(call: Call, conversation: Conversation, files: Iterable[dict[str, Any]]) -> None:
    parent = thread_of(call, conversation)
    call.limits.charge_post(conversation.id)
    call.world.post_message(
        conversation.id,
        **authorship(call),
        text=call.arguments.optional("initial_comment") or "",
        files=tuple(files),
        thread_ts=parent.ts if parent else None,
    )
