"""`reverse-mentor doctor --probe`: whether this workspace gives receipts. The running bot sends the
test messages, as it sends all others; the doctor only watches what becomes of them."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from aiohttp import ClientSession
from slack_sdk.errors import SlackApiError

from bot import probes
from bot.clock import FollowedClock, SystemClock
from bot.doctor import Finding, file_of, ok, problem, warning
from bot.domain.deliveries import UNSENT, Fate
from bot.domain.states import DeliveryState
from bot.domain.workspaces import Workspace
from bot.settings import USER_ID, Settings, load
from bot.slack.client import answering_client, forget_proxies_for_loopback, refusal
from bot.slack.connection import identify
from bot.slack.directory import Directory
from storage.database import Database, is_sqlite, newest_revision

MOST_PEOPLE = 2
LOOK_AGAIN_AFTER = 0.1
MEANING = "docs/deliveries.md says what that means"
NO_BOT = "start `reverse-mentor run` with the same DATABASE_URL, or look into its log"


class NoUsers(Exception):
    """That is neither one Slack user id nor two."""


@dataclass(frozen=True)
class Patience:
    """How many seconds are waited: for the bot to send, which may have to take over from another,
    and then for the receipts, which mostly come within one."""

    to_be_sent: float = 60
    for_receipts: float = 30


USUAL = Patience()


def people_in(written: str) -> tuple[str, ...]:
    """The user ids in "U012345" or "U012345,U067890"; raises NoUsers."""
    people = tuple(dict.fromkeys(written.replace(" ", "").split(",")))
    if len(people) > MOST_PEOPLE or not all(map(USER_ID.fullmatch, people)):
        raise NoUsers
    return people


async def probe(
    people: Sequence[str],
    environ: Mapping[str, str] | None = None,
    env_file: str | Path = ".env",
    *,
    patience: Patience = USUAL,
) -> AsyncIterator[Finding]:
    """Have a test message sent to the first of these people, and with a second person one to both,
    and tell of each whether Slack gave a receipt. To be asked where `examine` found no problem."""
    settings = load(os.environ if environ is None else environ, env_file)
    forget_proxies_for_loopback(settings.slack_api_url)
    team_id, strangers = await _ask_slack(settings, people)
    if strangers:
        for slack_id in strangers:
            yield problem("probe", f"{slack_id} is nobody whom the app could write to")
        return
    db = Database(settings.database_url)
    try:
        workspace = await _workspace(settings.database_url, db, team_id)
        if workspace is None:
            yield problem("probe", f"no bot has run on this database yet: {NO_BOT}")
            return
        for fate in await _fates(db, workspace, people, await _now(settings), patience):
            yield _finding(fate, patience)
    finally:
        await db.close()


async def _ask_slack(settings: Settings, people: Sequence[str]) -> tuple[str, list[str]]:
    """Which workspace it is, and who of these people is nobody to write to."""
    token = settings.slack_bot_token.get_secret_value()
    async with ClientSession() as session:
        client = answering_client(token, settings.slack_api_url, session)
        team_id = (await identify(client)).team_id
        directory = Directory(client, team_id, settings.admin_user_ids)
        return team_id, [each for each in people if not await _is_somebody(directory, each)]


async def _is_somebody(directory: Directory, slack_id: str) -> bool:
    try:
        user = await directory.user(slack_id)
    except SlackApiError as error:
        if refusal(error) != "user_not_found":
            raise
        return False
    return not user.is_bot and not user.is_deactivated


async def _workspace(url: str, db: Database, team_id: str) -> Workspace | None:
    if is_sqlite(url) and not await asyncio.to_thread(file_of(url).exists):
        return None  # looking would make it
    is_ready = await db.check() == newest_revision()
    return await probes.workspace_of(db, team_id) if is_ready else None


async def _now(settings: Settings) -> datetime:
    """What the bot's clock shows."""
    if not settings.clock_url:
        return SystemClock().now()
    clock = FollowedClock(settings.clock_url)
    await clock.start(lambda: None)
    await clock.stop()
    return clock.now()


async def _fates(
    db: Database, workspace: Workspace, people: Sequence[str], now: datetime, patience: Patience
) -> list[Fate]:
    """What becomes of the messages of a new probe, as long as one is willing to wait."""
    number = await probes.ask(db, workspace, people, now=now)

    async def until_all(are: Callable[[Fate], bool], seconds: float) -> None:
        until = monotonic() + seconds  # looked at in between: no question is broken off
        while not all(map(are, await probes.fates(db, workspace, number))):
            if monotonic() > until:
                return
            await asyncio.sleep(LOOK_AGAIN_AFTER)

    try:
        await until_all(lambda fate: fate.is_tried, patience.to_be_sent)
        await until_all(lambda fate: fate.has_ended, patience.for_receipts)
    finally:
        await probes.withdraw(db, workspace, number)
    return await probes.fates(db, workspace, number)


def _finding(fate: Fate, patience: Patience) -> Finding:
    subject = f"receipt in a {'group DM' if ',' in fate.slack_id else 'DM'}"
    if fate.attempted_at and fate.receipt_at:
        after = max(fate.receipt_at - fate.attempted_at, timedelta()).total_seconds()
        return ok(subject, f"came after {after:.1f} s")
    if not fate.attempted_at and not fate.failure:
        return problem(subject, f"no bot sent it within {patience.to_be_sent:g} s: {NO_BOT}")
    if fate.state in UNSENT:
        reason = fate.failure or "for now, again and again"
        return problem(subject, f"Slack refused the message ({reason})")
    if fate.state is DeliveryState.SENT:
        return warning(subject, f"none within {patience.for_receipts:g} s: {MEANING}")
    return warning(subject, "Slack did not say what became of the message: try again later")
