"""The two apps that are measured, each a process of its own, driven only over the wire."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from benchmarks import names
from benchmarks.people import Stage
from benchmarks.slack import Slack
from benchmarks.wires import Transport, Wire
from bot.settings import Settings
from bot.stopping import stop

STOPPED_WITHIN = 15
LAST_LINES = 15


class NotWell(Exception):
    """An app wrote a warning or worse; the text has the end of its log."""


class App(Enum):
    """Who is measured; the value is what the tables call them."""

    OURS = "ours"
    BARE = "bare"


@dataclass(frozen=True)
class Running:
    """An app that can be reached."""

    stage: Stage
    pid: int

    def resident_megabytes(self) -> float:
        """The memory that it holds, as the operating system counts it."""
        return resident_megabytes(self.pid)


def resident_megabytes(pid: int) -> float:
    """The memory that a process holds, as the operating system counts it."""
    asked = ("ps", "-o", "rss=", "-p", str(pid))
    told = subprocess.run(asked, capture_output=True, text=True, check=True)  # noqa: S603
    return int(told.stdout) / 1024


@asynccontextmanager
async def running(app: App, transport: Transport, database: Path) -> AsyncIterator[Running]:
    """An app from the start of its process to its end; raises NotWell if it had to complain."""
    slack = Slack()
    async with slack.serving(), transport.wire(slack) as wire:
        log = database.with_name(f"{app.value}.log")
        process = await _start(app, slack, wire, database, log)
        try:
            yield Running(Stage(slack, wire), process.pid)
        finally:
            await stop(process, within=STOPPED_WITHIN)
    _check(app, log)


async def _start(
    app: App, slack: Slack, wire: Wire, database: Path, log: Path
) -> asyncio.subprocess.Process:
    with log.open("wb") as complaints:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            *(_our_arguments() if app is App.OURS else _bare_arguments(slack, wire)),
            env=_our_environment(slack, wire, database) if app is App.OURS else _inherited(),
            cwd=database.parent,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=complaints,
        )


def _our_arguments() -> tuple[str, ...]:
    return "-m", "bot", "run"


def _bare_arguments(slack: Slack, wire: Wire) -> tuple[str, ...]:
    port = () if wire.port is None else ("--port", str(wire.port))
    return "-m", "benchmarks.bare", slack.api_url, *port


def _our_environment(slack: Slack, wire: Wire, database: Path) -> dict[str, str]:
    over_http = {"SLACK_SIGNING_SECRET": names.SIGNING_SECRET, "PORT": str(wire.port)}
    return {
        **_inherited(),
        **({"SLACK_APP_TOKEN": names.APP_TOKEN} if wire.port is None else over_http),
        "SLACK_BOT_TOKEN": names.BOT_TOKEN,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": f"sqlite:///{database}",
        "LOG_LEVEL": "WARNING",
    }


def _inherited() -> dict[str, str]:
    """This process's environment, without what either app would read in it."""
    ours = {name.upper() for name in Settings.model_fields}
    return {
        name: value
        for name, value in os.environ.items()
        if not (name in ours or name.startswith("SLACK_") or name.lower().endswith("_proxy"))
    }


def _check(app: App, log: Path) -> None:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    if lines:
        raise NotWell("\n".join((f"{app.value} complained:", *lines[-LAST_LINES:])))
