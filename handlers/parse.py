"""From what Slack sends to values. Nothing in it is trusted: not a value, not an id, not a date."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, TypeGuard

from bot.domain.closed_days import MOST_SPANS, Span
from bot.domain.errors import (
    ChannelMissing,
    GenerationMissing,
    InvalidClosedDays,
    InvalidDate,
    InvalidInput,
    InvalidRating,
    NotInThisPairing,
    NotYourAsk,
    TimeHasPassed,
    TooManyClosedDays,
    TopicMissing,
)
from bot.domain.feedback import Answer, Feedback
from bot.domain.members import Profile
from bot.domain.pairings import Role
from bot.domain.programmes import GENERATIONS, Format, GenerationLabels, Surplus
from bot.domain.safety import MOST_REPORTED, Report
from bot.domain.starters import SUBJECTS, WAYS_OF_WORKING, Occasion
from bot.domain.topics import ALL_TOPICS
from bot.messages import ids
from bot.messages.prompts import ready_made
from bot.messages.series import MOST_TO_TRY
from bot.messages.text import language_of, languages
from bot.programme_forms import NewForm, SettingsForm
from bot.starters import StarterForm
from handlers import away, days, telling

_USER_ID = re.compile(r"[UW][A-Z0-9]{2,}")
_ID = re.compile(r"[0-9]{1,9}")
_CHANNEL_ID = re.compile(r"[CG][A-Z0-9]{2,}")


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
    topic = _chosen(view, ids.TOPIC)
    if topic not in ALL_TOPICS:
        raise TopicMissing
    return topic, _text(view, ids.TEXT)


def join_form(view: dict[str, Any]) -> tuple[Profile, bool]:
    """What somebody tells us of themselves, and whether they accept the ground rules.

    Raises GenerationMissing.
    """
    generation = _chosen(view, ids.GENERATION)
    if generation not in map(str, GENERATIONS):
        raise GenerationMissing
    language = _chosen(view, ids.LANGUAGE)
    profile = Profile(
        generation=int(generation),
        can_show=_topics(view, ids.CAN_SHOW),
        wants_to_learn=_topics(view, ids.WANTS_TO_LEARN),
        language=language if language in languages() else None,
        can_be_asked=not _all_chosen(view, ids.DO_NOT_ASK),
        reports_to=next(iter(_users(view, ids.REPORTS_TO)), None),
    )
    return profile, bool(_all_chosen(view, ids.RULES))


def pause_form(view: dict[str, Any], today: date) -> date:
    """The day of return; raises InvalidDate."""
    return away.until(_field(view, ids.UNTIL).get("selected_date"), today)


def feedback_form(view: dict[str, Any]) -> tuple[int, Feedback]:
    """Which pairing it is about, and what was said; raises NotInThisPairing, InvalidRating. Who did
    not meet rates nothing: a choice that was made cannot be taken back in a form."""
    met, rating = _yes_or_no(_chosen(view, ids.HAVE_MET)), _chosen(view, ids.RATING)
    if rating and not rating.isdecimal():
        raise InvalidRating
    word = Feedback(
        met=met,
        rating=int(rating) if rating and met is not False else None,
        learned=_text(view, ids.LEARNED) or None,
        share=_yes_or_no(_chosen(view, ids.SHARE)),
        to_try=_text(view, ids.TO_TRY)[:MOST_TO_TRY] or None,
        next_on=_day(view, ids.NEXT_ON),
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
    return _users(view, ids.AVOIDED)


def report_form(view: dict[str, Any], *, by: str) -> tuple[Report, str]:
    """What was not right, with who wrote it where they allow it; and who was said to read it."""
    is_named = bool(_all_chosen(view, ids.NAME_ME))
    text = _text(view, ids.NOT_RIGHT)[:MOST_REPORTED]
    return Report(text, by if is_named else None), str(view.get("private_metadata"))


def channel_form(view: dict[str, Any]) -> str:
    """The channel that was chosen; raises ChannelMissing."""
    channel = _field(view, ids.CHANNEL).get("selected_conversation")
    if not isinstance(channel, str) or not _CHANNEL_ID.fullmatch(channel):
        raise ChannelMissing
    return channel


def prompt_form(view: dict[str, Any], locale: str) -> tuple[str, str]:
    """The channel and the text: what was written, else the ready-made prompt that was chosen.

    The text is "" if there is neither. Raises ChannelMissing.
    """
    choice = _chosen(view, ids.READY_MADE)
    offered = ready_made(choice, locale) if choice else ""
    return channel_form(view), _text(view, ids.TEXT) or offered


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
        voice=Role(_chosen(view, ids.VOICE)),
        occasion=Occasion(_chosen(view, ids.OCCASION)),
        words={each: _text(view, f"{ids.WORDS_IN}{each}") for each in languages()},
    )


def settings_form(view: dict[str, Any], today: date) -> SettingsForm:
    """The settings as they were entered. Only what Slack's own selects cannot give is refused, all
    of it together, with a word by each field: later, with what could not be read here."""
    country, surplus = _chosen(view, ids.COUNTRY), _chosen(view, ids.SURPLUS)
    closed, unread = _closed_days(view, today)
    return SettingsForm(
        format=technique(view),
        meetings=_number(view, ids.MEETINGS),
        most_mentors=_number(view, ids.MOST_MENTORS),
        most_mentees=_number(view, ids.MOST_MENTEES),
        weekday=int(_chosen(view, ids.WEEKDAY)),
        at=_field(view, ids.AT).get("selected_time") or "",
        time_zone=_text(view, ids.TIME_ZONE),
        every_weeks=int(_chosen(view, ids.EVERY_WEEKS)),
        labels=GenerationLabels(_chosen(view, ids.LABELS)),
        locale=language_of(_chosen(view, ids.PROGRAMME_LANGUAGE)),
        surplus=Surplus(surplus) if surplus else None,
        cooldown=int(_chosen(view, ids.COOLDOWN)),
        country=None if country in ("", ids.NO_COUNTRY) else country,
        closed_days=closed,
        unread=unread,
        contact=_user(view, ids.CONTACT),
        name=_text(view, ids.PROGRAMME_NAME),
        channel=_home(view),
    )


def technique(view: dict[str, Any]) -> Format:
    """The technique that is chosen in a form."""
    return Format(_chosen(view, ids.FORMAT))


def new_programme_form(view: dict[str, Any]) -> NewForm:
    """Another programme as it was entered."""
    return NewForm(
        name=_text(view, ids.PROGRAMME_NAME),
        format=technique(view),
        channel=_home(view),
        weekday=int(_chosen(view, ids.WEEKDAY)),
        at=_field(view, ids.AT).get("selected_time") or "",
        every_weeks=_number(view, ids.EVERY_WEEKS),
    )


def programme_id(value: object) -> int | None:
    """The programme that a button or a form is about; None where it says nothing of one."""
    return int(value) if isinstance(value, str) and _ID.fullmatch(value) else None


def closed_days(text: str, today: date) -> tuple[Span, ...]:
    """Days and spans of days, one a line or between commas; raises InvalidClosedDays, which names
    everything that is none, and TooManyClosedDays."""
    entries = [entry.strip() for entry in re.split(r"[\n,;]", text) if entry.strip()]
    spans = {entry: days.read_span(entry, today) for entry in entries}
    unread = [entry for entry, span in spans.items() if span is None]
    if unread:
        raise InvalidClosedDays(name=", ".join(unread))
    if len(spans) > MOST_SPANS:
        raise TooManyClosedDays
    return tuple(sorted({span for span in spans.values() if span}))


def _closed_days(
    view: dict[str, Any], today: date
) -> tuple[tuple[Span, ...], tuple[InvalidInput, ...]]:
    """The days that were entered, or what is wrong with them."""
    try:
        return closed_days(_text(view, ids.CLOSED_DAYS), today), ()
    except InvalidInput as error:
        return (), (error,)


def _field(view: dict[str, Any], name: str) -> dict[str, Any]:
    values = view.get("state", {}).get("values", {})
    found: dict[str, Any] = values.get(name, {}).get(ids.VALUE, {})
    return found


def _chosen(view: dict[str, Any], name: str) -> str:
    return str((_field(view, name).get("selected_option") or {}).get("value", ""))


def _number(view: dict[str, Any], name: str) -> int | None:
    chosen = _chosen(view, name)
    return int(chosen) if chosen else None


def _users(view: dict[str, Any], name: str) -> frozenset[str]:
    chosen = _field(view, name).get("selected_users") or []
    return frozenset(each for each in chosen if _is_user_id(each))


def _all_chosen(view: dict[str, Any], name: str) -> list[str]:
    return [option["value"] for option in _field(view, name).get("selected_options") or []]


def _day(view: dict[str, Any], name: str) -> date | None:
    try:
        return date.fromisoformat(_field(view, name).get("selected_date") or "")
    except ValueError:
        return None


def _user(view: dict[str, Any], name: str) -> str | None:
    chosen = _field(view, name).get("selected_user")
    return chosen if _is_user_id(chosen) else None


def _home(view: dict[str, Any]) -> str | None:
    channel = _field(view, ids.HOME_CHANNEL).get("selected_conversation")
    return channel if isinstance(channel, str) and _CHANNEL_ID.fullmatch(channel) else None


def _is_user_id(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and _USER_ID.fullmatch(value) is not None


def _topics(view: dict[str, Any], name: str) -> frozenset[str]:
    return frozenset(_all_chosen(view, name)) & ALL_TOPICS


def _text(view: dict[str, Any], name: str) -> str:
    return (_field(view, name).get("value") or "").strip()


def _yes_or_no(choice: str) -> bool | None:
    return {ids.YES: True, ids.NO: False}.get(choice)
