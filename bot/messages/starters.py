"""Conversation starters in words, and the window in which admins look after them."""

from collections.abc import Iterator

from slack_sdk.models.blocks import (
    Block,
    ButtonElement,
    InputBlock,
    Option,
    OptionGroup,
    PlainTextInputElement,
    RadioButtonsElement,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from bot.domain.pairings import Role
from bot.domain.starters import MOST_WRITTEN, WAYS_OF_WORKING, Library, Occasion, Starter
from bot.domain.topics import TOPICS
from bot.messages import ids
from bot.messages.blocks import (
    button,
    buttons,
    chosen,
    field,
    modal,
    notice,
    option,
    section,
)
from bot.messages.text import language_of, languages, text
from bot.messages.written import quote

_MOST_SHOWN = 3 * MOST_WRITTEN
"""Characters of an escaped text, of which two stand in one paragraph."""


def words(starter: Starter, locale: str) -> str:
    """What it says, in the language of `locale` if it is there in it."""
    if not starter.is_own:
        return text(f"starter-{starter.id}", locale)
    any_of_them = next(iter(starter.words.values()))
    return quote(starter.words.get(language_of(locale), any_of_them), _MOST_SHOWN)


def library_modal(library: Library, subject: str, locale: str) -> View:
    """The starters of one subject, each with a button that switches it off or on; an own one with
    those that change and remove it."""
    add = button("button-add-starter", locale, ids.STARTER_ADD, style="primary")
    return notice(
        locale,
        section(text("starters-about", locale)),
        buttons(_subjects(subject, locale), add),
        *(block for each in library.about(subject) for block in _lines(each, library, locale)),
        title="starters-title",
        about=subject,
    )


def starter_modal(subject: str, starter: Starter | None, locale: str) -> View:
    """The form for an admin's own starter, a new one or one that is there, as it is now; its
    `private_metadata` is the subject, and which one."""
    about = text("starter-new-about", locale, subject=_name(subject, locale))
    known = starter.words if starter else {}
    voice, occasion = (starter.voice, starter.occasion) if starter else (None, None)
    return modal(
        ids.STARTER_MODAL,
        locale,
        section(about),
        *(_words_in(each, known.get(each), locale) for each in languages()),
        _radio(ids.VOICE, "starter-voice", _voices(locale), voice, locale),
        _radio(ids.OCCASION, "starter-occasion", _occasions(locale), occasion, locale),
        title="starter-edit-title" if starter else "starter-new-title",
        submit="modal-save",
        about=f"{subject} {starter.id}" if starter else subject,
    )


def _lines(starter: Starter, library: Library, locale: str) -> tuple[Block, ...]:
    caption = " · ".join(_caption(starter, library, locale))
    lines = f"_{caption}_\n{_in_all_languages(starter, locale)}"
    if not starter.is_own:
        return (section(lines, _off_or_on(starter, library, locale)),)
    edit = button("button-edit-starter", locale, ids.STARTER_EDIT, starter.id)
    remove = button("button-remove-starter", locale, ids.STARTER_REMOVE, starter.id)
    return section(lines), buttons(edit, remove)


def _caption(starter: Starter, library: Library, locale: str) -> Iterator[str]:
    yield text(f"starter-voice-{starter.voice}", locale)
    yield text(f"starter-occasion-{starter.occasion}", locale)
    if starter.is_own:
        yield text("starter-own", locale)
    if starter.id in library.off:
        yield text("starter-off", locale)


def _in_all_languages(starter: Starter, locale: str) -> str:
    """An admin's own text in each language that it has; ours in the reader's."""
    if not starter.is_own:
        return words(starter, locale)
    return "\n".join(words(starter, each) for each in languages() if each in starter.words)


def _off_or_on(starter: Starter, library: Library, locale: str) -> ButtonElement:
    if starter.id in library.off:
        return button("button-starter-on", locale, ids.STARTER_ON, starter.id)
    return button("button-starter-off", locale, ids.STARTER_OFF, starter.id)


def _subjects(subject: str, locale: str) -> StaticSelectElement:
    """Every topic under its area, and what fits them all."""
    groups = [
        OptionGroup(
            label=text(f"area-{area}", locale),
            options=[option(each, _name(each, locale)) for each in topics],
        )
        for area, topics in (*TOPICS.items(), (WAYS_OF_WORKING, (WAYS_OF_WORKING,)))
    ]
    initial = chosen([each for group in groups for each in group.options or ()], subject)
    return StaticSelectElement(
        action_id=ids.STARTERS_ABOUT,
        placeholder=text("starters-choose", locale),
        option_groups=groups,
        initial_option=initial,
    )


def _name(subject: str, locale: str) -> str:
    return text(f"topic-{subject}", locale)


def _words_in(language: str, known: str | None, locale: str) -> InputBlock:
    area = PlainTextInputElement(multiline=True, max_length=MOST_WRITTEN, initial_value=known)
    label = text("starter-words", locale, language=text("language-name", language))
    hint = text("starter-words-hint", locale)
    return field(f"{ids.WORDS_IN}{language}", label, area, hint=hint, optional=True)


def _voices(locale: str) -> list[Option]:
    return [option(each, text(f"starter-voice-{each}", locale)) for each in Role]


def _occasions(locale: str) -> list[Option]:
    return [option(each, text(f"starter-occasion-{each}", locale)) for each in Occasion]


def _radio(name: str, key: str, choices: list[Option], known: object, locale: str) -> InputBlock:
    """The first is chosen where nothing is known yet."""
    initial = chosen(choices, known) or choices[0]
    radio = RadioButtonsElement(options=choices, initial_option=initial)
    return field(name, text(key, locale), radio)
