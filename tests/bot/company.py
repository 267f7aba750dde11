"""A company for the tests of use cases: its people join, and what was stored can be read."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import update
from sqlmodel import col, select

from bot import feedback as feedback_case
from bot import home, membership, rounds, wanted
from bot import silence as silence_case
from bot.closed_days import closed_days
from bot.domain.closed_days import ClosedDays, Span
from bot.domain.deliveries import Kind
from bot.domain.feedback import Feedback
from bot.domain.members import Profile
from bot.domain.pairings import Pairing
from bot.domain.programmes import Format, Programme, Surplus
from bot.domain.situation import Situation
from bot.domain.statuses import Look
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.opening import nobody
from storage import deliveries, feedback, pairings, programmes, sending, silence, tables
from storage import membership as stored_members
from storage.database import Database
from storage.deliveries import Intention

ROME = "Europe/Rome"
NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
"""A Wednesday, at ten in Rome."""
NEXT_MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
"""At ten in Rome, when the programme begins its rounds."""

CHIARA = User("U0CHIARA", "it-IT", ROME, is_admin=True)
STARTING, LEADING = 0, 3


def somebody(name: str, time_zone: str = ROME) -> User:
    """A colleague with Slack in English."""
    return User(f"U0{name.upper()}", "en-GB", time_zone)


EMMA, RICHARD, JONAS, SABINE = map(somebody, ("Emma", "Richard", "Jonas", "Sabine"))


def somebody_writes_meanwhile(
    company: "Company",
) -> Callable[[str | None, tuple[Span, ...]], Awaitable[ClosedDays]]:
    """Tells which days are closed after a transaction of somebody else."""

    async def told(country: str | None, spans: tuple[Span, ...]) -> ClosedDays:
        async with asyncio.timeout(2), company.db.write():
            return await closed_days(country, spans)

    return told


@dataclass(frozen=True)
class Company:
    """A workspace with its programme."""

    db: Database
    workspace: Workspace

    async def joins(
        self,
        user: User,
        generation: int = STARTING,
        *,
        shows: Sequence[str] = (),
        learns: Sequence[str] = (),
        programme_ids: Sequence[int] = (),
        now: datetime = NOW,
    ) -> User:
        """Somebody joins, or saves another profile."""
        profile = Profile(generation, frozenset(shows), frozenset(learns))
        await membership.join(
            self.db,
            self.workspace,
            profile,
            programme_ids=programme_ids,
            rules_accepted=True,
            by=user,
            now=now,
        )
        return user

    async def two_join(self) -> None:
        """Emma, who can be Richard's mentor."""
        await self.joins(EMMA, STARTING)
        await self.joins(RICHARD, LEADING)

    async def four_join(self) -> None:
        """Emma and Jonas, who can be mentors of Richard and Sabine: the calendar begins."""
        await self.two_join()
        await self.joins(JONAS, STARTING)
        await self.joins(SABINE, LEADING)

    async def leaves(self, user: User, now: datetime = NOW) -> None:
        """Somebody takes part in nothing any more."""
        await membership.leave(self.db, self.workspace, by=user, now=now)

    async def tells(
        self, user: User, word: Feedback, now: datetime = NOW, *, of: int | None = None
    ) -> feedback_case.Given:
        """What somebody says of that pairing, or of theirs."""
        pairing_id = of or (await self.pairing_of(user)).id
        return await feedback_case.give(self.db, self.workspace, pairing_id, word, by=user, now=now)

    async def lets_a_surplus_wait(self) -> None:
        """Whoever finds nobody of another generation has no introduction."""
        waiting = replace(await self.programme(), surplus=Surplus.WAIT)
        async with self.db.write() as session:
            await programmes.save(session, waiting)

    async def meets_in(self, format_: Format, **sizes: int) -> None:
        """The programme has another format, with these sizes."""
        changed = replace(await self.programme(), format=format_, **sizes)  # type: ignore[arg-type]
        async with self.db.write() as session:
            await programmes.save(session, changed)

    async def runs_a_round(
        self, now: datetime = NOW, *, programme_id: int | None = None, look: Look = nobody
    ) -> wanted.Opened:
        """Chiara runs a round of that programme, or the first, without those found away."""
        await self.wants_a_round(now, programme_id=programme_id)
        came = await wanted.open_due(self.db, now, look)
        return await wanted.outcome(
            self.db, self.workspace, programme_id, pressed_at=now, came=came
        )

    async def stops_the_round(self, now: datetime = NOW) -> None:
        """Chiara stops it, and the next tick comes."""
        await rounds.stop(self.db, self.workspace, by=CHIARA, now=now)
        await rounds.tell_of_stops(self.db, now)

    async def wants_a_round(self, now: datetime = NOW, *, programme_id: int | None = None) -> None:
        """Chiara presses the button."""
        await wanted.want(self.db, self.workspace, programme_id, by=CHIARA, now=now)

    async def introduces(self, now: datetime = NOW) -> None:
        """Chiara runs a round, everybody in it is introduced, and nobody falls silent."""
        await self.runs_a_round(now)
        await self.is_asked(now)
        async with self.db.write() as session:
            await session.exec(update(tables.Member).values(last_sign_at=now))

    async def is_asked(self, now: datetime) -> None:
        """Every message that is due goes out."""
        await self._promises(now)
        async with self.db.write() as session:
            await sending.expire(session, now)
            while due := await sending.next_due(session, self.workspace.id, now):
                await sending.claim(session, due.key, conversation="D0", now=now)
                await sending.mark_sent(session, due.key, conversation="D0", ts="1", now=now)

    async def _promises(self, now: datetime) -> None:
        """The questions that are due name their day, as they do when they are drawn."""
        for each in await self.deliveries(Kind.STILL_IN):
            if each.state != "due" or each.due_at > now:
                continue
            async with self.db.read() as reading:
                member = await stored_members.get_joined(reading, self.workspace.id, each.slack_id)
            await silence_case.promise(self.db, self.workspace.id, member, now=now)

    async def asks_if_still_in(self, *users: User, now: datetime = NOW) -> None:
        """These are asked whether they are still in, and the question has reached them."""
        await self.is_to_ask(*users, now=now)
        await self.is_asked(now)

    async def is_to_ask(self, *users: User, now: datetime = NOW) -> None:
        """The same, and the question is still to be sent."""
        slack_ids = [user.slack_id for user in users]
        async with self.db.write() as session:
            ids = await stored_members.ids_of(session, self.workspace.id, slack_ids)
            await silence.mark_asked(session, ids, now)
            asked = [Intention(Kind.STILL_IN, 1, now, each) for each in slack_ids]
            await deliveries.add_anew(session, self.workspace.id, asked)

    async def sees(self, user: User, now: datetime = NOW) -> Situation:
        """What there is to show to somebody."""
        (seen,) = await home.situations(self.db, self.workspace, [home.Asked(user)], now=now)
        return seen

    async def pairing_of(self, user: User, _now: datetime = NOW) -> Pairing:
        """The latest pairing that somebody has in a round that is open, whether they have been
        introduced in it yet or not."""
        async with self.db.read() as reading:
            (member_id,) = await stored_members.ids_of(reading, self.workspace.id, [user.slack_id])
            there = await pairings.current_of(reading, member_id)
        assert there, f"{user.slack_id} is in no pairing"
        return there[0]

    async def has_said(self, user: User, word: Feedback) -> int:
        """What somebody said of their pairing while its introduction may have been read, which was
        found not to have gone out; gives the id of the pairing."""
        pairing = await self.pairing_of(user)
        of_them = self.workspace.id, pairing.id, pairing.seat_of(user.slack_id).member.id
        async with self.db.write() as session:
            await feedback.save(session, *of_them, word, NOW)
        return pairing.id

    async def partner_of(self, user: User, now: datetime = NOW) -> str:
        """Slack's id of whom somebody is introduced to."""
        (partner,) = (await self.pairing_of(user, now)).others(user.slack_id)
        return partner.slack_id

    async def programme(self) -> Programme:
        """The programme as it is stored."""
        async with self.db.read() as session:
            return await programmes.first(session, self.workspace.id)

    async def rounds(self) -> list[tables.Round]:
        """All rounds, the earliest first."""
        statement = select(tables.Round).order_by(col(tables.Round.starts_at))
        async with self.db.write() as session:
            return list((await session.exec(statement)).all())

    async def deliveries(self, *kinds: Kind) -> list[tables.Delivery]:
        """All deliveries of these kinds (of any, if none is named), the oldest first."""
        statement = select(tables.Delivery).order_by(col(tables.Delivery.id))
        if kinds:
            statement = statement.where(col(tables.Delivery.kind).in_(kinds))
        async with self.db.write() as session:
            return list((await session.exec(statement)).all())
