"""What somebody says beside how a meeting was: that the other is ill or away, that they have no
time themselves, on which day it is, that they will tell later, or did not mean it."""

from bot.domain.members import Standing
from bot.messages import asides as messages
from handlers import membership, said, unnoted
from handlers.guard import shows
from handlers.visit import Visit


@shows
async def hear(visit: Visit, text: str) -> None:
    """Nothing of it is noted: say what there is to do, as far as there is anything."""
    word, situation = said.aside(text), await visit.situation()
    if situation.standing is Standing.LEFT:
        await membership.no_hurry(visit, text)
        return
    or_an_answer = await unnoted.below(visit, text)
    if word:
        await visit.show(messages.heard(word, situation, or_an_answer))
