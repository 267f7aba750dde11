"""Joining, the profile, pausing, coming back, leaving, and where one stands."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.models.blocks import Block

from bot import membership
from bot.domain.errors import NotAMember
from bot.domain.members import Standing
from bot.domain.programmes import Programme
from bot.domain.schedule import today
from bot.domain.situation import Situation
from bot.domain.users import check_can_be_a_manager, check_may_join
from bot.messages import enrolments as enrolment_messages
from bot.messages import ids, pauses
from bot.messages import membership as messages
from bot.messages import profile as profile_messages
from bot.messages import safety as safety_messages
from bot.messages.text import Message
from handlers import away, conversations, parse, resting, unnoted
from handlers.guard import after, commits, listener, shows
from handlers.visit import Visit

Draw = Callable[[Situation], Message]

_OF_WHAT = {
    resting.Kind.LOSS: "loss",
    resting.Kind.EXPECTING: "expecting",
    resting.Kind.ILL: "ill",
}


@shows
async def join(visit: Visit) -> None:
    """Help somebody to join."""
    await show_how_to_join(visit, await visit.situation())


async def show_how_to_join(visit: Visit, situation: Situation) -> None:
    """Open the form to join with; whoever has joined hears that. Where there are several
    programmes, ask which."""
    check_may_join(situation.user)
    is_member = situation.standing is not Standing.LEFT
    if situation.to_join and (is_member or situation.is_one_of_several):
        await visit.show(enrolment_messages.which_to_join(situation))
    elif is_member:
        await visit.show(messages.already_in(situation))
    else:
        await open_form(visit, situation)


@shows
async def profile(visit: Visit) -> None:
    """Open the profile."""
    situation = await visit.situation()
    check_joined(situation)
    await open_form(visit, situation)


@commits
async def save_profile(visit: Visit, view: dict[str, Any]) -> None:
    """The form was sent: somebody joins, comes back, or changes what they told us."""
    form, rules_accepted = parse.join_form(view)
    await check_manager(visit, form.reports_to)
    about = parse.programme_id(view.get("private_metadata"))
    joined = await membership.join(
        visit.db,
        visit.workspace,
        form,
        programme_ids=[about] if about else (),
        rules_accepted=rules_accepted,
        by=await visit.user(),
        now=visit.now(),
    )
    has_ended = about is not None and not joined.programmes
    draw = enrolment_messages.ended_meanwhile if has_ended else _welcome(joined, visit.now())
    tell_saved(visit, joined, draw)


@commits
async def leave(visit: Visit) -> None:
    """Leave at once; coming back is one press. Whoever takes part in several programmes is asked
    which."""
    situation = await visit.situation()
    if len(situation.in_each) > 1:
        after(visit, visit.show(enrolment_messages.which_to_leave(situation)))
        return
    user, now = await visit.user(), visit.now()
    await membership.leave(visit.db, visit.workspace, by=user, now=now)
    visit.services.wake()  # whoever is with them hears it at once
    redrawn = conversations.after_parting(visit)
    after(visit, visit.show(messages.left(situation, now)), redrawn, visit.refresh_home())


@shows
async def pause(visit: Visit) -> None:
    """Ask until when."""
    situation = await visit.situation()
    check_joined(situation)
    modal = messages.pause_modal(situation.today, situation.locale)
    await visit.open(modal, otherwise=partial(messages.ask_pause_date, situation))


@commits
async def pause_until(visit: Visit, rest: str) -> None:
    """Pause until a day that was typed."""
    await pause_until_then(visit, away.until(rest, await today_of(visit)))


@commits
async def rest(visit: Visit, text: str) -> None:
    """Pause who says in their own words that they are away, if it begins now and it is plain until
    when; else ask what cannot be known."""
    situation = await visit.situation()
    day = situation.today
    wish, is_certain = away.rest(text, day)
    if situation.standing is Standing.LEFT:
        await visit.db.do_first()
        after(visit, no_hurry(visit, text, wish.private if wish else None))
        return
    if wish and wish.back and is_certain:
        await pause_until_then(visit, wish.back)
        return
    is_known = wish and wish.back and wish.back > day and not wish.is_of_an_event(day)
    back = wish.back if wish and is_known else None
    key = _to_ask(wish, back, day)
    or_an_answer = await unnoted.or_an_answer(visit, text)
    await visit.db.do_first()  # nothing was stored that would keep it from being said twice
    after(visit, visit.show(pauses.ask(key, situation, back, or_an_answer)))


@commits
async def pause_until_day(visit: Visit, action: dict[str, Any]) -> None:
    """Pause until the day that was offered."""
    user, now = await visit.user(), visit.now()
    until = parse.offered_day(action.get("value"))
    await membership.pause(visit.db, visit.workspace, until, by=user, now=now)
    after(visit, _say_paused(visit, now), visit.refresh_home())


@commits
async def save_pause(visit: Visit, view: dict[str, Any]) -> None:
    """Pause until a day that was picked."""
    await pause_until_then(visit, parse.pause_form(view, await today_of(visit)))


@commits
async def resume(visit: Visit) -> None:
    """Come back from a pause."""
    by, now = await visit.user(), visit.now()
    was_paused = await membership.resume(visit.db, visit.workspace, by=by, now=now)
    answer = messages.resumed if was_paused else messages.not_paused
    after(visit, _show(visit, answer), visit.refresh_home())


@shows
async def status(visit: Visit) -> None:
    """Tell where somebody stands."""
    situation = await visit.situation()
    if situation.standing is Standing.LEFT:
        check_may_join(situation.user)
    await visit.show(await where_they_stand(visit, situation))


@shows
async def who(visit: Visit) -> None:
    """Tell with whom somebody is, and where there is more of them; else where they stand."""
    situation = await visit.situation()
    if any(each.pairing for each in situation.in_each):
        await visit.show(messages.who(situation))
    else:
        await status.do(visit)


def register(app: AsyncApp) -> None:
    """Buttons and forms of this feature."""
    app.action(ids.JOIN)(listener(join))
    app.action(ids.PROFILE)(listener(profile))
    app.action(ids.LEAVE)(listener(leave))
    app.action(ids.PAUSE)(listener(pause))
    app.action(ids.PAUSE_UNTIL)(listener(pause_until_day))
    app.action(ids.RESUME)(listener(resume))
    app.action(ids.STATUS)(listener(status))
    app.view(ids.JOIN_MODAL)(listener(save_profile))
    app.view(ids.PAUSE_MODAL)(listener(save_pause))


async def open_form(
    visit: Visit,
    situation: Situation,
    *,
    about: Programme | None = None,
    otherwise: Draw | None = None,
) -> None:
    """Open the form to join that programme with, or the profile of somebody who has joined; where
    no form can open, show `otherwise`, or the button for it."""
    check_may_join(situation.user)
    is_member = situation.standing is not Standing.LEFT
    known = situation.member
    view = profile_messages.join_modal(
        situation.programme,
        known.profile if known else None,
        situation.locale,
        situation.user.locale,
        is_member=is_member,
        about=about if situation.is_one_of_several else None,
    )
    ask = messages.ask_profile if is_member else messages.ask_to_join
    await visit.open(view, otherwise=partial(otherwise or ask, situation))


async def where_they_stand(visit: Visit, situation: Situation) -> Message:
    """Where they stand, and what they have asked colleagues and wait for."""
    return messages.status(situation, await visit.waiting(situation))


async def today_of(visit: Visit) -> date:
    """The day that it is where they are."""
    return today((await visit.user()).time_zone, visit.now())


async def pause_until_then(visit: Visit, until: date) -> None:
    """Pause until that day, and say so."""
    user, now = await visit.user(), visit.now()
    await membership.pause(visit.db, visit.workspace, until, by=user, now=now)
    after(visit, _show(visit, partial(pauses.paused, now=now)), visit.refresh_home())


def tell_saved(visit: Visit, told: membership.Joined, draw: Draw) -> None:
    """Say it; where an introduction has ended by it, the others hear of it after that."""
    steps = [_show(visit, draw)]
    if told.ended:
        steps.append(conversations.introduce_anew(visit))
    after(visit, *steps, visit.refresh_home())


def with_what_is_over(
    draw: Callable[[Situation, tuple[Block, ...]], Message], told: membership.Joined, now: datetime
) -> Draw:
    """How it is drawn with what is over by it."""

    def drawn(situation: Situation) -> Message:
        over = safety_messages.over(told.ended, situation, now, may_be_soon=told.may_be_soon)
        return draw(situation, over)

    return drawn


async def check_manager(visit: Visit, slack_id: str | None) -> None:
    """Raise NobodysManager for an app. Slack is not asked about whoever is saved already."""
    if slack_id is None:
        return
    member = (await visit.situation()).member
    if member is None or member.profile.reports_to != slack_id:
        check_can_be_a_manager(await visit.services.directory.user(slack_id))


def check_joined(situation: Situation) -> None:
    """Raise NotAMember for who does not take part."""
    if situation.standing is Standing.LEFT:
        raise NotAMember


async def _say_paused(visit: Visit, now: datetime) -> None:
    await visit.say_instead(pauses.paused(await visit.situation(), now))


async def no_hurry(visit: Visit, text: str, private: resting.Kind | None = None) -> None:
    """Nothing is expected of who does not take part."""
    or_an_answer = await unnoted.or_an_answer(visit, text)
    situation = await visit.situation()
    what = of_what(private) or "later"
    await visit.show(pauses.for_later(f"newcomer-{what}", situation, or_an_answer))


def of_what(private: resting.Kind | None) -> str | None:
    """What it is called in the keys of what is said to it."""
    return _OF_WHAT[private] if private else None


def _to_ask(wish: resting.Wish | None, back: date | None, day: date) -> str:
    if wish is None or back is None:
        what = of_what(wish.private) if wish else None
        return f"pause-when-{what}" if what else "pause-until-when"
    return "pause-wanted" if wish.begins_now(day) else "pause-later"


def _welcome(joined: membership.Joined, now: datetime) -> Draw:
    if joined.is_new:
        return messages.joined
    if joined.programmes:
        return partial(enrolment_messages.joined_another, joined.programmes[0])
    return with_what_is_over(messages.profile_saved, joined, now)


async def _show(visit: Visit, draw: Draw) -> None:
    await visit.show(draw(await visit.situation()))
