"""Whom somebody would rather not meet, and what was not right."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.errors import TooManyToAvoid

MOST_AVOIDED = 100
"""As many as one picks from a list; who wants to meet nobody leaves."""

MOST_REPORTED = 2000
"""Characters of what somebody says was not right."""

KEPT_FOR = timedelta(days=30)
"""How long it is tried to pass on what was not right, before it is forgotten."""


@dataclass(frozen=True)
class Report:
    """What somebody says was not right; `written_by` is their Slack id where they allow to tell."""

    text: str
    written_by: str | None


def check_avoided(slack_ids: Collection[str], *, by: str) -> frozenset[str]:
    """Whom somebody wants to avoid, but for themselves; raises TooManyToAvoid."""
    others = frozenset(slack_ids) - {by}
    if len(others) > MOST_AVOIDED:
        raise TooManyToAvoid(count=MOST_AVOIDED)
    return others
