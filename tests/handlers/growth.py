"""How the time to read a text grows with its length: nobody can stop the bot with a long line."""

import time
from collections.abc import Callable

SHORT, TIMES = 2_500, 8
"""Characters of the shorter text, and how many times as many the longer one has."""

AT_ONCE = 3 * TIMES
"""What is read once through takes as many times as long as it is longer, what is read again from
every place the square of that."""


def growth(read: Callable[[str], object], piece: str) -> float:
    """How many times as long it takes to read a text that is so many times as long, in this
    thread's own time, whatever else the machine does; the best of three."""
    short = "x" + piece * (SHORT // len(piece)) + "x"
    read(short)
    return _took(read, short * TIMES) / _took(read, short)


def _took(read: Callable[[str], object], text: str) -> float:
    return min(_once(read, text) for _ in range(3))


def _once(read: Callable[[str], object], text: str) -> float:
    begun = time.thread_time()
    read(text)
    return time.thread_time() - begun


LIKE_ANY = 1_000
"""What is tried in every way there is takes many thousands of times as long as ordinary words."""

_ORDINARY = "the weather has been lovely and we sat outside all afternoon with lemonade "


def effort(read: Callable[[str], object], text: str) -> float:
    """How many times as long as ordinary words of the same length a text takes to be read that is
    too short for its growth to tell; each for the first time, since what was read is remembered."""
    read(text[: len(text) // 4])
    ordinary = (_ORDINARY * (len(text) // len(_ORDINARY) + 1))[: len(text)]
    return _once(read, text) / _once(read, ordinary)
