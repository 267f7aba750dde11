"""The ids that Slack makes up where an app gives none."""

import copy
import secrets
import string
from collections.abc import Callable
from typing import Any

from sandbox.blocks.walk import elements_of, every_block

_LETTERS = string.ascii_letters + string.digits


def random_id() -> str:
    """A short id, new each time, as Slack's are: nothing may be built on its looks."""
    return "".join(secrets.choice(_LETTERS) for _ in range(5))


def with_ids(
    blocks: list[dict[str, Any]], new_id: Callable[[], str] = random_id
) -> list[dict[str, Any]]:
    """A copy of valid `blocks` in which each has a `block_id` and each element an `action_id`.

    Given ids stay. Made-up ids differ from call to call: a view that is updated without ids of
    its own loses what was typed, as in Slack.
    """
    copied = copy.deepcopy(blocks)
    taken = {block.get("block_id") for _, block in every_block(copied, "")}
    for _, block in every_block(copied, ""):
        if "block_id" not in block:
            block["block_id"] = _unlike(taken, new_id)
        used = {element.get("action_id") for _, element in elements_of(block)}
        for _, element in elements_of(block):
            if "action_id" not in element:
                element["action_id"] = _unlike(used, new_id)
    return copied


def _unlike(taken: set[str | None], new_id: Callable[[], str]) -> str:
    """A new id which is not among those `taken`, and is from now on."""
    fresh = new_id()
    while fresh in taken:
        fresh = new_id()
    taken.add(fresh)
    return fresh
