"""What a message in the DM tells of a meeting, and how plainly."""

from bot.domain.errors import InvalidRating
from bot.domain.feedback import Answer, Feedback
from handlers import answers, asked, hearts, markup, phrases, topics
from handlers.pieces import consists_of
from handlers.said import aside

_MOST_OF_A_TOPIC = 4
"""Words."""


def answer_in(text: str) -> Answer:
    """What a message in the DM says of a meeting: yes or no, a number from 1 to 5, some words.

    Whoever gives a rating has met. Raises InvalidRating for a number alone that is none from 1
    to 5.
    """
    typed = markup.unescaped(text).strip()
    met, rest = answers.yes_or_no(typed)
    rating, words, is_plain = _rating(rest)
    if answers.is_number(words):
        raise InvalidRating
    is_named = met is not None and answers.names_a_meeting(typed)
    is_answered = is_plain or is_named or (met is not None and not words)
    word = Feedback(met=met if rating is None else True, rating=rating, learned=words or None)
    is_bare = is_answered and rating is None and not answers.names_a_meeting(typed)
    return Answer(
        word,
        is_answered,
        is_question=_is_question(typed),
        is_of_now=_is_of_now(typed),
        may_be_else=not is_answered and bool(words) and not _tells_how(typed),
        is_bare=is_bare,
    )


def tells_of_a_meeting(text: str) -> bool:
    """Whether a message can be about nothing but a meeting that was, or was not."""
    typed = markup.unescaped(text).strip()
    return answers.rating(typed)[2] or answers.names_a_meeting(typed) or hearts.tells(typed)


def tells_how_it_was(text: str) -> bool:
    """Whether it tells of a meeting, or says how good something was or what it was like; a yes or a
    no, or what one can show, does neither."""
    typed = markup.unescaped(text).strip()
    is_told = tells_of_a_meeting(text) or _is_praise_or_blame(answers.yes_or_no(typed)[1])
    return is_told or phrases.is_verdict(typed) or _says_whether(text)


def speaks_of_the_next(text: str) -> bool:
    """Whether it speaks of a next time, which a series has."""
    return hearts.says_besides("words-next-time", markup.unescaped(text).strip())


def _says_whether(text: str) -> bool:
    """Whether it answers "did you meet?" in words that answer no colleague's question: "no, we
    forgot"."""
    is_one = consists_of(markup.unescaped(text), ("words-yes", "words-no"), ("words-regret",))
    return is_one and asked.to_a_request(text) is None


def _rating(typed: str) -> tuple[int | None, str, bool]:
    """See `answers.rating`; none that a sentence only happens to end with."""
    rating, words, is_plain = answers.rating(typed)
    is_one = is_plain or not rating or _may_be_rated(words, typed)
    return (rating, words, is_plain) if is_one else (None, typed, False)


def _may_be_rated(words: str, typed: str) -> bool:
    """Whether a number that a sentence ends with rates what it says: it is set off, or the rest
    tells how it was. Else it is how many there were, or anything else."""
    if answers.is_set_off(words, typed) or not any(sign.isalpha() for sign in words):
        return True
    return _tells_how(words) or _says_how(words)


def _is_question(typed: str) -> bool:
    """Whether it asks, with a mark or as a question begins, and does not tell how it was."""
    if typed.endswith("?"):
        return True
    is_one = hearts.says("words-asking", typed)
    return is_one and not hearts.tells(typed) and not hearts.says("words-verdict-within", typed)


def _is_of_now(typed: str) -> bool:
    """Whether somebody speaks of themselves, of now, of a meeting to come, or in the present, and
    tells neither what was nor how good it was."""
    if aside(typed) is not None:
        return True
    if hearts.tells(typed):
        return False
    is_present = hearts.says("words-present", typed) and not _says_how(typed)
    is_of_me = hearts.says("words-of-me", typed) and not _is_praise_or_blame(typed)
    return is_present or is_of_me or hearts.says("words-of-now", typed)


def _says_how(typed: str) -> bool:
    return _is_praise_or_blame(typed) or hearts.says("words-past", typed)


def _is_praise_or_blame(typed: str) -> bool:
    return hearts.says("words-verdict-within", typed)


def _tells_how(typed: str) -> bool:
    """Whether it tells of a meeting or of what was, or how good it was, or names a topic: what
    somebody has learned is told in a word or two."""
    if hearts.tells(typed) or _is_praise_or_blame(typed) or phrases.is_verdict(typed):
        return True
    is_short = len(typed.split()) <= _MOST_OF_A_TOPIC
    return is_short and topics.recognise(typed).topic is not None
