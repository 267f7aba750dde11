"""The command line: `reverse-mentor run | demo | doctor`."""

import asyncio
from importlib.metadata import version
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

CANNOT_START = 2

cli = typer.Typer(
    help="Informal reverse mentoring in Slack.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def main() -> None:
    """Run the command line with the arguments of this process."""
    cli()


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(version("reverse-mentor"))
        raise typer.Exit


@cli.callback()
def _options(
    _version: Annotated[
        bool,
        typer.Option("--version", help="Show the version.", callback=_tell_version, is_eager=True),
    ] = False,
) -> None: ...


@cli.command()
def run() -> None:
    """Run the bot until it is stopped; the settings come from the environment and .env."""
    settings = _settings()
    from bot import app, logs

    logs.set_up(settings.log_level, settings.log_format)
    try:
        asyncio.run(app.run(settings))
    except app.CannotStart as reason:
        _refuse(str(reason))


def _settings() -> "Settings":
    from bot.settings import InvalidSettings, load

    try:
        return load()
    except InvalidSettings as invalid:
        _refuse(*invalid.problems)


def _refuse(*problems: str) -> NoReturn:
    for problem in problems:
        typer.echo(problem, err=True)
    raise typer.Exit(CANNOT_START)
