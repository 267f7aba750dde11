"""views.*: modals and the Home."""

from collections.abc import Callable
from typing import Any, Literal

from sandbox.api.call import Call
from sandbox.api.limits import Tier
from sandbox.api.registry import Reply, method
from sandbox.blocks import check_view, is_too_large, with_ids
from sandbox.errors import Refused
from sandbox.models import View


@method("views.open", tier=Tier.FOUR)
def open_modal(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/views.open"""
    return _on_trigger(call, call.world.open_view)


@method("views.push", tier=Tier.FOUR)
def push(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/views.push"""
    return _on_trigger(call, call.world.push_view)


@method("views.update", tier=Tier.FOUR)
def update(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/views.update"""
    known = _named_view(call)
    body = _asked_view(call, "home" if known.type == "home" else "modal")
    view_hash = call.arguments.optional("hash")
    return _shown(call, call.world.update_view(known.id, body, view_hash=view_hash))


@method("views.publish", tier=Tier.FOUR)
def publish(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/views.publish"""
    if not call.world.manifest.app_home.home_tab_enabled:
        raise Refused("not_enabled")
    user_id = call.arguments.text("user_id")
    if user_id not in call.world.users:
        raise Refused("invalid_arguments", ["invalid `user_id`"])
    body = _asked_view(call, "home")
    view_hash = call.arguments.optional("hash")
    return _shown(call, call.world.publish_home(user_id, body, view_hash=view_hash))


def completed_view(view: Any, expected: Literal["modal", "home"]) -> dict[str, Any]:  # noqa: ANN401
    """A view body that Slack would take, with all its ids; also for answers to submissions.

    Refuses `view_too_large` and `invalid_arguments`.
    """
    if is_too_large(view):
        raise Refused("view_too_large")
    problems = check_view(view, expected)
    if problems:
        raise Refused("invalid_arguments", [str(problem) for problem in problems])
    return {**view, "blocks": with_ids(view["blocks"])}


def _on_trigger(call: Call, show: Callable[[str, dict[str, Any]], View]) -> Reply:
    """A trigger that was used for a view is used up; one with which none came to be is not."""
    trigger_id = call.arguments.text("trigger_id")
    body = _asked_view(call, "modal")
    user_id = call.world.check_trigger(trigger_id).user_id
    view = show(user_id, body)
    call.world.consume_trigger(trigger_id)
    return _shown(call, view)


def _asked_view(call: Call, expected: Literal["modal", "home"]) -> dict[str, Any]:
    view = call.arguments.structure("view", dict, refused="invalid_arguments")
    if not view:
        raise Refused("invalid_arguments", ["[ERROR] missing required field: view"])
    return completed_view(view, expected)


def _named_view(call: Call) -> View:
    view_id = call.arguments.optional("view_id")
    external_id = call.arguments.optional("external_id")
    if not view_id and not external_id:
        raise Refused("invalid_arguments", ["[ERROR] missing required field: view_id"])
    world = call.world
    known = world.views.get(view_id) if view_id else world.view_by_external_id(external_id or "")
    if not known:
        raise Refused("not_found")
    return known


def _shown(call: Call, view: View) -> Reply:
    return {"view": call.world.view_object(view)}
