"""Joining, the profile, pausing and leaving."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache

from slack_sdk.models.blocks import (
    Block,
    CheckboxesElement,
    DatePickerElement,
    InputBlock,
    Option,
    OptionGroup,
    RadioButtonsElement,
    StaticMultiSelectElement,
    StaticSelectElement,
    UserMultiSelectElement,
)
from slack_sdk.models.views import View

from bot.domain.members import Profile, Standing
from bot.domain.programmes import GENERATIONS, GenerationLabels, Programme
from bot.domain.situation import Situation
from bot.domain.topics import TOPICS
from bot.messages import ids, meetings, sentences
from bot.messages.blocks import (
    button,
    buttons,
    chosen,
    field,
    message,
    modal,
    option,
    section,
    small,
)
from bot.messages.places import my_places
from bot.messages.text import Message, languages, text
from bot.messages.written import mention_of

_MOST_FORMS = 32
"""Those that many people see: all newcomers of one language are asked the same."""

_USUAL_PAUSE = timedelta(weeks=2)


def join_modal(
    programme: Programme,
    profile: Profile | None,
    locale: str,
    user_locale: str,
    *,
    is_member: bool,
    about: Programme | None = None,
) -> View:
    """The form to join with, or for a member to change their profile: without the rules.

    It is prefilled for whoever has a profile, also from before they left. `user_locale` is the
    one set in Slack, which the first choice of language stands for; `about` is the programme that
    it lets into, where that was chosen of several.
    """
    into = (about.id, sentences.programme(about, locale)) if about else None
    return _join_modal(programme.labels, profile, locale, user_locale, is_member, into)


@lru_cache(_MOST_FORMS)
def _join_modal(
    labels: GenerationLabels,
    profile: Profile | None,
    locale: str,
    user_locale: str,
    is_member: bool,
    into: tuple[int, str] | None,
) -> View:
    fields = (
        _generation(labels, profile, locale),
        _topics(ids.CAN_SHOW, "topics-show", profile.can_show if profile else None, locale),
        _topics(
            ids.WANTS_TO_LEARN, "topics-learn", profile.wants_to_learn if profile else None, locale
        ),
        _reports_to(profile, locale),
        _do_not_ask(profile, locale),
        _language(profile, locale, user_locale),
    )
    if is_member:
        avoid = buttons(button("button-avoid", locale, ids.AVOID))
        words = {"title": "profile-title", "submit": "modal-save"}
        return modal(ids.JOIN_MODAL, locale, *fields, avoid, **words)
    about, name = into or ("", "")
    named = (small(text("of-programme", locale, name=name)),) if into else ()
    words = {"title": "join-title", "submit": "join-submit"}
    blocks = *named, *fields, *_rules(locale)
    return modal(ids.JOIN_MODAL, locale, *blocks, **words, about=about)


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
    return message(section("\n".join(lines)), *_my_line(situation), *over)


def reports_to_saved(situation: Situation, over: Iterable[Block] = ()) -> Message:
    """To whom somebody reports, as they have told it just now; and what is `over` by it."""
    nobody = (section(text("reports-to-nobody", situation.locale)),)
    return message(*(_my_line(situation) or nobody), *over)


def left(before: Situation, now: datetime) -> Message:
    """A goodbye to all that somebody took part in, which `before` tells, with the way back."""
    return message(
        section(_goodbye(before)),
        *(
            block
            for each in before.in_each
            for block in meetings.to_clear(each.pairing, each.member, now)
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
    """Welcome back, and when the next round is."""
    return message(
        section(text("resumed", situation.locale)), section(sentences.next_round(situation))
    )


def status(situation: Situation) -> Message:
    """Where somebody stands, with whom they are, what comes next, and their topics."""
    if situation.standing is Standing.LEFT:
        return _not_taking_part(situation)
    none = text("pairing-none", situation.locale)
    return message(
        section(sentences.whereabouts(situation)),
        *(my_places(situation) or (section(none),)),
        small("\n".join(_my_topics(situation))),
    )


def ask_to_join(situation: Situation) -> Message:
    """For a DM or a mention, where no form can open by itself."""
    locale = situation.locale
    return message(
        section(sentences.about(situation)),
        section(text("ask-to-join", locale)),
        buttons(button("button-join", locale, ids.JOIN, style="primary")),
    )


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


def _my_line(situation: Situation) -> tuple[Block, ...]:
    """For the eyes of the one whose profile it is."""
    manager = situation.member.profile.reports_to if situation.member else None
    if manager is None:
        return ()
    return (section(text("reports-to-saved", situation.locale, manager=mention_of(manager))),)


def _generation(labels: GenerationLabels, profile: Profile | None, locale: str) -> InputBlock:
    bands = [option(band, text(f"{labels}-{band}", locale)) for band in GENERATIONS]
    mine = chosen(bands, profile.generation) if profile else None
    return field(
        ids.GENERATION,
        text(f"{labels}-question", locale),
        RadioButtonsElement(options=bands, initial_option=mine),
        hint=text(f"{labels}-hint", locale),
    )


def _topics(name: str, key: str, mine: frozenset[str] | None, locale: str) -> InputBlock:
    groups = [
        OptionGroup(
            label=text(f"area-{area}", locale),
            options=[option(each, sentences.topic(each, locale)) for each in names],
        )
        for area, names in TOPICS.items()
    ]
    return field(
        name,
        text(key, locale),
        StaticMultiSelectElement(
            placeholder=text("topics-placeholder", locale),
            option_groups=groups,
            initial_options=_offered(groups, mine or frozenset()) or None,
        ),
        hint=text(f"{key}-hint", locale),
        optional=True,
    )


def _do_not_ask(profile: Profile | None, locale: str) -> InputBlock:
    """Unticked until somebody says so."""
    said = [option(ids.YES, text("do-not-ask", locale))]
    is_said = profile is not None and not profile.can_be_asked
    return field(
        ids.DO_NOT_ASK,
        text("do-not-ask-label", locale),
        CheckboxesElement(options=said, initial_options=said if is_said else None),
        hint=text("do-not-ask-hint", locale),
        optional=True,
    )


def _reports_to(profile: Profile | None, locale: str) -> InputBlock:
    """A list of at most one: Slack lets nobody empty a field for a single person."""
    manager = profile.reports_to if profile else None
    return field(
        ids.REPORTS_TO,
        text("reports-to", locale),
        UserMultiSelectElement(
            placeholder=text("reports-to-placeholder", locale),
            initial_users=[manager] if manager else None,
            max_selected_items=1,
        ),
        hint=text("reports-to-hint", locale),
        optional=True,
    )


def _offered(groups: Sequence[OptionGroup], names: frozenset[str]) -> list[Option]:
    return [each for group in groups for each in group.options or () if each.value in names]


def _language(profile: Profile | None, locale: str, user_locale: str) -> InputBlock:
    same = text("language-same-as-slack", locale, language=text("language-name", user_locale))
    choices = [
        option(ids.SAME_AS_SLACK, same),
        *(option(each, text("language-name", each)) for each in languages()),
    ]
    mine = chosen(choices, profile.language) if profile else None
    return field(
        ids.LANGUAGE,
        text("language-question", locale),
        StaticSelectElement(options=choices, initial_option=mine or choices[0]),
    )


def _rules(locale: str) -> tuple[Block, ...]:
    accept = CheckboxesElement(options=[option(ids.YES, text("rules-accept", locale))])
    words = f"{text('rules-title', locale)}\n{text('rules-text', locale)}"
    return section(words), field(ids.RULES, text("rules-label", locale), accept)
