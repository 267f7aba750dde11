"""`python -m benchmarks.sending [--pairs 5000] [--speed 30]`: how long it takes to introduce
thousands of pairs, beside the shortest time that Slack's limits allow.

The stand-in for Slack keeps to its limits, on a clock that runs faster; the bot keeps to its pace
on the same clock. Then the same without limits, on a clock so fast that the pace does not matter.
"""

import argparse
import asyncio
from asyncio.subprocess import Process
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter

from rich.console import Console
from rich.progress import Progress

from benchmarks.apps import resident_megabytes
from benchmarks.proof import companies, databases
from benchmarks.proof.companies import GRACE_SECONDS, Company
from benchmarks.report import MARKS, circumstances, markdown_table
from bot.domain.deliveries import Kind
from sandbox.api.limits import Tier
from sandbox.models import Direction, LogEntry
from sandbox.orders import MOST_SPEED

OPEN, POST = "conversations.open", "chat.postMessage"
MOST_TIMES_THE_FLOOR, MOST_REFUSED = 1.03, 0.001
SECONDS_BETWEEN_LOOKS = 0.2
FIRST_TENTH = 0.1


@dataclass(frozen=True)
class Sent:
    """What a round took: `planned` and `took` in real seconds, from the first call to the last
    message; `passed` the same on Slack's clock; and memory after a tenth and at the end, in
    megabytes."""

    pairs: int
    planned: float
    took: float
    passed: timedelta
    calls: int
    refused: int
    early: float
    late: float

    @property
    def floor(self) -> timedelta:
        """What the limits allow at best: a conversation is opened for each pair, after a minute's
        worth of them at once."""
        a_minute = Tier.THREE.value or 1
        return timedelta(minutes=max(0, self.pairs - a_minute) / a_minute)


async def measure(
    pairs: int, speed: float, advance: Callable[[int], None], *, is_limited: bool
) -> Sent:
    """Introduce so many pairs."""
    async with companies.founded(databases.Kind.SQLITE, pairs, GRACE_SECONDS) as company:
        company.slack.world.clock.run_at(speed)
        company.slack.world.log = deque()  # every call is kept
        company.slack.api.limits.enabled = is_limited
        began = perf_counter()
        await company.make_due(Kind.INTRODUCTION)
        planned = perf_counter() - began
        async with company.bot() as process:
            early, late = await _watch(company, process, pairs, advance)
        calls = _calls(company)
        passed = calls[-1].at - calls[0].at
        refused = sum(call.status == 429 for call in calls)
        took = passed.total_seconds() / speed
        return Sent(pairs, planned, took, passed, len(calls), refused, early, late)


def _calls(company: Company) -> list[LogEntry]:
    log = company.slack.world.log
    return [each for each in log if each.direction is Direction.CALL and each.name in (OPEN, POST)]


async def _watch(
    company: Company, process: Process, pairs: int, advance: Callable[[int], None]
) -> tuple[float, float]:
    """Wait until everybody is introduced; the bot's memory after a tenth, and at the end."""
    arrived, early = 0, 0.0
    while arrived < pairs:
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
        now = company.arrived().total()
        advance(now - arrived)
        arrived = now
        if not early and arrived >= pairs * FIRST_TENTH:
            early = resident_megabytes(process.pid)
    return early, resident_megabytes(process.pid)


def _minutes(span: timedelta) -> float:
    return span / timedelta(minutes=1)


def _show(limited: Sent, free: Sent, console: Console) -> None:
    times, refused = limited.passed / limited.floor, limited.refused / limited.calls
    table = markdown_table("what", "figure", "goal", "")
    for what, figure, goal, is_met in (
        ("introductions", f"{limited.pairs:,}", "", None),
        ("planned and stored, s", f"{limited.planned:.1f}", "", None),
        ("at Slack's limits, min", f"{_minutes(limited.passed):.1f}", "", None),
        ("the floor, min", f"{_minutes(limited.floor):.1f}", "", None),
        ("times the floor", f"{times:.3f}", "≤ 1.03", times <= MOST_TIMES_THE_FLOOR),
        ("calls", f"{limited.calls:,}", "", None),
        ("answered 429", f"{limited.refused}", "< 0.1 %", refused < MOST_REFUSED),
        ("memory after a tenth, MB", f"{limited.early:.0f}", "", None),
        ("memory at the end, MB", f"{limited.late:.0f}", "", None),
        ("a second without limits", f"{free.pairs / free.took:.0f}", "", None),
    ):
        table.add_row(what, figure, goal, MARKS[is_met])
    console.print(f"{circumstances()}; SQLite, Socket Mode\n", highlight=False)
    console.print(table)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sending", description=__doc__)
    parser.add_argument("--pairs", type=int, default=5_000)
    parser.add_argument("--speed", type=float, default=30)
    given = parser.parse_args()
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("Introducing", total=2 * given.pairs)

        async def both() -> tuple[Sent, Sent]:
            advance = lambda n: progress.advance(task, n)  # noqa: E731
            limited = await measure(given.pairs, given.speed, advance, is_limited=True)
            return limited, await measure(given.pairs, MOST_SPEED, advance, is_limited=False)

        limited, free = asyncio.run(both())
    _show(limited, free, Console(width=100))


if __name__ == "__main__":
    main()
