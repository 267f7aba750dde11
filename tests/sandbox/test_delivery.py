"""The schedule of redelivery, and waiting against a deadline."""

import asyncio
from dataclasses import dataclass, field

import pytest

from sandbox.delivery import (
    FIRST,
    Answer,
    Background,
    Body,
    Failure,
    Kind,
    Retry,
    deliver_event,
    within,
)

TIMED_OUT = Answer(failure=Failure.TIMEOUT)
REFUSED = Answer(failure=Failure.HTTP_ERROR, status=404)
EVENT = {"event_id": "Ev1"}


@dataclass
class Wire:
    """Gives the prepared answers in turn and keeps what was delivered."""

    answers: list[Answer]
    attempts: list[tuple[Body, Retry]] = field(default_factory=list)

    async def deliver(self, kind: Kind, body: Body, *, retry: Retry = FIRST) -> Answer:
        assert kind is Kind.EVENT
        self.attempts.append((body, retry))
        return self.answers.pop(0)


@dataclass
class Pauses:
    """Keeps the lengths of the pauses, and never waits."""

    seconds: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


async def never(_: float) -> None:
    await asyncio.Event().wait()


async def at_once(_: float) -> None:
    return


async def test_an_acknowledged_event_is_delivered_once() -> None:
    wire, pauses = Wire([Answer()]), Pauses()
    assert (await deliver_event(wire, EVENT, pause=pauses)).acknowledged
    assert wire.attempts == [(EVENT, FIRST)]
    assert pauses.seconds == []


@pytest.mark.checklist(7)
async def test_a_failed_event_is_tried_again_at_once_after_a_minute_and_after_five() -> None:
    wire, pauses = Wire([TIMED_OUT, REFUSED, TIMED_OUT, TIMED_OUT]), Pauses()
    last = await deliver_event(wire, EVENT, pause=pauses)
    assert last == TIMED_OUT
    assert pauses.seconds == [0, 60, 300]
    assert [retry for _, retry in wire.attempts] == [
        FIRST,
        Retry(1, "http_timeout"),
        Retry(2, "http_error"),
        Retry(3, "http_timeout"),
    ]
    assert all(body == EVENT for body, _ in wire.attempts)


async def test_attempts_end_with_the_first_acknowledgement() -> None:
    wire = Wire([TIMED_OUT, Answer(), Answer()])
    assert (await deliver_event(wire, EVENT, pause=Pauses())).acknowledged
    assert len(wire.attempts) == 2


@pytest.mark.checklist(7)
async def test_an_app_that_wants_no_retry_gets_none() -> None:
    wire = Wire([Answer(failure=Failure.HTTP_ERROR, status=500, final=True), Answer()])
    assert not (await deliver_event(wire, EVENT, pause=Pauses())).acknowledged
    assert len(wire.attempts) == 1


async def test_work_that_ends_in_time_gives_its_result() -> None:
    assert await within(3, asyncio.sleep(0, "done"), pause=never) == "done"


async def test_work_that_takes_too_long_is_given_up() -> None:
    """The work is cancelled, not left running."""
    cancelled = asyncio.Event()

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    with pytest.raises(TimeoutError):
        await within(3, endless(), pause=at_once)
    assert cancelled.is_set()


async def test_background_work_ends_with_the_stand_in() -> None:
    ended, background = asyncio.Event(), Background()

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    background.start(endless())
    await asyncio.sleep(0)
    await background.close()
    assert ended.is_set()
