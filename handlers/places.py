"""Answers to what is pressed where somebody sees what they have in each programme: what stands
there is true afterwards, and the buttons of the others are still at hand."""

from collections.abc import Callable, Coroutine
from typing import Any

from bot.domain.errors import MentoringError
from bot.domain.users import true_reason
from bot.messages import menu, pauses
from bot.messages.blocks import message
from bot.messages.places import my_other_places, nothing_new
from bot.messages.text import Message
from handlers.visit import Visit

Say = Callable[[Message], Coroutine[Any, Any, None]]


async def answer(visit: Visit, said: Message, programme_id: int) -> None:
    """Answer in the place of what was pressed, about that programme; where that told of others
    besides, above what they have in these now."""
    if visit.is_beside_a_place and not visit.is_at_home:
        others = my_other_places(await visit.situation(), programme_id)
        said = message(*said.blocks, *others)
    await visit.answer(said)


async def answer_above(visit: Visit, said: Message, programme_id: int) -> None:
    """The same; whoever is paused reads so below it, and what else waits for a word of theirs."""
    if where := pauses.below(await visit.situation(), visit.now()):
        await visit.answer(message(*said.blocks, *where))
    else:
        await answer(visit, said, programme_id)


async def refuse(visit: Visit, error: MentoringError, say: Say | None = None) -> None:
    """Say why something cannot be done, by `say` or where they are; and what they have now, in the
    place of what they had when the button was drawn."""
    situation = await visit.situation()
    reason, is_old = true_reason(error, situation.user), visit.is_beside_a_place
    refused = menu.refused(reason, situation, is_of_place=is_old)
    if is_old and not visit.is_at_home:
        refused = message(*nothing_new(refused.blocks, visit.body))
    await (visit.answer if is_old else say or visit.show)(refused)
    if is_old and visit.is_at_home:
        await visit.refresh_home()
