"""What somebody says of taking part: that they want to, or want to stop, in other words than the
command's."""

import re
from functools import cache

from bot.domain.commands import Command, Request
from bot.messages.text import vocabulary
from handlers import answers, away, hearts
from handlers.wording import any_of, clauses, is_all, words


def wishes_to_leave(text: str) -> bool:
    """Whether somebody says that they want to stop, in other words than the command's alone; also
    beside why they do, unless they tell of a meeting."""
    if is_all(_wish(), text) and words(text) not in vocabulary():
        return True
    is_told = bool(answers.rating(text)[0]) or hearts.tells(text)
    return not is_told and wishes_to_leave_besides(text)


def wishes_to_leave_besides(text: str) -> bool:
    """The same beside anything else that they say: how it was, or why. A word of the command is
    none there, as in "she is ill, leave it for now"."""
    said = clauses(text)
    return len(said) > 1 and any(is_all(_in_other_words(), each) for each in said)


def wishes_to_rest_besides(text: str) -> bool:
    """Whether somebody says beside anything else that they want a pause."""
    said = clauses(text)
    return len(said) > 1 and any(map(away.is_all, said))


def wishes_to_join(text: str) -> bool:
    """Whether somebody says that they want to take part, and nothing besides."""
    return is_all(_wish_to_join(), text)


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
        Command.LEAVE: _wish_in_words(),
    }
    return re.compile(rf"(?:{around} )*(?:{wishes[command]}|{typed})(?!\w)")


@cache
def _wish_to_join() -> re.Pattern[str]:
    wish = _wanting("words-joining").pattern
    return re.compile(f"{wish}(?: {any_of('words-of-it', 'words-polite')})*")


@cache
def _wish() -> re.Pattern[str]:
    """In other words, or by a word of the command."""
    command = "|".join(word for word, each in vocabulary().items() if each is Command.LEAVE)
    return _around(f"(?:{_wish_in_words()}|{command})")


@cache
def _in_other_words() -> re.Pattern[str]:
    return _around(_wish_in_words())


def _wish_in_words() -> str:
    """ "I want to" with what ends it, "I don’t want to" with what goes on, or another sentence that
    says so."""
    ends = f"{any_of('words-want')} {any_of('words-leaving')}"
    goes_on = f"{any_of('words-do-not-want')} {any_of('words-going-on')}"
    return f"(?:{ends}|{goes_on}|{any_of('words-wish-to-leave')})"


def _around(wish: str) -> re.Pattern[str]:
    """With what belongs to it, and polite words around it."""
    after = any_of("words-of-it", "words-polite")
    return re.compile(f"(?:{any_of('words-polite')} )*{wish}(?: {after})*")
