"""Joining, the profile, pausing and leaving."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from slack_sdk.models.blocks import (
    Block,
    DatePickerElement,
)
from slack_sdk.models.views import View

from bot.domain.asks import Ask
from bot.domain.members import Standing
from bot.domain.situation import Situation
from bot.messages import calendars, ids, pauses, sentences
from bot.messages.asks import looking_for
from bot.messages.blocks import (
    button,
    buttons,
    field,
    message,
    modal,
    section,
    small,
)
from bot.messages.places import my_places
from bot.messages.reporting import my_line
from bot.messages.text import Message, text

_USUAL_PAUSE = timedelta(weeks=2)


def joined(situation: Situation) -> Message:
    """The welcome, and when something will happen; in which programme, where there are several."""
    locale, name = situation.locale, sentences.programme(situation.programme, situation.locale)
    key = "joined-one" if situation.is_one_of_several else "joined"
    return message(
        section(text(key, locale, name=name)),
        section(sentences.next_round(situation)),
        buttons(
            button("button-status", locale, ids.STATUS),
            button("button-profile", locale, ids.PROFILE),
            button("button-pause", locale, ids.PAUSE),
            button("button-leave", locale, ids.LEAVE),
        ),
    )


def profile_saved(situation: Situation, over: Iterable[Block] = ()) -> Message:
    """What is now in the profile, except the generation; and what is `over` by it."""
    lines = (text("profile-saved", situation.locale), *_my_topics(situation))
    return message(section("\n".join(lines)), *my_line(situation), *over)


def left(before: Situation, now: datetime) -> Message:
    """A goodbye to all that somebody took part in, which `before` tells, with the way back."""
    return message(
        section(_goodbye(before)),
        *(
            block
            for each in before.in_each
            for block in calendars.to_clear(each.pairing, each.member, now)
        ),
        buttons(button("button-join", before.locale, ids.JOIN)),
    )


def _goodbye(before: Situation) -> str:
    """To what, where there are several programmes."""
    locale, name = before.locale, sentences.programme(before.programme, before.locale)
    count = len(before.in_each) if before.is_one_of_several else 0
    return text("left", locale, count=count, name=name)


def pause_modal(today: date, locale: str) -> View:
    """Asks for the first day on which somebody is back; two weeks on unless they choose."""
    until = DatePickerElement(initial_date=(today + _USUAL_PAUSE).isoformat())
    return modal(
        ids.PAUSE_MODAL,
        locale,
        field(ids.UNTIL, text("pause-until", locale), until, hint=text("pause-hint", locale)),
        title="pause-title",
        submit="pause-submit",
    )


def ask_pause_date(situation: Situation) -> Message:
    """For a DM, where no form can open by itself."""
    locale = situation.locale
    return message(
        section(text("ask-pause-date", locale)),
        buttons(button("button-pause", locale, ids.PAUSE, style="primary")),
    )


def not_paused(situation: Situation) -> Message:
    """For whoever ends a pause that they do not have."""
    return message(
        section(text("not-paused", situation.locale)), section(sentences.whereabouts(situation))
    )


def resumed(situation: Situation) -> Message:
    """Welcome back, when the next round is, and with whom they still are: in each programme, which
    is named where there are several. Whoever has paused anew at the same moment reads that."""
    if situation.standing is Standing.PAUSED:
        return pauses.paused(situation, situation.now)
    back_in = (section("\n".join(_back_in(each, situation))) for each in situation.in_each)
    return message(section(text("resumed", situation.locale)), *back_in)


def _back_in(there: Situation, situation: Situation) -> Iterator[str]:
    locale, pairing = there.locale, there.pairing
    if len(situation.in_each) > 1:
        yield f"*{sentences.programme(there.programme, locale)}*"
    yield sentences.next_round(there)
    if pairing and sentences.is_to_meet(pairing):
        others = sentences.others(pairing.without_the_gone, there.user.slack_id, locale)
        yield text("resumed-with", locale, others=others)


def status(situation: Situation, waiting: Iterable[Ask] = ()) -> Message:
    """Where somebody stands, with whom they are, what comes next and is looked for, and their
    topics."""
    if situation.standing is Standing.LEFT:
        return _not_taking_part(situation)
    none = text("pairing-none", situation.locale)
    return message(
        section(sentences.whereabouts(situation)),
        *(my_places(situation) or (section(none),)),
        *looking_for(waiting),
        small("\n".join(_my_topics(situation))),
    )


def who(situation: Situation) -> Message:
    """For whoever asks who it is that they are introduced to: what I know of them, which is little,
    and where there is more."""
    return message(*my_places(situation), small(text("who-that-is", situation.locale)))


def ask_to_join(situation: Situation) -> Message:
    """For a DM or a mention, where no form can open by itself."""
    locale = situation.locale
    return message(
        section(sentences.about(situation)),
        section(text("ask-to-join", locale)),
        buttons(button("button-join", locale, ids.JOIN, style="primary")),
    )


def already_in(situation: Situation) -> Message:
    """For whoever joins what they take part in."""
    is_paused = situation.standing is Standing.PAUSED
    back = (button("button-resume", situation.locale, ids.RESUME),) if is_paused else ()
    profile = button("button-profile", situation.locale, ids.PROFILE)
    return message(section(sentences.whereabouts(situation)), buttons(*back, profile))


def ask_profile(situation: Situation) -> Message:
    """For a DM, where no form can open by itself."""
    locale = situation.locale
    return message(
        section(text("ask-profile", locale)),
        buttons(button("button-profile", locale, ids.PROFILE, style="primary")),
    )


def _not_taking_part(situation: Situation) -> Message:
    locale = situation.locale
    return message(
        section(sentences.whereabouts(situation)),
        section(text("ask-to-join", locale)),
        buttons(button("button-join", locale, ids.JOIN, style="primary")),
    )


def _my_topics(situation: Situation) -> tuple[str, ...]:
    if situation.member is None:
        return ()
    locale, profile = situation.locale, situation.member.profile
    wishes = (("profile-show", profile.can_show), ("profile-learn", profile.wants_to_learn))
    lines = tuple(
        text(key, locale, topics=sentences.topics(names, locale)) for key, names in wishes if names
    )
    not_asked = () if profile.can_be_asked else (text("profile-not-asked", locale),)
    return *(lines or (text("profile-no-topics", locale),)), *not_asked
