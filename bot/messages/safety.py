"""Whom one would rather not meet, asking for somebody else, and what was not right."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    CheckboxesElement,
    PlainTextInputElement,
    UserMultiSelectElement,
)
from slack_sdk.models.views import View

from bot.domain.errors import NobodyToTell, ReaderHasChanged
from bot.domain.members import Standing
from bot.domain.pairings import Pairing
from bot.domain.safety import MOST_AVOIDED, MOST_REPORTED, Report
from bot.domain.situation import Situation
from bot.messages import calendars, ids, sentences
from bot.messages.blocks import button, buttons, field, message, modal, option, section, small
from bot.messages.pairings import rematch_button
from bot.messages.text import Message, listed, text
from bot.messages.written import in_pieces, mention_of

_MOST_IN_PARAGRAPH = 2900


def avoid_modal(avoided: Collection[str], locale: str, *, is_named: bool = False) -> View:
    """The list of those whom somebody would rather not meet, as it is now; `is_named`, where they
    have said in words whom, of whom nothing is noted."""
    unclear = (section(text("avoid-unclear", locale)),) if is_named else ()
    people = UserMultiSelectElement(
        placeholder=text("avoid-placeholder", locale),
        initial_users=list(avoided) or None,
        max_selected_items=MOST_AVOIDED,
    )
    label, hint = text("avoid-label", locale), text("avoid-hint", locale)
    return modal(
        ids.AVOID_MODAL,
        locale,
        *unclear,
        field(ids.AVOIDED, label, people, hint=hint, optional=True),
        title="avoid-title",
        submit="modal-save",
    )


def ask_avoid(avoided: Collection[str], locale: str, *, is_named: bool = False) -> Message:
    """The same for a DM, where no form can open by itself."""
    known = _choose(avoided, locale) if is_named else _known(avoided, locale)
    return message(
        section(known),
        buttons(button("button-avoid", locale, ids.AVOID, style="primary")),
    )


def avoid_saved(
    avoided: Collection[str],
    ended: Sequence[Pairing],
    situation: Situation,
    now: datetime,
    *,
    may_be_soon: bool = False,
) -> Message:
    """For the one whose list it is: who is on it now, what has ended by it, and whether they may be
    introduced to somebody before the next round."""
    gone = over(ended, situation, now, may_be_soon=may_be_soon)
    return message(section(_list(avoided, situation.locale)), *gone)


def over(
    ended: Sequence[Pairing], situation: Situation, now: datetime, *, may_be_soon: bool
) -> tuple[Block, ...]:
    """For whoever was in these: that they have ended, and what comes next; nothing if nothing
    has."""
    told = [_ended(each, situation) for each in ended]
    told += [_promise(each, situation, may_be_soon=may_be_soon) for each in ended]
    clear = (block for each in ended for block in calendars.to_clear(each, situation.member, now))
    return *map(section, dict.fromkeys(told)), *clear


def rematched(ended: Pairing, situation: Situation, now: datetime, *, may_be_soon: bool) -> Message:
    """For whoever asked for somebody else, and was in that pairing: what becomes of it, whether
    they may be introduced to somebody before the next round, and what goes on in their other
    programmes. Needs a member."""
    promise = _promise(ended, situation, may_be_soon=may_be_soon)
    elsewhere = sentences.goes_on_elsewhere(ended.round.programme_id, situation)
    return message(
        section(_ended(ended, situation)),
        section(" ".join((promise, *elsewhere))),
        *calendars.to_clear(ended, situation.member, now),
    )


def ask_to_end(situation: Situation, or_an_answer: Sequence[Block] = ()) -> Message:
    """For whoever wrote as if they wanted to meet the same people no more: what becomes of each
    series and each group of theirs, with the button that ends it."""
    those = [each for each in situation.in_each if each.can_be_left]
    return message(*(block for each in those for block in _way_out(each)), *or_an_answer)


def _way_out(situation: Situation) -> tuple[Block, ...]:
    locale, pairing = situation.locale, situation.pairing or situation.resting
    if pairing is None:
        return ()
    others = sentences.others(pairing.without_the_gone, situation.user.slack_id, locale)
    kind = "group" if pairing.is_group else "series"
    leave = (button("button-leave", locale, ids.LEAVE),) if pairing.is_group else ()
    words = text("series-wish-to-end", locale, others=others, kind=kind)
    menu = button("button-menu", locale, ids.MENU)
    return section(words), buttons(rematch_button(pairing, locale), *leave, menu)


def report_modal(reader_id: str, locale: str) -> View:
    """Says who reads it before anything is written; its `private_metadata` is whose id that is."""
    return _report_modal((_who_reads(reader_id, locale),), reader_id, Report("", None), locale)


def report_again(error: ReaderHasChanged | NobodyToTell, report: Report, locale: str) -> View:
    """In the place of the form that was sent: why nobody reads what is in it; and who would, if
    anybody does."""
    reader_id = str(error.values.get("reader", ""))
    who = (_who_reads(reader_id, locale),) if reader_id else ()
    return _report_modal((section(text(error.key, locale)), *who), reader_id, report, locale)


def _who_reads(reader_id: str, locale: str) -> Block:
    return section(text("report-who-reads", locale, reader=mention_of(reader_id)))


def _report_modal(above: Sequence[Block], reader_id: str, known: Report, locale: str) -> View:
    words = PlainTextInputElement(
        multiline=True, max_length=MOST_REPORTED, initial_value=known.text or None
    )
    may_tell = [option(ids.YES, text("report-name", locale))]
    ticked = may_tell if known.written_by else None
    name = CheckboxesElement(options=may_tell, initial_options=ticked)
    name_label, name_hint = text("report-name-label", locale), text("report-name-hint", locale)
    return modal(
        ids.REPORT_MODAL,
        locale,
        *above,
        field(
            ids.NOT_RIGHT,
            text("report-label", locale),
            words,
            hint=text("report-hint", locale),
            optional=True,
        ),
        field(ids.NAME_ME, name_label, name, hint=name_hint, optional=True),
        title="report-title",
        submit="modal-send",
        about=reader_id,
    )


def ask_report(reader_id: str, locale: str, or_an_answer: Iterable[Block] = ()) -> Message:
    """For a DM, where no form can open by itself."""
    return message(
        section(text("ask-report", locale, reader=mention_of(reader_id))),
        buttons(button("button-not-right", locale, ids.REPORT, style="primary")),
        *or_an_answer,
    )


def nobody_to_tell(
    error: NobodyToTell, situation: Situation, or_an_answer: Iterable[Block] = ()
) -> Message:
    """What can be done where no contact person is named."""
    words = section(text(error.key, situation.locale))
    ways = (buttons(*_ways_on(situation)),) if situation.member else ()
    return message(words, *ways, *or_an_answer)


def reported(reader_id: str, is_named: bool, situation: Situation) -> Message:
    """Thanks, who gets it and how, and what else one can do."""
    locale = situation.locale
    named = "yes" if is_named else "no"
    return message(
        section(text("reported", locale, reader=mention_of(reader_id), named=named)),
        section(text("reported-more", locale)),
        buttons(*_ways_on(situation)),
    )


def passed_on(report: Report, locale: str) -> Message:
    """For the one person who reads it."""
    return message(
        section(text("passed-on", locale)),
        *_words(report.text, locale),
        section(_who_wrote(report.written_by, locale)),
        small(text("passed-on-kept", locale)),
    )


def my_safety(situation: Situation) -> tuple[ActionsBlock, ...]:
    """The buttons that are always at hand; nothing for whoever never joined."""
    if situation.member is None:
        return ()
    locale = situation.locale
    not_right = button("button-not-right", locale, ids.REPORT)
    avoid = button("button-avoid", locale, ids.AVOID)
    return (buttons(avoid, not_right) if situation.member.left_at is None else buttons(not_right),)


def _known(avoided: Collection[str], locale: str) -> str:
    return _list(avoided, locale) if avoided else text("ask-avoid", locale)


def _choose(avoided: Collection[str], locale: str) -> str:
    unclear = text("avoid-unclear", locale)
    return f"{unclear} {_list(avoided, locale, 'avoid-choose')}"


def _list(avoided: Collection[str], locale: str, key: str = "avoid-saved") -> str:
    people = listed([mention_of(each) for each in avoided], locale)
    return text(key, locale, count=len(avoided), people=people)


def _promise(ended: Pairing, situation: Situation, *, may_be_soon: bool) -> str:
    """What whoever was in that pairing can count on in its programme."""
    if situation.member is None:
        raise ValueError("nobody is introduced here")
    is_free = may_be_soon and situation.standing is Standing.ACTIVE
    soon = [text("rematched-soon", situation.locale)] if is_free else []
    planned = {each.programme.id: each.programme.next_round_at for each in situation.in_each}
    next_round_at = planned.get(ended.round.programme_id)
    return " ".join((*soon, sentences.first_next_time(next_round_at, situation.member)))


def _ended(pairing: Pairing, situation: Situation) -> str:
    """To somebody who is part of it no more: what the others hear."""
    staying = pairing.without_the_gone.among(pairing.others(situation.user.slack_id))
    others = "go-on" if staying.is_two_sided else len(staying.seats)
    name = sentences.name_among_theirs(pairing.round.programme_id, situation)
    return text("rematched", situation.locale, others=others, **name)


def _ways_on(situation: Situation) -> tuple[ButtonElement, ...]:
    avoid = button("button-avoid", situation.locale, ids.AVOID)
    is_over = situation.pairing is None or situation.pairing.has_met
    theirs = situation.resting if is_over else situation.pairing
    return (avoid, rematch_button(theirs, situation.locale)) if theirs else (avoid,)


def _words(written: str, locale: str) -> tuple[Block, ...]:
    pieces = in_pieces(written, _MOST_IN_PARAGRAPH)
    if not pieces:
        return (section(text("passed-on-no-text", locale)),)
    return section(text("passed-on-text", locale)), *map(section, pieces)


def _who_wrote(written_by: str | None, locale: str) -> str:
    if written_by is None:
        return text("passed-on-unnamed", locale)
    return text("passed-on-named", locale, writer=mention_of(written_by))
