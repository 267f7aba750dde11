"""Several bots on one database do together what one would do alone."""

import asyncio
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Sequence

import pytest
from aiohttp import web
from sqlalchemy import text

from bot import membership
from bot.app import running as bot_running
from bot.domain.members import Profile
from bot.domain.users import User
from bot.http import serving
from bot.settings import Settings
from handlers.services import Services
from sandbox.api.faults import Fault
from sandbox.client import Workspace
from sandbox.loopback import http_client
from sandbox.person import Person
from sandbox.server import Running
from storage import workspaces
from storage.database import Database
from tests.databases import on_postgresql, time_is_over
from tests.journeys.conftest import free_port
from tests.journeys.processes import started
from tests.journeys.steps import introduced, runs_a_round, two_are_introduced

pytestmark = on_postgresql

PAIRS = 12
PATIENCE = 40
A_HANDFUL = 3
SLOW = Fault("chat.postMessage", times=1_000_000, delay=0.1)
"""So that a kill meets posts that are on their way."""


@pytest.fixture
async def aurora(slack: Running) -> AsyncIterator[Workspace]:
    """Aurora's people; the story starts its bots itself."""
    async with Workspace(slack.url) as workspace:
        yield workspace


@pytest.fixture
async def db(settings: Settings) -> AsyncIterator[Database]:
    """A look of one's own at what the bots share."""
    db = Database(settings.database_url)
    yield db
    await db.close()


@pytest.fixture
async def both(settings: Settings) -> AsyncIterator[tuple[Services, Services]]:
    """Two bots."""
    async with bot_running(settings) as one, bot_running(settings) as other:
        yield one, other


class TestASocket:
    @pytest.mark.usefixtures("both")
    async def test_two_hold_one_round_and_say_everything_once(
        self, slack: Running, aurora: Workspace, db: Database
    ) -> None:
        """At the pace of one, within Slack's limits."""
        await aurora.clock_to("2026-11-26T09:00:00+01:00")
        await _many_join(db, aurora, slack)
        await aurora.limits_rates()
        await aurora.clock_to("2026-11-30T10:00:05+01:00")
        await _all_is_sent(db, introductions=PAIRS)
        assert set(_arrived(slack).values()) == {1}
        assert await _count(db, "SELECT count(*) FROM round") == 1
        calls = await aurora.calls()
        assert sum(call.status == 429 for call in calls) <= A_HANDFUL
        assert sum(call.name == "conversations.open" for call in calls) == PAIRS

    async def test_when_one_ends_the_other_goes_on_at_once(
        self, slack: Running, aurora: Workspace, settings: Settings, db: Database
    ) -> None:
        """It begins nothing more, and leaves nothing behind half done."""
        async with bot_running(settings) as one:
            await _many_join(db, aurora, slack)
            async with bot_running(settings):
                await runs_a_round(aurora.person("Chiara"))
                await _some_have_arrived(slack)
            one.wake()
            await _all_is_sent(db, introductions=PAIRS)
        assert set(_arrived(slack).values()) == {1}

    async def test_when_one_is_killed_the_other_takes_over(
        self, slack: Running, aurora: Workspace, settings: Settings, db: Database
    ) -> None:
        """What was on its way is settled by the receipts, which now come to the other."""
        patient = settings.model_copy(update={"delivery_grace_seconds": 15})
        slack.api.faults.plan(SLOW)
        first = await started(patient, "run")
        await _until(lambda: len(slack.switchboard.sockets.connections) == 1)
        await _somebody_sends(db)
        second = await started(patient, "run")
        try:
            await _until(lambda: len(slack.switchboard.sockets.connections) == 2)
            await _many_join(db, aurora, slack)
            await runs_a_round(aurora.person("Chiara"))
            await _some_have_arrived(slack)
            first.kill()
            await first.wait()
            await time_is_over(db)
            await _all_is_sent(db, introductions=PAIRS)
        finally:
            second.kill()
            await second.wait()
        assert set(_arrived(slack).values()) == {1}


class Balancer:
    """Stands before several bots and hands each request to one of them in turn, or to all at once,
    as when Slack asks again before the first has answered."""

    def __init__(self, ports: Sequence[int]) -> None:
        self.to_all = False
        self.reached = Counter[int]()
        self._ports = deque(ports)

    async def hand_on(self, request: web.Request) -> web.Response:
        """The answer is that of the first."""
        body = await request.read()
        self._ports.rotate()
        chosen = self._ports if self.to_all else [self._ports[0]]
        return (await asyncio.gather(*(self._ask(port, request, body) for port in chosen)))[0]

    async def _ask(self, port: int, request: web.Request, body: bytes) -> web.Response:
        self.reached[port] += 1
        sent = [(name, value) for name, value in request.raw_headers if name.lower() != b"host"]
        async with http_client(timeout=10) as client:
            url = f"http://127.0.0.1:{port}/slack/events"
            answer = await client.post(url, content=body, headers=sent)
        kind = {"content-type": answer.headers.get("content-type", "text/plain")}
        return web.Response(body=answer.content, status=answer.status_code, headers=kind)


@pytest.mark.over_http
class TestOverHttp:
    @pytest.fixture
    async def balancer(self, settings: Settings) -> AsyncIterator[Balancer]:
        """In front of two bots, where Slack looks for the app."""
        each = [settings.model_copy(update={"port": free_port()}) for _ in range(2)]
        balancer = Balancer([one.port or 0 for one in each])
        route = web.post("/slack/events", balancer.hand_on)
        async with (
            bot_running(each[0]),
            bot_running(each[1]),
            serving([route], host="127.0.0.1", port=settings.port or 0),
        ):
            yield balancer

    async def test_whichever_hears_a_click_or_an_answer_it_is_right(
        self, aurora: Workspace, balancer: Balancer
    ) -> None:
        emma, richard = await two_are_introduced(aurora)
        await emma.presses("We met", in_=await introduced(emma))
        for person in (emma, richard):
            for word in ("5, a good talk", "4, on second thoughts"):
                await person.writes(word)
                await person.sees(f"{word[0]} out of 5")
        assert len(balancer.reached) == 2

    async def test_an_answer_that_both_hear_is_taken_and_answered_once(
        self, aurora: Workspace, balancer: Balancer, db: Database
    ) -> None:
        emma, _ = await two_are_introduced(aurora)
        await aurora.is_quiet()
        balancer.to_all = True
        await emma.writes("5, a good talk")
        await emma.sees("5 out of 5")
        assert await _times(aurora, emma, "5 out of 5") == 1
        assert await _count(db, "SELECT count(*) FROM feedback") == 1

    async def test_words_that_say_nothing_are_answered_once(
        self, aurora: Workspace, balancer: Balancer
    ) -> None:
        """Though nothing is stored of them."""
        emma = aurora.person("Emma")
        balancer.to_all = True
        await emma.writes("what a strange day it was")
        await emma.sees("I introduce you to a colleague")
        assert await _times(aurora, emma, "I introduce you to a colleague") == 1

    async def test_a_press_that_both_hear_is_answered_once(
        self, aurora: Workspace, balancer: Balancer
    ) -> None:
        """As a double press, of which each hears one."""
        emma, _ = await two_are_introduced(aurora)
        await aurora.is_quiet()
        balancer.to_all = True
        await emma.presses("We met", in_=await introduced(emma))
        await emma.sees("How did it go with")
        assert await _times(aurora, emma, "How did it go with") == 1

    @pytest.mark.usefixtures("balancer")
    async def test_an_event_that_comes_again_reaches_the_other_in_vain(
        self, aurora: Workspace
    ) -> None:
        emma, _ = await two_are_introduced(aurora)
        await emma.writes("5, a good talk")
        await emma.sees("5 out of 5")
        for _ in range(2):
            await aurora.repeats_event("message")
        assert await _times(aurora, emma, "5 out of 5") == 1


async def _many_join(db: Database, aurora: Workspace, slack: Running) -> None:
    """Half of them are just starting out, half lead."""
    now = slack.world.clock.now()
    async with db.read() as reading:
        workspace = await workspaces.get(reading, slack.world.team.id)
    chiara = aurora.person("Chiara")
    people = [person for person in aurora.people() if person.id != chiara.id]
    for number, person in enumerate(people[: 2 * PAIRS]):
        profile, who = Profile(3 * (number % 2)), User(person.id, "en-GB", "Europe/Rome")
        await membership.join(db, workspace, profile, rules_accepted=True, by=who, now=now)


def _arrived(slack: Running) -> Counter[str]:
    """How often each delivery's key is there in Slack."""
    return Counter(
        message.metadata["event_payload"]["key"]
        for messages in slack.world.messages.values()
        for message in messages.values()
        if message.metadata
    )


async def _some_have_arrived(slack: Running) -> None:
    await _until(lambda: _arrived(slack).total() >= PAIRS // 4)


async def _somebody_sends(db: Database) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await _count(db, "SELECT count(*) FROM workspace WHERE sender IS NOT NULL"):
            await asyncio.sleep(0.05)


async def _all_is_sent(db: Database, *, introductions: int) -> None:
    sent = "SELECT count(*) FROM delivery WHERE kind = 'introduction' AND state = 'sent'"
    async with asyncio.timeout(PATIENCE):
        while await _count(db, sent) < introductions:
            await asyncio.sleep(0.05)


async def _until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not is_so():
            await asyncio.sleep(0.02)


async def _times(aurora: Workspace, person: Person, words: str) -> int:
    """How often somebody reads these words when all is quiet."""
    await aurora.is_quiet(0.5)
    return sum(words in each.text for each in await person.inbox())


async def _count(db: Database, statement: str) -> int:
    async with db.read() as reading:
        (row,) = await reading.rows(text(statement))
    return int(row[0])
