"""What is wrong with an installation, and how to mend it: `reverse-mentor doctor`."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from aiohttp import ClientError, ClientSession
from rich.console import Console
from rich.text import Text
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from sqlalchemy.engine import make_url

from bot.manifest import OPTIONAL_SCOPES, REQUIRED_SCOPES
from bot.settings import InvalidSettings, Settings, load
from bot.slack.client import NoSlack, answering_client, asked, forget_proxies_for_loopback, refusal
from storage.database import Database, is_sqlite, newest_revision
from storage.errors import CannotOpen

REINSTALL = "OAuth & Permissions, Install to Workspace"

_WRONG_TOKEN = "Slack does not know it: copy it again from your app's page"  # noqa: S105
_REMOVED = f"the app was removed from the workspace: {REINSTALL}, then copy the new token"
_REMEDIES = {
    "invalid_auth": _WRONG_TOKEN,
    "not_authed": _WRONG_TOKEN,
    "account_inactive": _REMOVED,
    "token_revoked": _REMOVED,
    "token_expired": "it has expired: turn token rotation off in your app's settings, "
    "then install the app again and copy the new token",
    "not_allowed_token_type": "it is of another kind: copy the right one from your app's page",
    "missing_scope": "it lacks a scope: make a new one with connections:write "
    "(Basic Information, App-Level Tokens)",
    "ratelimited": "Slack limits how often one may ask: try again in a minute",
}
_INSTEAD = {
    "SLACK_BOT_TOKEN": "xoxb-unknown",
    "SLACK_APP_TOKEN": "xapp-unknown",
    "SLACK_SIGNING_SECRET": "unknown",
}
"""For a wrong setting that others are checked without; any other is taken as not set."""


class Verdict(StrEnum):
    """How a check came out; a warning is something that is off, a problem stops the bot."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True)
class Finding:
    """What one check found, in a sentence that also says how to mend it."""

    verdict: Verdict
    subject: str
    sentence: str


def ok(subject: str, sentence: str) -> Finding:
    """Nothing to do."""
    return Finding(Verdict.OK, subject, sentence)


def warning(subject: str, sentence: str) -> Finding:
    """The bot runs, without something."""
    return Finding(Verdict.WARNING, subject, sentence)


def problem(subject: str, sentence: str) -> Finding:
    """The bot cannot run, or cannot do its main job."""
    return Finding(Verdict.PROBLEM, subject, sentence)


async def examine(
    environ: Mapping[str, str] | None = None, env_file: str | Path = ".env"
) -> AsyncIterator[Finding]:
    """Check everything, one finding after the other; the arguments are those of `settings.load`.

    It changes nothing, works beside a running bot, and no finding holds a token. What a wrong
    setting stands in the way of is not checked, all the rest is.
    """
    environ = os.environ if environ is None else environ
    wrong: frozenset[str] = frozenset()
    try:
        settings = load(environ, env_file)
        yield ok("settings", f"complete, for {'Socket' if settings.socket_mode else 'HTTP'} Mode")
    except InvalidSettings as invalid:
        for sentence in invalid.problems:
            yield problem("settings", sentence)
        if not invalid.names:
            return
        wrong = frozenset(invalid.names)
        settings = load({**environ, **{name: _INSTEAD.get(name, "") for name in wrong}}, env_file)
    async for finding in _checks(settings, wrong):
        yield finding


async def _checks(settings: Settings, wrong: frozenset[str]) -> AsyncIterator[Finding]:
    if "DATABASE_URL" not in wrong:
        yield await _database(settings.database_url)
    if "SLACK_API_URL" not in wrong:
        forget_proxies_for_loopback(settings.slack_api_url)
        async with ClientSession() as session:
            async for finding in _slack(settings, session, wrong):
                yield finding


def show(finding: Finding, console: Console) -> None:
    """Print a finding as one line that starts with its verdict."""
    style = {Verdict.OK: "green", Verdict.WARNING: "yellow", Verdict.PROBLEM: "bold red"}
    word = (f"{finding.verdict:<8}", style[finding.verdict])
    line = Text.assemble(word, (finding.subject, "bold"), f": {finding.sentence}")
    console.print(line, soft_wrap=True)


async def _database(url: str) -> Finding:
    if not is_sqlite(url):
        return await _condition(url, "the PostgreSQL database")
    file = file_of(url)
    if not await asyncio.to_thread(file.exists):
        return _place_for(file)
    return await _condition(url, str(file))


async def _condition(url: str, name: str) -> Finding:
    try:
        db = Database(url)
        try:
            revision = await db.check()
        finally:
            await db.close()
    except CannotOpen as reason:
        return problem("database", f"{name} cannot be used: {reason}")
    return _shape(name, revision)


def file_of(url: str) -> Path:
    """Where SQLite keeps the database of that address."""
    return Path(make_url(url).database or "").absolute()


def _place_for(file: Path) -> Finding:
    if file.parent.is_dir():
        return ok("database", f"{file} will be created at the first start")
    return problem("database", f"make the folder {file.parent}, or change DATABASE_URL")


def _shape(name: str, revision: str) -> Finding:
    if revision > newest_revision():
        return problem("database", f"{name} was written by a newer version: install that one")
    if revision < newest_revision():
        return ok("database", f"{name} will be brought up to date at the next start")
    return ok("database", f"{name} is up to date and can be written")


async def _slack(
    settings: Settings, session: ClientSession, wrong: frozenset[str]
) -> AsyncIterator[Finding]:
    token = settings.slack_bot_token.get_secret_value()
    client = answering_client(token, settings.slack_api_url, session)
    if "SLACK_BOT_TOKEN" not in wrong:
        for finding in await _bot_token(client, settings):
            yield finding
    needed = {"SLACK_APP_TOKEN"} if settings.socket_mode else {"SLACK_SIGNING_SECRET", "PORT"}
    if not needed & wrong:
        yield await _way_in(client, settings)


async def _bot_token(client: AsyncWebClient, settings: Settings) -> tuple[Finding, ...]:
    answer = await _asked(client.auth_test(), "bot token", settings)
    if isinstance(answer, Finding):
        return (answer,)
    works = ok("bot token", f"works in {answer['team']} ({answer['team_id']})")
    return (works, *_scopes(answer))


async def _way_in(client: AsyncWebClient, settings: Settings) -> Finding:
    if settings.slack_app_token is None:
        return _signing_secret(settings)
    token = settings.slack_app_token.get_secret_value()
    opening = client.apps_connections_open(app_token=token)
    answer = await _asked(opening, "app token", settings)
    return answer if isinstance(answer, Finding) else ok("app token", "opens a connection")


def _signing_secret(settings: Settings) -> Finding:
    where = f"POST http://{settings.host}:{settings.port}/slack/events"
    return ok("signing secret", f"set; whether it is the right one shows at the first {where}")


async def _asked(
    call: Awaitable[AsyncSlackResponse], subject: str, settings: Settings
) -> AsyncSlackResponse | Finding:
    """Slack's answer, or why there is none."""
    try:
        return await asked(call)
    except SlackApiError as error:
        return problem(subject, _remedy(refusal(error), settings.slack_api_url))
    except NoSlack:
        return problem(subject, _remedy("", settings.slack_api_url))
    except (ClientError, TimeoutError) as error:
        return problem(subject, _unreachable(settings.slack_api_url, error))


def _remedy(code: str, url: str) -> str:
    if not code:
        return f"{url} answers, but not as Slack does: check SLACK_API_URL"
    return _REMEDIES.get(code, f"Slack refuses it ({code})")


def _unreachable(url: str, error: Exception) -> str:
    reason = type(error).__name__
    return f"{url} cannot be reached ({reason}): check the network, HTTPS_PROXY and SLACK_API_URL"


def _scopes(answer: AsyncSlackResponse) -> tuple[Finding, ...]:
    listed = {name.lower(): value for name, value in answer.headers.items()}
    granted = {scope.strip() for scope in str(listed.get("x-oauth-scopes", "")).split(",")} - {""}
    known = {**REQUIRED_SCOPES, **OPTIONAL_SCOPES}
    findings = (
        *_each(REQUIRED_SCOPES, granted, _missing),
        *_each(OPTIONAL_SCOPES, granted, _off),
        *(_unneeded(scope) for scope in sorted(granted - set(known))),
    )
    return findings or (ok("scopes", "all granted, and none too many"),)


def _each(
    scopes: Mapping[str, str], granted: set[str], finding: Callable[[str, str], Finding]
) -> tuple[Finding, ...]:
    return tuple(finding(scope, use) for scope, use in scopes.items() if scope not in granted)


def _missing(scope: str, use: str) -> Finding:
    return problem("scopes", f"{scope} is missing ({use}): add it in {REINSTALL}")


def _off(scope: str, use: str) -> Finding:
    return warning("scopes", f"{scope} is not granted, so this is off: {use}")


def _unneeded(scope: str) -> Finding:
    return warning("scopes", f"{scope} is granted and not needed: remove it in {REINSTALL}")
