"""The command line, as an operator sees it: real processes, their words and their exit codes."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import pytest

from bot import manifest
from sandbox.manifest import read
from sandbox.server import Running, running
from sandbox.world import World
from tests.bot.elsewhere import ANSWERS, answering

PATIENCE = 20
NOWHERE = {
    "SLACK_BOT_TOKEN": "xoxb-1",
    "SLACK_APP_TOKEN": "xapp-1",
    "SLACK_API_URL": "http://127.0.0.1:1/api/",
}


@dataclass(frozen=True)
class Ended:
    """What a process left behind."""

    code: int | None
    out: str
    err: str


class Shell:
    """Starts `reverse-mentor` in an empty folder, with no environment but what is given."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def start(self, *arguments: str, **environ: str) -> Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *arguments),
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], **environ},
            stdout=PIPE,
            stderr=PIPE,
        )

    def files(self) -> list[Path]:
        return list(self.folder.iterdir())

    async def run(self, *arguments: str, **environ: str) -> Ended:
        return await end_of(await self.start(*arguments, **environ))


async def end_of(process: Process) -> Ended:
    try:
        out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    except TimeoutError:
        process.kill()
        raise
    return Ended(process.returncode, out.decode(), err.decode())


async def printed(process: Process, words: str) -> None:
    """Wait until the process has printed these words to standard error."""
    assert process.stderr
    async with asyncio.timeout(PATIENCE):
        while words not in (line := (await process.stderr.readline()).decode()):
            assert line, f"it ended without {words!r}"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
async def slack() -> AsyncIterator[Running]:
    with closing(World.open(read(manifest.path()))) as world:
        async with running(world) as slack:
            yield slack


def at(slack: Running) -> dict[str, str]:
    keys = slack.world.app.credentials
    return {
        "SLACK_BOT_TOKEN": keys.bot_token,
        "SLACK_APP_TOKEN": keys.app_token,
        "SLACK_API_URL": slack.api_url,
    }


async def test_the_version_is_that_of_the_package(shell: Shell) -> None:
    assert (await shell.run("--version")).out.strip() == version("reverse-mentor")


async def test_help_lists_every_command(shell: Shell) -> None:
    told = (await shell.run("--help")).out
    assert all(command in told for command in ("run", "demo", "doctor"))


async def test_run_lists_every_wrong_setting_and_starts_nothing(shell: Shell) -> None:
    ended = await shell.run("run", SLACK_BOT_TOKEN="hush", LOG_LEVEL="LOUD")
    assert ended.code == 2
    assert [line.split(":")[0] for line in ended.err.splitlines()] == [
        "SLACK_BOT_TOKEN",
        "SLACK_SIGNING_SECRET",
        "LOG_LEVEL",
    ]
    assert "hush" not in ended.err
    assert not shell.files()


async def test_run_says_in_a_line_that_slack_refuses_the_token(
    shell: Shell, slack: Running
) -> None:
    ended = await shell.run("run", **at(slack) | {"SLACK_BOT_TOKEN": "xoxb-hush"})
    assert ended.code == 2
    assert "invalid_auth" in ended.err.splitlines()[-1]
    assert "Traceback" not in ended.err
    assert "hush" not in ended.err


async def test_run_names_an_address_where_no_slack_is(shell: Shell) -> None:
    async with answering(*ANSWERS["a JSON error"]) as address:
        ended = await shell.run("run", **NOWHERE | {"SLACK_API_URL": address})
    assert ended.code == 2
    assert f"{address} answers, but not as Slack does" in ended.err.splitlines()[-1]
    assert "Traceback" not in ended.err


async def test_run_waits_for_what_may_stand_in_front_of_slack_and_names_its_address(
    shell: Shell,
) -> None:
    """It may go away. Whatever else answers is in `test_connection`."""
    async with answering(*ANSWERS["a web page"]) as address:
        process = await shell.start("run", **NOWHERE | {"SLACK_API_URL": address})
        await printed(process, address)
        process.terminate()
        assert "Traceback" not in (await end_of(process)).err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_run_connects_and_ends_cleanly_when_told(
    shell: Shell, slack: Running, number: signal.Signals
) -> None:
    process = await shell.start("run", **at(slack))
    await printed(process, "at work")
    process.send_signal(number)
    ended = await end_of(process)
    assert ended.code == 0
    assert "Traceback" not in ended.err


async def test_run_can_be_stopped_while_it_waits_for_slack(shell: Shell) -> None:
    process = await shell.start("run", **NOWHERE)
    await printed(process, f"Slack cannot be reached address={NOWHERE['SLACK_API_URL']}")
    process.send_signal(signal.SIGTERM)
    assert (await end_of(process)).code == 0


async def test_run_reads_the_file_in_its_folder(shell: Shell) -> None:
    (shell.folder / ".env").write_text("LOG_LEVEL=LOUD\n")
    assert "LOG_LEVEL" in (await shell.run("run", **NOWHERE)).err


async def test_doctor_is_content_with_a_sound_installation(shell: Shell, slack: Running) -> None:
    ended = await shell.run("doctor", **at(slack))
    assert ended.code == 0
    assert {line.split()[0] for line in ended.out.splitlines()} == {"ok"}


async def test_doctor_ends_with_1_where_there_is_a_problem(shell: Shell) -> None:
    ended = await shell.run("doctor", **NOWHERE)
    assert ended.code == 1
    assert [line.split()[0] for line in ended.out.splitlines()] == ["ok", "ok", *["problem"] * 2]


async def test_doctor_works_beside_a_running_bot(shell: Shell, slack: Running) -> None:
    process = await shell.start("run", **at(slack))
    await printed(process, "at work")
    ended = await shell.run("doctor", **at(slack))
    process.terminate()
    await end_of(process)
    assert ended.code == 0
    assert "up to date" in ended.out
