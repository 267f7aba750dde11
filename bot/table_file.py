"""The rows of a CSV file under a header of given columns, and what is wrong with its lines."""

import csv
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain

_MOST_PARTS = 3
"""Of a text with commas that is not in quotes."""


class Table:
    """The rows of CSV text, with the number of the line on which each begins.

    `problems` are what is wrong with lines, each with its number; such a line is no row.
    """

    def __init__(self, data: bytes, columns: Sequence[str]) -> None:
        self.problems: list[tuple[int, str]] = []
        self._columns = columns
        self._lines = [self._decoded(*line) for line in enumerate(data.splitlines(True), 1)]
        self._garbled = {line for line, _ in self.problems}
        self._next, self._order, self._width = 0, [0], 0
        csv.field_size_limit(max(csv.field_size_limit(), len(data)))  # a cell may be of any length
        first = next(filter(str.strip, self._lines), "")
        self._delimiter = ";" if ";" in first and "," not in first else ","

    def find_header(self) -> bool:
        """Read up to the header; whether it has each column once, in any order."""
        number, cells = next(self._parsed(), (1, []))
        if any(line == number for line, _ in self.problems):
            return False
        wrong = list(self._wrong_columns(cells))
        if wrong:
            wanted = ",".join(self._columns)
            self.problems.append((number, f"the header must be {wanted}: {'; '.join(wrong)}"))
            return False
        self._order, self._width = [cells.index(name) for name in self._columns], len(cells)
        return True

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """All other rows that can be read, with their cells in the order of the columns."""
        for number, cells in self._parsed():
            if not self._garbled.isdisjoint(range(number, self._next + 1)):
                continue  # that is told already
            if len(cells) == self._width:
                yield number, [cells[place] for place in self._order]
            else:
                sentence = f"{len(cells)} columns, where the header has {self._width}"
                self.problems.append((number, sentence))

    @cached_property
    def begun(self) -> frozenset[str]:
        """What the first of the columns could be in lines that are no row, as `bare` text: a comma
        in it may have made the line too long."""
        lines = {line for line, _ in self.problems}
        cells = (self._lines[line - 1].split(self._delimiter)[self._order[0] :] for line in lines)
        starts = ((row[:many] for many in range(1, _MOST_PARTS + 1)) for row in cells)
        return frozenset(bare(self._delimiter.join(parts)) for parts in chain(*starts))

    def _decoded(self, number: int, line: bytes) -> str:
        try:
            return line.decode()
        except UnicodeDecodeError:
            self.problems.append((number, "this is not UTF-8; save the file as CSV UTF-8"))
            return line.decode(errors="replace")

    def _feed(self) -> Iterator[str]:
        while self._next < len(self._lines):
            self._next += 1
            yield self._lines[self._next - 1]

    def _parsed(self) -> Iterator[tuple[int, list[str]]]:
        """Every row that is not blank; where one cannot be read, on with the line after it."""
        while self._next < len(self._lines):
            start = self._next
            reader = csv.reader(self._feed(), strict=True, delimiter=self._delimiter)
            try:
                for row in reader:
                    cells = [cell.strip() for cell in row]
                    if any(cells):
                        yield start + 1, cells
                    start = self._next
            except csv.Error as error:
                sentence = f"a quote is not closed, or not where it should be ({error})"
                self.problems.append((start + 1, sentence))
                self._next = start + 1

    def _wrong_columns(self, cells: Sequence[str]) -> Iterator[str]:
        for name in self._columns:
            if cells.count(name) != 1:
                yield f"{name} is missing" if name not in cells else f"{name} is there twice"
        for name in cells:
            if name not in self._columns:
                yield f"{name!r} is not among them"


def bare(cell: str) -> str:
    """The same without quotes, of which some may be lacking."""
    return cell.replace('"', "").strip()
