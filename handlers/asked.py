"""What is said to a question of somebody else: a colleague's, put to who can show something, or
whether a newcomer would like to take part. And what is said of one's own."""

from bot.domain.commands import Aside
from handlers import hearts, said
from handlers.markup import unescaped
from handlers.pieces import Keys, consists_of
from handlers.wording import clauses

_LONGEST = 120
_YES, _OK = ("words-ask-yes",), ("words-ask-ok",)
_NO, _BUSY = ("words-ask-no",), ("words-ask-busy",)
_TO_ANYTHING = ("words-yes", "words-yes-to-anything")
_AROUND = ("words-greeting", "words-regret", "words-thanks", "words-but")
_AROUND_NO = (*_AROUND, *_BUSY, "words-ask-when")


def to_a_request(text: str) -> bool | None:
    """Whether a message says nothing but yes, or no, to somebody who would like to be shown
    something; None for anything else."""
    if gladly(text) or _says(_OK, (), text):
        return True
    return False if _says((*_NO, *_BUSY), _AROUND_NO, text) else None


def gladly(text: str) -> bool:
    """Whether it is a yes to it that can be to nothing else, however late: more than an "ok". One
    with thanks after it may end anything that was said."""
    return _says(_YES, (*_AROUND, *_OK), text)


def answers_it(text: str) -> bool:
    """Whether it is a yes or a no, and more than an "ok", which may end anything."""
    return to_a_request(text) is False or gladly(text)


def offers(text: str) -> bool:
    """Whether it is a yes that can be to nothing else that was asked, as in "yes, gladly": more
    than a yes, however sure, which may be that a meeting was."""
    return gladly(text) and not _says(_TO_ANYTHING, (*_AROUND, *_OK), text)


def offers_besides(text: str) -> bool:
    """Whether it says so among other things, as in "great, happy to help"."""
    return any(map(offers, clauses(unescaped(text).strip())))


def gives_a_reason(text: str) -> bool:
    """Whether it is a no to it by nothing but a reason, which may be one for something else, as in
    "I’m swamped"."""
    return _says(_BUSY, _AROUND_NO, text)


def may_be_to_a_request(text: str) -> bool:
    """Whether it is a yes or a no to it and more, asks or says something about it, or that somebody
    has no time or tells later."""
    if said.has_no_time(text) or said.aside(text) in (Aside.NO_TIME, Aside.LATER):
        return True
    typed = unescaped(text).strip()
    answers_it = any(to_a_request(each) is not None for each in clauses(typed))
    return answers_it or hearts.says_besides("words-about-request", typed)


def to_an_invitation(text: str) -> bool | None:
    """The same of a newcomer, to the question whether they would like to take part."""
    is_no = _says(("words-no-interest",), _AROUND_NO, text)
    return False if is_no else to_a_request(text)


def needs_it_no_more(text: str) -> bool:
    """Whether somebody needs no longer what they have asked for."""
    is_over = hearts.says("words-ask-over", unescaped(text).strip())
    return is_over or stops_a_search(text)


def stops_a_search(text: str) -> bool:
    """Whether somebody says that plainly of what is looked for, whether anything is or not."""
    return hearts.says("words-stop-looking", unescaped(text).strip())


def _says(says: Keys, around: Keys, text: str) -> bool:
    typed = unescaped(text)
    return len(typed) <= _LONGEST and consists_of(typed, says, around)
