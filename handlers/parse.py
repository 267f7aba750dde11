"""From what Slack sends to values. Nothing in it is trusted: not a value, not an id, not a date."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from bot.domain.errors import (
    ChannelMissing,
    GenerationMissing,
    InvalidDate,
    InvalidRating,
    NotInThisPairing,
    NotYourAsk,
    TimeHasPassed,
    TopicMissing,
)
from bot.domain.feedback import Answer, Feedback
from bot.domain.members import Profile
from bot.domain.pairings import Role
from bot.domain.programmes import GENERATIONS
from bot.domain.safety import MOST_REPORTED, Report
from bot.domain.starters import SUBJECTS, WAYS_OF_WORKING, Occasion
from bot.domain.topics import ALL_TOPICS
from bot.messages import ids
from bot.messages.prompts import ready_made
from bot.messages.series import MOST_TO_TRY
from bot.messages.text import languages
from bot.starters import StarterForm
from handlers import away, fields, telling

_ID = re.compile(r"[0-9]{1,9}")


def is_from_a_person(event: dict[str, Any]) -> bool:
    """Whether a message was typed by somebody in their DM with us: no bot's, our own least of
    all, no edit, no deletion, no notice."""
    is_typed = event.get("subtype") in (None, "file_share") and not event.get("bot_id")
    return is_typed and event.get("channel_type") == "im"


def own_dm(event: dict[str, Any]) -> str | None:
    """Slack's id of the DM with us in which somebody writes, or which they open; None of any other
    event."""
    is_there = is_from_a_person(event) or event.get("type") == "app_home_opened"
    return event.get("channel") if is_there else None


def is_retry(headers: Mapping[str, Sequence[str]]) -> bool:
    """Whether Slack says that it has delivered this before:
    https://docs.slack.dev/apis/events-api/#retries. Socket Mode brings no headers."""
    (number, *_) = headers.get("x-slack-retry-num") or ["0"]
    return number.isdigit() and int(number) > 0


def forget_what_was_drawn(body: dict[str, Any]) -> None:
    """Keep of a window that Slack sends back only what its blocks are called: a form comes with
    every option that there was, which is many times what was chosen, and of many forms at once it
    would be most of all that the process ever holds."""
    view = body.get("view") or {}
    if isinstance(view, dict) and isinstance(view.get("blocks"), list):
        view["blocks"] = [
            {name: block[name] for name in ("type", "block_id") if name in block}
            for block in view["blocks"]
            if isinstance(block, dict)
        ]


def pairing_id(value: object) -> int:
    """The id of a pairing in a button or a form; raises NotInThisPairing for anything else."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16:
        return int(value)
    raise NotInThisPairing


def pairing_and_number(value: object) -> tuple[int, int]:
    """The id of a pairing in a button, and the number that goes with it; raises NotInThisPairing
    for anything else."""
    about, _, number = str(value).partition(" ")
    return pairing_id(about), pairing_id(number)


def instant(seconds: int) -> datetime:
    """An instant in a button, as seconds since 1970; raises TimeHasPassed for what is none."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        raise TimeHasPassed from None


def ask_id(value: object) -> int:
    """The id of an ask or a request in a button; raises NotYourAsk for anything else."""
    try:
        return pairing_id(value)
    except NotInThisPairing:
        raise NotYourAsk from None


def ask_form(view: dict[str, Any]) -> tuple[str, str]:
    """The topic and the question; raises TopicMissing."""
    topic = fields.chosen(view, ids.TOPIC)
    if topic not in ALL_TOPICS:
        raise TopicMissing
    return topic, fields.text(view, ids.TEXT)


def join_form(view: dict[str, Any]) -> tuple[Profile, bool]:
    """What somebody tells us of themselves, and whether they accept the ground rules.

    Raises GenerationMissing.
    """
    generation = fields.chosen(view, ids.GENERATION)
    if generation not in map(str, GENERATIONS):
        raise GenerationMissing
    language = fields.chosen(view, ids.LANGUAGE)
    profile = Profile(
        generation=int(generation),
        can_show=fields.topics(view, ids.CAN_SHOW),
        wants_to_learn=fields.topics(view, ids.WANTS_TO_LEARN),
        language=language if language in languages() else None,
        can_be_asked=not fields.all_chosen(view, ids.DO_NOT_ASK),
        reports_to=next(iter(fields.users(view, ids.REPORTS_TO)), None),
    )
    return profile, bool(fields.all_chosen(view, ids.RULES))


def pause_form(view: dict[str, Any], today: date) -> date:
    """The day of return; raises InvalidDate."""
    return away.until(fields.entered(view, ids.UNTIL).get("selected_date"), today)


def feedback_form(view: dict[str, Any]) -> tuple[int, Feedback]:
    """Which pairing it is about, and what was said; raises NotInThisPairing, InvalidRating. Who did
    not meet rates nothing: a choice that was made cannot be taken back in a form."""
    met, rating = fields.yes_or_no(view, ids.HAVE_MET), fields.chosen(view, ids.RATING)
    if rating and not rating.isdecimal():
        raise InvalidRating
    word = Feedback(
        met=met,
        rating=int(rating) if rating and met is not False else None,
        learned=fields.text(view, ids.LEARNED) or None,
        share=fields.yes_or_no(view, ids.SHARE),
        to_try=fields.text(view, ids.TO_TRY)[:MOST_TO_TRY] or None,
        next_on=fields.day(view, ids.NEXT_ON),
    )
    return pairing_id(view.get("private_metadata")), word


def offered_day(value: object) -> date:
    """The day of a button; raises InvalidDate for anything else."""
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise InvalidDate from None


def chosen_answer(value: object) -> tuple[int, Answer]:
    """The pairing that was chosen, and the answer that waited for the choice; raises
    NotInThisPairing."""
    about, text = words_about(value)
    return about, telling.answer_in(text)


def words_about(value: object) -> tuple[int, str]:
    """A pairing, and words that were written about it; raises NotInThisPairing."""
    about, _, text = str(value).partition(" ")
    return pairing_id(about), text


def avoided(view: dict[str, Any]) -> frozenset[str]:
    """Whom somebody would rather not meet."""
    return fields.users(view, ids.AVOIDED)


def report_form(view: dict[str, Any], *, by: str) -> tuple[Report, str]:
    """What was not right, with who wrote it where they allow it; and who was said to read it."""
    is_named = bool(fields.all_chosen(view, ids.NAME_ME))
    text = fields.text(view, ids.NOT_RIGHT)[:MOST_REPORTED]
    return Report(text, by if is_named else None), str(view.get("private_metadata"))


def channel_form(view: dict[str, Any]) -> str:
    """The channel that was chosen; raises ChannelMissing."""
    channel = fields.channel(view, ids.CHANNEL)
    if channel is None:
        raise ChannelMissing
    return channel


def prompt_form(view: dict[str, Any], locale: str) -> tuple[str, str]:
    """The channel and the text: what was written, else the ready-made prompt that was chosen.

    The text is "" if there is neither. Raises ChannelMissing.
    """
    choice = fields.chosen(view, ids.READY_MADE)
    offered = ready_made(choice, locale) if choice else ""
    return channel_form(view), fields.text(view, ids.TEXT) or offered


def subject(value: object) -> str:
    """What starters are about: a topic, or for anything else what fits them all."""
    return value if isinstance(value, str) and value in SUBJECTS else WAYS_OF_WORKING


def starter_form(view: dict[str, Any]) -> StarterForm:
    """A conversation starter as an admin wrote it, in one language or in several, a new one or
    another word for one that is there."""
    about, _, starter_id = str(view.get("private_metadata")).partition(" ")
    return StarterForm(
        subject=subject(about),
        starter_id=starter_id or None,
        voice=Role(fields.chosen(view, ids.VOICE)),
        occasion=Occasion(fields.chosen(view, ids.OCCASION)),
        words={each: fields.text(view, f"{ids.WORDS_IN}{each}") for each in languages()},
    )


def programme_id(value: object) -> int | None:
    """The programme that a button or a form is about; None where it says nothing of one."""
    return int(value) if isinstance(value, str) and _ID.fullmatch(value) else None
