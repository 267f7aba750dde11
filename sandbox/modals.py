"""Submitting and closing modals, and what the app's answer does to their stack."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sandbox import payloads, state
from sandbox.answers import missing_or_invalid
from sandbox.blocks import check_view, is_too_large, with_ids
from sandbox.delivery import Kind
from sandbox.errors import Refused
from sandbox.models import View
from sandbox.outcomes import DONE, Impossible, Outcome, failed
from sandbox.reach import Reach

Json = dict[str, Any]


class Modals(Reach):
    """The modals that somebody has open."""

    async def submit(self, user_id: str) -> Outcome:
        """Press the submit button of the modal on top.

        Inputs that Slack's client checks by itself keep the submission from leaving.
        """
        view = self._top(user_id)
        if not view.body.get("submit"):
            raise Impossible("this modal has no submit button")
        locale = self._world.users[user_id].locale
        if complaints := missing_or_invalid(view.body, view.values or {}, locale):
            return Outcome(errors=complaints)
        payload = payloads.view_submission(self._world, self._filled_in(view))
        answer = await self._transport.deliver(Kind.INTERACTION, payload | self._trigger(user_id))
        if answer.failure is not None:
            return failed(answer)
        return self._apply(view, answer.payload or {})

    async def cancel(self, user_id: str) -> Outcome:
        """Press the close button: the modal on top goes, or all of them with `clear_on_close`."""
        view = self._top(user_id)
        if view.body.get("clear_on_close"):
            return await self._close_all(user_id)
        self._world.close_view(user_id)
        return await self._tell_closed(view, is_cleared=False)

    async def dismiss(self, user_id: str) -> Outcome:
        """Press the ×: the whole stack goes."""
        self._top(user_id)
        return await self._close_all(user_id)

    async def _close_all(self, user_id: str) -> Outcome:
        root = self._world.stack(user_id)[0]
        self._world.close_all_views(user_id)
        return await self._tell_closed(root, is_cleared=True)

    async def _tell_closed(self, view: View, *, is_cleared: bool) -> Outcome:
        if not view.body.get("notify_on_close"):
            return DONE
        return await self._tell(payloads.view_closed(self._world, view, is_cleared=is_cleared))

    def _apply(self, view: View, answer: Json) -> Outcome:
        """Do what the answer to a submission says; a wrong answer is a failure that they see."""
        response = _RESPONSES.get(answer.get("response_action", "close"))
        if response is None:
            return Outcome(error="invalid_response_action")
        try:
            return response(self, view, answer)
        except Refused as refusal:
            return Outcome(error=refusal.code)

    def _close(self, view: View, _answer: Json) -> Outcome:
        if self._is_on_top(view):
            self._world.close_view(view.user_id)
        return DONE

    def _clear(self, view: View, _answer: Json) -> Outcome:
        self._world.close_all_views(view.user_id)
        return DONE

    def _update(self, view: View, answer: Json) -> Outcome:
        self._world.update_view(view.id, checked(answer.get("view")))
        return DONE

    def _push(self, view: View, answer: Json) -> Outcome:
        self._world.push_view(view.user_id, checked(answer.get("view")))
        return DONE

    def _complain(self, view: View, answer: Json) -> Outcome:
        inputs = {b["block_id"] for b in view.body["blocks"] if b["type"] == "input"}
        errors = answer.get("errors") or {}
        if not errors or set(errors) - inputs:
            raise Refused("invalid_errors")
        return Outcome(errors=errors)

    def _top(self, user_id: str) -> View:
        self._person(user_id)
        stack = self._world.stack(user_id)
        if not stack:
            raise Impossible("no modal is open")
        return stack[-1]

    def _is_on_top(self, view: View) -> bool:
        stack = self._world.stack(view.user_id)
        return bool(stack) and stack[-1].id == view.id

    def _filled_in(self, view: View) -> View:
        """The view with everything that it holds now, initial values included."""
        return replace(view, values=state.values(view.body, view.values or {}))


_RESPONSES: Mapping[str, Callable[[Modals, View, Json], Outcome]] = {
    "close": Modals._close,
    "clear": Modals._clear,
    "update": Modals._update,
    "push": Modals._push,
    "errors": Modals._complain,
}


def checked(body: Any) -> Json:  # noqa: ANN401 - whatever the app answered
    """A modal that came in an answer, with all its ids; refuses as `views.open` does."""
    if check_view(body, "modal"):
        raise Refused("invalid_arguments")
    if is_too_large(body):
        raise Refused("view_too_large")
    return {**body, "blocks": with_ids(body["blocks"])}
