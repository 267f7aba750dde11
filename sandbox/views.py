"""Modals in their stacks, and the Homes."""

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sandbox import shapes
from sandbox.core import new_id
from sandbox.errors import Refused
from sandbox.interactions import Interactions
from sandbox.models import Part, View

STACK_LIMIT = 3


class Views(Interactions):
    """Each person has at most one stack of modals and one Home of the app.

    The bodies given here are valid and carry all their ids: the API checks and completes them.
    """

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - passed on as they are
        super().__init__(*args, **options)
        self.views: dict[str, View] = {}
        self._stacks: dict[str, list[str]] = {}
        self._homes: dict[str, str] = {}
        self._external: dict[str, str] = {}

    def load(self) -> None:
        """Take over the Homes and open modals of an earlier run."""
        super().load()
        for _, view in self.store.load("view", View):
            self._index_view(view)
            self._remember_place(view)

    def forget(self) -> None:
        """Empty the workspace."""
        super().forget()
        for index in (self.views, self._stacks, self._homes, self._external):
            index.clear()

    def stack(self, user_id: str) -> tuple[View, ...]:
        """The open modals of a person, the first opened first."""
        return tuple(self.views[view_id] for view_id in self._stacks.get(user_id, ()))

    def home(self, user_id: str) -> View | None:
        """The Home that the app has published for this person."""
        view_id = self._homes.get(user_id)
        return self.views[view_id] if view_id else None

    def open_view(self, user_id: str, body: dict[str, Any]) -> View:
        """Open a modal, in place of any stack that is open; refuses `duplicate_external_id`."""
        self._refuse_duplicate(body)
        self.close_all_views(user_id)
        view_id = new_id("V")
        return self._keep_view(View(view_id, user_id, body, self._new_hash(), view_id))

    def push_view(self, user_id: str, body: dict[str, Any]) -> View:
        """Put a modal on the stack; refuses `not_found` without one and `push_limit_reached`."""
        stack = self.stack(user_id)
        if not stack:
            raise Refused("not_found")
        if len(stack) >= STACK_LIMIT:
            raise Refused("push_limit_reached")
        self._refuse_duplicate(body)
        return self._keep_view(
            View(new_id("V"), user_id, body, self._new_hash(), stack[0].id, stack[-1].id)
        )

    def update_view(
        self, view_id: str, body: dict[str, Any], *, view_hash: str | None = None
    ) -> View:
        """Replace what a view shows; refuses `not_found`, `hash_conflict`, `duplicate_external_id`.

        What was entered stays where block_id and action_id stay the same.
        """
        view = self.views.get(view_id)
        if not view:
            raise Refused("not_found")
        if view_hash and view_hash != view.hash:
            raise Refused("hash_conflict")
        self._refuse_duplicate(body, but_for=view_id)
        self._external.pop(view.external_id, None)
        kept = _kept_values(view.values or {}, body)
        return self._keep_view(replace(view, body=body, hash=self._new_hash(), values=kept))

    def publish_home(
        self, user_id: str, body: dict[str, Any], *, view_hash: str | None = None
    ) -> View:
        """Show a Home to a person; refuses `hash_conflict` as `update_view` does."""
        known = self.home(user_id)
        if known:
            return self.update_view(known.id, body, view_hash=view_hash)
        if view_hash:
            raise Refused("hash_conflict")
        self._refuse_duplicate(body)
        view_id = new_id("V")
        return self._keep_view(View(view_id, user_id, body, self._new_hash(), view_id))

    def enter(self, view_id: str, values: Mapping[str, Any]) -> View:
        """Keep what a person has entered, as `state.values`; the hash stays."""
        entered = replace(self.views[view_id], values=dict(values))
        return self._keep_view(entered)

    def close_view(self, user_id: str) -> View | None:
        """Close the modal on top; returns it."""
        stack = self._stacks.get(user_id)
        return self._drop_view(stack[-1]) if stack else None

    def close_all_views(self, user_id: str) -> tuple[View, ...]:
        """Close the whole stack; returns what was open, the first opened first."""
        closed = self.stack(user_id)
        for view in closed:
            self._drop_view(view.id)
        return closed

    def view_by_external_id(self, external_id: str) -> View | None:
        """The view that the app gave this external id."""
        view_id = self._external.get(external_id)
        return self.views[view_id] if view_id else None

    def view_object(self, view: View) -> dict[str, Any]:
        """The complete view as answers and payloads show it."""
        return shapes.view(view, self.team, self.app)

    def _new_hash(self) -> str:
        return f"{self.seconds()}.{secrets.token_hex(4)}"

    def _refuse_duplicate(self, body: Mapping[str, Any], *, but_for: str | None = None) -> None:
        holder = self._external.get(body.get("external_id") or "")
        if holder and holder != but_for:
            raise Refused("duplicate_external_id")

    def _keep_view(self, view: View) -> View:
        self._index_view(view)
        self._remember_place(view)
        self.store.put("view", view.id, view)
        self.changed(Part.VIEWS, user_id=view.user_id)
        return view

    def _index_view(self, view: View) -> None:
        self.views[view.id] = view
        if view.external_id:
            self._external[view.external_id] = view.id

    def _remember_place(self, view: View) -> None:
        if view.type == "home":
            self._homes[view.user_id] = view.id
            return
        stack = self._stacks.setdefault(view.user_id, [])
        if view.id not in stack:
            stack.append(view.id)

    def _drop_view(self, view_id: str) -> View:
        view = self.views.pop(view_id)
        self._stacks[view.user_id].remove(view_id)
        self._external.pop(view.external_id, None)
        self.store.remove("view", view_id)
        self.changed(Part.VIEWS, user_id=view.user_id)
        return view


def _kept_values(values: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
    """The entered values of the blocks that are still there under the same id."""
    block_ids = {block.get("block_id") for block in body["blocks"]}
    return {block_id: entered for block_id, entered in values.items() if block_id in block_ids}
