"""auth.* and api.*: who am I?"""

from sandbox.api.call import Call
from sandbox.api.limits import Tier
from sandbox.api.registry import Reply, method


@method("auth.test", tier=Tier.SPECIAL)
def test(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/auth.test"""
    world = call.world
    return {
        "url": f"https://{world.team.domain}.slack.com/",
        "team": world.team.name,
        "user": world.bot_user.name,
        "team_id": world.team.id,
        "user_id": world.app.bot_user_id,
        "bot_id": world.app.bot_id,
        "is_enterprise_install": False,
    }
