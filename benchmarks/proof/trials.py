"""The ways in which the bot is broken."""

import asyncio
import signal
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from random import Random
from time import monotonic

from benchmarks.proof import companies, databases
from benchmarks.proof.companies import (
    GRACE_SECONDS,
    KINDS,
    LOOK_AGAIN_AFTER,
    PAIRS,
    PATIENCE_SECONDS,
    Company,
)
from benchmarks.proof.killed import Point
from bot.domain.deliveries import Kind
from sandbox.api.faults import Fault
from sandbox.unrest import Mishap

KILLED = "benchmarks.proof.killed"
PASSES = (1, 3)
"""The first message of a start, and one in the midst of others."""

SLOW = Fault(method="chat.postMessage", rate=1, delay=0.05)
"""Most kills meet posts that are on their way."""

STORM = (
    Fault(rate=0.2, status=429, retry_after=1),
    Fault(rate=0.05, status=500),
    Fault(rate=0.02, drop=True, processed=True),
)
CUT_EVERY_SECONDS = 5
LONGEST_LIFE_SECONDS = 20

Advance = Callable[[], None]


@dataclass
class Tally:
    """How often it was killed; how many messages there were, never came, and came again."""

    kills: int = 0
    messages: Counter[Kind] = field(default_factory=Counter)
    lost: int = 0
    repeated: int = 0

    async def count(self, company: Company, kind: Kind) -> None:
        """Take in what has become of all messages of that kind."""
        keys, arrived = await company.keys(kind), company.arrived()
        self.messages[kind] += len(keys)
        self.lost += sum(arrived[key] == 0 for key in keys)
        self.repeated += sum(arrived[key] > 1 for key in keys)


class NotKilled(Exception):
    """A bot that was to be killed ended in another way, which proves nothing."""


@dataclass(frozen=True)
class Setting:
    """On which database, in how big a company, with which messages, in their order, and whether
    there is a storm all the time."""

    where: databases.Kind
    pairs: int = PAIRS
    kinds: tuple[Kind, ...] = KINDS
    grace_seconds: int = GRACE_SECONDS
    is_stormy: bool = False

    def company(self) -> AbstractAsyncContextManager[Company]:
        """A new one."""
        return companies.founded(self.where, self.pairs, self.grace_seconds)


async def at_random(setting: Setting, kills: int, rng: Random, advance: Advance) -> Tally:
    """Killed so often while it sends, over as many companies as it takes."""
    tally = Tally()
    while tally.kills < kills:
        async with setting.company() as company:
            async for kind in _seasons(company, setting, tally):
                while tally.kills < kills and await company.is_waiting(kind):
                    async with company.bot():
                        await _some_posts(company, kind, rng)
                    tally.kills += 1
                    advance()
    return tally


async def at_point(
    setting: Setting, point: Point, advance: Advance, passes: Sequence[int] = PASSES
) -> Tally:
    """Killed at that point of a message's way, for each kind of message."""
    tally = Tally()
    async with setting.company() as company:
        async for _ in _seasons(company, setting, tally):
            for number in passes:
                async with company.bot(KILLED, point.value, str(number)) as process:
                    async with asyncio.timeout(PATIENCE_SECONDS):
                        ended = await process.wait()
                if ended != -signal.SIGKILL:
                    raise NotKilled(f"{point.value}: it ended by itself, with {ended}")
                tally.kills += 1
                advance()
    return tally


async def _seasons(company: Company, setting: Setting, tally: Tally) -> AsyncIterator[Kind]:
    """Each kind of message, when it has fallen due; after whatever was done to the bot meanwhile
    it is left in peace until nothing waits, and what arrived is counted."""
    for kind in setting.kinds:
        await company.make_due(kind)
        _break(company, setting)
        yield kind
        company.slack.switchboard.unrest.clear()
        async with company.bot() as process:
            await company.until_nothing_waits(kind, process)
        await tally.count(company, kind)


def _break(company: Company, setting: Setting) -> None:
    slack = company.slack
    slack.api.faults.clear()
    slack.api.faults.plan(SLOW)
    if setting.is_stormy:
        for fault in STORM:
            slack.api.faults.plan(fault)
        slack.switchboard.unrest.every(CUT_EVERY_SECONDS, Mishap.CUT)


async def _some_posts(company: Company, kind: Kind, rng: Random) -> None:
    """Wait until some more messages are there, or nothing is left to send, or it takes too long, as
    where only what is unknown is left; then a little longer."""
    goal, until = company.arrived().total() + rng.randint(1, 6), monotonic() + LONGEST_LIFE_SECONDS
    while company.arrived().total() < goal and monotonic() < until:
        if not await company.is_waiting(kind):
            break
        await asyncio.sleep(LOOK_AGAIN_AFTER)
    await asyncio.sleep(rng.uniform(0, 0.1))
