"""How long one round takes, and how much memory: each in a process of its own."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from math import log
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import numpy as np

from benchmarks.pairing import crowd
from benchmarks.pairing.crowd import Mix
from benchmarks.pairing.once import Taken

GROWTH = 1.1
"""The bar for the exponent of the growth, from the smallest company to the largest."""
_MILLION = 1_000_000
_QUICK = 100_000
_OURS, _BASELINES = "bot.domain.pairing:plan_round", "benchmarks.pairing.baselines"


@dataclass(frozen=True)
class Bar:
    """The most seconds and megabytes that a round may take."""

    seconds: float
    megabytes: float


BARS: Mapping[int, Bar] = {
    1_000: Bar(0.2, 120),
    10_000: Bar(1, 150),
    _QUICK: Bar(4, 220),
    _MILLION: Bar(40, 800),
}


@dataclass(frozen=True)
class Terms:
    """What `population.Rules` are made of."""

    format: str = "coffee"
    surplus: str = "peers"
    cap: int = 3


@dataclass(frozen=True)
class Case:
    """A way to plan a round, and for how many people it is tried."""

    what: str
    mix: Mix
    sizes: Sequence[int]
    planner: str = _OURS
    terms: Terms = Terms()

    @property
    def has_bars(self) -> bool:
        """Whether it is the engine's own."""
        return self.planner == _OURS


CASES = (
    *(Case("peers", mix, tuple(BARS)) for mix in Mix),
    *(
        Case("groups, cap 4", m, (10_000, _QUICK, _MILLION), terms=Terms("coffee", "groups", 4))
        for m in Mix
    ),
    *(Case("panels", mix, (10_000, _QUICK, _MILLION), terms=Terms("group")) for mix in Mix),
    Case("NumPy: shuffle", Mix.EVEN, tuple(BARS), f"{_BASELINES}:shuffle"),
    Case("SciPy: one dense split", Mix.EVEN, (1_000, 10_000), f"{_BASELINES}:split"),
)


@dataclass(frozen=True)
class Speed:
    """One row. `growth` is the exponent since the smallest company, None for that one."""

    case: Case
    people: int
    taken: Taken
    growth: float | None

    @property
    def is_met(self) -> bool | None:
        """Whether it is within its bars; None where it has none."""
        bar = BARS[self.people]
        is_small = self.taken.seconds <= bar.seconds and self.taken.peak <= bar.megabytes
        return is_small if self.case.has_bars else None


def speeds(*, quick: bool, advance: Callable[[str], None]) -> Iterator[Speed]:
    """All rows; without the million if it has to be quick."""
    with TemporaryDirectory() as folder:
        for case in CASES:
            first: Speed | None = None
            for people in case.sizes:
                if not (quick and people > _QUICK):
                    advance(f"{case.what}, {case.mix.value}, {people:,} people")
                    taken = _median(case, people, _company(Path(folder), people, case.mix))
                    row = Speed(case, people, taken, _growth(first, people, taken.seconds))
                    first = first or row
                    yield row


def _growth(first: Speed | None, people: int, seconds: float) -> float | None:
    if first is None:
        return None
    return log(seconds / first.taken.seconds) / log(people / first.people)


def _company(folder: Path, people: int, mix: Mix) -> Path:
    """The file of that company, which is made once."""
    file = folder / f"{mix.name}-{people}.npz"
    if not file.exists():
        crowd.save(file, *crowd.company(people, mix, np.random.default_rng(people)))
    return file


def _median(case: Case, people: int, file: Path) -> Taken:
    """Of three; a million people are planned once."""
    taken = [_once(case, file) for _ in range(1 if people == _MILLION else 3)]
    columns = zip(*((each.seconds, each.loaded, each.peak) for each in taken), strict=True)
    return Taken(*(median(column) for column in columns))


def _once(case: Case, file: Path) -> Taken:
    """In a new process."""
    arguments = [str(file), case.planner, json.dumps(asdict(case.terms))]
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "benchmarks.pairing.once", *arguments],
        check=True,
        stdout=subprocess.PIPE,
    )
    return Taken(**json.loads(done.stdout))
