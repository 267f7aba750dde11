"""What people in a pairing hear and press after their introduction."""

from collections.abc import Collection, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement

from bot.domain.feedback import Feedback
from bot.domain.meetings import Offer
from bot.domain.members import Member
from bot.domain.next_days import NextDays
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.messages import groups, ids, meetings, putting_off, sentences, series, suggesting
from bot.messages.blocks import button, buttons, message, section, small
from bot.messages.text import Message, moment, text
from bot.messages.written import mentions

NO_DAYS = NextDays()


class Instead(StrEnum):
    """What stands in a conversation in the place of the button "We met" and those beside it: that
    they met, that nothing is left to do, or that those who stay go on elsewhere, or went on there
    until it was over."""

    MET = "you-met"
    OVER = "introduction-over"
    ELSEWHERE = "introduction-elsewhere"
    OVER_ELSEWHERE = "introduction-over-elsewhere"


def after_met(
    pressed: Mapping[str, Any],
    locale: str,
    instead: Instead = Instead.MET,
) -> Message:
    """A message whose button "We met" was pressed, or is the only one that can do something yet,
    with a line in the place of the button's row; it stays below the line that nobody meets any
    more, for who has met before.

    `pressed` is the `message` of Slack's `block_actions` payload, or what we posted.
    """
    blocks = Block.parse_all(list(pressed["blocks"]))
    rows = (_after_met(each, locale, instead) for each in blocks)
    return message(*(drawn for row in rows for drawn in row))


def nothing_but(instead: Instead, locale: str, *still: ButtonElement) -> Message:
    """In the place of a whole message of which nothing else is of use any more but these."""
    return message(section(text(instead, locale)), *((buttons(*still),) if still else ()))


def _after_met(block: Block, locale: str, instead: Instead) -> tuple[Block, ...]:
    asking = block.elements if isinstance(block, ActionsBlock) else ()
    met = [each for each in asking if isinstance(each, ButtonElement) and each.action_id == ids.MET]
    if not met:
        return (block,)
    line = section(text(instead, locale))
    return (line, buttons(*met)) if instead is Instead.OVER else (line,)


def nudge(
    pairing: Pairing,
    locale: str,
    programme: Programme | None = None,
    offered: Offer | None = None,
    *,
    is_proposed: bool = False,
) -> Message:
    """For the group DM, in the middle of a round in which nobody said that they met: that they have
    found a time, or times to choose from if any are `offered`. The programme is named where
    there are several, here and below: the same two may be together in another."""
    times = "proposed" if is_proposed else len(offered.times) if offered else 0
    return message(
        section(_nudge(pairing, times, locale)),
        *(suggesting.choices(offered, locale) if offered else ()),
        *sentences.of_programme(programme, locale),
        buttons(
            met_button(pairing, locale),
            *_times(pairing, offered, locale),
            putting_off.no_time_button(pairing, locale),
        ),
    )


def _nudge(pairing: Pairing, times: int | str, locale: str) -> str:
    if pairing.agreed_at:
        return meetings.of_agreed(pairing, pairing.agreed_at, locale)
    if pairing.is_group:
        return groups.nudge(pairing, times, locale)
    return text("nudge", locale, mentees=mentions(pairing.mentees, locale), times=times)


def _times(pairing: Pairing, offered: Offer | None, locale: str) -> tuple[ButtonElement, ...]:
    if offered:
        return suggesting.other_times_button(offered, locale)
    return (suggesting.suggest_button(pairing, locale),)


def going_on(pairing: Pairing, without_time: Collection[Member], locale: str) -> Message:
    """For the group DM of those who go on, after somebody else in the pairing is gone. It reads the
    same whatever the reason is, but for those who told that they are `without_time`."""
    staying = pairing.without_the_gone
    gone = [
        each.member for each in pairing.seats if each.is_gone and each.member not in without_time
    ]
    words = [putting_off.has_no_time(without_time, pairing, locale)] if without_time else []
    if gone:
        who = {"gone": mentions(gone, locale), "gone_count": len(gone)}
        words.append(text("going-on-gone", locale, **who))
    words.append(text("going-on", locale, topic=sentences.topic(pairing.topic, locale)))
    if pairing.is_group:
        words.append(groups.who_moderates(staying, "", locale))
    return message(
        section(" ".join(words)),
        buttons(*meet_buttons(pairing, locale)),
        small(text("introduction-blind", locale)),
    )


def check_in(
    pairing: Pairing,
    reader: Member,
    locale: str,
    before: Feedback | None = None,
    programme: Programme | None = None,
    *,
    days: NextDays = NO_DAYS,
) -> Message:
    """For one person's DM near the end of a round: did you meet, and how was it? In a series,
    `before` is what they said last, and `days` are those named for the next meeting."""
    return message(
        section(_about("check-in", pairing, reader, locale)),
        *_look_back(pairing, before, days, locale),
        *sentences.of_programme(programme, locale),
        buttons(
            button("button-met-and-tell", locale, ids.GIVE_FEEDBACK, pairing.id, style="primary"),
            button("button-not-met", locale, ids.NOT_MET, pairing.id),
            rematch_button(pairing, locale),
            button("button-not-right", locale, ids.REPORT),
        ),
        small(text("answer-here", locale)),
    )


def how_was_it(
    pairing: Pairing,
    reader: Member,
    before: Feedback | None = None,
    programme: Programme | None = None,
    *,
    days: NextDays = NO_DAYS,
) -> Message:
    """For one person's DM after somebody of the pairing said that they met; `before` and `days` as
    above."""
    locale = reader.language
    tell = button("button-tell", locale, ids.GIVE_FEEDBACK, pairing.id, style="primary")
    rematch = (rematch_button(pairing, locale),) if pairing.goes_on else ()
    return message(
        section(_about("how-was-it", pairing.as_met_by(reader.slack_id), reader, locale)),
        *_look_back(pairing, before, days, locale),
        *sentences.of_programme(programme, locale),
        buttons(tell, *rematch),
        small(text("answer-here", locale)),
    )


def _look_back(
    pairing: Pairing, before: Feedback | None, days: NextDays, locale: str
) -> tuple[Block, ...]:
    return series.look_back(pairing.step, before, days, locale) if pairing.step else ()


def partner_left(
    pairing: Pairing,
    next_round_at: datetime | None,
    reader: Member,
    programme: Programme | None = None,
) -> Message:
    """For one person's DM: somebody they were introduced to is part of it no more, and nobody is
    left for the other side. It reads the same whatever the reason is: that they left, asked for
    somebody else, or would rather not meet the reader."""
    locale = reader.language
    words = [who_left(pairing, reader.slack_id, locale)]
    back = sentences.when_back(reader, next_round_at)
    to_come = {
        "partner-left-meeting": pairing.agreed_at,
        "partner-left-next": None if back else next_round_at,
    }
    for key, instant in to_come.items():
        if instant:
            when = moment(instant, ZoneInfo(reader.time_zone), locale)
            words.append(text(key, locale, moment=when))
    said = section(" ".join((*words, *([back] if back else []))))
    return message(said, *sentences.of_programme(programme, locale))


def who_left(pairing: Pairing, slack_id: str, locale: str) -> str:
    """For one of them: who is not taking part in it any more, and what that means."""
    gone = pairing.facing(slack_id)
    who = {"gone": mentions(gone, locale), "gone_count": len(gone)}
    is_alone = all(each.left_at for each in pairing.beside(slack_id))
    left = "series" if pairing.goes_on else "alone" if is_alone else "one-sided"
    return text("partner-left", locale, **who, left=left)


def _about(key: str, pairing: Pairing, reader: Member, locale: str) -> str:
    return text(key, locale, others=sentences.others(pairing, reader.slack_id, locale))


def meet_buttons(pairing: Pairing, locale: str) -> tuple[ButtonElement, ButtonElement]:
    """The two buttons of an introduction: that they met, and help with finding a time."""
    return met_button(pairing, locale), suggesting.suggest_button(pairing, locale)


def met_button(pairing: Pairing, locale: str) -> ButtonElement:
    """The button to say that they met, for everybody in the pairing."""
    return button("button-met", locale, ids.MET, pairing.id, style="primary")


def feedback_button(pairing: Pairing, given: Feedback | None, locale: str) -> ButtonElement:
    """The button to tell how it went, or to change what was told."""
    label = "button-change-feedback" if given and given.is_complete else "button-tell"
    return button(label, locale, ids.GIVE_FEEDBACK, pairing.id)


def rematch_button(pairing: Pairing, locale: str) -> ButtonElement:
    """The button to ask for somebody else: only where nobody but the reader sees it."""
    return button("button-rematch", locale, ids.REMATCH, pairing.id)
