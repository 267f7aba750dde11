"""How it went: the button, the form, and words in the DM."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import feedback
from bot.domain.errors import NotAMember, NothingToRate
from bot.domain.feedback import Feedback
from bot.messages import feedback as messages
from bot.messages import ids, menu, pairings
from bot.messages import pauses as pause_messages
from bot.messages import unnoted as unnoted_messages
from bot.messages.blocks import message
from bot.messages.text import Message
from handlers import (
    away,
    conversations,
    enrolments,
    hearts,
    markup,
    parse,
    pauses,
    requests,
    said,
    silence,
    telling,
    unnoted,
)
from handlers.guard import after, commits, listener, shows
from handlers.visit import Visit

Taken = feedback.Given | feedback.NotTaken


@commits
async def met(visit: Visit, action: dict[str, Any]) -> None:
    """Somebody pressed "We met": note it, say so where it was pressed, and ask how it was, unless
    they have been asked."""
    given = await _give(visit, parse.pairing_id(action.get("value")), Feedback(met=True))
    after(visit, _mark_met(visit, given), _ask_how_it_was(visit, given), visit.refresh_home())


@commits
async def not_met(visit: Visit, action: dict[str, Any]) -> None:
    """Not this time: no more questions about it."""
    await note(visit, parse.pairing_id(action.get("value")), Feedback(met=False))


@shows
async def give(visit: Visit, action: dict[str, Any]) -> None:
    """Open the form about the pairing of a button, else about the latest."""
    if not action.get("value"):
        await give_latest.do(visit)
        return
    user = await visit.user()
    pairing_id = parse.pairing_id(action["value"])
    said = await feedback.of_pairing(visit.db, pairing_id, by=user)
    await _open_form(visit, said)


@shows
async def give_latest(visit: Visit) -> None:
    """Open the form about the latest pairing; of several introductions, ask which they mean."""
    situation = await visit.situation()
    if not enrolments.ask_which(visit, situation, is_unclear=situation.is_in_several_pairings):
        await _open_form(visit, await feedback.of_latest(visit.db, situation))


@shows
async def give_words(visit: Visit, text: str) -> None:
    """Open the form with these words in it, below what they have told; where no form can open, or
    they may mean several introductions, show them on buttons that keep them."""
    situation = await visit.situation()
    if situation.is_in_several_pairings:
        await visit.show(unnoted_messages.which_of_theirs(situation, text))
        return
    latest = await feedback.of_latest(visit.db, situation)
    word = Feedback(learned=markup.unescaped(text).strip())
    with_words = latest.feedback.followed_by(word) if latest.feedback else word
    about = latest.pairing, latest.feedback, latest.reader, text
    keep = partial(unnoted_messages.not_taken, *about)
    await _open_form(visit, replace(latest, feedback=with_words), otherwise=keep)


@commits
async def save(visit: Visit, view: dict[str, Any]) -> None:
    """The form was sent."""
    await note(visit, *parse.feedback_form(view))


@commits
async def choose(visit: Visit, action: dict[str, Any]) -> None:
    """Somebody says which meeting they wrote about."""
    pairing_id, answer = parse.chosen_answer(action.get("value"))
    given = await _give(visit, pairing_id, answer.word)
    after(visit, visit.replace(_thanks(given)), visit.refresh_home())


@commits
async def take_back(visit: Visit, action: dict[str, Any]) -> None:
    """What was noted was about something else."""
    pairing_id, words = parse.words_about(action.get("value"))
    by, now = await visit.user(), visit.now()
    left = await feedback.take_back(visit.db, visit.workspace, pairing_id, words, by=by, now=now)
    said_so = unnoted_messages.taken_back(left.pairing, left.feedback, left.reader)
    after(visit, visit.replace(said_so), visit.refresh_home())


async def note(visit: Visit, pairing_id: int, word: Feedback) -> None:
    """Store that word on a pairing, and thank for it."""
    given = await _give(visit, pairing_id, word)
    after(visit, _thank(visit, given), visit.refresh_home())


async def take_answer(visit: Visit, text: str) -> Taken | None:
    """Take a message in the DM for feedback if it is any; None from somebody with nothing to tell
    about, or who is asked something else and does not plainly tell of a meeting."""
    if not telling.tells_of_a_meeting(text) and await _are_asked_something_else(visit, text):
        return None
    user, answer, now = await visit.user(), telling.answer_in(text), visit.now()
    try:
        return await feedback.answer(visit.db, visit.workspace, answer, by=user, now=now)
    except (NotAMember, NothingToRate):
        return None


async def _are_asked_something_else(visit: Visit, text: str) -> bool:
    is_asked = await pauses.are_asked(visit) or await silence.is_asked(visit)
    return is_asked or await requests.may_be_meant(visit, text)


async def ask_whether(visit: Visit, text: str) -> bool:
    """Ask whether what was typed is the answer that is awaited; whether one is that it may be."""
    user, answer = await visit.user(), telling.answer_in(text)
    about = await feedback.may_be_for(visit.db, visit.workspace, answer, by=user)
    awaited = [each for each in about if not each.is_complete]
    if not awaited:
        return False
    latest = awaited[0]
    reader = latest.pairing.seat_of(user.slack_id).member
    if len(awaited) > 1:
        asked = unnoted_messages.which_meeting(awaited, text, reader)
    else:
        asked = unnoted_messages.not_taken(latest.pairing, latest.feedback, reader, text)
    await visit.show(message(*asked.blocks, *await unnoted.still_asked(visit)))
    return True


async def is_too_early(visit: Visit, text: str) -> bool:
    """Whether somebody tells how it was who has not been introduced yet; they hear when they
    will be."""
    if not telling.answer_in(text).is_plain:
        return False
    situation = await visit.situation()
    is_it = any(each.coming for each in situation.in_each)
    if is_it:
        after(visit, visit.show(messages.too_early(situation)))
    return is_it


def is_none(taken: Taken) -> bool:
    """Whether a message was found to be no answer."""
    return isinstance(taken, feedback.NotTaken) and not taken.choices


def is_of(taken: Taken | None, pairing_id: int) -> bool:
    """Whether a message was noted as what somebody says of that pairing."""
    return isinstance(taken, feedback.Given) and taken.pairing.id == pairing_id


def is_untold(taken: Taken) -> bool:
    """Whether they have a meeting to tell about that has been, or may have been."""
    if not isinstance(taken, feedback.NotTaken) or taken.is_to_come:
        return False
    return taken.given.feedback is None or not taken.given.feedback.is_complete


def tell(visit: Visit, taken: Taken, text: str) -> None:
    """Say what became of a message in the DM."""
    if isinstance(taken, feedback.NotTaken):
        after(visit, _ask_back(visit, taken, text))
    else:
        answer = telling.answer_in(text)
        or_else = answer.word.learned if answer.may_be_else else None
        thanks = _thanks(taken, or_else=or_else)
        if away.private(text):
            thanks = pause_messages.as_well(thanks, taken.reader.language)
        if said.wishes_to_leave_besides(text):
            thanks = message(*thanks.blocks, *menu.ways_out(taken.reader.language))
        after(visit, visit.show(thanks), visit.refresh_home())


def register(app: AsyncApp) -> None:
    """Buttons and forms of this feature."""
    app.action(ids.MET)(listener(met))
    app.action(ids.NOT_MET)(listener(not_met))
    app.action(ids.GIVE_FEEDBACK)(listener(give))
    app.action(ids.ANSWER_ABOUT)(listener(choose))
    app.action(ids.TAKE_BACK)(listener(take_back))
    app.view(ids.FEEDBACK_MODAL)(listener(save))


async def _give(visit: Visit, pairing_id: int, word: Feedback) -> feedback.Given:
    user, now = await visit.user(), visit.now()
    return await feedback.give(visit.db, visit.workspace, pairing_id, word, by=user, now=now)


async def _open_form(
    visit: Visit, said: feedback.Given, otherwise: Callable[[], Message] | None = None
) -> None:
    reader, programme = said.reader, said.programme
    view = messages.feedback_modal(said.pairing, said.feedback, reader, reader.language, programme)
    ask = partial(pairings.how_was_it, said.pairing, reader, said.before, programme)
    await visit.open(view, otherwise=otherwise or ask)


async def _mark_met(visit: Visit, given: feedback.Given) -> None:
    """Everybody of the pairing sees that they met, in the place of every button to say so; what was
    pressed among all that somebody has shows what that is now."""
    pressed = visit.body.get("message") or {}
    drawn = await conversations.drawn(visit, given.pairing.id)
    if visit.is_beside_a_place:
        about = given.pairing, given.reader, given.programme
        await visit.replace(messages.met_noted(*about, await visit.situation(), visit.body))
    elif pressed.get("blocks"):
        known = (message for posted, message in drawn if posted.ts == pressed.get("ts"))
        await visit.replace(next(known, None) or _patched(pressed, given))
    others = [each for each in drawn if each[0].ts != pressed.get("ts")]
    await conversations.redraw(visit, others)


def _patched(pressed: dict[str, Any], given: feedback.Given) -> Message:
    """A message that nobody else sees: it is not one of those in their conversation."""
    return pairings.after_met(pressed, given.reader.language)


async def _ask_how_it_was(visit: Visit, given: feedback.Given) -> None:
    """Once. If it does not reach them, they are asked near the end of the round."""
    is_told = given.feedback is not None and given.feedback.is_complete
    if given.is_asked or is_told:
        return
    about = given.pairing, given.reader, given.before, given.programme
    await visit.tell(pairings.how_was_it(*about, days=given.days))
    await feedback.note_asked(visit.db, visit.workspace, given)


async def _thank(visit: Visit, given: feedback.Given) -> None:
    await visit.show(_thanks(given))


def _thanks(given: feedback.Given, *, or_else: str | None = None) -> Message:
    word = given.feedback or Feedback()
    about = given.pairing, word, given.reader, given.is_edit, given.programme
    return messages.thanks(*about, or_else=or_else, days=given.days)


async def _ask_back(visit: Visit, taken: feedback.NotTaken, text: str) -> None:
    given = taken.given
    if taken.choices:
        named = taken.programmes
        which = unnoted_messages.which_meeting(taken.choices, text, given.reader, named)
        await visit.show(message(*which.blocks, *await unnoted.still_asked(visit)))
        return
    of_another = await unnoted.or_an_answer(visit, text) if taken.is_to_come else ()
    if of_another or (taken.is_to_come and not hearts.tells(text)):
        or_of_this = of_another or unnoted.or_of_this(given, text)
        shown = unnoted_messages.before_they_meet(given.pairing, given.reader, or_of_this)
    else:
        about = given.pairing, given.feedback, given.reader
        shown = unnoted_messages.not_taken(*about, text)
    await visit.show(message(*shown.blocks, *await unnoted.still_asked(visit)))
