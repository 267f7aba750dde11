"""bots.*: the bots behind messages."""

from sandbox import shapes
from sandbox.api.call import Call
from sandbox.api.limits import Tier
from sandbox.api.registry import Reply, method
from sandbox.errors import Refused


@method("bots.info", "users:read", tier=Tier.THREE)
def info(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/bots.info"""
    bot_id = call.arguments.optional("bot") or call.world.app.bot_id
    user_id = call.world.user_of_bot.get(bot_id)
    if not user_id:
        raise Refused("bot_not_found")
    return {"bot": shapes.bot(call.world.users[user_id])}
