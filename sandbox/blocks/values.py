"""Readers of the values that stand in strings: each raises ValueError for what Slack refuses."""

import re
from datetime import date, time
from zoneinfo import ZoneInfo


def calendar_date(value: str) -> date:
    """A date written with all its zeros, YYYY-MM-DD."""
    return date.fromisoformat(_like(r"\d{4}-\d\d-\d\d", value))


def clock_time(value: str) -> time:
    """A time of day written HH:mm, of 24 hours."""
    return time.fromisoformat(_like(r"\d\d:\d\d", value))


def time_zone(value: str) -> ZoneInfo:
    """A zone of the IANA database."""
    try:
        return ZoneInfo(value)
    except (KeyError, OSError) as error:
        raise ValueError(value) from error


def number(value: str) -> float:
    """A number as people write it: no exponents, no names like `nan`."""
    return float(_like(r"[+-]?(\d+(\.\d*)?|\.\d+)", value))


def whole_number(value: str) -> int:
    """A number without a decimal point."""
    return int(_like(r"[+-]?\d+", value))


def _like(pattern: str, value: str) -> str:
    if not re.fullmatch(pattern, value, re.ASCII):
        raise ValueError(value)
    return value
