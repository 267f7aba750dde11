"""For somebody who was introduced several times and gave no sign."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import Block

from bot.domain.members import Member, Standing
from bot.domain.pairings import Pairing
from bot.domain.silence import ROUNDS_OF_SILENCE
from bot.domain.situation import Situation
from bot.messages import ids, pauses, sentences, series
from bot.messages.blocks import button, buttons, message, section, small
from bot.messages.text import Message, moment, text


def still_in(pauses_at: datetime | None, member: Member) -> Message:
    """The question, what happens until they answer, and what happens then if they do not."""
    locale = member.language
    return message(
        section(text("still-in", locale, rounds=ROUNDS_OF_SILENCE)),
        section(_what_next(pauses_at, member)),
        buttons(
            button("button-stay-in", locale, ids.STAY_IN, style="primary"),
            button("button-pause-a-month", locale, ids.PAUSE_A_MONTH),
            button("button-leave", locale, ids.LEAVE_INSTEAD),
        ),
        small(text("still-in-any-sign", locale)),
    )


def ways_out(what: str | None, situation: Situation, or_an_answer: Sequence[Block]) -> Message:
    """For who has said no, or is `unsure`: `what` is that, or the reason, `ill`, `loss` or
    `expecting`, as far as it is one of these, of which they may have told for no more than that.
    Where it may be about a meeting, a button keeps it as the answer."""
    locale = situation.locale
    stay = (button("button-stay-in", locale, ids.STAY_IN),) if what else ()
    return message(
        section(text(f"not-in-{what}" if what else "wish-to-leave", locale)),
        buttons(
            button("button-pause-a-month", locale, ids.PAUSE_A_MONTH),
            button("button-pause", locale, ids.PAUSE),
            button("button-leave", locale, ids.LEAVE),
            *stay,
        ),
        *or_an_answer,
    )


def paused(member: Member, theirs: Iterable[Pairing] = ()) -> Message:
    """They are paused, what becomes of their series, and one press brings them back. `theirs` are
    the last meetings that they had or have."""
    locale = member.language
    rests = [block for each in theirs for block in series.while_silent(each, member)]
    return message(
        section(text("silent-paused-in-series" if rests else "silent-paused", locale)),
        *rests,
        buttons(
            button("button-i-am-back", locale, ids.STAY_IN, style="primary"),
            button("button-leave", locale, ids.LEAVE_INSTEAD),
        ),
    )


def stays_in(situation: Situation) -> Message:
    """They are in, and what comes next: the round, or the end of a pause of their own."""
    is_paused = situation.standing is Standing.PAUSED
    following = sentences.standing if is_paused else sentences.next_round
    return message(section(f"{text('stays-in', situation.locale)} {following(situation)}"))


def stays_in_later(situation: Situation, now: datetime) -> Message:
    """They are in, and paused until the day that they named, with what stands meanwhile."""
    yes = section(text("stays-in", situation.locale))
    return message(yes, *pauses.paused(situation, now).blocks)


def _what_next(pauses_at: datetime | None, member: Member) -> str:
    if pauses_at is None:
        return text("still-in-until-undated", member.language)
    when = moment(pauses_at, ZoneInfo(member.time_zone), member.language)
    return text("still-in-until", member.language, moment=when)
