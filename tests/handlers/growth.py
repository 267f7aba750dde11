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
