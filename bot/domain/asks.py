"""An ask: somebody wants to be shown something, and one colleague after the other is asked."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.errors import (
    AlreadyAsking,
    AlreadyFound,
    IllegalStep,
    NotYourAsk,
    SomebodyElseWasFound,
    TooManyAsks,
)
from bot.domain.members import Member

TIME_TO_TELL = timedelta(minutes=10)
"""Before the end that was named, so that who asked has heard by then."""

TIME_TO_INTRODUCE = timedelta(minutes=10)
"""After a yes; where it takes longer, who asked hears of the yes."""

A_WEEK = timedelta(days=7)
MOST_ASKS = 3
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
    RequestState.DECLINED: {RequestState.ACCEPTED},  # they think better of it
    RequestState.EXPIRED: {RequestState.ACCEPTED},  # late, and nobody else was found yet
    RequestState.CALLED_OFF: {RequestState.ASKED},  # it had not been sent
}


@dataclass(frozen=True)
class Request:
    """One colleague is asked, at `asked_at`, and has until `answer_by`: both are a guess until it
    is sent, at `sent_at`, or may have been. As long as it is to be sent, it is due at `due_at`; it
    `is_refused` if Slack will never take it."""

    id: int
    member: Member
    state: RequestState
    asked_at: datetime
    answer_by: datetime
    sent_at: datetime | None = None
    due_at: datetime | None = None
    is_refused: bool = False

    @property
    def is_put_aside(self) -> bool:
        """Whether another came first before it could be sent: it may be made again."""
        is_over = self.state is RequestState.CALLED_OFF and not self.is_refused
        return is_over and self.sent_at is None

    def has_just_been_sent(self, now: datetime) -> bool:
        """Whether it is not known yet when they were asked. What lies ahead was dated by a clock
        that was wrong, and says nothing."""
        return self.sent_at is not None and self.asked_at < self.sent_at <= now

    def is_over(self, now: datetime) -> bool:
        """Whether the time to answer, or that in which it should have been sent, is over."""
        return self.answer_by <= now


@dataclass(frozen=True)
class Ask:
    """What somebody asked. `text` is None once it is over and forgotten; `requests` are those made
    so far. By `ends_at` they hear what became of it. `apart` are the Slack ids of
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
class Asked:
    """An ask, as it was put to one colleague by a request that was sent, or may have been."""

    ask: Ask
    request: Request

    @property
    def sent_at(self) -> datetime:
        """When it was put to them."""
        return self.request.sent_at or self.request.asked_at

    @property
    def is_open(self) -> bool:
        """Whether it waits for their answer."""
        return self.ask.state is AskState.LOOKING and self.request.state is RequestState.ASKED

    @property
    def is_settled(self) -> bool:
        """Whether it is over without a word of theirs: somebody else was found, or nobody is looked
        for any more."""
        state = self.request.state
        is_late = state is RequestState.EXPIRED and self.ask.state is not AskState.LOOKING
        return is_late or state is RequestState.CALLED_OFF

    @property
    def may_think_better(self) -> bool:
        """Whether they have not said yes so far: they said no, or nothing in time."""
        return self.request.state in (RequestState.DECLINED, RequestState.EXPIRED)


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
    is_unsaid = request.state is RequestState.ASKED or Asked(ask, request).may_think_better
    is_going_on = ask.state is AskState.LOOKING and not ask.asker.left_at
    if not (is_going_on and is_unsaid and request.member.slack_id not in ask.apart):
        raise SomebodyElseWasFound


def check_may_withdraw(ask: Ask, slack_id: str) -> None:
    """Raise NotYourAsk for anybody but who asked, and AlreadyFound if a mentor has said yes."""
    if ask.asker.slack_id != slack_id:
        raise NotYourAsk
    if ask.state is AskState.FOUND:
        raise AlreadyFound
