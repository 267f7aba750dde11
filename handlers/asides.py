"""What somebody says beside how a meeting was: that the other is ill or away, that they have no
time themselves, on which day it is, that they will tell later, or did not mean it."""

from bot.messages import asides as messages
from handlers import said, unnoted
from handlers.guard import shows
from handlers.visit import Visit


@shows
async def hear(visit: Visit, text: str) -> None:
    """Nothing of it is noted: say what there is to do, as far as there is anything."""
    word = said.aside(text)
    or_an_answer = await unnoted.or_an_answer(visit, text)
    if word:
        await visit.show(messages.heard(word, await visit.situation(), or_an_answer))
