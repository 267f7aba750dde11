"""The wired application: the only place that sees everything."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta

from aiohttp import ClientSession
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot import programmes
from bot.clock import Clock, FollowedClock, SystemClock
from bot.deliveries import Sender
from bot.domain.workspaces import Place, Workspace
from bot.home import Situations
from bot.jobs import Jobs
from bot.kinds import AFTERMATH, LOOKS, renderers
from bot.outcomes import Outcomes
from bot.reachable import SEE_DOCTOR, reachable, signing_secret
from bot.receipts import Receipts
from bot.settings import Settings
from bot.slack.access import Access
from bot.slack.client import (
    TIMEOUT,
    NoSlack,
    answering_client,
    forget_proxies_for_loopback,
    sending_client,
)
from bot.slack.connection import Identity, TokenRefused, bolt_app, identify
from bot.slack.directory import REMEMBER_SECONDS, REMEMBER_SECONDS_OF_SEVERAL, Directory
from bot.slack.gateway import Gateway
from bot.slack.pacing import Pacer
from bot.steps import lines
from bot.stopping import until_told_to_stop
from handlers.registry import register
from handlers.services import Services
from handlers.signs import Signs
from handlers.tasks import Tasks
from storage.database import Database, is_sqlite
from storage.errors import CannotOpen
from storage.lock import InUse, only_bot

log = logging.getLogger(__name__)


class CannotStart(Exception):
    """The bot cannot run with these settings; the message says why and what to do."""


async def run(settings: Settings) -> None:
    """Run until SIGINT or SIGTERM; raises CannotStart."""
    try:
        await until_told_to_stop(_run(settings))
    except TokenRefused as refused:
        raise CannotStart(f"Slack refused a token: {refused}. {SEE_DOCTOR}") from refused
    except NoSlack as address:
        raise CannotStart(
            f"{address} answers, but not as Slack does: check SLACK_API_URL. {SEE_DOCTOR}"
        ) from address
    except CannotOpen as reason:
        raise CannotStart(f"DATABASE_URL cannot be opened: {reason}. {SEE_DOCTOR}") from reason
    except InUse as error:
        raise CannotStart(
            "Another bot is running on this database. Stop it, or give this one a DATABASE_URL of"
            " its own."
        ) from error
    except OSError as error:
        raise CannotStart(f"HOST and PORT cannot be listened on: {error.strerror}.") from error


async def _run(settings: Settings) -> None:
    async with running(settings):
        gc.collect()
        gc.freeze()  # what is left now stays: no later collection stops everybody to look at it
        gc.collect()  # a quarter of what is left may become garbage before the next: of nothing now
        await asyncio.Event().wait()


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Services]:
    """The bot, connected and at work, until the end of the block.

    Raises TokenRefused, NoSlack, CannotOpen, InUse, and OSError if its port is taken.

    What was begun is finished before it ends: requests, their answers, the step of the tick.
    """
    forget_proxies_for_loopback(settings.slack_api_url)
    async with AsyncExitStack() as stack:
        stack.enter_context(only_bot(settings.database_url))
        db = Database(settings.database_url)
        stack.push_async_callback(db.close)
        await db.migrate()
        session = await stack.enter_async_context(ClientSession(timeout=TIMEOUT))
        services, jobs, app = await _wire(settings, db, session)
        await stack.enter_async_context(_following(services.clock, jobs))
        stack.push_async_callback(services.tasks.drain)
        await stack.enter_async_context(reachable(settings, app, services))
        await services.sender.receipts.hear_again()
        stack.push_async_callback(services.tasks.drain)
        stack.push_async_callback(_give_back, services.sender)
        await stack.enter_async_context(jobs.running(*lines(services)))
        stack.callback(services.sender.finish)
        log.info("at work", extra={"socket_mode": settings.slack_app_token is not None})
        yield services


async def _give_back(sender: Sender) -> None:
    """An end without the database is an end all the same, and the right to send runs out."""
    try:
        await sender.outcomes.give_back()
    except Exception:
        log.exception("another bot cannot send at once")


async def _wire(
    settings: Settings, db: Database, session: ClientSession
) -> tuple[Services, Jobs, AsyncApp]:
    token = settings.slack_bot_token.get_secret_value()
    jobs = Jobs()
    access = Access(jobs.wake)
    client = answering_client(token, settings.slack_api_url, session, access)
    identity = await identify(client)
    clock = FollowedClock(settings.clock_url) if settings.clock_url else SystemClock()
    directory = _directory(client, identity, settings)
    workspace = await _workspace(db, identity, directory, clock)
    tasks = Tasks()
    sending = sending_client(token, settings.slack_api_url, session, access)
    gateway = Gateway(sending, Pacer(clock))
    services = Services(
        db=db,
        clock=clock,
        workspace=workspace,
        bot_id=identity.bot_id,
        client=client,
        directory=directory,
        situations=Situations(db, workspace, clock, tasks.turn),
        tasks=tasks,
        signs=Signs(db, workspace, tasks, jobs.wake),
        sender=_sender(settings, db, workspace, clock, directory, gateway),
        wake=jobs.wake,
        access=access,
    )
    app = bolt_app(client, signing_secret(settings), identity)
    register(app, services)
    return services, jobs, app


def _directory(client: AsyncWebClient, identity: Identity, settings: Settings) -> Directory:
    alone = is_sqlite(settings.database_url)
    seconds = REMEMBER_SECONDS if alone else REMEMBER_SECONDS_OF_SEVERAL
    admins = settings.admin_user_ids
    return Directory(client, identity.team_id, admins, remember_seconds=seconds)


def _sender(
    settings: Settings,
    db: Database,
    workspace: Workspace,
    clock: Clock,
    directory: Directory,
    gateway: Gateway,
) -> Sender:
    grace = timedelta(seconds=settings.delivery_grace_seconds)
    outcomes = Outcomes(db, workspace.id, clock, AFTERMATH)
    receipts = Receipts(outcomes, gateway, grace)
    return Sender(outcomes, receipts, gateway, renderers(clock, directory.user), LOOKS)


async def _workspace(
    db: Database, identity: Identity, directory: Directory, clock: Clock
) -> Workspace:
    is_known = await programmes.is_known(db, identity.team_id)
    place = Place() if is_known else await directory.common_place()
    team_id, bot_user_id = identity.team_id, identity.bot_user_id
    return await programmes.ensure(db, team_id, bot_user_id, place=place, now=clock.now())


@asynccontextmanager
async def _following(clock: Clock, jobs: Jobs) -> AsyncIterator[None]:
    if not isinstance(clock, FollowedClock):
        yield
        return
    await clock.start(jobs.wake)
    try:
        yield
    finally:
        await clock.stop()
