"""The stand-in as a process of its own."""

import asyncio
import json
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.models import Credentials
from tests.sandbox.company import EVERYTHING


@pytest.fixture
def options(tmp_path: Path) -> list[str]:
    """A manifest and a data file."""
    manifest = tmp_path / "manifest.yml"
    manifest.write_text(json.dumps(EVERYTHING), encoding="utf-8")
    data = tmp_path / "slack.db"
    return ["--no-page", "--port", "0", "--manifest", str(manifest), "--data", str(data)]


@asynccontextmanager
async def process(*options: str) -> AsyncIterator[AsyncWebClient]:
    """`python -m sandbox`, stopped with SIGTERM at the end, and the bot's client for it."""
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-m", "sandbox", *options, stderr=PIPE
    )
    try:
        yield AsyncWebClient(token=Credentials().bot_token, base_url=f"{await _url(started)}/api/")
    finally:
        started.send_signal(signal.SIGTERM)
        _, complaints = await started.communicate()
    assert (started.returncode, complaints) == (0, b"")


async def _url(started: Process) -> str:
    assert started.stderr is not None
    line = (await started.stderr.readline()).decode()
    assert " is open at " in line, line + (await started.stderr.read()).decode()
    return line.split()[-1]


async def test_a_restart_keeps_the_workspace_unless_it_is_to_be_fresh(options: list[str]) -> None:
    """Aurora is there from the first start on."""
    async with process(*options) as api:
        posted = await api.chat_postMessage(channel="#reverse-mentoring", text="still here?")
    async with process(*options) as api:
        read = await api.conversations_history(channel=posted["channel"])
        assert [message["text"] for message in read["messages"]] == ["still here?"]
    async with process(*options, "--fresh") as api:
        read = await api.conversations_history(channel=posted["channel"])
        assert read["messages"] == []
