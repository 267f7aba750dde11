"""What an interaction entitles the app to: one modal, and a few answers."""

import secrets
from dataclasses import replace
from typing import Any

from sandbox.errors import Refused
from sandbox.membership import Membership
from sandbox.models import ResponseUrl, Trigger

TRIGGER_SECONDS = 3.0
RESPONSE_URL_SECONDS = 30 * 60.0
RESPONSE_URL_USES = 5
_REMEMBERED_TRIGGERS = 5_000


class Interactions(Membership):
    """Trigger ids and response URLs; both run on the clock's timer, not on the wall clock."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - passed on as they are
        super().__init__(*args, **options)
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self._tickets: set[str] = set()

    def load(self) -> None:
        """Take over the response URLs of an earlier run; three seconds are over by now."""
        super().load()
        self.response_urls.update(self.store.load("response_url", ResponseUrl))
        self._tickets.update(ticket for ticket, _ in self.store.load("ticket", str))

    def forget(self) -> None:
        """Empty the workspace."""
        super().forget()
        for index in (self.triggers, self.response_urls, self._tickets):
            index.clear()

    def issue_ticket(self) -> str:
        """A ticket for one Socket Mode connection; it stays good until it is used."""
        ticket = secrets.token_hex(16)
        self._tickets.add(ticket)
        self.store.put("ticket", ticket, ticket)
        return ticket

    def use_ticket(self, ticket: str) -> bool:
        """Use a ticket up; False when it was never issued or has been used."""
        is_good = ticket in self._tickets
        self._tickets.discard(ticket)
        self.store.remove("ticket", ticket)
        return is_good

    def issue_trigger(self, user_id: str) -> str:
        """A trigger id that lets the app open one modal for this user within 3 seconds."""
        number = secrets.randbelow(10**12)
        trigger = Trigger(
            f"{number}.2400000000001.{secrets.token_hex(16)}", user_id, self.clock.timer()
        )
        self.triggers[trigger.id] = trigger
        if len(self.triggers) > _REMEMBERED_TRIGGERS:
            del self.triggers[next(iter(self.triggers))]
        return trigger.id

    def check_trigger(self, trigger_id: str) -> Trigger:
        """The trigger, if it can still be used.

        Refuses with `invalid_trigger_id`, `exchanged_trigger_id` or `expired_trigger_id`.
        """
        trigger = self.triggers.get(trigger_id)
        if not trigger:
            raise Refused("invalid_trigger_id")
        if trigger.used:
            raise Refused("exchanged_trigger_id")
        if self.clock.timer() - trigger.issued_at > TRIGGER_SECONDS:
            raise Refused("expired_trigger_id")
        return trigger

    def consume_trigger(self, trigger_id: str) -> Trigger:
        """Use a trigger up; refuses as `check_trigger` does."""
        trigger = self.check_trigger(trigger_id)
        self.triggers[trigger_id] = replace(trigger, used=True)
        return trigger

    def issue_response_url(
        self,
        user_id: str,
        conversation_id: str,
        **details: Any,  # noqa: ANN401 - of ResponseUrl
    ) -> ResponseUrl:
        """A right to answer up to 5 times within 30 minutes; `details` as in ResponseUrl."""
        issued = ResponseUrl(
            secrets.token_urlsafe(18), user_id, conversation_id, self.clock.timer(), **details
        )
        return self._keep_response_url(issued)

    def use_response_url(self, response_url_id: str) -> ResponseUrl:
        """Count one use; refuses with `expired_url` or, from the sixth use on, `used_url`."""
        known = self.response_urls.get(response_url_id)
        if not known or self.clock.timer() - known.issued_at > RESPONSE_URL_SECONDS:
            raise Refused("expired_url")
        if known.uses >= RESPONSE_URL_USES:
            raise Refused("used_url")
        return self._keep_response_url(replace(known, uses=known.uses + 1))

    def _keep_response_url(self, response_url: ResponseUrl) -> ResponseUrl:
        self.response_urls[response_url.id] = response_url
        self.store.put("response_url", response_url.id, response_url)
        return response_url
