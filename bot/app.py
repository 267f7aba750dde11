"""The wired application: the only place that sees everything."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import Any

from aiohttp import ClientSession
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot import (
    arrivals,
    ask_messages,
    calling_off,
    due,
    looks,
    meeting_messages,
    pairing_messages,
    probes,
    programmes,
    prompts,
    round_messages,
    safety,
    search,
    silence,
    silence_messages,
)
from bot.by_day import by_day
from bot.clock import Clock, FollowedClock, SystemClock
from bot.deliveries import Look, Renderer, Sender
from bot.domain.deliveries import BY_DAY, Kind
from bot.domain.states import DeliveryState
from bot.domain.workspaces import Place, Workspace
from bot.home import Situations
from bot.jobs import Jobs
from bot.outcomes import Aftermath, Outcomes
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
from bot.slack.connection import Identity, TokenRefused, bolt_app, identify, socket_mode
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

Told = Callable[[], Awaitable[dict[str, Any]]]
"""Something that is told over HTTP, as JSON."""

RENDERERS: dict[Kind, Renderer] = {
    Kind.INTRODUCTION: pairing_messages.introduction,
    Kind.SITTING_OUT: round_messages.sitting_out,
    Kind.CHECK_IN: pairing_messages.check_in,
    Kind.PROGRAMME_ENDED: round_messages.programme_ended,
    Kind.PARTNER_LEFT: pairing_messages.partner_left,
    Kind.SERIES_OVER: pairing_messages.series_over,
    Kind.GOING_ON: pairing_messages.going_on,
    Kind.MEETING: meeting_messages.proposal,
    Kind.NO_TIME: meeting_messages.no_time,
    Kind.SILENT: silence_messages.told_paused,
    Kind.STAYS_IN: silence_messages.stays_in,
    Kind.PROMPT: prompts.prompt,
    Kind.INVITATION: prompts.invitation,
    Kind.ASK_LOOKING: ask_messages.looking,
    Kind.ASK_OVER: ask_messages.over,
    Kind.ASK_FOUND: ask_messages.found,
    Kind.ASK_WAITS: ask_messages.waits,
    Kind.ASK_AGAIN: ask_messages.again,
    Kind.ASK_NOBODY: ask_messages.nobody,
}
_REASONS: dict[Kind, Look] = {
    Kind.INTRODUCTION: looks.introduction,
    Kind.NUDGE: looks.nudge,
    Kind.CHECK_IN: looks.check_in,
    Kind.ASK_LOOKING: looks.ask_looking,
    Kind.ASK_OVER: looks.ask_over,
    Kind.ASK_WAITS: looks.ask_waits,
    Kind.ASK_AGAIN: looks.ask_again,
}
LOOKS: dict[Kind, Look] = _REASONS | {kind: by_day(_REASONS.get(kind)) for kind in BY_DAY}
AFTERMATH: dict[tuple[Kind, DeliveryState], Aftermath] = {
    (Kind.INTRODUCTION, DeliveryState.SENT): calling_off.introduced,
    (Kind.INTRODUCTION, DeliveryState.CANCELLED): calling_off.not_introduced,
    (Kind.INTRODUCTION, DeliveryState.EXPIRED): calling_off.not_introduced,
    (Kind.INTRODUCTION, DeliveryState.FAILED): calling_off.not_introduced,
    (Kind.STILL_IN, DeliveryState.FAILED): silence.not_asked,
    (Kind.PROMPT, DeliveryState.FAILED): prompts.tell_of_failure,
    (Kind.INVITATION, DeliveryState.FAILED): prompts.tell_of_failure,
    (Kind.ASK_REQUEST, DeliveryState.FAILED): search.not_reached,
    (Kind.ASK_FOUND, DeliveryState.SENT): search.introduced,
    (Kind.ASK_FOUND, DeliveryState.FAILED): search.not_introduced,
    (Kind.ASK_FOUND, DeliveryState.CANCELLED): search.not_introduced,
    (Kind.REPORT, DeliveryState.SENT): safety.forget,
}


SEE_DOCTOR = "Run `reverse-mentor doctor` to see what is wrong, and how to mend it."


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
        await stack.enter_async_context(_reachable(settings, app, services))
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
    app = bolt_app(client, _signing_secret(settings), identity)
    register(app, services)
    return services, jobs, app


def _directory(client: AsyncWebClient, identity: Identity, settings: Settings) -> Directory:
    alone = is_sqlite(settings.database_url)
    seconds = REMEMBER_SECONDS if alone else REMEMBER_SECONDS_OF_SEVERAL
    admins = settings.admin_user_ids
    return Directory(client, identity.team_id, admins, remember_seconds=seconds)


def _signing_secret(settings: Settings) -> str:
    secret = settings.slack_signing_secret
    return secret.get_secret_value() if secret else ""


def _sender(
    settings: Settings,
    db: Database,
    workspace: Workspace,
    clock: Clock,
    directory: Directory,
    gateway: Gateway,
) -> Sender:
    grace = timedelta(seconds=settings.delivery_grace_seconds)
    by_the_clock: dict[Kind, Renderer] = {
        Kind.ASK_REQUEST: partial(ask_messages.request, clock),
        Kind.STILL_IN: partial(silence_messages.question, clock),
        Kind.NUDGE: partial(pairing_messages.nudge, clock),
    }
    to_users: dict[Kind, Renderer] = {
        Kind.IMPOSSIBLE: partial(round_messages.impossible, directory.user),
        Kind.SKIPPED: partial(round_messages.skipped, directory.user),
        Kind.SUMMARY: partial(round_messages.summary, directory.user),
        Kind.POST_FAILED: partial(prompts.post_failed, directory.user),
        Kind.PROBE: partial(probes.probe, directory.user),
        Kind.REPORT: partial(safety.passed_on, directory.user),
        Kind.ASK_UNMET: partial(ask_messages.unmet, directory.user),
        Kind.ARRIVAL: partial(arrivals.greeting, directory.user),
    }
    renderers = RENDERERS | by_the_clock | to_users
    outcomes = Outcomes(db, workspace.id, clock, AFTERMATH)
    return Sender(outcomes, Receipts(outcomes, gateway, grace), gateway, renderers, LOOKS)


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


@asynccontextmanager
async def _reachable(settings: Settings, app: AsyncApp, services: Services) -> AsyncIterator[None]:
    """Over Socket Mode, with a port for `/healthz` only if one is set; else over HTTP."""
    async with AsyncExitStack() as stack:
        if settings.slack_app_token:
            token = settings.slack_app_token.get_secret_value()

            async def hear_again() -> None:
                services.tasks.watch_this()  # slack-sdk does not wait for it when it closes
                services.access.ask_soon()
                services.wake()
                await services.sender.receipts.hear_again()

            connecting = socket_mode(app, services.client, token, hear_again)
            handler = await stack.enter_async_context(connecting)
            told = {"/healthz": _health(services.access, handler.client.is_connected)}
        else:
            told = {"/healthz": _health(services.access)}
        if settings.clock_url:
            told["/due"] = _due(services)
        if settings.port is not None:
            from bot import http  # loaded late: 3 MB that Socket Mode mostly does without

            routes = [http.told_route(path, tell) for path, tell in told.items()]
            if not settings.slack_app_token:
                routes.append(http.slack_route(app, _signing_secret(settings)))
            await stack.enter_async_context(
                http.serving(routes, host=settings.host, port=settings.port)
            )
        yield


def _health(access: Access, is_connected: Callable[[], Awaitable[bool]] | None = None) -> Told:
    async def told() -> dict[str, Any]:
        if access.is_refused:
            return {"ok": False, "reason": f"Slack does not accept the token. {SEE_DOCTOR}"}
        if is_connected is not None and not await is_connected():
            return {"ok": False, "reason": "Slack is not connected."}
        return {"ok": True}

    return told


def _due(services: Services) -> Told:
    """What the demo's button "to the next thing that is due" turns the clock to."""

    async def told() -> dict[str, Any]:
        now, message_at = services.clock.now(), await services.sender.next_at()
        thing = await due.next_thing(services.db, now, message_at=message_at)
        return {"due_at": thing and thing.at.isoformat(), "what": thing and thing.what}

    return told
