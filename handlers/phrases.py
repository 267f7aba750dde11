"""Messages that are known phrases and nothing besides, in every language."""

import re
from functools import cache

from bot.domain.commands import Command
from bot.messages import text as catalogues
from bot.messages.text import phrases
from handlers.wording import any_of, in_full, is_all, without_name, words

_BUTTONS = {
    Command.ASK: ("button-ask",),
    Command.FEEDBACK: ("button-tell", "button-met-and-tell", "button-change-feedback"),
    Command.MEETING: ("button-suggest-times",),
    Command.RESUME: ("button-i-am-back",),
    Command.REMATCH: ("button-rematch",),
    Command.BLOCK: ("button-avoid",),
    Command.UNBLOCK: ("button-unblock",),
    Command.REPORT: ("button-not-right",),
    Command.ADMIN: (
        "button-run-round",
        "button-preview",
        "button-post-prompt",
        "button-invite",
        "button-starters",
        "button-settings",
    ),
}
"""What can be typed instead of pressed, where the label is no word of the command already: what
needs to know which message it was under is not among them."""


def is_thanks(text: str) -> bool:
    """Whether it is a thank-you, or an "ok"."""
    return is_all(_thanks(), text) or is_all(_thanks(), without_name(text))


def is_verdict(text: str) -> bool:
    """Whether it says how good something was, and nothing besides."""
    return is_all(_verdict(), text)


def is_greeting(text: str) -> bool:
    """Whether it is a hello."""
    return is_all(_greeting(), text) or is_all(_greeting(), without_name(text))


def asks_what_this_is(text: str) -> bool:
    """Whether it asks what this is, or how it works."""
    return is_all(_what_is_this(), text)


def is_polite(text: str) -> bool:
    """Whether it says nothing: "please", or "for a while"."""
    return is_all(_polite(), text)


def leads_in(text: str) -> bool:
    """Whether it leads to a rating and says nothing by itself: "thank you, it was"."""
    return is_all(_lead_in(), text)


def says_nothing(text: str) -> bool:
    """Whether it leads to a rating, or is polite or sorry, and nothing besides: "sorry, it was"."""
    return is_all(_nothing(), text)


def is_back(text: str) -> bool:
    """Whether it says that somebody is back, and nothing besides."""
    return is_all(_back(), text)


def wishes_for_somebody_else(text: str) -> bool:
    """Whether it says that somebody would like another introduction, and nothing besides."""
    return is_all(_somebody_else(), text)


def runs_a_round(text: str) -> bool:
    """Whether it says that a round is to be run, and nothing besides."""
    return is_all(_run_a_round(), text)


def is_short_break(text: str) -> bool:
    """Whether it begins with a break for coffee or lunch."""
    return _begins("words-short-break", text)


def in_a_status(text: str) -> bool:
    """Whether it begins with what says in a status that somebody is away, whatever follows."""
    return _begins("words-in-a-status", text)


def says_stop(text: str) -> bool:
    """Whether it is "stop" or "enough", which may be meant for a bot, a person or a programme."""
    return words(text) in phrases("words-stop")


def labelled(text: str) -> Command | None:
    """The command whose button it names, and nothing besides."""
    return _labels().get(words(text))


def says_not_right(text: str) -> bool:
    """Whether it begins by saying that something was not right."""
    return _begins("words-not-right", text)


def says_whom_to_avoid(text: str) -> bool:
    """Whether it begins by saying that somebody would rather not meet somebody."""
    return _begins("words-avoid", text)


@cache
def _thanks() -> re.Pattern[str]:
    thanks = any_of("words-thanks")
    after = any_of("words-thanks", "words-after-thanks")
    return re.compile(f"(?:{any_of('words-greeting')} )*{thanks}(?: {after})*")


@cache
def _verdict() -> re.Pattern[str]:
    verdict = any_of("words-verdict")
    return re.compile(f"{verdict}(?: {verdict})*")


@cache
def _greeting() -> re.Pattern[str]:
    """A hello, "how are you?", or both."""
    after = any_of("words-greeting", "words-after-thanks", "words-how-are-you")
    return re.compile(f"{any_of('words-greeting', 'words-how-are-you')}(?: {after})*")


@cache
def _what_is_this() -> re.Pattern[str]:
    around = any_of("words-greeting", "words-polite", "words-regret", "words-how-are-you")
    return re.compile(f"(?:{around} )*{any_of('words-what-is-this')}(?: {around})*")


@cache
def _polite() -> re.Pattern[str]:
    polite = any_of("words-polite")
    return re.compile(f"{polite}(?: {polite})*")


@cache
def _lead_in() -> re.Pattern[str]:
    kind = any_of("words-thanks", "words-greeting")
    after = any_of("words-thanks", "words-after-thanks")
    lead_in = any_of("words-lead-in")
    return re.compile(f"{kind}(?: {after})*(?: {lead_in})?|{lead_in}")


@cache
def _nothing() -> re.Pattern[str]:
    each = any_of("words-lead-in", "words-polite", "words-regret", "words-thanks")
    return re.compile(f"(?:{each}(?: {each})*)?")


@cache
def _somebody_else() -> re.Pattern[str]:
    return _nothing_but("words-rematch-me", "words-polite")


@cache
def _run_a_round() -> re.Pattern[str]:
    return _nothing_but("words-run-round", "words-polite")


def _nothing_but(key: str, *polite: str) -> re.Pattern[str]:
    around = any_of(*polite)
    return re.compile(f"(?:{around} )*{any_of(key)}(?: {around})*")


@cache
def _labels() -> dict[str, Command]:
    return {
        words(catalogues.text(label, language)): command
        for language in catalogues.languages()
        for command, labels in _BUTTONS.items()
        for label in labels
    } | {words(each): Command.MEETING for each in phrases("words-suggest-times")}


def _begins(key: str, text: str) -> bool:
    return _beginning_with(key).match(in_full(words(text))) is not None


@cache
def _beginning_with(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('words-polite')} )*{any_of(key)}(?!\w)")


@cache
def _back() -> re.Pattern[str]:
    around = any_of("words-polite", "words-greeting", "words-after-thanks")
    return re.compile(f"(?:{around} )*{any_of('words-back')}(?: {around})*")
