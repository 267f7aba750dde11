"""To whom somebody reports, as they say it by command or in words. It may end an introduction."""

from functools import partial

from slack_sdk.models.blocks import Block

from bot import membership as members
from bot.domain.situation import Situation
from bot.messages import reporting as messages
from bot.messages.text import Message
from handlers import lines, membership, unnoted
from handlers.guard import after, commits, shows
from handlers.lines import Line
from handlers.visit import Visit

Blocks = tuple[Block, ...]


@commits
async def report_to(visit: Visit, text: str) -> None:
    """Keep to whom somebody reports, or that it is nobody or not that one, where it is plain; else
    nothing is changed, and the profile is where it can be. What they say besides may be about a
    meeting."""
    told = lines.after_the_command(text)
    or_an_answer = await unnoted.or_an_answer(visit, text) if lines.says_more(text) else ()
    if told.line is Line.THIS:
        await membership.check_manager(visit, told.slack_id)
    elif not await _is_no_more(visit, told):
        await visit.db.do_first()
        after(visit, _let_choose(visit, or_an_answer))
        return
    manager = told.slack_id if told.line is Line.THIS else None
    user, now = await visit.user(), visit.now()
    saved = await members.report_to(visit.db, visit.workspace, manager, by=user, now=now)
    draw = membership.with_what_is_over(partial(_saved, or_an_answer), saved, now)
    membership.tell_saved(visit, saved, draw)


@shows
async def show(visit: Visit) -> None:
    """To whom they have said that they report."""
    situation = await visit.situation()
    membership.check_joined(situation)
    await visit.show(messages.saved(situation))


async def _is_no_more(visit: Visit, told: lines.Told) -> bool:
    """Whether they say that they report to nobody, or not to whom they have named before."""
    member = (await visit.situation()).member
    known = member.profile.reports_to if member else None
    return told.line is Line.NOBODY or (told.line is Line.NOT_THIS and told.slack_id == known)


async def _let_choose(visit: Visit, or_an_answer: Blocks) -> None:
    situation = await visit.situation()
    membership.check_joined(situation)
    if or_an_answer:
        await visit.show(messages.kept(situation, or_an_answer))
    else:
        await membership.open_form(visit, situation, otherwise=messages.kept)


def _saved(or_an_answer: Blocks, situation: Situation, over: Blocks) -> Message:
    return messages.saved(situation, (*over, *or_an_answer))
