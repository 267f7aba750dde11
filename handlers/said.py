"""What people write to us, understood: in a command, in their DM, or where they mention us."""

from enum import Enum, auto
from functools import lru_cache

from bot.domain.commands import Aside, Command, Request, Worry, understand
from bot.messages.text import vocabulary
from handlers import (
    answers,
    away,
    days,
    hearts,
    hours,
    lines,
    markup,
    participation,
    phrases,
    topics,
    willing,
)
from handlers.wording import clauses

_MOST_NAMES = 3
"""Words."""
_MOST_READ = 1000
_LATEST = 4
"""Whether it is no answer is asked more than once of the same message."""
_OF_WHAT_WAS = {Worry.TOLD_ON, Worry.SAID_WRONG}
"""Worries about what has been done."""


def request(text: str) -> Request | None:
    """The command in what was typed, without polite words; None if it begins with no word that we
    know.

    Only who leaves has to say nothing else, and not to ask: nobody is gone by a guess, nor by a
    "stop" that may be meant for something else. Whoever stops "for two weeks", or "until Monday",
    pauses.
    """
    typed = markup.unescaped(text).rstrip()
    found = None if phrases.is_short_break(typed) else understand(typed, vocabulary())
    if found and found.command is Command.LEAVE:
        return _to_leave(typed, found.rest)
    return Request(found.command) if found and phrases.is_polite(found.rest) else found


def _to_leave(typed: str, rest: str) -> Request:
    if days.begins_like_one(rest):
        return Request(Command.PAUSE, rest)
    may_mean_something_else = typed.endswith("?") or phrases.says_stop(typed)
    return Request(Command.LEAVE, rest, is_sure=not may_mean_something_else)


def whole_command(text: str) -> Request | None:
    """The command that a message is and nothing besides, so that "status was fine" is no command.

    A pause with its day is one, however long: "pause until 24 December"; and so is "block @Emma".
    """
    found = request(text)
    if found is None or not found.rest:
        return found
    return found if _takes(found.command, found.rest) else None


def is_a_word_alone(text: str) -> bool:
    """Whether it is a command's word and nothing besides, which means the same wherever somebody
    stands: so it is not weighed at length. Who says that they leave may mean something else."""
    found = request(text)
    return found is not None and not found.rest and found.command is not Command.LEAVE


def _takes(command: Command, rest: str) -> bool:
    """Whether a command takes what was typed after it. A name that is no mention is taken too,
    because whom somebody wants to avoid must never be kept as an answer."""
    if command is Command.PAUSE:
        return days.begins_like_one(rest)
    if command is Command.MANAGER:
        return lines.after_the_command(rest).line is not lines.Line.UNCLEAR
    is_like_a_name = len(rest.split()) <= _MOST_NAMES or bool(markup.mentioned(rest))
    return command in (Command.BLOCK, Command.UNBLOCK) and is_like_a_name


def is_thanks(text: str) -> bool:
    """Whether a message is a thank-you, or an "ok", and nothing besides."""
    return phrases.is_thanks(markup.unescaped(text))


def is_verdict(text: str) -> bool:
    """Whether a message is a word or an emoji that says how good something was, and would be taken
    for a mistyped command, or for thanks, where nobody has asked."""
    return phrases.is_verdict(markup.unescaped(text))


def is_greeting(text: str) -> bool:
    """Whether a message is a hello and nothing besides."""
    return phrases.is_greeting(markup.unescaped(text))


def asks_what_this_is(text: str) -> bool:
    """Whether a message asks what this is or how it works, and nothing besides."""
    return phrases.asks_what_this_is(markup.unescaped(text))


def wishes_to_leave(text: str) -> bool:
    """Whether somebody wants to stop taking part, and may say why, but nothing of a meeting."""
    return participation.wishes_to_leave(markup.unescaped(text))


def wishes_to_leave_besides(text: str) -> bool:
    """Whether somebody wants that, whatever else they say."""
    return participation.wishes_to_leave_besides(markup.unescaped(text))


def wishes_to_stop(text: str) -> bool:
    """Whether somebody wants to leave, or a pause, beside anything else that they say."""
    return wishes_to_leave(text) or participation.wishes_to_rest_besides(markup.unescaped(text))


def leaves_the_company(text: str) -> bool:
    """Whether somebody says that they leave the company, or that their contract ends."""
    is_told = hearts.tells(markup.unescaped(text))
    return _at_heart("words-leaving-company", text) and not is_told


def runs_a_round(text: str) -> bool:
    """Whether a message says nothing but that a round is to be run."""
    return phrases.runs_a_round(markup.unescaped(text))


def wishes_to_join(text: str) -> bool:
    """Whether a message says nothing but that somebody wants to take part."""
    return participation.wishes_to_join(markup.unescaped(text))


def taking_part(text: str) -> Request | None:
    """Joining or leaving, by the word or in a sentence that begins with the wish, and what it
    says after that."""
    found = request(text)
    if found and found.command in (Command.JOIN, Command.LEAVE):
        return found
    return participation.taking_part(markup.unescaped(text))


def orders_to_leave(text: str) -> bool:
    """Whether it is the command to leave and what is to be left, and no wish with its reason.
    "Stop" may be meant for anything."""
    typed = markup.unescaped(markup.after_mention(text))
    found = request(typed)
    if found is None or found.command is not Command.LEAVE or len(clauses(typed)) != 1:
        return False
    return not phrases.says_stop(typed.removesuffix(found.rest))


def about_taking_part(text: str) -> Request | None:
    """The same in any words, and after a greeting, where it is not told how a meeting was: what
    follows may name a programme, or be about something else."""
    typed = markup.unescaped(markup.after_mention(text))
    return None if answers.rating(typed)[0] else participation.about_taking_part(typed)


def is_back(text: str) -> bool:
    """Whether a message says that somebody is back, and nothing besides."""
    return phrases.is_back(markup.unescaped(text))


def question(text: str) -> str | None:
    """What a message asks to be shown, if it plainly does: "chi mi spiega TikTok?", "ask" and a
    question, or "ask" and something about a topic. "Ask more often" answers how it was, rather."""
    found = request(text)
    if found is None or found.command is not Command.ASK:
        return topics.question(markup.unescaped(text))
    is_question = found.rest.endswith("?") or topics.recognise(found.rest).topic
    return found.rest if found.rest and is_question else None


def labelled(text: str) -> Command | None:
    """The command whose button is called what a message says, and nothing besides."""
    return phrases.labelled(markup.unescaped(text))


def worry(text: str) -> Worry | None:
    """What somebody is uneasy about, or asks because they are; None for who rates a meeting."""
    found = next((each for each in Worry if _at_heart(f"words-worry-{each}", text)), None)
    is_over = found not in _OF_WHAT_WAS and hearts.tells(markup.unescaped(text))
    return None if is_over else found


@lru_cache(_LATEST)
def aside(text: str) -> Aside | None:
    """What somebody says of a meeting that is still to come, who neither tells how it was nor
    wants a pause."""
    if asks_to_relay(text):
        return Aside.RELAY
    if away.is_theirs(text):
        return Aside.AWAY
    typed = markup.unescaped(text).strip()
    if _at_heart(f"words-aside-{Aside.MISTAKE}", text):
        return Aside.MISTAKE
    if away.may_rest(text) or hearts.tells(typed) or hearts.says("words-verdict-within", typed):
        return None
    if hearts.says(f"words-aside-{Aside.NEVER_MIND}", typed) and not _speaks_of_leaving(typed):
        return Aside.NEVER_MIND
    words = (Aside.NO_TIME, Aside.LATER, Aside.PROPOSED, Aside.AGREED)
    found = next((each for each in words if _at_heart(f"words-aside-{each}", text)), None)
    if found is Aside.AGREED or (found is None and _is_a_day(typed)):
        return Aside.PROPOSED if typed.endswith("?") else Aside.AGREED
    return found


def _speaks_of_leaving(typed: str) -> bool:
    """Whether it names the programme, or says after something else that somebody wants to stop."""
    is_named = hearts.says("words-the-programme", typed)
    return is_named or participation.wishes_to_leave_besides(typed)


def is_uneasy_and_rests(text: str) -> bool:
    """Whether somebody is uneasy, and says that they want a pause."""
    return participation.wishes_to_rest_besides(markup.unescaped(text)) and worry(text) is not None


def ends_a_series(text: str) -> bool:
    """Whether somebody wants to meet the same people no more, or to leave their group, in words
    with which others leave a programme."""
    return hearts.says("words-end-series", markup.unescaped(text).strip())


def asks_who_moderates(text: str) -> bool:
    """Whether somebody asks who moderates or what that is, or would rather not."""
    return _at_heart("words-who-moderates", text)


def lets_be(text: str) -> bool:
    """Whether somebody lets something be, with words with which others leave."""
    return aside(text) is Aside.NEVER_MIND


def asks_to_relay(text: str) -> bool:
    """Whether somebody wants me to tell the other something, and no pause."""
    return _at_heart(f"words-aside-{Aside.RELAY}", text) and not away.may_rest(text)


def _is_a_day(typed: str) -> bool:
    """Or an hour. A number alone is a rating, rather."""
    if hours.is_named(typed) and answers.rating(typed)[0] is None:
        return True
    is_in_words = any(sign.isalpha() for sign in typed)
    return is_in_words and days.read(typed.rstrip("?"), days.ANY_DAY) is not None


def has_few_minutes(text: str) -> bool:
    """Whether somebody says that they have a few minutes, and no more."""
    return _at_heart("words-few-minutes", text) and not hearts.tells(markup.unescaped(text))


def asks_who_that_is(text: str) -> bool:
    """Whether somebody asks who it is that they are introduced to."""
    return _at_heart("words-who-that-is", text)


def asks_where_they_stand(text: str) -> bool:
    """Whether somebody asks when they will be introduced or meet again, with whom they are, or
    whether they are paused."""
    return _at_heart("words-where-i-stand", text) and not hearts.tells(markup.unescaped(text))


class Wish(Enum):
    """What somebody says in other words than a command's, for their own safety."""

    SOMEBODY_ELSE = auto()
    NOT_RIGHT = auto()
    AVOID = auto()
    AVOID_THEM = auto()


def safety_wish(text: str) -> Wish | None:
    """What a message asks for or begins with, of all that nobody may take for feedback."""
    typed = markup.unescaped(text)
    if phrases.wishes_for_somebody_else(typed):
        return Wish.SOMEBODY_ELSE
    if phrases.says_not_right(typed) or _is_hurt(text):
        return Wish.NOT_RIGHT
    if phrases.says_whom_to_avoid(typed):
        return Wish.AVOID_THEM if markup.mentioned(text) else Wish.AVOID
    return None


def _is_hurt(text: str) -> bool:
    """Also beside a rating or a wish to leave, and in a long message."""
    typed = markup.unescaped(text).strip()
    return question(text) is None and hearts.says_besides("words-hurt", typed[:_MOST_READ])


def has_no_time(text: str) -> bool:
    """Whether a message says nothing but that somebody has no time this week."""
    return willing.in_so_many_words(text) is False


def still_meets(text: str) -> bool:
    """Whether a message says nothing but that somebody meets all the same."""
    return willing.in_so_many_words(text) is True


def meets(text: str) -> bool | None:
    """What a message says to "Would you like to meet all the same?" and nothing besides; None for
    anything else, or where it is not plain."""
    return willing.meets(text)


def wants_other_times(text: str) -> bool:
    """Whether none of the times that were suggested suits, as somebody says."""
    return _at_heart("words-none-of-these", text) and not hearts.tells(markup.unescaped(text))


def finds_no_date(text: str) -> bool:
    """Whether two find no time to meet, as one of them says, or somebody asks when they meet."""
    return _at_heart("words-no-date", text) and not hearts.tells(markup.unescaped(text))


def wants_another_time(text: str) -> bool:
    """Whether somebody wants to meet at another time than what was agreed on or suggested."""
    return _at_heart("words-another-time", text) and not hearts.tells(markup.unescaped(text))


def asks_whom_they_block(text: str) -> bool:
    """Whether somebody asks whom they would rather not meet."""
    return _at_heart("words-whom-blocked", text)


def asks_why(text: str) -> bool:
    """Whether somebody asks why, or what happened, and nothing besides."""
    return _at_heart("words-why", text)


def asks_whom_they_report_to(text: str) -> bool:
    """Whether somebody asks to whom they have said that they report."""
    return _at_heart("words-who-is-my-manager", text)


def _at_heart(key: str, text: str) -> bool:
    return not _is_elsewhere(text) and hearts.says(key, markup.unescaped(text).strip())


@lru_cache(_LATEST)
def _is_elsewhere(text: str) -> bool:
    """Who asks to be shown something, or wants to leave or to join, is heard there. It is asked
    beside every heart."""
    return question(text) is not None or taking_part(text) is not None


def rests(text: str) -> bool:
    """Whether a message says nothing but that somebody wants a pause, or is away, in other words
    than a command's."""
    return whole_command(text) is None and away.is_all(text)
