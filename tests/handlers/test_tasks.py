"""What is under way for somebody, and who makes way for whom."""

import asyncio

import pytest

from handlers import tasks as module
from handlers.tasks import A_WHILE_SECONDS, LONGEST_LULL_SECONDS, Tasks


async def test_what_can_wait_waits_for_everybody_who_asks() -> None:
    """Also for who came after it began to wait."""
    tasks, told = Tasks(), list[str]()
    gates = {name: asyncio.Event() for name in ("first", "second")}

    async def ask(name: str) -> None:
        tasks.hear()
        await gates[name].wait()
        told.append(name)

    async def follow_up() -> None:
        await tasks.lull()
        told.append("what can wait")

    first = asyncio.create_task(ask("first"))
    await asyncio.sleep(0)
    tasks.start(follow_up())
    second = asyncio.create_task(ask("second"))
    await asyncio.sleep(0)
    for name in gates:
        gates[name].set()
        await asyncio.sleep(0)
    await asyncio.gather(first, second)
    await tasks.drain()
    assert told == ["first", "second", "what can wait"]


async def test_it_does_not_wait_for_ever() -> None:
    """Where somebody asks all the time, it is done all the same."""
    tasks, gate = Tasks(), asyncio.Event()

    async def ask() -> None:
        tasks.hear()
        await gate.wait()

    asking = asyncio.create_task(ask())
    await asyncio.sleep(0)
    async with asyncio.timeout(LONGEST_LULL_SECONDS + 5):
        await tasks.lull()
    assert not asking.done()
    gate.set()
    await asking


async def test_nobody_asks_and_nothing_waits() -> None:
    async with asyncio.timeout(LONGEST_LULL_SECONDS / 2):
        await Tasks().lull()


async def test_what_nobody_waits_for_waits_also_for_what_is_being_shown() -> None:
    """Who is answered is told first; what follows an acknowledgement does not wait for that."""
    tasks, shown, told = Tasks(), asyncio.Event(), list[str]()

    async def show() -> None:
        await shown.wait()
        told.append("shown")

    async def note() -> None:
        await tasks.calm()
        told.append("noted")

    tasks.show(show())
    tasks.start(note())
    await tasks.lull()
    end = asyncio.create_task(tasks.drain())
    for _ in range(5):
        await asyncio.sleep(0)
    assert told == []
    shown.set()
    await end
    assert told == ["shown", "noted"]


async def test_what_nobody_waits_for_waits_while_others_come() -> None:
    """A while goes by after the last of them."""
    tasks = Tasks()
    loop = asyncio.get_running_loop()
    calm = asyncio.create_task(tasks.calm())
    await asyncio.sleep(A_WHILE_SECONDS / 2)
    last_came_at = loop.time()
    await asyncio.create_task(_comes(tasks))
    await calm
    assert loop.time() - last_came_at >= A_WHILE_SECONDS


async def test_not_for_ever_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_RUSH_SECONDS", 3 * A_WHILE_SECONDS)
    tasks = Tasks()
    calm = asyncio.create_task(tasks.calm())
    async with asyncio.timeout(5):
        while not calm.done():
            await asyncio.create_task(_comes(tasks))
            await asyncio.sleep(0.001)


async def _comes(tasks: Tasks) -> None:
    tasks.hear()
