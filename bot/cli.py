"""The command line: `reverse-mentor run | demo | simulate | doctor`."""

import asyncio
from collections.abc import AsyncIterator, Callable
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from bot.domain.programmes import Format, Surplus

if TYPE_CHECKING:
    from bot.doctor import Finding
    from bot.settings import Settings

FAILED = 1
CANNOT_START = 2
INTERRUPTED = 130

MOST = 250
"""As population.MOST, which takes longer to load than a command line should."""

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
        with asyncio.Runner(loop_factory=_event_loop()) as runner:
            runner.run(app.run(settings))
    except app.CannotStart as reason:
        _refuse(str(reason))


def _people(written: str) -> tuple[str, ...]:
    from bot.probing import NoUsers, people_in

    try:
        return people_in(written) if written else ()
    except NoUsers:
        raise typer.BadParameter("one Slack user id or two, such as U012345,U067890") from None


@cli.command()
def doctor(
    probe: Annotated[
        str,
        typer.Option(
            metavar="USER[,USER]",
            help="Let the running bot write to them, and tell whether Slack confirms it.",
        ),
    ] = "",
) -> None:
    """Check settings, database, tokens and scopes, and say how to mend what is wrong."""
    raise typer.Exit(asyncio.run(_examine(_people(probe))))


@cli.command()
def demo(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where the page is.")] = 8080,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget what was there.")] = False,
) -> None:
    """Run the bot on a stand-in for Slack, on this machine alone; it is kept in .demo."""
    from bot import demo

    try:
        asyncio.run(demo.run(port=port, fresh=fresh, say=typer.echo))
    except demo.CannotStart as reason:
        _refuse(str(reason))
    except demo.StoppedByItself as reason:
        typer.echo(str(reason), err=True)
        raise typer.Exit(FAILED) from None


def _chance(value: float) -> float:
    if not 0 <= value < 1:
        raise typer.BadParameter("it is a share from 0 to less than 1, such as 0.1")
    return value


@cli.command()
def simulate(
    people: Annotated[Path, typer.Argument(help="A CSV file, one line for each person.")],
    rounds: Annotated[int, typer.Option(min=1, max=9999, help="How many.")] = 26,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same plan.")] = 0,
    format_: Annotated[Format, typer.Option("--format", help="Who meets.")] = Format.COFFEE,
    absence: Annotated[float, typer.Option(callback=_chance, help="How often one is away.")] = 0.0,
    gap: Annotated[int, typer.Option(min=1, max=MOST, help="Generations apart, at least.")] = 1,
    cooldown: Annotated[int, typer.Option(min=0, max=MOST, help="Rounds without repeats.")] = 12,
    surplus: Annotated[
        Surplus, typer.Option(help="Whoever has nobody of another generation left.")
    ] = Surplus.PEERS,
    cap: Annotated[int, typer.Option(min=3, max=4, help="The most in one of `groups`.")] = 3,
    output: Annotated[Path | None, typer.Option(help="Write the plan here, as JSON.")] = None,
    chart: Annotated[Path | None, typer.Option(help="Draw it here, as PNG.")] = None,
) -> None:
    """Show what rounds to come would look like for these people; nobody gets a message."""
    from bot import simulate
    from bot.domain import population
    from bot.stopping import as_interrupts

    rules = population.Rules(format_, gap, cooldown, surplus, cap)
    course = simulate.Course(rules, rounds, seed, absence)
    try:
        with as_interrupts():
            simulate.run(people, course, output=output, chart=chart)
    except simulate.CannotSimulate as cannot:
        _refuse(*cannot.problems)
    except KeyboardInterrupt:
        typer.echo("Stopped; nothing was written.", err=True)
        raise typer.Exit(INTERRUPTED) from None


async def _examine(people: tuple[str, ...]) -> int:
    from bot.doctor import examine

    if is_wrong := await _show(examine()):
        return is_wrong
    if not people:
        return 0
    from bot.probing import probe

    return await _show(probe(people))


async def _show(findings: AsyncIterator["Finding"]) -> int:
    """Print them as they come; the exit code that they lead to."""
    from rich.console import Console

    from bot.doctor import Verdict, show

    console, found = Console(), set[Verdict]()
    async for finding in findings:
        show(finding, console)
        found.add(finding.verdict)
    return FAILED if Verdict.PROBLEM in found else 0


def _event_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's, which takes a tenth less time; None, for asyncio's own, where it is missing."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    return new_event_loop


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
