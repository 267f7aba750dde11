"""`python -m benchmarks.pairing`: measure how the engine plans, and print the tables."""

import argparse

from rich.console import Console

from benchmarks.pairing import report
from benchmarks.pairing.quality import qualities
from benchmarks.pairing.speed import speeds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pairing", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="no more than 100,000 people")
    quick, paper = parser.parse_args().quick, Console(width=150)
    paper.print(report.circumstances(), highlight=False)
    with Console(stderr=True).status("Measuring") as status:
        paper.print(report.speed_table(speeds(quick=quick, advance=status.update)))
        paper.print(report.quality_table(qualities(quick=quick, advance=status.update)))


if __name__ == "__main__":
    main()
