"""The days on which nothing happens: a country's public holidays, and a programme's own."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date

MOST_SPANS = 100
"""As many as can be written into one field of a form."""


@dataclass(frozen=True, order=True)
class Span:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


@dataclass(frozen=True)
class ClosedDays:
    """Whatever is in one of these spans, or a public holiday."""

    spans: tuple[Span, ...] = ()
    holidays: Container[date] = ()

    def __contains__(self, day: object) -> bool:
        return day in self.holidays or any(day in span for span in self.spans)
