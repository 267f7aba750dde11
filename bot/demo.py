"""The demo: a stand-in for Slack and the bot, as two processes that talk over loopback."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import aiohttp
from filelock import FileLock, Timeout

from bot import manifest
from bot.settings import Settings
from bot.stopping import stop, until_told_to_stop

HOST = "127.0.0.1"
FOLDER = Path(".demo")
DATABASE = FOLDER / "mentor.db"
NEEDED = ("httpx", "nicegui", "websockets", "yaml")  # the extra [demo]
LAST_LINES = 15
READY_WITHIN = 60
STOPPED_WITHIN = 10
LOOK_AGAIN_AFTER = 0.1

# They open nothing but the stand-in, which has the same ones built in.
TOKENS = {
    "SLACK_BOT_TOKEN": "xoxb-stand-in",
    "SLACK_APP_TOKEN": "xapp-stand-in",
    "SLACK_SIGNING_SECRET": "stand-in-signing-secret",
}


class CannotStart(Exception):
    """The demo was not started; the text says why and what to do."""


class StoppedByItself(Exception):
    """A part of the demo did not start or ended; the text has the last lines of its log."""


@dataclass(frozen=True)
class Part:
    """One of the two processes. It is ready when `health` answers with 200."""

    name: str
    arguments: tuple[str, ...]
    environ: Mapping[str, str]
    health: str

    @property
    def log(self) -> Path:
        """Where everything that the process prints goes; a new start begins it anew."""
        return FOLDER / f"{self.name}.log"


async def run(*, port: int, fresh: bool, say: Callable[[str], None]) -> None:
    """Run the demo in the working directory until SIGINT, SIGTERM or SIGHUP, then stop both parts.

    Once both are ready `say` is given one line with the address to open. `fresh` forgets what an
    earlier demo left. Raises CannotStart, before anything is touched, and StoppedByItself.
    """
    _check_extra()
    with _only_demo():
        _check_port(port)
        if fresh:
            _forget_database()
        await until_told_to_stop(_play(port, fresh=fresh, say=say))


async def _play(port: int, *, fresh: bool, say: Callable[[str], None]) -> None:
    bot_port = _free_port()
    slack, bot = _slack(port, bot_port, fresh=fresh), _bot(port, bot_port)
    async with _running(slack) as slack_ended, _running(bot) as bot_ended:
        say(f"Reverse Mentor is ready: open http://{HOST}:{port} (Ctrl-C stops it)")
        await asyncio.wait({slack_ended, bot_ended}, return_when=asyncio.FIRST_COMPLETED)
        ended = slack if slack_ended.done() else bot
        raise _stopped_by_itself(ended, "stopped by itself")


def _slack(port: int, bot_port: int, *, fresh: bool) -> Part:
    arguments = (
        *("sandbox", "--port", str(port), "--data", str(FOLDER / "slack.db")),
        *("--manifest", str(manifest.path()), "--due-url", f"http://{HOST}:{bot_port}/due"),
        *(("--fresh",) if fresh else ()),
    )
    return Part("slack", arguments, _environ({}), f"http://{HOST}:{port}/healthz")


def _bot(port: int, bot_port: int) -> Part:
    settings = {
        **TOKENS,
        "SLACK_API_URL": f"http://{HOST}:{port}/api/",
        "CLOCK_URL": f"http://{HOST}:{port}/clock",
        "DATABASE_URL": f"sqlite:///{DATABASE}",
        "HOST": HOST,
        "PORT": str(bot_port),
    }
    health = f"http://{HOST}:{bot_port}/healthz"
    return Part("bot", ("bot", "run"), _environ(settings), health)


def _environ(settings: dict[str, str]) -> dict[str, str]:
    """The demo's own settings and nobody else's: an empty one hides what .env says."""
    inherited = {name: value for name, value in os.environ.items() if not _is_misleading(name)}
    return inherited | {name.upper(): "" for name in Settings.model_fields} | settings


def _is_misleading(name: str) -> bool:
    return name.startswith("SLACK_") or name.upper() in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@asynccontextmanager
async def _running(part: Part) -> AsyncIterator[asyncio.Task[int]]:
    """Start a part and wait until it is ready; gives a task that is done when it has ended.

    It ends by itself when its standard input does, which is as long as we live.
    """
    with part.log.open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "bot.attended"),  # -P: not the folder's own modules
            *part.arguments,
            env=part.environ,
            stdin=asyncio.subprocess.PIPE,
            stdout=log,
            stderr=log,
            start_new_session=True,  # Ctrl-C is for us, and we stop them in order
        )
    ended = asyncio.create_task(process.wait())
    try:
        await _until_ready(part, ended)
        yield ended
    finally:
        await stop(process, within=STOPPED_WITHIN)


async def _until_ready(part: Part, ended: asyncio.Task[int]) -> None:
    try:
        async with asyncio.timeout(READY_WITHIN), aiohttp.ClientSession(trust_env=False) as session:
            while not await _is_ready(session, part.health):
                if ended.done():
                    raise _stopped_by_itself(part, "did not start")
                await asyncio.sleep(LOOK_AGAIN_AFTER)
    except TimeoutError:
        raise _stopped_by_itself(part, f"was not ready in {READY_WITHIN} seconds") from None


async def _is_ready(session: aiohttp.ClientSession, health: str) -> bool:
    with suppress(aiohttp.ClientError):
        async with session.get(health) as answer:
            return answer.status == 200
    return False


def _stopped_by_itself(part: Part, what: str) -> StoppedByItself:
    lines = part.log.read_text(encoding="utf-8", errors="replace").splitlines()[-LAST_LINES:]
    return StoppedByItself("\n".join((f"{part.name} {what}. The end of {part.log}:", *lines)))


def _check_extra() -> None:
    if not all(map(find_spec, NEEDED)):
        raise CannotStart("The demo needs an extra: pip install '.[demo]'")


def _check_port(port: int) -> None:
    try:
        socket.create_server((HOST, port)).close()
    except OSError:
        hint = f"try --port {_free_port()}, or stop what uses it"
        raise CannotStart(f"Port {port} cannot be used: {hint}.") from None


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def _only_demo() -> Iterator[None]:
    """No other demo uses the folder during the block; a kill releases the lock."""
    lock = FileLock(FOLDER / "demo.lock")
    try:
        FOLDER.mkdir(exist_ok=True)
        lock.acquire(blocking=False)
    except Timeout:
        raise CannotStart(
            f"Another demo is running on {FOLDER.absolute()}: stop it first, or start this one in"
            " another folder."
        ) from None
    except OSError as error:
        raise CannotStart(f"{FOLDER.absolute()} cannot be used: {error.strerror}.") from None
    with lock:
        yield


def _forget_database() -> None:
    for rest in ("", "-wal", "-shm", "-journal"):
        Path(f"{DATABASE}{rest}").unlink(missing_ok=True)
