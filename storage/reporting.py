"""Who reports to whom in a whole workspace.

NumPy is loaded with this module.
"""

import numpy as np
from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from bot.domain.reporting import NOBODY, Managers
from storage import tables
from storage.columns import columns, told
from storage.database import Snapshot

_MANAGER = aliased(tables.Member)
_MANAGERS = (
    select(told(tables.Member.id), told(_MANAGER.id))
    .join(
        _MANAGER,
        (col(_MANAGER.slack_id) == col(tables.Member.reports_to))
        & (col(_MANAGER.workspace_id) == col(tables.Member.workspace_id)),
    )
    .where(col(tables.Member.workspace_id) == bindparam("workspace"))
)


async def managers(reading: Snapshot, workspace_id: int, most: int) -> Managers:
    """By the id of everybody who ever joined, all of them below `most`, that of whom they report
    to, as far as they tell it and that one has joined, too."""
    manager = np.full(most, NOBODY)
    below, above = await columns(reading, _MANAGERS, workspace=workspace_id)
    manager[below] = above
    return manager
