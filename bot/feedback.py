"""How it went: a press of "We met", a modal, or a few words in the DM."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot import next_days, parting
from bot.domain.deliveries import Kind
from bot.domain.errors import NotAMember, NothingToRate, NotInThisPairing, NotIntroducedYet
from bot.domain.feedback import (
    Answer,
    Feedback,
    Told,
    in_hand,
    is_certain,
    may_be_about,
    may_be_kept,
)
from bot.domain.members import Member
from bot.domain.next_days import NextDays
from bot.domain.pairings import Pairing
from bot.domain.programmes import MOST_PROGRAMMES, Programme
from bot.domain.situation import Situation
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from storage import deliveries, feedback, introductions, membership, pairings, programmes, series
from storage.database import Database, Writing
from storage.rows import Reading

MOST_REMEMBERED = 3
"""The pairings that an answer may be about: as many as one can be asked to choose from."""


@dataclass(frozen=True)
class Given:
    """What `reader` has said of a pairing by now, None for nothing; `is_edit`: they had told how
    it was before. In a series `before` is what they said last of an earlier meeting.
    `is_asked`: they had been asked how it was. `programme` is there where there are several to tell
    apart."""

    pairing: Pairing
    reader: Member
    feedback: Feedback | None
    is_edit: bool = False
    is_asked: bool = False
    before: Feedback | None = None
    programme: Programme | None = None
    days: NextDays = field(default_factory=NextDays)


@dataclass(frozen=True)
class NotTaken:
    """What was written is stored nowhere. `choices` are the pairings that it may be about, none if
    it is no answer; `given` is what was said of the one that is in hand, and `is_to_come` whether
    they are still to meet in it. `programmes` are those of the choices by their
    ids, where there are several to tell apart."""

    given: Given
    choices: tuple[Told, ...]
    is_to_come: bool = False
    programmes: Mapping[int, Programme] = field(default_factory=dict)


async def give(
    db: Database,
    workspace: Workspace,
    pairing_id: int,
    word: Feedback,
    *,
    by: User,
    now: datetime,
) -> Given:
    """Store somebody's word on a pairing, over what they said of it before.

    A round that is closed takes feedback still. Raises NotInThisPairing, and NotIntroducedYet while
    nobody can know of it.
    """
    async with db.write() as session:
        await membership.hold(session, workspace.id, by.slack_id)
        before = await _own(session, pairing_id, by=by)
        is_asked = await _is_asked(session, workspace, before)
        given = await _store(session, workspace, before, word, now=now)
    return replace(given, is_asked=is_asked)


async def take_back(
    db: Database, workspace: Workspace, pairing_id: int, words: str, *, by: User, now: datetime
) -> Given:
    """Keep nothing of words that were added last to what somebody said of a pairing; as it is, if
    they are not there any more. Raises NotInThisPairing."""
    async with db.write() as session:
        await membership.hold(session, workspace.id, by.slack_id)
        before = await _own(session, pairing_id, by=by)
        if before.feedback is None:
            return before
        after = before.feedback.without(words)
        about = pairing_id, before.reader.id
        if after == Feedback():
            await feedback.forget(session, *about)
            return replace(before, feedback=None)
        await feedback.save(session, workspace.id, *about, after, now)
    return replace(before, feedback=after)


async def note_asked(db: Database, workspace: Workspace, given: Given) -> None:
    """They have been asked how it was because they said that they met, and so are not at the end of
    the round as well."""
    about = given.pairing.id, given.reader.slack_id
    async with db.write() as session:
        await deliveries.cancel_for(session, workspace.id, [Kind.CHECK_IN], *about)


async def answer(
    db: Database, workspace: Workspace, answer: Answer, *, by: User, now: datetime
) -> Given | NotTaken:
    """Store what somebody wrote in the DM, as their word on the pairing that it is about.

    That is what they were asked last and have not answered, else the only one it can be: see
    `may_be_about`; but a no alone takes back nothing that they have told. Words alone leave it open
    whether they met, unless somebody has said so who was with them. Raises NothingToRate for
    somebody who has never been introduced.
    """
    async with db.write() as session:
        await membership.hold(session, workspace.id, by.slack_id)
        reader, told = await _remembered(session, workspace, answer, by)
        found = may_be_about(answer, told)
        hand = in_hand(told, by.slack_id)
        is_noted = is_certain(answer, found, hand)
        about = found[0] if is_noted else hand
        programme = await programmes.get(session, about.pairing.round.programme_id)
        named = await programmes.if_one_of_several(session, programme)
        before = Given(about.pairing, reader, about.feedback, programme=named)
        if not is_noted:
            choices = found if answer.is_plain or len(found) > 1 else ()
            is_to_come = about.is_to_come(by.slack_id)
            return NotTaken(before, choices, is_to_come, await _to_tell_apart(session, choices))
        pairing = await parting.without_a_next(session, workspace.id, before.pairing)
        before = replace(before, pairing=pairing)
        return await _store(session, workspace, before, answer.word, now=now)


async def may_be_for(
    db: Database, workspace: Workspace, answer: Answer, *, by: User
) -> tuple[Told, ...]:
    """The pairings for which that answer would be taken, and is not; none for somebody who has
    never been introduced."""
    async with db.read() as reading:
        try:
            _, told = await _remembered(reading, workspace, answer, by)
        except (NotAMember, NothingToRate):
            return ()
        return may_be_kept(answer, told)


async def of_pairing(db: Database, pairing_id: int, *, by: User) -> Given:
    """What somebody has said of one of their pairings; raises as above."""
    async with db.read() as reading:
        return await _own(reading, pairing_id, by=by)


async def of_latest(db: Database, situation: Situation) -> Given:
    """What somebody has said of their latest pairing; raises NotAMember and NothingToRate."""
    reader, latest = situation.member, situation.latest
    if reader is None or (reader.left_at and not latest):
        raise NotAMember
    if latest is None:
        raise NothingToRate
    programme, pairing, before = latest.programme, latest.pairing, None
    if pairing.step:
        async with db.read() as reading:
            before = (await series.said_before(reading, pairing)).get(reader.id)
            pairing = await parting.without_a_next(reading, programme.workspace_id, pairing)
    named = programme if situation.is_one_of_several else None
    return Given(pairing, reader, latest.feedback, before=before, programme=named)


async def _own(reading: Reading, pairing_id: int, *, by: User) -> Given:
    pairing = await pairings.find(reading, pairing_id)
    if pairing is None:
        raise NotInThisPairing
    reader = pairing.seat_of(by.slack_id).member
    if pairing.comes_at is not None:
        raise NotIntroducedYet
    said = await feedback.find(reading, pairing.id, reader.id)
    programme = await programmes.get(reading, pairing.round.programme_id)
    before = (await series.said_before(reading, pairing)).get(reader.id)
    pairing = await parting.without_a_next(reading, programme.workspace_id, pairing)
    named = await programmes.if_one_of_several(reading, programme)
    return Given(pairing, reader, said, before=before, programme=named)


async def _is_asked(reading: Reading, workspace: Workspace, before: Given) -> bool:
    """Whether they were, when they said that they met or near the end of the round."""
    if before.feedback is not None and before.feedback.met:
        return True
    theirs = [before.pairing.id], before.reader.slack_id
    return bool(await introductions.asked_at(reading, workspace.id, Kind.CHECK_IN, *theirs))


async def _remembered(
    reading: Reading, workspace: Workspace, answer: Answer, user: User
) -> tuple[Member, list[Told]]:
    """The pairings that an answer may be about, the latest first; only a plain one is about what
    has come to nothing, of which whoever wanted it to is not to hear again."""
    reader, told = await _pairings(reading, workspace, user, most=MOST_REMEMBERED)
    ids = [pairing.id for pairing, _ in told]
    nudged = await introductions.asked_at(reading, workspace.id, Kind.NUDGE, ids)
    asked = await introductions.asked_at(reading, workspace.id, Kind.CHECK_IN, ids, user.slack_id)
    asked = _later(asked, await feedback.asked_at(reading, reader.id, ids))
    each = [Told(one, said, asked.get(one.id), nudged.get(one.id)) for one, said in told]
    spoken_of = [
        one for one in each if answer.is_plain or not one.has_come_to_nothing(user.slack_id)
    ]
    if not spoken_of:
        raise NothingToRate
    return reader, spoken_of


async def _to_tell_apart(reading: Reading, choices: Iterable[Told]) -> dict[int, Programme]:
    ids = {each.pairing.round.programme_id for each in choices}
    each = [await programmes.get(reading, programme_id) for programme_id in ids]
    named = [await programmes.if_one_of_several(reading, one) for one in each]
    return {one.id: one for one in named if one}


def _later(one: dict[int, datetime], other: dict[int, datetime]) -> dict[int, datetime]:
    return one | {key: max(at, one.get(key, at)) for key, at in other.items()}


async def _pairings(
    reading: Reading, workspace: Workspace, user: User, *, most: int
) -> tuple[Member, list[tuple[Pairing, Feedback | None]]]:
    """The latest pairings in which somebody was introduced, who may have left since, with what they
    said of each."""
    reader = await membership.find(reading, workspace.id, user.slack_id)
    if reader is None:
        raise NotAMember
    latest = await pairings.latest_of(reading, [reader.id], limit=most + MOST_PROGRAMMES)
    told = [each for each in latest.get(reader.id, ()) if each[0].comes_at is None]
    if not told:
        raise NothingToRate if reader.left_at is None else NotAMember
    return reader, told[:most]


def _put_together(before: Feedback | None, word: Feedback) -> Feedback:
    """A second answer edits the first, and goes on with one that left something open."""
    if before is None:
        return word
    return before.edited_by(word) if before.is_complete else before.followed_by(word)


def _as_others_say(word: Feedback, about: Given) -> Feedback:
    """Words that leave it open whether they met need not say so where somebody has who was there
    with them: they were asked how it was, and no more."""
    is_known = about.reader in about.pairing.who_met()
    return replace(word, met=True) if word.met is None and is_known else word


async def _store(
    session: Writing, workspace: Workspace, before: Given, word: Feedback, *, now: datetime
) -> Given:
    after = _as_others_say(_put_together(before.feedback, word), before)
    pairing_id, reader_id = before.pairing.id, before.reader.id
    await feedback.save(session, workspace.id, pairing_id, reader_id, after, now)
    had_told = before.feedback is not None and before.feedback.is_complete
    days = await next_days.after_meeting(session, before.pairing)
    return replace(before, feedback=after, is_edit=had_told, days=days)
