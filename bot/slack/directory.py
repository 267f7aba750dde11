"""Who somebody is in Slack, asked once and remembered for a while."""

import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from cachetools import TTLCache
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import InvalidTimeZone
from bot.domain.schedule import check_time_zone
from bot.domain.users import SLACKBOT, User
from bot.domain.workspaces import Place
from bot.slack.client import once_reachable

log = logging.getLogger(__name__)

WhoIs = Callable[[str], Awaitable[User]]
"""From Slack's id of a user to the user."""

REMEMBER_SECONDS = 300
REMEMBER_SECONDS_OF_SEVERAL = 30
"""Of several bots only one hears of a change."""

REMEMBER_USERS = 1_000
SAMPLE = 200


class Directory:
    """Slack users as values. `user_change` events should be given to `follow`. `admin_ids` are
    those whom the operator has named, besides Slack's own admins."""

    def __init__(
        self,
        client: AsyncWebClient,
        team_id: str,
        admin_ids: frozenset[str],
        *,
        remember_seconds: float = REMEMBER_SECONDS,
    ) -> None:
        self._client = client
        self._team_id = team_id
        self.admin_ids = admin_ids
        self._known: TTLCache[str, User] = TTLCache(REMEMBER_USERS, remember_seconds)

    async def user(self, slack_id: str) -> User:
        """That user, at most `remember_seconds` old; raises SlackApiError if Slack does not know
        them."""
        known = self._known.get(slack_id)
        if known is not None:
            return known
        answer = await self._client.users_info(user=slack_id, include_locale=True)
        return self.update(answer["user"])

    async def follow(self, raw: dict[str, Any]) -> User:
        """Take over a user object from a `user_change` event, which may lack the language."""
        if "locale" in raw:
            return self.update(raw)
        self.forget(raw["id"])
        return await self.user(raw["id"])

    def forget(self, slack_id: str) -> None:
        """Ask Slack again the next time."""
        self._known.pop(slack_id, None)

    def update(self, raw: dict[str, Any]) -> User:
        """Take over a user object that Slack sent."""
        user = self._value(raw)
        self._known[user.slack_id] = user
        return user

    async def common_place(self) -> Place:
        """The time zone and the language that most of the workspace's people have, judged by the
        first 200.

        UTC and English where nobody has one, or Slack refuses to say; English also in a tie.
        """
        try:
            answer = await once_reachable(
                lambda: self._client.users_list(limit=SAMPLE, include_locale=True),
                address=self._client.base_url,
            )
        except SlackApiError as error:
            log.warning("no common place", extra={"reason": error.response.get("error")})
            return Place()
        people = [raw for raw in answer["members"] if _is_somebody(raw)]
        return Place(
            time_zone=_most_common(map(_zone, people)) or Place.time_zone,
            locale=_most_common(map(_language, people), tie=Place.locale) or Place.locale,
        )

    def _value(self, raw: dict[str, Any]) -> User:
        return User(
            slack_id=raw["id"],
            locale=raw.get("locale") or "en-US",
            time_zone=_zone(raw) or Place.time_zone,
            is_admin=self._is_admin(raw),
            is_guest=bool(raw.get("is_restricted") or raw.get("is_ultra_restricted")),
            is_outsider=self._is_outsider(raw),
            is_bot=bool(raw.get("is_bot")),
            is_deactivated=bool(raw.get("deleted")),
        )

    def _is_admin(self, raw: dict[str, Any]) -> bool:
        return bool(raw.get("is_admin") or raw.get("is_owner") or raw["id"] in self.admin_ids)

    def _is_outsider(self, raw: dict[str, Any]) -> bool:
        return bool(raw.get("is_stranger")) or raw.get("team_id", self._team_id) != self._team_id


def _zone(raw: dict[str, Any]) -> str | None:
    """The user's zone, if they have one and it exists."""
    try:
        return check_time_zone(raw["tz"]) if raw.get("tz") else None
    except InvalidTimeZone:
        return None


def _language(raw: dict[str, Any]) -> str | None:
    """The language of the user's locale, without its country."""
    return (raw.get("locale") or "").partition("-")[0] or None


def _is_somebody(raw: dict[str, Any]) -> bool:
    return not raw.get("deleted") and not raw.get("is_bot") and raw["id"] != SLACKBOT


def _most_common(found: Iterable[str | None], *, tie: str | None = None) -> str | None:
    """What most have; if as many have another, `tie` where one is given, else the first."""
    first, second = [*Counter(filter(None, found)).most_common(2), (None, 0), (None, 0)][:2]
    return tie if tie and first[1] == second[1] else first[0]
