"""For somebody who is uneasy, or wants to know what is expected of them: what is true of it, and
what helps. Nothing of it is noted."""

from collections.abc import Iterator, Sequence

from slack_sdk.models.blocks import ActionsBlock, Block

from bot.domain.commands import Command, Worry
from bot.domain.members import Standing
from bot.domain.programmes import Format
from bot.domain.sitting_out import SittingOutReason
from bot.domain.situation import Situation
from bot.domain.users import may_join
from bot.messages import sentences
from bot.messages.blocks import buttons, message, section
from bot.messages.menu import row
from bot.messages.pairings import rematch_button
from bot.messages.places import my_places
from bot.messages.putting_off import no_time_button
from bot.messages.suggesting import suggest_button
from bot.messages.text import Message, text

_AGAINST: dict[Worry, tuple[Command, ...]] = {
    Worry.WHO_SEES: (Command.REPORT,),
    Worry.TOLD_ON: (Command.REPORT, Command.REMATCH),
    Worry.SAME_LINE: (Command.PROFILE, Command.REMATCH),
    Worry.FIRST_MESSAGE: (Command.MEETING,),
    Worry.HOW_LONG: (Command.MEETING,),
    Worry.NO_ANSWER: (Command.MEETING, Command.REMATCH),
    Worry.MUST_TAKE_PART: (Command.PAUSE, Command.LEAVE),
    Worry.MY_DATA: (Command.LEAVE,),
}
_OF_A_MEETING = {Command.MEETING, Command.REMATCH}
"""What is of use only to whoever has an introduction."""


def reassurance(
    worry: Worry,
    situation: Situation,
    or_an_answer: Sequence[Block] = (),
    ideas: Sequence[Block] = (),
) -> Message:
    """What there is to say, with ideas where there are any, and what they can do."""
    knows_nobody = worry is Worry.MY_DATA and situation.member is None
    key = f"worry-{worry}-none" if knows_nobody else f"worry-{worry}"
    words = section(text(key, situation.locale, groups=_groups(situation)))
    where = _where_they_stand(situation) if worry is Worry.LEFT_OUT else ()
    return message(words, *where, *ideas, _ways_on(worry, situation), *or_an_answer)


def _groups(situation: Situation) -> str:
    """In how many of the programmes that it may be about people meet in groups."""
    theirs = [each.programme for each in situation.in_each]
    about = theirs or situation.to_join or [situation.programme]
    are_groups = {each.format is Format.GROUP for each in about}
    return "some" if len(are_groups) > 1 else "all" if True in are_groups else "none"


def _where_they_stand(situation: Situation) -> tuple[Block, ...]:
    """The true reason why they sit out, and when they come first; else with whom they are, or what
    there is to wait for."""
    standing = section(sentences.whereabouts(situation))
    return *(my_places(situation) or (standing,)), *_promises(situation)


def _promises(situation: Situation) -> Iterator[Block]:
    for each in situation.in_each:
        if each.member and each.sitting_out:
            needs_a_panel = each.sitting_out is SittingOutReason.NO_PANEL
            at = each.programme.next_round_at
            yield section(sentences.first_next_time(at, each.member, needs_a_panel=needs_a_panel))


def _ways_on(worry: Worry, situation: Situation) -> ActionsBlock:
    """What helps against a worry, as far as they can do it."""
    locale, pairing = situation.locale, situation.pairing
    if worry is Worry.WHO_ANSWERED and situation.user.is_admin:
        return row((Command.ADMIN, Command.MENU), locale)
    if situation.standing is Standing.LEFT:
        may_want_to = may_join(situation.user) and worry is not Worry.MY_DATA
        joining = (Command.JOIN,) if may_want_to else (Command.MENU,)
        return row((*joining, Command.HELP), locale)
    if worry is Worry.NO_ANSWER and pairing and not situation.is_in_several_pairings:
        times, no_time = suggest_button(pairing, locale), no_time_button(pairing, locale)
        return buttons(times, no_time, rematch_button(pairing, locale))
    found = _AGAINST.get(worry, ()) if situation.in_each else ()
    is_meeting = any(each.pairing for each in situation.in_each)
    offered = tuple(each for each in found if is_meeting or each not in _OF_A_MEETING)
    return row((*offered, Command.MENU, Command.HELP), locale)
