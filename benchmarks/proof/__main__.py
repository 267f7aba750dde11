"""`python -m benchmarks.proof [--kills 200] [--seed 1] [--on SQLite PostgreSQL]`: break the bot
while it sends, start it again, and count in the stand-in for Slack what arrived, how often; on both
databases unless told otherwise.

It is killed with SIGKILL at every point between the claim of a message and its mark; so many times
at random while posts are on their way; and while 20 % of calls are answered with 429, 5 % with 500,
2 % are carried out and never answered, and the socket is cut every few seconds. Introductions,
nudges, check-ins and prompts are sent in their turn; then a new company begins anew.
"""

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from random import Random

from rich.console import Console
from rich.progress import Progress

from benchmarks.proof import trials
from benchmarks.proof.companies import KINDS
from benchmarks.proof.databases import Kind
from benchmarks.proof.killed import Point
from benchmarks.proof.trials import PASSES, Setting, Tally
from benchmarks.report import circumstances, markdown_table

STORMY = 10
"""A storm for each so many kills without one; it takes longer."""

Told = dict[tuple[Kind, str], Tally]
"""By database, and by what was done to the bot."""


async def prove(wheres: Sequence[Kind], kills: int, seed: int, advance: Callable[[], None]) -> Told:
    """Break it in every way, on each of these databases."""
    told: Told = {}
    for where in wheres:
        for point in Point:
            name = f"killed: {point.value}"
            told[where, name] = await trials.at_point(Setting(where, pairs=10), point, advance)
        rng = Random(seed)  # noqa: S311 - so that a run can be repeated
        for name, number, is_stormy in (
            ("killed at random", kills, False),
            ("killed at random in a storm", kills // STORMY, True),
        ):
            setting = Setting(where, is_stormy=is_stormy)
            told[where, name] = await trials.at_random(setting, number, rng, advance)
    return told


def length(wheres: Sequence[Kind], kills: int) -> int:
    """How often it is advanced."""
    return len(wheres) * (len(Point) * len(KINDS) * len(PASSES) + kills + kills // STORMY)


def _show(told: Told, console: Console) -> None:
    names = [f"{kind.value.replace('_', '-')}s" for kind in KINDS]
    table = markdown_table("database", "what was done", "kills", *names, "lost", "repeated")
    for (where, what), tally in told.items():
        counts = (tally.kills, *map(tally.messages.__getitem__, KINDS), tally.lost, tally.repeated)
        table.add_row(where.value, what, *map(str, counts))
    console.print(f"{circumstances()}; Socket Mode\n", highlight=False)
    console.print(table)


def main() -> None:
    """Break, count, and print; ends with 1 if anything was lost or came twice."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.proof", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    names = [kind.value for kind in Kind]
    parser.add_argument("--on", choices=names, nargs="+", default=names, metavar="DATABASE")
    given = parser.parse_args()
    with Progress(console=Console(stderr=True)) as progress:
        wheres = [Kind(name) for name in given.on]
        task = progress.add_task("Breaking", total=length(wheres, given.kills))
        breaking = prove(wheres, given.kills, given.seed, lambda: progress.advance(task))
        told = asyncio.run(breaking)
    _show(told, Console(width=140))
    sys.exit(1 if any(tally.lost + tally.repeated for tally in told.values()) else 0)


if __name__ == "__main__":
    main()
