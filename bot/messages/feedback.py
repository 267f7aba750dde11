"""Asking how a meeting went, and the thanks for an answer."""

from collections.abc import Iterable, Mapping
from typing import Any

from slack_sdk.models.blocks import (
    Block,
    InputBlock,
    Option,
    PlainTextInputElement,
    RadioButtonsElement,
)
from slack_sdk.models.views import View

from bot.domain.feedback import RATINGS, Feedback
from bot.domain.members import Member
from bot.domain.next_days import NextDays
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.domain.states import RoundState
from bot.messages import ids, sentences, series
from bot.messages.blocks import (
    MOST_IN_BUTTON,
    button,
    buttons,
    chosen,
    field,
    for_many,
    message,
    modal,
    option,
    section,
    small,
)
from bot.messages.menu import opening
from bot.messages.pairings import NO_DAYS
from bot.messages.places import my_places, nothing_new
from bot.messages.sentences import of_programme
from bot.messages.text import Message, text
from bot.messages.written import quote_to_themselves

MOST_LEARNED = 3000
"""Characters that Slack takes in one text field."""

_MOST_QUOTED = 300
_NOTHING_YET = Feedback()


def too_early(situation: Situation) -> Message:
    """For whoever tells how it was before they were introduced: when they will be."""
    words = text("error-not-introduced-yet", situation.locale)
    return message(section(words), *my_places(situation))


def feedback_modal(
    pairing: Pairing,
    feedback: Feedback | None,
    reader: Member,
    locale: str,
    programme: Programme | None = None,
) -> View:
    """The form, prefilled with what is known; its `private_metadata` is the pairing's id. The
    programme is named where there are several, here and below."""
    known = feedback or _NOTHING_YET
    met = pairing.seat_of(reader.slack_id).met if known.met is None else known.met
    others = sentences.with_whom(pairing, reader)
    return modal(
        ids.FEEDBACK_MODAL,
        locale,
        section(text("feedback-about", locale, others=others)),
        *of_programme(programme, locale),
        _yes_or_no(ids.HAVE_MET, "feedback-met", met, locale),
        _rating(known.rating, locale),
        _learned(known.learned, _about_what(pairing, locale), locale),
        _share(known.share, locale),
        *(series.fields(known, locale) if pairing.goes_on else ()),
        buttons(button("button-not-right", locale, ids.REPORT)),
        title="feedback-title",
        submit="modal-send",
        about=pairing.id,
    )


def thanks(
    pairing: Pairing,
    feedback: Feedback,
    reader: Member,
    is_edit: bool,
    programme: Programme | None = None,
    *,
    or_else: str | None = None,
    days: NextDays = NO_DAYS,
) -> Message:
    """What was noted, with a button to change it; no reproach to who did not meet. `or_else` are
    words that may have been about something else: they can be taken back. `days` are those named
    for the next meeting of a series."""
    locale = reader.language
    return message(
        section(" ".join(_noted(pairing, feedback, reader, is_edit))),
        *of_programme(programme, locale),
        *_learned_again(feedback, locale),
        *series.noted(feedback, days, reader),
        *series.still_to_choose(pairing, feedback, locale),
        *_closed(pairing, locale),
        *_still_open(pairing, feedback, reader),
        *_or_else(pairing, or_else, locale),
    )


def met_noted(
    pairing: Pairing,
    reader: Member,
    programme: Programme | None,
    situation: Situation,
    pressed: Mapping[str, Any],
) -> Message:
    """In the place of what somebody saw of that pairing, and of others, when they pressed that they
    met in it: whom they met, above where they stand now.

    `pressed` is Slack's `block_actions` payload.
    """
    locale = reader.language
    return message(
        section(text("met-with", locale, others=sentences.with_whom(pairing, reader))),
        *of_programme(programme, locale),
        *_closed(pairing, locale),
        *nothing_new(opening(situation), pressed),
    )


def _noted(pairing: Pairing, feedback: Feedback, reader: Member, is_edit: bool) -> Iterable[str]:
    locale = reader.language
    yield text("thanks-edited" if is_edit else "thanks", locale)
    if key := _outcome(feedback):
        others = sentences.with_whom(pairing, reader)
        yield text(key, locale, others=others, rating=feedback.rating or 0)


def _still_open(pairing: Pairing, feedback: Feedback, reader: Member) -> tuple[Block, ...]:
    """The button to change what was said; for words that leave it open whether they met, the
    question."""
    locale = reader.language
    if feedback.met is not None:
        change = button("button-change-feedback", locale, ids.GIVE_FEEDBACK, pairing.id)
        return (buttons(change),)
    others = sentences.with_whom(pairing, reader)
    return (
        section(text("thanks-did-you-meet", locale, others=others)),
        buttons(
            button("button-met", locale, ids.MET, pairing.id, style="primary"),
            button("button-not-met", locale, ids.NOT_MET, pairing.id),
            button("button-menu", locale, ids.MENU),
        ),
    )


def _or_else(pairing: Pairing, words: str | None, locale: str) -> tuple[Block, ...]:
    """Words that are too long for a button can be changed in the form."""
    value = f"{pairing.id} {words}"
    if words is None or len(value) > MOST_IN_BUTTON:
        return ()
    back = button("button-take-back", locale, ids.TAKE_BACK, value)
    not_right = button("button-not-right", locale, ids.REPORT)
    return section(text("thanks-or-else", locale)), buttons(back, not_right)


def _outcome(feedback: Feedback) -> str | None:
    match feedback.met, feedback.rating:
        case False, _:
            return "thanks-not-met"
        case True, None:
            return "thanks-met"
        case True, _:
            return "thanks-met-rated"
        case None, int():
            return "thanks-rated"
        case _:
            return None


def _learned_again(feedback: Feedback, locale: str) -> tuple[Block, ...]:
    if not feedback.learned:
        return ()
    promise = text("thanks-shared" if feedback.share else "thanks-private", locale)
    return section(quote_to_themselves(feedback.learned, _MOST_QUOTED)), small(promise)


def _closed(pairing: Pairing, locale: str) -> tuple[Block, ...]:
    is_closed = pairing.round.state is RoundState.CLOSED
    return (small(text("thanks-closed", locale)),) if is_closed else ()


def _share(known: bool | None, locale: str) -> InputBlock:
    hint = text("feedback-share-hint", locale)
    return _yes_or_no(ids.SHARE, "feedback-share", bool(known), locale, hint=hint)


@for_many
def _yes_or_no(
    name: str, key: str, known: bool | None, locale: str, *, hint: str | None = None
) -> InputBlock:
    choices = [
        option(ids.YES, text(f"{key}-yes", locale)),
        option(ids.NO, text(f"{key}-no", locale)),
    ]
    return field(name, text(key, locale), _radio(choices, _as_answer(known)), hint=hint)


def _as_answer(known: bool | None) -> str | None:
    return None if known is None else ids.YES if known else ids.NO


@for_many
def _rating(known: int | None, locale: str) -> InputBlock:
    choices = [option(each, text(f"feedback-rating-{each}", locale)) for each in RATINGS]
    return field(ids.RATING, text("feedback-rating", locale), _radio(choices, known), optional=True)


def _radio(choices: list[Option], known: object) -> RadioButtonsElement:
    return RadioButtonsElement(options=choices, initial_option=chosen(choices, known))


def _about_what(pairing: Pairing, locale: str) -> str:
    return (
        series.learned(pairing.step, locale) if pairing.step else text("feedback-learned", locale)
    )


def _learned(known: str | None, label: str, locale: str) -> InputBlock:
    """A line that is longer than the field takes, as a message may be, is kept by leaving the field
    empty."""
    fits = known is None or len(known) <= MOST_LEARNED
    return field(
        ids.LEARNED,
        label,
        PlainTextInputElement(
            multiline=True, max_length=MOST_LEARNED, initial_value=known if fits else None
        ),
        hint=text("feedback-learned-hint" if fits else "feedback-learned-kept", locale),
        optional=True,
    )
