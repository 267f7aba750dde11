"""What is logged, how it looks, and what never is."""

import json
import logging
import re
from collections.abc import Iterator
from contextlib import suppress

import pytest
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot import logs
from bot.settings import LogFormat, LogLevel


@pytest.fixture(autouse=True)
def _untouched_logging() -> Iterator[None]:
    """Give the root logger back as it was: `set_up` is for a whole process."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in (*logs.OURS, *logs.CHATTY)}
    root.handlers[:] = []
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


def test_a_fact_is_one_readable_line(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up(LogLevel.INFO, LogFormat.TEXT)
    logging.getLogger("bot.rounds").info("round opened", extra={"round_id": 4, "why": "by hand"})
    line = capsys.readouterr().err
    assert re.fullmatch(
        r'\d{4}-\d\d-\d\dT[\d:.]+Z INFO bot\.rounds: round opened round_id=4 why="by hand"\n', line
    )


def test_json_is_one_object_per_line_with_the_same_keys(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logs.set_up(LogLevel.INFO, LogFormat.JSON)
    logging.getLogger("bot.rounds").info("round %s", "opened", extra={"round_id": 4})
    line = json.loads(capsys.readouterr().err)
    assert line.pop("at").endswith("Z")
    assert line == {
        "level": "INFO",
        "logger": "bot.rounds",
        "message": "round opened",
        "round_id": 4,
    }


@pytest.mark.parametrize("log_format", list(LogFormat))
def test_a_failure_is_logged_with_its_traceback(
    log_format: LogFormat, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up(LogLevel.INFO, log_format)
    try:
        raise LookupError("lost")
    except LookupError:
        logging.getLogger("bot.rounds").exception("failed", extra={"reference": "abc"})
    told = capsys.readouterr().err
    assert "LookupError: lost" in told
    assert "Traceback" in told
    assert "abc" in told


@pytest.mark.parametrize(
    ("level", "heard"),
    [
        (LogLevel.DEBUG, ["debug", "info", "warning"]),
        (LogLevel.INFO, ["info", "warning"]),
        (LogLevel.WARNING, ["warning"]),
    ],
)
def test_the_level_counts_for_our_own_records(
    level: LogLevel, heard: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up(level, LogFormat.TEXT)
    log = logging.getLogger("handlers.menu")
    log.debug("debug")
    log.info("info")
    log.warning("warning")
    assert re.findall(r"menu: (\w+)", capsys.readouterr().err) == heard


@pytest.fixture
async def bolt(capsys: pytest.CaptureFixture[str]) -> AsyncApp:
    """Bolt as it is built after `set_up`, its standard error already captured."""
    del capsys
    logs.set_up(LogLevel.DEBUG, LogFormat.TEXT)
    return AsyncApp(signing_secret="secret", token="xoxb-1")


async def test_a_request_with_a_bad_signature_is_told_without_its_text(
    bolt: AsyncApp, capsys: pytest.CaptureFixture[str]
) -> None:
    """At DEBUG as well, and the fact itself stays: a wrong signing secret must be findable."""
    request = AsyncBoltRequest(body="text=what+only+Giulia+knows", headers={})
    assert (await bolt.async_dispatch(request)).status == 401
    told = capsys.readouterr().err
    assert "Invalid request signature detected" in told
    assert "Giulia" not in told


async def test_a_call_of_the_sdk_is_not_logged_with_what_it_sends(
    bolt: AsyncApp, capsys: pytest.CaptureFixture[str]
) -> None:
    client = bolt.client
    client.base_url, client.proxy = "http://127.0.0.1:1/", None
    with suppress(OSError):
        await client.chat_postMessage(channel="D1", text="what only Giulia knows")
    logging.getLogger("sqlalchemy.engine").info("executing insert with %s", ("Giulia",))
    assert "Giulia" not in capsys.readouterr().err


@pytest.mark.parametrize("library", logs.CHATTY)
def test_a_library_that_talks_about_itself_is_heard_only_when_something_is_wrong(
    library: str, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up(LogLevel.DEBUG, LogFormat.TEXT)
    logging.getLogger(library).info("plugin loaded")
    logging.getLogger(library).warning("plugin lost", extra={"color_message": "lost"})
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("plugin lost")


def test_setting_up_again_does_not_say_everything_twice(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logs.set_up(LogLevel.INFO, LogFormat.JSON)
    logs.set_up(LogLevel.INFO, LogFormat.TEXT)
    logging.getLogger("bot").info("once")
    assert capsys.readouterr().err.count("once") == 1
