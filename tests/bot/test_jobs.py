"""The tick: what is taken when, and that nothing stops it."""

import asyncio
import logging
from datetime import timedelta

import pytest

from bot import jobs
from bot.jobs import Jobs
from tests.bot.office import Wall


class Diary:
    """Writes down each step that is taken, and lets a test wait for some."""

    def __init__(self) -> None:
        self.entries: list[str] = []
        self._written = asyncio.Condition()

    def step(self, name: str) -> jobs.Step:
        """A step that writes its name."""

        async def take() -> None:
            await self.write(name)

        return take

    async def write(self, entry: str) -> None:
        async with self._written:
            self.entries.append(entry)
            self._written.notify_all()

    async def has(self, number: int) -> None:
        """Wait for so many entries."""
        async with asyncio.timeout(5), self._written:
            await self._written.wait_for(lambda: len(self.entries) >= number)


@pytest.fixture
def diary() -> Diary:
    return Diary()


async def test_the_first_tick_comes_at_once_and_takes_the_steps_in_their_order(
    diary: Diary,
) -> None:
    async with Jobs().running([diary.step("close"), diary.step("open"), diary.step("send")]):
        await diary.has(3)
    assert diary.entries == ["close", "open", "send"]


async def test_whoever_wakes_it_need_not_wait_for_the_next_tick(diary: Diary) -> None:
    tick = Jobs()
    async with tick.running([diary.step("send")]):
        await diary.has(1)
        tick.wake()
        await diary.has(2)


async def test_it_ticks_by_itself(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "EVERY", timedelta(seconds=0.05))
    async with Jobs().running([diary.step("send")]):
        await diary.has(4)


async def test_a_step_that_fails_stops_neither_the_next_nor_the_next_tick(
    diary: Diary, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail() -> None:
        raise RuntimeError("no luck")

    tick = Jobs()
    with caplog.at_level(logging.ERROR):
        async with tick.running([fail, diary.step("send")]):
            await diary.has(1)
            tick.wake()
            await diary.has(2)
    assert [record.exc_text or record.exc_info for record in caplog.records]


async def test_what_is_done_once_an_hour_is_not_done_with_every_tick(diary: Diary) -> None:
    """Also after the clock was turned, whichever way."""
    wall = Wall()
    step = jobs.every(jobs.AN_HOUR, wall, diary.step("forget"))
    for turn, times in ((0, 1), (0.9, 1), (0.1, 2), (-0.5, 2), (-24, 3), (0.9, 3), (90 * 24, 4)):
        wall.goes_on(hours=turn)
        await step()
        assert len(diary.entries) == times


async def test_no_two_steps_are_taken_at_the_same_time(diary: Diary) -> None:
    """Woken again and again while a step is being taken, it is taken once more, afterwards."""
    tick = Jobs()
    go_on = asyncio.Event()

    async def slow() -> None:
        await diary.write("begin")
        await go_on.wait()
        await diary.write("end")

    async with tick.running([slow]):
        await diary.has(1)
        for _ in range(5):
            tick.wake()
            await asyncio.sleep(0)
        go_on.set()
        await diary.has(4)
    assert diary.entries == ["begin", "end", "begin", "end"]


async def test_a_tick_that_takes_longer_than_the_time_between_two_is_taken_alone(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten fall into it: none of them begins beside it, and the next comes when it has ended."""
    monkeypatch.setattr(jobs, "EVERY", timedelta(seconds=0.01))

    async def slow() -> None:
        await diary.write("begin")
        await asyncio.sleep(0.1)
        await diary.write("end")

    async with Jobs().running([slow]):
        await diary.has(6)
    assert diary.entries[:6] == ["begin", "end"] * 3


async def test_a_line_that_takes_long_holds_up_no_other(diary: Diary) -> None:
    """What it leaves to be done by the later ones is done when it ends."""
    tick = Jobs()
    go_on = asyncio.Event()

    async def slow() -> bool:
        await diary.write("begin")
        await go_on.wait()
        await diary.write("end")
        return True

    async with tick.running([slow], [diary.step("send")]):
        await diary.has(2)
        tick.wake()
        await diary.has(3)
        assert sorted(diary.entries) == ["begin", "send", "send"]
        go_on.set()
        await diary.has(7)
    assert "send" in diary.entries[diary.entries.index("end") :]


async def test_at_the_end_the_step_that_is_being_taken_ends(diary: Diary) -> None:
    """And no other begins."""

    async def slow() -> None:
        await diary.write("begin")
        await asyncio.sleep(0.05)
        await diary.write("end")

    async with Jobs().running([slow, diary.step("next")]):
        await diary.has(1)
    assert diary.entries == ["begin", "end"]
