"""The meeting itself: times to choose from, a proposal and its answer, and no time this week; by
button, command, or a few words in the DM."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import meeting_messages, meetings
from bot.domain.deliveries import Kind
from bot.domain.errors import MeetingRefused, RoundIsOver, TimeHasPassed
from bot.domain.situation import Situation
from bot.domain.users import User
from bot.messages import dates, ids, menu, putting_off, series, suggesting
from bot.messages import meetings as messages
from bot.messages.blocks import message
from bot.messages.text import Message
from handlers import conversations, enrolments, membership, parse, places, unnoted
from handlers.guard import after, commits, listener, shows
from handlers.visit import Visit

Look = Callable[[Visit, None], Awaitable[Message]]


@shows
async def suggest(visit: Visit) -> None:
    """Show what stands of the introduction that somebody has now, or times for it."""
    if not await enrolments.is_unclear(visit):
        await visit.show(await _or_where_they_stand(visit, await visit.situation(), _dates))


@shows
async def find_date(visit: Visit, text: str) -> None:
    """The same to somebody who asks when they meet, or says that they find no time; or why there is
    nothing to show. Whoever is between two meetings of a series is told where they stand, and which
    day they have in mind."""
    await _find(visit, text, _dates)


@shows
async def find_another(visit: Visit, text: str) -> None:
    """Show times to somebody who would like another than what stands."""
    await _find(visit, text, _offer)


@shows
async def find_others(visit: Visit, text: str) -> None:
    """The same for whom none of the first suits, which their conversation has shown already."""
    await _find(visit, text, partial(_offer, turn=1))


@shows
async def suggest_for(visit: Visit, action: dict[str, Any]) -> None:
    """Show what stands of the introduction of a button, or times for it; of one that has none, as
    above."""
    if not action.get("value"):
        await suggest.do(visit)
        return
    pairing_id = parse.pairing_id(action["value"])
    async with _unless_over(visit, pairing_id, visit.show):
        await visit.show(await _dates(visit, pairing_id))


@shows
async def another_for(visit: Visit, action: dict[str, Any]) -> None:
    """Show other times than what stands of the introduction of a button."""
    pairing_id = parse.pairing_id(action.get("value"))
    async with _unless_over(visit, pairing_id, visit.show):
        await visit.show(await _offer(visit, pairing_id))


@shows
async def other_times(visit: Visit, action: dict[str, Any]) -> None:
    """Show others in their place."""
    pairing_id, turn = parse.pairing_and_number(action.get("value"))
    async with _unless_over(visit, pairing_id, visit.answer):
        await visit.answer(await _offer(visit, pairing_id, turn))


@commits
async def propose(visit: Visit, action: dict[str, Any]) -> None:
    """Somebody chooses a time, which goes to the others."""
    pairing_id, seconds = parse.pairing_and_number(action.get("value"))
    user, now, at = await visit.user(), visit.now(), parse.instant(seconds)
    async with _unless_over(visit, pairing_id, visit.answer):
        try:
            about = visit.db, visit.workspace, pairing_id, at
            done = await meetings.propose(*about, by=user, now=now)
        except TimeHasPassed:
            after(visit, _choose_again(visit, pairing_id))
            return
        visit.services.wake()
        answered = visit.answer(_said(done, user, now))
        after(visit, answered, _tell(visit, done), visit.refresh_home())


@commits
async def accept(visit: Visit, action: dict[str, Any]) -> None:
    """The time that somebody proposed suits this person; whoever has said so is told that they
    have."""
    user, now, meeting_id = await visit.user(), visit.now(), parse.pairing_id(action.get("value"))
    try:
        done = await meetings.accept(visit.db, visit.workspace, meeting_id, by=user, now=now)
    except TimeHasPassed:
        after(visit, _say_it_has_passed(visit, meeting_id), _propose_anew(visit, meeting_id))
        return
    visit.services.wake()
    after(visit, _answer_yes(visit, done), _tell(visit, done), visit.refresh_home())


@commits
async def no_time(visit: Visit) -> None:
    """Somebody has no time this week, in words."""
    if not await enrolments.is_unclear(visit):
        await put_off(visit, None)


@commits
async def no_time_for(visit: Visit, action: dict[str, Any]) -> None:
    """Somebody has no time this week for the introduction of a button."""
    await put_off(visit, parse.pairing_id(action.get("value")))


@shows
async def opened(visit: Visit) -> None:
    """Somebody opens their own calendar."""


def register(app: AsyncApp) -> None:
    """Buttons of this feature."""
    app.action(ids.SUGGEST_TIMES)(listener(suggest_for))
    app.action(ids.ANOTHER_TIME)(listener(another_for))
    app.action(ids.OTHER_TIMES)(listener(other_times))
    app.action(ids.PROPOSE_TIME)(listener(propose))
    app.action(ids.ACCEPT_TIME)(listener(accept))
    app.action(ids.NO_TIME)(listener(no_time_for))
    app.action(ids.GOOGLE_CALENDAR)(listener(opened))
    app.action(ids.OUTLOOK)(listener(opened))


async def _offer(
    visit: Visit, pairing_id: int | None, turn: int = 0, *, is_late: bool = False
) -> Message:
    user, now = await visit.user(), visit.now()
    offered = await meetings.offer(
        visit.db, visit.workspace, pairing_id, turn=turn, by=user, now=now
    )
    reader = offered.pairing.seat_of(user.slack_id).member
    return suggesting.offer(offered, reader, is_late=is_late)


async def _dates(visit: Visit, pairing_id: int | None) -> Message:
    """What is agreed on or proposed, or had been agreed on; where nothing is, times to choose
    from."""
    user, now = await visit.user(), visit.now()
    found = await meetings.dates(visit.db, visit.workspace, pairing_id, by=user, now=now)
    reader = found.pairing.seat_of(user.slack_id).member
    if found.agreed or found.proposed:
        those = found.pairing, found.agreed, found.proposed
        return dates.dates(*those, reader, found.programme)
    if found.over:
        return dates.over(found.pairing, found.over, reader, found.programme)
    return await _offer(visit, pairing_id)


async def _find(visit: Visit, text: str, look: Look) -> None:
    if await enrolments.is_unclear(visit):
        return
    situation = await visit.situation()
    shown = await _or_where_they_stand(visit, situation, look)
    await visit.show(message(*shown.blocks, *await unnoted.or_an_answer(visit, text)))


async def _or_where_they_stand(visit: Visit, situation: Situation, look: Look) -> Message:
    """What there is to show; or why there is nothing, to whoever is in a series by where they
    stand in it."""
    try:
        return series.with_days(await look(visit, None), situation)
    except MeetingRefused as error:
        is_in_a_series = any(each.goes_on for each in situation.in_each)
        refused = menu.error(error, situation.locale)
        return await membership.where_they_stand(visit, situation) if is_in_a_series else refused


async def _choose_again(visit: Visit, pairing_id: int) -> None:
    """Somebody chose a time that has passed: they see later ones."""
    await visit.answer(await _offer(visit, pairing_id, is_late=True))


async def _say_it_has_passed(visit: Visit, meeting_id: int) -> None:
    """All of them see it, where it was proposed."""
    about = visit.db, visit.workspace, [meeting_id], visit.now()
    await conversations.redraw(visit, await meeting_messages.as_they_are(*about))


async def _propose_anew(visit: Visit, meeting_id: int) -> None:
    """The time that somebody accepts has passed: they see later ones."""
    user, now = await visit.user(), visit.now()
    offered = await meetings.instead_of(visit.db, visit.workspace, meeting_id, by=user, now=now)
    reader = offered.pairing.seat_of(user.slack_id).member
    await visit.show(suggesting.offer(offered, reader, is_late=True))


@asynccontextmanager
async def _unless_over(visit: Visit, pairing_id: int, say: places.Say) -> AsyncIterator[None]:
    """Whoever presses a button of an introduction that is over hears so, and what they can do now;
    and all of them see it, in the place of what can be pressed no more."""
    try:
        yield
    except RoundIsOver as error:
        after(visit, places.refuse(visit, error, say), _leave_nothing_to_press(visit, pairing_id))


async def _leave_nothing_to_press(visit: Visit, pairing_id: int) -> None:
    about = visit.db, visit.workspace, pairing_id, visit.now()
    await conversations.redraw(visit, await conversations.drawn(visit, pairing_id))
    await conversations.redraw(visit, await meeting_messages.of_pairing(*about))


def _said(done: meetings.Arranged, user: User, now: datetime) -> Message:
    """For whoever has chosen a time: it is proposed, or agreed on by now."""
    reader = done.pairing.seat_of(user.slack_id).member
    if done.meeting.is_open:
        return suggesting.put_forward(done.meeting.starts_at, reader)
    return messages.meeting(done.meeting, done.pairing, reader.language, now)


async def _answer_yes(visit: Visit, done: meetings.Arranged) -> None:
    """Where it was proposed everybody sees it. Elsewhere, and where they had said yes before, who
    accepts hears where it stands."""
    user = await visit.user()
    reader = done.pairing.seat_of(user.slack_id).member
    if done.is_repeated:
        await visit.show(messages.said_yes_already(done.meeting, done.pairing, reader))
    elif visit.is_seen_by_nobody_else:
        agreed, proposed = (None, done.meeting) if done.meeting.is_open else (done.meeting, None)
        said = dates.dates(done.pairing, agreed, proposed, reader, done.programme)
        await places.answer(visit, said, done.pairing.round.programme_id)


async def put_off(visit: Visit, pairing_id: int | None) -> None:
    """Somebody has no time in that introduction, or in the one that they have now."""
    user, now = await visit.user(), visit.now()
    over = await meetings.cannot(visit.db, visit.workspace, pairing_id, by=user, now=now)
    redrawn = conversations.after_parting(visit)
    after(visit, _say_noted(visit, over), redrawn, _introduce(visit), visit.refresh_home())


async def _say_noted(visit: Visit, over: meetings.Over) -> None:
    situation, now = await visit.situation(), visit.now()
    said = putting_off.noted(over.pairing, over.next_round_at, situation, now)
    await places.answer_above(visit, said, over.pairing.round.programme_id)


async def _introduce(visit: Visit) -> None:
    visit.services.wake()


async def _tell(visit: Visit, done: meetings.Arranged) -> None:
    """Everybody sees where it stands, in the place of every time that was proposed."""
    those = [each.id for each in (done.meeting, *done.overtaken)]
    drawn = await meeting_messages.as_they_are(visit.db, visit.workspace, those, visit.now())
    await conversations.redraw(visit, drawn)
    nudge = await conversations.drawn(visit, done.pairing.id, Kind.NUDGE)
    await conversations.redraw(visit, nudge)
