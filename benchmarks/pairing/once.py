"""`python -m benchmarks.pairing.once FILE PLANNER RULES`: plan one round in this process and tell
what it took, as JSON."""

import json
import resource
import sys
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from time import perf_counter

from benchmarks.pairing import crowd
from bot.domain.population import Rules
from bot.domain.programmes import Format, Surplus

_STATUS = Path("/proc/self/status")


@dataclass(frozen=True)
class Taken:
    """What one round took: seconds, and the most memory that the process ever held, in megabytes,
    once before the planning (its modules and the people loaded), once after."""

    seconds: float
    loaded: float
    peak: float


def main(file: str, planner: str, rules: str) -> None:
    """Plan, and print what it took."""
    module, name = planner.split(":")
    plan = getattr(import_module(module), name)
    people, history = crowd.load(Path(file))
    loaded, start = peak(), perf_counter()
    plan(people, history, _rules(**json.loads(rules)), 7)
    taken = Taken(perf_counter() - start, loaded, peak())
    sys.stdout.write(json.dumps(asdict(taken)))


def _rules(format: str, surplus: str, cap: int) -> Rules:  # noqa: A002
    return Rules(Format(format), surplus=Surplus(surplus), cap=cap)


def peak() -> float:
    """In megabytes. Linux counts the parent's memory into `ru_maxrss`, so its own word is taken."""
    if _STATUS.exists():
        (line,) = (each for each in _STATUS.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


if __name__ == "__main__":
    main(*sys.argv[1:])
