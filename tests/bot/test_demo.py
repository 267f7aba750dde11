"""The demo: two processes under one supervisor, started and stopped as a person does."""

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import closing
from pathlib import Path

import aiohttp
import pytest

from bot import demo
from sandbox.models import Credentials

PATIENCE = 40


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port: int = listener.getsockname()[1]
        return port


async def start(folder: Path, port: int, *options: str, **environ: str) -> Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--port", str(port), *options),
        cwd=folder,
        env={"PATH": os.environ["PATH"], **environ},
        stdout=PIPE,
        stderr=PIPE,
    )


async def end_of(process: Process) -> tuple[int | None, str]:
    out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    return process.returncode, (out + err).decode()


async def ready(process: Process) -> str:
    """The one line that says so."""
    assert process.stdout
    line = (await asyncio.wait_for(process.stdout.readline(), PATIENCE)).decode()
    if not line:
        raise AssertionError((await end_of(process))[1])
    return line


async def people(port: int) -> list[str]:
    address = f"http://127.0.0.1:{port}/control/people"
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return [person["name"] for person in (await answer.json())["people"]]


def is_free(port: int) -> bool:
    with socket.socket() as trial:
        return trial.connect_ex(("127.0.0.1", port)) != 0


def parts_of(process: Process) -> dict[int, str]:
    """The supervisor's children, by id, with how they were called."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return {int(child): Path(f"/proc/{child}/cmdline").read_text() for child in children}


def bot_of(process: Process) -> int:
    """The id of the bot's process: the supervisor's child that runs it."""
    (bot,) = (child for child, command in parts_of(process).items() if "\0bot\0run" in command)
    return bot


async def end_of_another(pid: int) -> None:
    """Wait for the end of a process that is not our child."""
    handle, ended = os.pidfd_open(pid), asyncio.Event()
    asyncio.get_running_loop().add_reader(handle, ended.set)
    await asyncio.wait_for(ended.wait(), PATIENCE)
    asyncio.get_running_loop().remove_reader(handle)
    os.close(handle)


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_the_demo_has_the_keys_of_the_stand_in() -> None:
    """The bot imports nothing of the stand-in, so both have them written down."""
    keys = Credentials()
    assert {
        "SLACK_BOT_TOKEN": keys.bot_token,
        "SLACK_APP_TOKEN": keys.app_token,
        "SLACK_SIGNING_SECRET": keys.signing_secret,
    } == demo.TOKENS


async def test_it_says_when_it_is_ready_and_stops_both_when_told(tmp_path: Path) -> None:
    """Neither a proxy of the machine nor an operator's own settings get in its way."""
    (tmp_path / ".env").write_text("SLACK_BOT_TOKEN=xoxp-mine\nLOG_FORMAT=xml\n")
    port = free_port()
    proxies = {"HTTP_PROXY": "http://127.0.0.1:1", "https_proxy": "http://127.0.0.1:1"}
    process = await start(tmp_path, port, **proxies)
    assert f"http://127.0.0.1:{port}" in await ready(process)
    assert "giulia" in " ".join(await people(port))
    process.terminate()
    assert await end_of(process) == (0, "")
    assert is_free(port)


async def test_a_bot_that_dies_ends_the_demo_and_its_last_words_are_shown(tmp_path: Path) -> None:
    port = free_port()
    process = await start(tmp_path, port)
    await ready(process)
    os.kill(bot_of(process), signal.SIGKILL)
    code, told = await end_of(process)
    assert code == 1
    assert "bot stopped by itself" in told
    assert "at work" in told
    assert is_free(port)


async def test_a_bot_that_cannot_start_ends_the_demo_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / ".demo").mkdir()
    (tmp_path / ".demo" / "mentor.db").write_bytes(b"no database" * 1000)
    port = free_port()
    code, told = await end_of(await start(tmp_path, port))
    assert code == 1
    assert "bot did not start" in told
    assert "not a database" in told
    assert is_free(port)


async def test_fresh_starts_over(tmp_path: Path) -> None:
    """Until Ctrl-C."""
    (tmp_path / ".demo").mkdir()
    (tmp_path / ".demo" / "mentor.db").write_bytes(b"no database" * 1000)
    process = await start(tmp_path, free_port(), "--fresh")
    assert "ready" in await ready(process)
    process.send_signal(signal.SIGINT)
    assert (await end_of(process))[0] == 0


async def test_a_folder_has_one_demo_and_a_second_leaves_it_alone(tmp_path: Path) -> None:
    """Whatever port the second one is to be at, and though it is to start over."""
    first = await start(tmp_path, free_port())
    await ready(first)
    os.kill(bot_of(first), signal.SIGSTOP)  # so that nothing else writes meanwhile
    before = contents(tmp_path / ".demo")
    for options in ((), ("--fresh",)):
        code, told = await end_of(await start(tmp_path, free_port(), *options))
        assert contents(tmp_path / ".demo") == before
        assert (code, told.count("\n")) == (2, 1)
        assert f"Another demo is running on {tmp_path / '.demo'}" in told
    os.kill(bot_of(first), signal.SIGCONT)
    first.terminate()
    assert (await end_of(first))[0] == 0


async def test_both_parts_end_with_a_supervisor_that_is_killed(tmp_path: Path) -> None:
    port = free_port()
    process = await start(tmp_path, port)
    await ready(process)
    parts = parts_of(process)
    process.kill()
    await end_of(process)
    for part in parts:
        await end_of_another(part)
    assert len(parts) == 2
    again = await start(tmp_path, port)
    assert "ready" in await ready(again)
    again.terminate()
    await end_of(again)


async def test_a_port_in_use_is_a_clear_error_with_a_way_out(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
        code, told = await end_of(await start(tmp_path, port))
    assert code == 2
    assert f"Port {port} cannot be used: try --port" in told
    assert "Traceback" not in told


async def test_without_its_extra_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(demo, "NEEDED", (*demo.NEEDED, "a_module_that_nobody_has"))
    with pytest.raises(demo.CannotStart, match=r"pip install '\.\[demo\]'"):
        await demo.run(port=free_port(), fresh=False, say=print)
    assert not list(Path.cwd().iterdir())
