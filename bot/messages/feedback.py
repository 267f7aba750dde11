"""Asking how a meeting went, and the thanks for an answer."""

from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import (
    Block,
    ButtonElement,
    InputBlock,
    Option,
    PlainTextInputElement,
    RadioButtonsElement,
)
from slack_sdk.models.views import View

from bot.domain.feedback import RATINGS, Feedback, Told
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.domain.states import RoundState
from bot.messages import ids, sentences, series
from bot.messages.blocks import (
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
from bot.messages.meetings import no_time_button
from bot.messages.menu import opening
from bot.messages.pairings import feedback_button, meet_buttons
from bot.messages.places import my_places
from bot.messages.sentences import of_programme
from bot.messages.text import Message, text
from bot.messages.written import quote_block

MOST_LEARNED = 3000
"""Characters that Slack takes in one text field."""

MOST_IN_BUTTON = 2000
"""Characters that Slack takes as the value of a button."""

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
    others = _with_whom(pairing, reader)
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
) -> Message:
    """What was noted, with a button to change it; no reproach to who did not meet. `or_else` are
    words that may have been about something else: they can be taken back."""
    locale = reader.language
    return message(
        section(" ".join(_noted(pairing, feedback, reader, is_edit))),
        *of_programme(programme, locale),
        *_learned_again(feedback, locale),
        *series.noted(feedback, reader),
        *_closed(pairing, locale),
        *_still_open(pairing, feedback, reader),
        *_or_else(pairing, or_else, locale),
    )


def met_noted(
    pairing: Pairing, reader: Member, programme: Programme | None, situation: Situation
) -> Message:
    """In the place of what somebody saw of that pairing, and of others, when they pressed that they
    met in it: whom they met, above where they stand now."""
    locale = reader.language
    return message(
        section(text("met-with", locale, others=_with_whom(pairing, reader))),
        *of_programme(programme, locale),
        *_closed(pairing, locale),
        *opening(situation),
    )


def taken_back(pairing: Pairing, feedback: Feedback | None, reader: Member) -> Message:
    """That nothing is left of some words, and the ways on: one of them may be what they needed."""
    locale, others = reader.language, _with_whom(pairing, reader)
    form = feedback_button(pairing, feedback, locale)
    return message(
        section(text("taken-back", locale, others=others)), buttons(form, *_in_any_case(locale))
    )


def which_meeting(
    choices: Iterable[Told],
    typed: str,
    reader: Member,
    programmes: Mapping[int, Programme] | None = None,
) -> Message:
    """Asks which meeting an answer is about; one of `programmes` (by their ids) is named. Each
    button carries the answer, to be stored when it is pressed; for one that is too long for a
    button it opens the form."""
    about = choices_of(choices, typed, reader, programmes)
    return message(section(text("which-meeting", reader.language)), *about)


def which_of_theirs(situation: Situation, typed: str) -> Message:
    """The same for whoever has several introductions, of which they have not been asked yet."""
    if situation.member is None:
        raise ValueError("nobody is introduced here")
    there = [each for each in situation.in_each if each.pairing]
    choices = [Told(each.pairing, each.feedback) for each in there if each.pairing]
    return which_meeting(
        choices, typed, situation.member, {each.programme.id: each.programme for each in there}
    )


def choices_of(
    choices: Iterable[Told],
    typed: str,
    reader: Member,
    programmes: Mapping[int, Programme] | None = None,
) -> tuple[Block, ...]:
    """A line for each of them, as above."""
    named = programmes or {}
    return tuple(
        _choice(each.pairing, typed, reader, named.get(each.pairing.round.programme_id))
        for each in choices
    )


def or_an_answer(about: Sequence[Told], typed: str, reader_id: str) -> tuple[Block, ...]:
    """Below something else: whether what was written is about one of these meetings. Nothing of it
    is noted until it is pressed."""
    if not about:
        return ()
    reader = about[0].pairing.seat_of(reader_id).member
    unnoted = section(text("unnoted", reader.language))
    if len(about) > 1:
        return unnoted, *choices_of(about, typed, reader)
    it_is = answer_button("button-about-meeting", about[0].pairing, typed, reader.language)
    return unnoted, buttons(it_is)


def before_they_meet(
    pairing: Pairing, reader: Member, or_an_answer: Sequence[Block] = ()
) -> Message:
    """What was written is no answer, and nothing was noted: what one can do before the meeting."""
    locale = reader.language
    return message(
        section(text("not-taken-before", locale, others=_with_whom(pairing, reader))),
        buttons(
            *meet_buttons(pairing, locale), no_time_button(pairing, locale), *_in_any_case(locale)
        ),
        *or_an_answer,
    )


def not_taken(pairing: Pairing, feedback: Feedback | None, reader: Member, typed: str) -> Message:
    """What was written was not taken for an answer, and changes none: with the button that makes
    one of it. Words that are too long for a button go into the form."""
    locale = reader.language
    key = "not-taken-told" if feedback is not None and feedback.is_complete else "not-taken"
    keep = answer_button("button-keep-answer", pairing, typed, locale)
    form = feedback_button(pairing, feedback, locale)
    offered = (keep, form) if keep.action_id != form.action_id else (form,)
    return message(
        section(text(key, locale, others=_with_whom(pairing, reader))),
        buttons(*offered, *_in_any_case(locale)),
    )


def _in_any_case(locale: str) -> tuple[ButtonElement, ...]:
    return button("button-not-right", locale, ids.REPORT), button("button-help", locale, ids.HELP)


def _choice(pairing: Pairing, typed: str, reader: Member, named: Programme | None) -> Block:
    locale = reader.language
    line = sentences.past(pairing, reader.slack_id, ZoneInfo(reader.time_zone), locale)
    if named:
        line = f"{line}\n{text('of-programme', locale, name=sentences.programme(named, locale))}"
    return section(line, answer_button("button-this-one", pairing, typed, locale))


def answer_button(label: str, pairing: Pairing, typed: str, locale: str) -> ButtonElement:
    """It carries an answer about that meeting, or opens the form for one that is too long."""
    value = f"{pairing.id} {typed}"
    if len(value) <= MOST_IN_BUTTON:
        return button(label, locale, ids.ANSWER_ABOUT, value)
    return button(label, locale, ids.GIVE_FEEDBACK, pairing.id)


def _noted(pairing: Pairing, feedback: Feedback, reader: Member, is_edit: bool) -> Iterable[str]:
    locale = reader.language
    yield text("thanks-edited" if is_edit else "thanks", locale)
    if key := _outcome(feedback):
        others = _with_whom(pairing, reader)
        yield text(key, locale, others=others, rating=feedback.rating or 0)


def _still_open(pairing: Pairing, feedback: Feedback, reader: Member) -> tuple[Block, ...]:
    """The button to change what was said; for words that leave it open whether they met, the
    question."""
    locale = reader.language
    if feedback.met is not None:
        change = button("button-change-feedback", locale, ids.GIVE_FEEDBACK, pairing.id)
        return (buttons(change),)
    others = _with_whom(pairing, reader)
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


def _with_whom(pairing: Pairing, reader: Member) -> str:
    """As the question named them: not whoever was gone before they met."""
    return sentences.others(pairing.as_met_by(reader.slack_id), reader.slack_id, reader.language)


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
    return section(quote_block(feedback.learned, _MOST_QUOTED)), small(promise)


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
