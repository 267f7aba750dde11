"""What an operator may set, and what is said about mistakes."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import InvalidSettings, LogFormat, LogLevel, Settings, load

SOCKET = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
HTTP = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "hush"}


def settings(environ: dict[str, str], env_file: Path = Path("no such file")) -> Settings:
    return load(environ, env_file)


def problems(environ: dict[str, str], env_file: Path = Path("no such file")) -> tuple[str, ...]:
    with pytest.raises(InvalidSettings) as refused:
        load(environ, env_file)
    return refused.value.problems


def test_two_tokens_are_enough_for_socket_mode() -> None:
    found = settings(SOCKET)
    assert found.socket_mode
    assert found.slack_bot_token.get_secret_value() == "xoxb-1"
    assert found.slack_api_url == "https://slack.com/api/"
    assert found.database_url == "sqlite:///reverse-mentor.db"
    assert found.delivery_grace_seconds == 600
    assert (found.log_level, found.log_format) == (LogLevel.INFO, LogFormat.TEXT)
    assert found.admin_user_ids == frozenset()
    assert found.clock_url is None


def test_no_port_is_opened_in_socket_mode_unless_one_is_set() -> None:
    assert settings(SOCKET).port is None
    assert settings(SOCKET | {"PORT": "8081"}).port == 8081


def test_without_an_app_token_slack_calls_us_on_loopback_port_3000() -> None:
    found = settings(HTTP)
    assert not found.socket_mode
    assert (found.host, found.port) == ("127.0.0.1", 3000)
    assert settings(HTTP | {"HOST": "0.0.0.0", "PORT": "80"}).port == 80  # noqa: S104


@pytest.mark.parametrize("empty", ["", "   "])
def test_an_empty_app_token_counts_as_absent(empty: str) -> None:
    assert not settings(HTTP | {"SLACK_APP_TOKEN": empty}).socket_mode


def test_http_mode_needs_the_signing_secret() -> None:
    assert [problem.split(":")[0] for problem in problems({"SLACK_BOT_TOKEN": "xoxb-1"})] == [
        "SLACK_SIGNING_SECRET"
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "postgresql://u:p@h:notaport/db"),
        ("DATABASE_URL", "postgresql://u:p@h:99999/db"),
        ("HOST", "not a host"),
    ],
)
def test_what_can_be_no_address_is_told_with_the_rest(name: str, value: str) -> None:
    found = problems(SOCKET | {name: value, "SLACK_BOT_TOKEN": "bad"})
    assert [problem.split(":")[0] for problem in found] == ["SLACK_BOT_TOKEN", name]
    assert value not in "".join(found)


def test_a_wrong_app_token_is_one_problem_and_not_two() -> None:
    found = problems(SOCKET | {"SLACK_APP_TOKEN": "xoxb-no"})
    assert [problem.split(":")[0] for problem in found] == ["SLACK_APP_TOKEN"]


def test_all_problems_are_told_at_once_by_name() -> None:
    wrong = {
        "SLACK_BOT_TOKEN": "xoxp-user",
        "SLACK_APP_TOKEN": "token",
        "SLACK_API_URL": "slack.com",
        "DATABASE_URL": "mysql://db",
        "ADMIN_USER_IDS": "U1234,giulia",
        "LOG_LEVEL": "LOUD",
        "LOG_FORMAT": "xml",
        "DELIVERY_GRACE_SECONDS": "ten",
        "CLOCK_URL": "noon",
        "PORT": "70000",
    }
    assert {problem.split(":")[0] for problem in problems(wrong)} == set(wrong)


def test_a_problem_says_what_is_expected() -> None:
    (problem,) = problems(SOCKET | {"LOG_LEVEL": "LOUD"})
    assert problem == "LOG_LEVEL: expected DEBUG, INFO, WARNING or ERROR"


@pytest.mark.parametrize(
    ("name", "value", "limits"),
    [
        ("PORT", "99999", "from 0 (a free one) to 65535"),
        ("DELIVERY_GRACE_SECONDS", "-3", "from 0 on"),
    ],
)
def test_a_number_out_of_range_is_told_the_range(name: str, value: str, limits: str) -> None:
    (problem,) = problems(SOCKET | {name: value})
    assert problem.endswith(limits)


def test_a_problem_never_repeats_a_secret() -> None:
    wrong = {"SLACK_BOT_TOKEN": "xoxp-tell-nobody", "SLACK_APP_TOKEN": "nor-this"}
    told = " ".join(problems(wrong))
    assert "tell-nobody" not in told
    assert "nor-this" not in told


@pytest.mark.parametrize(
    "url", ["mysql://db/mentor", "postgresql://", "sqlite://", "sqlite:///:memory:"]
)
def test_a_database_that_cannot_be_used_is_refused_with_a_reason(url: str) -> None:
    (problem,) = problems(SOCKET | {"DATABASE_URL": url})
    assert "SQLite file" in problem
    assert "postgresql://" in problem


def test_a_database_may_be_on_a_server() -> None:
    url = "postgresql://mentor:tell-nobody@db.example/mentor?sslmode=require"
    found = settings(SOCKET | {"DATABASE_URL": url})
    assert found.database_url == url
    assert "tell-nobody" not in repr(found)


def test_the_address_of_slack_always_ends_in_a_slash() -> None:
    found = settings(SOCKET | {"SLACK_API_URL": "http://127.0.0.1:8080/api"})
    assert found.slack_api_url == "http://127.0.0.1:8080/api/"


def test_admins_are_a_comma_list() -> None:
    found = settings(SOCKET | {"ADMIN_USER_IDS": " U012ABC, W345DEF ,"})
    assert found.admin_user_ids == {"U012ABC", "W345DEF"}


def test_words_are_understood_in_either_case() -> None:
    found = settings(SOCKET | {"LOG_LEVEL": "debug", "LOG_FORMAT": "JSON"})
    assert (found.log_level, found.log_format) == (LogLevel.DEBUG, LogFormat.JSON)


def test_the_file_is_read_and_unknown_names_in_it_are_ignored(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text('SLACK_BOT_TOKEN="xoxb-file"\nSLACK_APP_TOKEN=xapp-file # mine\nSHELL=x\n')
    assert settings({}, env_file).slack_bot_token.get_secret_value() == "xoxb-file"


def test_admins_may_be_in_the_file(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("ADMIN_USER_IDS=U012ABC,U345DEF\n")
    assert settings(SOCKET, env_file).admin_user_ids == {"U012ABC", "U345DEF"}


def test_the_environment_wins_over_the_file_even_when_empty(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("SLACK_BOT_TOKEN=xoxb-file\nSLACK_APP_TOKEN=xapp-file\n")
    found = settings(HTTP | {"SLACK_APP_TOKEN": ""}, env_file)
    assert found.slack_bot_token.get_secret_value() == "xoxb-1"
    assert not found.socket_mode


def test_a_file_that_is_no_text_is_a_problem_and_no_traceback(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_bytes(b"SLACK_BOT_TOKEN=\xff\xfe")
    (problem,) = problems(SOCKET, env_file)
    assert "cannot be read" in problem


def test_the_process_environment_is_read_by_load_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-process")
    monkeypatch.setenv("SLACK_APP_TOKEN", "xapp-process")
    assert load(env_file="no such file").slack_bot_token.get_secret_value() == "xoxb-process"
    with pytest.raises(ValidationError):
        Settings()


def test_settings_cannot_be_changed_and_show_no_secret() -> None:
    found = settings(SOCKET)
    with pytest.raises(ValidationError):
        found.port = 1  # type: ignore[misc]  # frozen is what is tested
    assert "xoxb" not in repr(found)
