"""Messages that are known phrases and nothing besides, in every language."""

import re
from functools import cache, lru_cache
from unicodedata import combining, normalize

from bot.domain.commands import Command, Request
from bot.messages import text as catalogues
from bot.messages.text import phrases, vocabulary

_LONGEST = 120
_LATEST = 4
"""One message is held against every phrase there is, and then the next one."""

_BETWEEN_CLAUSES = re.compile(r"\s*[,.;:!?\n–—]\s*|\s+-\s+")
_NAME = re.compile(
    r"(?<=\w),? +(?:<@[UW][A-Z0-9]+(?:\|[^>]*)?>|[^\W\d_a-zà-ÿ][\w’'-]*)(?=[\s.!]*\Z)"
)
"""Whom one thanks or greets at the end: a mention, or a word with a capital."""

_BUTTONS = {
    Command.ASK: ("button-ask",),
    Command.FEEDBACK: ("button-tell", "button-met-and-tell", "button-change-feedback"),
    Command.MEETING: ("button-suggest-times", "button-other-times", "button-another-time"),
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
    return _is(_thanks(), text) or _is(_thanks(), without_name(text))


def is_verdict(text: str) -> bool:
    """Whether it says how good something was, and nothing besides."""
    return _is(_verdict(), text)


def is_greeting(text: str) -> bool:
    """Whether it is a hello."""
    return _is(_greeting(), text) or _is(_greeting(), without_name(text))


def asks_what_this_is(text: str) -> bool:
    """Whether it asks what this is, or how it works."""
    return _is(_what_is_this(), text)


def is_polite(text: str) -> bool:
    """Whether it says nothing: "please", or "for a while"."""
    return _is(_polite(), text)


def leads_in(text: str) -> bool:
    """Whether it leads to a rating and says nothing by itself: "thank you, it was"."""
    return _is(_lead_in(), text)


def says_nothing(text: str) -> bool:
    """Whether it leads to a rating, or is polite or sorry, and nothing besides: "sorry, it was"."""
    return _is(_nothing(), text)


def wishes_to_leave(text: str) -> bool:
    """Whether somebody says that they want to stop, in other words than the command's alone."""
    return _is(_wish(), text) and words(text) not in vocabulary()


def wishes_to_join(text: str) -> bool:
    """Whether somebody says that they want to take part, and nothing besides."""
    return _is(_wish_to_join(), text)


def taking_part(text: str) -> Request | None:
    """Joining or leaving, where somebody says that they want to, and what they say after it."""
    for command, key in ((Command.LEAVE, "words-leaving"), (Command.JOIN, "words-joining")):
        if found := _wanting(key).match(words(text)):
            return Request(command, words(text)[found.end() :].strip(), is_sure=False)
    return None


def about_taking_part(text: str) -> Request | None:
    """The same where somebody begins with any words for it, and what they say after those; it may
    be about something else, unless they name a programme. Who only says what is to be done, as in
    "lasciare l’Officina", is sure to mean it only if they say nothing besides."""
    for command in (Command.LEAVE, Command.JOIN):
        for is_sure, pattern in ((True, _beginning(command)), (False, _doing(command))):
            if found := pattern.match(words(text)):
                return Request(command, words(text)[found.end() :].strip(), is_sure=is_sure)
    return None


def is_back(text: str) -> bool:
    """Whether it says that somebody is back, and nothing besides."""
    return _is(_back(), text)


def still_in(text: str) -> bool | None:
    """Whether it says that somebody is still in, or is not; None if it says something else."""
    return next((said for said in (True, False) if _is(_still_in(said), text)), None)


def after_no(text: str) -> str | None:
    """What follows a no to that, where it is set off, or polite; None where it begins with none."""
    first, *rest = _BETWEEN_CLAUSES.split(text, maxsplit=1)
    if rest and _is(_still_in(False), first):
        return rest[0]
    said = in_full(words(text))
    found = _no_politely().match(said)
    return said[found.end() :] if found else None


def begins_with_no(text: str) -> bool:
    """Whether its first word is a no to that."""
    return re.match(rf"{any_of('words-not-in')}(?!\w)", in_full(words(text))) is not None


def to_a_request(text: str) -> bool | None:
    """Whether it says that somebody gladly does what they are asked, or would rather not; None if
    it says something else."""
    return next((said for said in (True, False) if _is(_to_a_request(said), text)), None)


def stays(text: str) -> bool:
    """Whether it says, as the button does, that somebody stays in, and nothing besides."""
    return _is(_stays(), text)


def wishes_for_somebody_else(text: str) -> bool:
    """Whether it says that somebody would like another introduction, and nothing besides."""
    return _is(_somebody_else(), text)


def has_no_time(text: str) -> bool:
    """Whether it says that somebody has no time this week, and nothing besides."""
    return _is(_no_time(), text)


def still_meets(text: str) -> bool:
    """Whether it says that somebody meets all the same, and nothing besides."""
    return _is(_still_meets(), text)


def runs_a_round(text: str) -> bool:
    """Whether it says that a round is to be run, and nothing besides."""
    return _is(_run_a_round(), text)


def is_short_break(text: str) -> bool:
    """Whether it begins with a break for coffee or lunch."""
    return _beginning_with("words-short-break").match(words(text)) is not None


def says_stop(text: str) -> bool:
    """Whether it is "stop" or "enough", which may be meant for a bot, a person or a programme."""
    return words(text) in phrases("words-stop")


def labelled(text: str) -> Command | None:
    """The command whose button it names, and nothing besides."""
    return _labels().get(words(text))


def says_not_right(text: str) -> bool:
    """Whether it begins by saying that something was not right."""
    return _beginning_with("words-not-right").match(words(text)) is not None


def says_whom_to_avoid(text: str) -> bool:
    """Whether it begins by saying that somebody would rather not meet somebody."""
    return _beginning_with("words-avoid").match(words(text)) is not None


def _is(pattern: re.Pattern[str], text: str) -> bool:
    return len(text) <= _LONGEST and pattern.fullmatch(in_full(words(text))) is not None


@lru_cache(_LATEST)
def words(text: str) -> str:
    """Its words in lower case and without apostrophes, which many leave out; what stands for an
    emoji is one."""
    return " ".join(re.findall(r":[\w+-]+:|[^\W_]+", re.sub("['’]", "", text.casefold())))


def in_full(said: str) -> str:
    """The same words without those that are written in haste: "non" for "nn"."""
    return " ".join(_in_full().get(word, word) for word in said.split())


def without_name(text: str) -> str:
    """The same without whom one speaks to, or of, at the end."""
    return _NAME.sub("", text)


def without_accents(text: str) -> str:
    """The same letters without accents, which many leave out."""
    apart = normalize("NFD", text)
    return "".join(sign for sign in apart if not combining(sign))


def any_of(*keys: str) -> str:
    """A pattern for whatever the catalogues list under these keys, with accents or without."""
    each = sorted(re.escape(words(each)) for key in keys for each in phrases(key))
    return f"(?:{'|'.join(map(_or_without_accents, each))})"


def _or_without_accents(pattern: str) -> str:
    return re.sub("[àèéìòù]", lambda sign: f"[{sign[0]}{without_accents(sign[0])}]", pattern)


@cache
def _in_full() -> dict[str, str]:
    pairs = (each.split("=") for each in phrases("words-in-haste"))
    return {short.strip(): full.strip() for short, full in pairs}


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
def _still_in(said: bool) -> re.Pattern[str]:
    return _politely(any_of("words-still-in" if said else "words-not-in"))


@cache
def _to_a_request(said: bool) -> re.Pattern[str]:
    answer = any_of("words-ask-yes" if said else "words-ask-no")
    around = any_of("words-greeting", "words-regret", "words-thanks", "words-but")
    after = f"{answer}|{around}" if said else f"{answer}|{around}|{any_of('words-ask-busy')}"
    return re.compile(rf"(?:{around} )*{answer}(?: (?:{after}|:[\w+-]+:))*")


@cache
def _stays() -> re.Pattern[str]:
    return _politely(f"(?:{any_of('words-still-in')} )*{any_of('words-stay')}")


def _politely(answer: str) -> re.Pattern[str]:
    """With polite words and emoji around it."""
    around = any_of("words-polite", "words-greeting", "words-thanks", "words-after-thanks")
    after = rf"{answer}|{around}|:[\w+-]+:"
    return re.compile(f"(?:{any_of('words-greeting')} )*{answer}(?: (?:{after}))*")


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
def _no_time() -> re.Pattern[str]:
    return _nothing_but("words-no-time", "words-polite", "words-regret")


@cache
def _still_meets() -> re.Pattern[str]:
    return _nothing_but("words-still-meet", "words-polite")


@cache
def _run_a_round() -> re.Pattern[str]:
    return _nothing_but("words-run-round", "words-polite")


@cache
def _no_politely() -> re.Pattern[str]:
    """A no, and thanks or another polite word."""
    polite = any_of("words-polite", "words-thanks", "words-regret")
    return re.compile(rf"{any_of('words-not-in')}(?: {polite})+(?!\w)")


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


@cache
def _beginning_with(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('words-polite')} )*{any_of(key)}(?!\w)")


@cache
def _wanting(key: str) -> re.Pattern[str]:
    wish = f"{any_of('words-want')} {any_of(key)}"
    return re.compile(rf"(?:{any_of('words-polite')} )*{wish}(?!\w)")


@cache
def _doing(command: Command) -> re.Pattern[str]:
    doing = any_of("words-leaving" if command is Command.LEAVE else "words-joining")
    return re.compile(rf"{doing}(?!\w)")


@cache
def _beginning(command: Command) -> re.Pattern[str]:
    around = any_of("words-polite", "words-greeting")
    typed = "|".join(word for word, each in vocabulary().items() if each is command)
    wishes = {
        Command.JOIN: f"{any_of('words-want')} {any_of('words-joining')}",
        Command.LEAVE: f"{any_of('words-want')} {any_of('words-leaving')}"
        f"|{any_of('words-do-not-want')} {any_of('words-going-on')}"
        f"|{any_of('words-wish-to-leave')}",
    }
    return re.compile(rf"(?:{around} )*(?:{wishes[command]}|{typed})(?!\w)")


@cache
def _wish_to_join() -> re.Pattern[str]:
    wish = _wanting("words-joining").pattern
    return re.compile(f"{wish}(?: {any_of('words-of-it', 'words-polite')})*")


@cache
def _back() -> re.Pattern[str]:
    around = any_of("words-polite", "words-greeting", "words-after-thanks")
    return re.compile(f"(?:{around} )*{any_of('words-back')}(?: {around})*")


@cache
def _wish() -> re.Pattern[str]:
    """ "I want to" with what ends it, "I don’t want to" with what goes on, a word of the command,
    or another sentence that says so; with what belongs to it, and polite words around it."""
    ends = f"{any_of('words-want')} {any_of('words-leaving')}"
    goes_on = f"{any_of('words-do-not-want')} {any_of('words-going-on')}"
    command = "|".join(word for word, each in vocabulary().items() if each is Command.LEAVE)
    wish = f"(?:{ends}|{goes_on}|{command}|{any_of('words-wish-to-leave')})"
    return re.compile(
        f"(?:{any_of('words-polite')} )*{wish}(?: {any_of('words-of-it', 'words-polite')})*"
    )
