"""What the doctor finds, asked of a stand-in for Slack over real sockets."""

import os
import re
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from io import StringIO
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from rich.console import Console

from bot import manifest
from bot.doctor import Finding, Verdict, examine, ok, problem, show, warning
from sandbox.manifest import Manifest, parse
from sandbox.server import Running, running
from sandbox.world import World
from tests.bot.elsewhere import ANSWERS, answering
from tests.databases import on_both, on_postgresql, opened

NOTHING = Path("no such file")


def manifest_without(*scopes: str, extra: tuple[str, ...] = ()) -> Manifest:
    values = yaml.safe_load(manifest.path().read_text(encoding="utf-8"))
    asked = values["oauth_config"]["scopes"]
    for kind in ("bot", "bot_optional"):
        asked[kind] = [scope for scope in asked[kind] if scope not in scopes]
    asked["bot"] += extra
    return parse(values)


@asynccontextmanager
async def slack_with(given: Manifest) -> AsyncIterator[Running]:
    with closing(World.open(given)) as world:
        async with running(world) as slack:
            yield slack


@pytest.fixture
async def slack() -> AsyncIterator[Running]:
    """A workspace in which the app is installed as its manifest says."""
    async with slack_with(manifest_without()) as slack:
        yield slack


def environ(slack: Running, tmp_path: Path, **others: str) -> dict[str, str]:
    keys = slack.world.app.credentials
    return {
        "SLACK_BOT_TOKEN": keys.bot_token,
        "SLACK_APP_TOKEN": keys.app_token,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'mentor.db'}",
    } | others


async def findings(environ: dict[str, str]) -> list[Finding]:
    return [finding async for finding in examine(environ, NOTHING)]


async def troubles(environ: dict[str, str]) -> list[Finding]:
    return [finding for finding in await findings(environ) if finding.verdict is not Verdict.OK]


async def only_trouble(environ: dict[str, str]) -> Finding:
    (trouble,) = await troubles(environ)
    return trouble


async def test_a_sound_installation_is_all_ok(slack: Running, tmp_path: Path) -> None:
    found = await findings(environ(slack, tmp_path))
    assert {finding.verdict for finding in found} == {Verdict.OK}
    assert [finding.subject for finding in found] == [
        "settings",
        "database",
        "bot token",
        "scopes",
        "app token",
    ]


async def test_no_finding_holds_a_token(slack: Running, tmp_path: Path) -> None:
    wrong = environ(slack, tmp_path, SLACK_BOT_TOKEN="xoxb-hush", SLACK_APP_TOKEN="xapp-hush")
    told = " ".join(finding.sentence for finding in await findings(wrong))
    assert "hush" not in told


async def test_wrong_settings_are_all_told(slack: Running, tmp_path: Path) -> None:
    wrong = environ(slack, tmp_path, LOG_LEVEL="LOUD", PORT="high")
    found = await findings(wrong)
    assert [finding.verdict for finding in found[:2]] == [Verdict.PROBLEM] * 2


@pytest.mark.parametrize(
    ("wrong", "left"),
    [
        ({"LOG_LEVEL": "LOUD", "PORT": "high"}, ["database", "bot token", "scopes", "app token"]),
        ({"DATABASE_URL": "mysql://db"}, ["bot token", "scopes", "app token"]),
        ({"SLACK_BOT_TOKEN": "hush"}, ["database", "app token"]),
        ({"SLACK_APP_TOKEN": "hush"}, ["database", "bot token", "scopes"]),
        ({"SLACK_APP_TOKEN": ""}, ["database", "bot token", "scopes"]),
        ({"SLACK_API_URL": "slack"}, ["database"]),
    ],
)
async def test_a_wrong_setting_keeps_only_its_own_check_from_being_made(
    slack: Running, tmp_path: Path, wrong: dict[str, str], left: list[str]
) -> None:
    found = await findings(environ(slack, tmp_path, **wrong))
    rest = [finding for finding in found if finding.subject != "settings"]
    assert [finding.subject for finding in rest] == left
    assert {finding.verdict for finding in rest} == {Verdict.OK}
    assert len(rest) < len(found)


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
async def test_an_address_where_no_slack_is_is_named(
    slack: Running, tmp_path: Path, answer: tuple[int, str, str]
) -> None:
    async with answering(*answer) as address:
        found = await troubles(environ(slack, tmp_path, SLACK_API_URL=address))
    assert [finding.subject for finding in found] == ["bot token", "app token"]
    assert f"{address} answers, but not as Slack does" in found[0].sentence


async def test_an_unknown_bot_token_is_a_problem_and_the_rest_is_still_checked(
    slack: Running, tmp_path: Path
) -> None:
    found = await findings(environ(slack, tmp_path, SLACK_BOT_TOKEN="xoxb-unknown"))
    assert [(finding.subject, finding.verdict) for finding in found[2:]] == [
        ("bot token", Verdict.PROBLEM),
        ("app token", Verdict.OK),
    ]
    assert "copy it again" in found[2].sentence


async def test_a_removed_app_is_to_be_installed_again(slack: Running, tmp_path: Path) -> None:
    slack.world.app = replace(slack.world.app, installed=False)
    found = await troubles(environ(slack, tmp_path))
    assert found[0].subject == "bot token"
    assert "removed from the workspace" in found[0].sentence


async def test_a_bad_app_token_is_a_problem(slack: Running, tmp_path: Path) -> None:
    found = await only_trouble(environ(slack, tmp_path, SLACK_APP_TOKEN="xapp-unknown"))
    assert (found.subject, found.verdict) == ("app token", Verdict.PROBLEM)


async def test_an_app_token_without_its_scope_is_a_problem(slack: Running, tmp_path: Path) -> None:
    slack.world.app = replace(slack.world.app, app_token_scopes=frozenset())
    found = await only_trouble(environ(slack, tmp_path))
    assert (found.subject, found.verdict) == ("app token", Verdict.PROBLEM)
    assert "connections:write" in found.sentence


async def test_a_missing_required_scope_is_a_problem_with_its_use(tmp_path: Path) -> None:
    async with slack_with(manifest_without("mpim:write")) as slack:
        found = await only_trouble(environ(slack, tmp_path))
    assert (found.subject, found.verdict) == ("scopes", Verdict.PROBLEM)
    assert "mpim:write" in found.sentence
    assert manifest.REQUIRED_SCOPES["mpim:write"] in found.sentence


async def test_a_missing_optional_scope_is_a_warning_that_says_what_is_off(tmp_path: Path) -> None:
    async with slack_with(manifest_without("chat:write.public")) as slack:
        found = await only_trouble(environ(slack, tmp_path))
    assert found.verdict is Verdict.WARNING
    assert manifest.OPTIONAL_SCOPES["chat:write.public"] in found.sentence


async def test_a_scope_too_many_is_a_warning(tmp_path: Path) -> None:
    """Above all the one that would let it read what two people write."""
    async with slack_with(manifest_without(extra=("mpim:history",))) as slack:
        found = await only_trouble(environ(slack, tmp_path))
    assert found.verdict is Verdict.WARNING
    assert "mpim:history" in found.sentence


async def test_http_mode_has_a_signing_secret_in_place_of_an_app_token(
    slack: Running, tmp_path: Path
) -> None:
    found = await findings(
        environ(slack, tmp_path, SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET="hush")
    )
    assert found[-1].subject == "signing secret"
    assert {finding.verdict for finding in found} == {Verdict.OK}


async def test_a_slack_that_cannot_be_reached_is_a_problem(slack: Running, tmp_path: Path) -> None:
    nowhere = environ(slack, tmp_path, SLACK_API_URL="http://127.0.0.1:1/api/")
    found = await troubles(nowhere)
    assert [finding.subject for finding in found] == ["bot token", "app token"]
    assert "http://127.0.0.1:1/api/ cannot be reached" in found[0].sentence


async def test_looking_creates_no_database(slack: Running, tmp_path: Path) -> None:
    await findings(environ(slack, tmp_path))
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - a look at a folder that blocks nobody


@on_both
async def test_a_database_in_use_is_up_to_date(slack: Running, tmp_path: Path, url: str) -> None:
    async with opened(url):
        found = await findings(environ(slack, tmp_path, DATABASE_URL=url))
    assert "up to date" in found[1].sentence
    assert found[1].verdict is Verdict.OK


async def test_a_database_of_a_newer_version_is_a_problem(slack: Running, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "mentor.db")) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")
        connection.commit()
    found = await only_trouble(environ(slack, tmp_path))
    assert "newer version" in found.sentence


async def test_a_file_that_is_no_database_is_a_problem(slack: Running, tmp_path: Path) -> None:
    (tmp_path / "mentor.db").write_bytes(b"a letter to my aunt, which is quite long" * 100)
    found = await only_trouble(environ(slack, tmp_path))
    assert (found.subject, found.verdict) == ("database", Verdict.PROBLEM)
    assert "not a database" in found.sentence


async def test_a_database_that_somebody_keeps_from_being_written_is_a_problem(
    slack: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sqlite.BUSY_TIMEOUT_SECONDS", 0)
    with closing(sqlite3.connect(tmp_path / "mentor.db")) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN IMMEDIATE")
        found = await only_trouble(environ(slack, tmp_path))
    assert (found.subject, found.verdict) == ("database", Verdict.PROBLEM)


@on_postgresql
async def test_an_empty_database_on_a_server_will_be_brought_up_to_date(
    slack: Running, tmp_path: Path, empty_url: str
) -> None:
    found = await findings(environ(slack, tmp_path, DATABASE_URL=empty_url))
    assert found[1] == ok(
        "database", "the PostgreSQL database will be brought up to date at the next start"
    )


@on_postgresql
async def test_a_database_in_which_no_table_can_be_made_is_a_problem(
    slack: Running, tmp_path: Path, url: str
) -> None:
    """Such as one of somebody else's, whose password is not told."""
    name = urlsplit(url).path.strip("/")
    async with opened(url) as db, db.write() as session:
        await session.run_sync(
            lambda sync: sync.connection().exec_driver_sql(
                f'ALTER DATABASE "{name}" SET default_transaction_read_only = on'
            )
        )
    found = await only_trouble(environ(slack, tmp_path, DATABASE_URL=url))
    assert (found.subject, found.verdict) == ("database", Verdict.PROBLEM)
    assert "read-only transaction" in found.sentence


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("postgresql://mentor:tell-nobody@127.0.0.1:1/mentor", "refused|failed"),
        ("postgresql://mentor:tell@nobody:5@127.0.0.1/mentor", "%40"),
    ],
)
async def test_a_server_that_cannot_be_reached_is_a_problem(
    slack: Running, tmp_path: Path, url: str, words: str
) -> None:
    found = await only_trouble(environ(slack, tmp_path, DATABASE_URL=url))
    assert re.search(words, found.sentence)
    assert "nobody" not in found.sentence


async def test_a_driver_that_is_not_installed_is_a_problem(
    slack: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    address = "postgresql://mentor@127.0.0.1/mentor"
    found = await only_trouble(environ(slack, tmp_path, DATABASE_URL=address))
    assert "pip install '.[postgres]'" in found.sentence


async def test_a_missing_folder_is_to_be_made(slack: Running, tmp_path: Path) -> None:
    nowhere = f"sqlite:///{tmp_path / 'missing' / 'mentor.db'}"
    found = await only_trouble(environ(slack, tmp_path, DATABASE_URL=nowhere))
    assert found.verdict is Verdict.PROBLEM
    assert str(tmp_path / "missing") in found.sentence


@pytest.mark.parametrize("make", [ok, warning, problem])
def test_a_finding_is_one_line_that_starts_with_its_verdict(
    make: Callable[[str, str], Finding],
) -> None:
    finding = make("scopes", "a sentence that is [longer] than the console is wide " * 3)
    printed = StringIO()
    show(finding, Console(file=printed, width=40))
    assert printed.getvalue().startswith(finding.verdict.value)
    assert printed.getvalue().count("\n") == 1
    assert "[longer]" in printed.getvalue()
