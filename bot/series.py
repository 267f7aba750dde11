"""What somebody in a series says of the time until the next meeting."""

from bot.domain.deliveries import Kind
from bot.domain.pairings import Pairing
from bot.domain.situation import Situation
from bot.domain.states import RoundState
from bot.domain.workspaces import Workspace
from storage import introductions
from storage.database import Database


async def met_last(
    db: Database, workspace: Workspace, situation: Situation, *, is_told: bool
) -> Pairing | None:
    """The meeting after which that person names what they want until the next one: they tell
    of it now (`is_told`), or somebody did, or they were asked. None where it is still to come,
    where none follows it, and where they may mean one of several series."""
    those = [each.pairing or each.resting for each in situation.in_each if each.goes_on]
    pairing = those[0] if len(those) == 1 else None
    if pairing is None or is_told or pairing.has_met or pairing.round.state is RoundState.CLOSED:
        return pairing
    about = [pairing.id], situation.user.slack_id
    async with db.read() as reading:
        asked = await introductions.asked_at(reading, workspace.id, Kind.CHECK_IN, *about)
    return pairing if asked else None
