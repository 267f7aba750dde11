"""A simulated plan as JSON, round by round; and files that are there whole or not at all."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self, TextIO

import numpy as np

from bot.domain.plans import FITS, KINSHIPS, RoundPlan
from bot.domain.simulation import SimulatedRound
from bot.people_file import Roster

_TEAMS = {1: "different-teams", 0: "same-team", -1: "team-not-known"}
_WEIGHTS = 2 ** np.array([24, 20, 32, 16, 0])
"""They make one number of all that a reason depends on."""


class CannotWrite(Exception):
    """The file cannot be written; the text says which and why."""


@contextmanager
def replacing(file: Path) -> Iterator[Path]:
    """A new file beside that one, which takes its place at the end, if nothing goes wrong.

    Raises CannotWrite at once if it could not.
    """
    if file.exists() and not file.is_file():
        raise CannotWrite(f"{file} cannot be written: there is something that is not a file")
    file = file.resolve()
    new = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with _telling(file):
            new.touch()
        yield new
        with _telling(file):
            new.replace(file)
    finally:
        new.unlink(missing_ok=True)


@contextmanager
def _telling(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWrite(f"{file} cannot be written: {error.strerror}") from error


class PlanFile:
    """`{"rounds": [...], "summary": {...}}`, with the names of people instead of their ids."""

    def __init__(self, out: TextIO, roster: Roster) -> None:
        self._out = out
        self._names = [_json(name) for name in roster.names]
        self._topics = [*map(_json, roster.people.topics), "null"]
        self._before = '{"rounds": ['

    @classmethod
    @contextmanager
    def at(cls, file: Path, roster: Roster) -> Iterator[Self]:
        """Into that file, which is closed at the end; raises CannotWrite when the disk is full."""
        with _telling(file), file.open("w", encoding="utf-8") as out:
            yield cls(out, roster)

    def add(self, simulated: SimulatedRound) -> None:
        """The next round."""
        plan = simulated.plan
        self._out.write(f'{self._before}\n{{"round": {simulated.number}, "pairings": [')
        self._out.write(",".join(self._pairings(plan)))
        self._out.write('], "sitting_out": [')
        self._out.write(",".join(self._sitting_out(plan)))
        self._out.write("]}")
        self._before = ","

    def finish(self, summary: dict[str, Any]) -> None:
        """Nothing comes after."""
        self._out.write(f'\n], "summary": {_json(summary)}}}\n')

    def _pairings(self, plan: RoundPlan) -> Iterator[str]:
        names, topics = self._names, self._topics
        reasons = _reasons(plan)
        columns = (plan.seats, plan.mentors, (plan.seats >= 0).sum(axis=1), plan.topic)
        rows = zip(*(column.tolist() for column in columns), reasons, strict=True)
        for seats, mentors, taken, topic, why in rows:
            first = ", ".join([names[seat] for seat in seats[:mentors]])
            second = ", ".join([names[seat] for seat in seats[mentors:taken]])
            yield (
                f'\n{{"mentors": [{first}], "mentees": [{second}], '
                f'"topic": {topics[topic]}, "reasons": {why}}}'
            )

    def _sitting_out(self, plan: RoundPlan) -> Iterator[str]:
        for waiting in plan.sitting_out:
            yield (
                f'\n{{"person": {self._names[waiting.person]}, "reason": "{waiting.reason}", '
                f'"could_meet": {waiting.could_meet}}}'
            )


def _reasons(plan: RoundPlan) -> Iterator[str]:
    """For each pairing its reasons as JSON. There are few different ones, each made once."""
    columns = (plan.fit, plan.kinship, plan.met, plan.different_teams, plan.hours)
    rows = np.column_stack(columns).astype(np.int64)
    _, first, which = np.unique(rows @ _WEIGHTS, return_index=True, return_inverse=True)
    texts = [_json(_codes(*row)) for row in rows[first].tolist()]
    return (texts[place] for place in which.tolist())


def _codes(fit: int, kinship: int, met: int, different_teams: int, hours: int) -> list[str]:
    return [
        FITS[fit],
        f"met-{met}-rounds-ago" if met else "never-met",
        KINSHIPS[kinship],
        _TEAMS[different_teams],
        f"{hours}-hours-in-common",
    ]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
