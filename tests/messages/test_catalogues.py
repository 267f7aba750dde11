"""The catalogues are complete, alike, and hold nothing that nobody reads."""

from collections import Counter
from importlib import resources
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, visitor

from bot.domain import errors
from bot.domain.commands import Aside, Command, Worry
from bot.domain.errors import MentoringError
from bot.domain.starters import READY_MADE
from bot.domain.topics import ALL_TOPICS
from bot.messages import calendars, introductions, menu, prompts, starters, text
from bot.messages.catalogue import Catalogue
from bot.messages.ids import SAME_AS_SLACK
from handlers import feasts
from tests.messages.drawn import caches
from tests.messages.samples import everything, pairing

LANGUAGES = text.languages()
_RESTING = (
    *("back", "dated", "past", "others", "me", "nothing"),
    *("told", "kin", "was", "happened"),
)


def source(language: str) -> str:
    return resources.files("bot.messages").joinpath("locales", f"{language}.ftl").read_text("utf-8")


def entries(language: str) -> list[Any]:
    return list(FluentResource(source(language)).body)


def keys(language: str) -> list[str]:
    return [entry.id.name for entry in entries(language) if isinstance(entry, ast.Message)]


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's
        self.names.add(node.id.name)


def variables(entry: ast.Message) -> set[str]:
    found = _Variables()
    found.visit(entry)
    return found.names


def variables_by_key(language: str) -> dict[str, set[str]]:
    found = entries(language)
    return {each.id.name: variables(each) for each in found if isinstance(each, ast.Message)}


def errors_under(parent: type[MentoringError]) -> list[type[MentoringError]]:
    below = [each for child in parent.__subclasses__() for each in errors_under(child)]
    return [*([parent] if "key" in parent.__dict__ else []), *below]


_MEETING = ("keep", "call-off", "yes", "no", "around", "when", "because")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_can_be_read_to_its_last_line(language: str) -> None:
    assert [entry.content for entry in entries(language) if isinstance(entry, ast.Junk)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_read_entry_by_entry_it_has_the_words_of_the_whole(language: str) -> None:
    """Fluent's own parser finds neither more nor fewer, nor other words."""
    whole = FluentBundle([language], use_isolating=False)
    whole.add_resource(FluentResource(source(language)))
    piecemeal = Catalogue(language, source(language))
    for entry in entries(language):
        if isinstance(entry, ast.Message):
            values = dict.fromkeys(variables(entry), 7)
            pattern = whole.get_message(entry.id.name).value
            assert pattern
            words, _ = whole.format_pattern(pattern, values)
            assert piecemeal.filled(entry.id.name, dict(values)) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_there_twice(language: str) -> None:
    assert [key for key, times in Counter(keys(language)).items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_keys_of_english_in_the_same_order(language: str) -> None:
    assert keys(language) == keys(text.FALLBACK)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_uses_the_values_that_english_uses(language: str) -> None:
    """A topic or a name that only one language tells would be missing for the others."""
    assert variables_by_key(language) == variables_by_key(text.FALLBACK)


def read_by_somebody(locale: str) -> None:
    """Draw all there is to read, the errors and every conversation starter included."""
    everything(locale)
    for error in errors_under(MentoringError):
        menu.error_sentence(error(name="Europe/Atlantis"), locale)
    for starter in READY_MADE:
        starters.words(starter, locale)
    introductions.introduction(pairing(None), (), locale)
    calendars.with_file(locale)
    for choice in prompts.READY_MADE:
        prompts.ready_made(choice, locale)
    for command in Command:
        text.words_for(command, locale)
    for key in (
        "yes",
        "no",
        "met",
        "not-met",
        "at-last",
        "contradict-met",
        "contradict-not-met",
        "regret",
        "or",
        "out-of",
        "counted",
        "thanks",
        "lead-in",
        "instead-of",
        "but",
        "a",
        "half",
        "greeting",
        "after-thanks",
        "polite",
        "want",
        "leaving",
        "do-not-want",
        "first",
        "for",
        *(f"number-{number}" for number in range(1, 11)),
        *(f"unit-{unit}" for unit in ("days", "weeks", "months")),
        "going-on",
        "wish-to-leave",
        "joining-clauses",
        "of-it",
        "away",
        "rest-other",
        "in-a-status",
        "appointment",
        "still-in",
        "not-in",
        "unsure",
        "because",
        "leaving-company",
        "stay",
        "rematch-me",
        "not-right",
        "no-time",
        "still-meet",
        "avoid",
        "stop",
        "joining",
        "back",
        "all",
        "suggest-times",
        "whom-blocked",
        *(
            "my-manager",
            "new-manager",
            "at-hour",
            "after-hour",
            "an-hour",
            "in-place",
            "is",
            "is-not",
            "no-more",
            "any-more",
        ),
        *("at-hour", "after-hour", "an-hour", "in-place"),
        *("i-report-to", "i-do-not-report-to", "no-manager"),
        *("end-series", "next-time", "to-try", "i-will-try", "who-moderates"),
        "nobody",
        "denying",
        "telling",
        "no-date",
        "of-now",
        "hurt",
        "verdict",
        *(f"worry-{worry}" for worry in Worry),
        "until",
        "in-days",
        "yesterday",
        "today",
        "tomorrow",
        "day-after-tomorrow",
        "next-week",
        *(f"day-{feast}" for feast in feasts.NAMES),
        "the-holidays",
        "after-day",
        "early",
        "mid",
        "late",
        "the-month",
        "next-month",
        "how-are-you",
        "what-is-this",
        "rest",
        *(f"rest-{kind}" for kind in _RESTING),
        "away-myself",
        "ill-myself",
        "loss",
        "expecting",
        *(f"whose-{whose}" for whose in ("me", "other", "kin")),
        *(f"aside-{word}" for word in Aside if word is not Aside.AWAY),
        "verdict-within",
        "where-i-stand",
        "in-haste",
        *(f"meet-{each}" for each in _MEETING),
        "asking",
        "present",
        "of-me",
        "stars",
        "leading-to-a-number",
        "past",
        "from",
        "to",
        "on",
        "ago",
        "this-week",
        "this-month",
        *(
            f"hint-{kind}"
            for kind in (
                "help",
                "ask",
                "meeting",
                "feedback",
                "rematch",
                "status",
                "profile",
                "admin",
            )
        ),
        *(
            "ask-yes",
            "ask-ok",
            "yes-to-anything",
            "ask-no",
            "ask-busy",
            "ask-when",
            "ask-over",
            "stop-looking",
            "about-request",
            "no-interest",
        ),
        *(
            "pause-longer",
            "pause-until",
            "returned",
            "well-again",
            "ahead",
            "short-break",
            "the-programme",
        ),
        *(
            "none-of-these",
            "another-time",
            "few-minutes",
            "why",
            "who-that-is",
            "who-is-my-manager",
            "run-round",
        ),
        "who-shows",
        "how-to",
        "elided",
        "around-name",
        "no-name",
        *(f"topic-{topic}" for topic in ALL_TOPICS),
    ):
        text.phrases(f"words-{key}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_unused(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every sentence of the catalogue is read in some drawing; no other key is asked for."""
    asked = set()
    filled = Catalogue.filled

    def remember(catalogue: Catalogue, key: str, values: dict[str, object]) -> str:
        asked.add(key)
        return filled(catalogue, key, values)

    monkeypatch.setattr(Catalogue, "filled", remember)
    for cached in caches():
        cached.cache_clear()
    read_by_somebody(language)
    assert sorted(set(keys(language)) - asked) == []


def test_every_error_has_words_of_its_own() -> None:
    found = errors_under(MentoringError)
    assert len(found) >= 15
    for language in LANGUAGES:
        sentences = {menu.error_sentence(each(name="Mars/Crater"), language) for each in found}
        assert len(sentences) == len(found)


def test_no_word_means_two_things() -> None:
    """A word may be the same in two languages, if it is the same command in both."""
    meanings = {
        (word.casefold(), command)
        for language in LANGUAGES
        for command in Command
        for word in text.words_for(command, language)
    }
    assert len(meanings) == len({word for word, _ in meanings})


def test_no_language_is_called_like_the_choice_of_slack_s_own() -> None:
    assert SAME_AS_SLACK not in LANGUAGES


def test_every_error_of_the_domain_is_reached_by_these_tests() -> None:
    named = {each for each in vars(errors).values() if isinstance(each, type)}
    with_keys = {each for each in named if "key" in each.__dict__}
    assert with_keys <= set(errors_under(MentoringError))
