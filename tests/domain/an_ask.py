"""An ask by somebody who leads, for the tests of its rules."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.domain.asks import Ask, AskState, Request, RequestState
from bot.domain.members import Member, Profile

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
"""A Wednesday."""

A_DAY = timedelta(days=1)


def member(number: int, generation: int = 0, *shows: str) -> Member:
    profile = Profile(generation, frozenset(shows or ("reels",)))
    return Member(number, f"U{number}", "en", "UTC", profile, NOW)


ASKER = member(1, generation=2)
ASK = Ask(1, 1, ASKER, "reels", "How?", AskState.LOOKING, NOW, NOW + 3 * A_DAY, seed=7)


def request_to(who: Member, state: RequestState = RequestState.ASKED) -> Request:
    return Request(who.id, who, state, NOW, NOW + A_DAY, sent_at=NOW)


def asked(*requests: Request, state: AskState = AskState.LOOKING) -> Ask:
    return replace(ASK, requests=requests, state=state)
