"""The messages of a round: introductions, nudges, check-ins, and why somebody sits out."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement

from bot.domain.feedback import Feedback
from bot.domain.meetings import Offer
from bot.domain.members import Member, Standing
from bot.domain.numbers import Count
from bot.domain.programmes import Programme
from bot.domain.rounds import Because, Fit, Introduced, Pairing, Role, SittingOutReason, Step
from bot.domain.schedule import CATCH_UP_WITHIN
from bot.domain.situation import Situation
from bot.domain.starters import Starter
from bot.domain.topics import ALL_TOPICS
from bot.domain.users import User
from bot.messages import groups, ids, meetings, sentences, series, starters
from bot.messages.blocks import button, buttons, message, section, small
from bot.messages.text import Message, day, moment, text
from bot.messages.written import mentions

WORKING_HOURS = 8


def introduction(
    pairing: Pairing,
    begin: Sequence[Starter],
    locale: str,
    *,
    agreed_on: date | None = None,
    programme: Programme | None = None,
) -> Message:
    """For the group DM: who shows what to whom and why these people, who writes first, and how to
    begin; or for those who know each other that it is time for another meeting, `agreed_on` if
    they have said when.

    It reads the same whether they are of different generations or not: the difference would tell
    what somebody else declared.
    """
    step = pairing.step
    if step is None or step.is_first:
        opening = *_who(pairing, locale), *_how_to_meet(pairing, begin, locale)
        opening = *opening, small(text("rules-line", locale))
    else:
        opening = _another_meeting(pairing, step, begin, agreed_on, locale)
    return message(
        *opening,
        *of_programme(programme, locale),
        buttons(*_meet(pairing, locale)),
        small(text("introduction-blind", locale)),
    )


def of_programme(programme: Programme | None, locale: str) -> tuple[Block, ...]:
    """Which programme it is about, where there are several; None where there is one."""
    if programme is None:
        return ()
    return (small(text("of-programme", locale, name=sentences.programme(programme, locale))),)


def _who(pairing: Pairing, locale: str) -> tuple[Block, ...]:
    who = _people(pairing, locale)
    topic = sentences.topic(pairing.topic, locale)
    words = text("introduction-who", locale, topic=topic, **who)
    return section(words), *_why(pairing, who, locale)


def _how_to_meet(pairing: Pairing, begin: Sequence[Starter], locale: str) -> tuple[Block, ...]:
    if pairing.is_group:
        return groups.how_to_meet(pairing, locale)
    if pairing.step:
        return _first_step(pairing, locale), *series.how_to_begin(pairing.step, locale)
    return _first_step(pairing, locale), *_begin(pairing, begin, locale)


def _first_step(pairing: Pairing, locale: str) -> Block:
    return section(text("introduction-first-step", locale, **_people(pairing, locale)))


def _another_meeting(
    pairing: Pairing,
    step: Step,
    begin: Sequence[Starter],
    agreed_on: date | None,
    locale: str,
) -> tuple[Block, ...]:
    first_step = () if agreed_on else (_first_step(pairing, locale),)
    return (
        section(series.which_meeting(step, agreed_on, locale)),
        *first_step,
        *_begin(pairing, begin, locale),
    )


def after_met(pressed: Mapping[str, Any], locale: str) -> Message:
    """A message whose button "We met" was pressed, with a line in the place of the button's row.

    `pressed` is the `message` of Slack's `block_actions` payload, or what we posted.
    """
    blocks = Block.parse_all(list(pressed["blocks"]))
    done = section(text("you-met", locale))
    return message(*(done if _asks_whether_they_met(block) else block for block in blocks))


def _asks_whether_they_met(block: Block) -> bool:
    return isinstance(block, ActionsBlock) and any(
        isinstance(element, ButtonElement) and element.action_id == ids.MET
        for element in block.elements
    )


def nudge(
    pairing: Pairing,
    locale: str,
    programme: Programme | None = None,
    offered: Offer | None = None,
    *,
    is_proposed: bool = False,
) -> Message:
    """For the group DM, in the middle of a round in which nobody said that they met, with half
    hours to choose from if any are `offered`. The programme is named where there are several, here
    and below: the same two may be together in another."""
    times = "proposed" if is_proposed else len(offered.times) if offered else 0
    return message(
        section(_nudge(pairing, times, locale)),
        *(meetings.choices(offered, locale) if offered else ()),
        *of_programme(programme, locale),
        buttons(
            _met(pairing, locale),
            *_times(pairing, offered, locale),
            meetings.no_time_button(pairing, locale),
        ),
    )


def _nudge(pairing: Pairing, times: int | str, locale: str) -> str:
    if pairing.is_group:
        return groups.nudge(pairing, times, locale)
    return text("nudge", locale, mentees=mentions(pairing.mentees, locale), times=times)


def _times(pairing: Pairing, offered: Offer | None, locale: str) -> tuple[ButtonElement, ...]:
    if offered:
        return meetings.other_times_button(offered, locale)
    return (meetings.suggest_button(pairing, locale),)


def going_on(pairing: Pairing, locale: str) -> Message:
    """For the group DM of those who go on, after somebody else in the pairing is gone. It reads the
    same whatever the reason is."""
    staying = pairing.without_the_gone
    gone = [seat.member for seat in pairing.seats if seat.is_gone]
    who = {"gone": mentions(gone, locale), "gone_count": len(gone)}
    words = [text("going-on", locale, **who, topic=sentences.topic(pairing.topic, locale))]
    if pairing.is_group:
        words.append(groups.who_moderates(staying, "", locale))
    return message(
        section(" ".join(words)),
        buttons(*_meet(pairing, locale)),
        small(text("introduction-blind", locale)),
    )


def check_in(
    pairing: Pairing,
    reader: Member,
    locale: str,
    before: Feedback | None = None,
    programme: Programme | None = None,
) -> Message:
    """For one person's DM near the end of a round: did you meet, and how was it? In a series,
    `before` is what they said last."""
    return message(
        section(_about("check-in", pairing, reader, locale)),
        *_look_back(pairing, before, locale),
        *of_programme(programme, locale),
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
) -> Message:
    """For one person's DM after somebody of the pairing said that they met; `before` as above."""
    locale = reader.language
    tell = button("button-tell", locale, ids.GIVE_FEEDBACK, pairing.id, style="primary")
    rematch = (rematch_button(pairing, locale),) if pairing.goes_on else ()
    return message(
        section(_about("how-was-it", pairing, reader, locale)),
        *_look_back(pairing, before, locale),
        *of_programme(programme, locale),
        buttons(tell, *rematch),
        small(text("answer-here", locale)),
    )


def _look_back(pairing: Pairing, before: Feedback | None, locale: str) -> tuple[Block, ...]:
    return series.look_back(pairing.step, before, locale) if pairing.step else ()


def partner_left(pairing: Pairing, next_round_at: datetime | None, reader: Member) -> Message:
    """For one person's DM: somebody they were introduced to is part of it no more, and nobody is
    left for the other side. It reads the same whatever the reason is: that they left, asked for
    somebody else, or would rather not meet the reader."""
    locale = reader.language
    words = [_who_left(pairing, reader.slack_id, locale)]
    to_come = {"partner-left-meeting": pairing.agreed_at, "partner-left-next": next_round_at}
    for key, instant in to_come.items():
        if instant:
            when = moment(instant, ZoneInfo(reader.time_zone), locale)
            words.append(text(key, locale, moment=when))
    return message(section(" ".join(words)))


def _who_left(pairing: Pairing, slack_id: str, locale: str) -> str:
    """For one of them: who is not taking part in it any more, and what that means."""
    gone = pairing.facing(slack_id)
    who = {"gone": mentions(gone, locale), "gone_count": len(gone)}
    is_alone = all(each.left_at for each in pairing.beside(slack_id))
    left = "series" if pairing.goes_on else "alone" if is_alone else "one-sided"
    return text("partner-left", locale, **who, left=left)


def sitting_out(
    reason: SittingOutReason,
    next_round_at: datetime | None,
    programme: Programme,
    member: Member,
    *,
    is_named: bool = False,
) -> Message:
    """The true reason for having no introduction, and the promise to be first next time. The
    programme is named where there are several."""
    locale = member.language
    return message(
        section(f"{text('sitting-out', locale)} {why_sitting_out(reason, programme, locale)}"),
        section(sentences.first_next_time(next_round_at, member)),
        *of_programme(programme if is_named else None, locale),
    )


def sat_out_after_all(member: Member) -> Message:
    """For somebody who was put together with others in a round that is over, and never heard it."""
    return message(section(text("sitting-out-over", member.language)))


def why_sitting_out(reason: SittingOutReason, programme: Programme, locale: str) -> str:
    """The reason as one sentence to the person it is about."""
    return text(f"sitting-out-{reason}", locale, labels=programme.labels, format=programme.format)


def round_started(
    people: Count,
    locale: str,
    programme: Programme | None = None,
    *,
    replaces: Introduced | None = None,
) -> Message:
    """For the admin who ran a round: how many people are being introduced, if that may be told, and
    what it `replaces`. A programme is named where there are several, here and below."""
    if people.exact is None:
        started = text("round-started-few", locale)
    else:
        started = text("round-started", locale, people=sentences.people(people, locale))
    replaced = _other_round("round-replaces", replaces, locale)
    return message(section(started), *replaced, *of_programme(programme, locale))


def round_stopped(locale: str) -> Message:
    """For the admin who stopped a round."""
    return message(section(text("round-stopped", locale)))


def round_impossible(
    reason: SittingOutReason,
    locale: str,
    programme: Programme | None = None,
    *,
    goes_on: Introduced | None = None,
) -> Message:
    """For the admin who wanted to run a round that would introduce nobody, while another, which
    `goes_on`, is open or not."""
    words = (text("round-impossible", locale), missing(reason, locale))
    return message(
        section(" ".join(words)),
        *_other_round("round-goes-on", goes_on, locale),
        *of_programme(programme, locale),
        section(text("missing-help", locale)),
        buttons(button("button-invite", locale, ids.INVITE)),
    )


def _other_round(key: str, introduced: Introduced | None, locale: str) -> tuple[Block, ...]:
    """What becomes of a round in which these are introduced, if there is one."""
    return (section(text(key, locale, introduced=introduced)),) if introduced else ()


def round_skipped(missed_on: date, next_round_at: datetime | None, reader: User) -> Message:
    """For the organiser: a round was missed for too long, while the bot was not running or Slack
    did not accept its token."""
    locale = reader.locale
    zone = ZoneInfo(reader.time_zone)
    missed = day(missed_on, zone, locale)
    skipped = section(text("round-skipped", locale, day=missed, hours=catch_up_hours()))
    if next_round_at is None:
        return message(skipped)
    when = moment(next_round_at, zone, locale)
    return message(skipped, section(text("next-round", locale, moment=when)))


def catch_up_hours() -> int:
    """For how many hours a missed round is caught up with."""
    return CATCH_UP_WITHIN // timedelta(hours=1)


def missing(reason: SittingOutReason, locale: str) -> str:
    """What a round lacks, as one sentence to an admin."""
    return text(f"missing-{reason}", locale)


def my_places(situation: Situation) -> tuple[Block, ...]:
    """The same for every programme that they take part in."""
    if len(situation.in_each) <= 1:
        return my_pairing(situation)
    of_each = ((_heading(each), *my_pairing(each)) for each in situation.in_each)
    return tuple(block for blocks in of_each for block in blocks)


def _heading(situation: Situation) -> Block:
    name = sentences.programme(situation.programme, situation.locale)
    if situation.standing is Standing.PAUSED:
        return section(f"*{name}*")
    return section(f"*{name}*\n{sentences.next_round(situation)}")


def my_pairing(situation: Situation) -> tuple[Block, ...]:
    """What one person sees of their own place in the open round; nothing for who has none."""
    if situation.pairing and situation.member:
        return _my_pairing(situation.pairing, situation)
    if situation.sitting_out:
        why = why_sitting_out(situation.sitting_out, situation.programme, situation.locale)
        return (section(f"{text('sitting-out', situation.locale)} {why}"),)
    return ()


def feedback_button(pairing: Pairing, given: Feedback | None, locale: str) -> ButtonElement:
    """The button to tell how it went, or to change what was told."""
    label = "button-change-feedback" if given and given.is_complete else "button-tell"
    return button(label, locale, ids.GIVE_FEEDBACK, pairing.id)


def _begin(pairing: Pairing, begin: Sequence[Starter], locale: str) -> tuple[Block, ...]:
    """A line for each starter, with those whose it is."""
    if not begin:
        return ()
    heading = text("introduction-starters", locale, count=len(begin))
    people = {Role.MENTOR: pairing.mentors, Role.MENTEE: pairing.mentees}
    lines = [
        text(
            "introduction-starter",
            locale,
            people=mentions(people[each.voice], locale),
            words=starters.words(each, locale),
        )
        for each in begin
    ]
    return (section("\n".join((heading, *lines))),)


def rematch_button(pairing: Pairing, locale: str) -> ButtonElement:
    """The button to ask for somebody else: only where nobody but the reader sees it."""
    return button("button-rematch", locale, ids.REMATCH, pairing.id)


def _why(pairing: Pairing, who: Mapping[str, object], locale: str) -> tuple[Block, ...]:
    if pairing.because is None:
        return ()
    reasons = _reasons(pairing, pairing.because)
    words = [text(key, locale, **who, **values) for key, values in reasons]
    return (section(text("introduction-why", locale, reasons="; ".join(words))),)


def _reasons(pairing: Pairing, because: Because) -> Iterator[tuple[str, dict[str, object]]]:
    """Keys and values of all that speaks for these people, and of what there is to know. Where they
    are many they are not named again."""
    kind = "group-why" if pairing.is_group else "why"
    if because.fit is not Fit.FREE and pairing.topic in ALL_TOPICS:
        yield f"{kind}-{because.fit}", {}
    if because.met_rounds_ago is None:
        yield f"{kind}-new", {}
    else:
        yield "why-again", {"rounds": because.met_rounds_ago}
    if because.different_teams:
        yield "why-different-teams", {}
    if because.hours_in_common < WORKING_HOURS:
        yield "why-hours", {"hours": because.hours_in_common}


def _my_pairing(pairing: Pairing, situation: Situation) -> tuple[Block, ...]:
    """Who has left is not named as somebody to meet; how it went can be told all the same."""
    locale, slack_id = situation.locale, situation.user.slack_id
    with_whom = pairing if pairing.has_met else pairing.without_the_gone
    if with_whom.others(slack_id):
        return _in_it(with_whom, situation)
    tell = feedback_button(pairing, situation.feedback, locale)
    return section(_who_left(pairing, slack_id, locale)), buttons(tell)


def _in_it(pairing: Pairing, situation: Situation) -> tuple[Block, ...]:
    locale, slack_id = situation.locale, situation.user.slack_id
    beside = pairing.beside(slack_id)
    words = text(
        "pairing-mine",
        locale,
        role=pairing.seat_of(slack_id).role,
        beside=mentions(beside, locale),
        beside_count=len(beside),
        others=sentences.others(pairing, slack_id, locale),
        topic=sentences.topic(pairing.topic, locale),
    )
    moderates = [groups.who_moderates(pairing, slack_id, locale)] if pairing.is_group else []
    step = [series.where(pairing.step, locale)] if pairing.step else []
    return section(" ".join((words, *moderates, *step, *_when(pairing, situation)))), buttons(
        *_my_buttons(pairing, situation)
    )


def _when(pairing: Pairing, situation: Situation) -> Iterator[str]:
    """That they have met, or when they have agreed to."""
    if pairing.has_met:
        yield text("pairing-met", situation.locale)
    elif pairing.agreed_at:
        when = moment(pairing.agreed_at, situation.zone, situation.locale)
        yield text("pairing-agreed", situation.locale, moment=when)


def _my_buttons(pairing: Pairing, situation: Situation) -> tuple[ButtonElement, ...]:
    tell = feedback_button(pairing, situation.feedback, situation.locale)
    rematch = rematch_button(pairing, situation.locale)
    if pairing.has_met:
        return (tell, rematch) if pairing.goes_on else (tell,)
    no_time = meetings.no_time_button(pairing, situation.locale)
    return *_meet(pairing, situation.locale), tell, no_time, rematch


def _meet(pairing: Pairing, locale: str) -> tuple[ButtonElement, ButtonElement]:
    return _met(pairing, locale), meetings.suggest_button(pairing, locale)


def _met(pairing: Pairing, locale: str) -> ButtonElement:
    return button("button-met", locale, ids.MET, pairing.id, style="primary")


def _people(pairing: Pairing, locale: str) -> dict[str, object]:
    return {
        "mentors": mentions(pairing.mentors, locale),
        "mentor_count": len(pairing.mentors),
        "mentees": mentions(pairing.mentees, locale),
        "mentee_count": len(pairing.mentees),
        "people": len(pairing.seats),
    }


def _about(key: str, pairing: Pairing, reader: Member, locale: str) -> str:
    return text(key, locale, others=sentences.others(pairing, reader.slack_id, locale))
