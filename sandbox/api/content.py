"""What a message may contain: text, blocks, attachments and metadata."""

from dataclasses import dataclass
from typing import Any

from sandbox.api.call import Call
from sandbox.blocks import check_message_blocks, with_ids
from sandbox.errors import Refused
from sandbox.models import Blocks

MOST_TEXT = 40_000
MOST_EDITED_TEXT = 4_000
MOST_MARKDOWN = 12_000
MOST_IN_BLOCKS = 13_200
"""Characters in all blocks: no documented number, this is where refusals have been seen."""
MOST_ATTACHMENTS = 100
MOST_METADATA = 16_000

Metadata = dict[str, Any]


@dataclass(frozen=True)
class Content:
    """The checked content of a message; None means that the argument was not given."""

    text: str | None
    blocks: Blocks | None
    attachments: tuple[dict[str, Any], ...] | None
    metadata: Metadata | None

    @property
    def is_empty(self) -> bool:
        """True when there would be nothing to see."""
        return not ((self.text or "").strip() or self.blocks or self.attachments)


def read_content(call: Call) -> Content:
    """The content that the arguments give.

    Refuses `invalid_blocks_format`, `invalid_blocks`, `msg_blocks_too_long`,
    `too_many_attachments`, `markdown_text_conflict`, `msg_too_long`, `invalid_metadata_format`,
    `invalid_metadata_schema` and `metadata_too_large`.
    """
    markdown = call.arguments.optional("markdown_text")
    if markdown:
        return _markdown(call, markdown)
    return Content(
        text=call.arguments.optional("text"),
        blocks=_blocks(call),
        attachments=_attachments(call),
        metadata=_metadata(call),
    )


def checked_blocks(blocks: list[Any]) -> Blocks:
    """The blocks with all their ids; refuses `invalid_blocks` and `msg_blocks_too_long`."""
    problems = check_message_blocks(blocks)
    if problems:
        raise Refused("invalid_blocks", [str(problem) for problem in problems])
    if _characters(blocks) > MOST_IN_BLOCKS:
        raise Refused("msg_blocks_too_long")
    return tuple(with_ids(blocks))


def _markdown(call: Call, markdown: str) -> Content:
    if "text" in call.arguments or "blocks" in call.arguments:
        raise Refused("markdown_text_conflict")
    if len(markdown) > MOST_MARKDOWN:
        raise Refused("msg_too_long")
    blocks = checked_blocks([{"type": "markdown", "text": markdown}])
    return Content(markdown, blocks, None, _metadata(call))


def _blocks(call: Call) -> Blocks | None:
    blocks = call.arguments.structure("blocks", list, refused="invalid_blocks_format")
    return None if blocks is None else checked_blocks(blocks)


def _characters(value: Any) -> int:  # noqa: ANN401 - JSON
    """The characters of every text in a piece of JSON."""
    if isinstance(value, list):
        return sum(_characters(item) for item in value)
    if isinstance(value, dict):
        return sum(
            len(item) if name == "text" and isinstance(item, str) else _characters(item)
            for name, item in value.items()
        )
    return 0


def _attachments(call: Call) -> tuple[dict[str, Any], ...] | None:
    attachments = call.arguments.structure("attachments", list, refused="invalid_arguments")
    if attachments is None:
        return None
    if len(attachments) > MOST_ATTACHMENTS:
        raise Refused("too_many_attachments")
    return tuple(_attachment(number, each) for number, each in enumerate(attachments, start=1))


def _attachment(number: int, attachment: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    if not isinstance(attachment, dict):
        raise Refused("invalid_arguments", ["[ERROR] must be an object"])
    numbered = {"id": number, **attachment}
    if "blocks" in attachment:
        numbered["blocks"] = list(checked_blocks(attachment["blocks"]))
    return numbered


def _metadata(call: Call) -> Metadata | None:
    """https://docs.slack.dev/messaging/message-metadata"""
    metadata: Metadata | None = call.arguments.structure(
        "metadata", dict, refused="invalid_metadata_format"
    )
    if not metadata:
        return metadata
    event_type, payload = metadata.get("event_type"), metadata.get("event_payload")
    if not isinstance(event_type, str) or not event_type or not isinstance(payload, dict):
        raise Refused("invalid_metadata_schema")
    if len(str(payload)) > MOST_METADATA:
        raise Refused("metadata_too_large")
    return {"event_type": event_type, "event_payload": payload}
