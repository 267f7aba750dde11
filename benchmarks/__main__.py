"""`python -m benchmarks`: measure the bot beside a bare Bolt app, and print the tables."""

import argparse
import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import Progress

from benchmarks import company, report
from benchmarks.course import FULL, QUICK, Course, Measured, measure
from benchmarks.wires import Transport


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a minute, for a first impression")
    course = QUICK if parser.parse_args().quick else FULL
    with TemporaryDirectory() as folder:
        found = asyncio.run(_measure_all(course, Path(folder) / "company.db"))
    report.show(found, course, Console(width=140))


async def _measure_all(course: Course, file: Path) -> dict[Transport, Measured]:
    await company.found(file)
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("Measuring", total=course.length)
        return {
            each: await measure(each, course, file, lambda: progress.advance(task))
            for each in Transport
        }


if __name__ == "__main__":
    main()
