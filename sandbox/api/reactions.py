"""reactions.*: emoji under messages."""

import re

from sandbox.api.call import Call
from sandbox.api.limits import Tier
from sandbox.api.registry import Reply, method
from sandbox.emoji import EMOJI
from sandbox.errors import Refused

_TS = re.compile(r"\d{10}\.\d{6}")


@method("reactions.add", "reactions:write", tier=Tier.THREE)
def add(call: Call) -> Reply:
    """An emoji that the page cannot draw is refused, though Slack may have it.

    https://docs.slack.dev/reference/methods/reactions.add
    """
    conversation = call.visible_conversation()
    ts = call.arguments.text("timestamp")
    if not _TS.fullmatch(ts):
        raise Refused("bad_timestamp")
    if not call.world.message(conversation.id, ts):
        raise Refused("message_not_found")
    name = call.arguments.text("name")
    if name.partition("::skin-tone-")[0] not in EMOJI:
        raise Refused("invalid_name")
    call.world.react(conversation.id, ts, name, user=call.bot_id)
    return {}
