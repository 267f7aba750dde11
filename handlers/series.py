"""What somebody in a series writes of the time until the next meeting."""

from bot import series
from bot.domain.errors import InvalidRating
from bot.domain.feedback import Feedback
from bot.domain.pairings import Pairing
from handlers import feedback, membership, next_time, phrases, telling
from handlers.guard import Work, commits
from handlers.visit import Visit


@commits
async def plan(visit: Visit, text: str) -> None:
    """Note what they want to try, or the day, with what they say besides of how it was."""
    if found := await _found(visit, text):
        pairing, word = found
        await feedback.note(visit, pairing.id, word)


async def told(visit: Visit, text: str) -> Work | None:
    """What is to be done about a message that says what somebody wants until the next meeting of a
    series that is on; None for anything else."""
    return plan if await _found(visit, text) else None


async def _found(visit: Visit, text: str) -> tuple[Pairing, Feedback] | None:
    chosen = next_time.read(text, await membership.today_of(visit))
    word = _whole(chosen) if chosen else None
    if word is None:
        return None
    about = visit.db, visit.workspace, await visit.situation()
    pairing = await series.met_last(*about, is_told=word.met is not None)
    return (pairing, word) if pairing else None


def _whole(chosen: next_time.Chosen) -> Feedback | None:
    """With the answer that stands beside it; None where that may be about something else."""
    if not chosen.besides or phrases.is_thanks(chosen.besides):
        return chosen.word
    try:
        answer = telling.answer_in(chosen.besides)
    except InvalidRating:
        return None
    is_one = answer.is_plain or not (answer.may_be_else or answer.is_of_now)
    return answer.word.edited_by(chosen.word) if is_one else None
