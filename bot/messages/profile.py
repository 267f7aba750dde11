"""The form to join with, which is that of the profile later."""

from collections.abc import Sequence
from functools import lru_cache

from slack_sdk.models.blocks import (
    Block,
    CheckboxesElement,
    InputBlock,
    Option,
    OptionGroup,
    RadioButtonsElement,
    StaticMultiSelectElement,
    StaticSelectElement,
    UserMultiSelectElement,
)
from slack_sdk.models.views import View

from bot.domain.members import Profile
from bot.domain.programmes import GENERATIONS, GenerationLabels, Programme
from bot.domain.topics import TOPICS
from bot.messages import ids, sentences
from bot.messages.blocks import (
    button,
    buttons,
    chosen,
    field,
    modal,
    option,
    section,
    small,
)
from bot.messages.text import languages, text

_MOST_FORMS = 32
"""Those that many people see: all newcomers of one language are asked the same."""


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
