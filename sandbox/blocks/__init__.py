"""Block Kit as pure rules: what Slack refuses in messages and views, and the ids it makes up."""

from sandbox.blocks.ids import random_id, with_ids
from sandbox.blocks.rules import Problem
from sandbox.blocks.surfaces import (
    MOST_VIEW_BYTES,
    check_message_blocks,
    check_view,
    is_too_large,
)
from sandbox.blocks.walk import elements_of, every_block

__all__ = [
    "MOST_VIEW_BYTES",
    "Problem",
    "check_message_blocks",
    "check_view",
    "elements_of",
    "every_block",
    "is_too_large",
    "random_id",
    "with_ids",
]
