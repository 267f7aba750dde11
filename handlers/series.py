"""What somebody in a series writes of the time until the next meeting."""

from dataclasses import dataclass

from bot import series
from bot.domain.errors import InvalidRating
from bot.domain.feedback import Answer, Feedback
from bot.domain.pairings import Pairing
from handlers import feedback, membership, next_time, phrases, telling
from handlers.guard import Work, commits
from handlers.visit import Visit


@dataclass(frozen=True)
class _Said:
    """What they chose `word` for the time after that pairing, and an answer beside it that is noted
    with it. A yes or a no `alone` may be to something else, and is taken as one that stands so."""

    pairing: Pairing
    word: Feedback
    alone: str | None


@commits
async def plan(visit: Visit, text: str) -> None:
    """Note what they want to try, or the day, with what they say besides of how it was."""
    if said := await _found(visit, text):
        taken = await feedback.take_answer(visit, said.alone) if said.alone else None
        await feedback.note(visit, said.pairing.id, said.word)
        if said.alone and taken and not feedback.is_of(taken, said.pairing.id):
            feedback.tell(visit, taken, said.alone)


async def told(visit: Visit, text: str) -> Work | None:
    """What is to be done about a message that says what somebody wants until the next meeting of a
    series that is on; None for anything else."""
    return plan if await _found(visit, text) else None


async def _found(visit: Visit, text: str) -> _Said | None:
    chosen = next_time.read(text, await membership.today_of(visit))
    answer, is_one = _beside(chosen.besides if chosen else "")
    if chosen is None or not is_one:
        return None
    situation = await visit.situation()
    pairing = await series.met_last(visit.db, visit.workspace, situation, answer)
    if pairing is None:
        return None
    if answer is None or not answer.is_bare:
        word = answer.word.edited_by(chosen.word) if answer else chosen.word
        return _Said(pairing, word, alone=None)
    is_known = pairing.seat_of(situation.user.slack_id).met is answer.word.met
    return _Said(pairing, chosen.word, alone=None if is_known else chosen.besides)


def _beside(besides: str) -> tuple[Answer | None, bool]:
    """The answer that stands beside it, if there is any; and whether nothing does that may be about
    something else."""
    if not besides or phrases.is_thanks(besides):
        return None, True
    try:
        answer = telling.answer_in(besides)
    except InvalidRating:
        return None, False
    return answer, answer.is_plain or not (answer.may_be_else or answer.is_of_now)
