"""An ask: somebody wants to be shown something, and one colleague after the other is asked."""

from collections.abc import Collection, Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from random import Random
from zoneinfo import ZoneInfo

from bot.domain.errors import (
    AlreadyAsking,
    AlreadyFound,
    IllegalStep,
    NotYourAsk,
    SomebodyElseWasFound,
    TooManyAsks,
)
from bot.domain.members import Member, Standing
from bot.domain.schedule import is_working_day, today

A_DAY = timedelta(days=1)
DAYS_TO_ANSWER = 1
DAYS_TO_FIND = 3
"""Working days, on the walls of whoever waits or is waited for."""

TIME_TO_TELL = timedelta(minutes=10)
"""Before the end that was named, so that who asked has heard by then."""

A_WEEK = timedelta(days=7)
MOST_ASKS = 3
MOST_REQUESTS = 2
"""In a week, whatever became of them."""

MOST_WRITTEN = 300
"""Characters that are kept of what somebody asked."""


class AskState(StrEnum):
    LOOKING = "looking"
    FOUND = "found"
    NOBODY = "nobody"
    WITHDRAWN = "withdrawn"


class RequestState(StrEnum):
    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    CALLED_OFF = "called-off"


_ASK_STEPS = {
    AskState.LOOKING: {AskState.FOUND, AskState.NOBODY, AskState.WITHDRAWN},
    AskState.FOUND: {AskState.LOOKING, AskState.WITHDRAWN},  # no introduction came of it
    AskState.NOBODY: set[AskState](),
    AskState.WITHDRAWN: set[AskState](),
}
_REQUEST_STEPS = {
    RequestState.ASKED: {
        RequestState.ACCEPTED,
        RequestState.DECLINED,
        RequestState.EXPIRED,
        RequestState.CALLED_OFF,
    },
    RequestState.ACCEPTED: {RequestState.CALLED_OFF},
    RequestState.DECLINED: set[RequestState](),
    RequestState.EXPIRED: {RequestState.ACCEPTED},  # late, and nobody else was found yet
    RequestState.CALLED_OFF: set[RequestState](),
}


@dataclass(frozen=True)
class Request:
    """One colleague is asked, at `asked_at`, and has until `answer_by`: both are a guess until it
    is sent, at `sent_at`, or may have been. As long as it is to be sent, it is due at `due_at`."""

    id: int
    member: Member
    state: RequestState
    asked_at: datetime
    answer_by: datetime
    sent_at: datetime | None = None
    due_at: datetime | None = None

    def has_just_been_sent(self, now: datetime) -> bool:
        """Whether it is not known yet when they were asked. What lies ahead was dated by a clock
        that was wrong, and says nothing."""
        return self.sent_at is not None and self.asked_at < self.sent_at <= now

    def is_over(self, now: datetime) -> bool:
        """Whether they have had their time to answer; nobody has who was not written to."""
        return self.sent_at is not None and self.answer_by <= now


@dataclass(frozen=True)
class Ask:
    """What somebody asked. `text` is None once it is over and forgotten; `requests` are those made
    so far, the latest last. By `ends_at` they hear what became of it. `apart` are the Slack ids of
    those who are never to be put together with who asks."""

    id: int
    workspace_id: int
    asker: Member
    topic: str
    text: str | None
    state: AskState
    asked_at: datetime
    ends_at: datetime
    seed: int
    requests: tuple[Request, ...] = ()
    apart: frozenset[str] = frozenset()

    @property
    def search_ends_at(self) -> datetime:
        """When it is too late for anybody else."""
        return self.ends_at - TIME_TO_TELL

    @property
    def open_request(self) -> Request | None:
        """The request that is waited for."""
        return next((each for each in self.requests if each.state is RequestState.ASKED), None)

    @property
    def mentor(self) -> Member | None:
        """Who said yes."""
        yes = (each for each in self.requests if each.state is RequestState.ACCEPTED)
        return next((each.member for each in yes), None)

    def request_to(self, slack_id: str, request_id: int) -> Request:
        """That request, which must have gone to that person; raises NotYourAsk."""
        for each in self.requests:
            if each.id == request_id and each.member.slack_id == slack_id:
                return each
        raise NotYourAsk


@dataclass(frozen=True)
class Candidate:
    """A member, and how often and when they were last asked by anybody within a week."""

    member: Member
    requests: int = 0
    last_asked_at: datetime | None = None


def next_ask_state(now: AskState, to: AskState) -> AskState:
    """`to`, if an ask in state `now` may go there; raises IllegalStep if not."""
    if to not in _ASK_STEPS[now]:
        raise IllegalStep(f"an ask cannot go from {now} to {to}")
    return to


def next_request_state(now: RequestState, to: RequestState) -> RequestState:
    """`to`, if a request in state `now` may go there; raises IllegalStep if not."""
    if to not in _REQUEST_STEPS[now]:
        raise IllegalStep(f"a request cannot go from {now} to {to}")
    return to


def check_may_ask(open_topics: Collection[str], lately: int, topic: str) -> None:
    """Raise AlreadyAsking while somebody looks for the same, and TooManyAsks after three asks in a
    week."""
    if topic in open_topics:
        raise AlreadyAsking
    if lately >= MOST_ASKS:
        raise TooManyAsks


def check_may_answer(ask: Ask, request: Request) -> None:
    """Raise SomebodyElseWasFound unless a yes to this request still helps."""
    is_waited_for = request.state in (RequestState.ASKED, RequestState.EXPIRED)
    is_going_on = ask.state is AskState.LOOKING and not ask.asker.left_at
    if not (is_going_on and is_waited_for and request.member.slack_id not in ask.apart):
        raise SomebodyElseWasFound


def check_may_withdraw(ask: Ask, slack_id: str) -> None:
    """Raise NotYourAsk for anybody but who asked, and AlreadyFound if a mentor has said yes."""
    if ask.asker.slack_id != slack_id:
        raise NotYourAsk
    if ask.state is AskState.FOUND:
        raise AlreadyFound


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
    waiting = ask.open_request
    return waiting is not None and not waiting.sent_at and still_helps(waiting.member, ask, now)


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
    ago; then by lot. Nobody twice for one ask, and nobody beyond their limit.
    """
    asked = {each.member.id for each in ask.requests} | {ask.asker.id}
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


def _rank(each: Candidate, ask: Ask) -> tuple[bool, int, float]:
    is_older = each.member.profile.generation > ask.asker.profile.generation
    last = each.last_asked_at.timestamp() if each.last_asked_at else 0.0
    return is_older, each.requests, last


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
