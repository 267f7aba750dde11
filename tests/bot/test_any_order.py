"""Whatever happens to deliveries, in whatever order: none is lost, and none comes twice of which a
receipt or the history of a DM tells."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot import programmes, prompts
from bot.deliveries import try_again
from bot.domain.states import DeliveryState
from bot.domain.workspaces import Place
from bot.receipts import ONE_TO_ONE
from sandbox.models import Message
from sandbox.server import running
from storage import tables
from tests.bot.company import CHIARA, EMMA, JONAS, LEADING, NOW, RICHARD, ROME, STARTING, Company
from tests.bot.office import GENERAL, GRACE, Office, at_work, small_world
from tests.databases import newest, opened, url_of

OPEN, POST, HISTORY = "conversations.open", "chat.postMessage", "conversations.history"
FOR_GOOD = {"status": 200, "error": "channel_not_found"}
FAULTS: list[tuple[str, dict[str, Any]]] = [
    *((method, {"status": 429, "error": "ratelimited"}) for method in (OPEN, POST, HISTORY)),
    *((method, {"status": 500}) for method in (OPEN, POST, HISTORY)),
    *((method, {"drop": True}) for method in (OPEN, POST, HISTORY)),
    *((method, FOR_GOOD) for method in (OPEN, POST)),
    (POST, {"status": 200, "error": "internal_error"}),
    (POST, {"status": 500, "processed": True}),
    (POST, {"drop": True, "processed": True}),
]
ENDED = {DeliveryState.SENT, DeliveryState.EXPIRED, DeliveryState.CANCELLED}
LONGEST = 40
"""Turns of the event loop: more than it takes to send a message."""


class AnyOrder(RuleBasedStateMachine):
    """Deliveries fall due, Slack fails in many ways, the bot is killed, receipts come or not."""

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._office = self._do(self._stack.enter_async_context(_an_office(newest())))
        self._states: dict[int, DeliveryState] = {}
        self._unheard = set[str]()
        self._has_refused_for_good = self._is_trying_again = False
        self._last_round_at = NOW

    @rule(number=st.integers(1, 3))
    def prompts_are_written(self, number: int) -> None:
        for _ in range(number):
            self._do(
                prompts.post(
                    self._office.company.db,
                    self._office.company.workspace,
                    channel=GENERAL,
                    text="Which rule would you drop?",
                    by=CHIARA,
                    now=self._office.wall.now(),
                )
            )

    @precondition(lambda self: self._office.wall.now() - self._last_round_at > GRACE)
    @rule()
    def a_round_begins(self) -> None:
        """A pair is introduced in a group DM, somebody hears in a DM that they sit out."""
        self._last_round_at = self._office.wall.now()
        self._do(self._office.company.runs_a_round(self._last_round_at))

    @rule(fault=st.sampled_from(FAULTS), times=st.integers(1, 3))
    def slack_will_fail(self, fault: tuple[str, dict[str, Any]], times: int) -> None:
        method, how = fault
        self._has_refused_for_good |= how is FOR_GOOD
        self._do(self._office.people.fails(method, times=times, **how))

    @rule()
    def slack_is_well_again(self) -> None:
        self._do(self._office.people.works_again())

    @rule()
    def the_bot_sends(self) -> None:
        self._do(self._office.ticks())

    @rule(turns=st.integers(1, LONGEST))
    def the_bot_is_killed_while_it_sends(self, turns: int) -> None:
        self._do(self._killed(turns))

    @rule()
    def receipts_come(self) -> None:
        """In any case twice."""
        for _ in range(2):
            self._do(self._hear())

    @rule()
    def receipts_are_lost(self) -> None:
        self._unheard |= self._arrived().keys()

    @rule(minutes=st.integers(1, 9))
    def a_while_passes(self, minutes: int) -> None:
        self._office.wall.goes_on(minutes=minutes)

    @rule()
    def the_grace_time_passes(self) -> None:
        """Slack delivers its receipts before it is over."""
        self._do(self._hear())
        self._office.wall.goes_on(minutes=11)

    @rule()
    def the_bot_connects_again(self) -> None:
        self._do(self._office.sender.receipts.hear_again())

    @rule()
    def an_admin_tries_again(self) -> None:
        company, now = self._office.company, self._office.wall.now()
        self._do(try_again(company.db, company.workspace, by=CHIARA, now=now))
        self._is_trying_again = True

    @invariant()
    def what_has_ended_stays_so(self) -> None:
        rows = self._rows()
        for row in rows:
            was = self._states.get(row.id or 0)
            assert was not in ENDED or row.state == was
            may_leave = self._is_trying_again or was is not DeliveryState.FAILED
            assert may_leave or row.state in (was, DeliveryState.SENT)
        self._states = {row.id or 0: DeliveryState(row.state) for row in rows}
        self._is_trying_again = False

    @invariant()
    def nothing_comes_twice_and_what_is_sent_has_come(self) -> None:
        arrived = self._arrived()
        for row in self._rows():
            assert arrived[row.key] or row.state != DeliveryState.SENT
            is_told_of = row.key not in self._unheard or (row.conversation or "")[0] == ONE_TO_ONE
            assert arrived[row.key] <= 1 or not is_told_of

    def teardown(self) -> None:
        """In the end nothing is left, and nothing was given up that Slack did not refuse."""
        try:
            self.slack_is_well_again()
            for _ in range(12):
                self.the_grace_time_passes()
                self.the_bot_sends()
            self.nothing_comes_twice_and_what_is_sent_has_come()
            now, refused = self._office.wall.now(), DeliveryState.FAILED
            states = {DeliveryState(row.state) for row in self._rows() if row.due_at <= now}
            assert states <= ENDED | ({refused} if self._has_refused_for_good else set())
        finally:
            self._do(self._stack.aclose())
            self._runner.close()

    async def _killed(self, turns: int) -> None:
        """A kill leaves nothing but the database, and what Slack has got."""
        sender = self._office.sender
        at_work = [asyncio.create_task(act()) for act in (sender.settle_due, sender.send_due)]
        for _ in range(turns):
            await asyncio.sleep(0)
        for each in at_work:
            each.cancel()
        await asyncio.wait(at_work)
        sender = replace(self._office.sender, _in_hand=set(), _picking=asyncio.Lock())
        self._office = replace(self._office, sender=sender)
        await sender.receipts.hear_again()

    async def _hear(self) -> None:
        for conversation, message in self._messages():
            key = _key(message)
            if key not in self._unheard:
                await self._office.sender.outcomes.settle(
                    key, conversation=conversation, ts=message.ts
                )

    def _messages(self) -> Iterator[tuple[str, Message]]:
        for conversation, messages in self._office.slack.world.messages.items():
            for message in messages.values():
                if message.metadata:
                    yield conversation, message

    def _arrived(self) -> Counter[str]:
        return Counter(_key(message) for _, message in self._messages())

    def _rows(self) -> list[tables.Delivery]:
        rows: list[tables.Delivery] = self._do(self._office.company.deliveries())
        return rows

    def _do(self, work: Any) -> Any:  # noqa: ANN401 - whatever it gives
        return self._runner.run(work)


def _key(message: Message) -> str:
    assert message.metadata is not None
    key: str = message.metadata["event_payload"]["key"]
    return key


@asynccontextmanager
async def _an_office(database: bytes) -> AsyncIterator[Office]:
    """Two who can be introduced, and a third who has to wait."""
    with TemporaryDirectory() as folder, small_world() as world:
        file = Path(folder) / "mentor.db"
        file.write_bytes(database)
        async with opened(url_of(file)) as db, running(world) as slack:
            at = Place(ROME)
            workspace = await programmes.ensure(db, "T0AURORA", "U0MENTOR", place=at, now=NOW)
            company = Company(db, workspace)
            for who, generation in ((EMMA, STARTING), (JONAS, STARTING), (RICHARD, LEADING)):
                await company.joins(who, generation)
            await company.lets_a_surplus_wait()
            async with at_work(company, slack) as office:
                office.wall.speed = 1_000
                office.wall.goes_on(minutes=11)
                yield office


TestAnyOrder = pytest.mark.long(AnyOrder.TestCase)
TestAnyOrder.settings = settings(
    max_examples=15,
    stateful_step_count=20,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink a story takes minutes
)
