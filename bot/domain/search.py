"""The rules of a search: whom an ask goes to next, and when."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from bot.domain.asks import Ask, AskState, Request
from bot.domain.members import Member, Standing
from bot.domain.schedule import is_working_day, today

A_DAY = timedelta(days=1)
DAYS_TO_ANSWER = 1
DAYS_TO_FIND = 3
"""Working days, on the walls of whoever waits or is waited for."""

MOST_REQUESTS = 2
"""In a week, whatever became of them."""


@dataclass(frozen=True)
class Candidate:
    """A member, and how often and when they were last asked by anybody within a week."""

    member: Member
    requests: int = 0
    last_asked_at: datetime | None = None


def is_due(ask: Ask, now: datetime) -> bool:
    """Whether there is something to do for it: somebody is to be asked or has just been, or it is
    over."""
    waiting = ask.open_request
    return ask.state is AskState.LOOKING and (
        waiting is None
        or ask.search_ends_at <= now
        or ask.asker.left_at is not None
        or waiting.has_just_been_sent(now)
        or waiting.is_over(now)
        or not can_be_asked(waiting, ask, now)
    )


def can_be_asked(request: Request, ask: Ask, now: datetime) -> bool:
    """Whether who is asked still helps, and has heard of it or can in time."""
    is_too_late = request.due_at is not None and request.due_at >= ask.search_ends_at
    return still_helps(request.member, ask, now) and not is_too_late


def is_held_up(ask: Ask, now: datetime) -> bool:
    """Whether somebody could help, to whom nothing could be sent."""
    aside = (each.member for each in ask.requests if each.is_put_aside)
    return any(still_helps(each, ask, now) for each in aside)


def time_to_answer(
    ask: Ask, member: Member, *, asked_at: datetime, closed: Container[date] = ()
) -> datetime:
    """Until when that member has if they are asked then: a working day, within the search."""
    a_day = working_days_on(asked_at, DAYS_TO_ANSWER, member.time_zone, closed=closed)
    return min(a_day, ask.search_ends_at)


def still_helps(member: Member, ask: Ask, now: datetime) -> bool:
    """Whether that member can be asked, or asked further: active, of another generation, showing
    the topic, and nobody to be kept apart from who asks."""
    is_active = member.standing(today(member.time_zone, now)) is Standing.ACTIVE
    is_other = member.profile.generation != ask.asker.profile.generation
    shows = member.profile.can_be_asked and ask.topic in member.profile.can_show
    return is_active and is_other and shows and member.slack_id not in ask.apart


def next_mentor(ask: Ask, candidates: Iterable[Candidate], *, now: datetime) -> Member | None:
    """Whom to ask next; None if nobody is left.

    Somebody younger first, else of any other generation; then whoever was asked least, and longest
    ago; then by lot. Nobody twice for one ask, and nobody beyond their limit. Those to whom it
    could not be sent come again after all others.
    """
    asked = {each.member.id for each in ask.requests if not each.is_put_aside} | {ask.asker.id}
    willing = [
        each
        for each in candidates
        if still_helps(each.member, ask, now)
        and each.member.id not in asked
        and each.requests < MOST_REQUESTS
    ]
    best = min(_by_lot(willing, ask.seed), key=lambda each: _rank(each, ask), default=None)
    return best.member if best else None


def _by_lot(willing: Iterable[Candidate], seed: int) -> Sequence[Candidate]:
    in_order = sorted(willing, key=lambda each: each.member.id)
    Random(seed).shuffle(in_order)  # noqa: S311 - a lot, and no secret
    return in_order


def _rank(each: Candidate, ask: Ask) -> tuple[float, bool, int, float]:
    tried_at = {request.member.id: request.asked_at for request in ask.requests}
    is_older = each.member.profile.generation > ask.asker.profile.generation
    last = _seconds(each.last_asked_at)
    return _seconds(tried_at.get(each.member.id)), is_older, each.requests, last


def _seconds(at: datetime | None) -> float:
    return at.timestamp() if at else 0.0


def working_days_on(
    start: datetime, days: int, time_zone: str, *, closed: Container[date] = ()
) -> datetime:
    """The same hour, so many working days later on the walls of that zone."""
    walls = ZoneInfo(time_zone)
    at = start.astimezone(walls)
    left = days
    while left:
        at += A_DAY
        left -= is_working_day(at.date(), closed)
    return at.astimezone(start.tzinfo)
