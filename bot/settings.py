"""What an operator sets, from the environment and a `.env` file; all problems are told at once."""

import os
import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretStr,
    TypeAdapter,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic.networks import AnyHttpUrl
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

DEFAULT_HTTP_PORT = 3000
USER_ID = re.compile(r"[UW][A-Z0-9]{2,}")
_HTTP_URL: TypeAdapter[AnyHttpUrl] = TypeAdapter(AnyHttpUrl)


class LogLevel(StrEnum):
    """How much is logged; the names are the standard library's."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


class LogFormat(StrEnum):
    """Lines for people, or one JSON object per line for a log collector."""

    TEXT = "text"
    JSON = "json"


class InvalidSettings(Exception):
    """`problems` has one sentence per wrong setting; a value that might be secret is in none.

    `names` are those of the wrong settings; empty if the file itself could not be read.
    """

    def __init__(self, problems: tuple[str, ...], names: tuple[str, ...] = ()) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems
        self.names = names


def _starting_with(prefix: str) -> AfterValidator:
    def check(token: SecretStr) -> SecretStr:
        if not re.fullmatch(re.escape(prefix) + r"\S+", token.get_secret_value()):
            raise ValueError(f"does not start with {prefix}")
        return token

    return AfterValidator(check)


def _http_url(url: str) -> str:
    _HTTP_URL.validate_python(url)
    return url


def _ending_in_slash(url: str) -> str:
    return url if url.endswith("/") else url + "/"


def _with_a_port(url: str) -> str:
    """If it names any, it is a number; raises ValueError."""
    _ = urlsplit(url).port
    return url


def _comma_list(value: object) -> object:
    if not isinstance(value, str):
        return value
    return frozenset(part.strip() for part in value.split(",") if part.strip())


def _all_user_ids(ids: frozenset[str]) -> frozenset[str]:
    if not all(map(USER_ID.fullmatch, ids)):
        raise ValueError("not a user id")
    return ids


class Settings(BaseSettings):
    """Every setting, checked. The names are those of the environment in lower case, and the
    description of a field is what a problem says is expected."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    slack_bot_token: Annotated[SecretStr, _starting_with("xoxb-")] = Field(
        description="the bot token of the installed app, which starts with xoxb- "
        "(your app's page at api.slack.com, OAuth & Permissions)"
    )
    slack_app_token: Annotated[SecretStr, _starting_with("xapp-")] | None = Field(
        None,
        description="an app-level token with connections:write, which starts with xapp- "
        "(Basic Information), or nothing at all for HTTP mode",
    )
    slack_signing_secret: SecretStr | None = Field(
        None,
        validate_default=True,
        description="the app's signing secret (Basic Information), because without "
        "SLACK_APP_TOKEN Slack's requests come over HTTP",
    )
    slack_api_url: Annotated[str, AfterValidator(_http_url), AfterValidator(_ending_in_slash)] = (
        Field("https://slack.com/api/", description="the http(s) address of Slack's Web API")
    )
    database_url: Annotated[
        str, Field(pattern=r"^(sqlite:///[^:]|postgresql://.)"), AfterValidator(_with_a_port)
    ] = Field(
        "sqlite:///reverse-mentor.db",
        repr=False,
        description="a SQLite file such as sqlite:///reverse-mentor.db, "
        "or postgresql://user:password@host/database, where an @ in the password is written %40",
    )
    admin_user_ids: Annotated[
        frozenset[str],
        NoDecode,
        BeforeValidator(_comma_list),
        AfterValidator(_all_user_ids),
    ] = Field(
        frozenset(),
        description="Slack user ids separated by commas, such as U012ABCDEF,U345GHIJKL",
    )
    log_level: Annotated[LogLevel, BeforeValidator(lambda value: str(value).upper())] = Field(
        LogLevel.INFO, description="DEBUG, INFO, WARNING or ERROR"
    )
    log_format: Annotated[LogFormat, BeforeValidator(lambda value: str(value).lower())] = Field(
        LogFormat.TEXT, description="text or json"
    )
    delivery_grace_seconds: int = Field(
        600, ge=0, description="a whole number of seconds, from 0 on"
    )
    clock_url: Annotated[str, AfterValidator(_http_url)] | None = Field(
        None, description="the http(s) address of a clock to follow, in demos and tests only"
    )
    host: Annotated[str, Field(pattern=r"^\S+$")] = Field(
        "127.0.0.1", description="the address to listen on, such as 0.0.0.0"
    )
    port: int | None = Field(
        None,
        ge=0,
        le=65535,
        validate_default=True,
        description="a port from 0 (a free one) to 65535",
    )

    @property
    def socket_mode(self) -> bool:
        """True if Slack is reached over a socket, False if it calls us over HTTP."""
        return self.slack_app_token is not None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """`load` hands over the environment itself, so that building one never reads it."""
        del settings_cls, env_settings, file_secret_settings
        return init_settings, dotenv_settings

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, values: dict[str, Any]) -> dict[str, Any]:
        stripped = {
            name: value.strip() if isinstance(value, str) else value
            for name, value in values.items()
        }
        return {name: value for name, value in stripped.items() if value != ""}

    @field_validator("slack_signing_secret")
    @classmethod
    def _needed_without_a_socket(
        cls, secret: SecretStr | None, info: ValidationInfo
    ) -> SecretStr | None:
        if secret is None and _is_http_mode(info):
            raise ValueError("missing")
        return secret

    @field_validator("port")
    @classmethod
    def _http_mode_has_a_port(cls, port: int | None, info: ValidationInfo) -> int | None:
        return DEFAULT_HTTP_PORT if port is None and _is_http_mode(info) else port


def load(environ: Mapping[str, str] | None = None, env_file: str | Path = ".env") -> Settings:
    """The settings in `environ` (the process's if None), which wins over those in `env_file`.

    An empty value counts as absent, and in the environment it hides the file's. Unknown variables
    are ignored, and so is a file that does not exist. Raises InvalidSettings with all problems.
    """
    environ = os.environ if environ is None else environ
    names = [name for name in Settings.model_fields if name.upper() in environ]
    given: dict[str, Any] = {name: environ[name.upper()] for name in names}
    try:
        return Settings(_env_file=env_file, **given)
    except ValidationError as invalid:
        wrong = _wrong(invalid)
        raise InvalidSettings(tuple(map(_problem, wrong)), wrong) from None
    except (OSError, UnicodeDecodeError) as unreadable:
        problem = f"{env_file} cannot be read: {type(unreadable).__name__}"
        raise InvalidSettings((problem,)) from None


def _is_http_mode(info: ValidationInfo) -> bool:
    """False too if the app token is there but wrong: one mistake is one problem."""
    return info.data.get("slack_app_token", "invalid") is None


def _wrong(invalid: ValidationError) -> tuple[str, ...]:
    fields = (str(error["loc"][0]) for error in invalid.errors(include_input=False))
    return tuple(dict.fromkeys(field.upper() for field in fields))


def _problem(name: str) -> str:
    return f"{name}: expected {Settings.model_fields[name.lower()].description}"
