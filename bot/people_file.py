"""People from a CSV file, as columns for the planning; every wrong line is told at once."""

from array import array
from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np
from numpy.typing import NDArray

from bot.domain.population import UNDECLARED, People, choices
from bot.domain.reporting import NOBODY, in_circles, reporting_lines
from bot.table_file import Table, bare

COLUMNS = (
    "person",
    "generation",
    "team",
    "manager",
    "timezone",
    "can_show",
    "wants_to_learn",
    "blocks",
)
LIST = ";"
OLDEST = 9999
OFFSETS_OF = datetime(2026, 1, 15, 12, tzinfo=UTC)
"""When the distance between time zones is looked up, whenever the file is read."""

_NO_ZONE = -9999
_MINUTE = timedelta(minutes=1)


class WrongPeople(Exception):
    """The file cannot be used; `problems` says why, a sentence for each wrong line."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, eq=False)
class Roster:
    """The people of a file: `names[id]` is what the file calls the person with that id."""

    people: People
    names: tuple[str, ...]


def read(file: Path) -> Roster:
    """Everybody in the file. Raises WrongPeople with all that is wrong."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise WrongPeople([f"{file} cannot be read: {error.strerror}"]) from error
    table = Table(data.removeprefix(b"\xef\xbb\xbf"), COLUMNS)
    reading = _Reading()
    if table.find_header():
        by_name = sorted(table.rows(), key=lambda row: row[1][0])  # any order of lines, one plan
        for number, cells in by_name:
            reading.add(number, cells)
        reading.connect(table.begun)
    problems = sorted(table.problems + reading.problems, key=lambda problem: problem[0])
    if problems:
        raise WrongPeople([f"{file.name}, line {line}: {sentence}" for line, sentence in problems])
    return reading.roster()


class _Codes(dict[str, int]):
    """A number for each different text, in the order in which they come."""

    def __missing__(self, text: str) -> int:
        self[text] = len(self)
        return self[text]


class _Reading:
    """Rows become columns as they come; whom they name is looked up when all are read."""

    def __init__(self) -> None:
        self.problems: list[tuple[int, str]] = []
        self._row: dict[str, int] = {}
        self._unread: Container[str] = ()
        self._lines, self._generation = array("q"), array("h")
        self._teams, self._topics = _Codes(), _Codes()
        self._team, self._offset = array("i"), array("h")
        self._shown, self._wanted = array("i"), array("i")
        self._managers: list[str] = []
        self._blocks: list[tuple[int, str]] = []
        self._manager = np.empty(0, np.int64)
        self._blocked = np.empty((0, 2), np.int64)

    def add(self, line: int, cells: Sequence[str]) -> None:
        """One person."""
        name, generation, team, manager, zone, shown, wanted, blocks = cells
        if not self._is_new(line, name):
            return
        self._row[name] = len(self._row)
        self._lines.append(line)
        self._generation.append(self._declared(line, generation))
        self._team.append(self._teams[team] if team else UNDECLARED)
        self._offset.append(self._offset_of(line, zone))
        self._shown.append(self._topics[shown])
        self._wanted.append(self._topics[wanted])
        self._managers.append(manager)
        if blocks:
            self._blocks.append((len(self._row) - 1, blocks))

    def connect(self, unread: Container[str]) -> None:
        """Look up who is named as manager and in blocks, once all persons are known; some names may
        be in lines that could not be read."""
        self._unread = unread
        self._manager = np.array(
            [self._found(row, name, "manager") for row, name in enumerate(self._managers)], np.int64
        )
        blocked = [
            (row, self._found(row, name, "blocked person"))
            for row, names in self._blocks
            for name in _listed(names)
        ]
        self._blocked = np.array(blocked, np.int64).reshape(-1, 2)
        for row in {row for row, other in blocked if row == other}:
            self._note(row, "nobody can be kept apart from themselves")
        for row in in_circles(self._manager).tolist():
            self._note(row, "the managers above lead back to this person")

    def roster(self) -> Roster:
        """All of them, if nothing is wrong."""
        n = len(self._row)
        topics = tuple(sorted({topic for text in self._topics for topic in _listed(text)}))
        chosen = choices(map(_listed, self._topics), topics)
        people = People(
            ids=np.arange(n),
            generation=np.array(self._generation, np.int16),
            team=np.array(self._team, np.int32),
            utc_offset=_most_common_for(np.array(self._offset, np.int16)),
            can_show=chosen[np.array(self._shown, np.intp)],
            wants_to_learn=chosen[np.array(self._wanted, np.intp)],
            need=np.zeros(n, np.int16),
            waited=np.zeros(n, np.int16),
            apart=np.concatenate([reporting_lines(self._manager), self._blocked]),
            topics=topics,
        )
        return Roster(people, tuple(self._row))

    def _is_new(self, line: int, name: str) -> bool:
        if not name:
            self.problems.append((line, "the person has no name"))
        elif name in self._row:
            first = self._lines[self._row[name]]
            self.problems.append((line, f"{name!r} is in line {first} already"))
        return bool(name) and name not in self._row

    def _declared(self, line: int, text: str) -> int:
        if not text:
            return UNDECLARED
        if text.isascii() and text.isdecimal() and int(text) <= OLDEST:
            return int(text)
        allowed = f"a whole number from 0, the youngest, to {OLDEST}, or empty"
        self.problems.append((line, f"the generation {text!r} is not {allowed}"))
        return UNDECLARED

    def _found(self, row: int, name: str, what: str) -> int:
        """The row of that person, NOBODY if no name is given."""
        if name and name not in self._row and bare(name) not in self._unread:
            self._note(row, f"the {what} {name!r} is not a person of this file")
        return self._row.get(name, NOBODY)

    def _offset_of(self, line: int, zone: str) -> int:
        offset = _offset(zone) if zone else _NO_ZONE
        if offset is None:
            self.problems.append((line, f"there is no time zone {zone!r}; one is Europe/Rome"))
        return offset or 0

    def _note(self, row: int, sentence: str) -> None:
        self.problems.append((self._lines[row], sentence))


@cache
def _offset(zone: str) -> int | None:
    """In minutes; None if there is no such time zone."""
    try:
        offset = OFFSETS_OF.astimezone(ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return int(offset / _MINUTE) if offset is not None else None


def _listed(text: str) -> list[str]:
    return [part for part in map(str.strip, text.split(LIST)) if part]


def _most_common_for(offsets: NDArray[np.int16]) -> NDArray[np.int16]:
    """The same, with the most common one wherever none is given."""
    given = offsets[offsets != _NO_ZONE]
    values, counts = np.unique(given, return_counts=True)
    common = values[counts.argmax()] if len(values) else 0
    return np.where(offsets == _NO_ZONE, common, offsets).astype(np.int16)
