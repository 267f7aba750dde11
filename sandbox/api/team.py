"""team.*: the workspace."""

from sandbox.api.call import Call
from sandbox.api.limits import Tier
from sandbox.api.registry import Reply, method
from sandbox.errors import Refused


@method("team.info", "team:read", tier=Tier.THREE)
def info(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/team.info"""
    team = call.world.team
    if (call.arguments.optional("team") or team.id) != team.id:
        raise Refused("team_not_found")
    return {
        "team": {
            "id": team.id,
            "name": team.name,
            "url": f"https://{team.domain}.slack.com/",
            "domain": team.domain,
            "email_domain": team.email_domain,
            "icon": {"image_default": True},
            "avatar_base_url": "https://ca.slack-edge.com/",
            "is_verified": False,
        }
    }
