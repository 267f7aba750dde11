"""What members read fits on the screen of a phone."""

import re
from collections.abc import Iterator
from dataclasses import replace
from textwrap import wrap

import pytest

from bot.messages import asks, introductions, pairings, panel, prompts, summaries
from bot.messages.text import Message, languages
from tests.messages.drawn import blocks_of
from tests.messages.samples import DRAWN, STARTERS, because, group, in_series, pairing

A_LINE, A_SCREEN = 42, 20
"""Characters on a phone; lines, besides the buttons."""

NAMES = "@Giulia Romano", "@Lorenzo Marchetti", "@Emma Clarke", "@Richard Hughes"
FOR_ADMINS = {module.__name__ for module in (panel, prompts, summaries)}
LONGER = {asks.what_to_ask, pairings.after_met}
"""Whoever waits for three answers reads of all three; and an introduction in two languages says the
most important in both."""

MENTION = re.compile(r"<@\w+>")
OF_ONE_LANGUAGE = {"en": "en-GB", "it": "it-IT"}


def lines_of(message: Message) -> list[str]:
    return [line for words in paragraphs(message) for line in wrap(words, A_LINE) or [""]]


def paragraphs(message: Message) -> Iterator[str]:
    for block in blocks_of(message):
        texts = [block["text"]] if "text" in block else block.get("elements", [])
        for text in texts:
            if isinstance(text.get("text"), str):
                yield from as_shown(text["text"]).split("\n")


def as_shown(words: str) -> str:
    """With usual names, and the times as Slack writes them."""
    known = dict.fromkeys(MENTION.findall(words))
    for mention, name in zip(known, NAMES * len(known), strict=False):
        words = words.replace(mention, name)
    words = re.sub(r"<[^|>]*\|([^>]*)>", "Wednesday 30 December, 10:00", words)
    return re.sub(r"[*`_]", "", words)


def is_usual(message: Message) -> bool:
    """Whether it is about a handful of people, and nothing in it is as long as it can be."""
    shown = str(blocks_of(message))
    return len(set(MENTION.findall(shown))) <= len(NAMES) and "&amp;" not in shown


@pytest.mark.parametrize("language", languages())
def test_what_members_read_is_a_screen_at_most(language: str) -> None:
    """All that is drawn but introductions, of which there are the usual ones below."""
    too_long = {
        f"{draw.__module__}.{draw.__name__}": len(lines_of(message))
        for draw, samples in DRAWN.items()
        if draw.__module__ not in FOR_ADMINS | {introductions.__name__} and draw not in LONGER
        for message in (sample(language) for sample in samples)
        if isinstance(message, Message) and is_usual(message)
        if len(lines_of(message)) > A_SCREEN
    }
    assert too_long == {}


@pytest.mark.parametrize("language", languages())
def test_an_introduction_is_a_screen_at_most(language: str) -> None:
    """Of two, of those who begin a series or go on with one, and of a group of four who read the
    same language."""
    locale = OF_ONE_LANGUAGE[language]
    for those in (pairing(), in_series(1), in_series(2), group(4)):
        seats = (replace(each, member=replace(each.member, locale=locale)) for each in those.seats)
        about = replace(those, seats=tuple(seats), because=because())
        begin = STARTERS if not (about.is_group or (about.step and about.step.is_first)) else ()
        lines = lines_of(introductions.introduction(about, begin, language))
        assert len(lines) <= A_SCREEN, "\n".join(lines)
