"""`python -m benchmarks.soak [--weeks 52] [--pairs 150]`: a year of weekly rounds, with people who
join, leave, pause, fall silent, come back and say how it was, on a clock that runs faster. After
every round it is checked that it began at the programme's hour, that everybody was introduced or
told why not, and that every message is there once; at the end, whether the bot's memory has grown.
"""

import argparse
import asyncio
import sys
from asyncio.subprocess import Process
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from statistics import median

from rich.console import Console
from rich.progress import Progress
from sqlalchemy import select, text
from sqlmodel import col

from benchmarks.apps import resident_megabytes
from benchmarks.proof import companies, databases
from benchmarks.proof.companies import GRACE_SECONDS, LOOK_AGAIN_AFTER, PATIENCE_SECONDS, Company
from benchmarks.report import circumstances, markdown_table
from bot import feedback, membership, silence
from bot.domain.deliveries import Kind
from bot.domain.feedback import Feedback
from bot.domain.members import Profile
from bot.domain.programmes import Programme
from bot.domain.schedule import today
from bot.domain.states import DeliveryState, RoundState
from bot.domain.users import User
from storage import programmes, tables
from storage.rows import AnyRow

SPEED = 120
EACH_WEEK = 4
"""So many leave, come back and pause."""

SAY_HOW_IT_WAS = 0.3
LOOK_IN = 0.6
"""The others give no sign that week: after three such weeks somebody is asked, and then paused."""

COME_BACK = 0.2
"""Of those who were paused for it, every week."""

A_PAUSE = timedelta(days=10)
TOLD = (Kind.INTRODUCTION, Kind.SITTING_OUT)
ASKED = (Kind.NUDGE, Kind.CHECK_IN)
QUARTER = 13
MOST_GROWTH = 1.1


class Wrong(Exception):
    """What must always be true was not."""


@dataclass
class Year:
    """A company over the weeks; `starts` and `memory` have one entry for each round."""

    company: Company
    people: list[User]
    rng: Random
    starts: list[datetime] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    checked: int = 0

    async def week(self, process: Process) -> None:
        """One round from its start to its questions."""
        await self._people_come_and_go()
        programme = await self._programme()
        starts_at = programme.next_round_at
        if starts_at is None:
            raise Wrong("the calendar has stopped")
        self.company.go_to(starts_at)
        round_id = await self._opened(programme, starts_at)
        await self._until_sent(process, *TOLD)
        await self._check_round(programme, round_id, starts_at)
        await self._some_say_how_it_was(round_id)
        await self._most_look_in()
        for kind in ASKED:
            await self.company.make_due(kind)
            await self._until_sent(process, kind)
        await self._check_messages()
        self.starts.append(starts_at)
        self.memory.append(resident_megabytes(process.pid))

    async def _people_come_and_go(self) -> None:
        db, workspace, now = self.company.db, self.company.workspace, self.company.now()
        for user in self.rng.sample(self.people, 2 * EACH_WEEK):
            if await membership.is_joined(db, workspace, user.slack_id):
                await membership.leave(db, workspace, by=user, now=now)
            else:
                await self._joins(user)
        for user in self.rng.sample(self.people, EACH_WEEK):
            if await membership.is_joined(db, workspace, user.slack_id):
                until = (now + A_PAUSE).date()
                await membership.pause(db, workspace, until, by=user, now=now)
        for user in self.rng.sample(self.people, 2 * EACH_WEEK):
            await self._joins(user)
        silent = select(col(tables.Member.slack_id)).where(
            col(tables.Member.silent_since).is_not(None), col(tables.Member.left_at).is_(None)
        )
        for row in await self.company.rows(silent):
            if self.rng.random() < COME_BACK:
                await silence.stay_in(db, workspace, row.slack_id, now=now)

    async def _joins(self, user: User) -> None:
        db, workspace, now = self.company.db, self.company.workspace, self.company.now()
        profile = Profile(self.rng.randrange(4))
        await membership.join(db, workspace, profile, rules_accepted=True, by=user, now=now)

    async def _some_say_how_it_was(self, round_id: int) -> None:
        seats = select(col(tables.Seat.pairing_id), col(tables.Member.slack_id)).join(
            tables.Member, col(tables.Member.id) == col(tables.Seat.member_id)
        )
        rows = await self.company.rows(seats.where(col(tables.Seat.round_id) == round_id))
        for pairing_id, slack_id in rows:
            if self.rng.random() < SAY_HOW_IT_WAS:
                word = Feedback(met=True, rating=self.rng.randint(1, 5), learned="How to")
                by, now = self._user(slack_id), self.company.now()
                db, workspace = self.company.db, self.company.workspace
                await feedback.give(db, workspace, pairing_id, word, by=by, now=now)

    async def _most_look_in(self) -> None:
        db, workspace, now = self.company.db, self.company.workspace, self.company.now()
        those = self.rng.sample(self.people, int(LOOK_IN * len(self.people)))
        await silence.note_signs(db, workspace, [user.slack_id for user in those], now=now)

    def _user(self, slack_id: str) -> User:
        return next(user for user in self.people if user.slack_id == slack_id)

    async def _check_round(self, programme: Programme, round_id: int, starts_at: datetime) -> None:
        on_the_wall = starts_at.astimezone(programme.rhythm.zone)
        if on_the_wall.time() != programme.rhythm.at:
            raise Wrong(f"a round at {on_the_wall}")
        if self.starts and starts_at.date() - self.starts[-1].date() > timedelta(days=14):
            raise Wrong(f"no round between {self.starts[-1]} and {starts_at}")
        members = await self.company.rows(select(tables.Member.__table__))  # type: ignore[attr-defined]
        expected = {row.id for row in members if _takes_part(row, starts_at)}
        seats = select(col(tables.Seat.member_id)).where(col(tables.Seat.round_id) == round_id)
        waiting = select(col(tables.SittingOut.member_id)).where(
            col(tables.SittingOut.round_id) == round_id
        )
        told = [
            row[0] for row in (*await self.company.rows(seats), *await self.company.rows(waiting))
        ]
        if sorted(told) != sorted(expected):
            raise Wrong(f"{len(expected)} take part, {len(told)} were told")

    async def _check_messages(self) -> None:
        delivery = select(col(tables.Delivery.key), col(tables.Delivery.state))
        arrived, rows = self.company.arrived(), await self.company.rows(delivery)
        for row in rows:
            if arrived[row.key] != (row.state == DeliveryState.SENT):
                raise Wrong(f"a message that is {row.state} came {arrived[row.key]} times")
            if row.state == DeliveryState.FAILED:
                raise Wrong("a message failed")
        self.checked = len(rows)

    async def _opened(self, programme: Programme, starts_at: datetime) -> int:
        """Its id, once it is open."""
        found = select(col(tables.Round.id)).where(
            col(tables.Round.programme_id) == programme.id,
            col(tables.Round.starts_at) == starts_at,
            col(tables.Round.state) == RoundState.OPEN,
        )
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not (rows := await self.company.rows(found)):  # noqa: ASYNC110
                await asyncio.sleep(LOOK_AGAIN_AFTER)
        return int(rows[0].id)

    async def _until_sent(self, process: Process, *kinds: Kind) -> None:
        for kind in kinds:
            await self.company.until_nothing_waits(kind, process)

    async def _programme(self) -> Programme:
        async with self.company.db.read() as reading:
            return await programmes.first(reading, self.company.workspace.id)


def _takes_part(row: AnyRow, now: datetime) -> bool:
    is_back = row.paused_until is None or row.paused_until <= today(row.time_zone, now)
    return row.left_at is None and row.silent_since is None and is_back


async def soak(weeks: int, pairs: int, rng: Random, advance: Callable[[], None]) -> Year:
    """So many weeks; raises Wrong as soon as something is."""
    async with companies.founded(databases.Kind.SQLITE, pairs, GRACE_SECONDS) as company:
        company.slack.world.clock.run_at(SPEED)
        people = [User(f"U0P{number}", "en-GB", companies.ZONE) for number in range(2 * pairs)]
        year = Year(company, people, rng)
        async with company.bot() as process:
            for _ in range(weeks):
                await year.week(process)
                advance()
        await _check_database(company)
        return year


async def _check_database(company: Company) -> None:
    ((verdict,),) = await company.rows(text("PRAGMA integrity_check"))
    if verdict != "ok":
        raise Wrong(f"the database: {verdict}")


def _show(year: Year, console: Console) -> float:
    quarters = [
        f"{median(year.memory[first : first + QUARTER]):.0f}"
        for first in range(0, len(year.memory), QUARTER)
    ]
    table = markdown_table("rounds", "first", "last", "messages", "MB, by the quarter")
    first, last = year.starts[0], year.starts[-1]
    days = (f"{each.date().isoformat()}" for each in (first, last))
    table.add_row(str(len(year.starts)), *days, f"{year.checked:,}", " ".join(quarters))
    console.print(f"{circumstances()}; SQLite, Socket Mode\n", highlight=False)
    console.print(table)
    return float(quarters[-1]) / float(quarters[0])


def main() -> None:
    """Soak, and print; ends with 1 if the bot's memory grew by more than a tenth."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--weeks", type=int, default=52)
    parser.add_argument("--pairs", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("Weeks", total=given.weeks)
        rng = Random(given.seed)  # noqa: S311 - so that a year can be repeated
        year = asyncio.run(soak(given.weeks, given.pairs, rng, lambda: progress.advance(task)))
    sys.exit(1 if _show(year, Console(width=100)) > MOST_GROWTH else 0)


if __name__ == "__main__":
    main()
