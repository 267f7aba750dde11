"""Whole columns of numbers, read at once: no object stands for a row.

NumPy is loaded with this module.
"""

import asyncio

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Executable, String, case, cast, func
from sqlmodel import col

from bot.domain.population import MOST_SEATS
from storage.database import Snapshot

Ids = NDArray[np.int64]


def told(column: int | None, only: ColumnElement[bool] | None = None) -> ColumnElement[str]:
    """A whole column in one text: a row for each number would take several times as long."""
    number: ColumnElement[str] = cast(col(column), String)
    return func.aggregate_strings(number if only is None else case((only, number)), ",")


async def columns(reading: Snapshot, statement: Executable, **named: object) -> list[Ids]:
    """The columns that a statement tells, side by side."""
    (row,) = await reading.rows(statement, **named)
    await asyncio.sleep(0)  # everybody else gets a turn
    return [np.fromstring(column or "", np.int64, sep=",") for column in row]


def couples(pairing: Ids, member: Ids) -> tuple[Ids, Ids]:
    """Every two members of each pairing."""
    order = np.argsort(pairing, kind="stable")
    pairing, member = pairing[order], member[order]
    together = [(member[:0], member[:0])]
    for apart in range(1, MOST_SEATS):
        same = pairing[apart:] == pairing[:-apart]
        together.append((member[:-apart][same], member[apart:][same]))
    one, other = zip(*together, strict=True)
    return np.concatenate(one), np.concatenate(other)
