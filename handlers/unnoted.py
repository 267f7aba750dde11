"""What was written and taken for something else may have been an answer: it is noted by a press."""

from slack_sdk.models.blocks import Block

from bot import feedback
from bot.domain.feedback import Told
from bot.messages import pauses, requests
from bot.messages import unnoted as messages
from handlers import markup, telling
from handlers.visit import Visit


async def or_an_answer(visit: Visit, text: str) -> tuple[Block, ...]:
    """Asks whether what was written or typed was about a meeting after all, with a button for each
    that it may be about; nothing where none is."""
    if not visit.typed:
        return ()
    text = markup.after_mention(text) if visit.is_mention else text
    user, answer = await visit.user(), telling.answer_in(text)
    about = await feedback.may_be_for(visit.db, visit.workspace, answer, by=user)
    return messages.or_an_answer(about, text, user.slack_id)


async def below(visit: Visit, text: str) -> tuple[Block, ...]:
    """The same, below the questions that are open to them."""
    return *await still_asked(visit), *await or_an_answer(visit, text)


async def still_asked(visit: Visit) -> tuple[Block, ...]:
    """Whether they meet all the same, and a colleague's question, each with its buttons, where they
    are open to them: what they wrote may have been the answer."""
    last = await visit.put_last()
    request = requests.still_open(last) if last and last.is_open else ()
    return *pauses.to_be_said(await visit.situation()), *request


def or_of_this(given: feedback.Given, text: str) -> tuple[Block, ...]:
    """The same of a meeting that nobody has asked about yet: it may have been, unless they ask, or
    speak of now."""
    answer = telling.answer_in(text)
    if answer.is_question or answer.is_of_now:
        return ()
    about = (Told(given.pairing, given.feedback),)
    return messages.or_an_answer(about, text, given.reader.slack_id)
