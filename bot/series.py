"""What somebody in a series says of the time until the next meeting."""

from bot import parting
from bot.domain.deliveries import Kind
from bot.domain.feedback import Answer
from bot.domain.pairings import Pairing
from bot.domain.situation import Situation
from bot.domain.states import RoundState
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from storage import introductions
from storage.database import Database
from storage.rows import Reading


async def met_last(
    db: Database, workspace: Workspace, situation: Situation, answer: Answer | None
) -> Pairing | None:
    """The meeting after which that person names what they want until the next one: they tell
    of it now, by an answer that says more than yes or no, or somebody did, or they were asked.
    None where it is still to come, where none follows it, and where they may mean one of several
    series."""
    those = [each.pairing or each.resting for each in situation.in_each if each.goes_on]
    if len(those) != 1 or those[0] is None:
        return None
    async with db.read() as reading:
        last = await parting.without_a_next(reading, workspace.id, those[0])
        has_been = _tells(answer) or last.has_met or last.round.state is RoundState.CLOSED
        is_theirs = has_been or await _is_asked(reading, workspace, last, situation.user)
    return last if last.goes_on and is_theirs else None


def _tells(answer: Answer | None) -> bool:
    """A yes or a no alone may be to what somebody with them suggests."""
    return answer is not None and answer.is_plain and not answer.is_bare


async def _is_asked(reading: Reading, workspace: Workspace, pairing: Pairing, user: User) -> bool:
    about = [pairing.id], user.slack_id
    return bool(await introductions.asked_at(reading, workspace.id, Kind.CHECK_IN, *about))
